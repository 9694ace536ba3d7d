//! Headers and cookies.

use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde::Serialize;
use serde_json::value::RawValue;

use super::shallow::{ShallowValue, fields, items};
use super::style::{QueryStyle, Reserved, write};
use super::{RequestParts, Site, encode};
use crate::execute::Validator;

/// Headers that belong to the connection, not to a call.
pub(crate) const OF_THE_CONNECTION: [HeaderName; 10] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// The header with the id of the event that a stream of events goes on after.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// The problem with a text that begins or ends with a blank: receivers remove it (RFC 9110, section 5.5), also from
/// items of lists (section 5.6.1).
const TRIMMED: &str = "begins or ends with a blank, which is no part of a header's value";

/// The problem with an empty item: receivers of lists skip it (RFC 9110, section 5.6.1.2).
const EMPTY: &str = "is an empty text, which readers of a list in a header pass over";

/// A text as the value of a header, or the problem with it.
pub(crate) fn header_value(text: &str) -> Result<HeaderValue, &'static str> {
    if is_trimmed(text) {
        return Err(TRIMMED);
    }
    HeaderValue::from_str(text).map_err(|_| "has characters that cannot be sent")
}

/// Whether a text begins or ends with a blank, which receivers remove.
pub(crate) fn is_trimmed(text: &str) -> bool {
    text.starts_with([' ', '\t']) || text.ends_with([' ', '\t'])
}

/// Whether an item of a list is a text that begins or ends with a blank.
fn is_item_trimmed(item: &RawValue) -> bool {
    matches!(ShallowValue::of(item), ShallowValue::Scalar(text) if is_trimmed(&text))
}

/// Whether an item of a list is an empty text.
fn is_item_empty(item: &RawValue) -> bool {
    item.get() == "\"\""
}

/// Whether a text has a comma outside of quoted strings (RFC 9110, section 5.6.1), where readers of a list take it apart.
/// Lists and objects inside of a list are JSON, of which the description's reader has been warned.
fn is_taken_apart(item: &RawValue) -> bool {
    let ShallowValue::Scalar(text) = ShallowValue::of(item) else { return false };
    let (mut quoted, mut escaped) = (false, false);
    let separates = text.chars().any(|sign| {
        quoted ^= sign == '"' && !escaped;
        escaped = quoted && sign == '\\' && !escaped;
        sign == ',' && !quoted
    });
    separates || (quoted && text.contains(','))
}

impl RequestParts {
    /// Sets a header parameter; lists as `a,b`, objects as `k,v`. Null is no header.
    pub fn header<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.header_joined(name, value, ",");
    }

    /// Sets a header parameter; lists as `a,b`, objects as `k=v`. Null is no header.
    pub fn header_exploded<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.header_joined(name, value, "=");
    }

    /// Sets a header parameter to the value as JSON. Null is no header.
    pub fn header_json<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Some(value) = self.raw(Site::Header, name, value)
            && value.get() != "null"
        {
            self.put_header(name, value.get());
        }
    }

    /// Sets a cookie; lists as `n=a,b`, objects as `n=k,v`. Null is no cookie.
    pub fn cookie<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.put_cookie(name, QueryStyle::Form, value);
    }

    /// Sets a cookie; the items of a list, and the fields of an object, are cookies of their own. Null is no cookie.
    pub fn cookie_exploded<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.put_cookie(name, QueryStyle::FormExploded, value);
    }

    /// Sets a cookie to the value as JSON, percent-encoded. Null is no cookie.
    pub fn cookie_json<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.put_cookie(name, QueryStyle::Json, value);
    }

    /// Sets a cookie without percent-encoding; lists as `n=a,b`, objects as `n=k,v`. Null is no cookie.
    pub fn cookie_plain<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.put_plain_cookie(name, QueryStyle::Form, value);
    }

    /// The same; the items of a list, and the fields of an object, are cookies of their own.
    pub fn cookie_plain_exploded<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.put_plain_cookie(name, QueryStyle::FormExploded, value);
    }

    fn put_plain_cookie<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        let Some(value) = self.raw(Site::Cookie, name, value) else { return };
        let (mut pairs, mut problem) = (Vec::new(), None);
        write(name, style, &value, &mut |key, texts| {
            let text = texts.text();
            let is_torn = key.contains(['=', ';']) || text.contains(';') || !text.is_ascii();
            let found = match (header_value(key).and(header_value(&text)), texts.torn()) {
                (Err(problem), _) => Some(problem.to_owned()),
                (Ok(_), Some(problem)) => Some(problem),
                (Ok(_), None) => is_torn.then(|| "has characters that a cookie cannot have as they are".to_owned()),
            };
            problem = problem.take().or(found);
            pairs.push(format!("{key}={text}"));
        });
        match problem {
            Some(problem) => self.fail(format!("cookie `{name}` {problem}")),
            None => self.keep_cookies(name, pairs),
        }
    }

    fn put_cookie<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        let Some(value) = self.raw(Site::Cookie, name, value) else { return };
        let mut pairs = Vec::new();
        write(name, style, &value, &mut |key, texts| {
            // The generator has made sure that the declared name can be sent; keys of an object can be anything.
            let mut pair = if key == name { key.to_owned() } else { encode(key) };
            texts.write(Reserved::Encoded, &mut pair);
            pairs.push(pair);
        });
        self.keep_cookies(name, pairs);
    }

    fn keep_cookies(&mut self, name: &'static str, pairs: Vec<String>) {
        self.cookies.retain(|(known, _)| *known != name);
        self.cookies.push((name, pairs));
    }

    fn header_joined<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T, between: &str) {
        let Some(value) = self.raw(Site::Header, name, value) else { return };
        let text = match ShallowValue::of(&value) {
            ShallowValue::Null => return,
            ShallowValue::Scalar(text) => text,
            ShallowValue::List(list) => {
                if let Some(index) = list.iter().position(|item| is_taken_apart(item)) {
                    return self.fail(format!(
                        "header `{name}`: item {index} has a comma, which separates the items and cannot be escaped"
                    ));
                }
                if let Some(index) = list.iter().position(|item| is_item_trimmed(item)) {
                    return self.fail(format!("header `{name}`: item {index} {TRIMMED}"));
                }
                if let Some(index) = list.iter().position(|item| is_item_empty(item)) {
                    return self.fail(format!("header `{name}`: item {index} {EMPTY}"));
                }
                items(&list).join(",")
            }
            ShallowValue::Object(object) => {
                let is_torn = |key: &str| key.contains(',') || (between == "=" && key.contains('='));
                if let Some(index) = object.iter().position(|(key, value)| is_torn(key) || is_taken_apart(value)) {
                    return self.fail(format!(
                        "header `{name}`: field {index} has a separator in it, which cannot be escaped"
                    ));
                }
                if let Some(index) = object.iter().position(|(key, value)| is_trimmed(key) || is_item_trimmed(value)) {
                    return self.fail(format!("header `{name}`: field {index} {TRIMMED}"));
                }
                let is_empty =
                    |(key, value): &(String, Box<RawValue>)| between == "," && (key.is_empty() || is_item_empty(value));
                if let Some(index) = object.iter().position(is_empty) {
                    return self.fail(format!("header `{name}`: field {index} {EMPTY}"));
                }
                let mut texts = Vec::new();
                for (key, value) in fields(object) {
                    texts.push(format!("{key}{between}{value}"));
                }
                texts.join(",")
            }
        };
        self.put_header(name, &text);
    }

    /// Sets a header parameter. One that is called `Cookie` shares its header with the cookies of parameters and credentials.
    fn put_header(&mut self, name: &'static str, text: &str) {
        if !name.eq_ignore_ascii_case(header::COOKIE.as_str()) {
            return self.set_header(name, text);
        }
        match header_value(text) {
            Ok(_) if text.is_empty() => {}
            Ok(_) => self.keep_cookies("", vec![text.to_owned()]),
            Err(problem) => self.fail(format!("header `{name}` {problem}")),
        }
    }

    /// Sets the media type that is asked for, unless the caller has set one.
    pub(crate) fn accept(&mut self, media_type: &'static str) {
        self.headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static(media_type));
    }

    /// Sets the encodings that are asked for, unless the caller has set some.
    pub(crate) fn accept_encoding(&mut self, encodings: &'static str) {
        self.headers.entry(header::ACCEPT_ENCODING).or_insert(HeaderValue::from_static(encodings));
    }

    /// The headers so far.
    pub(crate) fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Whether a part of a file is asked for.
    pub(crate) fn has_range(&self) -> bool {
        self.headers.contains_key(header::RANGE)
    }

    /// Asks for the rest of a file.
    pub(crate) fn ask_rest(&mut self, validator: &Validator, from: u64) {
        validator.ask(from, &mut self.headers);
    }

    /// Sets the event to go on after. False if its id cannot be sent.
    pub(crate) fn set_last_event_id(&mut self, id: &str) -> bool {
        let value = HeaderValue::from_bytes(id.as_bytes()).map(|value| self.headers.insert(LAST_EVENT_ID, value));
        value.is_ok()
    }

    /// Sets a header by name and text, in place of any.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.fail("a header's name has characters that cannot be sent");
        };
        if OF_THE_CONNECTION.contains(&name) {
            return self.fail(format!("header `{name}` belongs to the connection and cannot be set"));
        }
        match header_value(value) {
            Ok(mut value) => {
                value.set_sensitive(matches!(name, header::AUTHORIZATION | header::COOKIE));
                self.headers.insert(name, value);
            }
            Err(problem) => self.fail(format!("header `{name}` {problem}")),
        }
    }
}
