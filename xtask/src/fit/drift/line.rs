//! A line of drift, as `Drift` of an SDK writes it.
//!
//! `drift: operation=Pets.getPets method=GET path=/pets status=200 pointer=/items/*/name kind=other-type expected=text found=null`

use anyhow::{Context as _, Result, bail};

/// The beginning of every line.
pub const START: &str = "drift: operation=";

/// A location where answers differ from the description. Sorted, lines of one answer are adjacent, also after its operation was
/// renamed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    pub path: String,
    pub method: String,
    pub status: u16,
    /// A JSON pointer with `*` for items and for keys that may be data.
    pub pointer: String,
    pub kind: Kind,
    /// The value of an enum, if the SDK logs values.
    pub value: Option<String>,
    pub operation: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    UnknownField(Form),
    UnknownValue(Form),
    UnknownArm(Form),
    Missing,
    OtherType { expected: Option<Form>, found: Form },
}

/// The form of a value, as the SDK logs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    Null,
    Boolean,
    Integer,
    Number,
    Text,
    Date,
    DateTime,
    Time,
    Uuid,
    Base64,
    List,
    Object,
}

const FORMS: [(&str, Form, &str); 12] = [
    ("null", Form::Null, "null"),
    ("boolean", Form::Boolean, "a boolean"),
    ("integer", Form::Integer, "an integer"),
    ("number", Form::Number, "a number"),
    ("text", Form::Text, "a text"),
    ("date", Form::Date, "a date"),
    ("date-time", Form::DateTime, "a date and time"),
    ("time", Form::Time, "a time"),
    ("uuid", Form::Uuid, "a UUID"),
    ("base64", Form::Base64, "base64 text"),
    ("list", Form::List, "a list"),
    ("object", Form::Object, "an object"),
];

impl Form {
    fn of(word: &str) -> Result<Self> {
        let field = FORMS.iter().find(|(name, ..)| *name == word).map(|(_, form, _)| *form);
        field.with_context(|| format!("`{word}` is no form of a value"))
    }

    fn words(self) -> &'static str {
        FORMS.iter().find(|(_, form, _)| *form == self).map_or("a value", |(.., words)| words)
    }
}

impl Line {
    /// All drift in a line of a log.
    pub fn all(text: &str) -> impl Iterator<Item = Result<Self>> {
        text.match_indices(START).map(|(start, _)| Self::parse(text.get(start + "drift: ".len()..).unwrap_or_default()))
    }

    /// Parses the beginning of a text; the rest is ignored.
    fn parse(mut rest: &str) -> Result<Self> {
        let mut words: Vec<(&str, String)> = Vec::new();
        while let Some((name, value, after)) = word(rest) {
            if words.iter().any(|(field, _)| *field == name) {
                break;
            }
            words.push((name, value));
            let Some(next) = after.strip_prefix(' ') else { break };
            rest = next;
        }
        let optional = |name: &str| words.iter().find(|(field, _)| *field == name).map(|(_, value)| value.clone());
        let required = |name: &str| {
            optional(name).with_context(|| format!("it has no `{name}`, as if the line were cut or written anew"))
        };
        let form = |name: &str| required(name).and_then(|word| Form::of(&word));
        let kind = match required("kind")?.as_str() {
            "unknown-field" => Kind::UnknownField(form("found")?),
            "unknown-value" => Kind::UnknownValue(form("found")?),
            "unknown-arm" => Kind::UnknownArm(form("found")?),
            "missing" => Kind::Missing,
            "other-type" => {
                let expected = optional("expected").map(|word| Form::of(&word)).transpose()?;
                Kind::OtherType { expected, found: form("found")? }
            }
            other => bail!("`{other}` is no kind of drift"),
        };
        let status = required("status")?;
        let pointer = required("pointer")?;
        if !is_pointer(&pointer) {
            bail!("`{pointer}` is no JSON pointer");
        }
        Ok(Self {
            operation: required("operation")?,
            method: required("method")?,
            path: required("path")?,
            status: status.parse().with_context(|| format!("`{status}` is no status"))?,
            pointer,
            kind,
            value: optional("value"),
        })
    }

    /// The line in words.
    pub fn words(&self) -> String {
        match (self.kind, &self.value) {
            (Kind::UnknownField(found), _) => format!("a field that is not declared, with {}", found.words()),
            (Kind::UnknownValue(_), Some(value)) => format!("the value `{value}` is not in the enum"),
            (Kind::UnknownValue(found), None) => format!("{} that is not in the enum", found.words()),
            (Kind::UnknownArm(found), _) => format!("{} that no alternative is for", found.words()),
            (Kind::Missing, _) => "a required field is missing".to_owned(),
            (Kind::OtherType { expected: Some(expected), found }, _) if expected != found => {
                format!("expected {}, found {}", expected.words(), found.words())
            }
            (Kind::OtherType { found, .. }, _) => format!("{} that is not accepted", found.words()),
        }
    }
}

/// Whether a text is a JSON pointer: empty, or steps that begin with a slash, with `~` escaped as `~0`.
fn is_pointer(text: &str) -> bool {
    let is_start = text.is_empty() || text.starts_with('/');
    is_start && text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']))
}

/// The first word of a text: its name, its unescaped value, and the rest of the text.
fn word(text: &str) -> Option<(&'static str, String, &str)> {
    const NAMES: [&str; 9] = ["operation", "method", "path", "status", "pointer", "value", "kind", "expected", "found"];
    let (name, rest) = text.split_once('=')?;
    let name = NAMES.into_iter().find(|field| *field == name)?;
    // Words at the end of a line have a restricted alphabet, since any text may follow.
    let is_last = ["kind", "expected", "found"].contains(&name);
    let others: &[u8] = if is_last { b"-" } else { b"-_.~/*{}:@$+%" };
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || others.contains(&byte);
    let mut value = Vec::new();
    let mut bytes = rest.bytes().enumerate().peekable();
    let mut end = rest.len();
    while let Some((at, byte)) = bytes.next() {
        // Some writers of JSON escape slashes.
        if byte == b'\\' && bytes.peek().is_some_and(|(_, next)| *next == b'/') {
            continue;
        }
        if !is_part(byte) {
            end = at;
            break;
        }
        let hex = |at: usize| rest.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match hex(at).filter(|_| byte == b'%') {
            Some(escaped) => {
                value.push(escaped);
                bytes.next();
                bytes.next();
            }
            None => value.push(byte),
        }
    }
    Some((name, String::from_utf8(value).ok()?, rest.get(end..).unwrap_or_default()))
}
