//! The modules of models.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::deprecation::deprecated;
use crate::emit::docs::{Comment, about, comment};
use crate::emit::layout::{Item, Table, file, file_of, item_text, module_item};
use crate::emit::types::{Scope, Types, derives};
use crate::emit::{Context, Emitted, enums, events, structs, unions};
use crate::ir::{Shape, TypeDef, TypeExpr, TypeId};
use crate::names::{Key, Names};
use crate::rust::{Gate, Module, RustType};

/// The features that open a gate, in order.
pub fn features<'a>(context: &Context<'a>, gate: &Gate) -> Vec<&'a str> {
    let mut features: Vec<_> = gate.groups().map(|group| context.names.feature(group)).collect();
    features.sort_unstable();
    features
}

/// The `#[cfg]` attribute of a gate.
pub fn cfg(context: &Context<'_>, gate: &Gate) -> TokenStream {
    let features = features(context, gate);
    match features.as_slice() {
        [] => TokenStream::new(),
        [feature] => quote!(#[cfg(feature = #feature)]),
        _ => quote!(#[cfg(any(#(feature = #features),*))]),
    }
}

/// Writes `models/*.rs`.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let mut homes: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for id in context.api.types.ids() {
        homes.entry(context.names.home(id)).or_default().push(id);
    }
    // The order keeps the recursion of the compiler shallow: see `ir/passes/depth.rs`.
    let rank = |id: &TypeId| context.api.types[*id].analysis.rank;
    for ids in homes.values_mut() {
        ids.sort_by_key(|id| (rank(id), context.names.text(Key::Type(*id))));
    }
    for (home, ids) in &homes {
        let path = format!("models/{home}.rs");
        let types = Types::new(context, Scope::Models);
        let mut texts = Vec::new();
        for id in ids {
            let def = types.definition(*id);
            let items = definition(&types, *id, def);
            let text = items.iter().map(item_text).collect::<Result<Vec<_>, _>>()?.join("\n");
            written.index_model(context, *id, def, &path, &text);
            texts.push(text);
        }
        let text = file_of(&context.header, imports(context, ids, &types), &texts)?;
        written.files.insert(path, text);
    }
    let mut modules: Vec<_> = context.sdk.modules.iter().collect();
    modules.sort_by_key(|module| homes.get(module.name.as_str()).and_then(|ids| ids.first()).map_or(0, rank));
    written.files.insert("models/mod.rs".to_owned(), index(context, &modules)?);
    Ok(())
}

fn imports(context: &Context<'_>, ids: &[TypeId], types: &Types<'_>) -> TokenStream {
    let own: BTreeSet<_> = ids.iter().copied().collect();
    let mut names: Vec<_> =
        types.used().into_iter().filter(|id| !own.contains(id)).map(|id| context.names.ident(Key::Type(id))).collect();
    names.sort();
    let maps = types.uses_maps().then(|| {
        quote!(
            use ::std::collections::BTreeMap;
        )
    });
    // A module of aliases may need no import of the runtime.
    let uses_codegen = ids.iter().map(|id| types.definition(*id)).any(|def| match &def.shape {
        Shape::Alias(target) => {
            RustType::of(target).parts().into_iter().any(|part| matches!(part, RustType::Runtime(..)))
        }
        _ => true,
    });
    let codegen = uses_codegen.then(|| {
        quote!(
            use sdk_runtime::codegen;
        )
    });
    let models = match names.as_slice() {
        [] => quote!(),
        [one] => quote!(use super::#one;),
        many => quote!(use super::{#(#many),*};),
    };
    quote!(#maps #models #codegen)
}

fn index(context: &Context<'_>, modules: &[&Module]) -> Result<String, String> {
    let docs =
        Comment::new("What requests and responses carry.").section("Webhooks", events::webhooks(context)).inner_text();
    let declared = modules.iter().map(|module| module_item(&cfg(context, &module.gate), &module.name));
    let exported = modules.iter().map(|module| {
        let (gate, ident) = (cfg(context, &module.gate), Names::spell(&module.name));
        quote!(#gate pub use self::#ident::*;)
    });
    let items: Vec<_> = declared.chain(exported).collect();
    file(&format!("{}\n{docs}", context.header), quote!(#(#items)*), &[])
}

/// All items of a type.
fn definition(types: &Types<'_>, id: TypeId, def: &TypeDef) -> Vec<Item> {
    match &def.shape {
        Shape::Struct(shape) => structs::items(types, id, def, shape),
        Shape::StringEnum(values) => enums::string(types, id, def, values),
        Shape::IntegerEnum(values) => enums::integer(types, id, def, values),
        Shape::Tagged(union) => unions::tagged(types, id, def, union),
        Shape::Untagged(arms) => unions::untagged(types, id, def, arms),
        Shape::Newtype(inner) => newtype(types, id, def, inner),
        Shape::Alias(target) => {
            let ident = types.ident(id);
            let docs = comment(&def.docs, &about(&def.origin)).tokens();
            let deprecation = deprecated(&def.docs);
            let path = types.path(target);
            vec![Item::Tokens(quote!(#docs #deprecation pub type #ident = #path;))]
        }
    }
}

fn newtype(types: &Types<'_>, id: TypeId, def: &TypeDef, inner: &TypeExpr) -> Vec<Item> {
    let model = types.model(id);
    let ident = types.ident(id);
    let docs = comment(&def.docs, &about(&def.origin)).tokens();
    let deprecation = deprecated(&def.docs);
    let derives = derives(model);
    let path = types.path(inner);
    let definition = quote! {
        #docs
        #deprecation
        #[derive(#(#derives),*)]
        pub struct #ident(pub #path);
    };
    let head = format!("{ident}({})", types.text(inner));
    let conversion = quote! {
        impl From<#path> for #ident {
            #[inline]
            fn from(value: #path) -> Self {
                Self(value)
            }
        }
    };
    vec![
        Item::Tokens(definition),
        Item::Table(Table { name: "newtype", head, rows: None, tail: String::new() }),
        Item::Tokens(conversion),
    ]
}
