//! The transport that clients use unless told otherwise.

use std::time::Duration;

#[cfg(target_family = "wasm")]
mod fetch;
#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(not(target_family = "wasm"))]
mod tls;

#[cfg(target_family = "wasm")]
pub(crate) use self::fetch::StandardTransport;
#[cfg(not(target_family = "wasm"))]
pub(crate) use self::native::StandardTransport;

/// What connections are made with.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    /// Proxies are those of the environment; plain HTTP to this machine never goes through one.
    pub(crate) proxy: bool,
}
