//! Types of requests whose required fields are given by name.

use crate::ir::model::{Api, Shape, Struct, TypeDef, TypeExpr};

/// The maximum of required fields that are given by position.
const POSITIONAL: usize = 3;

/// Finds the types whose required fields are too many to be told apart by position, or of which two are of one type, so
/// that a call compiles when they are swapped.
///
/// Any change of the answer is a change of required fields or of their types, which breaks callers in any form.
pub fn analyze(api: &mut Api) {
    let found = api.types.map(|_, def| is_by_name(api, def));
    for (ty, found) in api.types.iter_mut().zip(found) {
        ty.analysis.required_by_name = found;
    }
}

fn is_by_name(api: &Api, def: &TypeDef) -> bool {
    let Shape::Struct(Struct { fields, .. }) = &def.shape else { return false };
    let required: Vec<&TypeExpr> = fields.iter().filter(|field| field.required).map(|field| &field.ty).collect();
    let pair = |(index, one): (usize, &&TypeExpr)| required.iter().skip(index + 1).any(|two| is_same(api, one, two));
    def.analysis.in_requests && (required.len() > POSITIONAL || required.iter().enumerate().any(pair))
}

/// Whether callers give values of both types in one form. A value that may be null is given as one that may not.
fn is_same(api: &Api, one: &TypeExpr, two: &TypeExpr) -> bool {
    match (bare(api, one), bare(api, two)) {
        (TypeExpr::List(one), TypeExpr::List(two)) | (TypeExpr::Map(one), TypeExpr::Map(two)) => is_same(api, one, two),
        (one, two) => one == two,
    }
}

/// A type without aliases, null and boxes around it.
fn bare<'a>(api: &'a Api, ty: &'a TypeExpr) -> &'a TypeExpr {
    match api.resolved(ty) {
        TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => bare(api, inner),
        ty => ty,
    }
}
