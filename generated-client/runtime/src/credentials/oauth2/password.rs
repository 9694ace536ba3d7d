//! Tokens for a user name and a password.

use std::fmt;

use super::{Application, Endpoint, Endpoints, Grant};
use crate::credentials::{Credential, CredentialRequest, Credentials};
use crate::future::BoxFuture;
use crate::transport::BoxError;
use crate::types::{ApiKey, Secret};

/// Tokens for a user name and a password: the grant `password` (RFC 6749, section 4.3). It is there for servers that have
/// no other; OAuth 2.1 leaves it out.
pub struct Password {
    application: Application,
    endpoints: Endpoints,
    scopes: Vec<String>,
    user: String,
    secret: Secret,
}

impl Password {
    /// Tokens for this user.
    pub fn new(user: impl Into<String>, password: impl Into<ApiKey>) -> Self {
        Self {
            application: Application::new(String::new()),
            endpoints: Endpoints::default(),
            scopes: Vec::new(),
            user: user.into(),
            secret: password.into().into_secret(),
        }
    }

    /// Sets id and secret of the application.
    #[must_use]
    pub fn client(mut self, client_id: impl Into<String>, client_secret: impl Into<ApiKey>) -> Self {
        self.application = Application::new(client_id.into()).with_secret(client_secret);
        self
    }

    /// Sets the URL for token requests, in place of that of the description.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.endpoints.token_url = Some(url.into());
        self
    }

    /// Sets the scopes of tokens. Without them, the server chooses.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

impl Credentials for Password {
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        Box::pin(async move {
            let mut form = vec![
                ("grant_type", Secret::new("password".to_owned())),
                ("username", Secret::new(self.user.clone())),
                ("password", self.secret.clone()),
            ];
            if !self.scopes.is_empty() {
                form.push(("scope", Secret::new(self.scopes.join(" "))));
            }
            let (application, endpoints) = (&self.application, &self.endpoints);
            let grant = Grant { application, endpoints, endpoint: Endpoint::Password, form, is_repeatable: true };
            Ok(grant.request(request).await?.credential.account(self.user.as_str()))
        })
    }
}

/// Shows neither user nor password.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Password").field("scopes", &self.scopes).finish_non_exhaustive()
    }
}
