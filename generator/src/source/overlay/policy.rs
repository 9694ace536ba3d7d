//! `x-sdk-policy` of an overlay: decisions that are required for each value of a kind, with a reason.
//!
//! ```yaml
//! x-sdk-policy:
//! - name: exact-numbers
//!   reason: A float loses cents.
//!   decide: x-sdk-type
//!   type: number
//! - name: secrets
//!   reason: Logs are read by many.
//!   decide: x-sdk-sensitive
//!   names: [token, card number]
//!   texts: [expires]
//! ```

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use heck::ToSnakeCase as _;
use serde_json::{Map, Value};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// The key of the overlay.
const KEY: &str = "x-sdk-policy";

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What it is called.
    pub name: String,
    /// Its reason.
    pub reason: String,
    /// Its pointer in the overlay.
    pub pointer: Pointer,
    /// The extension that decides.
    pub decide: Decision,
    /// The type of its values; without one, all.
    pub kind: Option<Kind>,
    /// The sender of its values; without one, both.
    pub side: Option<Side>,
    /// Consecutive words in names of values, joined.
    pub names: Vec<String>,
    /// Consecutive words in descriptions of values, joined.
    pub texts: Vec<String>,
}

/// An extension that decides something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// `x-sdk-type`.
    Type,
    /// `x-sdk-sensitive`.
    Sensitive,
}

impl Decision {
    /// The extension.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Type => "x-sdk-type",
            Self::Sensitive => "x-sdk-sensitive",
        }
    }
}

/// A type of values in descriptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `number`.
    Number,
    /// `integer`.
    Integer,
    /// `string`.
    String,
}

impl Kind {
    /// Its name in descriptions.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Integer => "integer",
            Self::String => "string",
        }
    }
}

/// The sender of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The caller.
    Requests,
    /// The server.
    Responses,
}

impl Rule {
    /// Whether it applies to values with this name and description. A rule without words applies to all.
    pub fn is_about(&self, name: &str, description: &str, words: &Words) -> bool {
        let has = |text: &str, wanted: &[String]| {
            if wanted.is_empty() || text.is_empty() {
                return false;
            }
            let found = words.of(text);
            let longest = wanted.iter().map(String::len).max().unwrap_or_default() + PLURAL;
            (0..found.len()).any(|start| begins(found.get(start..).unwrap_or_default(), wanted, longest))
        };
        (self.names.is_empty() && self.texts.is_empty()) || has(name, &self.names) || has(description, &self.texts)
    }
}

/// The words of texts that several rules are compared with.
#[derive(Debug, Default)]
pub struct Words {
    by_text: RefCell<HashMap<String, Rc<[String]>>>,
}

impl Words {
    fn of(&self, text: &str) -> Rc<[String]> {
        let mut by_text = self.by_text.borrow_mut();
        if let Some(known) = by_text.get(text) {
            return Rc::clone(known);
        }
        let found: Rc<[String]> = words(text).into();
        by_text.insert(text.to_owned(), Rc::clone(&found));
        found
    }
}

/// The words of a name or text in lower case: `card` and `numbers` of `cardNumbers`.
fn words(text: &str) -> Vec<String> {
    text.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether the first words equal these joined words. Spellings divide words differently (`eMail`, `firstname`), so
/// joined words are compared, up to the longest possible. Numbers at the end and plurals do not matter.
fn begins(words: &[String], wanted: &[String], longest: usize) -> bool {
    let mut joined = String::new();
    for word in words {
        joined.push_str(without_number(word));
        if joined.len() > longest {
            return false;
        }
        if wanted.iter().any(|wanted| is_same(&joined, wanted)) {
            return true;
        }
    }
    false
}

/// A plural is at most this much longer.
const PLURAL: usize = 2;

fn without_number(word: &str) -> &str {
    let bare = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
    if bare.is_empty() { word } else { bare }
}

fn is_same(found: &str, wanted: &str) -> bool {
    let of_y = || found.strip_suffix("ies").zip(wanted.strip_suffix('y')).is_some_and(|(one, other)| one == other);
    match found.strip_prefix(wanted) {
        Some("" | "s") => true,
        Some("es") => wanted.ends_with(['s', 'x', 'z']) || wanted.ends_with("ch") || wanted.ends_with("sh"),
        _ => of_y(),
    }
}

/// Reads the rules of an overlay and reports malformed ones.
pub(super) fn read(overlay: &Value, diagnostics: &mut Diagnostics) -> Vec<Rule> {
    let pointer = Pointer::root().child(KEY);
    let rules = match overlay.get(KEY) {
        None => return Vec::new(),
        Some(Value::Array(rules)) => rules,
        Some(_) => {
            diagnostics.push(invalid(pointer, format!("`{KEY}` is a list of rules, this is something else")));
            return Vec::new();
        }
    };
    let read = |(index, value): (usize, &Value)| match rule(value, pointer.child(index)) {
        Ok(rule) => Some(rule),
        Err((pointer, message)) => {
            diagnostics.push(invalid(pointer, message));
            None
        }
    };
    rules.iter().enumerate().filter_map(read).collect()
}

fn invalid(pointer: Pointer, message: String) -> Diagnostic {
    Diagnostic::in_overlay(Code::OverlayInvalid, pointer, message)
}

type Fault = (Pointer, String);

fn rule(value: &Value, pointer: Pointer) -> Result<Rule, Fault> {
    const KEYS: [&str; 7] = ["name", "reason", "decide", "type", "in", "names", "texts"];
    let Some(map) = value.as_object() else {
        return Err((pointer, "a rule is an object, this is something else".into()));
    };
    if let Some(key) = map.keys().find(|key| !KEYS.contains(&key.as_str()) && !key.starts_with("x-")) {
        return Err((pointer.child(key), format!("`{key}` is not a key of a rule; known are {}", KEYS.join(", "))));
    }
    let required = |key: &str| match text(map, &pointer, key)? {
        Some(text) if !text.trim().is_empty() => Ok(text),
        _ => Err((pointer.clone(), format!("a rule has a `{key}`"))),
    };
    let one_of = |key: &str, known: &str| Err((pointer.child(key), format!("`{key}` is {known}")));
    Ok(Rule {
        name: required("name")?.to_owned(),
        reason: required("reason")?.to_owned(),
        decide: match required("decide")? {
            "x-sdk-type" => Decision::Type,
            "x-sdk-sensitive" => Decision::Sensitive,
            _ => return one_of("decide", "x-sdk-type or x-sdk-sensitive"),
        },
        kind: match text(map, &pointer, "type")? {
            None => None,
            Some("number") => Some(Kind::Number),
            Some("integer") => Some(Kind::Integer),
            Some("string") => Some(Kind::String),
            Some(_) => return one_of("type", "number, integer or string"),
        },
        side: match text(map, &pointer, "in")? {
            None => None,
            Some("requests") => Some(Side::Requests),
            Some("responses") => Some(Side::Responses),
            Some(_) => return one_of("in", "requests or responses"),
        },
        names: rows(map, &pointer, "names")?,
        texts: rows(map, &pointer, "texts")?,
        pointer,
    })
}

fn text<'a>(map: &'a Map<String, Value>, pointer: &Pointer, key: &str) -> Result<Option<&'a str>, Fault> {
    match map.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err((pointer.child(key), format!("`{key}` is text, this is something else"))),
    }
}

/// Non-empty lists of words, each joined.
fn rows(map: &Map<String, Value>, pointer: &Pointer, key: &str) -> Result<Vec<String>, Fault> {
    let fault = || (pointer.child(key), format!("`{key}` is a list of words, this is something else"));
    let Some(value) = map.get(key) else { return Ok(Vec::new()) };
    let list = value.as_array().filter(|list| !list.is_empty()).ok_or_else(fault)?;
    let row =
        |value: &Value| value.as_str().map(|text| words(text).concat()).filter(|row| !row.is_empty()).ok_or_else(fault);
    list.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn about(names: &[&str], name: &str) -> bool {
        let rule =
            json!({"name": "a", "reason": "b", "decide": "x-sdk-sensitive", "names": names, "texts": ["it expires"]});
        let (rule, words) = (rule_of(&rule), Words::default());
        rule.is_about(name, "A link. It\nexpires soon.", &words) == rule.is_about(name, "", &words)
            && rule.is_about(name, "", &words)
    }

    fn rule_of(value: &Value) -> Rule {
        rule(value, Pointer::root()).expect("a rule")
    }

    #[test]
    fn names_are_compared_by_their_words() {
        let wanted = ["pin", "card number", "email", "address", "allergy", "iban", "tax"];
        for name in ["pin", "customerPin", "PIN_CODE", "pins", "pin2", "card-number", "oldCardNumbers"] {
            assert!(about(&wanted, name), "{name}");
        }
        for name in ["shipping", "cardNumberless", "numberOfCards", "spin", "pines", "newAddressless", ""] {
            assert!(!about(&wanted, name), "{name}");
        }
        for name in [
            "eMail",
            "e_mail",
            "E-Mail",
            "EMail",
            "EMAIL",
            "eMails",
            "workEMail2",
            "addresses",
            "ADDRESSES",
            "homeAddresses",
            "allergies",
            "cardnumber",
            "CARDNUMBERS",
            "card2Number",
            "IBANs",
            "iban_1",
            "taxes",
            "PINs",
        ] {
            assert!(about(&wanted, name), "{name}");
        }
    }

    #[test]
    fn mistakes_are_reported() {
        let fine = json!({"name": "a", "reason": "b", "decide": "x-sdk-type"});
        assert!(rule(&fine, Pointer::root()).is_ok());
        for (key, value, message) in [
            ("name", json!(""), "a rule has a `name`"),
            ("reason", json!(1), "`reason` is text, this is something else"),
            ("decide", json!("x-sdk-name"), "`decide` is x-sdk-type or x-sdk-sensitive"),
            ("type", json!("text"), "`type` is number, integer or string"),
            ("in", json!("both"), "`in` is requests or responses"),
            ("names", json!([]), "`names` is a list of words, this is something else"),
            ("texts", json!(["a", "!"]), "`texts` is a list of words, this is something else"),
            ("when", json!(1), "`when` is not a key of a rule; known are name, reason, decide, type, in, names, texts"),
        ] {
            let mut broken = fine.clone();
            broken[key] = value;
            let (_, found) = rule(&broken, Pointer::root()).expect_err("refused");
            assert_eq!(found, message);
        }
        let mut diagnostics = Diagnostics::default();
        assert_eq!(read(&json!({KEY: [1, fine]}), &mut diagnostics).len(), 1);
        assert_eq!(read(&json!({KEY: {}}), &mut diagnostics).len(), 0);
        assert_eq!(diagnostics.as_slice().len(), 2);
    }
}
