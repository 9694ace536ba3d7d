//! Which things of an API an earlier run has named already.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, OperationId, Step, TypeDef, TypeId};
use crate::locked::{LockedGroup, LockedModel, LockedNames, LockedOperation};
use crate::names::places;

/// The lock, and what of the API it knows.
#[derive(Debug)]
pub struct Known<'a> {
    pub locked: &'a LockedNames,
    operations: BTreeMap<OperationId, &'a str>,
    models: BTreeMap<TypeId, &'a str>,
}

impl<'a> Known<'a> {
    pub fn new(api: &Api, locked: &'a LockedNames) -> Self {
        let operations = operations(api, locked);
        let models = models(api, locked, &operations);
        Self { locked, operations, models }
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

/// In three rounds, from sure to less sure: the same path, the same operationId on a path that only calls its parameters
/// otherwise, any operation on such a path.
fn operations<'a>(api: &Api, locked: &'a LockedNames) -> BTreeMap<OperationId, &'a str> {
    let mut ids: Vec<_> = api.operations.iter().enumerate().map(|(index, _)| OperationId(index)).collect();
    let place = |id: &OperationId| api.operations.get(id.0).map(places::operation).unwrap_or_default();
    ids.sort_by_key(place);
    let mut free: BTreeMap<&str, &LockedOperation> =
        locked.operations.iter().map(|(place, operation)| (place.as_str(), operation)).collect();
    let mut found = BTreeMap::new();
    for round in 0..3 {
        for id in &ids {
            let Some(operation) = api.operations.get(id.0).filter(|_| !found.contains_key(id)) else { continue };
            let own = places::operation(operation);
            let nameless = places::nameless(&own);
            let fits = |place: &str, known: &LockedOperation| match round {
                0 => place == own,
                1 => places::nameless(place) == nameless && known.id == operation.operation_id,
                _ => places::nameless(place) == nameless,
            };
            let place = free.iter().find(|(place, known)| fits(place, known)).map(|(place, _)| *place);
            if let Some(place) = place {
                free.remove(place);
                found.insert(*id, place);
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

/// Inline enums stand at one place for all of the same name and values (`*.status`), and each at its own as soon as they
/// differ. The enum that has all the values of before is the one of before.
fn has_moved(place: &str, model: &LockedModel, def: &TypeDef) -> bool {
    let last = def.origin.path.iter().rev().find(|step| !matches!(step, Step::Item | Step::Value));
    let Some(name @ (Step::Property(_) | Step::Parameter(_) | Step::Shared(_))) = last else { return false };
    let shared = matches!(name, Step::Shared(_));
    if shared == place.starts_with("*.") || model.variants.is_empty() {
        return false;
    }
    let (Step::Property(text) | Step::Parameter(text) | Step::Shared(text)) = name else { return false };
    let end = |step| places::model(&[step], |_| None).unwrap_or_default();
    let ends = [end(Step::Property(text.clone())), end(Step::Parameter(text.clone()))];
    let before = place.trim_end_matches("[]").trim_end_matches("{}");
    let values: BTreeSet<String> = places::variants(def).into_iter().collect();
    ends.iter().any(|end| before.ends_with(end)) && model.variants.keys().all(|value| values.contains(value))
}
