//! The data types of an SDK.

use std::collections::BTreeSet;

use super::passing::Passing;
use super::types::Typed;
use super::xml::XmlRoot;
use crate::ir::{ByGroup, ByOperation, ByType, GroupId, Operation, OperationId, Origin};
use crate::locked::CallNames;
use crate::names::Key;
use crate::pointer::Pointer;
use crate::sdk::Feature;

/// The name on the wire of a member for unlisted fields or values.
pub(super) const REST: &str = "..";

/// The public items of the generated code of an SDK.
#[derive(Clone, Debug, Default)]
pub struct SdkCrate {
    /// The commands.
    pub commands: super::commands::Commands,
    /// The prefix of environment variables.
    pub environment: String,
    /// The setters of the client's builder that depend on the API.
    pub settings: Vec<Setting>,
    /// The model that `Error::response` yields.
    pub error_body: Option<Typed>,
    /// What receives the webhooks, if there are any.
    pub events: Option<EventReceiver>,
    /// The Cargo features, by name.
    pub features: Vec<Feature>,
    /// Groups of operations.
    pub groups: ByGroup<Group>,
    /// Operations.
    pub calls: ByOperation<Call>,
    /// Models.
    pub models: ByType<Model>,
    /// The output enums of operations whose output depends on the status.
    pub outputs: Vec<Model>,
    /// The structs of headers of answers, each with its operation.
    pub headers: Vec<(OperationId, Model)>,
    /// The modules of models, by name.
    pub modules: Vec<Module>,
    /// The root elements of XML bodies.
    pub xml_roots: Vec<XmlRoot>,
}

/// What receives webhooks.
#[derive(Clone, Debug, PartialEq)]
pub struct EventReceiver {
    /// The model of a delivery.
    pub ty: Typed,
    /// What proves the sender, in words.
    pub proof: String,
    /// What tells deliveries apart, in words.
    pub id: String,
    /// Its location in the description.
    pub pointer: Pointer,
}

/// A module of models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// The features that it needs.
    pub gate: Gate,
}

/// The features that a module or model needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    /// No feature is needed.
    Open,
    /// The feature of any one of these groups is needed.
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
    /// The key of its name.
    pub key: Key,
    /// The server variable or credential that it sets: `variable tenant`, `credential apiKey`.
    pub wire_name: String,
    /// Its name in Rust.
    pub name: String,
    /// The method of the client for another value.
    pub sibling: String,
    /// The setter of a source of credentials.
    pub source: Option<String>,
    /// Its arguments, by name.
    pub arguments: Vec<(String, Typed)>,
    /// Whether every client needs it.
    pub required: bool,
    /// Its location in the description.
    pub pointer: Pointer,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its tag, if it has one.
    pub tag: Option<String>,
    /// The client's method that returns it; its module has the same name.
    pub accessor: String,
    /// The struct with its methods.
    pub ident: String,
    /// The Cargo feature that it needs.
    pub feature: String,
    /// The location of its name in the description.
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
    /// The type without values that names the operation.
    pub operation_type: String,
    /// The alias of its request.
    pub alias: String,
    /// The arguments of the method, in order.
    pub arguments: Vec<Value>,
    /// The setters of the request.
    pub setters: Vec<Value>,
    /// The output of a call.
    pub output: Typed,
    /// Whether the output is an enum of its own, which is one of the outputs of the SDK.
    pub by_status: bool,
    /// The type of the items that it streams, if its output has pages.
    pub item: Option<Typed>,
    /// The type of the items of its answer, if that is, or can be, a stream of them.
    pub event: Option<Typed>,
    /// The names of earlier runs, which stay as deprecated aliases.
    pub deprecated_names: Vec<DeprecatedName>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its location in the description.
    pub pointer: Pointer,
}

/// A deprecated name of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeprecatedName {
    /// The group that has it.
    pub group: GroupId,
    /// The names of its method and types.
    pub names: CallNames,
}

/// An argument or a setter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The key of its name.
    pub key: Key,
    /// Its name on the wire: `query parameter sliceSize`, `body`, the name of a field.
    pub wire_name: String,
    /// Its name in Rust.
    pub name: String,
    /// The type of the argument.
    pub ty: Typed,
    /// How the value is converted.
    pub passing: Passing,
    /// Whether it is a sensitive parameter or part.
    pub hidden: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its location in the description.
    pub pointer: Pointer,
}

/// A generated type.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The origin of its name, which is unique.
    pub origin: Origin,
    /// Its path in the crate.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Fields or variants.
    pub members: Vec<Member>,
    /// The arguments of `new`, if it has that function.
    pub constructor: Option<Vec<Value>>,
    /// The struct of its required fields, if they are given by name; `new` is deprecated then.
    pub required: Option<RequiredFields>,
    /// Whether `Debug` is not derived, since a value is sensitive.
    pub debug_by_hand: bool,
    /// Its traits in order: derived ones and those of its wire table.
    pub traits: Vec<String>,
    /// Its implementations of `From`.
    pub conversions: Vec<Conversion>,
    /// Whether its values are the codes of errors, so that it is made of an error.
    pub of_errors: bool,
    /// The features that it needs.
    pub gate: Gate,
    /// The groups that need it.
    pub groups: Vec<GroupId>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its location in the description.
    pub pointer: Pointer,
}

/// The struct of a model's required fields, of which the model is made by `From`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredFields {
    /// Its path in the crate.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Its derived traits in order.
    pub traits: Vec<String>,
    /// The fields, in the order of the model.
    pub fields: Vec<RequiredField>,
}

/// A required field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredField {
    /// The field, with the type that callers give.
    pub member: Member,
    /// How the model's field is made of it.
    pub passing: Passing,
}

/// An implementation of `From`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// The type that is converted.
    pub from: Typed,
    /// The position of the member that holds it.
    pub member: usize,
    /// How the value is converted.
    pub passing: Passing,
}

/// The kind of a generated type.
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
    /// The output enum of an operation whose output depends on the status.
    Output,
    /// The struct of the headers of an operation's answers.
    Headers,
    /// A struct around one value.
    Newtype,
    /// Another name of a type.
    Alias,
}

/// Whether a field can be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// The field is always present.
    Required,
    /// The field is always present and may be null.
    Nullable,
    /// The field may be absent.
    Optional,
    /// The field may be absent or null, with different meanings.
    Patch,
    /// The field may be absent, and its type includes null.
    Any,
}

/// A field or variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name on the wire: the name of a field, a value or a status; `..` for unlisted ones.
    pub wire_name: String,
    /// Its name in Rust.
    pub name: String,
    /// Its type; none for a variant without a value.
    pub ty: Option<Typed>,
    /// The presence of a field.
    pub presence: Option<Presence>,
    /// Its setter.
    pub setter: Option<Value>,
    /// Whether `Debug` hides it.
    pub hidden: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its location in the description.
    pub pointer: Pointer,
}

impl Member {
    /// A member without a setter.
    pub fn variant(wire_name: impl Into<String>, name: String, ty: Option<Typed>, pointer: &Pointer) -> Self {
        Self {
            wire_name: wire_name.into(),
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

impl SdkCrate {
    /// The output enum of an operation whose output depends on the status.
    pub fn output(&self, operation: &Operation) -> Option<&Model> {
        let pointer = operation.pointer.child("responses");
        self.outputs.iter().find(|model| model.pointer == pointer)
    }

    /// The struct of the headers of an operation's answers.
    pub fn headers(&self, id: OperationId) -> Option<&Model> {
        self.headers.iter().find(|(of, _)| *of == id).map(|(_, model)| model)
    }

    /// The models, then the output enums and the structs of headers.
    pub fn all_models(&self) -> impl Iterator<Item = &Model> {
        self.models.iter().chain(&self.outputs).chain(self.headers.iter().map(|(_, model)| model))
    }
}

impl Model {
    /// The types of its fields or variants.
    pub fn types(&self) -> impl Iterator<Item = &Typed> {
        self.members.iter().filter_map(|member| member.ty.as_ref())
    }

    /// The traits that are derived; the wire table implements the others.
    pub fn derived(&self) -> impl Iterator<Item = &str> {
        let by_table = |name: &str| matches!(name, "PartialOrd" | "Ord" | "Serialize" | "Deserialize");
        let by_hand = |name: &str| name == "Debug" && self.debug_by_hand;
        self.traits.iter().map(String::as_str).filter(move |name| !by_table(name) && !by_hand(name))
    }
}
