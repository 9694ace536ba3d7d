//! A use of a schema in one description, and the type that it resolves to.

use serde_json::Value;

use crate::ir::{Api, Constraints, Docs, EnumValue, Field, Scalar, Shape, Step, Tagged, TypeDef, TypeExpr, TypeId};
use crate::pointer::Pointer;

/// A use of a schema in one description.
#[derive(Clone, Debug)]
pub(super) struct SchemaUse<'a> {
    pub ty: UsedType<'a>,
    /// The annotations of the use itself, without those of named schemas.
    pub annotations: Annotations,
    /// The pointer of the schema.
    pub pointer: Pointer,
}

/// The type of a schema that is used.
#[derive(Clone, Copy, Debug)]
pub(super) enum UsedType<'a> {
    Expr(&'a TypeExpr),
    /// The definition of a named type.
    Inside(TypeId),
    /// A list whose items are of this type.
    ListOf(&'a TypeExpr),
    File,
    Files,
}

/// What a schema says of a value beside its type.
#[derive(Clone, Debug, Default)]
pub(super) struct Annotations {
    pub constraints: Constraints,
    pub default: Option<Value>,
    pub deprecated: bool,
    pub sunset: Option<String>,
    pub nullable: bool,
}

/// A type without aliases, null and boxes.
#[derive(Clone, Copy, Debug)]
pub(super) enum ResolvedType<'a> {
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
    /// A named schema, which is compared on its own.
    Schema(TypeId),
}

/// An object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Object<'a> {
    /// The listed fields.
    pub fields: &'a [Field],
    /// The type of additional properties, if it is declared.
    pub rest: Option<&'a TypeExpr>,
    /// The id of its type; a map has none.
    pub id: Option<TypeId>,
}

/// A use of a schema with its aliases resolved.
#[derive(Clone, Debug)]
pub(super) struct Resolved<'a> {
    pub core: ResolvedType<'a>,
    pub annotations: Annotations,
    /// The pointer of the schema that was resolved last.
    pub pointer: Pointer,
}

impl Annotations {
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

impl<'a> SchemaUse<'a> {
    pub fn new(ty: &'a TypeExpr, constraints: Constraints, pointer: Pointer) -> Self {
        Self { ty: UsedType::Expr(ty), annotations: Annotations { constraints, ..Annotations::default() }, pointer }
    }

    /// The named schemas on the way to the resolved type.
    pub fn names(&self, api: &'a Api) -> Vec<(&'a str, TypeId)> {
        let mut names = Vec::new();
        self.resolve(api, |id, def| {
            names.extend(component(def).map(|name| (name, id)));
            false
        });
        names
    }

    /// Resolves aliases until `stop` holds for a named type.
    pub fn resolve(&self, api: &'a Api, mut stop: impl FnMut(TypeId, &'a TypeDef) -> bool) -> Resolved<'a> {
        let mut annotations = self.annotations.clone();
        let mut pointer = self.pointer.clone();
        let done = |core, annotations, pointer| Resolved { core, annotations, pointer };
        let (mut expr, mut named) = match self.ty {
            UsedType::Expr(expr) => (Some(expr), None),
            UsedType::Inside(id) => (None, Some(id)),
            UsedType::ListOf(item) => return done(ResolvedType::List(item), annotations, pointer),
            UsedType::File => return done(ResolvedType::File, annotations, pointer),
            UsedType::Files => return done(ResolvedType::Files, annotations, pointer),
        };
        // Each type occurs at most once, with a box or null before it.
        for _ in 0..=api.types.len().saturating_mul(3) {
            if let Some(id) = named.take() {
                let def = &api.types[id];
                if component(def).is_some() || def.pointer.starts_with(&pointer) {
                    pointer = def.pointer.clone();
                }
                annotations = annotations.and(Annotations::of(&def.docs));
                let core = match &def.shape {
                    Shape::Struct(findings) => ResolvedType::Object(Object {
                        fields: &findings.fields,
                        rest: findings.rest.as_ref(),
                        id: Some(id),
                    }),
                    Shape::StringEnum(values) => ResolvedType::Texts(values),
                    Shape::IntegerEnum(values) => ResolvedType::Integers(values),
                    Shape::Tagged(tagged) => ResolvedType::Tagged(tagged, id),
                    Shape::Untagged(arms) => ResolvedType::Untagged(arms, id),
                    Shape::Newtype(inner) | Shape::Alias(inner) => {
                        expr = Some(inner);
                        continue;
                    }
                };
                return done(core, annotations, pointer);
            }
            match expr {
                Some(TypeExpr::Nullable(inner)) => {
                    annotations.nullable = true;
                    expr = Some(inner);
                }
                Some(TypeExpr::Boxed(inner)) => expr = Some(inner),
                Some(TypeExpr::Named(id)) => {
                    let def = &api.types[*id];
                    if stop(*id, def) {
                        return done(ResolvedType::Schema(*id), annotations, pointer);
                    }
                    named = Some(*id);
                }
                Some(TypeExpr::Scalar(scalar)) => return done(ResolvedType::Scalar(*scalar), annotations, pointer),
                Some(TypeExpr::List(item)) => return done(ResolvedType::List(item), annotations, pointer),
                Some(TypeExpr::Map(value)) => {
                    let object = Object { fields: &[], rest: Some(value), id: None };
                    return done(ResolvedType::Object(object), annotations, pointer);
                }
                Some(TypeExpr::Any) | None => break,
            }
        }
        done(ResolvedType::Any, annotations, pointer)
    }
}

/// The name of a type in `components.schemas`.
pub(super) fn component(def: &TypeDef) -> Option<&str> {
    match def.origin.path.as_slice() {
        [Step::Component(name)] => Some(name),
        _ => None,
    }
}
