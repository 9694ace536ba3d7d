//! Two surfaces with what is the same in both.

use std::collections::BTreeMap;

use super::pair::Pairs;
use crate::emit::surface::{Call, Former, Group, Model, Surface};
use crate::ir::Origin;

/// Two surfaces, and which item of one is which of the other.
#[derive(Debug)]
pub struct Matched<'a> {
    /// The old one.
    pub old: &'a Surface,
    /// The new one.
    pub new: &'a Surface,
    /// Groups.
    pub groups: Pairs,
    /// Operations.
    pub calls: Pairs,
    /// Models.
    pub models: Pairs,
    /// New names of models by their old ones, where they differ.
    renamed: BTreeMap<&'a str, &'a str>,
}

impl<'a> Matched<'a> {
    /// Finds what is the same.
    pub fn of(old: &'a Surface, new: &'a Surface) -> Self {
        let calls = calls(old, new);
        let groups = groups(old, new, &calls);
        let models = models(&old.models, &new.models);
        let pairs = models.items(&old.models, &new.models);
        let renamed = pairs.iter().filter(|(one, other)| one.name != other.name);
        let renamed = renamed.map(|(one, other)| (one.name.as_str(), other.name.as_str())).collect();
        Self { old, new, groups, calls, models, renamed }
    }

    /// The former name under which callers still find what was `one`.
    pub fn kept(&self, one: &Call, other: &'a Call) -> Option<&'a Former> {
        let home = self.groups.new_of(one.group);
        other.former.iter().find(|former| Some(former.group) == home && former.names.method == plain(&one.name))
    }

    /// Whether two types are the same, whatever the models in them are called.
    pub fn same(&self, old: &str, new: &str) -> bool {
        old == new || self.translated(old) == new
    }

    /// An old type with the new names of models.
    pub fn translated(&self, ty: &str) -> String {
        let mut text = String::with_capacity(ty.len());
        for part in ty.split_inclusive(|letter: char| !is_word(letter)) {
            let word = part.trim_end_matches(|letter: char| !is_word(letter));
            // The runtime's types are no models, whatever their names.
            let name = self.renamed.get(word).filter(|_| !text.ends_with("codegen::"));
            text.push_str(name.unwrap_or(&word));
            text.push_str(part.strip_prefix(word).unwrap_or_default());
        }
        text
    }
}

/// A name without `r#`.
pub fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The group of an operation.
pub fn group_of<'a>(surface: &'a Surface, call: &Call) -> Option<&'a Group> {
    surface.groups.get(call.group)
}

/// How a caller comes to an operation: `customers().get_customers`.
pub fn way_to(surface: &Surface, call: &Call) -> String {
    let accessor = group_of(surface, call).map_or("api", |group| group.accessor.as_str());
    format!("{accessor}().{}", call.name)
}

/// By method and path, where the names of the path's parameters do not count; else by operationId; else by its way.
fn calls(old: &Surface, new: &Surface) -> Pairs {
    let key = |call: &Call| Some(unnamed(&call.operation));
    let way = |surface: &Surface, index: usize| Some(way_to(surface, surface.calls.get(index)?));
    Pairs::of(&old.calls, &new.calls)
        .by_key(&old.calls, &new.calls, |call| Some((call.operation.clone(), call.id.clone())))
        .by_key(&old.calls, &new.calls, |call| Some(call.operation.clone()))
        .by_key(&old.calls, &new.calls, key)
        .by_key(&old.calls, &new.calls, |call| call.id.clone())
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
fn groups(old: &Surface, new: &Surface, calls: &Pairs) -> Pairs {
    let mut pairs = Pairs::of(&old.groups, &new.groups)
        .by_key(&old.groups, &new.groups, |group| group.tag.clone())
        .by_key(&old.groups, &new.groups, |group| Some(group.accessor.clone()));
    for index in pairs.old.clone() {
        let members = calls.both.iter().filter(|(one, _)| old.calls.get(*one).is_some_and(|call| call.group == index));
        let mut homes: Vec<_> = members.filter_map(|(_, other)| new.calls.get(*other)).map(|call| call.group).collect();
        homes.dedup();
        if let [home] = homes.as_slice()
            && pairs.new.contains(home)
        {
            pairs.join(index, *home);
        }
    }
    pairs
}

/// By origin, else by path; else those that are made of the same.
fn models(old: &[Model], new: &[Model]) -> Pairs {
    let origin = |model: &Model| -> Origin { model.origin.clone() };
    Pairs::of(old, new)
        .by_key(old, new, |model| Some((origin(model), model.path.clone())))
        .by_key(old, new, |model| Some(origin(model)))
        // A hint gives another name to the same.
        .by_key(old, new, |model| Some(model.origin.path.clone()))
        .by_key(old, new, |model| Some(model.path.clone()))
        .by_key(old, new, made_of)
}

/// What a type is made of, if that is enough to know it by.
fn made_of(model: &Model) -> Option<(crate::emit::surface::Kind, bool, Vec<&str>)> {
    let mut members: Vec<_> = model.members.iter().map(|member| member.wire.as_str()).collect();
    members.sort_unstable();
    (members.len() > 1).then_some((model.kind, model.constructor.is_some(), members))
}
