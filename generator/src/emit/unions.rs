//! Unions: an enum with a variant for each arm, and one that keeps values that fit no arm.

use quote::quote;

use crate::emit::deprecation::deprecated;
use crate::emit::docs::{about, comment};
use crate::emit::layout::{Item, Table};
use crate::emit::markdown::code;
use crate::emit::tables::literal;
use crate::emit::types::{Types, derives, passed};
use crate::ir::{Arm, Docs, Guard, TagKind, Tagged, TypeDef, TypeExpr, TypeId};
use crate::names::{Key, Names};
use crate::rust::{Conversion, Member, Model};

/// A union with a discriminator.
pub fn tagged(types: &Types<'_>, id: TypeId, def: &TypeDef, union: &Tagged) -> Vec<Item> {
    let tells = |value: &str| format!("{} is {}.", code(&union.tag), code(value));
    let none = Docs::default();
    let unknown = if union.takes_unknown { "none of the others, " } else { "" };
    let without = || format!("{} is {unknown}not there, or null.", code(&union.tag));
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
            format!("{tag} => {variant}({})", types.text(&arm.ty))
        })
        .collect();
    if let Some(ty) = &union.untagged {
        let variant = types.names.ident(Key::Variant(id, union.arms.len()));
        let tag = if union.takes_unknown { ".." } else { "_" };
        rows.push(format!("{tag} => {variant}({})", types.text(ty)));
    }
    let head = format!("{} by {}", types.ident(id), literal(&union.tag));
    items(types, id, def, &arms, "tagged", head, rows)
}

/// A union without a discriminator.
pub fn untagged(types: &Types<'_>, id: TypeId, def: &TypeDef, arms: &[Arm]) -> Vec<Item> {
    let rows = arms
        .iter()
        .enumerate()
        .map(|(index, arm)| {
            let variant = types.names.ident(Key::Variant(id, index));
            let codec = types.codec(&arm.ty);
            format!("{variant}({}){codec}{}", types.text(&arm.ty), traits(arm))
        })
        .collect();
    let texts: Vec<_> = arms
        .iter()
        .map(|arm| (&arm.ty, &arm.docs, format!("A value of the type {}.", code(&types.text(&arm.ty)))))
        .collect();
    let head = types.ident(id).to_string();
    items(types, id, def, &texts, "untagged", head, rows)
}

/// What distinguishes an arm: ` { guards: { "kind": ["cat"] }, keys: ["kind", "name"] }`.
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
    let model = types.model(id);
    let ident = types.ident(id);
    let docs = comment(&def.docs, &about(&def.origin)).tokens();
    let deprecation = deprecated(&def.docs);
    let derives = derives(model);
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
        #[derive(#(#derives),*)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants,)*
            #[doc = " What fits no variant, as it was sent."]
            #fallback(codegen::Value),
        }
    };
    let tail = format!("else {fallback}");
    let mut all = vec![Item::Tokens(definition), Item::Table(Table { name: table, head, rows: Some(rows), tail })];
    all.extend(redacted(model));
    all.extend(model.conversions.iter().map(|conversion| from(types, id, conversion)));
    all
}

/// The `Debug` of an enum with hidden variants.
pub fn redacted(model: &Model) -> Option<Item> {
    if !model.debug_by_hand {
        return None;
    }
    let row = |member: &Member| {
        let word = match (&member.ty, member.hidden) {
            (None, _) => "empty",
            (Some(_), false) => "shown",
            (Some(_), true) => "hidden",
        };
        format!("{}: {word}", member.name)
    };
    let rows = Some(model.members.iter().map(row).collect());
    let head = format!("{} enum", model.name);
    Some(Item::Table(Table { name: "redacted_debug", head, rows, tail: String::new() }))
}

/// An implementation of `From`.
fn from(types: &Types<'_>, id: TypeId, conversion: &Conversion) -> Item {
    let (ident, variant) = (types.ident(id), types.names.ident(Key::Variant(id, conversion.member)));
    let path = types.print(&conversion.from.ty);
    let value = passed(&conversion.passing, &Names::spell("value"));
    Item::Tokens(quote! {
        impl From<#path> for #ident {
            #[inline]
            fn from(value: #path) -> Self {
                Self::#variant(#value)
            }
        }
    })
}
