//! The transport that clients use unless told otherwise.

use std::time::Duration;

#[cfg(not(target_family = "wasm"))]
mod builder;
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

use crate::runtime::error::Error;

impl StandardTransport {
    /// The transport that a client has that is told nothing else. It is for those who put something around it.
    ///
    /// # Errors
    ///
    /// It cannot be set up, for example because TLS cannot.
    pub fn with_defaults() -> Result<Self, Error> {
        Self::new(&Settings::default())
    }
}

/// What connections are made with.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    /// The proxy is that of the environment; plain HTTP never goes through one.
    pub(crate) proxy: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { connect_timeout: Duration::from_secs(10), proxy: true }
    }
}
