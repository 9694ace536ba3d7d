//! Headers and cookies.

use http::{HeaderName, HeaderValue, header};
use serde::Serialize;

use super::Parts;
use super::plain::{Plain, fields, items};
use super::query::{QueryStyle, Reserved, styled};

/// Headers that belong to the connection, not to a call.
const OF_THE_CONNECTION: [HeaderName; 10] = [
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

    /// Sets a cookie; lists as `n=a,b`, objects as `n=k,v`. Null is no cookie.
    pub fn cookie<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Some(value) = self.raw("cookie", name, value) else { return };
        let pairs = styled(name, QueryStyle::Form, Reserved::Encoded, &value);
        self.put_cookie(name, pairs);
    }

    /// Sets a cookie; the items of a list, and the fields of an object, are cookies of their own. Null is no cookie.
    pub fn cookie_exploded<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Some(value) = self.raw("cookie", name, value) else { return };
        let pairs = styled(name, QueryStyle::FormExploded, Reserved::Encoded, &value);
        self.put_cookie(name, pairs);
    }

    /// Sets a cookie to the value as JSON, percent-encoded. Null is no cookie.
    pub fn cookie_json<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Some(value) = self.raw("cookie", name, value) else { return };
        let pairs = styled(name, QueryStyle::Json, Reserved::Encoded, &value);
        self.put_cookie(name, pairs);
    }

    fn put_cookie(&mut self, name: &'static str, pairs: Vec<String>) {
        self.cookies.retain(|(known, _)| *known != name);
        self.cookies.push((name, pairs));
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
