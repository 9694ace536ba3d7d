//! Constraints of each use of a schema: those of all schemas that hold there, through `allOf`, wrappers, lone arms and
//! references, but without those that the named type of the use states itself.

use std::rc::Rc;

use super::Lowering;
use crate::document::{Additional, SchemaId};
use crate::ir::analysis::constraints;
use crate::ir::analysis::merge::{MergedSchema, SchemaPart};
use crate::ir::model::{Constraints, Each, Needs, Shape, TypeExpr, TypeId};

/// Unions within unions are followed at most this deep.
const MAX_DEPTH: usize = 16;

/// The types whose own constraints are excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Excluded {
    /// Components. An inline schema is part of its use, even if its type has a name.
    OfComponents,
    /// All named types.
    OfTypes,
}

impl Lowering<'_, '_> {
    /// The constraints of a use without those of components.
    pub fn constraints_at(&self, ids: &[SchemaId], ty: &TypeExpr) -> Constraints {
        let parts = self.whole(ids);
        self.constraints(&parts, Some(ty), Excluded::OfComponents, 0)
    }

    /// The constraints of a use without those of named types.
    pub fn constraints_beside_type(&self, ids: &[SchemaId], ty: &TypeExpr) -> Constraints {
        let parts = self.whole(ids);
        self.constraints(&parts, Some(ty), Excluded::OfTypes, 0)
    }

    /// The constraints of an object that becomes parts of a body and no type.
    pub fn constraints_of_parts(&self, id: SchemaId) -> Constraints {
        let parts = self.whole(&[id]);
        self.constraints(&parts, None, Excluded::OfTypes, 0)
    }

    /// The constraints of an arm that stands for several alternatives.
    pub fn constraints_of_arm(&self, exactly_one: bool, alternatives: &[Vec<SchemaId>], ty: &TypeExpr) -> Constraints {
        let constraints = alternatives.iter().map(|ids| self.constraints_at(ids, ty)).collect();
        constraints::either(exactly_one, constraints)
    }

    /// Sets the constraints of all types, whose shapes must be known.
    pub fn constrain_types(&mut self) {
        for id in self.api.types.ids() {
            self.api.types[id].docs.constraints = self.constraints_of_type(id);
        }
    }

    fn constraints_of_type(&self, id: TypeId) -> Constraints {
        let Some(parts) = self.made_of.get(&id).cloned() else { return Constraints::default() };
        let (expr, rest) = match &self.api.types[id].shape {
            Shape::Alias(expr) | Shape::Newtype(expr) => (Some(expr.clone()), None),
            Shape::Struct(found) => (None, found.rest.clone()),
            _ => (None, None),
        };
        let mut constraints = self.constraints(&parts, expr.as_ref(), Excluded::OfTypes, 0);
        if let Some(rest) = rest {
            let merged = self.analysis.merged(&parts);
            constraints.needs.extend(undeclared(&merged));
            self.inside(&mut constraints, Each::OtherField, &values(&merged), &rest);
        }
        constraints
    }

    pub fn whole(&self, ids: &[SchemaId]) -> Vec<SchemaPart> {
        ids.iter().map(|id| SchemaPart::whole(self.analysis.resolve(*id))).collect()
    }

    /// The constraints of parts. Without `ty`, their type is no alias.
    fn constraints(
        &self,
        parts: &[SchemaPart],
        ty: Option<&TypeExpr>,
        excluded: Excluded,
        depth: usize,
    ) -> Constraints {
        if depth > MAX_DEPTH {
            return Constraints::default();
        }
        let ty = ty.map(core);
        let named = if let Some(TypeExpr::Named(id)) = ty { Some(*id) } else { None };
        if let (Some(named), [part]) = (named, parts)
            && self.named.get(&part.id) == Some(&named)
        {
            return Constraints::default();
        }
        let merged = self.analysis.merged(parts);
        let merged_type = named.and_then(|id| self.made_of.get(&id).cloned()).map(|parts| self.analysis.merged(&parts));
        // The first types are those of components.
        let is_component = named.is_some_and(|id| id.position() < self.named.len());
        let excluded_source = merged_type.clone().filter(|_| is_component || excluded == Excluded::OfTypes);
        let is_in = |merged: &Option<Rc<MergedSchema>>, id: SchemaId| {
            merged.as_ref().is_some_and(|merged| merged.sources.contains(&id))
        };
        let kind = merged.kind().ok().flatten();

        let mut found = Constraints::default();
        for id in merged.sources.iter().filter(|id| !is_in(&excluded_source, **id)) {
            let own = self.analysis.own_constraints(*id);
            found = found.and(own);
        }
        let Some(ty) = ty else { return found.about(kind) };
        if named.is_none() {
            found =
                found.and(Constraints { values: self.analysis.only_values(&merged, kind), ..Constraints::default() });
        }
        // A union whose arms share a type. Otherwise the arms state their constraints.
        if *ty != TypeExpr::Any {
            for union in merged.unions.iter().filter(|union| !is_in(&merged_type, union.owner)) {
                let arms = union.arms.iter().map(|arm| {
                    let arm = self.whole(&[*arm]);
                    self.constraints(&arm, Some(ty), Excluded::OfTypes, depth + 1)
                });
                let arms = arms.collect();
                found = found.and(constraints::either(self.analysis.is_one_of(union.owner), arms));
            }
        }
        match ty {
            TypeExpr::List(item) => self.inside(&mut found, Each::Item, &merged.items, item),
            TypeExpr::Map(value) => {
                found.needs.extend(undeclared(&merged));
                self.inside(&mut found, Each::Value, &values(&merged), value);
            }
            _ => {}
        }
        found.about(kind)
    }

    /// Adds the constraints of inner values.
    fn inside(&self, constraints: &mut Constraints, each: Each, ids: &[SchemaId], ty: &TypeExpr) {
        let inner = self.constraints_beside_type(ids, ty);
        if !inner.is_empty() {
            *constraints = std::mem::take(constraints).and(Constraints {
                inner: Some(Box::new(inner)),
                each,
                ..Constraints::default()
            });
        }
    }
}

/// A type without null and boxes.
fn core(mut ty: &TypeExpr) -> &TypeExpr {
    while let TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) = ty {
        ty = inner;
    }
    ty
}

/// The schemas of undeclared fields.
pub(super) fn values(merged: &MergedSchema) -> Vec<SchemaId> {
    let schema = |additional: &Additional| if let Additional::Schema(id) = additional { Some(*id) } else { None };
    merged.additional.iter().filter_map(schema).collect()
}

/// Fields that are required but not declared.
fn undeclared(merged: &MergedSchema) -> Option<Needs> {
    let names = merged.required.iter().filter(|name| !merged.properties.contains_key(*name));
    let names: Vec<String> = names.cloned().collect();
    (!names.is_empty()).then(|| Needs { exactly_one: false, sets: vec![names] })
}
