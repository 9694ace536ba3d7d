//! The struct of the headers of an operation's answers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::deprecation::deprecated;
use crate::emit::docs::{Comment, comment};
use crate::emit::layout::{Item, Table};
use crate::emit::markdown::code;
use crate::emit::types::{Types, derives};
use crate::ir::{Operation, OperationId, TypeExpr};
use crate::names::Key;

/// The struct with its reader, if an answer has described headers.
pub fn items(types: &Types<'_>, id: OperationId, operation: &Operation, link: &str) -> Vec<Item> {
    let Some(model) = types.sdk.headers(id) else { return Vec::new() };
    let ident = types.names.ident(Key::Headers(id));
    let headers = operation.answer_headers();
    let docs = Comment::new(format!("The headers of successful answers of {link}, read by [`of`](Self::of).")).tokens();
    let derives = derives(model);
    let mut fields = Vec::new();
    let mut values = Vec::new();
    for (index, (found, member)) in headers.iter().zip(&model.members).enumerate() {
        let header = found.header;
        let ident = types.names.ident(Key::AnswerHeader(id, index));
        let docs = comment(&header.docs, &format!("Header {}.", code(&header.name))).tokens();
        let deprecation = deprecated(&header.docs);
        let ty = member.ty.as_ref().map(|ty| types.print(&ty.ty));
        fields.push(quote!(#docs #deprecation pub #ident: #ty));
        let name = &member.wire_name;
        let decoder = match types.codec_path(&found.ty) {
            Some(codec) => quote!(codegen::JsonAs<#codec>),
            None => quote!(codegen::Json),
        };
        let is_list = matches!(found.ty, TypeExpr::List(_));
        let get = match (is_list, found.required) {
            (false, false) => quote!(optional),
            (false, true) => quote!(required),
            (true, false) => quote!(optional_list),
            (true, true) => quote!(required_list),
        };
        values.push(quote!(#ident: headers.#get::<_, #decoder>(#name)?));
    }
    let definition = quote! {
        #docs
        #[derive(#(#derives),*)]
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* }
    };
    let reader: TokenStream = quote! {
        /// Reads the headers of an answer.
        ///
        /// # Errors
        ///
        /// A required header is missing, or a header is not what the description says.
        pub fn of<T>(response: &crate::Response<T>) -> Result<Self, crate::Error> {
            response.read_headers(|headers| Ok(Self { #(#values,)* }))
        }
    };
    let mut items = vec![Item::Tokens(definition)];
    if model.debug_by_hand {
        let row = |member: &crate::rust::Member| {
            format!("{}: {}", member.name, if member.hidden { "hidden" } else { "shown" })
        };
        let rows = Some(model.members.iter().map(row).collect());
        items.push(Item::Table(Table { name: "redacted_debug", head: ident.to_string(), rows, tail: String::new() }));
    }
    items.push(Item::Impl { head: quote!(impl #ident), members: vec![reader] });
    items
}
