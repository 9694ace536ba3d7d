//! Tokens for the application itself.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Application, Endpoint, Endpoints, Grant};
use crate::credentials::{Credential, CredentialRequest, Credentials};
use crate::future::BoxFuture;
use crate::transport::BoxError;
use crate::types::{ApiKey, Secret};

/// Tokens for the application itself: the grant `client_credentials` (RFC 6749, section 4.4).
///
/// A token is asked for with the scopes that the description says the operation needs. An operation that needs others
/// gets a token with these as well. [`scopes`](Self::scopes) sets them for all operations instead.
pub struct ClientCredentials {
    application: Application,
    endpoints: Endpoints,
    scopes: Option<Vec<String>>,
    form: Vec<(&'static str, Secret)>,
    /// The scopes of all operations that got a token so far.
    needed: Mutex<BTreeSet<&'static str>>,
}

impl ClientCredentials {
    /// Tokens for the application with this id and secret.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<ApiKey>) -> Self {
        Self {
            application: Application::new(client_id.into()).with_secret(client_secret),
            endpoints: Endpoints::default(),
            scopes: None,
            form: Vec::new(),
            needed: Mutex::default(),
        }
    }

    /// Sets the URL for token requests, in place of that of the description. It must be `https`, or plain `http` to where
    /// the client allows it.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.endpoints.token_url = Some(url.into());
        self
    }

    /// Sets the scopes of all tokens. None at all leaves the choice to the server.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the API that tokens are for: `audience`, which some servers want.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.form.push(("audience", Secret::new(audience.into())));
        self
    }

    /// Sends id and secret in the form, for servers that do not read the header `Authorization`.
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.application = self.application.in_body();
        self
    }
}

impl Credentials for ClientCredentials {
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        Box::pin(async move {
            let mut form = vec![("grant_type", Secret::new("client_credentials".to_owned()))];
            form.extend(self.form.iter().cloned());
            let needed = self.scopes.is_none().then(|| {
                let mut needed = self.needed().clone();
                needed.extend(request.scopes());
                needed
            });
            let scopes = match (&self.scopes, &needed) {
                (Some(scopes), _) => scopes.join(" "),
                (None, Some(needed)) => needed.iter().copied().collect::<Vec<_>>().join(" "),
                (None, None) => String::new(),
            };
            if !scopes.is_empty() {
                form.push(("scope", Secret::new(scopes)));
            }
            let (application, endpoints) = (&self.application, &self.endpoints);
            let grant =
                Grant { application, endpoints, endpoint: Endpoint::ClientCredentials, form, is_repeatable: true };
            let credential = grant.request(request).await?.credential.account(self.application.id.as_str());
            // What the server has not granted is not asked for again and again: the API's answer then says what lacks.
            Ok(match needed {
                Some(needed) => {
                    // Not before there is a token: scopes that the server refuses would cost all later calls theirs.
                    self.needed().clone_from(&needed);
                    credential.scopes(needed)
                }
                None => credential,
            })
        })
    }
}

impl ClientCredentials {
    /// A panic of another thread leaves the scopes usable.
    fn needed(&self) -> MutexGuard<'_, BTreeSet<&'static str>> {
        self.needed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows the id of the application.
impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("client_id", &self.application.id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
