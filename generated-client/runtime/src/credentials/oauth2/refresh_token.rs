//! Tokens for a refresh token.

use std::fmt;
use std::sync::Arc;

use super::{Application, Endpoints, Renewals};
use crate::credentials::{Credential, CredentialRequest, Credentials};
use crate::future::BoxFuture;
use crate::transport::BoxError;
use crate::types::ApiKey;

/// Tokens for a refresh token that the application got earlier: the grant `refresh_token` (RFC 6749, section 6).
///
/// Many servers give a new refresh token with each answer, and the old one is void from then on.
/// [`on_rotation`](Self::on_rotation) gets it, to be saved. A request that may have reached the server is not repeated,
/// because the first one may have taken effect, and goes on with the next call if its own is dropped.
pub struct RefreshToken {
    application: Application,
    endpoints: Endpoints,
    renewals: Renewals,
}

impl RefreshToken {
    /// Tokens for the application with this id.
    pub fn new(client_id: impl Into<String>, refresh_token: impl Into<ApiKey>) -> Self {
        Self {
            application: Application::new(client_id.into()),
            endpoints: Endpoints::default(),
            renewals: Renewals::new(refresh_token.into().into_secret()),
        }
    }

    /// Sets the secret of the application.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<ApiKey>) -> Self {
        self.application = self.application.with_secret(secret);
        self
    }

    /// Sets the URL for token requests, in place of that of the description.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.endpoints.token_url = Some(url.into());
        self
    }

    /// Sends id and secret in the form, for servers that do not read the header `Authorization`.
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.application = self.application.in_body();
        self
    }

    /// Sets a function that gets each new refresh token. It must save it before it returns, and not block for long: calls
    /// wait for it.
    #[must_use]
    pub fn on_rotation(mut self, save: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.renewals.on_rotation = Some(Arc::new(save));
        self
    }
}

impl Credentials for RefreshToken {
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        Box::pin(async move {
            let renewed = self.renewals.renew(request, &self.application, &self.endpoints).await;
            let credential = renewed.ok_or("there is no refresh token")??;
            Ok(credential.account(self.application.id.as_str()))
        })
    }
}

/// Shows the id of the application.
impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshToken").field("client_id", &self.application.id).finish_non_exhaustive()
    }
}
