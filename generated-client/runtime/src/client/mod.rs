//! Clients: settings and connections that calls share.

mod address;
mod builder;
mod credentials;
mod defaults;
mod env;
mod plain_http;
mod prepare;
mod secrets;
mod settings;

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue};

pub use self::builder::ClientBuilder;
#[cfg(feature = "testing")]
pub(crate) use self::builder::mocked_by;
pub(crate) use self::prepare::{PreparedRequest, prepare, to_http};
pub(crate) use self::settings::Settings;

use self::address::Addresses;
use self::credentials::Credentials;
use super::description::Description;

/// A client of the API, made with a [`ClientBuilder`].
///
/// Clones are cheap and share their connections, limits and retry budget. A client may be used from many tasks at once. Calls need a Tokio
/// runtime, except on WebAssembly and where the thread waits for them (feature `blocking`).
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

/// What clones of a client share.
pub(crate) struct Inner {
    pub(crate) description: &'static Description,
    addresses: Addresses,
    credentials: Credentials,
    user_agent: HeaderValue,
    locale: Option<HeaderValue>,
    /// Headers of every call to the API.
    defaults: HeaderMap,
    pub(crate) settings: Settings,
    /// The expectations of the mock that the client belongs to.
    #[cfg(feature = "testing")]
    pub(crate) mock: Option<Arc<crate::testing::Registry>>,
}

impl Inner {
    /// The path of the description's server, if the base URL does not end with it.
    pub(crate) fn lacks(&self) -> Option<&str> {
        self.addresses.lacks()
    }
}

/// Shows the API, its address, and where plain HTTP is allowed; no credentials.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Client");
        shown.field("api", &self.0.description.title).field("base_url", &self.0.addresses.default());
        self.0.addresses.rules().show(&mut shown);
        if !self.0.defaults.is_empty() {
            // The values are marked as sensitive, so `Debug` of the map hides them.
            shown.field("default_headers", &self.0.defaults);
        }
        shown.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
