//! Values as pairs of a name and a text: one writer for query strings, cookies, forms and parts in a style, so that a style
//! means the same in each of these locations.

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::value::RawValue;

use super::shallow::{ShallowValue, fields, items};
use super::{RESERVED, encode, encode_rest};

/// What a value may not have as it is where the reserved characters of RFC 3986 are allowed: those of them that would end
/// the query (`#`) or the value (`&`), or that servers read as a space (`+`). An apostrophe is one that every parser of URLs
/// by WHATWG's rules encodes in a query, whatever it is given; [`IN_FORM`] has it.
const IN_QUERY: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');
const IN_FORM: &AsciiSet = &IN_QUERY.remove(b'\'');

/// The same inside of a list that has commas between its items.
const IN_QUERY_LIST: &AsciiSet = &IN_QUERY.add(b',');
const IN_FORM_LIST: &AsciiSet = &IN_FORM.add(b',');

/// How lists and objects become pairs. What a list or object has inside of it is JSON text, unless the style says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `n=a&n=b`; `k=v`, where a list inside of an object repeats its key
    FormExploded,
    /// `n=a,b`; `n=k,v`
    Form,
    /// `n=a%20b`, where a form has `+` for the space
    SpaceDelimited,
    /// `n=a|b`, the bar percent-encoded
    PipeDelimited,
    /// `n[k]=v`, `n[0]=v`, the brackets percent-encoded; objects and lists inside go on the same way
    DeepObject,
    /// the whole value as JSON
    Json,
}

/// Which characters of a value are percent-encoded. Names are always encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reserved {
    /// Everything but unreserved characters.
    Encoded,
    /// Reserved characters stay, and so do triplets such as `%2F`, as in `{+name}` of RFC 6570.
    InQuery,
    /// The same in a form, where an apostrophe can stay, too.
    InForm,
}

/// The value of a pair.
#[derive(Clone, Copy, Debug)]
pub(super) enum Texts<'t> {
    One(&'t str),
    /// Several in one, with this between them.
    Joined(&'t [String], Separator),
}

/// The separator between texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    Comma,
    Space,
    Bar,
}

/// Receives a pair.
pub(super) type Put<'p> = dyn FnMut(&str, Texts<'_>) + 'p;

/// Gives the pairs of a value in a style; null has none.
pub(super) fn write(name: &str, style: QueryStyle, value: &RawValue, put: &mut Put<'_>) {
    let separator = match style {
        QueryStyle::Form => Separator::Comma,
        QueryStyle::SpaceDelimited => Separator::Space,
        QueryStyle::PipeDelimited => Separator::Bar,
        QueryStyle::FormExploded => {
            return match ShallowValue::of(value) {
                ShallowValue::Object(object) => {
                    for (key, value) in &object {
                        write_by_item(key, value, put);
                    }
                }
                shallow => by_item(name, shallow, value, put),
            };
        }
        QueryStyle::DeepObject => return deep(name, value, put),
        QueryStyle::Json if value.get() == "null" => return,
        QueryStyle::Json => return put(name, Texts::One(value.get())),
    };
    let texts = match ShallowValue::of(value) {
        ShallowValue::Null => return,
        ShallowValue::Scalar(text) => return put(name, Texts::One(&text)),
        ShallowValue::List(list) => items(&list),
        ShallowValue::Object(object) => {
            let mut texts = Vec::new();
            for (key, value) in fields(object) {
                texts.push(key);
                texts.push(value);
            }
            texts
        }
    };
    if !texts.is_empty() {
        put(name, Texts::Joined(&texts, separator));
    }
}

/// Gives a pair for each item of a list, and for anything else one; an object is JSON text.
pub(super) fn write_by_item(name: &str, value: &RawValue, put: &mut Put<'_>) {
    by_item(name, ShallowValue::of(value), value, put);
}

fn by_item(name: &str, shallow: ShallowValue, value: &RawValue, put: &mut Put<'_>) {
    match shallow {
        ShallowValue::Null => {}
        ShallowValue::Scalar(text) => put(name, Texts::One(&text)),
        ShallowValue::List(list) => {
            for item in items(&list) {
                put(name, Texts::One(&item));
            }
        }
        ShallowValue::Object(_) => put(name, Texts::One(value.get())),
    }
}

fn deep(name: &str, value: &RawValue, put: &mut Put<'_>) {
    match ShallowValue::of(value) {
        ShallowValue::Null => {}
        ShallowValue::Scalar(text) => put(name, Texts::One(&text)),
        ShallowValue::List(list) => {
            for (index, item) in list.iter().enumerate() {
                deep(&format!("{name}[{index}]"), item, put);
            }
        }
        ShallowValue::Object(object) => {
            for (key, value) in &object {
                deep(&format!("{name}[{key}]"), value, put);
            }
        }
    }
}

impl Separator {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Comma => ",",
            Self::Space => " ",
            Self::Bar => "|",
        }
    }

    const fn encoded(self) -> &'static str {
        match self {
            Self::Comma => ",",
            Self::Space => "%20",
            Self::Bar => "%7C",
        }
    }
}

impl Texts<'_> {
    /// The text as it is.
    pub(super) fn text(self) -> String {
        match self {
            Self::One(text) => text.to_owned(),
            Self::Joined(texts, separator) => texts.join(separator.as_str()),
        }
    }

    /// The problem with a text that contains the separator, so that a server could not split the texts.
    pub(super) fn torn(self) -> Option<String> {
        self.torn_by(&|text, separator| text.contains(separator.as_str()))
    }

    /// The same where texts are percent-encoded. Bars and spaces are so between texts as well; a comma is not, and in a text
    /// it is.
    fn torn_when_encoded(self, reserved: Reserved) -> Option<String> {
        self.torn_by(&|text, separator| {
            let stays = reserved != Reserved::Encoded;
            separator != Separator::Comma
                && (text.contains(separator.as_str())
                    || (stays && text.to_ascii_uppercase().contains(separator.encoded())))
        })
    }

    fn torn_by(self, is_torn: &dyn Fn(&str, Separator) -> bool) -> Option<String> {
        let Self::Joined(texts, separator) = self else { return None };
        let index = texts.iter().position(|text| is_torn(text, separator))?;
        let sign = separator.as_str();
        Some(format!("text {index} has `{sign}` in it, which separates the texts and cannot be escaped"))
    }

    /// Name and text, percent-encoded, or what is wrong with the text.
    pub(super) fn pair(self, name: &str, reserved: Reserved) -> Result<String, String> {
        if let Some(problem) = self.torn_when_encoded(reserved) {
            return Err(problem);
        }
        let mut pair = encode(name);
        self.write(reserved, &mut pair);
        Ok(pair)
    }

    /// Adds `=` and the text, percent-encoded, to a name.
    pub(super) fn write(self, reserved: Reserved, pair: &mut String) {
        pair.push('=');
        match self {
            Self::One(text) => encode_value(text, reserved, false, pair),
            Self::Joined(texts, separator) => {
                for (index, text) in texts.iter().enumerate() {
                    if index > 0 {
                        pair.push_str(separator.encoded());
                    }
                    encode_value(text, reserved, separator == Separator::Comma, pair);
                }
            }
        }
    }
}

/// Percent-encodes a value.
fn encode_value(value: &str, reserved: Reserved, between_commas: bool, encoded: &mut String) {
    let set = match (reserved, between_commas) {
        (Reserved::Encoded, _) => return encoded.extend(utf8_percent_encode(value, RESERVED)),
        (Reserved::InQuery, false) => IN_QUERY,
        (Reserved::InQuery, true) => IN_QUERY_LIST,
        (Reserved::InForm, false) => IN_FORM,
        (Reserved::InForm, true) => IN_FORM_LIST,
    };
    encode_rest(value, set, encoded);
}
