//! Third stage: the intermediate representation, free of the forms of `OpenAPI`. It is frozen before names are given.

mod analysis;
mod lowering;
mod model;
mod passes;
mod policy;
mod show;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Document;
use analysis::Analysis;
use lowering::Lowering;
use passes::{dedup, depth, endless, error_codes, required, usage};

pub use model::*;
pub use policy::check as check_policy;

/// Lowers a document; `None` if there are errors.
pub fn lower(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Option<Api> {
    let api = analyzed(lowered(document, diagnostics), document.components.len(), diagnostics);
    drop_repeated(diagnostics);
    if diagnostics.has_errors() { None } else { Some(api) }
}

/// The types and operations as described. The state of the lowering is dropped here: it is as large as the result.
fn lowered(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Api {
    let analysis = Analysis::of(document);
    let mut lowering = Lowering::new(document, &analysis, diagnostics);
    lowering.check_extensions();
    lowering.lower_info();
    lowering.report_patterns();
    lowering.lower_schemes();
    lowering.lower_groups();

    // Types of components are reserved before anything is lowered, so that references never wait.
    for (_, id) in &document.components {
        lowering.reserve_component(*id);
    }
    for contradiction in analysis.contradictions() {
        lowering.diagnostics.push(contradiction.clone());
    }
    lowering.find_roots();
    lowering.lower_components();
    lowering.lower_operations();
    lowering.report_unserved();
    lowering.report_unsent();
    lowering.lower_webhooks();
    lowering.lower_error_codes();
    lowering.report_unkept();
    lowering.constrain_types();
    lowering.place_in_xml();
    lowering.report_uncallable();
    lowering.check_mappings();
    lowering.api
}

/// Runs the passes. The first types are those of components.
fn analyzed(mut api: Api, components: usize, diagnostics: &mut Diagnostics) -> Api {
    endless::leave_out(&mut api, diagnostics);
    lowering::leave_out_unfit(&mut api, diagnostics);
    let replaced = dedup::dedup_enums(&mut api);
    dedup::compact(&mut api, &replaced, components);
    api.index_examples();
    api.error_body = lowering::error_body(&api);
    api.error_codes = error_codes::find(&api);
    usage::analyze(&mut api);
    required::analyze(&mut api);
    if let Some((depth, id)) = depth::analyze(&mut api) {
        let limit = depth::limit(depth);
        api.recursion_limit = Some(limit);
        let def = &api.types[id];
        let name = def.origin.text();
        let message = format!(
            "the types below {name} lie so deep within each other that crates which use the SDK need a higher recursion limit"
        );
        let help = format!("`#![recursion_limit = \"{limit}\"]` in each such crate, as the README of the SDK says");
        diagnostics.push(Diagnostic::new(Code::DeepTypes, def.pointer.clone(), message).help(help));
    }
    dedup::separate_duplicates(&mut api);
    api
}

/// Drops repeated diagnostics: shared parts are visited for each operation.
fn drop_repeated(diagnostics: &mut Diagnostics) {
    let mut said = HashSet::new();
    diagnostics.list_mut().retain(|one| {
        let pointer = one.locations.first().map(|location| location.pointer.clone());
        said.insert((one.code, pointer, one.message.clone()))
    });
}
