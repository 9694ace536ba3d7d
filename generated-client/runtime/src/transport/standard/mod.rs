//! The default transport of clients.

use std::time::Duration;

#[cfg(not(target_family = "wasm"))]
mod builder;
#[cfg(not(target_family = "wasm"))]
mod choices;
#[cfg(not(target_family = "wasm"))]
mod connections;
#[cfg(target_family = "wasm")]
mod fetch;
#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(not(target_family = "wasm"))]
mod pools;
#[cfg(not(target_family = "wasm"))]
mod proxy;
#[cfg(not(target_family = "wasm"))]
mod tls;

#[cfg(target_family = "wasm")]
pub use self::fetch::StandardTransport;
#[cfg(not(target_family = "wasm"))]
pub use self::{builder::TransportBuilder, native::StandardTransport};

use crate::error::Error;

impl StandardTransport {
    /// The default transport of clients, for use inside of another transport.
    ///
    /// # Errors
    ///
    /// If it cannot be set up, for example because there are no TLS certificates.
    pub fn with_defaults() -> Result<Self, Error> {
        Self::new(&Settings::default())
    }
}

/// Settings of connections.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    /// Whether the proxy of the environment is used. Plain HTTP never goes through a proxy.
    pub(crate) proxy: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { connect_timeout: Duration::from_secs(10), proxy: true }
    }
}
