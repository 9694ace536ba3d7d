//! Unions: an enum with a variant for each arm, and one that keeps what no arm fits.

use proc_macro2::Ident;
use quote::quote;

use crate::emit::deprecation::deprecated;
use crate::emit::docs::{about, comment};
use crate::emit::layout::{Item, Table};
use crate::emit::markdown::code;
use crate::emit::tables::{directions, literal, plain};
use crate::emit::types::Types;
use crate::ir::{Arm, Docs, Guard, Scalar, TagKind, Tagged, TypeDef, TypeExpr, TypeId};
use crate::names::Key;

/// A union whose arm a field tells.
pub fn tagged(types: &Types<'_>, id: TypeId, def: &TypeDef, union: &Tagged) -> Vec<Item> {
    let tells = |value: &str| format!("{} is {}.", code(&union.tag), code(value));
    let none = Docs::default();
    let without = || format!("{} is not there, or null.", code(&union.tag));
    let untagged = union.untagged.iter().map(|ty| (ty, &none, without()));
    let arms: Vec<_> = union.arms.iter().map(|arm| (&arm.ty, &arm.docs, tells(&arm.value))).chain(untagged).collect();
    let mut rows: Vec<_> = union
        .arms
        .iter()
        .enumerate()
        .map(|(index, arm)| {
            let variant = types.names.ident(Key::Variant(id, index));
            let tag = match arm.kind {
                TagKind::Text => literal(&arm.value),
                TagKind::Integer | TagKind::Boolean => arm.value.clone(),
            };
            format!("{tag} => {variant}({})", plain(&types.path(&arm.ty)))
        })
        .collect();
    if let Some(ty) = &union.untagged {
        let variant = types.names.ident(Key::Variant(id, union.arms.len()));
        rows.push(format!("_ => {variant}({})", plain(&types.path(ty))));
    }
    let head = format!("{} by {}: {}", types.ident(id), literal(&union.tag), directions(def));
    items(types, id, def, &arms, "tagged", head, rows)
}

/// A union whose arm the value's form tells.
pub fn untagged(types: &Types<'_>, id: TypeId, def: &TypeDef, arms: &[Arm]) -> Vec<Item> {
    let rows = arms
        .iter()
        .enumerate()
        .map(|(index, arm)| {
            let variant = types.names.ident(Key::Variant(id, index));
            let codec = types.codec(&arm.ty).map(|codec| format!(" as {codec}")).unwrap_or_default();
            format!("{variant}({}){codec}{}", plain(&types.path(&arm.ty)), traits(arm))
        })
        .collect();
    let texts: Vec<_> = arms
        .iter()
        .map(|arm| (&arm.ty, &arm.docs, format!("A value of the type {}.", code(&plain(&types.path(&arm.ty))))))
        .collect();
    let head = format!("{}: {}", types.ident(id), directions(def));
    items(types, id, def, &texts, "untagged", head, rows)
}

/// What tells an arm from others: ` { guards: { "kind": ["cat"] }, keys: ["kind", "name"] }`.
fn traits(arm: &Arm) -> String {
    if arm.guards.is_empty() && arm.keys.is_empty() {
        return String::new();
    }
    let list = |values: &[String]| values.iter().map(|value| literal(value)).collect::<Vec<_>>().join(", ");
    let guard = |guard: &Guard| format!("{}: [{}]", literal(&guard.field), list(&guard.values));
    let guards: Vec<_> = arm.guards.iter().map(guard).collect();
    let guards = if guards.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", guards.join(", ")) };
    format!(" {{ guards: {guards}, keys: [{}] }}", list(&arm.keys))
}

fn items(
    types: &Types<'_>,
    id: TypeId,
    def: &TypeDef,
    arms: &[(&TypeExpr, &Docs, String)],
    table: &'static str,
    head: String,
    rows: Vec<String>,
) -> Vec<Item> {
    let ident = types.ident(id);
    let docs = comment(&def.docs, &about(&def.origin)).tokens();
    let deprecation = deprecated(&def.docs);
    let fallback = types.names.ident(Key::Unrecognized(id));
    let variants = arms.iter().enumerate().map(|(index, (ty, docs, otherwise))| {
        let variant = types.names.ident(Key::Variant(id, index));
        let path = types.path(ty);
        let docs = comment(docs, otherwise).tokens();
        quote!(#docs #variant(#path))
    });
    let definition = quote! {
        #docs
        #deprecation
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants,)*
            #[doc = " What fits no variant, as it was sent."]
            #fallback(codegen::Value),
        }
    };
    let tail = format!("else {fallback}");
    let mut all = vec![Item::Tokens(definition), Item::Table(Table { name: table, head, rows: Some(rows), tail })];
    all.extend(conversions(types, id, &ident, arms));
    all
}

/// `From` for each arm whose type no other arm has.
fn conversions(types: &Types<'_>, id: TypeId, ident: &Ident, arms: &[(&TypeExpr, &Docs, String)]) -> Vec<Item> {
    let arms: Vec<_> = arms.iter().map(|(ty, ..)| *ty).collect();
    let conversions = converted(types, &arms).into_iter().map(|index| (index, arms.get(index)));
    let implementation = |(index, ty): (usize, Option<&&TypeExpr>)| {
        let variant = types.names.ident(Key::Variant(id, index));
        let path = types.path(ty?);
        Some(Item::Tokens(quote! {
            impl From<#path> for #ident {
                #[inline]
                fn from(value: #path) -> Self {
                    Self::#variant(value)
                }
            }
        }))
    };
    let mut all: Vec<Item> = conversions.clone().filter_map(implementation).collect();
    let text = |ty: &&TypeExpr| is_text(types, ty);
    if let Some((index, _)) = conversions.clone().find(|(_, ty)| ty.is_some_and(&text)) {
        let variant = types.names.ident(Key::Variant(id, index));
        all.push(Item::Tokens(quote! {
            impl From<&str> for #ident {
                #[inline]
                fn from(value: &str) -> Self {
                    Self::#variant(value.to_owned())
                }
            }
        }));
    }
    all
}

/// Whether a union is made from `&str` too where it is made from this type.
pub fn is_text<'a>(types: &Types<'a>, ty: &'a TypeExpr) -> bool {
    *types.resolved(ty) == TypeExpr::Scalar(Scalar::String)
}

/// The arms that a union is made from by `From`, by position.
pub fn converted<'a>(types: &Types<'a>, arms: &[&'a TypeExpr]) -> Vec<usize> {
    // Not by their paths: to look at a path is to use it, and an import that only an alias needs would be left over.
    let all: Vec<TypeExpr> = arms.iter().map(|ty| types.expanded(ty)).collect();
    let alone = |own: &TypeExpr| *own != TypeExpr::Any && all.iter().filter(|ty| *ty == own).count() == 1;
    all.iter().enumerate().filter(|(_, own)| alone(own)).map(|(index, _)| index).collect()
}
