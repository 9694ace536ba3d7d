//! A difference between an answer and the description.

use std::fmt::{self, Write as _};

use http::{Method, StatusCode};

use crate::description::OperationInfo;
use crate::wire::explain::Form;

/// A difference between an answer and the description, see
/// [`ClientBuilder::on_drift`](crate::ClientBuilder::on_drift).
///
/// It has the location and the kind of the difference, but neither the value nor any key that may be data. As text it
/// is one line of ASCII, which `cargo xtask drift LOG` finds in logs:
///
/// ```text
/// drift: operation=Pets.getPets method=GET path=/pets status=200 pointer=/items/*/nickname kind=unknown-field found=text
/// ```
#[derive(Clone)]
pub struct Drift {
    pub(super) operation: &'static OperationInfo,
    pub(super) status: StatusCode,
    pub(super) pointer: String,
    pub(super) kind: DriftKind,
    pub(super) value: Option<String>,
}

/// The kind of a difference between an answer and the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// An object has a field that is not declared.
    #[non_exhaustive]
    UnknownField {
        /// The form of the field's value. All texts have one form here, dates included.
        found: Form,
    },
    /// A value is none of those that its enum lists.
    #[non_exhaustive]
    UnknownValue {
        /// The form of the value: a text or a number.
        found: Form,
    },
    /// No arm of a union accepts the value, for example because its discriminator has an unknown value.
    #[non_exhaustive]
    UnknownArm {
        /// The form of the value.
        found: Form,
    },
    /// A required field is missing, so that the answer could not be read.
    Missing,
    /// A value has another type or format, so that the answer could not be read. Null counts as a type.
    #[non_exhaustive]
    OtherType {
        /// The expected form, if it is known.
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
        self.operation.method()
    }

    /// The path, with its parameters in braces.
    pub fn path_template(&self) -> &'static str {
        self.operation.path
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The location in the answer as a JSON pointer. `*` stands for any item of an array, and for keys that may be
    /// data, such as those of maps. For a missing field it is the location where the field should be.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The kind of the difference.
    pub fn kind(&self) -> DriftKind {
        self.kind
    }

    /// The unknown value of an enum. `None` unless
    /// [`drift_enum_values`](crate::ClientBuilder::drift_enum_values) asks for it.
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
            Word(self.operation.method().as_str()),
            Word(self.operation.path),
            self.status.as_u16(),
            Word(&self.pointer),
        )?;
        if let Some(value) = &self.value {
            write!(f, " value={}", Word(value))?;
        }
        let (kind, expected, found) = match self.kind {
            DriftKind::UnknownField { found } => ("unknown-field", None, Some(found)),
            DriftKind::UnknownValue { found } => ("unknown-value", None, Some(found)),
            DriftKind::UnknownArm { found } => ("unknown-arm", None, Some(found)),
            DriftKind::Missing => ("missing", None, None),
            DriftKind::OtherType { expected, found } => ("other-type", expected, Some(found)),
        };
        for (name, value) in [(" kind=", Some(kind)), (" expected=", expected.map(word)), (" found=", found.map(word))]
        {
            if let Some(value) = value {
                f.write_str(name)?;
                f.write_str(value)?;
            }
        }
        Ok(())
    }
}

/// Shows the line of [`Display`](fmt::Display).
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

/// A text in which blanks, quotes and all other characters that a log may escape are percent-encoded.
struct Word<'a>(&'a str);

impl fmt::Display for Word<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~/*{}:@$+".contains(&byte) {
                f.write_char(char::from(byte))?;
            } else {
                write!(f, "%{byte:02X}")?;
            }
        }
        Ok(())
    }
}
