//! Where tokens come from.

use std::sync::{Arc, Mutex, PoisonError};

use http::Method;
use serde_json::Value;

use super::token;
use crate::credentials::CredentialRequest;
use crate::description::{OAuth2, SchemeKind};
use crate::request_parts::RequestParts;
use crate::transport::BoxError;

/// A URL that a grant needs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Endpoint {
    Authorization,
    /// For a code.
    Token,
    ClientCredentials,
    Password,
    Refresh,
}

impl Endpoint {
    /// The URL of the description. Descriptions often have one flow whose server serves the others as well.
    fn of(self, flows: &OAuth2) -> Option<&'static str> {
        let any = flows.token.or(flows.client_credentials).or(flows.password);
        match self {
            Self::Authorization => flows.authorization,
            Self::Token => any,
            Self::ClientCredentials => flows.client_credentials.or(any),
            Self::Password => flows.password.or(any),
            Self::Refresh => flows.refresh.or(any),
        }
    }
}

/// The URLs that the caller has set, and those that the server has told.
#[derive(Clone, Debug, Default)]
pub(super) struct Endpoints {
    pub(super) token_url: Option<String>,
    pub(super) authorization_url: Option<String>,
    /// By the URL of the document.
    discovered: Arc<Mutex<Option<(String, Document)>>>,
}

/// The discovery document (RFC 8414).
#[derive(Clone, Debug)]
struct Document {
    token_endpoint: Option<String>,
    authorization_endpoint: Option<String>,
}

impl Endpoints {
    pub(super) async fn find(&self, request: CredentialRequest<'_>, endpoint: Endpoint) -> Result<String, BoxError> {
        let is_authorization = matches!(endpoint, Endpoint::Authorization);
        let own = if is_authorization { &self.authorization_url } else { &self.token_url };
        if let Some(url) = own {
            return Ok(url.clone());
        }
        let flows = match &request.scheme.kind {
            SchemeKind::OAuth2(flows) => *flows,
            _ => OAuth2::default(),
        };
        if let Some(url) = endpoint.of(&flows) {
            return request.client.resolve(url).ok_or_else(|| "the URL of the description is none".into());
        }
        let setter = if is_authorization { "authorization_url" } else { "token_url" };
        let unknown = || format!("the description does not say where tokens come from: set `{setter}`");
        let document = flows.discovery.and_then(|url| request.client.resolve(url)).ok_or_else(unknown)?;
        let document = self.discover(request, document).await?;
        let found = if is_authorization { document.authorization_endpoint } else { document.token_endpoint };
        found.ok_or_else(|| format!("the discovery document has no such URL: set `{setter}`").into())
    }

    async fn discover(&self, request: CredentialRequest<'_>, url: String) -> Result<Document, BoxError> {
        let known = self.discovered.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, document)) = known.filter(|(known, _)| *known == url) {
            return Ok(document);
        }
        let reply = token::call(request.client, Method::GET, &url, RequestParts::default(), true).await?;
        let mut json: Value = serde_json::from_slice(&reply).map_err(|_| "the discovery document cannot be read")?;
        let document = Document {
            token_endpoint: token::take_text(&mut json, "token_endpoint"),
            authorization_endpoint: token::take_text(&mut json, "authorization_endpoint"),
        };
        *self.discovered.lock().unwrap_or_else(PoisonError::into_inner) = Some((url, document.clone()));
        Ok(document)
    }
}
