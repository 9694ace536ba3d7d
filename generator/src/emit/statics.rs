//! Names of statics, and what tables of them import.

use std::collections::BTreeSet;

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::format_ident;

use crate::ir::TypeId;
use crate::names::{Key, Names};

/// The statics of types, by the names of the types.
pub fn of_types(names: &Names, ids: impl IntoIterator<Item = TypeId>, taken: &[&str]) -> Vec<(TypeId, Ident)> {
    let mut ids: Vec<TypeId> = ids.into_iter().collect();
    ids.sort_by_key(|id| names.text(Key::Type(*id)));
    let mut taken: BTreeSet<Ident> = taken.iter().map(|name| format_ident!("{name}")).collect();
    let mut idents = Vec::new();
    for id in ids {
        let ident = unused(names.text(Key::Type(id)), |ident| taken.contains(ident));
        taken.insert(ident.clone());
        idents.push((id, ident));
    }
    idents
}

/// The name of a static that nothing else has.
pub fn unused(name: &str, is_used: impl Fn(&Ident) -> bool) -> Ident {
    let name: String = name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { ' ' }).collect();
    let name = name.to_shouty_snake_case();
    let name = if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("N{name}") };
    let mut ident = format_ident!("{name}");
    let mut number = 1_u32;
    while is_used(&ident) {
        number = number.saturating_add(1);
        ident = format_ident!("{name}_{number}");
    }
    ident
}

/// Those of these names that the items have.
pub fn named_in(items: &[TokenStream], names: &[&str]) -> Vec<Ident> {
    fn has(tokens: TokenStream, ident: &Ident) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(found) => found == *ident,
            TokenTree::Group(group) => has(group.stream(), ident),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    let idents = names.iter().map(|name| format_ident!("{name}"));
    idents.filter(|ident| items.iter().any(|item| has(item.clone(), ident))).collect()
}
