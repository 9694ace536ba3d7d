//! The application that asks for tokens.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::request_parts::{RequestParts, encode};
use crate::types::{ApiKey, Secret};

/// The id of an application, and the secret that proves it.
#[derive(Clone)]
pub(super) struct Application {
    pub(super) id: String,
    secret: Option<Secret>,
    in_body: bool,
}

impl Application {
    pub(super) fn new(id: String) -> Self {
        Self { id, secret: None, in_body: false }
    }

    pub(super) fn with_secret(self, secret: impl Into<ApiKey>) -> Self {
        Self { secret: Some(secret.into().into_secret()), ..self }
    }

    pub(super) fn in_body(self) -> Self {
        Self { in_body: true, ..self }
    }

    /// Adds id and secret to a token request: as a login (RFC 6749, section 2.3.1), or to the form where the server wants
    /// that, or if there is no secret.
    pub(super) fn prove(&self, parts: &mut RequestParts, form: &mut Vec<(&'static str, Secret)>) {
        match &self.secret {
            Some(secret) if !self.in_body => {
                let login = STANDARD.encode(format!("{}:{}", encode(&self.id), encode(secret.expose())));
                parts.set_header("authorization", &format!("Basic {login}"));
            }
            secret => {
                form.push(("client_id", Secret::new(self.id.clone())));
                form.extend(secret.clone().map(|secret| ("client_secret", secret)));
            }
        }
    }
}
