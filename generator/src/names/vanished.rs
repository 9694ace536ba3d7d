//! What an earlier run had and this one has not.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::Api;
use crate::locked::{LockedArgument, LockedModel, LockedNames, LockedOperation, Vanished, VanishedKind};
use crate::names::known::Known;
use crate::names::{places, record};

/// All of it, in order of kind and place.
pub fn list(api: &Api, known: &Known<'_>, now: &LockedNames) -> Vec<Vanished> {
    let mut list = List(Vec::new());
    let before = known.locked;
    for (tag, group) in before.groups.iter().filter(|(tag, _)| !now.groups.contains_key(*tag)) {
        list.add(VanishedKind::Group, tag, tag, &group.module);
    }
    list.map(VanishedKind::Credential, "", &before.credentials, &now.credentials);
    list.map(VanishedKind::ServerVariable, "", &before.variables, &now.variables);

    let mut found = BTreeSet::new();
    for (id, operation) in api.operations.entries() {
        let Some((place, locked)) = known.operation(id) else { continue };
        found.insert(place);
        if let Some(now) = now.operations.get(known.place(id)) {
            list.operation(place, locked, now, &operation.path);
        }
    }
    for (place, operation) in before.operations.iter().filter(|(place, _)| !found.contains(place.as_str())) {
        list.add(VanishedKind::Operation, place, operation.id.as_deref().unwrap_or(place), &operation.names.method);
    }

    let mut found = BTreeSet::new();
    for (id, def) in api.types.entries() {
        let Some((place, locked)) = known.model(id) else { continue };
        found.insert(place);
        if let Some(now) = record::place(known, def).and_then(|place| now.models.get(&place)) {
            list.model(place, locked, now);
        }
    }
    for (place, model) in before.models.iter().filter(|(place, _)| !found.contains(place.as_str())) {
        list.add(VanishedKind::Model, place, place, &model.name);
    }
    list.0.sort();
    list.0
}

struct List(Vec<Vanished>);

impl List {
    fn add(&mut self, kind: VanishedKind, place: &str, name: &str, rust_name: &str) {
        let [place, name, rust_name] = [place, name, rust_name].map(str::to_owned);
        self.0.push(Vanished { kind, place, name, rust_name });
    }

    fn map(
        &mut self,
        kind: VanishedKind,
        place: &str,
        before: &BTreeMap<String, String>,
        now: &BTreeMap<String, String>,
    ) {
        for (name, rust_name) in before.iter().filter(|(name, _)| !now.contains_key(*name)) {
            self.add(kind, if place.is_empty() { name } else { place }, name, rust_name);
        }
    }

    fn operation(&mut self, place: &str, before: &LockedOperation, now: &LockedOperation, path: &str) {
        let names = places::path_names(path);
        let known: Vec<&LockedArgument> = now.arguments.iter().chain(&now.setters).collect();
        // A path parameter is passed by position; what it is called is nobody's concern.
        let still = |argument: &LockedArgument| {
            let same = |now: &&&LockedArgument| now.place == argument.place && now.name == argument.name;
            known.iter().any(|now| same(&now))
                || (argument.place == "path" && places::path_names(place).len() == names.len())
        };
        for argument in before.arguments.iter().chain(&before.setters).filter(|argument| !still(argument)) {
            self.add(VanishedKind::Argument, place, &argument.name, &argument.rust_name);
        }
        self.map(VanishedKind::Outcome, place, &before.outcomes, &now.outcomes);
        let back = |group: &String, method: &String| now.group == *group && now.names.method == *method;
        for alias in &before.aliases {
            let method = &alias.names.method;
            let still = now.aliases.iter().any(|now| now.group == alias.group && now.names.method == *method);
            if !still && !back(&alias.group, method) {
                self.add(VanishedKind::Alias, place, method, method);
            }
        }
    }

    fn model(&mut self, place: &str, before: &LockedModel, now: &LockedModel) {
        self.map(VanishedKind::Field, place, &before.fields, &now.fields);
        self.map(VanishedKind::Variant, place, &before.variants, &now.variants);
    }
}
