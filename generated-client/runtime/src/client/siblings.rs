//! Clients that share everything but their address and credentials.

use std::sync::Arc;

use super::address::{self, Addresses};
use super::credentials::{self, CredentialSet, Given};
use super::{Client, ClientBuilder, Inner};
use crate::credentials::CredentialValue;
use crate::error::Error;
use crate::types::{ApiKey, Secret};

impl Client {
    /// A builder with the settings of this client. Clients that it makes share connections, clock, observers, rate limits
    /// and the rest with this one, apart from what is set anew.
    pub fn to_builder(&self) -> ClientBuilder {
        let Inner { addresses, credentials, family, .. } = &*self.0;
        let mut builder = family.origin.clone();
        builder.base_url = addresses.explicit();
        builder.variables = addresses.variables().to_vec();
        builder.credentials = credentials.given().to_vec();
        builder
    }

    #[doc(hidden)]
    pub fn with_credential(&self, scheme: &'static str, key: impl Into<ApiKey>) -> Result<Self, Error> {
        with_credential(self, scheme, CredentialValue::Key(key.into().into_secret()))
    }

    #[doc(hidden)]
    pub fn with_credential_basic(
        &self,
        scheme: &'static str,
        user: impl Into<String>,
        password: impl Into<ApiKey>,
    ) -> Result<Self, Error> {
        let credential = CredentialValue::Basic(Secret::new(user.into()), password.into().into_secret());
        with_credential(self, scheme, credential)
    }

    #[doc(hidden)]
    pub fn with_server_variable(&self, name: &'static str, value: impl Into<String>) -> Result<Self, Error> {
        let Inner { addresses, credentials, .. } = &*self.0;
        let mut variables = addresses.variables().to_vec();
        address::set(&mut variables, name, value.into());
        let rules = addresses.rules().clone();
        let addresses =
            Addresses::new(self.description(), addresses.named(), addresses.explicit().as_ref(), variables, rules)?;
        sibling(self, Arc::new(addresses), credentials.given().to_vec())
    }
}

fn with_credential(client: &Client, scheme: &'static str, credential: CredentialValue) -> Result<Client, Error> {
    let Inner { addresses, credentials, .. } = &*client.0;
    let mut given = credentials.given().to_vec();
    credentials::set(&mut given, scheme, Given::Fixed(credential));
    sibling(client, Arc::clone(addresses), given)
}

/// A client with these addresses and credentials, and everything else of another one.
fn sibling(client: &Client, addresses: Arc<Addresses>, given: Vec<(&'static str, Given)>) -> Result<Client, Error> {
    let Inner { credentials, family, .. } = &*client.0;
    let defaults = credentials.defaults().to_vec();
    let credentials = CredentialSet::new(client.description(), given, defaults, addresses.default())?;
    Ok(Client::new(Arc::clone(family), addresses, Arc::new(credentials)))
}
