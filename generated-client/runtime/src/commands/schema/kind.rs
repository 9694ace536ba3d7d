//! The kinds of JSON values, and those that a schema takes.

use serde_json::Value;

use crate::constraints::number;
use crate::wire::verbatim;

/// A kind of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    List,
    Object,
    Null,
}

impl Kind {
    /// The kind of a value.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
            _ => match number_text(value) {
                Some(text) if number::is_multiple(&text, "1") => Self::Integer,
                Some(_) => Self::Number,
                None => Self::Text,
            },
        }
    }

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::Text,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "array" => Self::List,
            "object" => Self::Object,
            "null" => Self::Null,
            _ => return None,
        })
    }

    /// The kinds of a schema's own `type`; `None` if it takes all.
    pub(crate) fn all_of(schema: &Value) -> Option<Vec<Self>> {
        Self::of_types(schema.get("type")?)
    }

    /// The kinds of a keyword `type`; `None` if it names none.
    pub(super) fn of_types(types: &Value) -> Option<Vec<Self>> {
        let kinds: Vec<_> = match types {
            Value::String(name) => Self::named(name).into_iter().collect(),
            Value::Array(names) => names.iter().filter_map(Value::as_str).filter_map(Self::named).collect(),
            _ => Vec::new(),
        };
        (!kinds.is_empty()).then_some(kinds)
    }

    /// These kinds in order, without any twice.
    pub(crate) fn each_once(kinds: &[Self]) -> Vec<Self> {
        const ALL: &[Kind] =
            &[Kind::Text, Kind::Integer, Kind::Number, Kind::Boolean, Kind::List, Kind::Object, Kind::Null];
        ALL.iter().copied().filter(|kind| kinds.contains(kind)).collect()
    }

    /// Whether values of this kind are among others.
    pub(crate) fn is_in(self, kinds: &[Self]) -> bool {
        kinds.contains(&self) || (self == Self::Integer && kinds.contains(&Self::Number))
    }

    /// What is needed, in words.
    const fn needed(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::Boolean => "`true` or `false`",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Null => "null",
        }
    }

    /// What a value is, in words.
    const fn given(self) -> &'static str {
        match self {
            Self::Integer | Self::Number => "a number",
            Self::Boolean => "a boolean",
            _ => self.needed(),
        }
    }

    /// `a text or a number is needed, not null`.
    pub(crate) fn mismatch(kinds: &[Self], found: &Value) -> String {
        let mut names: Vec<_> = kinds.iter().filter(|kind| **kind != Self::Null).map(|kind| kind.needed()).collect();
        names.dedup();
        if names.is_empty() {
            names.push("null");
        }
        let found = match Self::of(found) {
            // Of numbers it is the fraction that does not fit.
            Self::Number if Self::Integer.is_in(kinds) => "one with a fraction",
            found => found.given(),
        };
        format!("{} is needed, not {found}", names.join(" or "))
    }
}

/// The digits of a number.
pub(crate) fn number_text(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        _ => verbatim::number(value).map(str::to_owned),
    }
}
