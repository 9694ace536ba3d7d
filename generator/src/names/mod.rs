//! Fourth stage: the only maker of identifiers. Every key that needs a name gets one.
//!
//! A name depends on wire names and origins alone, so reordering the description renames nothing. Names of an earlier
//! run stay ([`LockedNames`]), whatever is added or removed.

mod candidates;
mod collisions;
mod compose;
mod deprecated;
mod framework_ids;
mod groups;
mod homes;
mod lock;
mod operations;
mod package;
mod required;
mod reserved;
#[cfg(test)]
mod reserved_tests;
#[cfg(test)]
mod tests;
mod types;
mod words;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use proc_macro2::{Ident, Span};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, ByGroup, ByType, GroupId, OperationId, TypeId};
use crate::locked::{LockedNames, Removed};
pub use deprecated::DeprecatedName;
use framework_ids::Routeless;
use lock::LockMatch;
pub use lock::keys::UNTAGGED;
pub use package::check as check_package;

/// A part of the generated code with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A named type, in `models`.
    Type(TypeId),
    /// The struct of a type's required fields, in `models`.
    Required(TypeId),
    /// A field of a struct, by position.
    Field(TypeId, usize),
    /// The field for undeclared fields.
    Rest(TypeId),
    /// A variant of an enum or union, by position.
    Variant(TypeId, usize),
    /// The variant for unlisted values.
    Unrecognized(TypeId),
    /// The struct with a group's methods.
    Group(GroupId),
    /// A group's module, and the method of the client that leads to the group.
    Module(GroupId),
    /// The type of an operation, which has no values.
    OperationType(OperationId),
    /// The alias of an operation's request.
    Alias(OperationId),
    /// The method of an operation.
    Method(OperationId),
    /// The enum of an operation whose answer depends on the status.
    Output(OperationId),
    /// A variant of that enum, by position.
    OutputVariant(OperationId, usize),
    /// The struct of the headers of an operation's answers.
    Headers(OperationId),
    /// A field of that struct, by position.
    AnswerHeader(OperationId, usize),
    /// The argument or setter of a parameter, by position.
    Parameter(OperationId, usize),
    /// The argument or setter of a body.
    Body(OperationId),
    /// The argument or setter of a part of a multipart body, by position.
    Part(OperationId, usize),
    /// The setter of a server variable, by server and position.
    Variable(usize, usize),
    /// The setter of a security scheme, by position.
    Scheme(usize),
    /// The setter of a source of credentials of a security scheme, by position.
    CredentialSource(usize),
    /// The method of the client for another value of a variable of the first server, by position.
    OtherVariable(usize),
    /// The method of the client for another credential of a security scheme, by position.
    OtherCredential(usize),
}

/// The names of an API.
#[derive(Clone, Debug, Default)]
pub struct Names {
    map: BTreeMap<Key, String>,
    features: ByGroup<String>,
    sequences: BTreeMap<OperationId, Vec<Key>>,
    constructors: BTreeMap<TypeId, Vec<usize>>,
    deprecated: BTreeMap<OperationId, Vec<DeprecatedName>>,
    homes: ByType<String>,
    missing: OnceLock<Key>,
    /// The crate's name in kebab case.
    pub package: String,
    /// The prefix of environment variables, in upper snake case.
    pub environment: String,
}

impl Names {
    /// The identifier of `key`, raw where the plain word is a keyword.
    pub fn ident(&self, key: Key) -> Ident {
        Self::spell(self.text(key))
    }

    /// The identifier of a text that is one, raw for keywords. Any other text becomes `unnamed`.
    pub fn spell(text: &str) -> Ident {
        if reserved::is_raw_keyword(text) {
            return Ident::new_raw(text, Span::call_site());
        }
        Ident::new(if words::is_identifier(text) { text } else { "unnamed" }, Span::call_site())
    }

    /// The name of `key` as plain text, without `r#`.
    pub fn text(&self, key: Key) -> &str {
        self.get(key).unwrap_or_else(|| {
            _ = self.missing.set(key);
            "unnamed"
        })
    }

    /// The name of `key`, if it has one.
    pub fn get(&self, key: Key) -> Option<&str> {
        self.map.get(&key).map(String::as_str)
    }

    /// The first key without a name that was looked up, which is a mistake of the generator.
    pub fn missing(&self) -> Option<Key> {
        self.missing.get().copied()
    }

    /// The Cargo feature of a group, in kebab case.
    pub fn feature(&self, group: GroupId) -> &str {
        &self.features[group]
    }

    /// The module of `models` in which a type stands.
    pub fn home(&self, id: TypeId) -> &str {
        &self.homes[id]
    }

    /// The arguments and setters of an operation in order.
    pub fn sequence(&self, id: OperationId) -> &[Key] {
        self.sequences.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The required fields of a struct by position, in the order of constructor arguments.
    pub fn constructor(&self, id: TypeId) -> &[usize] {
        self.constructors.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether any name has letters outside of ASCII.
    pub fn have_other_letters(&self) -> bool {
        let deprecated = self.deprecated.values().flatten().map(|deprecated| &deprecated.names);
        let deprecated = deprecated.flat_map(|names| {
            [Some(&names.method), names.operation_type.as_ref(), names.request.as_ref(), names.output.as_ref()]
        });
        self.map.values().chain(deprecated.flatten()).any(|name| !name.is_ascii())
    }

    /// The operations with deprecated names, in order.
    pub fn renamed(&self) -> impl Iterator<Item = OperationId> {
        self.deprecated.keys().copied()
    }

    /// The deprecated names of an operation.
    pub fn deprecated(&self, id: OperationId) -> &[DeprecatedName] {
        self.deprecated.get(&id).map_or(&[], Vec::as_slice)
    }
}

/// The result of naming.
#[derive(Clone, Debug, Default)]
pub struct Assigned {
    /// The names.
    pub names: Names,
    /// The lock for the next run.
    pub lock: LockedNames,
    /// Removed names of the earlier run.
    pub removed: Vec<Removed>,
}

/// Names everything in `api`. Resolved collisions are reported as warnings, changed names as notes.
pub fn assign(api: &Api, locked: &LockedNames, diagnostics: &mut Diagnostics) -> Assigned {
    let matched = LockMatch::new(api, locked);
    let routeless = Routeless::of(api);
    let mut names = Names::default();
    types::client(api, &matched, &mut names, diagnostics);
    groups::groups(api, &matched, &mut names, diagnostics);
    types::types(api, &matched, &routeless, &mut names, diagnostics);
    required::required(api, &matched, &mut names, diagnostics);
    names.homes = homes::homes(api, &names);
    types::members(api, &matched, &mut names, diagnostics);
    operations::operations(api, &matched, &routeless, &mut names, diagnostics);
    let lock = lock::write(api, &matched, &names);
    let removed = lock::removed(api, &matched, &lock);
    Assigned { names, lock, removed }
}
