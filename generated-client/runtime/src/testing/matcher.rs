//! Matches calls against expectations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderValue, Method, Uri};

use super::body::Content;
use super::call::ReceivedCall;
use super::pairs::{decoded, pairs};
use crate::call_target::CallTarget;
use crate::description::SchemeKind;
use crate::request_parts::{Payload, RequestParts, literal};

/// A condition of a test on a call.
pub(super) type Condition = Arc<dyn Fn(&ReceivedCall) -> bool + Send + Sync>;

/// The properties that a call must have.
#[derive(Clone)]
pub(super) struct Matcher {
    name: &'static str,
    method: Method,
    /// The path with its parameters in braces.
    template: String,
    /// The path, percent-encoded.
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    cookies: Vec<String>,
    content: Content,
    pub(super) any_path: bool,
    pub(super) any_query: bool,
    pub(super) any_body: bool,
    /// A query parameter that is always compared: its value, or `None` if it must be absent.
    pinned: Option<(&'static str, Option<String>)>,
    conditions: Vec<Condition>,
}

impl Matcher {
    /// A matcher for everything that a request sends, except for what the client adds.
    pub(super) fn new(target: &CallTarget, parts: RequestParts) -> Result<Self, String> {
        let sent = parts.finish(target.path())?;
        let Payload::Bytes(body) = sent.payload else {
            return Err("its body is a stream, which cannot be compared; give the bytes".to_owned());
        };
        let content = Content::of(&sent.headers, &body);
        let mut headers = sent.headers;
        // The content tells the type of the body, and boundaries differ.
        headers.remove(CONTENT_TYPE);
        let uri = format!("{}?{}", sent.path, sent.query.join("&"));
        let uri = Uri::try_from(uri).map_err(|_| "the URL is too long or cannot be sent".to_owned())?;
        let mut query = uri.query().map(|query| pairs(query, false)).unwrap_or_default();
        // Calls do not keep credentials either.
        for scheme in target.description().schemes {
            if let SchemeKind::Query(name) = scheme.kind {
                query.retain(|(key, _)| key != name);
            }
        }
        Ok(Self {
            name: target.name(),
            method: target.method().clone(),
            template: target.path().to_owned(),
            path: uri.path().to_owned(),
            query,
            headers,
            cookies: sent.cookies,
            content,
            any_path: false,
            any_query: false,
            any_body: false,
            pinned: None,
            conditions: Vec::new(),
        })
    }

    /// Always compares one query parameter, with `value` if it is given.
    pub(super) fn pin(&mut self, name: &'static str, value: Option<String>) {
        if let Some(value) = value {
            self.query.retain(|(key, _)| key != name);
            self.query.push((name.to_owned(), value));
        }
        let value = self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        self.pinned = Some((name, value));
    }

    /// Adds a condition.
    pub(super) fn add_condition(&mut self, condition: Condition) {
        self.conditions.push(condition);
    }

    /// Whether a call fits method and path template.
    pub(super) fn is_about(&self, call: &ReceivedCall) -> bool {
        let (template, path) = (self.template.split('/'), call.path().split('/'));
        self.method == *call.method()
            && template.clone().count() == path.clone().count()
            && template.zip(path).all(|(template, text)| is_like(template, text))
    }

    /// A sort key: more specific paths come first, as in the routing of an API: `/customers/search` before
    /// `/customers/{id}`.
    ///
    /// A call does not name its operation. So without an expectation for the more specific path, a call to
    /// `/customers/search` fits `/customers/{id}` as well, with `search` as the value.
    pub(super) fn specificity(&self) -> Vec<bool> {
        self.template.split('/').map(|segment| segment.contains('{')).collect()
    }

    /// A line for each difference of a call for the same operation.
    pub(super) fn differences(&self, call: &ReceivedCall) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.any_path {
            self.compare_paths(call, &mut lines);
        }
        self.compare_queries(call, &mut lines);
        self.compare_headers(call, &mut lines);
        if !self.any_body {
            lines.extend(self.content.differences(&Content::of(call.headers(), call.body())));
        }
        if lines.is_empty() && !self.conditions.iter().all(|condition| condition(call)) {
            lines.push("the condition of the expectation does not hold".to_owned());
        }
        lines
    }

    fn compare_paths(&self, call: &ReceivedCall, lines: &mut Vec<String>) {
        let segments = self.template.split('/').zip(self.path.split('/')).zip(call.path().split('/'));
        for ((template, expected), got) in segments {
            if expected != got {
                let name = template.trim_matches(['{', '}']);
                lines.push(format!("path `{name}`: expected {}, got {}", decoded(expected), decoded(got)));
            }
        }
    }

    fn compare_queries(&self, call: &ReceivedCall, lines: &mut Vec<String>) {
        let text = |values: Option<&Vec<&str>>| values.map_or_else(|| "nothing".to_owned(), |list| list.join(", "));
        let (expected, got) = (by_key(&self.query), by_key(call.query()));
        let keys: BTreeSet<_> = expected.keys().chain(got.keys()).copied().collect();
        for key in keys {
            let counts = !self.any_query || self.pinned.as_ref().is_some_and(|(name, _)| *name == key);
            let (expected, got) = (expected.get(key), got.get(key));
            if counts && expected != got {
                lines.push(format!("query `{key}`: expected {}, got {}", text(expected), text(got)));
            }
        }
    }

    fn compare_headers(&self, call: &ReceivedCall, lines: &mut Vec<String>) {
        for name in self.headers.keys() {
            let expected: Vec<_> = self.headers.get_all(name).iter().collect();
            let got: Vec<_> = call.headers().get_all(name).iter().collect();
            if expected == got {
                continue;
            }
            if expected.iter().chain(&got).any(|value| value.is_sensitive()) {
                lines.push(format!("header `{name}`: differs, its value is secret"));
            } else {
                lines.push(format!("header `{name}`: expected {}, got {}", values(&expected), values(&got)));
            }
        }
        let sent = call.headers().get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let sent: Vec<_> = sent.flat_map(|cookies| cookies.split("; ")).collect();
        // A header parameter `Cookie` may have several cookies.
        for cookie in
            self.cookies.iter().flat_map(|cookies| cookies.split("; ")).filter(|cookie| !sent.contains(cookie))
        {
            lines.push(format!("cookie `{}`: differs or is absent", cookie.split('=').next().unwrap_or_default()));
        }
    }
}

/// Whether a segment has the literal text of the template's segment.
fn is_like(template: &str, text: &str) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return literal(template) == text };
    let after = rest.rsplit_once('}').map_or("", |(_, after)| after);
    text.strip_prefix(&literal(before)).is_some_and(|text| text.ends_with(&literal(after)))
}

/// The values of each key, in order.
fn by_key(pairs: &[(String, String)]) -> BTreeMap<&str, Vec<&str>> {
    let mut map: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, value) in pairs {
        map.entry(key).or_default().push(value);
    }
    map
}

fn values(values: &[&HeaderValue]) -> String {
    if values.is_empty() {
        return "nothing".to_owned();
    }
    values.iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect::<Vec<_>>().join(", ")
}

/// `Customers.getCustomerById, GET /v1/customers/42`
impl fmt::Display for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.any_path { &self.template } else { &decoded(&self.path) };
        write!(f, "{}, {} {path}", self.name, self.method)?;
        if self.any_query {
            return f.write_str("?..");
        }
        for (index, (key, value)) in self.query.iter().enumerate() {
            write!(f, "{}{key}={value}", if index == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn segments_match_by_the_text_around_values() {
        let alike = [
            ("{id}", "a"),
            ("{id}:open", "a%3A:open"),
            ("{a}.{b}", "1.2"),
            ("v{n}", "v1"),
            ("größen", "gr%C3%B6%C3%9Fen"),
        ];
        assert!(alike.iter().all(|(template, text)| is_like(template, text)));
        let unlike = [("{id}:open", "a:close"), ("v{n}", "1"), ("a{x}a", "a"), ("same", "other"), ("größen", "größen")];
        assert!(!unlike.iter().any(|(template, text)| is_like(template, text)));
    }
}
