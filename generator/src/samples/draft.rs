//! An object on its way: which of its fields must be there, which must not, and what was made of them.

use serde_json::{Map, Value};

use crate::ir::{Constraints, Field, Struct};

/// The fields of an object on its way, in order of the struct: nothing yet, or what was made of each.
pub(super) struct Draft {
    fields: Vec<Made>,
    /// Which are not to be added: other sets of a choice have them.
    barred: Vec<bool>,
    /// Which are not to be taken away again.
    needed: Vec<bool>,
}

/// What was made of a field.
pub(super) enum Made {
    Not,
    Failed,
    Value(Value),
}

impl Draft {
    /// Nothing yet of a struct, of which this much is left out.
    pub fn new(shape: &Struct, left_out: impl Fn(&Field) -> bool) -> Self {
        Self {
            fields: shape.fields.iter().map(|_| Made::Not).collect(),
            barred: shape.fields.iter().map(&left_out).collect(),
            needed: shape.fields.iter().map(|field| field.required && !left_out(field)).collect(),
        }
    }

    /// What came of it.
    pub fn object(self, shape: &Struct) -> Map<String, Value> {
        let names = shape.fields.iter().map(|field| field.name.clone());
        let value = |made| if let Made::Value(value) = made { Some(value) } else { None };
        names.zip(self.fields).filter_map(|(name, made)| Some((name, value(made)?))).collect()
    }

    /// Settles which fields are there for the needs of the object, and which are not.
    pub fn choose(&mut self, shape: &Struct, constraints: &Constraints, way: usize) {
        let at = |name: &String| shape.fields.iter().position(|field| field.name == *name);
        for needs in &constraints.needs {
            let has = |name: &str| at(&name.to_owned()).is_some_and(|at| self.is_needed(at));
            let open = |set: &&Vec<String>| set.iter().all(|name| at(name).is_none_or(|at| !self.is_barred(at)));
            let met: Vec<&Vec<String>> = needs.sets.iter().filter(|set| set.iter().all(|name| has(name))).collect();
            let possible: Vec<&Vec<String>> = needs.sets.iter().filter(open).collect();
            // What is there anyway decides, else the sets take turns.
            let from = if met.is_empty() { &possible } else { &met };
            let Some(chosen) = from.iter().cycle().nth(way % from.len().max(1)).copied() else { continue };
            for at in chosen.iter().filter_map(at) {
                self.need(at);
            }
            let others = needs.sets.iter().flatten().filter(|name| needs.exactly_one && !chosen.contains(name));
            for at in others.filter_map(at).collect::<Vec<_>>() {
                self.bar(at);
            }
        }
    }

    /// Takes away what is more than there can be, the last ones first.
    pub fn shrink(&mut self, constraints: &Constraints) {
        let most = constraints.properties.most.unwrap_or(u64::MAX);
        for at in (0..self.fields.len()).rev() {
            if self.count() > most && !self.is_needed(at) {
                self.put(at, Made::Not);
            }
        }
    }

    pub fn is_needed(&self, at: usize) -> bool {
        self.needed.get(at).copied().unwrap_or(false)
    }

    pub fn is_barred(&self, at: usize) -> bool {
        self.barred.get(at).copied().unwrap_or(false)
    }

    /// Whether it could be added still.
    pub fn is_open(&self, at: usize) -> bool {
        !self.is_barred(at) && matches!(self.fields.get(at), Some(Made::Not))
    }

    fn need(&mut self, at: usize) {
        if let Some(needed) = self.needed.get_mut(at) {
            *needed = true;
        }
    }

    /// What is needed otherwise stays.
    fn bar(&mut self, at: usize) {
        if let Some(barred) = self.barred.get_mut(at) {
            *barred = true;
        }
    }

    pub fn put(&mut self, at: usize, made: Made) {
        if let Some(field) = self.fields.get_mut(at) {
            *field = made;
        }
    }

    pub fn count(&self) -> u64 {
        self.fields.iter().filter(|made| matches!(made, Made::Value(_))).count() as u64
    }
}
