//! Matches an API with the names of an earlier run.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::keys;
use crate::ir::{Api, ByOperation, OperationId, Step, TypeDef, TypeId};
use crate::locked::{LockedGroup, LockedModel, LockedNames, LockedOperation};

/// A lock matched with an API.
#[derive(Debug)]
pub struct LockMatch<'a> {
    pub locked: &'a LockedNames,
    keys: ByOperation<String>,
    /// The first operation with each name.
    by_name: HashMap<String, OperationId>,
    operations: BTreeMap<OperationId, &'a str>,
    models: BTreeMap<TypeId, &'a str>,
}

impl<'a> LockMatch<'a> {
    pub fn new(api: &Api, locked: &'a LockedNames) -> Self {
        let keys = keys::operations(api);
        let operations = operations(api, &keys, locked);
        let models = models(api, locked, &operations);
        let mut by_name = HashMap::new();
        for (id, operation) in api.operations.entries() {
            by_name.entry(operation.name()).or_insert(id);
        }
        Self { locked, keys, by_name, operations, models }
    }

    /// The current key of the operation with a name.
    pub fn key_of(&self, name: &str) -> Option<&str> {
        self.by_name.get(name).map(|id| self.key(*id))
    }

    /// The current key of an operation.
    pub fn key(&self, id: OperationId) -> &str {
        &self.keys[id]
    }

    /// The lock entry of an operation, with its key there.
    pub fn operation(&self, id: OperationId) -> Option<(&'a str, &'a LockedOperation)> {
        let key = self.operations.get(&id).copied()?;
        Some((key, self.locked.operations.get(key)?))
    }

    /// The lock entry of a type, with its key there.
    pub fn model(&self, id: TypeId) -> Option<(&'a str, &'a LockedModel)> {
        let key = self.models.get(&id).copied()?;
        Some((key, self.locked.models.get(key)?))
    }

    /// The lock entry of a group.
    pub fn group(&self, tag: Option<&str>) -> Option<&'a LockedGroup> {
        self.locked.groups.get(tag.unwrap_or_default())
    }
}

/// Matches operations in four rounds, surest first: by equal path; by equal operationId on a path with renamed
/// parameters; by such a path alone; by operationId alone.
fn operations<'a>(api: &Api, keys: &ByOperation<String>, locked: &'a LockedNames) -> BTreeMap<OperationId, &'a str> {
    let mut all: Vec<_> = keys.entries().collect();
    all.sort_by_key(|(_, key)| *key);
    let mut nameless: HashMap<String, Vec<&str>> = HashMap::new();
    let mut by_id: HashMap<&str, Vec<&str>> = HashMap::new();
    for (key, operation) in &locked.operations {
        nameless.entry(keys::nameless(key)).or_default().push(key);
        if let Some(id) = &operation.id {
            by_id.entry(id).or_default().push(key);
        }
    }
    let mut taken: HashSet<&str> = HashSet::new();
    let mut found = BTreeMap::new();
    for round in 0..4 {
        for (id, own) in all.iter().copied() {
            let operation = &api.operations[id];
            if found.contains_key(&id) {
                continue;
            }
            let of_id = |key: &str| locked.operations.get(key).is_some_and(|known| known.id == operation.operation_id);
            let free = |key: &&str| !taken.contains(key) && (round != 1 || of_id(key));
            let key = match round {
                0 => locked.operations.get_key_value(own.as_str()).map(|(key, _)| key.as_str()).filter(free),
                1 | 2 => nameless.get(&keys::nameless(own)).into_iter().flatten().copied().find(free),
                _ => {
                    let keys = operation.operation_id.as_deref().and_then(|id| by_id.get(id));
                    keys.into_iter().flatten().copied().find(free)
                }
            };
            if let Some(key) = key {
                taken.insert(key);
                found.insert(id, key);
            }
        }
    }
    found
}

fn models<'a>(
    api: &Api,
    locked: &'a LockedNames,
    operations: &BTreeMap<OperationId, &'a str>,
) -> BTreeMap<TypeId, &'a str> {
    let calls: BTreeMap<String, &str> = operations.iter().map(|(id, key)| (api.operations[*id].name(), *key)).collect();
    let mut by_location: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.entries() {
        let key = keys::model(&def.origin.path, |name| calls.get(name).map(|key| (*key).to_owned()));
        if let Some(key) = key {
            by_location.entry(key).or_default().push(id);
        }
    }
    let mut found = BTreeMap::new();
    let mut moved: Vec<(&str, &LockedModel)> = Vec::new();
    for (key, model) in &locked.models {
        match by_location.get(key).map(Vec::as_slice) {
            // Types that share a key differ by `x-sdk-name`, which decides anyway.
            Some([id]) => drop(found.insert(*id, key.as_str())),
            Some(_) => {}
            None => moved.push((key, model)),
        }
    }
    let mut strangers: Vec<(String, TypeId)> = by_location
        .into_iter()
        .flat_map(|(key, ids)| ids.into_iter().map(move |id| (key.clone(), id)))
        .filter(|(_, id)| !found.contains_key(id))
        .collect();
    for (key, model) in moved {
        let fits = |(_, id): &(String, TypeId)| has_moved(key, model, &api.types[*id]);
        if let Some(index) = strangers.iter().position(fits) {
            let (_, id) = strangers.remove(index);
            found.insert(id, key);
        }
    }
    found
}

/// Whether a type is a deduplicated enum of the lock. Such an enum has the key of its first use, or `*.status` if no
/// other enum has the name, so its key changes as other uses come and go. Name and values identify it. If its uses
/// part, values may have been added.
fn has_moved(key: &str, model: &LockedModel, def: &TypeDef) -> bool {
    let last = def.origin.path.iter().rev().find(|step| !matches!(step, Step::Item | Step::Value));
    let Some(Step::Property(name) | Step::Parameter(name) | Step::Shared(name)) = last else { return false };
    let end = |step| keys::model(&[step], |_| None).unwrap_or_default();
    let ends = [end(Step::Property(name.clone())), end(Step::Parameter(name.clone()))];
    let before = key.trim_end_matches("[]").trim_end_matches("{}");
    let values: BTreeSet<String> = keys::variants(def).into_iter().collect();
    let shared = key.starts_with("*.") || matches!(last, Some(Step::Shared(_)));
    !model.variants.is_empty()
        && ends.iter().any(|end| before.ends_with(end))
        && model.variants.keys().all(|value| values.contains(value))
        && (shared || model.variants.len() == values.len())
}
