//! Conversions into unions.

use crate::ir::{Api, Scalar, TypeExpr};

/// The positions of arms with an implementation of `From`: those whose type no other arm has.
pub fn converted(api: &Api, arms: &[&TypeExpr]) -> Vec<usize> {
    // Two aliases of one type would give two implementations for that type.
    let all: Vec<TypeExpr> = arms.iter().map(|ty| api.expanded(ty)).collect();
    let alone = |own: &TypeExpr| *own != TypeExpr::Any && all.iter().filter(|ty| *ty == own).count() == 1;
    all.iter().enumerate().filter(|(_, own)| alone(own)).map(|(index, _)| index).collect()
}

/// Whether a union with `From` this type also has `From<&str>`.
pub fn is_text(api: &Api, ty: &TypeExpr) -> bool {
    *api.resolved(ty) == TypeExpr::Scalar(Scalar::String)
}
