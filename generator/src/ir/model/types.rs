//! Types of values.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Docs, GroupId};
use crate::arena::{Id, IdMap};
use crate::pointer::Pointer;

/// The id of one of [`Api::types`](super::Api::types).
pub type TypeId = Id<TypeDef>;

/// A value for each type.
pub type ByType<V> = IdMap<TypeDef, V>;

/// A type with a name.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The origin of its name.
    pub origin: Origin,
    /// The pointer of its schema; of a shared type, the first in sorted order.
    pub pointer: Pointer,
    /// Texts.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
    /// For a union: whether a value may be of several arms (`anyOf`).
    pub any_of: bool,
    /// Results of the passes.
    pub analysis: TypeAnalysis,
}

/// The path that leads to a type, of which its name is made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// `x-sdk-name`, which decides.
    pub sdk_name: Option<String>,
    /// From the outermost: a component, operation or webhook; then the steps inwards.
    pub path: Vec<Step>,
}

/// A step on the path to an inline schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A component of `components/schemas`.
    Component(String),
    /// An operation, by operationId or `METHOD /path`.
    Operation(String),
    /// A webhook.
    Webhook(String),
    /// The union of what several webhooks send.
    Events,
    /// A field of an object.
    Property(String),
    /// Inline enums with the same values under one property name, anywhere: one type, named by the property.
    Shared(String),
    /// The items of an array.
    Item,
    /// The values of a map.
    Value,
    /// An arm of a union: its title, tag or `$ref` name, else its kind (`String`, `List`, `Object`..).
    Arm(String),
    /// A parameter; first on its way, one that several operations share.
    Parameter(String),
    /// A request body; after a component, a shared one of that key.
    RequestBody,
    /// The body of a response, with its status (`200`, `4XX`, `default`); without one after a component, a shared one
    /// of that key.
    Response(String),
    /// The plain part of a component with subtypes.
    Base,
}

/// Results of the passes for a type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, no state")]
pub struct TypeAnalysis {
    /// A request can carry it.
    pub in_requests: bool,
    /// A response or webhook can carry it.
    pub in_responses: bool,
    /// Whether it stands behind no feature: no operation reaches it, or a webhook, the shared error body or another
    /// ungated type does.
    pub ungated: bool,
    /// The groups with operations that reach it.
    pub groups: Arc<BTreeSet<GroupId>>,
    /// `Default` holds: every field can be absent.
    pub default: bool,
    /// Whether its required fields are given by name, in a struct of their own.
    pub required_by_name: bool,
    /// Types far below, which it lists for the compiler, deepest first.
    pub below: Vec<TypeId>,
    /// The order for the compiler if types are deeply nested: higher than that of all types in it, cycles aside.
    pub rank: usize,
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with known fields.
    Struct(Struct),
    /// Text with known values.
    StringEnum(Vec<EnumValue<String>>),
    /// A number with known values.
    IntegerEnum(Vec<EnumValue<i64>>),
    /// A union with a tag.
    Tagged(Tagged),
    /// A union without a tag: the form of a value tells the arm.
    Untagged(Vec<Arm>),
    /// A newtype, where an alias would be recursive.
    Newtype(TypeExpr),
    /// Another name for a type.
    Alias(TypeExpr),
}

impl Shape {
    /// The type expressions in a shape.
    pub fn exprs(&self) -> Vec<&TypeExpr> {
        match self {
            Self::Struct(found) => found.fields.iter().map(|field| &field.ty).chain(&found.rest).collect(),
            Self::Tagged(tagged) => tagged.arms.iter().map(|arm| &arm.ty).chain(&tagged.untagged).collect(),
            Self::Untagged(arms) => arms.iter().map(|arm| &arm.ty).collect(),
            Self::Newtype(expr) | Self::Alias(expr) => vec![expr],
            Self::StringEnum(_) | Self::IntegerEnum(_) => Vec::new(),
        }
    }
}

/// An object with known fields.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Fields in the order of the description.
    pub fields: Vec<Field>,
    /// The type of undeclared fields, if they are kept. Their constraints are the inner ones of the type.
    pub rest: Option<TypeExpr>,
    /// Whether `Debug` hides undeclared fields.
    pub rest_sensitive: bool,
    /// Whether fields that the description does not have are kept (`x-sdk-unknown-fields`), where it declares no type for
    /// them. They are no part of the description: samples lack them, and drift tells them.
    pub keeps_unknown: bool,
}

impl Struct {
    /// The type of the fields that are kept without being listed, declared or not.
    pub fn kept(&self) -> Option<&TypeExpr> {
        self.rest.as_ref().or_else(|| self.keeps_unknown.then_some(&TypeExpr::Any))
    }
}

/// A field of an object.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, no state")]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// `x-sdk-name`.
    pub sdk_name: Option<String>,
    /// Where it stands.
    pub pointer: Pointer,
    /// Whether an object without it is valid. A required field that may be null has a [`TypeExpr::Nullable`] type.
    pub required: bool,
    /// Whether the description requires it, whoever sends it.
    pub declared_required: bool,
    /// Its type.
    pub ty: TypeExpr,
    /// Texts.
    pub docs: Docs,
    /// Whether its value is sensitive.
    pub sensitive: bool,
    /// Whether it is read-only: optional if requests carry its object too.
    pub read_only: bool,
    /// Whether it is write-only: optional if answers carry its object too.
    pub write_only: bool,
    /// Whether null and absence are distinguished even in answers, since they determine the type of the object.
    pub tells_null: bool,
}

/// A known value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue<T> {
    /// The value on the wire.
    pub value: T,
    /// The name that the description proposes (`x-enum-varnames`, `x-sdk-name`).
    pub proposed_name: Option<String>,
    /// What it means.
    pub description: Option<String>,
}

/// A union with a tag.
#[derive(Clone, Debug)]
pub struct Tagged {
    /// The field.
    pub tag: String,
    /// An arm for each value of the field.
    pub arms: Vec<TaggedArm>,
    /// The type of an object whose tag is absent or null, if the description allows that.
    pub untagged: Option<TypeExpr>,
    /// Whether an object with an unknown tag has that type, too (`defaultMapping`).
    pub takes_unknown: bool,
    /// Whether the arms are a base and its subtypes. A value may satisfy several of them, which only `oneOf` forbids.
    pub of_subtypes: bool,
}

/// An arm of a tagged union.
#[derive(Clone, Debug)]
pub struct TaggedArm {
    /// The value of the tag, as text.
    pub value: String,
    /// What the value is in JSON.
    pub kind: TagKind,
    /// The type of the whole object, tag included if it declares the field.
    pub ty: TypeExpr,
    /// Texts.
    pub docs: Docs,
}

/// What the value of a tag is in JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagKind {
    /// A text.
    #[default]
    Text,
    /// An integer.
    Integer,
    /// True or false.
    Boolean,
}

/// An arm of an untagged union.
#[derive(Clone, Debug)]
pub struct Arm {
    /// The label: title or `$ref` name, else the kind.
    pub label: String,
    /// Its type.
    pub ty: TypeExpr,
    /// Texts.
    pub docs: Docs,
    /// Whether it is sensitive.
    pub sensitive: bool,
    /// For objects: fields whose values exclude other arms.
    pub guards: Vec<Guard>,
    /// For objects: the declared fields. The arm with most fields of a value wins.
    pub keys: Vec<String>,
}

/// A field that tells an arm from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The field.
    pub field: String,
    /// The values that this arm allows.
    pub values: Vec<String>,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeExpr {
    /// A value without parts.
    Scalar(Scalar),
    /// A named type.
    Named(TypeId),
    /// A JSON array.
    List(Box<TypeExpr>),
    /// A JSON object as a map.
    Map(Box<TypeExpr>),
    /// The type or null. Never nested in itself.
    Nullable(Box<TypeExpr>),
    /// A type behind a pointer, to end recursion.
    Boxed(Box<TypeExpr>),
    /// Any JSON value.
    Any,
}

/// Types without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// Text.
    String,
    /// True or false.
    Boolean,
    /// Signed, 32 bits.
    I32,
    /// Signed, 64 bits.
    I64,
    /// Unsigned, 32 bits.
    U32,
    /// Unsigned, 64 bits.
    U64,
    /// Signed, 128 bits.
    I128,
    /// Floating point, 64 bits; also for `float`, so that no digit is lost.
    F64,
    /// A decimal, written as a JSON number (`x-sdk-type: decimal`).
    Decimal,
    /// A calendar date.
    Date,
    /// A date with a time, with or without zone.
    DateTime,
    /// The same, sent with the name of its zone (`x-sdk-type: zoned-date-time`).
    ZonedDateTime,
    /// Bytes as base64 text.
    Base64,
}

impl Scalar {
    /// Whether it has whole numbers only.
    pub const fn is_integer(self) -> bool {
        matches!(self, Self::I32 | Self::I64 | Self::U32 | Self::U64 | Self::I128)
    }
}

impl Origin {
    /// The path as messages and `explain` show it.
    pub fn text(&self) -> String {
        let words: Vec<_> = self
            .path
            .iter()
            .map(|step| match step {
                Step::Component(name) | Step::Operation(name) | Step::Webhook(name) | Step::Property(name) => {
                    name.clone()
                }
                Step::Events => "webhooks".to_owned(),
                Step::Shared(name) => format!("*.{name}"),
                Step::Item => "items".to_owned(),
                Step::Value => "values".to_owned(),
                Step::Arm(name) => format!("<{name}>"),
                Step::Parameter(name) => format!("?{name}"),
                Step::RequestBody => "body".to_owned(),
                Step::Response(status) => status.clone(),
                Step::Base => "base".to_owned(),
            })
            .collect();
        words.join(".")
    }
}
