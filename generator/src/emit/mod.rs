//! Last stage: files of Rust source.

mod arguments;
mod calls;
mod client;
mod commands;
mod constraints;
mod deprecated_names;
mod deprecation;
mod docs;
mod enums;
mod events;
mod example_bodies;
mod examples;
mod failures;
mod guide;
mod guide_answers;
mod guide_topics;
mod headers;
mod index;
mod json_schema;
mod layout;
mod markdown;
mod mock_pages;
mod model_samples;
mod models;
mod operations;
mod outputs;
mod paging;
mod reference;
mod sdk_tests;
mod servers;
mod shell;
mod statics;
mod streams;
mod structs;
mod tables;
#[cfg(test)]
mod tests;
mod types;
mod unions;
mod xml;

use std::thread::{self, ScopedJoinHandle};

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Api;
use crate::names::Names;
use crate::rust::SdkCrate;
use crate::samples::Examples;
use crate::sdk::{Case, CodeSample, Entry, Files, RandomCases};

/// The input of every emitter.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The API.
    pub api: &'a Api,
    /// Its names.
    pub names: &'a Names,
    /// Its SDK as data.
    pub sdk: &'a SdkCrate,
    /// The comment at the top of each file.
    pub header: String,
    /// The crate's name as Rust code spells it, for doc tests.
    pub crate_name: String,
    /// SHA-256 of the description, in hex.
    pub sha256: &'a str,
    /// The random calls among the cases.
    pub random_cases: RandomCases,
    /// Its sample values, for examples.
    pub samples: &'a Examples<'a>,
    /// Whether there is an index.
    pub indexed: bool,
    /// Whether there are tests.
    pub has_tests: bool,
}

/// The output of all emitters.
#[derive(Debug, Default)]
pub struct Emitted {
    /// Files below `src/generated`.
    pub files: Files,
    /// Files below `tests/generated`.
    pub tests: Files,
    /// The index for `explain`.
    pub index: Vec<Entry>,
    /// Calls of every operation, as data.
    pub cases: Vec<Case>,
    /// The first page for users, in Markdown.
    pub guide: String,
    /// All operations, in Markdown.
    pub reference: String,
    /// The calls of operations as code.
    pub code: Vec<CodeSample>,
}

/// Writes a part of the files.
type Emitter = fn(&Context<'_>, &mut Emitted) -> Result<(), String>;

/// Writes all files.
///
/// The emitters are independent of each other and run in parallel, since printing takes most of the generator's time.
///
/// # Errors
///
/// A message if an emitter made invalid Rust, which is a bug of the generator.
pub fn emit(context: &Context<'_>) -> Result<Emitted, String> {
    const TESTS: [Emitter; 2] = [sdk_tests::driver::write, sdk_tests::examples::write];
    let parts: [Emitter; 10] = [
        models::write,
        operations::write,
        client::write,
        commands::write,
        constraints::write,
        xml::write,
        model_samples::write,
        guide::write,
        reference::write,
        events::write,
    ];
    let parts = parts.into_iter().chain(TESTS.into_iter().filter(|_| context.has_tests));
    let results: Vec<_> = thread::scope(|scope| {
        let start =
            |part| thread::Builder::new().spawn_scoped(scope, move || part_alone(part, context)).map_err(|_| part);
        let threads: Vec<_> = parts.map(start).collect();
        let finish = |thread: Result<ScopedJoinHandle<'_, _>, Emitter>| match thread {
            Ok(thread) => thread.join().unwrap_or_else(|_| Err("an emitter stopped".to_owned())),
            // Without threads, the emitter runs here.
            Err(part) => part_alone(part, context),
        };
        threads.into_iter().map(finish).collect()
    });
    let mut written = Emitted::default();
    for part in results {
        let part = part?;
        written.files.extend(part.files);
        written.tests.extend(part.tests);
        written.index.extend(part.index);
        written.cases.extend(part.cases);
        written.guide.push_str(&part.guide);
        written.reference.push_str(&part.reference);
        written.code.extend(part.code);
    }
    written.files.insert("mod.rs".to_owned(), root(context)?);
    Ok(written)
}

fn part_alone(part: Emitter, context: &Context<'_>) -> Result<Emitted, String> {
    let mut written = Emitted::default();
    part(context, &mut written)?;
    Ok(written)
}

/// The comment at the top of each file. It has no version and no hash: a new version of the description changes only files
/// that differ otherwise, so that reviewers see real differences only. Both are in `DESCRIPTION`.
pub fn header(command: &str, title: &str) -> String {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!(
        "// Written by `{}` from the description of the {}.\n// Do not edit: the next run overwrites it.\n",
        line(command),
        line(title)
    )
}

fn root(context: &Context<'_>) -> Result<String, String> {
    let exported = if context.api.error_body.is_some() { quote!({DESCRIPTION, ErrorExt}) } else { quote!(DESCRIPTION) };
    let events = context.api.events.is_some().then(|| {
        quote! {
            #[cfg(feature = "events")]
            pub mod events;
        }
    });
    let xml = (!context.sdk.xml_roots.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "xml")]
            mod xml;
        }
    });
    let tokens: TokenStream = quote! {
        #![allow(deprecated, reason = "deprecated items are generated with the rest")]
        #![allow(
            clippy::enum_variant_names,
            clippy::just_underscores_and_digits,
            clippy::len_without_is_empty,
            clippy::module_inception,
            clippy::pub_underscore_fields,
            clippy::should_implement_trait,
            clippy::similar_names,
            clippy::struct_field_names,
            clippy::unicode_not_nfc,
            clippy::used_underscore_binding,
            clippy::wrong_self_convention,
            reason = "names follow the description"
        )]
        #![allow(
            clippy::approx_constant,
            clippy::doc_lazy_continuation,
            clippy::doc_markdown,
            clippy::doc_overindented_list_items,
            clippy::needless_raw_string_hashes,
            clippy::tabs_in_doc_comments,
            clippy::unreadable_literal,
            reason = "texts and values follow the description"
        )]
        #![allow(
            clippy::large_enum_variant,
            clippy::needless_pass_by_value,
            clippy::option_option,
            clippy::struct_excessive_bools,
            clippy::too_many_arguments,
            clippy::too_many_lines,
            clippy::type_complexity,
            reason = "types and signatures follow the description"
        )]

        mod client;
        #[cfg(all(feature = "cli", not(target_family = "wasm")))]
        mod command_schemas;
        #[cfg(all(feature = "cli", not(target_family = "wasm")))]
        pub(crate) mod command_table;
        #[cfg(all(feature = "cli", not(target_family = "wasm")))]
        mod commands;
        #[cfg(feature = "validate")]
        mod constraints;
        #events
        pub mod models;
        pub mod operations;
        #[cfg(feature = "testing")]
        #[doc(hidden)]
        pub mod samples;
        #xml

        pub use self::client::#exported;
    };
    layout::file(&format!("{}\n//! What the description turned into.\n", context.header), tokens, &[])
}
