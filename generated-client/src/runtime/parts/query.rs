//! The query string.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;

use super::plain::{Plain, fields, items, text};
use super::{Parts, encode};

/// How lists and objects are written in a query string, other than each value as a pair of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `n=a,b`; `n=k,v`
    Form,
    /// `n=a%20b`
    SpaceDelimited,
    /// `n=a|b`, the bar percent-encoded
    PipeDelimited,
    /// `n[k]=v`, the brackets percent-encoded; objects inside go on the same way
    DeepObject,
    /// the whole value as JSON
    Json,
}

impl Parts {
    /// Sets a query parameter, in place of what it was. The items of a list, and the fields of an object, are pairs of
    /// their own. Null is no parameter.
    pub fn query<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.query_named(name.into(), value);
    }

    /// The same for a name that is not known before.
    pub(crate) fn query_named<T: Serialize + ?Sized>(&mut self, name: Cow<'static, str>, value: &T) {
        if let Some(value) = self.raw("query parameter", &name, value) {
            let pairs = exploded(&name, &value);
            self.put(name, pairs);
        }
    }

    /// Sets a query parameter, in place of what it was, written in this style. Null is no parameter.
    pub fn query_styled<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        if let Some(value) = self.raw("query parameter", name, value) {
            self.put(name.into(), styled(name, style, &value));
        }
    }

    /// Whether this parameter is set, to this text.
    pub(crate) fn has_query(&self, name: &str, text: &str) -> bool {
        self.query.iter().any(|(known, pairs)| *known == name && *pairs == [pair(name, text)])
    }

    fn put(&mut self, name: Cow<'static, str>, pairs: Vec<String>) {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, pairs));
    }
}

fn pair(name: &str, value: &str) -> String {
    format!("{}={}", encode(name), encode(value))
}

fn exploded(name: &str, value: &RawValue) -> Vec<String> {
    match Plain::of(value) {
        Plain::Null => Vec::new(),
        Plain::Scalar(text) => vec![pair(name, &text)],
        Plain::List(list) => items(&list).iter().map(|item| pair(name, item)).collect(),
        Plain::Object(object) => {
            let mut pairs = Vec::new();
            for (key, value) in object {
                match Plain::of(&value) {
                    Plain::List(list) => pairs.extend(items(&list).iter().map(|item| pair(&key, item))),
                    _ => pairs.extend(text(&value).map(|text| pair(&key, &text))),
                }
            }
            pairs
        }
    }
}

fn styled(name: &str, style: QueryStyle, value: &RawValue) -> Vec<String> {
    let separator = match style {
        QueryStyle::Form => ",",
        QueryStyle::SpaceDelimited => "%20",
        QueryStyle::PipeDelimited => "%7C",
        QueryStyle::DeepObject => {
            let mut pairs = Vec::new();
            deep(name, value, &mut pairs);
            return pairs;
        }
        QueryStyle::Json => return if value.get() == "null" { Vec::new() } else { vec![pair(name, value.get())] },
    };
    let texts = match Plain::of(value) {
        Plain::Null => return Vec::new(),
        Plain::Scalar(text) => vec![text],
        Plain::List(list) => items(&list),
        Plain::Object(object) => fields(object).into_iter().flat_map(|(key, value)| [key, value]).collect(),
    };
    if texts.is_empty() {
        return Vec::new();
    }
    let texts: Vec<_> = texts.iter().map(|text| encode(text)).collect();
    vec![format!("{}={}", encode(name), texts.join(separator))]
}

fn deep(name: &str, value: &RawValue, pairs: &mut Vec<String>) {
    match Plain::of(value) {
        Plain::Null => {}
        Plain::Scalar(text) => pairs.push(pair(name, &text)),
        Plain::List(list) => pairs.extend(items(&list).iter().map(|item| pair(name, item))),
        Plain::Object(object) => {
            for (key, value) in &object {
                deep(&format!("{name}[{key}]"), value, pairs);
            }
        }
    }
}
