//! Samples of models for the tests of applications, behind the feature `testing`.

use std::collections::BTreeMap;
use std::str::FromStr as _;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::layout::{Item, WIDTH, file, file_of, module_item};
use crate::emit::models::cfg;
use crate::emit::{Context, Emitted};
use crate::ir::{Shape, TypeExpr, TypeId};
use crate::names::{Key, Names};

/// Writes `samples/*.rs`: a file for each of those of the models.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
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
        let samples: Vec<_> = ids.into_iter().filter_map(|id| sample(context, id)).collect();
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

fn sample(context: &Context<'_>, id: TypeId) -> Option<Sample> {
    let value = context.samples.realistic(context.api, &TypeExpr::Named(id))?;
    let name = context.names.ident(Key::Type(id)).to_string();
    let text = implementation(&name, &value.to_string());
    Some((name, text))
}

// Both texts below are those of prettyplease, which takes many times as long to print them.

fn implementation(name: &str, json: &str) -> String {
    let literal = raw_text(json);
    let mut head = format!("impl codegen::Sample for models::{name} {{");
    if !fits(&head) {
        head = format!("impl codegen::Sample\nfor models::{name} {{");
    }
    let mut body = format!("        codegen::sampled({literal})");
    if !fits(&body) {
        body = format!("        codegen::sampled(\n            {literal},\n        )");
    }
    format!("{head}\n    fn sample() -> Self {{\n{body}\n    }}\n}}\n")
}

fn fits(line: &str) -> bool {
    line.len() <= WIDTH
}

/// A row of the list of samples.
fn row(name: &str) -> String {
    let make = format!("        codegen::make_sample::<models::{name}>");
    let line = format!("    ({name:?}, {})", make.trim_start());
    if fits(&line) {
        return format!("{line},\n");
    }
    if fits(&make) {
        return format!("    (\n        {name:?},\n{make},\n    ),\n");
    }
    let make = format!("        codegen::make_sample::<\n            models::{name},\n        >");
    format!("    (\n        {name:?},\n{make},\n    ),\n")
}

/// JSON as a string literal that needs no escapes.
pub fn raw(json: &str) -> TokenStream {
    // A raw string cannot hold a carriage return, but an ordinary string can.
    Literal::from_str(&raw_text(json)).map_or_else(|_| quote!(#json), |literal| quote!(#literal))
}

fn raw_text(json: &str) -> String {
    let longest = json.split(|c| c != '#').map(str::len).max().unwrap_or_default();
    let fence = "#".repeat(longest + 1);
    format!("r{fence}\"{json}\"{fence}")
}

fn module_text(context: &Context<'_>, samples: Vec<Sample>) -> Result<String, String> {
    let rows: String = samples.iter().map(|(name, _)| row(name)).collect();
    let mut texts = vec![format!("pub(super) const ALL: &[(&str, fn())] = &[\n{rows}];\n")];
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

#[cfg(test)]
mod tests {
    use super::{implementation, raw, row};
    use crate::emit::layout::{Item, item_text, list_text};
    use crate::names::Names;
    use quote::quote;

    #[test]
    fn texts_are_those_of_prettyplease() {
        for length in 1..100 {
            let (name, json) = ("N".repeat(length), format!("\"{}\"", "ä".repeat(length)));
            let (ident, literal) = (Names::spell(&name), raw(&json));
            let expected = quote! {
                impl codegen::Sample for models::#ident {
                    fn sample() -> Self {
                        codegen::sampled(#literal)
                    }
                }
            };
            assert_eq!(implementation(&name, &json), item_text(&Item::Tokens(expected)).expect("valid"));
            let expected = list_text("", [quote!((#name, codegen::make_sample::<models::#ident>))].into_iter());
            assert_eq!(format!("[\n{}];\n", row(&name)), expected.expect("valid"));
        }
    }
}
