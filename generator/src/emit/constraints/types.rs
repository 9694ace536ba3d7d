//! The tables of named types.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Tables;
use super::checks::is_checked;
use crate::ir::{Api, Arm, Constraints, Each, NO_LIMITS, Scalar, Shape, Struct, Tagged, TypeDef, TypeExpr, TypeId};
use crate::names::Key;

/// The types of requests with anything to check, themselves or in their parts.
pub fn with_checks(api: &Api) -> BTreeSet<TypeId> {
    let in_requests: Vec<_> = api.types.entries().filter(|(_, def)| def.analysis.in_requests).collect();
    let mut containing: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut left = Vec::new();
    for (id, def) in in_requests {
        let parts = parts(def);
        // Values of enums are the caller's choice.
        let is_enum = matches!(def.shape, Shape::StringEnum(_) | Shape::IntegerEnum(_));
        if (is_checked(&def.docs.constraints) && !is_enum)
            || parts.iter().any(|(_, constraints)| is_checked(constraints))
        {
            left.push(id);
        }
        for inner in parts.iter().filter_map(|(ty, _)| ty.named()) {
            containing.entry(inner).or_default().push(id);
        }
    }
    let mut with = BTreeSet::new();
    while let Some(id) = left.pop() {
        if with.insert(id) {
            left.extend(containing.get(&id).into_iter().flatten());
        }
    }
    with
}

/// The values inside of a type, with the constraints beside their own types.
fn parts(def: &TypeDef) -> Vec<(&TypeExpr, &Constraints)> {
    match &def.shape {
        Shape::Struct(shape) => {
            let rest = shape.rest.iter().map(|ty| (ty, def.docs.constraints.inside(Each::OtherField)));
            shape.fields.iter().map(|field| (&field.ty, &field.docs.constraints)).chain(rest).collect()
        }
        Shape::Tagged(union) => {
            let untagged = union.untagged.iter().map(|ty| (ty, &NO_LIMITS));
            union.arms.iter().map(|arm| (&arm.ty, &arm.docs.constraints)).chain(untagged).collect()
        }
        Shape::Untagged(arms) => arms.iter().map(|arm| (&arm.ty, &arm.docs.constraints)).collect(),
        Shape::Newtype(inner) | Shape::Alias(inner) => vec![(inner, &NO_LIMITS)],
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => Vec::new(),
    }
}

impl Tables<'_> {
    /// The table of a type.
    pub(super) fn of_type(&self, id: TypeId, ident: &Ident) -> TokenStream {
        let def = &self.context.api.types[id];
        let constraints = &def.docs.constraints;
        let site = self.context.names.text(Key::Type(id));
        let checks = match &def.shape {
            Shape::Alias(ty) | Shape::Newtype(ty) => self.checks(site, ty, constraints),
            shape => {
                let mut checks = self.own_checks(site, constraints);
                checks.extend(match shape {
                    Shape::Struct(shape) => self.fields(site, shape, constraints),
                    Shape::Tagged(union) => self.tagged(site, union),
                    Shape::Untagged(arms) => vec![self.arms(site, arms)],
                    _ => Vec::new(),
                });
                checks
            }
        };
        quote!(static #ident: Checks = &[#(#checks),*];)
    }

    fn fields(&self, site: &str, shape: &Struct, constraints: &Constraints) -> Vec<TokenStream> {
        let fields = shape.fields.iter().filter_map(|field| {
            let name = &field.name;
            let checks = self.checks(&format!("{site} {name}"), &field.ty, &field.docs.constraints);
            (!checks.is_empty()).then(|| quote!((#name, &[#(#checks),*])))
        });
        let fields: Vec<_> = fields.collect();
        let mut checks = Vec::new();
        checks.extend((!fields.is_empty()).then(|| quote!(Check::Fields(&[#(#fields),*]))));
        if let Some(rest) = &shape.rest {
            let others = self.checks(site, rest, constraints.inside(Each::OtherField));
            let known = shape.fields.iter().map(|field| &field.name);
            checks.extend((!others.is_empty()).then(|| quote!(Check::Others(&[#(#known),*], &[#(#others),*]))));
        }
        checks
    }

    fn tagged(&self, site: &str, union: &Tagged) -> Vec<TokenStream> {
        let arms = union.arms.iter().filter_map(|arm| {
            let value = &arm.value;
            let checks = self.checks(site, &arm.ty, &arm.docs.constraints);
            (!checks.is_empty()).then(|| quote!((#value, &[#(#checks),*])))
        });
        let (arms, tag): (Vec<_>, _) = (arms.collect(), &union.tag);
        let mut checks = Vec::new();
        checks.extend((!arms.is_empty()).then(|| quote!(Check::Tagged(#tag, &[#(#arms),*]))));
        if let Some(ty) = &union.untagged {
            let others = self.checks(site, ty, &NO_LIMITS);
            let values = union.arms.iter().map(|arm| &arm.value);
            let known = if union.takes_unknown { quote!(Some(&[#(#values),*])) } else { quote!(None) };
            checks.extend((!others.is_empty()).then(|| quote!(Check::Untagged(#tag, #known, &[#(#others),*]))));
        }
        checks
    }

    fn arms(&self, site: &str, arms: &[Arm]) -> TokenStream {
        let arms = arms.iter().map(|arm| {
            let kind = kind(self.context.api, &arm.ty);
            let checks = self.checks(site, &arm.ty, &arm.docs.constraints);
            quote!((Kind::#kind, &[#(#checks),*]))
        });
        quote!(Check::Arms(&[#(#arms),*]))
    }
}

/// The kind of values that a type has.
fn kind(api: &Api, ty: &TypeExpr) -> TokenStream {
    match ty {
        TypeExpr::Any => quote!(Any),
        TypeExpr::List(_) => quote!(List),
        TypeExpr::Map(_) => quote!(Object(&[])),
        TypeExpr::Nullable(ty) | TypeExpr::Boxed(ty) => kind(api, ty),
        TypeExpr::Scalar(scalar) => match scalar {
            Scalar::Boolean => quote!(Boolean),
            Scalar::F64 | Scalar::Decimal => quote!(Number),
            scalar if scalar.is_integer() => quote!(Number),
            _ => quote!(Text),
        },
        TypeExpr::Named(id) => match &api.types[*id].shape {
            Shape::Struct(shape) => {
                let required = shape.fields.iter().filter(|field| field.required).map(|field| &field.name);
                quote!(Object(&[#(#required),*]))
            }
            Shape::StringEnum(_) => quote!(Text),
            Shape::IntegerEnum(_) => quote!(Number),
            Shape::Tagged(_) => quote!(Object(&[])),
            // Its own arms are of several kinds.
            Shape::Untagged(_) => quote!(Any),
            Shape::Newtype(inner) | Shape::Alias(inner) => match api.resolved(inner) {
                // A newtype ends a recursion, which this must not follow.
                TypeExpr::Named(_) | TypeExpr::Boxed(_) | TypeExpr::Nullable(_) => quote!(Any),
                inner => kind(api, inner),
            },
        },
    }
}
