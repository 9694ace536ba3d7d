//! Clients: what all calls share.

mod address;
mod assemble;
mod builder;
mod credentials;
mod env;
mod plain_http;
mod settings;

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

pub(crate) use self::assemble::Outgoing;
pub use self::builder::ClientBuilder;
pub(crate) use self::settings::Settings;

use self::address::Addresses;
use self::credentials::Credentials;
use super::description::Description;

/// A connection to the API, made with a [`ClientBuilder`].
///
/// Clones are cheap and share their connections, limits and retry budget. A client may be used from many tasks at once. Calls need a Tokio
/// runtime, except on WebAssembly.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    description: &'static Description,
    addresses: Addresses,
    credentials: Credentials,
    user_agent: HeaderValue,
    locale: Option<HeaderValue>,
    settings: Settings,
    /// What the mock that it leads to expects.
    #[cfg(feature = "testing")]
    mock: Option<Arc<crate::runtime::testing::Registry>>,
}

impl Client {
    pub(crate) fn description(&self) -> &'static Description {
        self.0.description
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    #[cfg(feature = "testing")]
    pub(crate) fn mock(&self) -> Option<Arc<crate::runtime::testing::Registry>> {
        self.0.mock.clone()
    }
}

/// Shows the API, its address, and where plain HTTP is allowed; no credentials.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Client");
        shown.field("api", &self.0.description.title).field("base_url", &self.0.addresses.default());
        self.0.addresses.rules().show(&mut shown);
        shown.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
