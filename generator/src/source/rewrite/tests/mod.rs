mod definitions;
mod schemas;
mod structure;

use serde_json::{Value, json};

use crate::diagnostic::{Code, Diagnostics};
use crate::sdk::{Input, Source};
use crate::source::files::Homes;
use crate::source::locate::Locator;
use crate::source::spelling::Spelling;
use crate::source::swagger::Places;

/// Rewrites a document; returns it with codes and locations of the diagnostics.
fn document(mut value: Value) -> (Value, Vec<(Code, String)>) {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from(Input { name: "a.json".to_owned(), bytes: value.to_string().into_bytes() });
    super::rewrite(
        &mut value,
        &Spelling::of(&Locator::new(&source), &Homes::default(), &Places::default()),
        &mut diagnostics,
    );
    let found = diagnostics.as_slice().iter().map(|found| (found.code, found.locations[0].pointer.to_string()));
    (value, found.collect())
}

/// Rewrites the component schema `S`; returns it with codes and the locations below it.
fn schema(value: &Value) -> (Value, Vec<(Code, String)>) {
    let (mut document, mut found) = document(json!({"components": {"schemas": {"S": value}}}));
    for (_, position) in &mut found {
        *position = position.replace("#/components/schemas/S", "");
    }
    (document["components"]["schemas"]["S"].take(), found)
}

/// Each schema becomes another, without a diagnostic, key order included.
fn silent(cases: &[(Value, Value)]) {
    for (before, after) in cases {
        let (value, found) = schema(before);
        assert_eq!(value, *after, "{before}");
        assert_eq!(found, [], "{before}");
        let (again, _) = schema(&value);
        assert_eq!(again, value, "rewriting {before} twice");
    }
}
