//! Compares the impacts about callers with those of cargo-semver-checks, on the pairs of descriptions for each rule: both crates
//! are written, and compared by their rustdoc.
//!
//! ```sh
//! cargo install cargo-semver-checks --locked
//! cargo test -p xtask --test semver -- --ignored --nocapture
//! ```
//!
//! `SEMVER_CHECKS` names the program, if it is not a command of cargo.

#[path = "../../generator/src/diff/callers/tests/calls.rs"]
mod calls;
#[path = "semver/checks.rs"]
mod checks;
#[path = "../../generator/src/diff/callers/tests/client.rs"]
mod client;
#[path = "semver/differences.rs"]
mod differences;
#[path = "../../generator/src/diff/callers/tests/members.rs"]
mod members;
#[path = "../../generator/src/diff/callers/tests/models.rs"]
mod models;
#[path = "../../generator/src/diff/callers/tests/renames.rs"]
mod renames;
#[path = "../../generator/src/diff/callers/tests/values.rs"]
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use checks::{Checked, Description};
use differences::DIFFERENCES;
use generator::diff::{Impact, Layer, Names};
use generator::{Input, LockedNames, Source};

/// A pair of descriptions for a rule.
#[derive(Clone, Copy)]
struct Case {
    name: &'static str,
    old: &'static str,
    new: &'static str,
}

/// The pairs, and whether the new description keeps the names of the old one.
fn cases() -> Vec<(Case, bool)> {
    let own = [calls::CASES, client::CASES, members::CASES, models::CASES, values::CASES].concat();
    let own = own.into_iter().map(|case| (case, false));
    own.chain(renames::CASES.iter().map(|case| (*case, true))).collect()
}

/// A whole description.
fn whole(members: &str) -> String {
    let title = if members.contains("info:") { "" } else { "info: {title: Pets, version: '1'}\n" };
    let paths = if members.contains("paths:") { "" } else { "paths: {}\n" };
    format!("openapi: 3.0.3\n{title}{paths}{members}\n")
}

/// Our impact: the worst change in Rust, and its rule.
fn own_impact(case: &Case, keeps_names: bool) -> (Impact, Option<&'static str>) {
    let source = |text: &str| Source::from(Input { name: "pets.yaml".into(), bytes: whole(text).into_bytes() });
    let names = Names { old: LockedNames::default(), new: (!keeps_names).then(LockedNames::default) };
    let comparison = generator::compare(&source(case.old), &source(case.new), &names);
    let changes = comparison.unwrap_or_else(|error| panic!("{}: {error:?}", case.name)).changes;
    let rust = changes.iter().filter(|change| change.layer == Layer::Rust);
    let worst = rust.max_by_key(|change| change.impact);
    (worst.map_or(Impact::Patch, |change| change.impact), worst.map(|change| change.rule))
}

/// The rustdoc of a description's crate, and its names.
fn documented(folder: &Path, members: &str, names: Option<&str>) -> (PathBuf, String) {
    let spec = folder.join("pets.yaml");
    fs::write(&spec, whole(members)).expect("writable");
    checks::documented(folder, &Description { file: &spec, overlay: None, name: "pets" }, names)
}

#[test]
#[ignore = "it needs cargo-semver-checks, and documents more than a hundred crates"]
fn impacts_agree_with_those_of_cargo_semver_checks() {
    let folder = tempfile::tempdir().expect("created");
    let (mut agreed, mut open, mut used) = (0, Vec::new(), BTreeSet::new());
    let mut by_reason: BTreeMap<&str, usize> = BTreeMap::new();
    let only = std::env::var("CASES").ok();
    let cases: Vec<_> = cases()
        .into_iter()
        .filter(|(case, _)| only.as_ref().is_none_or(|only| case.name.contains(only.as_str())))
        .collect();
    for (case, keeps_names) in &cases {
        let (old, names) = documented(folder.path(), case.old, None);
        let (new, _) = documented(folder.path(), case.new, keeps_names.then_some(names.as_str()));
        let (own_impact, rule) = own_impact(case, *keeps_names);
        let Checked { impact: theirs, found } = checks::compared(&old, &new);
        let found: BTreeSet<_> = found.into_iter().map(|found| format!("{}: {}", found.lint, found.line)).collect();
        if own_impact == theirs {
            agreed += 1;
            continue;
        }
        match DIFFERENCES.iter().position(|(name, _)| *name == case.name) {
            Some(index) => {
                used.insert(index);
                *by_reason.entry(DIFFERENCES[index].1).or_default() += 1;
            }
            None => {
                open.push(format!(
                    "{}\n    ours: {own_impact:?} by {rule:?}; theirs: {theirs:?} by {found:?}",
                    case.name
                ));
            }
        }
    }
    println!("{agreed} of {} pairs agree", cases.len());
    for (reason, count) in by_reason {
        println!("{count}: {reason}");
    }
    assert!(open.is_empty(), "{} without a reason:\n{}", open.len(), open.join("\n"));
    let unused: Vec<_> =
        (0..DIFFERENCES.len()).filter(|index| !used.contains(index)).map(|index| DIFFERENCES[index].0).collect();
    assert!(only.is_some() || unused.is_empty(), "listed, and agreed by now: {unused:?}");
}
