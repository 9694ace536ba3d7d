//! The examples of the description as test data, each with its type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::layout::{file_of, list_text};
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, Emitted};
use crate::ir::TypeExpr;
use crate::names::Names;

/// Writes `examples.rs` of the driver.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let types = Types::new(context, Scope::Outside);
    let mut examples: Vec<_> = context.api.examples.iter().collect();
    examples.sort_by(|one, other| one.pointer.cmp(&other.pointer));
    let rows = examples.iter().map(|example| {
        let pointer = example.pointer.as_str();
        let json = example.value.to_string();
        let shown = types.text(&example.ty);
        let check = round_trip(&types, &example.ty);
        quote!(Example { pointer: #pointer, ty: #shown, json: #json, check: #check })
    });
    let name = Names::spell(&context.crate_name);
    let head = "pub static EXAMPLES: &[Example] = &";
    let all = if examples.is_empty() { format!("{head}[];\n") } else { list_text(head, rows)? };
    let prelude = quote! {
        use crate::driver::{Example, codegen, round_trip, round_trip_as};
        use #name::models;
    };
    let header = format!(
        "{}\n//! Every example in the description, with the type it is one of.\n#![allow(unused_imports, deprecated)]\n",
        context.header
    );
    written.tests.insert("examples.rs".to_owned(), file_of(&header, prelude, &[all])?);
    Ok(())
}

/// The function that decodes a value of `ty` and encodes it again.
pub fn round_trip<'a>(types: &Types<'a>, ty: &'a TypeExpr) -> TokenStream {
    let path = types.path(ty);
    match types.codec_path(ty) {
        Some(codec) => quote!(round_trip_as::<#path, #codec>),
        None => quote!(round_trip::<#path>),
    }
}
