//! Types behind their aliases, and without null.

use super::{Api, Shape, TypeExpr, TypeId};

impl Api {
    /// `ty` with aliases replaced by what they stand for, at the outermost level.
    pub fn resolved<'a>(&'a self, ty: &'a TypeExpr) -> &'a TypeExpr {
        let mut ty = ty;
        // The IR has no alias that contains itself, so a chain is at most as long as the list of types.
        for _ in 0..=self.types.len() {
            match ty {
                TypeExpr::Named(id) => match &self.types[*id].shape {
                    Shape::Alias(target) => ty = target,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }

    /// `ty` with all aliases replaced by what they stand for: equal for what is one type to the compiler.
    pub fn expanded(&self, ty: &TypeExpr) -> TypeExpr {
        match self.resolved(ty) {
            TypeExpr::List(item) => TypeExpr::List(Box::new(self.expanded(item))),
            TypeExpr::Map(value) => TypeExpr::Map(Box::new(self.expanded(value))),
            TypeExpr::Nullable(inner) => TypeExpr::Nullable(Box::new(self.expanded(inner))),
            TypeExpr::Boxed(inner) => TypeExpr::Boxed(Box::new(self.expanded(inner))),
            other => other.clone(),
        }
    }

    /// The open enum of texts that a type is, null aside.
    pub fn string_enum(&self, ty: &TypeExpr) -> Option<TypeId> {
        match self.resolved(self.resolved(ty).without_null()) {
            TypeExpr::Named(id) if matches!(self.types[*id].shape, Shape::StringEnum(_)) => Some(*id),
            _ => None,
        }
    }

    /// Whether a named type is an open enum, which callers pass by value.
    pub fn is_open_enum(&self, id: TypeId) -> bool {
        matches!(self.types[id].shape, Shape::StringEnum(_) | Shape::IntegerEnum(_))
    }
}

impl TypeExpr {
    /// The named type in a type.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(ty) | Self::Boxed(ty) | Self::List(ty) | Self::Map(ty) => ty.named(),
            Self::Scalar(_) | Self::Any => None,
        }
    }

    /// The type without the null that it allows on the outside.
    pub fn without_null(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner,
            other => other,
        }
    }
}
