//! Constraints of the description, which values of requests are checked against with the feature `validate`.
//!
//! Generated code has them as data, named by the keywords of JSON Schema. Only what Rust's types do not ensure is checked:
//! the values of enums are not, since unknown ones are the caller's choice.

#[cfg(feature = "validate")]
mod check;
#[cfg(feature = "validate")]
mod format;
#[cfg(any(feature = "cli", feature = "validate"))]
pub(crate) mod number;
#[cfg(feature = "validate")]
mod pattern;
#[cfg(all(test, feature = "validate"))]
mod tests;
#[cfg(feature = "validate")]
mod violation;

#[cfg(feature = "validate")]
pub(crate) use self::check::check;
#[cfg(feature = "validate")]
pub use self::pattern::Pattern;
#[cfg(feature = "validate")]
pub use self::violation::Violation;

#[cfg(not(feature = "validate"))]
/// A pattern, which only the feature `validate` matches.
#[derive(Debug)]
pub struct Pattern(());

use crate::request_parts::Site;

/// What the values of a request must satisfy.
#[derive(Debug)]
pub struct OperationConstraints {
    /// Method and path, and the operation's id.
    pub of: (&'static str, &'static str, &'static str),
    /// Parameters by their names, and the body, which has none.
    pub values: &'static [(Site, &'static str, Checks)],
}

/// All of these hold. Each is about values of its own kind and holds for all others, null included.
pub type Checks = &'static [Check];

/// A constraint.
#[derive(Debug)]
pub enum Check {
    /// `minimum`, as JSON writes the number.
    Minimum(&'static str),
    /// `exclusiveMinimum`.
    ExclusiveMinimum(&'static str),
    /// `maximum`.
    Maximum(&'static str),
    /// `exclusiveMaximum`.
    ExclusiveMaximum(&'static str),
    /// `multipleOf`.
    MultipleOf(&'static str),
    /// `minLength`, in characters.
    MinLength(u64),
    /// `maxLength`, in characters.
    MaxLength(u64),
    /// `pattern`.
    Pattern(&'static Pattern),
    /// `format`.
    Format(&'static str),
    /// `minItems`.
    MinItems(u64),
    /// `maxItems`.
    MaxItems(u64),
    /// `uniqueItems`.
    UniqueItems,
    /// `minProperties`.
    MinProperties(u64),
    /// `maxProperties`.
    MaxProperties(u64),
    /// Fields of which all are needed.
    Required(&'static [&'static str]),
    /// Sets of fields of which at least one is there.
    AnyRequired(&'static [&'static [&'static str]]),
    /// Sets of fields of which exactly one is there.
    OneRequired(&'static [&'static [&'static str]]),
    /// `enum` where the type has other values, as JSON texts.
    Enum(&'static [&'static str]),
    /// `anyOf` among constraints.
    AnyOf(&'static [Checks]),
    /// `oneOf` among constraints.
    OneOf(&'static [Checks]),
    /// There is no valid value.
    Never,
    /// Each item of a list.
    Items(Checks),
    /// Each value of a map.
    Values(Checks),
    /// The fields of an object.
    Fields(&'static [(&'static str, Checks)]),
    /// The fields of an object but for these.
    Others(&'static [&'static str], Checks),
    /// A named type.
    Type(&'static Checks),
    /// A union by the value of a field.
    Tagged(&'static str, &'static [(&'static str, Checks)]),
    /// The values of such a union without the field, and those with another value than these if there is a list of them.
    Untagged(&'static str, Option<&'static [&'static str]>, Checks),
    /// A union without a tag. One of the arms that take values of this kind holds.
    Arms(&'static [(Kind, Checks)]),
}

/// The kind of values that an arm of a union takes.
#[derive(Debug)]
pub enum Kind {
    /// All values.
    Any,
    /// True and false.
    Boolean,
    /// Numbers.
    Number,
    /// Strings.
    Text,
    /// Arrays.
    List,
    /// Objects with these fields.
    Object(&'static [&'static str]),
}
