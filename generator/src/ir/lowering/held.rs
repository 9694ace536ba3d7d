//! What values must satisfy at each place: the limits of all schemas that hold there, through `allOf`, wrappers, the only
//! arms of unions and references, but for those that the named type of the place tells itself.

use std::rc::Rc;

use super::Lowering;
use crate::document::{Additional, SchemaId};
use crate::ir::analysis::constraints;
use crate::ir::analysis::merge::{Part, View};
use crate::ir::model::{Each, Limits, Needs, Shape, TypeExpr, TypeId};

/// Unions within unions are followed this deep.
const MAX_DEPTH: usize = 16;

/// Whose own limits are left out at a place with a named type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// Those of components: an inline schema is the place's own, even where its type has a name.
    ByComponents,
    /// Those of all types with names.
    ByTypes,
}

impl Lowering<'_, '_> {
    /// The limits of a place with these schemas and this type, but for what a component tells.
    pub fn limits_of_place(&self, ids: &[SchemaId], ty: &TypeExpr) -> Limits {
        let parts = self.whole(ids);
        self.limits(&parts, Some(ty), Told::ByComponents, 0)
    }

    /// The limits of a place with these schemas and this type, but for what any named type tells.
    pub fn limits_beside_type(&self, ids: &[SchemaId], ty: &TypeExpr) -> Limits {
        let parts = self.whole(ids);
        self.limits(&parts, Some(ty), Told::ByTypes, 0)
    }

    /// The limits of an object that is taken apart, so that no type of its own tells anything.
    pub fn limits_of_parts(&self, id: SchemaId) -> Limits {
        let parts = self.whole(&[id]);
        self.limits(&parts, None, Told::ByTypes, 0)
    }

    /// The limits of an arm that stands for several of a union, each made of some schemas.
    pub fn limits_of_arm(&self, exactly_one: bool, alternatives: &[Vec<SchemaId>], ty: &TypeExpr) -> Limits {
        let limits = alternatives.iter().map(|ids| self.limits_of_place(ids, ty)).collect();
        constraints::either(exactly_one, limits)
    }

    /// Gives all types their limits, once it is known what each is.
    pub fn limit_types(&mut self) {
        for id in self.api.types.ids() {
            self.api.types[id].docs.limits = self.limits_of_type(id);
        }
    }

    fn limits_of_type(&self, id: TypeId) -> Limits {
        let Some(parts) = self.made_of.get(&id).cloned() else { return Limits::default() };
        let (expr, rest) = match &self.api.types[id].shape {
            Shape::Alias(expr) | Shape::Newtype(expr) => (Some(expr.clone()), None),
            Shape::Struct(found) => (None, found.rest.clone()),
            _ => (None, None),
        };
        let mut limits = self.limits(&parts, expr.as_ref(), Told::ByTypes, 0);
        if let Some(rest) = rest {
            let view = self.analysis.view(&parts);
            limits.needs.extend(undeclared(&view));
            self.inside(&mut limits, Each::OtherField, &values(&view), &rest);
        }
        limits
    }

    pub fn whole(&self, ids: &[SchemaId]) -> Vec<Part> {
        ids.iter().map(|id| Part::whole(self.analysis.resolve(*id))).collect()
    }

    /// Limits of parts that hold together; without `ty`, of a type that is no other name for another.
    fn limits(&self, parts: &[Part], ty: Option<&TypeExpr>, told: Told, depth: usize) -> Limits {
        if depth > MAX_DEPTH {
            return Limits::default();
        }
        let ty = ty.map(core);
        let named = if let Some(TypeExpr::Named(id)) = ty { Some(*id) } else { None };
        if let (Some(named), [part]) = (named, parts)
            && self.named.get(&part.id) == Some(&named)
        {
            return Limits::default();
        }
        let view = self.analysis.view(parts);
        let type_view = named.and_then(|id| self.made_of.get(&id).cloned()).map(|parts| self.analysis.view(&parts));
        // Components have the first types.
        let is_component = named.is_some_and(|id| id.position() < self.named.len());
        let teller = type_view.clone().filter(|_| is_component || told == Told::ByTypes);
        let is_in = |view: &Option<Rc<View>>, id: SchemaId| view.as_ref().is_some_and(|view| view.seen.contains(&id));
        let kind = view.kind().ok().flatten();

        let mut found = Limits::default();
        for id in view.seen.iter().filter(|id| !is_in(&teller, **id)) {
            let own = self.analysis.own_limits(*id);
            found = found.and(own);
        }
        let Some(ty) = ty else { return found.about(kind) };
        if named.is_none() {
            found = found.and(Limits { values: self.analysis.only_values(&view, kind), ..Limits::default() });
        }
        // A union whose arms came out as one type; else they tell their limits themselves.
        if *ty != TypeExpr::Any {
            for union in view.unions.iter().filter(|union| !is_in(&type_view, union.owner)) {
                let arms = union.arms.iter().map(|arm| {
                    let arm = self.whole(&[*arm]);
                    self.limits(&arm, Some(ty), Told::ByTypes, depth + 1)
                });
                let arms = arms.collect();
                found = found.and(constraints::either(self.analysis.is_one_of(union.owner), arms));
            }
        }
        match ty {
            TypeExpr::List(item) => self.inside(&mut found, Each::Item, &view.items, item),
            TypeExpr::Map(value) => {
                found.needs.extend(undeclared(&view));
                self.inside(&mut found, Each::Value, &values(&view), value);
            }
            _ => {}
        }
        found.about(kind)
    }

    /// Adds the limits of what is inside.
    fn inside(&self, limits: &mut Limits, each: Each, ids: &[SchemaId], ty: &TypeExpr) {
        let inner = self.limits_beside_type(ids, ty);
        if !inner.is_empty() {
            *limits = std::mem::take(limits).and(Limits { inner: Some(Box::new(inner)), each, ..Limits::default() });
        }
    }
}

/// A type without null and pointers.
fn core(mut ty: &TypeExpr) -> &TypeExpr {
    while let TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) = ty {
        ty = inner;
    }
    ty
}

/// The schemas of what is not listed.
fn values(view: &View) -> Vec<SchemaId> {
    let schema = |additional: &Additional| if let Additional::Schema(id) = additional { Some(*id) } else { None };
    view.additional.iter().filter_map(schema).collect()
}

/// The fields that an object needs though they are not listed.
fn undeclared(view: &View) -> Option<Needs> {
    let names = view.required.iter().filter(|name| !view.properties.contains_key(*name));
    let names: Vec<String> = names.cloned().collect();
    (!names.is_empty()).then(|| Needs { exactly_one: false, sets: vec![names] })
}
