//! Tokens that a user allows in a browser.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use url::Url;

use super::{Application, Endpoint, Endpoints, Grant, Renewals, Token};
use crate::credentials::{Credential, CredentialRequest, Credentials};
use crate::error::ErrorKind;
use crate::future::BoxFuture;
use crate::random;
use crate::transport::BoxError;
use crate::types::{ApiKey, Secret};

/// Sends the user to a page, and yields the URL that the browser is sent back to.
type Authorize = dyn Fn(AuthorizationRequest) -> BoxFuture<'static, Result<String, BoxError>> + Send + Sync;

/// Tokens that a user allows in a browser: the grant `authorization_code` (RFC 6749, section 4.1), with PKCE (RFC 7636).
///
/// The caller's function gets the page to which the user is to be sent, and yields the whole URL to which the server sends
/// the browser back: that of a route of a web application, or of a listener on the loopback address. Its `state` is
/// checked. Tokens are renewed without the user as long as the server gives refresh tokens.
///
/// The function runs within the time of a call. For a user who may take longer, get a refresh token beforehand, and use
/// [`RefreshToken`](super::RefreshToken).
pub struct AuthorizationCode {
    application: Application,
    endpoints: Endpoints,
    redirect_uri: String,
    scopes: Option<Vec<String>>,
    authorize: Box<Authorize>,
    renewals: Renewals,
}

/// The page to which a user is to be sent.
pub struct AuthorizationRequest {
    url: Url,
}

impl AuthorizationRequest {
    /// The URL of the page.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }
}

impl AuthorizationCode {
    /// Tokens for the application with this id. `redirect_uri` is one that is registered for it.
    pub fn new<F, R>(client_id: impl Into<String>, redirect_uri: impl Into<String>, authorize: F) -> Self
    where
        F: Fn(AuthorizationRequest) -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, BoxError>> + Send + 'static,
    {
        Self {
            application: Application::new(client_id.into()),
            endpoints: Endpoints::default(),
            redirect_uri: redirect_uri.into(),
            scopes: None,
            authorize: Box::new(move |request| Box::pin(authorize(request))),
            renewals: Renewals::default(),
        }
    }

    /// Sets the secret of the application, if it can keep one.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<ApiKey>) -> Self {
        self.application = self.application.with_secret(secret);
        self
    }

    /// Sends id and secret in the form, for servers that do not read the header `Authorization`.
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.application = self.application.in_body();
        self
    }

    /// Sets the page and the URL for token requests, in place of those of the description.
    #[must_use]
    pub fn urls(mut self, authorization_url: impl Into<String>, token_url: impl Into<String>) -> Self {
        self.endpoints.authorization_url = Some(authorization_url.into());
        self.endpoints.token_url = Some(token_url.into());
        self
    }

    /// Sets the scopes, in place of those of the first operation that is called.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets a function that gets each refresh token, to be saved.
    #[must_use]
    pub fn on_rotation(mut self, save: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.renewals.on_rotation = Some(Arc::new(save));
        self
    }

    /// A token for the refresh token, if there is one that the server takes.
    async fn renewed(&self, request: CredentialRequest<'_>) -> Result<Option<Credential>, BoxError> {
        match self.renewals.renew(request, &self.application, &self.endpoints).await {
            None => Ok(None),
            Some(Ok(credential)) => Ok(Some(credential)),
            // The token is void. A server that cannot be reached says nothing about it.
            Some(Err(error)) if is_refusal(&error) => {
                self.renewals.forget();
                Ok(None)
            }
            Some(Err(error)) => Err(error),
        }
    }

    async fn authorized(&self, request: CredentialRequest<'_>) -> Result<Token, BoxError> {
        let page = self.endpoints.find(request, Endpoint::Authorization).await?;
        let mut url = Url::parse(&page).map_err(|_| "the authorization URL is none")?;
        let (state, verifier) = random_texts().ok_or("this system has no random numbers")?;
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose().as_bytes()));
        let scopes = match &self.scopes {
            Some(scopes) => scopes.join(" "),
            None => request.scopes().join(" "),
        };
        let parameters = [
            ("response_type", "code"),
            ("client_id", &self.application.id),
            ("redirect_uri", &self.redirect_uri),
            ("scope", &scopes),
            ("state", &state),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ];
        url.query_pairs_mut().extend_pairs(parameters.into_iter().filter(|(_, value)| !value.is_empty()));
        let code = code(&(self.authorize)(AuthorizationRequest { url }).await?, &state)?;
        let form = vec![
            ("grant_type", Secret::new("authorization_code".to_owned())),
            ("code", code),
            ("redirect_uri", Secret::new(self.redirect_uri.clone())),
            ("code_verifier", verifier),
        ];
        let (application, endpoints) = (&self.application, &self.endpoints);
        Grant { application, endpoints, endpoint: Endpoint::Token, form, is_repeatable: false }.request(request).await
    }
}

impl Credentials for AuthorizationCode {
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        Box::pin(async move {
            if let Some(credential) = self.renewed(request).await? {
                return Ok(credential.account(self.application.id.as_str()));
            }
            let token = self.authorized(request).await?;
            if let Some(refresh) = token.refresh {
                self.renewals.rotate(refresh);
            }
            Ok(token.credential.account(self.application.id.as_str()))
        })
    }
}

/// Whether the server has answered that it does not take a token.
fn is_refusal(error: &BoxError) -> bool {
    error.downcast_ref::<crate::Error>().is_some_and(|error| {
        error.kind() == ErrorKind::Status && error.status().is_some_and(|status| matches!(status.as_u16(), 400 | 401))
    })
}

/// The code in the URL that the browser was sent back to, or the reason of the server.
fn code(url: &str, state: &str) -> Result<Secret, BoxError> {
    let url = Url::parse(url).map_err(|_| "the URL that the browser was sent back to is none")?;
    let find = |name: &str| url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned());
    if find("state").as_deref() != Some(state) {
        return Err("the answer of the authorization page is for another request: its `state` differs".into());
    }
    if let Some(error) = find("error") {
        let reason = find("error_description").map(|reason| format!(": {reason}")).unwrap_or_default();
        return Err(format!("the access was not allowed: {error}{reason}").into());
    }
    Ok(Secret::new(find("code").ok_or("the authorization page has answered without a code")?))
}

/// A state, and a verifier of 256 bits (RFC 7636, section 4.1).
fn random_texts() -> Option<(String, Secret)> {
    let text = || random::secret().map(|[first, second]| format!("{first:016x}{second:016x}"));
    Some((text()?, Secret::new(text()? + &text()?)))
}

/// Shows nothing: the URL has the state of the request.
impl fmt::Debug for AuthorizationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationRequest").finish_non_exhaustive()
    }
}

/// Shows the id of the application.
impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode").field("client_id", &self.application.id).finish_non_exhaustive()
    }
}
