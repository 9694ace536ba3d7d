//! Helpers for the tests of several stages.

use crate::diagnostic::{Diagnostics, Location, Origin, Severity};
use crate::document::read;
use crate::ir::{Api, lower};
use crate::sdk::{Input, Source};
use crate::source::Loaded;

/// A description as the source stage hands it on.
pub(crate) fn load(yaml: &str) -> Loaded {
    let description = Input { name: "test.yaml".to_owned(), bytes: yaml.as_bytes().to_vec() };
    let mut diagnostics = Diagnostics::default();
    let loaded = crate::source::load(&crate::source::Locator::new(&Source::from(description)), &mut diagnostics);
    loaded.unwrap_or_else(|| panic!("errors: {:#?}", said(&diagnostics)))
}

/// A description with these members below `components/schemas`.
pub(crate) fn load_schemas(schemas: &str) -> Loaded {
    load_with(&format!("components:\n  schemas:\n{}", indented(schemas, "    ")))
}

/// The same with an operation for each of them that answers with it.
pub(crate) fn load_called(schemas: &str) -> Loaded {
    let flush = schemas.trim_start_matches('\n');
    let margin = flush.len() - flush.trim_start().len();
    let keys = schemas.lines().filter_map(|line| line.get(margin..)?.split_once(':').map(|(key, _)| key));
    let path = |key: &str| {
        format!(
            "  /{key}: {{get: {{responses: {{'200': {{description: x, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{key}'}}}}}}}}}}}}}}\n"
        )
    };
    let paths: String = keys.filter(|key| !key.is_empty() && !key.starts_with([' ', '#'])).map(path).collect();
    let schemas = indented(schemas, "    ");
    load(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    ))
}

/// A description with these members below `paths`.
pub(crate) fn load_paths(paths: &str) -> Loaded {
    load(&format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{}", indented(paths, "  ")))
}

/// A description without paths, and with these members besides.
pub(crate) fn load_with(members: &str) -> Loaded {
    load(&format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{members}"))
}

fn indented(text: &str, by: &str) -> String {
    text.lines().flat_map(|line| [by, line, "\n"]).collect()
}

/// All diagnostics, each as `code pointer: message`.
pub(crate) fn said(diagnostics: &Diagnostics) -> Vec<String> {
    let line = |one: &crate::diagnostic::Diagnostic| {
        format!(
            "{} {}: {}",
            one.code,
            one.locations.first().map_or("", |location| location.pointer.as_str()),
            one.message
        )
    };
    diagnostics.as_slice().iter().map(line).collect()
}

/// Lowers a description that has no errors.
pub(crate) fn lowered(loaded: &Loaded) -> (Api, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let api = read(loaded, &mut diagnostics).and_then(|document| lower(&document, &mut diagnostics));
    let said = said(&diagnostics);
    (api.unwrap_or_else(|| panic!("errors: {said:#?}")), said)
}

/// The types of a description, one after the other.
pub(crate) fn types(api: &Api) -> String {
    api.types.ids().map(|id| api.show_type(id) + "\n").collect()
}

/// The operations of a description, one after the other.
pub(crate) fn operations(api: &Api) -> String {
    api.operations.iter().map(|operation| api.show_operation(operation)).collect()
}

/// What is said about a description, without notes and with the locations in its files, and whether it can be read.
pub(crate) fn reported(source: &Source) -> (bool, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let loaded = crate::source::load(&crate::source::Locator::new(source), &mut diagnostics);
    let location = |loaded: Option<&Loaded>, location: &Location| match loaded {
        Some(loaded) if location.origin == Origin::Description => loaded.original(&location.pointer),
        _ => (location.origin, location.pointer.clone()),
    };
    let api = loaded.as_ref().and_then(|loaded| {
        let document = read(loaded, &mut diagnostics)?;
        lower(&document, &mut diagnostics)
    });
    let mut said = Vec::new();
    for one in diagnostics.as_slice().iter().filter(|one| one.severity > Severity::Note) {
        let (origin, pointer) = location(loaded.as_ref(), &one.locations[0]);
        said.push(format!("{origin:?} {} {pointer}: {}", one.code, one.message));
    }
    (api.is_some() && !diagnostics.has_errors(), said)
}

/// The generated files of each description in `tests/cases`, with its name.
pub(crate) fn cases() -> Vec<(String, crate::sdk::Files)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let paths = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let name = |path: &std::path::Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    let is_yaml = |path: &std::path::Path| path.extension().is_some_and(|extension| extension == "yaml");
    let cases = paths.filter(|path| is_yaml(path) && !name(path).contains(".wire."));
    let generated = cases.filter(|path| !name(path).contains(".before.")).map(|path| {
        let bytes = std::fs::read(&path).expect("readable");
        let source = Source::from(Input { name: name(&path), bytes });
        let sdk = crate::generate(&source, &crate::Options::default())
            .unwrap_or_else(|report| panic!("{}: {:#?}", path.display(), report.diagnostics));
        (name(&path), sdk.files.into_iter().chain(sdk.tests).collect())
    });
    generated.collect()
}
