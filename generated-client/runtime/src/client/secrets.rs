//! Secret values of a request. Servers may repeat them in error bodies, where they have to be masked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::PreparedRequest;
use crate::call_target::CallTarget;
use crate::description::SchemeKind;
use crate::error::is_secret;
use crate::request_parts::Payload;
use crate::types::Secret;

/// Shorter values are part of many words, and masking them would make texts unreadable.
const LEAST: usize = 4;

/// Larger bodies would take too long to search.
const MOST_OF_A_BODY: usize = 1024 * 1024;

impl PreparedRequest {
    /// The credentials of the request, and the values of sensitive parameters and fields.
    pub(crate) fn secrets(&self, target: &CallTarget) -> Vec<Secret> {
        let description = target.description();
        let is_secret = |name: &str| {
            is_secret(name, target.error_fields())
                || description.schemes.iter().any(|scheme| matches!(scheme.kind, SchemeKind::Query(own) if own == name))
        };
        let mut found = Found::default();
        let own = self.headers.iter().filter(|(name, value)| value.is_sensitive() || is_secret(name.as_str()));
        let proof = self.proof.iter().map(|(_, value)| value).chain(&self.cookies);
        for value in own.map(|(_, value)| value).chain(proof) {
            found.header(&String::from_utf8_lossy(value.as_bytes()));
        }
        let template = target.path().trim_matches('/').rsplit('/');
        for (segment, name) in self.uri.path().trim_end_matches('/').rsplit('/').zip(template) {
            if name.contains('{') && is_secret(name) {
                found.encoded(segment);
            }
        }
        found.pairs(self.uri.query().unwrap_or_default(), &is_secret);
        if let Payload::Bytes(body) = &self.payload
            && body.len() <= MOST_OF_A_BODY
        {
            let media_type = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
            if media_type.contains("json") {
                let value = std::str::from_utf8(body).unwrap_or_default().parse().unwrap_or_default();
                found.json(&value, false, &is_secret);
            } else if media_type.starts_with("application/x-www-form-urlencoded") {
                found.pairs(&String::from_utf8_lossy(body).replace('+', " "), &is_secret);
            } else if let Some((_, boundary)) = media_type.split_once("boundary=") {
                found.parts(&String::from_utf8_lossy(body), boundary.trim_matches('"'), &is_secret);
            }
        }
        found.0
    }
}

#[derive(Default)]
struct Found(Vec<Secret>);

impl Found {
    fn add(&mut self, text: &str) {
        if text.len() >= LEAST {
            self.0.push(Secret::new(text.to_owned()));
        }
    }

    /// Secrets of a header value: a key, `Bearer` or `Basic` with a credential, or cookies.
    fn header(&mut self, text: &str) {
        self.add(text);
        if let Some((scheme, rest)) = text.split_once(' ') {
            self.add(rest);
            let basic = scheme.eq_ignore_ascii_case("basic").then(|| STANDARD.decode(rest).ok()).flatten();
            if let Some((_, password)) =
                basic.as_deref().and_then(|pair| std::str::from_utf8(pair).ok()?.split_once(':'))
            {
                self.add(password);
            }
        }
        for (_, value) in text.split(';').filter_map(|pair| pair.split_once('=')) {
            self.encoded(value);
        }
    }

    /// Adds a value both percent-encoded and decoded.
    fn encoded(&mut self, text: &str) {
        self.add(text);
        self.add(&percent_decode_str(text).decode_utf8_lossy());
    }

    fn pairs(&mut self, text: &str, is_secret: &dyn Fn(&str) -> bool) {
        for (name, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
            if is_secret(&percent_decode_str(name).decode_utf8_lossy()) {
                self.encoded(value);
            }
        }
    }

    /// Secrets in the parts of a multipart body, as this client writes it.
    fn parts(&mut self, text: &str, boundary: &str, is_secret: &dyn Fn(&str) -> bool) {
        for (head, content) in text.split(boundary).filter_map(|part| part.split_once("\r\n\r\n")) {
            let content = content.strip_suffix("\r\n--").unwrap_or(content);
            let name = head.split_once(" name=\"").and_then(|(_, rest)| rest.split_once('"'));
            let hidden = name.is_some_and(|(name, _)| is_secret(&percent_decode_str(name).decode_utf8_lossy()));
            if hidden {
                self.add(content);
            }
            self.json(&content.parse().unwrap_or_default(), hidden, is_secret);
        }
    }

    /// All scalars of sensitive fields.
    fn json(&mut self, value: &Value, hidden: bool, is_secret: &dyn Fn(&str) -> bool) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    self.json(value, hidden || is_secret(name), is_secret);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.json(item, hidden, is_secret)),
            Value::String(text) if hidden => self.add(text),
            Value::Number(number) if hidden => self.add(&number.to_string()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use crate::client::{ClientBuilder, prepare};
    use crate::description::{Description, ErrorFields, OperationInfo, Scheme, SchemeKind};
    use crate::request_parts::RequestParts;

    static API: Description = Description {
        title: "",
        version: "",
        sha256: "",
        sdk: "some-sdk/0.1.0",
        env_prefix: "",
        servers: &[],
        schemes: &[
            Scheme { key: "Login", env: "LOGIN", kind: SchemeKind::Basic, sent: true },
            Scheme { key: "Query", env: "QUERY", kind: SchemeKind::Query("app_id"), sent: true },
            Scheme { key: "Cookie", env: "COOKIE", kind: SchemeKind::Cookie("sid"), sent: true },
        ],
        error: Some(ErrorFields { message: "", code: None, trace: None, hidden: &["born"], untold: &[] }),
        rate_limit: None,
        constraints: &[],
    };
    static CALL: OperationInfo =
        OperationInfo::new(&API, "", "op", Method::POST, "/users/{userId}/tokens/{accessToken}/x")
            .security(&[&["Login", "Query", "Cookie"]]);

    fn secrets(fill: impl FnOnce(&mut RequestParts)) -> Vec<String> {
        let client = ClientBuilder::new(&API).base_url("https://example.com/api").unwrap();
        let client = client.credential_basic("Login", "user", "pass:word").credential("Query", "query+key");
        let client = client.credential("Cookie", "cookie/key").build().unwrap();
        let mut parts = RequestParts::default();
        parts.path("userId", "alice");
        parts.path("accessToken", "path/key");
        fill(&mut parts);
        let prepared = prepare(&client, &(&CALL).into(), parts).ok().unwrap();
        prepared.secrets(&(&CALL).into()).iter().map(|secret| secret.expose().to_owned()).collect()
    }

    #[test]
    fn secrets_are_credentials_and_values_with_secret_names() {
        let all =
            secrets(|parts| parts.json("application/json", &serde_json::json!({"born": "1987", "city": "Basel"})));
        for expected in
            ["dXNlcjpwYXNzOndvcmQ=", "pass:word", "query+key", "cookie/key", "cookie%2Fkey", "path/key", "1987"]
        {
            assert!(all.iter().any(|secret| secret == expected), "{expected}: {all:?}");
        }
        for other in ["user", "alice", "Basel", "Basic", "sid"] {
            assert!(!all.iter().any(|secret| secret == other), "{other}: {all:?}");
        }
        let form = secrets(|parts| parts.bytes("application/x-www-form-urlencoded", "born=a+b%2Bc&city=Basel"));
        assert!(form.contains(&"a b+c".to_owned()) && !form.contains(&"Basel".to_owned()), "{form:?}");
        let parts = secrets(|parts| {
            parts.part_text("born", &"in 1987");
            parts.part_text("city", &"Basel");
            parts.part_json("meta", "application/json", &serde_json::json!({"password": "hunter2"}));
        });
        assert!(["in 1987", "hunter2"].iter().all(|secret| parts.iter().any(|one| one == secret)), "{parts:?}");
        assert!(!parts.contains(&"Basel".to_owned()), "{parts:?}");
    }
}
