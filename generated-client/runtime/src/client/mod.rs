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
mod siblings;

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue};

pub use self::builder::ClientBuilder;
#[cfg(feature = "testing")]
pub(crate) use self::builder::mocked_by;
pub(crate) use self::credentials::Prepared;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub(crate) use self::env::{from_source, variable_suffix};
pub(crate) use self::prepare::{PreparedRequest, authenticate, keep_idempotency_key, prepare, to_http};
pub(crate) use self::settings::Settings;

use self::address::Addresses;
use self::credentials::{CredentialSet, Sourced};
use super::description::Description;
use super::limit::Account;
use super::retry_budget::RetryBudget;

/// A client of the API, made with a [`ClientBuilder`].
///
/// Clones are cheap and share their connections, limits and retry budget. A client may be used from many tasks at once. Calls need a Tokio
/// runtime, except on WebAssembly and where the thread waits for them (feature `blocking`).
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

/// What clones of a client share.
pub(crate) struct Inner {
    addresses: Arc<Addresses>,
    credentials: Arc<CredentialSet>,
    account: Account,
    retry_budget: Arc<RetryBudget>,
    family: Arc<Family>,
}

/// What a client shares with those that differ from it in address and credentials alone.
struct Family {
    /// What the first of these clients was made from, and what was made for it.
    origin: ClientBuilder,
    user_agent: HeaderValue,
    locale: Option<HeaderValue>,
    /// Headers of every call to the API.
    defaults: HeaderMap,
    settings: Settings,
}

impl Client {
    fn new(family: Arc<Family>, addresses: Arc<Addresses>, credentials: Arc<CredentialSet>) -> Self {
        let account = credentials.account(addresses.host_and_port(), &Vec::new());
        let retry_budget = family.settings.retry_budgets.of(account);
        Self(Arc::new(Inner { addresses, credentials, account, retry_budget, family }))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.family.settings
    }

    /// Whose requests the limiter counts, apart from credentials of sources.
    pub(crate) fn account(&self) -> Account {
        self.0.account
    }

    /// Whose requests the limiter counts, with the credentials that sources gave.
    fn account_with(&self, sourced: &Sourced) -> Account {
        self.0.credentials.account(self.0.addresses.host_and_port(), sourced)
    }

    /// The retries that an account has left: this client's own, or that of a credential from a source.
    pub(crate) fn retry_budget(&self, account: Account) -> Arc<RetryBudget> {
        if account == self.0.account {
            return Arc::clone(&self.0.retry_budget);
        }
        self.settings().retry_budgets.of(account)
    }

    /// The path of the description's server, if the base URL does not end with it.
    pub(crate) fn lacks(&self) -> Option<&str> {
        self.0.addresses.lacks()
    }

    /// A URL of the description, which may be relative to the base URL.
    pub(crate) fn resolve(&self, url: &str) -> Option<String> {
        let base = url::Url::parse(&format!("{}/", self.0.addresses.default())).ok()?;
        base.join(url).ok().map(Into::into)
    }

    /// Host and port of the API.
    #[cfg(feature = "tracing")]
    pub(crate) fn server(&self) -> (&str, u16) {
        self.0.addresses.host_and_port()
    }

    /// The expectations of the mock that the client belongs to.
    #[cfg(feature = "testing")]
    pub(crate) fn mock(&self) -> Option<Arc<crate::testing::Registry>> {
        self.0.family.origin.mock.clone()
    }

    pub(crate) fn description(&self) -> &'static Description {
        self.0.family.origin.description
    }
}

/// Shows the API, its address, and where plain HTTP is allowed; no credentials.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Client");
        shown.field("api", &self.description().title).field("base_url", &self.0.addresses.default());
        self.0.addresses.rules().show(&mut shown);
        if !self.0.family.defaults.is_empty() {
            // The values are marked as sensitive, so `Debug` of the map hides them.
            shown.field("default_headers", &self.0.family.defaults);
        }
        shown.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
