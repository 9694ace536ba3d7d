//! Removed names of an earlier run.

use std::collections::{BTreeMap, BTreeSet};

use super::LockMatch;
use super::{keys, write};
use crate::ir::Api;
use crate::locked::{LockedArgument, LockedModel, LockedNames, LockedOperation, Removed, RemovedKind};

/// All removed names, sorted by kind and key.
pub fn removed(api: &Api, lock: &LockMatch<'_>, now: &LockedNames) -> Vec<Removed> {
    let mut list = List(Vec::new());
    let before = lock.locked;
    for (tag, group) in before.groups.iter().filter(|(tag, _)| !now.groups.contains_key(*tag)) {
        list.add(RemovedKind::Group, tag, tag, &group.module);
    }
    list.map(RemovedKind::Credential, "", &before.credentials, &now.credentials);
    list.map(RemovedKind::ServerVariable, "", &before.variables, &now.variables);

    let mut found = BTreeSet::new();
    for (id, operation) in api.operations.entries() {
        let Some((key, locked)) = lock.operation(id) else { continue };
        found.insert(key);
        if let Some(now) = now.operations.get(lock.key(id)) {
            list.operation(key, locked, now, &operation.path);
        }
    }
    for (key, operation) in before.operations.iter().filter(|(key, _)| !found.contains(key.as_str())) {
        list.add(RemovedKind::Operation, key, operation.id.as_deref().unwrap_or(key), &operation.names.method);
    }

    let mut found = BTreeSet::new();
    for (id, def) in api.types.entries() {
        let Some((key, locked)) = lock.model(id) else { continue };
        found.insert(key);
        if let Some(now) = write::type_key(lock, def).and_then(|key| now.models.get(&key)) {
            list.model(key, locked, now);
        }
    }
    for (key, model) in before.models.iter().filter(|(key, _)| !found.contains(key.as_str())) {
        list.add(RemovedKind::Model, key, key, &model.name);
    }
    list.0.sort();
    list.0
}

struct List(Vec<Removed>);

impl List {
    fn add(&mut self, kind: RemovedKind, key: &str, name: &str, rust_name: &str) {
        let [key, name, rust_name] = [key, name, rust_name].map(str::to_owned);
        self.0.push(Removed { kind, key, name, rust_name });
    }

    fn map(&mut self, kind: RemovedKind, key: &str, before: &BTreeMap<String, String>, now: &BTreeMap<String, String>) {
        for (name, rust_name) in before.iter().filter(|(name, _)| !now.contains_key(*name)) {
            self.add(kind, if key.is_empty() { name } else { key }, name, rust_name);
        }
    }

    fn operation(&mut self, key: &str, before: &LockedOperation, now: &LockedOperation, path: &str) {
        let names = keys::path_names(path);
        let known: Vec<&LockedArgument> = now.arguments.iter().chain(&now.setters).collect();
        // Path parameters are passed by position, so their names do not matter.
        let still = |argument: &LockedArgument| {
            let same = |now: &&&LockedArgument| now.location == argument.location && now.name == argument.name;
            known.iter().any(|now| same(&now))
                || (argument.location == "path" && keys::path_names(key).len() == names.len())
        };
        for argument in before.arguments.iter().chain(&before.setters).filter(|argument| !still(argument)) {
            self.add(RemovedKind::Argument, key, &argument.name, &argument.rust_name);
        }
        self.map(RemovedKind::Outcome, key, &before.outcomes, &now.outcomes);
        let back = |group: &String, method: &String| now.group == *group && now.names.method == *method;
        for alias in &before.aliases {
            let method = &alias.names.method;
            let still = now.aliases.iter().any(|now| now.group == alias.group && now.names.method == *method);
            if !still && !back(&alias.group, method) {
                self.add(RemovedKind::Alias, key, method, method);
            }
        }
    }

    fn model(&mut self, key: &str, before: &LockedModel, now: &LockedModel) {
        self.map(RemovedKind::Field, key, &before.fields, &now.fields);
        self.map(RemovedKind::Variant, key, &before.variants, &now.variants);
    }
}
