//! Each rule of lowering on a small description, in the readable form of the result.

mod bodies;
mod composition;
mod constraints;
mod dedup;
mod enums;
mod error_codes;
mod events;
mod extensions;
mod hierarchies;
mod objects;
mod operations;
mod overlap;
mod policy;
mod servers;
mod streams;
mod unions;
mod unknown_fields;
mod unsatisfiable;
mod usage;
mod version_3_2;
mod xml;

use crate::testing::{load_paths, load_schemas, lowered, operations, types};

/// The types of these schemas, and what was said about them.
fn schemas(yaml: &str) -> (String, Vec<String>) {
    let (api, said) = lowered(&load_schemas(yaml));
    (types(&api), said)
}

/// Compares the types of schemas of which there is nothing to say; `expected` may be indented.
#[track_caller]
fn check(yaml: &str, expected: &str) {
    let (types, said) = schemas(yaml);
    assert_eq!(types.trim(), dedent(expected).trim());
    assert_eq!(said, [""; 0]);
}

/// Compares the operations of paths, and what was said about them.
#[track_caller]
fn check_paths(yaml: &str, expected: &str, notes: &[&str]) {
    let (api, said) = lowered(&load_paths(yaml));
    let text = operations(&api) + &types(&api);
    assert_eq!(text.trim(), dedent(expected).trim());
    assert_said(said, notes);
}

/// Compares types and the starts of what was said.
#[track_caller]
fn check_said(yaml: &str, expected: &str, notes: &[&str]) {
    let (types, said) = schemas(yaml);
    assert_eq!(types.trim(), dedent(expected).trim());
    assert_said(said, notes);
}

/// Compares the starts of what was said, in order of code and location.
#[track_caller]
fn assert_said(mut said: Vec<String>, notes: &[&str]) {
    said.sort();
    let starts = |(said, note): (&String, &&str)| said.starts_with(note);
    assert!(said.len() == notes.len() && said.iter().zip(notes).all(starts), "{said:#?}");
}

fn dedent(text: &str) -> String {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let indent = lines().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    lines().map(|line| line.get(indent..).unwrap_or("").to_owned() + "\n").collect()
}
