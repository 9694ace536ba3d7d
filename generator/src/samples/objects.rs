//! Objects: which of their fields are there.

use serde_json::{Map, Value};

use super::Direction;
use super::collections::numbered;
use super::draft::{Draft, Made};
use super::fitting::fits;
use super::sampler::Sampler;
use super::satisfies::{needs_met, object_satisfies};
use crate::ir::{Constraints, Each, Field, Struct, TypeExpr, TypeId};
use crate::pointer::Pointer;

/// In how many ways the needs of an object are tried to be met.
const WAYS: usize = 8;

impl<'a> Sampler<'a> {
    pub fn object(&mut self, id: TypeId, shape: &'a Struct, constraints: &Constraints) -> Option<Map<String, Value>> {
        let ways = if constraints.needs.is_empty() { 1 } else { WAYS };
        let from = if self.is_random() { self.chance.index(ways) } else { 0 };
        (0..ways).find_map(|way| {
            let object = self.object_in_a_way(id, shape, constraints, from + way)?;
            object_satisfies(constraints, &object).then_some(object)
        })
    }

    fn object_in_a_way(
        &mut self,
        id: TypeId,
        shape: &'a Struct,
        constraints: &Constraints,
        way: usize,
    ) -> Option<Map<String, Value>> {
        let own = self.own_example(id);
        let mut draft = Draft::new(shape, |field| self.left_out(field));
        draft.choose(shape, constraints, way);
        for (at, field) in shape.fields.iter().enumerate() {
            if draft.is_needed(at) || (!draft.is_barred(at) && self.shows()) {
                let made = self.field(field, own);
                if draft.is_needed(at) && matches!(made, Made::Failed) {
                    return None;
                }
                draft.put(at, made);
            }
        }
        draft.shrink(constraints);
        self.grow(shape, constraints, own, &mut draft);
        let mut object = draft.object(shape);
        if let Some(rest) = &shape.rest {
            self.add_rest(shape, rest, constraints, &mut object)?;
        }
        Some(object)
    }

    /// Whether a field does not travel the way that the sample goes.
    pub fn left_out(&self, field: &Field) -> bool {
        match self.direction() {
            Some(Direction::Request) => field.read_only,
            Some(Direction::Answer) => field.write_only,
            None => false,
        }
    }

    fn field(&mut self, field: &Field, own: Option<&Map<String, Value>>) -> Made {
        let constraints = &field.docs.constraints;
        let example = own.and_then(|own| own.get(&field.name)).into_iter().chain(self.example(&field.pointer));
        let example = { example }.find(|example| fits(self.api, &field.ty, constraints, example)).cloned();
        let before = std::mem::replace(&mut self.stopped, false);
        let value = example.or_else(|| self.value(&field.ty, constraints));
        let value =
            value.or_else(|| self.told(&field.ty, constraints, Some(&field.pointer), field.docs.default.as_ref()));
        self.stopped |= before;
        value.map_or(Made::Failed, Made::Value)
    }

    /// Adds what is missing to the fewest fields that there can be.
    fn grow(&mut self, shape: &Struct, constraints: &Constraints, own: Option<&Map<String, Value>>, draft: &mut Draft) {
        for (at, field) in shape.fields.iter().enumerate() {
            if draft.count() < constraints.properties.least && draft.is_open(at) {
                let made = self.field(field, own);
                draft.put(at, made);
            }
        }
    }

    /// Fields that are not listed: those that are needed, those that are missing, and one to show that they can be there.
    fn add_rest(
        &mut self,
        shape: &Struct,
        rest: &TypeExpr,
        constraints: &Constraints,
        object: &mut Map<String, Value>,
    ) -> Option<()> {
        let of_rest = constraints.inside(Each::OtherField);
        let unlisted = |name: &String| !shape.fields.iter().any(|field| field.name == *name);
        for needs in &constraints.needs {
            if !needs_met(needs, |name| object.contains_key(name)) {
                for name in needs.sets.first()?.iter().filter(|name| unlisted(name)) {
                    object.insert(name.clone(), self.value(rest, of_rest)?);
                }
            }
        }
        let shown = usize::from(self.shows()).saturating_add(object.len()) as u64;
        let many = shown.max(constraints.properties.least).min(constraints.properties.most.unwrap_or(u64::MAX));
        let mut names = (0..).map(|at| numbered("unlisted", at)).filter(|name| unlisted(name));
        while (object.len() as u64) < many {
            let Some(value) = self.value(rest, of_rest) else { break };
            object.insert(names.next()?, value);
        }
        Some(())
    }

    /// The example of the schema that stands there, where examples are taken.
    pub fn example(&self, pointer: &Pointer) -> Option<&'a Value> {
        self.examples?.get(pointer.as_str())
    }

    pub fn own_example(&self, id: TypeId) -> Option<&'a Map<String, Value>> {
        self.example(&self.api.types[id].pointer).and_then(Value::as_object)
    }

    /// What the description has at a place where nothing could be made: what the server assumes, or an example.
    pub fn told(
        &self,
        ty: &TypeExpr,
        constraints: &Constraints,
        pointer: Option<&Pointer>,
        default: Option<&Value>,
    ) -> Option<Value> {
        if self.stopped {
            return None;
        }
        let examples = pointer.into_iter().flat_map(|pointer| self.api.examples_below(pointer));
        let mut told = default.into_iter().chain(examples);
        told.find(|value| fits(self.api, ty, constraints, value)).cloned()
    }
}
