//! Token requests and their answers.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use super::{Application, Endpoint, Endpoints};
use crate::call_target::{CallTarget, Link};
use crate::client::{Client, prepare};
use crate::credentials::{Credential, CredentialRequest};
use crate::error::Error;
use crate::execute::{Options, Sink, execute_into};
use crate::request_parts::{RequestParts, encode};
use crate::transport::BoxError;
use crate::types::Secret;

/// The largest answer that is read.
const MOST: u64 = 1024 * 1024;

/// A request for a token.
pub(super) struct Grant<'a> {
    pub(super) application: &'a Application,
    pub(super) endpoints: &'a Endpoints,
    pub(super) endpoint: Endpoint,
    pub(super) form: Vec<(&'static str, Secret)>,
    /// Whether a second request has no other effect than one.
    pub(super) is_repeatable: bool,
}

/// An answer with a token.
pub(super) struct Token {
    pub(super) credential: Credential,
    pub(super) refresh: Option<Secret>,
}

impl Grant<'_> {
    pub(super) async fn request(mut self, request: CredentialRequest<'_>) -> Result<Token, BoxError> {
        let url = self.endpoints.find(request, self.endpoint).await?;
        let mut parts = RequestParts::default();
        self.application.prove(&mut parts, &mut self.form);
        let pairs: Vec<_> =
            self.form.iter().map(|(name, value)| format!("{name}={}", encode(value.expose()))).collect();
        parts.bytes("application/x-www-form-urlencoded", pairs.join("&"));
        read(&call(request.client, Method::POST, &url, parts, self.is_repeatable).await?)
    }
}

/// Calls the server that issues tokens.
pub(super) async fn call(
    client: &Client,
    method: Method,
    url: &str,
    parts: RequestParts,
    is_repeatable: bool,
) -> Result<Bytes, Error> {
    let url = Secret::new(url.to_owned());
    let target = CallTarget::Token(Arc::new(Link { description: client.description(), method, url }));
    let options = Options { idempotent: is_repeatable, ..Options::default() };
    let prepared = prepare(client, &target, parts).map(Box::new);
    Ok(execute_into(client, &target, prepared, &options, &mut Sink::memory(MOST)).await?.body)
}

/// Reads an answer (RFC 6749, section 5.1), of which errors show nothing.
fn read(body: &[u8]) -> Result<Token, BoxError> {
    let mut answer: Value = serde_json::from_slice(body).map_err(|_| "the answer with the token cannot be read")?;
    let token = take_text(&mut answer, "access_token").ok_or("the answer has no `access_token`")?;
    // Some servers leave the type out.
    if take_text(&mut answer, "token_type").is_some_and(|kind| !kind.trim().eq_ignore_ascii_case("bearer")) {
        return Err("the token is not one of the type `Bearer`".into());
    }
    let mut credential = Credential::key(token);
    if let Some(life) = answer.get("expires_in").and_then(seconds) {
        credential = credential.expires_in(life);
    }
    Ok(Token { credential, refresh: take_text(&mut answer, "refresh_token").map(Secret::new) })
}

/// A field with a text that is not empty.
pub(super) fn take_text(object: &mut Value, name: &str) -> Option<String> {
    match object.get_mut(name).map(Value::take) {
        Some(Value::String(text)) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// A number of seconds, which some servers write as a text.
fn seconds(value: &Value) -> Option<Duration> {
    let number = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    Duration::try_from_secs_f64(number.max(0.0)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lives_are_read_in_all_forms_of_servers() {
        for (value, expected) in [("3600", Some(3600)), ("\"3600\"", Some(3600)), ("59.5", Some(59)), ("-1", Some(0))] {
            let value = serde_json::from_str(value).unwrap();
            assert_eq!(seconds(&value).map(|life| life.as_secs()), expected, "{value}");
        }
        for value in ["null", "\"soon\"", "[1]", "1e400"] {
            assert_eq!(serde_json::from_str(value).ok().and_then(|value| seconds(&value)), None, "{value}");
        }
    }

    #[test]
    fn answers_without_a_usable_token_are_refused_without_their_text() {
        for body in
            ["", "[]", "{}", r#"{"access_token":""}"#, r#"{"access_token":"s3cret","token_type":"mac"}"#, "s3cret"]
        {
            let problem = read(body.as_bytes()).err().unwrap().to_string();
            assert!(!problem.contains("s3cret"), "{problem}");
        }
        assert!(read(br#"{"access_token":"s3cret","token_type":"bearer"}"#).is_ok());
        assert!(read(br#"{"access_token":"s3cret"}"#).is_ok());
    }
}
