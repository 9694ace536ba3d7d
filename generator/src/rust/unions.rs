//! What unions are made from.

use crate::ir::{Api, Scalar, TypeExpr};

/// The arms that a union is made from by `From`, by position: those whose type no other arm has.
pub fn converted(api: &Api, arms: &[&TypeExpr]) -> Vec<usize> {
    // To the compiler, two aliases of one type are that type.
    let all: Vec<TypeExpr> = arms.iter().map(|ty| api.expanded(ty)).collect();
    let alone = |own: &TypeExpr| *own != TypeExpr::Any && all.iter().filter(|ty| *ty == own).count() == 1;
    all.iter().enumerate().filter(|(_, own)| alone(own)).map(|(index, _)| index).collect()
}

/// Whether a union is made from `&str` too where it is made from this type.
pub fn is_text(api: &Api, ty: &TypeExpr) -> bool {
    *api.resolved(ty) == TypeExpr::Scalar(Scalar::String)
}
