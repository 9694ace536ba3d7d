//! Two surfaces with what is the same in both.

use std::collections::BTreeMap;

use super::pair::Pairs;
use crate::ir::{GroupId, OperationId, Origin, TypeId};
use crate::rust::{Call, Crate, Former, Model, RustType, Typed};

/// Two surfaces, and which item of one is which of the other.
#[derive(Debug)]
pub struct Matched<'a> {
    /// The old one.
    pub old: &'a Crate,
    /// The new one.
    pub new: &'a Crate,
    /// Groups.
    pub groups: Pairs,
    /// Operations.
    pub calls: Pairs,
    /// Models.
    pub models: Pairs,
    /// What models have become.
    models_now: BTreeMap<TypeId, TypeId>,
    /// What operations have become.
    calls_now: BTreeMap<OperationId, OperationId>,
}

impl<'a> Matched<'a> {
    /// Finds what is the same.
    pub fn of(old: &'a Crate, new: &'a Crate) -> Self {
        let calls = calls(old, new);
        let groups = groups(old, new, &calls);
        let models = models(&all(old), &all(new));
        let ids = |(one, other): &(usize, usize)| Some((old.models.id_at(*one)?, new.models.id_at(*other)?));
        let models_now = models.both.iter().filter_map(ids).collect();
        let ids = |(one, other): &(usize, usize)| Some((old.calls.id_at(*one)?, new.calls.id_at(*other)?));
        let calls_now = calls.both.iter().filter_map(ids).collect();
        Self { old, new, groups, calls, models, models_now, calls_now }
    }

    /// The former name under which callers still find what was `one`.
    pub fn kept(&self, one: &Call, other: &'a Call) -> Option<&'a Former> {
        let home = self.group_now(one.group);
        other.former.iter().find(|former| Some(former.group) == home && former.names.method == plain(&one.name))
    }

    /// The models that both have, each as what it was and what it is.
    pub fn models_of_both(&self) -> impl Iterator<Item = (TypeId, TypeId)> {
        self.models_now.iter().map(|(old, new)| (*old, *new))
    }

    /// What a group has become.
    pub fn group_now(&self, old: GroupId) -> Option<GroupId> {
        self.new.groups.id_at(self.groups.new_of(old.position())?)
    }

    /// Whether two types are the same, whatever the models in them are called.
    pub fn same(&self, old: &Typed, new: &Typed) -> bool {
        self.translated(old).as_ref() == Some(&new.ty)
    }

    /// An old type with what its models are now; none where one of them is gone.
    pub fn translated(&self, old: &Typed) -> Option<RustType> {
        old.ty.translated(&|id| self.models_now.get(&id).copied(), &|id| self.calls_now.get(&id).copied())
    }
}

/// A name without `r#`.
pub fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// How a caller comes to an operation: `customers().get_customers`.
pub fn way_to(surface: &Crate, call: &Call) -> String {
    format!("{}().{}", surface.groups[call.group].accessor, call.name)
}

/// By method and path, where the names of the path's parameters do not count; else by operationId; else by its way.
fn calls(old: &Crate, new: &Crate) -> Pairs {
    let key = |call: &Call| Some(unnamed(&call.operation));
    let way = |surface: &Crate, index: usize| Some(way_to(surface, surface.calls.as_slice().get(index)?));
    let (before, now) = (old.calls.as_slice(), new.calls.as_slice());
    Pairs::of(before, now)
        .by_key(before, now, |call| Some((call.operation.clone(), call.id.clone())))
        .by_key(before, now, |call| Some(call.operation.clone()))
        .by_key(before, now, key)
        .by_key(before, now, |call| call.id.clone())
        .by(|index| way(old, index), |index| way(new, index))
}

/// A path without the names between its braces.
fn unnamed(path: &str) -> String {
    let mut inside = false;
    let keep = |letter: char| {
        let kept = !inside || letter == '}';
        inside = letter == '{' || (inside && letter != '}');
        kept.then_some(letter)
    };
    path.chars().filter_map(keep).collect()
}

/// By tag, else by name, else where all operations of one have gone to the other.
fn groups(old: &Crate, new: &Crate, calls: &Pairs) -> Pairs {
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

/// The models of a surface, then the enums of its operations.
pub fn all(surface: &Crate) -> Vec<&Model> {
    surface.all_models().collect()
}

/// By origin, else by path; else those that are made of the same.
fn models(old: &[&Model], new: &[&Model]) -> Pairs {
    let origin = |model: &Model| -> Origin { model.origin.clone() };
    Pairs::of(old, new)
        .by_key(old, new, |model| Some((origin(model), model.path.clone())))
        .by_key(old, new, |model| Some(origin(model)))
        // A hint gives another name to the same.
        .by_key(old, new, |model| Some(model.origin.path.clone()))
        .by_key(old, new, |model| Some(model.path.clone()))
        .by_key(old, new, |model| made_of(model))
}

/// What a type is made of, if that is enough to know it by.
fn made_of(model: &Model) -> Option<(crate::rust::Kind, bool, Vec<&str>)> {
    let mut members: Vec<_> = model.members.iter().map(|member| member.wire.as_str()).collect();
    members.sort_unstable();
    (members.len() > 1).then_some((model.kind, model.constructor.is_some(), members))
}
