//! The names of a run, which later runs keep, and the items that no longer exist.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The names of a run. A later run keeps them, whatever items are added or removed.
///
/// A name is kept as long as it is legal and no `x-sdk-name` demands another one. The name of a removed item is free again.
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
    /// Operations by method and path as written, such as `GET /v1/customers/{id}`. The names of path parameters do not matter
    /// for the look-up.
    pub operations: BTreeMap<String, LockedOperation>,
    /// Named types by their origin, such as `Customer` or `Order.lines[].kind`.
    pub models: BTreeMap<String, LockedModel>,
}

/// The names of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockedGroup {
    /// Its module, and the client's method that returns it.
    pub module: String,
    /// The struct with its methods.
    #[serde(rename = "type")]
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
    /// The arguments of the method, in their order.
    pub arguments: Vec<LockedArgument>,
    /// The setters, in order of their kind and name.
    pub setters: Vec<LockedArgument>,
    /// The variants of its output enum by status, if it has one.
    pub outcomes: BTreeMap<String, String>,
    /// Its deprecated names: each is an alias until it is removed from the lock.
    pub aliases: Vec<LockedAlias>,
}

/// The names that callers of an operation use.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct CallNames {
    /// The method of the group.
    pub method: String,
    /// The operation type. `None` only for an alias whose name another item has now.
    pub operation_type: Option<String>,
    /// The name of its request. `None` as before.
    pub request: Option<String>,
    /// The output enum, if there is one.
    pub output: Option<String>,
}

/// A deprecated name of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockedAlias {
    /// The tag of its group; empty for none.
    pub group: String,
    /// Its method and types.
    pub names: CallNames,
}

/// An argument or setter.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockedArgument {
    /// `path`, `query`, `header`, `cookie`, `body` or `part`.
    pub location: String,
    /// Its name on the wire; empty for a whole body.
    pub name: String,
    /// Its name in Rust.
    pub rust_name: String,
}

/// The names of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "struct Model")]
pub struct LockedModel {
    /// The type.
    pub name: String,
    /// The arguments of `new`, as fields on the wire in their order.
    #[serde(default, rename = "new")]
    pub constructor: Vec<String>,
    /// The struct of required fields, if they are given by name.
    pub required: Option<String>,
    /// The fields of a struct, from the wire to Rust.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// The field for unlisted fields.
    pub rest: Option<String>,
    /// The variants of an enum or union, from the value or the arm's label to Rust.
    #[serde(default)]
    pub variants: BTreeMap<String, String>,
}

/// An item of an earlier run that no longer exists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Removed {
    /// Its kind.
    pub kind: RemovedKind,
    /// Its key in [`LockedNames`], or that of its operation or model.
    pub key: String,
    /// Its name in the description.
    pub name: String,
    /// Its name in Rust.
    pub rust_name: String,
}

/// The kind of an item that no longer exists. The parts of a removed operation or model are not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemovedKind {
    /// A group.
    Group,
    /// An operation.
    Operation,
    /// An argument or setter of an operation.
    Argument,
    /// A variant of an operation's output.
    Outcome,
    /// A deprecated alias of an operation whose group was removed, or whose name another item has now.
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
