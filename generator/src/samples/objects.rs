//! Objects: the choice of their fields.

use serde_json::{Map, Value};

use super::Direction;
use super::collections::numbered;
use super::example_check::fits;
use super::partial_object::{FieldState, PartialObject};
use super::sampler::Sampler;
use super::satisfies::{needs_met, object_satisfies};
use crate::ir::{Constraints, Each, Field, Struct, TypeExpr, TypeId};
use crate::pointer::Pointer;

/// The maximum of attempts to meet the needs of an object.
const WAYS: usize = 8;

impl<'a> Sampler<'a> {
    pub fn object(&mut self, id: TypeId, shape: &'a Struct, constraints: &Constraints) -> Option<Map<String, Value>> {
        let ways = if constraints.needs.is_empty() { 1 } else { WAYS };
        let from = if self.is_random() { self.random.index(ways) } else { 0 };
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
        let mut partial = PartialObject::new(shape, |field| self.left_out(field));
        partial.choose(shape, constraints, way);
        for (at, field) in shape.fields.iter().enumerate() {
            let is_needed = field.declared_required && self.direction().is_some() && !self.left_out(field);
            if partial.is_required(at) || (!partial.is_excluded(at) && (is_needed || self.shows())) {
                let made = self.field(field, own);
                if partial.is_required(at) && matches!(made, FieldState::Failed) {
                    return None;
                }
                partial.put(at, made);
            }
        }
        partial.shrink(constraints);
        self.grow(shape, constraints, own, &mut partial);
        let mut object = partial.object(shape);
        if let Some(rest) = &shape.rest {
            self.add_rest(shape, rest, constraints, &mut object)?;
        }
        Some(object)
    }

    /// Whether a field is not sent in the direction of the sample.
    pub fn left_out(&self, field: &Field) -> bool {
        match self.direction() {
            Some(Direction::Request) => field.read_only,
            Some(Direction::Response) => field.write_only,
            None => false,
        }
    }

    fn field(&mut self, field: &Field, own: Option<&Map<String, Value>>) -> FieldState {
        let constraints = &field.docs.constraints;
        let example = own.and_then(|own| own.get(&field.name)).into_iter().chain(self.example(&field.pointer));
        let example = { example }.find(|example| fits(self.api, &field.ty, constraints, example)).cloned();
        let before = std::mem::replace(&mut self.stopped, false);
        let value = example.or_else(|| self.value(&field.ty, constraints));
        let value = value.or_else(|| {
            self.described_value(&field.ty, constraints, Some(&field.pointer), field.docs.default.as_ref())
        });
        self.stopped |= before;
        value.map_or(FieldState::Failed, FieldState::Value)
    }

    /// Adds fields until the minimum is reached.
    fn grow(
        &mut self,
        shape: &Struct,
        constraints: &Constraints,
        own: Option<&Map<String, Value>>,
        partial: &mut PartialObject,
    ) {
        for (at, field) in shape.fields.iter().enumerate() {
            if partial.count() < constraints.properties.least && partial.is_open(at) {
                let made = self.field(field, own);
                partial.put(at, made);
            }
        }
    }

    /// Adds unlisted fields: required ones, those missing for the minimum, and one that shows that they are allowed.
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

    /// The example of a schema, if examples are used.
    pub fn example(&self, pointer: &Pointer) -> Option<&'a Value> {
        self.examples?.get(pointer.as_str())
    }

    pub fn own_example(&self, id: TypeId) -> Option<&'a Map<String, Value>> {
        self.example(&self.api.types[id].pointer).and_then(Value::as_object)
    }

    /// The default or an example, for a value that could not be made.
    pub fn described_value(
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
        let mut from_description = default.into_iter().chain(examples);
        from_description.find(|value| fits(self.api, ty, constraints, value)).cloned()
    }
}
