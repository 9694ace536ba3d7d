//! Forms: `application/x-www-form-urlencoded`, and values that become text in the same ways elsewhere.

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde::Serialize;
use serde_json::value::RawValue;

use super::plain::{Plain, fields, items, text};
use super::{Parts, RESERVED, encode};

/// The same without the reserved characters that mean nothing in a form.
const ALLOWED: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';');

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormStyle {
    /// `n=a&n=b`; the fields of an object are fields of the form
    Exploded,
    /// `n=a,b`; `n=k,v`
    Joined,
    /// `n=a+b`, where `+` is a space
    SpaceDelimited,
    /// `n=a|b`, the bar percent-encoded
    PipeDelimited,
    /// `n[k]=v`, `n[0]=v`, the brackets percent-encoded; what is inside goes on the same way
    DeepObject,
    /// the whole value as JSON
    Json,
}

/// A field of a form that is written in a way of its own.
#[derive(Clone, Copy, Debug)]
pub struct FormField {
    name: &'static str,
    style: FormStyle,
    reserved: bool,
}

impl FormField {
    /// A field in this style.
    pub const fn new(name: &'static str, style: FormStyle) -> Self {
        Self { name, style, reserved: false }
    }

    /// Leaves reserved characters as they are, but for those that have a meaning in forms.
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self { reserved: true, ..self }
    }
}

/// A name and its text, which is in pieces where several values share it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) name: String,
    texts: Vec<String>,
    separator: char,
}

impl Pair {
    fn new(name: impl Into<String>, text: String) -> Self {
        Self { name: name.into(), texts: vec![text], separator: ',' }
    }

    /// The text as it is.
    pub(super) fn text(&self) -> String {
        self.texts.join(self.separator.encode_utf8(&mut [0; 4]))
    }

    fn encoded(&self, set: &'static AsciiSet) -> String {
        let texts: Vec<_> = self.texts.iter().map(|text| utf8_percent_encode(text, set).to_string()).collect();
        let separator = match self.separator {
            ' ' => "%20",
            '|' => "%7C",
            _ => ",",
        };
        format!("{}={}", encode(&self.name), texts.join(separator))
    }
}

impl Parts {
    /// The body is an `application/x-www-form-urlencoded` form: the fields of an object, lists as several fields of
    /// the same name, objects inside as JSON text.
    pub fn form<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.form_styled(value, &[]);
    }

    /// The same with some fields in styles of their own.
    pub fn form_styled<T: Serialize + ?Sized>(&mut self, value: &T, styled: &[FormField]) {
        let Some(value) = self.raw("body", "form", value) else { return };
        let Plain::Object(object) = Plain::of(&value) else { return self.fail("the form is not an object") };
        let mut encoded = Vec::new();
        for (name, value) in &object {
            let field = styled.iter().find(|field| field.name == name);
            let pairs = match field {
                Some(field) => styled_pairs(name, field.style, value),
                None => usual_pairs(name, value),
            };
            let set = if field.is_some_and(|field| field.reserved) { ALLOWED } else { RESERVED };
            encoded.extend(pairs.iter().map(|pair| pair.encoded(set)));
        }
        self.bytes("application/x-www-form-urlencoded", encoded.join("&").replace("%20", "+"));
    }
}

/// Each item of a list as a pair of its own, what is inside of others as JSON text.
fn usual_pairs(name: &str, value: &RawValue) -> Vec<Pair> {
    match Plain::of(value) {
        Plain::List(list) => items(&list).into_iter().map(|item| Pair::new(name, item)).collect(),
        _ => text(value).map(|text| Pair::new(name, text)).into_iter().collect(),
    }
}

/// A value in some style; null is nothing.
pub(super) fn styled_pairs(name: &str, style: FormStyle, value: &RawValue) -> Vec<Pair> {
    let separator = match style {
        FormStyle::Exploded => {
            let Plain::Object(object) = Plain::of(value) else { return usual_pairs(name, value) };
            return object.iter().flat_map(|(key, value)| usual_pairs(key, value)).collect();
        }
        FormStyle::DeepObject => {
            let mut pairs = Vec::new();
            deep(name, value, &mut pairs);
            return pairs;
        }
        FormStyle::Json if value.get() == "null" => return Vec::new(),
        FormStyle::Json => return vec![Pair::new(name, value.get().to_owned())],
        FormStyle::Joined => ',',
        FormStyle::SpaceDelimited => ' ',
        FormStyle::PipeDelimited => '|',
    };
    let texts = match Plain::of(value) {
        Plain::Null => Vec::new(),
        Plain::Scalar(text) => vec![text],
        Plain::List(list) => items(&list),
        Plain::Object(object) => fields(object).into_iter().flat_map(|(key, value)| [key, value]).collect(),
    };
    if texts.is_empty() { Vec::new() } else { vec![Pair { name: name.to_owned(), texts, separator }] }
}

fn deep(name: &str, value: &RawValue, pairs: &mut Vec<Pair>) {
    match Plain::of(value) {
        Plain::Null => {}
        Plain::Scalar(text) => pairs.push(Pair::new(name, text)),
        Plain::List(list) => {
            for (index, item) in list.iter().enumerate() {
                deep(&format!("{name}[{index}]"), item, pairs);
            }
        }
        Plain::Object(object) => {
            for (key, value) in &object {
                deep(&format!("{name}[{key}]"), value, pairs);
            }
        }
    }
}
