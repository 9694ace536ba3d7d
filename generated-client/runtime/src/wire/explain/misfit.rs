//! Misfits: values that do not fit their type.

use std::fmt;

use crate::types::DateTime;
use crate::wire::date::full_date;
use crate::wire::integer;
use crate::wire::pointer::escaped;
use crate::wire::walk::Step;

/// The form of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// Null.
    Null,
    /// True or false.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string.
    Text,
    /// A string with a date.
    Date,
    /// A string with a date and a time.
    DateTime,
    /// A string with a time.
    Time,
    /// A string with a UUID.
    Uuid,
    /// A string with bytes in base64.
    Base64,
    /// An array.
    List,
    /// An object.
    Object,
}

impl Form {
    /// The form of a JSON text by its syntax.
    pub(in crate::wire) fn of(json: &[u8]) -> Option<Self> {
        Some(match json.first()? {
            b'n' => Self::Null,
            b't' | b'f' => Self::Boolean,
            b'"' => Self::Text,
            b'[' => Self::List,
            b'{' => Self::Object,
            _ => {
                let number = std::str::from_utf8(json).ok()?.trim_end();
                if integer::digits(number).is_some() { Self::Integer } else { Self::Number }
            }
        })
    }

    /// The form of a JSON text in place of a date, or of a date and time: each is told from the other.
    pub(super) fn in_place_of(self, expected: Self, json: &[u8]) -> Self {
        if self != Self::Text || !matches!(expected, Self::Date | Self::DateTime) {
            return self;
        }
        match serde_json::from_slice::<String>(json) {
            Ok(text) if full_date(&text).is_some() => Self::Date,
            Ok(text) if text.parse::<DateTime>().is_ok() => Self::DateTime,
            _ => Self::Text,
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::Date => "a date",
            Self::DateTime => "a date and time",
            Self::Time => "a time",
            Self::Uuid => "a UUID",
            Self::Base64 => "base64 text",
            Self::List => "a list",
            Self::Object => "an object",
        })
    }
}

/// A location in a body whose value does not fit the expected type. It contains nothing of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    pointer: String,
    /// The pointer with `*` in place of indices.
    pattern: String,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// A field is not there.
    Missing,
    /// A value is of another form.
    Expected { expected: Form, found: Form },
    /// A value of this form is not accepted; no other one is known to be.
    Unfit(Form),
    /// Arrays and objects nest too deeply.
    TooDeep,
}

impl Misfit {
    /// `is_field` says of which keys on the way, by their index, the type knows the name.
    pub(super) fn new(steps: &[Step], is_field: &dyn Fn(usize) -> bool, problem: Problem) -> Self {
        let (mut pointer, mut pattern) = (String::new(), String::new());
        for (index, step) in steps.iter().enumerate() {
            let (exact, alike) = match step {
                Step::Index(index) => (index.to_string(), "*".to_owned()),
                Step::Key(key) if is_field(index) => {
                    let name = escaped(key);
                    (name.clone(), name)
                }
                Step::Key(_) => ("*".to_owned(), "*".to_owned()),
            };
            pointer.extend(["/", &exact]);
            pattern.extend(["/", &alike]);
        }
        Self { pointer, pattern, problem }
    }

    /// The same problem in a value that lies elsewhere: its pointer begins with `to` in place of `from`.
    pub(crate) fn moved(mut self, (from, to): &(String, String)) -> Self {
        if let Some(rest) =
            self.pointer.strip_prefix(from.as_str()).filter(|rest| matches!(rest.as_bytes(), [] | [b'/', ..]))
        {
            self.pointer = format!("{to}{rest}");
        }
        self
    }

    /// The pointer with `*` in place of indices.
    pub(crate) fn pattern(&self) -> &str {
        &self.pattern
    }

    /// The location as a JSON pointer. For a missing field it is the location where the field should be.
    ///
    /// Keys that the type does not declare, such as those of a map, may be personal data and are `*`. Declared fields
    /// have their names.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The expected form. `None` if it is unknown.
    pub fn expected(&self) -> Option<Form> {
        if let Problem::Expected { expected, .. } = self.problem { Some(expected) } else { None }
    }

    /// The form of the value. All texts are [`Form::Text`], except for a date with a time in place of a date, and the
    /// reverse. `None` if there is no value, or if it nests too deeply.
    pub fn found(&self) -> Option<Form> {
        match self.problem {
            Problem::Expected { found, .. } | Problem::Unfit(found) => Some(found),
            Problem::Missing | Problem::TooDeep => None,
        }
    }

    /// Whether a field is missing.
    pub fn is_missing(&self) -> bool {
        self.problem == Problem::Missing
    }

    /// The problem, without the location.
    pub(crate) fn describe(&self) -> impl fmt::Display {
        self.problem
    }
}

/// `/items/1/day: expected a date, found a text`
impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pointer.as_str() {
            "" => write!(f, "{}", self.problem),
            pointer => write!(f, "{pointer}: {}", self.problem),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("a required field is missing"),
            Self::Expected { expected: Form::Integer, found: found @ Form::Integer }
            | Self::Expected { expected: Form::Number, found: found @ (Form::Integer | Form::Number) }
            | Self::Unfit(found @ (Form::Integer | Form::Number)) => write!(f, "{found} that is out of range"),
            Self::Expected { expected, found } if expected == found => write!(f, "{found} that is not accepted"),
            Self::Expected { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Unfit(form) => write!(f, "{form} that is not accepted"),
            Self::TooDeep => f.write_str("a value that nests too deeply"),
        }
    }
}
