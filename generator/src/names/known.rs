//! Which things of an API an earlier run has named already.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, OperationId, Step, TypeDef, TypeId};
use crate::locked::{LockedGroup, LockedModel, LockedNames, LockedOperation};
use crate::names::places;

/// The lock, and what of the API it knows.
#[derive(Debug)]
pub struct Known<'a> {
    pub locked: &'a LockedNames,
    places: Vec<String>,
    operations: BTreeMap<OperationId, &'a str>,
    models: BTreeMap<TypeId, &'a str>,
}

impl<'a> Known<'a> {
    pub fn new(api: &Api, locked: &'a LockedNames) -> Self {
        let places = places::operations(api);
        let operations = operations(api, &places, locked);
        let models = models(api, locked, &operations);
        Self { locked, places, operations, models }
    }

    /// The place of an operation now.
    pub fn place(&self, id: OperationId) -> &str {
        self.places.get(id.0).map_or("", String::as_str)
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
fn operations<'a>(api: &Api, places: &[String], locked: &'a LockedNames) -> BTreeMap<OperationId, &'a str> {
    let mut all: Vec<_> = places.iter().zip(&api.operations).zip(0..).collect();
    all.sort_by_key(|((place, _), _)| *place);
    let mut free: BTreeMap<&str, &LockedOperation> =
        locked.operations.iter().map(|(place, operation)| (place.as_str(), operation)).collect();
    let mut found = BTreeMap::new();
    for round in 0..4 {
        for ((own, operation), index) in &all {
            let id = OperationId(*index);
            if found.contains_key(&id) {
                continue;
            }
            let nameless = places::nameless(own);
            let fits = |place: &str, known: &LockedOperation| match round {
                0 => place == *own,
                1 => places::nameless(place) == nameless && known.id == operation.operation_id,
                2 => places::nameless(place) == nameless,
                _ => known.id.is_some() && known.id == operation.operation_id,
            };
            let place = free.iter().find(|(place, known)| fits(place, known)).map(|(place, _)| *place);
            if let Some(place) = place {
                free.remove(place);
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
        operations.iter().filter_map(|(id, place)| Some((api.operations.get(id.0)?.name(), *place))).collect();
    let mut by_place: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (index, def) in api.types.iter().enumerate() {
        let place = places::model(&def.origin.path, |name| calls.get(name).map(|place| (*place).to_owned()));
        if let Some(place) = place {
            by_place.entry(place).or_default().push(TypeId(index));
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
        let fits = |(_, id): &(String, TypeId)| api.types.get(id.0).is_some_and(|def| has_moved(place, model, def));
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
