//! An object under construction, with its required and excluded fields.

use serde_json::{Map, Value};

use crate::ir::{Constraints, Field, Struct};

/// The fields of an object under construction, in order of the struct.
pub(super) struct PartialObject {
    fields: Vec<FieldState>,
    /// Fields that must not be added, since they belong to other alternatives.
    excluded: Vec<bool>,
    /// Fields that must not be removed.
    required: Vec<bool>,
}

/// The state of a field.
pub(super) enum FieldState {
    Missing,
    Failed,
    Value(Value),
}

impl PartialObject {
    /// An empty object of a struct, without the fields that `left_out` selects.
    pub fn new(shape: &Struct, left_out: impl Fn(&Field) -> bool) -> Self {
        Self {
            fields: shape.fields.iter().map(|_| FieldState::Missing).collect(),
            excluded: shape.fields.iter().map(&left_out).collect(),
            required: shape.fields.iter().map(|field| field.required && !left_out(field)).collect(),
        }
    }

    /// The finished object.
    pub fn object(self, shape: &Struct) -> Map<String, Value> {
        let names = shape.fields.iter().map(|field| field.name.clone());
        let value = |made| if let FieldState::Value(value) = made { Some(value) } else { None };
        names.zip(self.fields).filter_map(|(name, made)| Some((name, value(made)?))).collect()
    }

    /// Chooses the fields that meet the needs of the object.
    pub fn choose(&mut self, shape: &Struct, constraints: &Constraints, way: usize) {
        let at = |name: &String| shape.fields.iter().position(|field| field.name == *name);
        for needs in &constraints.needs {
            let has = |name: &str| at(&name.to_owned()).is_some_and(|at| self.is_required(at));
            let open = |set: &&Vec<String>| set.iter().all(|name| at(name).is_none_or(|at| !self.is_excluded(at)));
            let met: Vec<&Vec<String>> = needs.sets.iter().filter(|set| set.iter().all(|name| has(name))).collect();
            let possible: Vec<&Vec<String>> = needs.sets.iter().filter(open).collect();
            // A set that is met already is chosen, else the sets take turns.
            let from = if met.is_empty() { &possible } else { &met };
            let Some(chosen) = from.iter().cycle().nth(way % from.len().max(1)).copied() else { continue };
            for at in chosen.iter().filter_map(at) {
                self.require(at);
            }
            let others = needs.sets.iter().flatten().filter(|name| needs.exactly_one && !chosen.contains(name));
            for at in others.filter_map(at).collect::<Vec<_>>() {
                self.exclude(at);
            }
        }
    }

    /// Removes fields in excess, the last ones first.
    pub fn shrink(&mut self, constraints: &Constraints) {
        let most = constraints.properties.most.unwrap_or(u64::MAX);
        for at in (0..self.fields.len()).rev() {
            if self.count() > most && !self.is_required(at) {
                self.put(at, FieldState::Missing);
            }
        }
    }

    pub fn is_required(&self, at: usize) -> bool {
        self.required.get(at).copied().unwrap_or(false)
    }

    pub fn is_excluded(&self, at: usize) -> bool {
        self.excluded.get(at).copied().unwrap_or(false)
    }

    /// Whether the field may still be added.
    pub fn is_open(&self, at: usize) -> bool {
        !self.is_excluded(at) && matches!(self.fields.get(at), Some(FieldState::Missing))
    }

    fn require(&mut self, at: usize) {
        if let Some(required) = self.required.get_mut(at) {
            *required = true;
        }
    }

    /// Excludes a field; one that is required stays.
    fn exclude(&mut self, at: usize) {
        if let Some(excluded) = self.excluded.get_mut(at) {
            *excluded = true;
        }
    }

    pub fn put(&mut self, at: usize, made: FieldState) {
        if let Some(field) = self.fields.get_mut(at) {
            *field = made;
        }
    }

    pub fn count(&self) -> u64 {
        self.fields.iter().filter(|made| matches!(made, FieldState::Value(_))).count() as u64
    }
}
