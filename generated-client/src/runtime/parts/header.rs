//! Headers and cookies.

use http::{HeaderName, HeaderValue, header};
use serde::Serialize;

use super::plain::{Plain, fields, items};
use super::{Parts, encode};

/// Headers that belong to the connection, not to a call.
const OF_THE_CONNECTION: [HeaderName; 6] =
    [header::CONNECTION, header::CONTENT_LENGTH, header::HOST, header::TRANSFER_ENCODING, header::TE, header::UPGRADE];

impl Parts {
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
        if let Some(value) = self.raw("header", name, value)
            && value.get() != "null"
        {
            self.set_header(name, value.get());
        }
    }

    /// Sets a cookie; lists as `a,b`, objects as `k,v`. Null is no cookie.
    pub fn cookie<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Some(value) = self.raw("cookie", name, value) else { return };
        let texts = match Plain::of(&value) {
            Plain::Null => return,
            Plain::Scalar(text) => vec![text],
            Plain::List(list) => items(&list),
            Plain::Object(object) => fields(object).into_iter().flat_map(|(key, value)| [key, value]).collect(),
        };
        let texts: Vec<_> = texts.iter().map(|text| encode(text)).collect();
        self.cookies.retain(|(known, _)| *known != name);
        self.cookies.push((name, texts.join(",")));
    }

    fn header_joined<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T, between: &str) {
        let Some(value) = self.raw("header", name, value) else { return };
        let text = match Plain::of(&value) {
            Plain::Null => return,
            Plain::Scalar(text) => text,
            Plain::List(list) => items(&list).join(","),
            Plain::Object(object) => {
                let fields = fields(object).into_iter().map(|(key, value)| format!("{key}{between}{value}"));
                fields.collect::<Vec<_>>().join(",")
            }
        };
        self.set_header(name, &text);
    }

    /// Sets a header by name and text.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.fail("a header's name has characters that cannot be sent");
        };
        if OF_THE_CONNECTION.contains(&name) {
            return self.fail(format!("header `{name}` belongs to the connection and cannot be set"));
        }
        match HeaderValue::from_str(value) {
            Ok(mut value) => {
                value.set_sensitive(matches!(name, header::AUTHORIZATION | header::COOKIE));
                self.headers.insert(name, value);
            }
            Err(_) => self.fail(format!("header `{name}` has characters that cannot be sent")),
        }
    }
}
