//! Samples of models for the tests of applications, behind the feature `testing`.

use std::collections::BTreeMap;
use std::str::FromStr as _;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::layout::{Item, file, file_of, item_text, list_text, module_item};
use crate::emit::models::cfg;
use crate::emit::{Context, Emitted};
use crate::ir::{Shape, TypeExpr, TypeId};
use crate::names::{Key, Names};
use crate::samples::Examples;

/// Writes `samples/*.rs`: a file for each of those of the models.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let examples = Examples::of(context.api);
    let mut homes: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in context.api.types.entries() {
        // The type behind an alias has a sample of its own.
        if !matches!(def.shape, Shape::Alias(_)) {
            homes.entry(context.names.home(id)).or_default().push(id);
        }
    }
    let mut modules = Vec::new();
    for module in &context.sdk.modules {
        let mut ids = homes.remove(module.name.as_str()).unwrap_or_default();
        ids.sort_by_key(|id| context.names.text(Key::Type(*id)));
        // A type with infinite values only has no sample.
        let samples = ids.into_iter().filter_map(|id| sample(context, id, &examples));
        let samples: Vec<_> = samples.collect::<Result<_, _>>()?;
        if samples.is_empty() {
            continue;
        }
        written.files.insert(format!("samples/{}.rs", module.name), module_text(context, samples)?);
        modules.push((module.name.clone(), cfg(context, &module.gate)));
    }
    written.files.insert("samples/mod.rs".to_owned(), index(context, &modules)?);
    Ok(())
}

/// The name of a model, and the implementation of its sample.
type Sample = (String, String);

fn sample(context: &Context<'_>, id: TypeId, examples: &Examples<'_>) -> Option<Result<Sample, String>> {
    let value = examples.realistic(context.api, &TypeExpr::Named(id))?;
    let ident = context.names.ident(Key::Type(id));
    let json = raw(&value.to_string());
    let implementation = quote! {
        impl codegen::Sample for models::#ident {
            fn sample() -> Self {
                codegen::sampled(#json)
            }
        }
    };
    Some(item_text(&Item::Tokens(implementation)).map(|text| (ident.to_string(), text)))
}

/// JSON as a string literal that needs no escapes.
pub fn raw(json: &str) -> TokenStream {
    let longest = json.split(|c| c != '#').map(str::len).max().unwrap_or_default();
    let fence = "#".repeat(longest + 1);
    let literal = Literal::from_str(&format!("r{fence}\"{json}\"{fence}"));
    // A raw string cannot hold a carriage return, but an ordinary string can.
    literal.map_or_else(|_| quote!(#json), |literal| quote!(#literal))
}

fn module_text(context: &Context<'_>, samples: Vec<Sample>) -> Result<String, String> {
    let rows = samples.iter().map(|(name, _)| {
        let ident = Names::spell(name);
        quote!((#name, codegen::make_sample::<models::#ident>))
    });
    let mut texts = vec![list_text("pub(super) const ALL: &[(&str, fn())] = &", rows)?];
    texts.extend(samples.into_iter().map(|(_, text)| text));
    let prelude = quote! {
        use super::super::models;
        use sdk_runtime::codegen;
    };
    file_of(&context.header, prelude, &texts)
}

fn index(context: &Context<'_>, modules: &[(String, TokenStream)]) -> Result<String, String> {
    let docs = Comment::new("A sample of every model.").inner_text();
    let idents: Vec<_> = modules.iter().map(|(name, _)| Names::spell(name)).collect();
    let gates: Vec<_> = modules.iter().map(|(_, gate)| gate).collect();
    let all = quote! {
        #[doc = " Every model that has a sample, and what makes one."]
        #[allow(unused_mut)]
        pub fn all() -> Vec<(&'static str, fn())> {
            let mut all: Vec<(&'static str, fn())> = Vec::new();
            #(#gates all.extend_from_slice(#idents::ALL);)*
            all
        }
    };
    let declared = modules.iter().map(|(name, gate)| module_item(&quote!(#gate), name));
    let prelude = quote!(#(#declared)*);
    file(&format!("{}\n{docs}", context.header), prelude, &[Item::Tokens(all)])
}
