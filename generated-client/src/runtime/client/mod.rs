//! Clients: what all calls share.

mod address;
mod assemble;
mod builder;
mod credentials;
mod env;
pub(crate) mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

pub use self::builder::ClientBuilder;

use self::address::Addresses;
use self::credentials::Credentials;
use super::description::Description;

/// A connection to the API, made with a [`ClientBuilder`].
///
/// Clones are cheap and share their connections. A client may be used from many tasks at once. Calls need a Tokio
/// runtime.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    description: &'static Description,
    addresses: Addresses,
    credentials: Credentials,
    user_agent: HeaderValue,
    locale: Option<HeaderValue>,
    timeout: Duration,
    max_body: usize,
    http: reqwest::Client,
    /// What the mock that it leads to expects.
    #[cfg(feature = "testing")]
    mock: Option<Arc<crate::runtime::testing::Registry>>,
}

impl Client {
    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    pub(crate) fn max_body(&self) -> usize {
        self.0.max_body
    }

    #[cfg(feature = "testing")]
    pub(crate) fn mock(&self) -> Option<Arc<crate::runtime::testing::Registry>> {
        self.0.mock.clone()
    }
}

/// Shows the API and its address; no credentials.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.0.description.title)
            .field("base_url", &self.0.addresses.default())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
