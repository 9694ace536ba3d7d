//! Which things of an API an earlier run has named already.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::ir::{Api, ByOperation, OperationId, Step, TypeDef, TypeId};
use crate::locked::{LockedGroup, LockedModel, LockedNames, LockedOperation};
use crate::names::places;

/// The lock, and what of the API it knows.
#[derive(Debug)]
pub struct Known<'a> {
    pub locked: &'a LockedNames,
    places: ByOperation<String>,
    /// The first operation of each name.
    by_name: HashMap<String, OperationId>,
    operations: BTreeMap<OperationId, &'a str>,
    models: BTreeMap<TypeId, &'a str>,
}

impl<'a> Known<'a> {
    pub fn new(api: &Api, locked: &'a LockedNames) -> Self {
        let places = places::operations(api);
        let operations = operations(api, &places, locked);
        let models = models(api, locked, &operations);
        let mut by_name = HashMap::new();
        for (id, operation) in api.operations.entries() {
            by_name.entry(operation.name()).or_insert(id);
        }
        Self { locked, places, by_name, operations, models }
    }

    /// The place of the operation of this name now.
    pub fn place_of(&self, name: &str) -> Option<&str> {
        self.by_name.get(name).map(|id| self.place(*id))
    }

    /// The place of an operation now.
    pub fn place(&self, id: OperationId) -> &str {
        &self.places[id]
    }

    /// An operation with its place in the lock.
    pub fn operation(&self, id: OperationId) -> Option<(&'a str, &'a LockedOperation)> {
        let place = self.operations.get(&id).copied()?;
        Some((place, self.locked.operations.get(place)?))
    }

    /// A type with its place in the lock.
    pub fn model(&self, id: TypeId) -> Option<(&'a str, &'a LockedModel)> {
        let place = self.models.get(&id).copied()?;
        Some((place, self.locked.models.get(place)?))
    }

    /// A group by its tag.
    pub fn group(&self, tag: Option<&str>) -> Option<&'a LockedGroup> {
        self.locked.groups.get(tag.unwrap_or_default())
    }
}

/// In four rounds, from sure to less sure: the same path, the same operationId on a path that only calls its parameters
/// otherwise, any operation on such a path, the same operationId wherever it stands now.
fn operations<'a>(api: &Api, places: &ByOperation<String>, locked: &'a LockedNames) -> BTreeMap<OperationId, &'a str> {
    let mut all: Vec<_> = places.entries().collect();
    all.sort_by_key(|(_, place)| *place);
    let mut nameless: HashMap<String, Vec<&str>> = HashMap::new();
    let mut by_id: HashMap<&str, Vec<&str>> = HashMap::new();
    for (place, operation) in &locked.operations {
        nameless.entry(places::nameless(place)).or_default().push(place);
        if let Some(id) = &operation.id {
            by_id.entry(id).or_default().push(place);
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
            let of_id =
                |place: &str| locked.operations.get(place).is_some_and(|known| known.id == operation.operation_id);
            let free = |place: &&str| !taken.contains(place) && (round != 1 || of_id(place));
            let place = match round {
                0 => locked.operations.get_key_value(own.as_str()).map(|(place, _)| place.as_str()).filter(free),
                1 | 2 => nameless.get(&places::nameless(own)).into_iter().flatten().copied().find(free),
                _ => {
                    let places = operation.operation_id.as_deref().and_then(|id| by_id.get(id));
                    places.into_iter().flatten().copied().find(free)
                }
            };
            if let Some(place) = place {
                taken.insert(place);
                found.insert(id, place);
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
    let calls: BTreeMap<String, &str> =
        operations.iter().map(|(id, place)| (api.operations[*id].name(), *place)).collect();
    let mut by_place: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.entries() {
        let place = places::model(&def.origin.path, |name| calls.get(name).map(|place| (*place).to_owned()));
        if let Some(place) = place {
            by_place.entry(place).or_default().push(id);
        }
    }
    let mut found = BTreeMap::new();
    let mut moved: Vec<(&str, &LockedModel)> = Vec::new();
    for (place, model) in &locked.models {
        match by_place.get(place).map(Vec::as_slice) {
            // Two types of one place are told apart by hints alone, which have their own say.
            Some([id]) => drop(found.insert(*id, place.as_str())),
            Some(_) => {}
            None => moved.push((place, model)),
        }
    }
    let mut strangers: Vec<(String, TypeId)> = by_place
        .into_iter()
        .flat_map(|(place, ids)| ids.into_iter().map(move |id| (place.clone(), id)))
        .filter(|(_, id)| !found.contains_key(id))
        .collect();
    for (place, model) in moved {
        let fits = |(_, id): &(String, TypeId)| has_moved(place, model, &api.types[*id]);
        if let Some(index) = strangers.iter().position(fits) {
            let (_, id) = strangers.remove(index);
            found.insert(id, place);
        }
    }
    found
}

/// Inline enums of one name and the same values are one type: it stands at the first of their places, or at none (`*.status`)
/// while no other values go by that name. So it moves as others come and go; the name and the values tell that it is the
/// one of before. Where its places part, the values may have grown.
fn has_moved(place: &str, model: &LockedModel, def: &TypeDef) -> bool {
    let last = def.origin.path.iter().rev().find(|step| !matches!(step, Step::Item | Step::Value));
    let Some(Step::Property(name) | Step::Parameter(name) | Step::Shared(name)) = last else { return false };
    let end = |step| places::model(&[step], |_| None).unwrap_or_default();
    let ends = [end(Step::Property(name.clone())), end(Step::Parameter(name.clone()))];
    let before = place.trim_end_matches("[]").trim_end_matches("{}");
    let values: BTreeSet<String> = places::variants(def).into_iter().collect();
    let shared = place.starts_with("*.") || matches!(last, Some(Step::Shared(_)));
    !model.variants.is_empty()
        && ends.iter().any(|end| before.ends_with(end))
        && model.variants.keys().all(|value| values.contains(value))
        && (shared || model.variants.len() == values.len())
}
