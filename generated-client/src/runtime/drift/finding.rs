//! What is told.

use std::fmt;

use http::{Method, StatusCode};

use crate::runtime::description::Facts;
use crate::runtime::wire::explain::Form;

/// A place where an answer is not as the description says, see
/// [`ClientBuilder::on_drift`](crate::runtime::ClientBuilder::on_drift).
///
/// It says where and what, and nothing of the value there, nor any key that may be data. As text it is one line of ASCII,
/// which `cargo xtask drift LOG` reads wherever in a log it stands:
///
/// ```text
/// drift: operation=Pets.getPets method=GET path=/pets status=200 pointer=/items/*/nickname kind=unknown-field found=text
/// ```
#[derive(Clone)]
pub struct Drift {
    pub(super) operation: &'static Facts,
    pub(super) status: StatusCode,
    pub(super) pointer: String,
    pub(super) kind: DriftKind,
    pub(super) value: Option<String>,
}

/// How an answer is not as the description says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// An object has a field that is not declared.
    #[non_exhaustive]
    UnknownField {
        /// The form of its value. Texts are not told apart.
        found: Form,
    },
    /// A value is none of those that its enum lists.
    #[non_exhaustive]
    UnknownValue {
        /// Whether it is a text or a number.
        found: Form,
    },
    /// No arm of a union is for a value, for example because its discriminator has an unknown value.
    #[non_exhaustive]
    UnknownArm {
        /// The form of the value.
        found: Form,
    },
    /// A required field is not there, so that the answer could not be read.
    Missing,
    /// A value has another type or format, so that the answer could not be read. Null counts as one.
    #[non_exhaustive]
    OtherType {
        /// The form that is expected, if that is known.
        expected: Option<Form>,
        /// The form of the value.
        found: Form,
    },
}

impl Drift {
    /// The group and the operation's id, for example `Customers.getCustomerById`.
    pub fn operation(&self) -> String {
        match self.operation.group {
            "" => self.operation.id.to_owned(),
            group => format!("{group}.{}", self.operation.id),
        }
    }

    /// The method.
    pub fn method(&self) -> &'static Method {
        &self.operation.method
    }

    /// The path, with its parameters in braces.
    pub fn path_template(&self) -> &'static str {
        self.operation.path
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Where in the answer, as a JSON pointer in which `*` stands for any item of an array, and for keys that may be data,
    /// as those of a map are. Of a missing field, where it should be.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is not as described.
    pub fn kind(&self) -> DriftKind {
        self.kind
    }

    /// The value of an enum that is not known. `None` unless
    /// [`drift_enum_values`](crate::runtime::ClientBuilder::drift_enum_values) asks for it.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "drift: operation={} method={} path={} status={} pointer={}",
            Word(&self.operation()),
            Word(self.operation.method.as_str()),
            Word(self.operation.path),
            self.status.as_u16(),
            Word(&self.pointer),
        )?;
        if let Some(value) = &self.value {
            write!(f, " value={}", Word(value))?;
        }
        match self.kind {
            DriftKind::UnknownField { found } => write!(f, " kind=unknown-field found={}", word(found)),
            DriftKind::UnknownValue { found } => write!(f, " kind=unknown-value found={}", word(found)),
            DriftKind::UnknownArm { found } => write!(f, " kind=unknown-arm found={}", word(found)),
            DriftKind::Missing => f.write_str(" kind=missing"),
            DriftKind::OtherType { expected: None, found } => write!(f, " kind=other-type found={}", word(found)),
            DriftKind::OtherType { expected: Some(expected), found } => {
                write!(f, " kind=other-type expected={} found={}", word(expected), word(found))
            }
        }
    }
}

/// The line of the text.
impl fmt::Debug for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Drift({self})")
    }
}

fn word(form: Form) -> &'static str {
    match form {
        Form::Null => "null",
        Form::Boolean => "boolean",
        Form::Integer => "integer",
        Form::Number => "number",
        Form::Text => "text",
        Form::Date => "date",
        Form::DateTime => "date-time",
        Form::Time => "time",
        Form::Uuid => "uuid",
        Form::Base64 => "base64",
        Form::List => "list",
        Form::Object => "object",
    }
}

/// A text without blanks, quotes, or anything else that a log would write otherwise: those are percent-encoded.
struct Word<'a>(&'a str);

impl fmt::Display for Word<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.bytes().try_for_each(|byte| {
            if byte.is_ascii_alphanumeric() || b"-_.~/*{}:@$+".contains(&byte) {
                write!(f, "{}", char::from(byte))
            } else {
                write!(f, "%{byte:02X}")
            }
        })
    }
}
