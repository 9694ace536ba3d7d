//! Helpers for the tests of the generator.

#![allow(dead_code, reason = "each test uses a part of it")]

pub mod shuffle;
pub mod surface;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use generator::diagnostic::{Diagnostic, Location};
use generator::{Input, LockedNames, Options, Report, Sdk, Source};
use serde_json::Value;

/// The workspace's folder.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace").to_owned()
}

/// A file below the workspace as input; its name is the path from there.
pub fn input(path: &str) -> Input {
    let bytes = std::fs::read(workspace().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    Input { name: path.to_owned(), bytes }
}

/// Description and overlay of our own SDK.
pub fn perfectgym() -> Source {
    let overlay = input("openapi/perfectgym-next.overlay.yaml");
    Source { overlay: Some(overlay), ..Source::from(input("openapi/perfectgym-next.yaml")) }
}

/// The counts of a description, made without the generator.
pub struct Counts {
    /// Tags that operations name first; one more, if there are operations without.
    pub groups: usize,
    pub operations: usize,
    pub schemas: usize,
    pub has_webhooks: bool,
}

/// Counts the parts of a description.
pub fn counts(source: &Source) -> Counts {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let document: Value = serde_yaml::from_slice(&source.description.bytes).expect("valid");
    let paths = document["paths"].as_object().expect("paths");
    let operations: Vec<&Value> =
        paths.values().flat_map(|path| METHODS.iter().filter_map(|method| path.get(method))).collect();
    let groups: BTreeSet<Option<&str>> = operations.iter().map(|operation| operation["tags"][0].as_str()).collect();
    let overlay =
        source.overlay.as_ref().map(|overlay| serde_yaml::from_slice::<Value>(&overlay.bytes).expect("valid"));
    let updates = |target: &str| {
        let actions = overlay.iter().filter_map(|overlay| overlay["actions"].as_array()).flatten();
        actions.filter(|action| action["target"] == target).map(|action| action["update"].clone()).collect::<Vec<_>>()
    };
    // An overlay can bring schemas, and webhooks.
    let brought = updates("$.components.schemas");
    let brought = brought.iter().filter_map(Value::as_object).flat_map(|schemas| schemas.keys());
    let own = document["components"]["schemas"].as_object().expect("schemas").keys();
    let schemas = own.chain(brought).collect::<BTreeSet<_>>().len();
    let has_webhooks =
        document.get("webhooks").is_some() || updates("$").iter().any(|update| update.get("webhooks").is_some());
    assert!(!operations.is_empty() && schemas > 0, "{}: nothing to count", source.description.name);
    Counts { groups: groups.len(), operations: operations.len(), schemas, has_webhooks }
}

/// Options as `cargo xtask regenerate` has them.
pub fn options() -> Options {
    Options {
        strict: true,
        command: "cargo xtask regenerate".to_owned(),
        package: Some("generated-client".to_owned()),
        ..Options::default()
    }
}

/// Generates, or panics with the diagnostics.
pub fn generate(source: &Source, options: &Options) -> Sdk {
    generator::generate(source, options).unwrap_or_else(|report| panic!("{}", render(source, &report)))
}

/// The other files of a description, which stands in a folder below the workspace.
pub fn files(folder: &str, description: &Input) -> BTreeMap<String, Result<Input, String>> {
    let name = description.name.rsplit('/').next().expect("a file").to_owned();
    let mut files = BTreeMap::new();
    let mut wanted: Vec<String> = generator::references(&name, &description.bytes).into_iter().collect();
    while let Some(key) = wanted.pop() {
        if key != name && !files.contains_key(&key) {
            let path = format!("{folder}/{key}");
            let is_there = !key.starts_with("..") && workspace().join(&path).is_file();
            let file = if is_there { Ok(input(&path)) } else { Err("it does not exist".to_owned()) };
            wanted.extend(file.iter().flat_map(|input| generator::references(&key, &input.bytes)));
            files.insert(key, file);
        }
    }
    files
}

/// The descriptions in a folder below `generator/tests`, each with the overlay beside it, in order of name. One in
/// several files is a folder with a `root.yaml`.
pub fn descriptions(folder: &str) -> Vec<(String, Source)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(workspace().join("generator/tests").join(folder)).expect("the folder exists") {
        let entry = entry.expect("readable");
        let file = entry.file_name().into_string().expect("UTF-8");
        if entry.path().is_dir() {
            let inside = format!("generator/tests/{folder}/{file}");
            let description = input(&format!("{inside}/root.yaml"));
            found.push((file, Source { files: files(&inside, &description), ..Source::from(description) }));
            continue;
        }
        let beside = |name: &str| [".overlay", ".before", ".wire"].iter().any(|end| name.ends_with(end));
        let Some((name, _)) = file.rsplit_once('.').filter(|(name, _)| !beside(name)) else { continue };
        let path = |file: &str| format!("generator/tests/{folder}/{file}");
        let overlay = path(&format!("{name}.overlay.yaml"));
        let overlay = workspace().join(&overlay).exists().then(|| input(&overlay));
        found.push((name.to_owned(), Source { overlay, ..Source::from(input(&path(&file))) }));
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found
}

/// Whether a description can be reordered. Reordering works on values, which lose the spelling of scalars.
pub fn is_reorderable(source: &Source) -> bool {
    source.description.name != "generator/tests/cases/numbers.yaml"
}

/// The cases that can be reordered.
pub fn reorderable() -> Vec<Source> {
    descriptions("cases").into_iter().map(|(_, source)| source).filter(is_reorderable).collect()
}

/// The names of the earlier description `NAME.before.yaml`, if there is one.
pub fn names_before(name: &str) -> LockedNames {
    let path = format!("generator/tests/cases/{name}.before.yaml");
    if !workspace().join(&path).exists() {
        return LockedNames::default();
    }
    let source = Source::from(input(&path));
    generate(&source, &Options { strict: false, package: None, ..options() }).names
}

/// The diagnostics of a report as text, one paragraph each.
pub fn render(source: &Source, report: &Report) -> String {
    report.diagnostics.iter().map(|diagnostic| render_one(source, diagnostic)).collect::<Vec<_>>().join("\n")
}

fn render_one(source: &Source, diagnostic: &Diagnostic) -> String {
    let Diagnostic { code, severity, message, locations, help } = diagnostic;
    let mut text = format!("{severity:?}[{code}]: {message}\n");
    for location in locations {
        text.push_str(&render_location(source, location));
    }
    if let Some(help) = help {
        text.push_str(&format!("  help: {help}\n"));
    }
    text
}

fn render_location(source: &Source, location: &Location) -> String {
    let file = &source.input(location.origin).expect("the file of a location").name;
    let start = location.line_column.map_or_else(|| "?".to_owned(), |at| format!("{}:{}", at.line, at.column));
    let label = location.label.as_ref().map(|label| format!(" {label}")).unwrap_or_default();
    format!("  --> {file}:{start} ({}){label}\n", location.pointer)
}
