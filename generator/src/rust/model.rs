//! The types of what an SDK is.

use std::collections::BTreeSet;

use super::passing::Passing;
use super::types::Typed;
use crate::ir::{ByGroup, ByOperation, ByType, GroupId, Operation, Origin};
use crate::locked::CallNames;
use crate::names::Key;
use crate::pointer::Pointer;
use crate::sdk::Feature;

/// What stands on the wire for that which the description does not list.
pub(super) const REST: &str = "..";

/// What the generated code of an SDK offers.
#[derive(Clone, Debug, Default)]
pub struct Crate {
    /// The prefix of environment variables.
    pub environment: String,
    /// What the client's builder can be told, beside what every client can.
    pub settings: Vec<Setting>,
    /// The model that `Error::response` yields.
    pub error_body: Option<Typed>,
    /// The Cargo features, by name.
    pub features: Vec<Feature>,
    /// Groups of operations.
    pub groups: ByGroup<Group>,
    /// Operations.
    pub calls: ByOperation<Call>,
    /// Models.
    pub models: ByType<Model>,
    /// The enums of operations that answer differently by status.
    pub outputs: Vec<Model>,
    /// The modules of models, by name.
    pub modules: Vec<Module>,
}

/// A module of models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// Which features have it.
    pub gate: Gate,
}

/// Which features have something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    /// It is there without any.
    Open,
    /// One of those of these groups.
    Any(BTreeSet<GroupId>),
}

impl Default for Gate {
    fn default() -> Self {
        Self::Any(BTreeSet::new())
    }
}

/// A setter of the client's builder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// What its name belongs to.
    pub key: Key,
    /// What it sets, as the description calls it: `variable tenant`, `credential apiKey`.
    pub wire: String,
    /// Its name in Rust.
    pub name: String,
    /// What it takes, by name.
    pub arguments: Vec<(String, Typed)>,
    /// Whether a client cannot be built without it.
    pub required: bool,
    /// Where it stands.
    pub pointer: Pointer,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its tag, if it has one.
    pub tag: Option<String>,
    /// The method of the client that leads to it, which is its module as well.
    pub accessor: String,
    /// The struct with its methods.
    pub ident: String,
    /// The Cargo feature that it takes.
    pub feature: String,
    /// Where its name comes from.
    pub pointer: Pointer,
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Method and path, for example `GET /v1/customers`.
    pub operation: String,
    /// Its operationId.
    pub id: Option<String>,
    /// Its group.
    pub group: GroupId,
    /// The group's method.
    pub name: String,
    /// The marker type.
    pub marker: String,
    /// The alias of its request.
    pub alias: String,
    /// The arguments of the method, in order.
    pub arguments: Vec<Value>,
    /// What can be set on the request.
    pub setters: Vec<Value>,
    /// What it yields.
    pub output: Typed,
    /// Whether that is an enum of its own, which is among the models.
    pub by_status: bool,
    /// The items that it streams, if it answers slice by slice.
    pub item: Option<Typed>,
    /// What it was called before, which callers can still write.
    pub former: Vec<Former>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Where it stands.
    pub pointer: Pointer,
}

/// A former name of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// The group that had it.
    pub group: GroupId,
    /// Its method and types.
    pub names: CallNames,
}

/// A value that a caller gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// What its name belongs to.
    pub key: Key,
    /// What it is on the wire: `query parameter sliceSize`, `body`, the name of a field.
    pub wire: String,
    /// The argument or the setter.
    pub name: String,
    /// The type of the argument.
    pub ty: Typed,
    /// What becomes of it.
    pub passing: Passing,
    /// Whether it is a parameter or part that is not to be seen.
    pub hidden: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Where it stands.
    pub pointer: Pointer,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Where its name comes from; no two have the same.
    pub origin: Origin,
    /// Its path in the crate.
    pub path: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Fields or variants.
    pub members: Vec<Member>,
    /// The arguments of `new`, where there is such a function.
    pub constructor: Option<Vec<Value>>,
    /// Whether `Debug` is written by hand, since something is not to be seen.
    pub debug_by_hand: bool,
    /// Which directions its wire table serves, by the words of the runtime's tables.
    pub directions: &'static str,
    /// The traits that it has, in order: derived ones, and those of its wire table.
    pub traits: Vec<String>,
    /// What it is made from by `From`.
    pub conversions: Vec<Conversion>,
    /// Which features have it.
    pub gate: Gate,
    /// The groups that need it.
    pub groups: Vec<GroupId>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Where it stands.
    pub pointer: Pointer,
}

/// An implementation of `From`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// What it is made from.
    pub from: Typed,
    /// The position of the member that holds it.
    pub member: usize,
    /// What becomes of the value.
    pub passing: Passing,
}

/// What a type is for those who use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A struct with fields.
    Struct,
    /// An enum of known texts.
    StringEnum,
    /// An enum of known numbers.
    IntegerEnum,
    /// An enum of types.
    Union,
    /// The enum of an operation that answers differently by status.
    Output,
    /// A struct around one value.
    Newtype,
    /// Another name of a type.
    Alias,
}

/// How a field stands in its struct and on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is always there.
    Required,
    /// It is always there, and may be null.
    Nullable,
    /// It may be absent.
    Optional,
    /// It may be absent or null, and the two mean different things.
    Patch,
    /// It may be absent, and its type takes null itself.
    Any,
}

/// A field or variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// What it is on the wire: a field's name, a value, a status; `..` for what is not listed.
    pub wire: String,
    /// Its name in Rust.
    pub name: String,
    /// Its type; none for a variant that holds nothing.
    pub ty: Option<Typed>,
    /// How a field is there.
    pub presence: Option<Presence>,
    /// Its setter.
    pub setter: Option<Value>,
    /// Whether `Debug` does not show it.
    pub hidden: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Where it stands.
    pub pointer: Pointer,
}

impl Member {
    /// A member without a setter.
    pub fn variant(wire: impl Into<String>, name: String, ty: Option<Typed>, pointer: &Pointer) -> Self {
        Self {
            wire: wire.into(),
            name,
            ty,
            presence: None,
            setter: None,
            hidden: false,
            deprecated: false,
            pointer: pointer.clone(),
        }
    }
}

impl Crate {
    /// The enum of an operation that answers differently by status.
    pub fn output(&self, operation: &Operation) -> Option<&Model> {
        let pointer = operation.pointer.child("responses");
        self.outputs.iter().find(|model| model.pointer == pointer)
    }

    /// The models, then the enums of operations that answer differently by status.
    pub fn all_models(&self) -> impl Iterator<Item = &Model> {
        self.models.iter().chain(&self.outputs)
    }
}

impl Model {
    /// The traits that it derives; its wire table brings the others.
    pub fn derived(&self) -> impl Iterator<Item = &str> {
        let by_table = |name: &str| matches!(name, "Serialize" | "Deserialize");
        let by_hand = |name: &str| name == "Debug" && self.debug_by_hand;
        self.traits.iter().map(String::as_str).filter(move |name| !by_table(name) && !by_hand(name))
    }
}
