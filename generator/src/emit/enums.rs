//! Open enums: a variant for each known value, and one that keeps any other value.

use quote::quote;

use crate::emit::deprecation::deprecated;
use crate::emit::docs::{Comment, about, comment};
use crate::emit::layout::{Item, Table};
use crate::emit::markdown::code;
use crate::emit::tables::literal;
use crate::emit::types::{Types, derives};
use crate::ir::{EnumValue, TypeDef, TypeId};
use crate::names::Key;

/// An enum of strings.
pub fn string(types: &Types<'_>, id: TypeId, def: &TypeDef, values: &[EnumValue<String>]) -> Vec<Item> {
    let unknown = quote!(codegen::UnknownValue);
    let listed: Vec<_> =
        values.iter().map(|value| (code(&value.value), literal(&value.value), &value.description)).collect();
    let mut items = items(types, id, def, "string_enum", &unknown, &listed);
    if types.model(id).of_errors {
        let (ident, fallback) = (types.ident(id), types.names.ident(Key::Unrecognized(id)));
        let docs = Comment::new("The code of an error. `None` if the body of the error has none, or there is no body.")
            .paragraph([format!("A code that is not listed here is [`{fallback}`](Self::{fallback}).")])
            .tokens();
        let of = quote! {
            #docs
            #[must_use]
            pub fn of(error: &crate::Error) -> Option<Self> {
                error.code().map(Self::from)
            }
        };
        items.push(Item::Impl { head: quote!(impl #ident), members: vec![of] });
    }
    items
}

/// An enum of integers.
pub fn integer(types: &Types<'_>, id: TypeId, def: &TypeDef, values: &[EnumValue<i64>]) -> Vec<Item> {
    let unknown = quote!(codegen::UnknownNumber);
    let listed: Vec<_> = values
        .iter()
        .map(|value| (code(&value.value.to_string()), value.value.to_string(), &value.description))
        .collect();
    items(types, id, def, "integer_enum", &unknown, &listed)
}

/// `values` has the text of each value in docs, its literal in Rust, and its description.
fn items(
    types: &Types<'_>,
    id: TypeId,
    def: &TypeDef,
    table: &'static str,
    unknown: &proc_macro2::TokenStream,
    values: &[(String, String, &Option<String>)],
) -> Vec<Item> {
    let ident = types.ident(id);
    let docs = comment(&def.docs, &about(&def.origin)).tokens();
    let deprecation = deprecated(&def.docs);
    let derives = derives(types.model(id));
    let fallback = types.names.ident(Key::Unrecognized(id));
    let variants = values.iter().enumerate().map(|(index, (shown, _, description))| {
        let variant = types.names.ident(Key::Variant(id, index));
        let docs = match description {
            Some(text) => Comment::default().text(text).paragraph([format!("On the wire: {shown}.")]),
            None => Comment::new(format!("{shown}.")),
        };
        let docs = docs.tokens();
        quote!(#docs #variant)
    });
    let definition = quote! {
        #docs
        #deprecation
        #[derive(#(#derives),*)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants,)*
            #[doc = " A value that the description does not list, as it was sent."]
            #fallback(#unknown),
        }
    };
    let rows = values
        .iter()
        .enumerate()
        .map(|(index, (_, literal, _))| format!("{literal} => {}", types.names.ident(Key::Variant(id, index))))
        .collect();
    let head = ident.to_string();
    vec![
        Item::Tokens(definition),
        Item::Table(Table { name: table, head, rows: Some(rows), tail: format!("else {fallback}") }),
    ]
}
