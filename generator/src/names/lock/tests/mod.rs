//! Pairs of descriptions: what is named in the first keeps its name in the second.

mod calls;
mod models;

use crate::diagnostic::{Code, Severity};
use crate::locked::{LockedModel, LockedNames, LockedOperation, Removed};
use crate::sdk::{Feature, Input, Options, Sdk, Source};

/// An SDK of a description with these lines below `paths` and below `components/schemas`.
fn run(paths: &str, schemas: &str, names: &LockedNames) -> Sdk {
    let indented = |text: &str| text.lines().map(|line| format!("    {line}\n")).collect::<String>();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n    /none: {{}}\n{}components:\n  schemas:\n    None: {{}}\n{}",
        indented(paths),
        indented(schemas)
    );
    let source = Source::from(Input { name: "t.yaml".to_owned(), bytes: text.into_bytes() });
    let options = Options { names: names.clone(), ..Options::default() };
    crate::generate(&source, &options).unwrap_or_else(|report| panic!("{report:#?}"))
}

/// An SDK with models only.
fn of_schemas(schemas: &str, names: &LockedNames) -> Sdk {
    run("", schemas, names)
}

/// An SDK with operations only.
fn of_paths(paths: &str, names: &LockedNames) -> Sdk {
    run(paths, "", names)
}

/// An SDK of a description that nothing was generated from before.
fn first(paths: &str, schemas: &str) -> Sdk {
    run(paths, schemas, &LockedNames::default())
}

fn model<'a>(sdk: &'a Sdk, key: &str) -> &'a LockedModel {
    let known: Vec<_> = sdk.names.models.keys().collect();
    sdk.names.models.get(key).unwrap_or_else(|| panic!("no {key} among {known:?}"))
}

fn operation<'a>(sdk: &'a Sdk, key: &str) -> &'a LockedOperation {
    let known: Vec<_> = sdk.names.operations.keys().collect();
    sdk.names.operations.get(key).unwrap_or_else(|| panic!("no {key} among {known:?}"))
}

/// The Rust names of the arguments of an operation, in order.
fn arguments(sdk: &Sdk, key: &str) -> Vec<String> {
    operation(sdk, key).arguments.iter().map(|argument| argument.rust_name.clone()).collect()
}

/// What was said about names that change.
fn renamed(sdk: &Sdk) -> Vec<String> {
    let notes = sdk.report.diagnostics.iter().filter(|one| one.code == Code::Renamed);
    notes
        .map(|one| {
            assert_eq!(one.severity, Severity::Note);
            one.message.clone()
        })
        .collect()
}

/// What was said about names that two want.
fn collisions(sdk: &Sdk) -> Vec<String> {
    let warnings = sdk.report.diagnostics.iter().filter(|one| one.code == Code::NameCollision);
    warnings.map(|one| one.message.clone()).collect()
}

/// Removed items, each as `Kind key name rust_name`.
fn removed(sdk: &Sdk) -> Vec<String> {
    let line = |Removed { kind, key, name, rust_name }: &Removed| format!("{kind:?} {key} {name} {rust_name}");
    sdk.removed.iter().map(line).collect()
}

/// The code of an SDK in one text.
fn code(sdk: &Sdk) -> String {
    sdk.files.values().cloned().collect::<Vec<_>>().join("\n")
}
