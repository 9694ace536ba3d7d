//! Two SDKs, with the items that are the same in both.

use std::collections::BTreeMap;

use super::pair::Pairs;
use crate::ir::{GroupId, OperationId, Origin, TypeId};
use crate::rust::{Call, DeprecatedName, Model, RustType, SdkCrate, Typed};

/// Two SDKs, and the pairs of their items.
#[derive(Debug)]
pub struct MatchedItems<'a> {
    /// The old one.
    pub old: &'a SdkCrate,
    /// The new one.
    pub new: &'a SdkCrate,
    /// Groups.
    pub groups: Pairs,
    /// Operations.
    pub calls: Pairs,
    /// Models.
    pub models: Pairs,
    /// The new ids of models.
    models_now: BTreeMap<TypeId, TypeId>,
    /// The new ids of operations.
    calls_now: BTreeMap<OperationId, OperationId>,
}

impl<'a> MatchedItems<'a> {
    /// Pairs the items of two SDKs.
    pub fn of(old: &'a SdkCrate, new: &'a SdkCrate) -> Self {
        let calls = calls(old, new);
        let groups = groups(old, new, &calls);
        let models = models(&all(old), &all(new));
        let ids = |(one, other): &(usize, usize)| Some((old.models.id_at(*one)?, new.models.id_at(*other)?));
        let models_now = models.both.iter().filter_map(ids).collect();
        let ids = |(one, other): &(usize, usize)| Some((old.calls.id_at(*one)?, new.calls.id_at(*other)?));
        let calls_now = calls.both.iter().filter_map(ids).collect();
        Self { old, new, groups, calls, models, models_now, calls_now }
    }

    /// The deprecated name of `other` with which callers of `one` still compile.
    pub fn deprecated_name(&self, one: &Call, other: &'a Call) -> Option<&'a DeprecatedName> {
        let home = self.group_now(one.group);
        other
            .deprecated_names
            .iter()
            .find(|deprecated| Some(deprecated.group) == home && deprecated.names.method == plain(&one.name))
    }

    /// The models that both SDKs have, by old and new id.
    pub fn models_of_both(&self) -> impl Iterator<Item = (TypeId, TypeId)> {
        self.models_now.iter().map(|(old, new)| (*old, *new))
    }

    /// The new id of a group.
    pub fn group_now(&self, old: GroupId) -> Option<GroupId> {
        self.new.groups.id_at(self.groups.new_of(old.position())?)
    }

    /// Whether two types are the same; the names of the models in them do not matter.
    pub fn same(&self, old: &Typed, new: &Typed) -> bool {
        self.translated(old).as_ref() == Some(&new.ty)
    }

    /// An old type with the new ids of its models; none if one of them was removed.
    pub fn translated(&self, old: &Typed) -> Option<RustType> {
        old.ty.translated(&|id| self.models_now.get(&id).copied(), &|id| self.calls_now.get(&id).copied())
    }
}

/// A name without `r#`.
pub fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// The path to the method of an operation: `customers().get_customers`.
pub fn call_path(sdk: &SdkCrate, call: &Call) -> String {
    format!("{}().{}", sdk.groups[call.group].accessor, call.name)
}

/// Pairs operations by method and path, in which the names of parameters do not matter; else by `operationId`; else by the
/// path in Rust.
fn calls(old: &SdkCrate, new: &SdkCrate) -> Pairs {
    let key = |call: &Call| Some(unnamed(&call.operation));
    let path = |sdk: &SdkCrate, index: usize| Some(call_path(sdk, sdk.calls.as_slice().get(index)?));
    let (before, now) = (old.calls.as_slice(), new.calls.as_slice());
    Pairs::of(before, now)
        .by_key(before, now, |call| Some((call.operation.clone(), call.id.clone())))
        .by_key(before, now, |call| Some(call.operation.clone()))
        .by_key(before, now, key)
        .by_key(before, now, |call| call.id.clone())
        .by(|index| path(old, index), |index| path(new, index))
}

/// A path without the names in its braces.
fn unnamed(path: &str) -> String {
    let mut inside = false;
    let keep = |letter: char| {
        let deprecated_name = !inside || letter == '}';
        inside = letter == '{' || (inside && letter != '}');
        deprecated_name.then_some(letter)
    };
    path.chars().filter_map(keep).collect()
}

/// Pairs groups by tag; else by name; else if all operations of the old group moved to the new one.
fn groups(old: &SdkCrate, new: &SdkCrate, calls: &Pairs) -> Pairs {
    let (before, now) = (old.groups.as_slice(), new.groups.as_slice());
    let mut pairs =
        Pairs::of(before, now)
            .by_key(before, now, |group| group.tag.clone())
            .by_key(before, now, |group| Some(group.accessor.clone()));
    for index in pairs.old.clone() {
        let members = calls
            .items(old.calls.as_slice(), new.calls.as_slice())
            .into_iter()
            .filter(|(one, _)| one.group.position() == index);
        let mut homes: Vec<_> = members.map(|(_, other)| other.group).collect();
        homes.dedup();
        if let [home] = homes.as_slice()
            && pairs.new.contains(&home.position())
        {
            pairs.join(index, home.position());
        }
    }
    pairs
}

/// All models, with the output enums of operations.
pub fn all(sdk: &SdkCrate) -> Vec<&Model> {
    sdk.all_models().collect()
}

/// Pairs models by origin; else by path; else by their members.
fn models(old: &[&Model], new: &[&Model]) -> Pairs {
    let origin = |model: &Model| -> Origin { model.origin.clone() };
    Pairs::of(old, new)
        .by_key(old, new, |model| Some((origin(model), model.path.clone())))
        .by_key(old, new, |model| Some(origin(model)))
        // An extension can rename the same schema.
        .by_key(old, new, |model| Some(model.origin.path.clone()))
        .by_key(old, new, |model| Some(model.path.clone()))
        .by_key(old, new, |model| made_of(model))
}

/// The members of a model, if it has enough of them to be recognized.
fn made_of(model: &Model) -> Option<(crate::rust::Kind, bool, Vec<&str>)> {
    let mut members: Vec<_> = model.members.iter().map(|member| member.wire_name.as_str()).collect();
    members.sort_unstable();
    (members.len() > 1).then_some((model.kind, model.constructor.is_some(), members))
}
