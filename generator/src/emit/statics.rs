//! Names of statics, and what tables of them import.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::format_ident;

use crate::ir::TypeId;
use crate::names::{Key, Names};

/// The statics of types.
pub struct TypeStatics {
    idents: BTreeMap<TypeId, Ident>,
    /// The types in the order of their names.
    order: Vec<TypeId>,
}

impl TypeStatics {
    /// The statics of these types, beside other items of these names.
    pub fn new(names: &Names, ids: impl IntoIterator<Item = TypeId>, taken: &[&str]) -> Self {
        let mut order: Vec<TypeId> = ids.into_iter().collect();
        order.sort_by_key(|id| names.text(Key::Type(*id)));
        let mut taken: BTreeSet<Ident> = taken.iter().map(|name| format_ident!("{name}")).collect();
        let mut idents = BTreeMap::new();
        for id in &order {
            let ident = unused(names.text(Key::Type(*id)), |ident| taken.contains(ident));
            taken.insert(ident.clone());
            idents.insert(*id, ident);
        }
        Self { idents, order }
    }

    /// The static of a type, if it has one.
    pub fn get(&self, id: TypeId) -> Option<&Ident> {
        self.idents.get(&id)
    }

    /// All of them, in the order of the types' names.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &Ident)> {
        self.order.iter().filter_map(|id| Some((*id, self.get(*id)?)))
    }
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
