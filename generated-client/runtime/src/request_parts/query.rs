//! The query string.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;

use super::shallow::ShallowValue;
use super::style::{QueryStyle, Reserved, Texts, write};
use super::{RequestParts, Site, encode};

impl RequestParts {
    /// Sets a query parameter, in place of what it was. The items of a list, and the fields of an object, are pairs of
    /// their own. Null is no parameter.
    pub fn query<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.query_named(name.into(), value);
    }

    /// The same, for a name that is not static.
    pub(crate) fn query_named<T: Serialize + ?Sized>(&mut self, name: Cow<'static, str>, value: &T) {
        self.put_query(name, QueryStyle::FormExploded, Reserved::Encoded, value);
    }

    /// Sets a query parameter, in place of what it was, written in this style. Null is no parameter.
    pub fn query_styled<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        self.put_query(name.into(), style, Reserved::Encoded, value);
    }

    /// The same with the reserved characters of RFC 3986 as they are, as far as they leave the query what it is: `#`, `&`
    /// and `+` are percent-encoded, and so is the comma inside of a list that has commas. So is the apostrophe, which URLs of
    /// http cannot have in a query.
    pub fn query_reserved<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        self.put_query(name.into(), style, Reserved::InQuery, value);
    }

    /// The query string is the value as JSON, percent-encoded. Null is no query string.
    pub fn query_whole_json<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Some(value) = self.raw(Site::Query, name, value)
            && value.get() != "null"
        {
            self.put_pairs(name.into(), vec![encode(value.get())]);
        }
    }

    /// The query string is a text, percent-encoded. Null is no query string.
    pub fn query_whole_text<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Some(value) = self.raw(Site::Query, name, value) else { return };
        if let ShallowValue::Scalar(text) = ShallowValue::of(&value) {
            self.put_pairs(name.into(), vec![encode(&text)]);
        }
    }

    /// Sets a query parameter that every call of an operation has, percent-encoded as it is to be sent.
    pub fn query_constant(&mut self, name: &'static str, pairs: &'static str) {
        self.put_pairs(name.into(), vec![pairs.to_owned()]);
    }

    /// Whether this parameter is set, to this text.
    pub(crate) fn has_query(&self, name: &str, text: &str) -> bool {
        let Ok(pair) = Texts::One(text).pair(name, Reserved::Encoded) else { return false };
        self.query.iter().any(|(known, pairs)| *known == name && *pairs == [pair.as_str()])
    }

    fn put_query<T: Serialize + ?Sized>(
        &mut self,
        name: Cow<'static, str>,
        style: QueryStyle,
        reserved: Reserved,
        value: &T,
    ) {
        if let Some(value) = self.raw(Site::Query, &name, value) {
            match pairs(&name, style, reserved, &value) {
                Ok(pairs) => self.put_pairs(name, pairs),
                Err(problem) => self.fail(format!("query parameter `{name}`: {problem}")),
            }
        }
    }

    pub(super) fn put_pairs(&mut self, name: Cow<'static, str>, pairs: Vec<String>) {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, pairs));
    }
}

/// A value in a style, as pairs.
fn pairs(name: &str, style: QueryStyle, reserved: Reserved, value: &RawValue) -> Result<Vec<String>, String> {
    let mut pairs = Vec::new();
    write(name, style, value, &mut |name, texts| pairs.push(texts.pair(name, reserved)));
    pairs.into_iter().collect()
}

/// Whether the name of one of these pairs is that of this one.
pub(crate) fn has_name_of(pairs: &[String], pair: &str) -> bool {
    let name = |pair: &str| pair.split('=').next().map(str::len).unwrap_or_default();
    let length = name(pair);
    pairs.iter().any(|other| name(other) == length && other.get(..length) == pair.get(..length))
}
