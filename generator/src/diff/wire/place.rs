//! What stands at a place on one side, with all that its aliases say.

use serde_json::Value;

use crate::ir::{Api, Constraints, Docs, EnumValue, Field, Scalar, Shape, Step, Tagged, TypeDef, TypeExpr, TypeId};
use crate::pointer::Pointer;

/// A place on one side.
#[derive(Clone, Debug)]
pub(super) struct Side<'a> {
    pub ty: Ty<'a>,
    /// What is said of the place itself.
    pub said: Said,
    /// Where its schema stands.
    pub pointer: Pointer,
}

/// The type of a place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ty<'a> {
    Expr(&'a TypeExpr),
    /// A named type, looked into.
    Inside(TypeId),
    /// A list whose items are of this type.
    ListOf(&'a TypeExpr),
    File,
    Files,
}

/// What is said of a value beside its type.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub constraints: Constraints,
    pub default: Option<Value>,
    pub deprecated: bool,
    pub sunset: Option<String>,
    pub nullable: bool,
}

/// What a type comes down to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Core<'a> {
    Any,
    Scalar(Scalar),
    Texts(&'a [EnumValue<String>]),
    Integers(&'a [EnumValue<i64>]),
    List(&'a TypeExpr),
    Object(Object<'a>),
    Tagged(&'a Tagged, TypeId),
    Untagged(&'a [crate::ir::Arm], TypeId),
    File,
    Files,
    /// Another named schema, which is looked at on its own.
    Schema(TypeId),
}

/// An object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Object<'a> {
    /// The listed fields.
    pub fields: &'a [Field],
    /// The type of all others, if it is told.
    pub rest: Option<&'a TypeExpr>,
    /// Its type; a map has none.
    pub id: Option<TypeId>,
}

/// A place with its aliases taken off.
#[derive(Clone, Debug)]
pub(super) struct Peeled<'a> {
    pub core: Core<'a>,
    pub said: Said,
    /// Where what was found last stands.
    pub pointer: Pointer,
}

impl Said {
    pub fn of(docs: &Docs) -> Self {
        Self {
            constraints: docs.constraints.clone(),
            default: docs.default.clone(),
            deprecated: docs.deprecated,
            sunset: docs.sunset.clone(),
            nullable: false,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            constraints: self.constraints.and(other.constraints),
            default: self.default.or(other.default),
            deprecated: self.deprecated || other.deprecated,
            sunset: self.sunset.or(other.sunset),
            nullable: self.nullable || other.nullable,
        }
    }
}

impl<'a> Side<'a> {
    pub fn new(ty: &'a TypeExpr, constraints: Constraints, pointer: Pointer) -> Self {
        Self { ty: Ty::Expr(ty), said: Said { constraints, ..Said::default() }, pointer }
    }

    /// The names of the schemas that lead to what this is, with their types.
    pub fn names(&self, api: &'a Api) -> Vec<(&'a str, TypeId)> {
        let mut names = Vec::new();
        self.peel(api, |id, def| {
            names.extend(component(def).map(|name| (name, id)));
            false
        });
        names
    }

    /// Takes aliases off until `stop` says so of a named type.
    pub fn peel(&self, api: &'a Api, mut stop: impl FnMut(TypeId, &'a TypeDef) -> bool) -> Peeled<'a> {
        let mut said = self.said.clone();
        let mut pointer = self.pointer.clone();
        let done = |core, said, pointer| Peeled { core, said, pointer };
        let (mut expr, mut named) = match self.ty {
            Ty::Expr(expr) => (Some(expr), None),
            Ty::Inside(id) => (None, Some(id)),
            Ty::ListOf(item) => return done(Core::List(item), said, pointer),
            Ty::File => return done(Core::File, said, pointer),
            Ty::Files => return done(Core::Files, said, pointer),
        };
        // Each type at most once, and a pointer or null before each.
        for _ in 0..=api.types.len().saturating_mul(3) {
            if let Some(id) = named.take() {
                let def = &api.types[id];
                if component(def).is_some() || def.pointer.starts_with(&pointer) {
                    pointer = def.pointer.clone();
                }
                said = said.and(Said::of(&def.docs));
                let core = match &def.shape {
                    Shape::Struct(found) => {
                        Core::Object(Object { fields: &found.fields, rest: found.rest.as_ref(), id: Some(id) })
                    }
                    Shape::StringEnum(values) => Core::Texts(values),
                    Shape::IntegerEnum(values) => Core::Integers(values),
                    Shape::Tagged(tagged) => Core::Tagged(tagged, id),
                    Shape::Untagged(arms) => Core::Untagged(arms, id),
                    Shape::Newtype(inner) | Shape::Alias(inner) => {
                        expr = Some(inner);
                        continue;
                    }
                };
                return done(core, said, pointer);
            }
            match expr {
                Some(TypeExpr::Nullable(inner)) => {
                    said.nullable = true;
                    expr = Some(inner);
                }
                Some(TypeExpr::Boxed(inner)) => expr = Some(inner),
                Some(TypeExpr::Named(id)) => {
                    let def = &api.types[*id];
                    if stop(*id, def) {
                        return done(Core::Schema(*id), said, pointer);
                    }
                    named = Some(*id);
                }
                Some(TypeExpr::Scalar(scalar)) => return done(Core::Scalar(*scalar), said, pointer),
                Some(TypeExpr::List(item)) => return done(Core::List(item), said, pointer),
                Some(TypeExpr::Map(value)) => {
                    let object = Object { fields: &[], rest: Some(value), id: None };
                    return done(Core::Object(object), said, pointer);
                }
                Some(TypeExpr::Any) | None => break,
            }
        }
        done(Core::Any, said, pointer)
    }
}

/// The name of a type that is a schema of `components`.
pub(super) fn component(def: &TypeDef) -> Option<&str> {
    match def.origin.path.as_slice() {
        [Step::Component(name)] => Some(name),
        _ => None,
    }
}
