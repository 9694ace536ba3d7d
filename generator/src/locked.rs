//! The names of an earlier run, so that a later one keeps them, and what of them is no longer there.

use std::collections::BTreeMap;

/// The names that a run gave. Given to a later run, they stay what they are, whatever else comes or goes.
///
/// A name of the API is kept as long as it is legal and no `x-sdk-name` demands another. What the description has no
/// longer is free again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedNames {
    /// The crate's name, from which the prefix of environment variables comes; `None` before the first run.
    pub package: Option<String>,
    /// Groups by tag; the empty tag stands for operations without one.
    pub groups: BTreeMap<String, LockedGroup>,
    /// The builder's setters for security schemes, by key.
    pub credentials: BTreeMap<String, String>,
    /// The builder's setters for variables of the server's address, by name.
    pub variables: BTreeMap<String, String>,
    /// Operations by method and path as written, such as `GET /v1/customers/{id}`. What path parameters are called does
    /// not matter for finding one.
    pub operations: BTreeMap<String, LockedOperation>,
    /// Named types by the place that they come from, such as `Customer` or `Order.lines[].kind`.
    pub models: BTreeMap<String, LockedModel>,
}

/// The names of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedGroup {
    /// Its module, and the client's method that leads to it.
    pub module: String,
    /// The struct with its methods.
    pub type_name: String,
    /// Its Cargo feature.
    pub feature: String,
}

/// The names of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedOperation {
    /// Its operationId.
    pub id: Option<String>,
    /// The tag of its group; empty for none.
    pub group: String,
    /// Its method and types.
    pub names: CallNames,
    /// What every call has, in the order of the method's arguments.
    pub arguments: Vec<LockedArgument>,
    /// What a call may have, in order of place and name.
    pub setters: Vec<LockedArgument>,
    /// The variants of its output by status, where it has some.
    pub outcomes: BTreeMap<String, String>,
    /// What it was called before: each is a deprecated alias, until somebody removes it here.
    pub aliases: Vec<LockedAlias>,
}

/// The names that callers of an operation use.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct CallNames {
    /// The method of the group.
    pub method: String,
    /// The type that stands for the operation. `None` only for an alias whose name has been given to something else.
    pub marker: Option<String>,
    /// The name of its request. `None` as before.
    pub request: Option<String>,
    /// The enum of what it answers, where there is one.
    pub output: Option<String>,
}

/// A former name of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockedAlias {
    /// The tag of the group that had it; empty for none.
    pub group: String,
    /// Its method and types.
    pub names: CallNames,
}

/// An argument or setter.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockedArgument {
    /// `path`, `query`, `header`, `cookie`, `body` or `part`.
    pub place: String,
    /// Its name on the wire; empty for a whole body.
    pub name: String,
    /// Its name in Rust.
    pub rust_name: String,
}

/// The names of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedModel {
    /// The type.
    pub name: String,
    /// The arguments of `new`, as fields on the wire in their order.
    pub constructor: Vec<String>,
    /// The fields of a struct, from the wire to Rust.
    pub fields: BTreeMap<String, String>,
    /// The field for all that the description does not list.
    pub rest: Option<String>,
    /// The variants of an enum or union: a value, or what the arm is called, to Rust.
    pub variants: BTreeMap<String, String>,
}

/// Something that an earlier run had and this one has not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vanished {
    /// What it is.
    pub kind: VanishedKind,
    /// Its key in [`LockedNames`], or that of the operation or model that it was a part of.
    pub place: String,
    /// Its name in the description.
    pub name: String,
    /// Its name in Rust.
    pub rust_name: String,
}

/// What kind of thing is no longer there. Of an operation or model that is gone as a whole, nothing else is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VanishedKind {
    /// A group.
    Group,
    /// An operation.
    Operation,
    /// An argument or setter of an operation.
    Argument,
    /// A variant of an operation's output.
    Outcome,
    /// A deprecated alias of an operation, whose group is gone or whose name was given to something else.
    Alias,
    /// A model.
    Model,
    /// A field.
    Field,
    /// A variant.
    Variant,
    /// A setter of the builder for a security scheme.
    Credential,
    /// A setter of the builder for a variable of the server's address.
    ServerVariable,
}
