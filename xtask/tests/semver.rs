//! How far the verdicts about callers agree with those of cargo-semver-checks, on the pairs of descriptions that show each
//! rule: both crates are written, and compared by what rustdoc says of them.
//!
//! ```sh
//! cargo install cargo-semver-checks --locked
//! cargo test -p xtask --test semver -- --ignored --nocapture
//! ```
//!
//! `SEMVER_CHECKS` names the program where it is not a command of cargo.

#[path = "../../generator/src/diff/surface/tests/calls.rs"]
mod calls;
#[path = "semver/checks.rs"]
mod checks;
#[path = "../../generator/src/diff/surface/tests/client.rs"]
mod client;
#[path = "../../generator/src/diff/surface/tests/members.rs"]
mod members;
#[path = "../../generator/src/diff/surface/tests/models.rs"]
mod models;
#[path = "semver/otherwise.rs"]
mod otherwise;
#[path = "../../generator/src/diff/surface/tests/renames.rs"]
mod renames;
#[path = "../../generator/src/diff/surface/tests/values.rs"]
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use checks::{Checked, Description};
use generator::diff::{Names, Side, Verdict};
use generator::{Input, LockedNames, Source};
use otherwise::OTHERWISE;

/// A pair, and what it is about.
#[derive(Clone, Copy)]
struct Case {
    name: &'static str,
    old: &'static str,
    new: &'static str,
}

/// The pairs, and whether the new description goes on with the names of the old one.
fn cases() -> Vec<(Case, bool)> {
    let own = [calls::CASES, client::CASES, members::CASES, models::CASES, values::CASES].concat();
    let own = own.into_iter().map(|case| (case, false));
    own.chain(renames::CASES.iter().map(|case| (*case, true))).collect()
}

/// The whole of a description.
fn whole(members: &str) -> String {
    let title = if members.contains("info:") { "" } else { "info: {title: Pets, version: '1'}\n" };
    let paths = if members.contains("paths:") { "" } else { "paths: {}\n" };
    format!("openapi: 3.0.3\n{title}{paths}{members}\n")
}

/// What we say: the worst of what changes in Rust, and its rule.
fn ours(case: &Case, goes_on: bool) -> (Verdict, Option<&'static str>) {
    let source = |text: &str| Source::from(Input { name: "pets.yaml".into(), bytes: whole(text).into_bytes() });
    let names = Names { old: LockedNames::default(), new: (!goes_on).then(LockedNames::default) };
    let comparison = generator::compare(&source(case.old), &source(case.new), &names);
    let changes = comparison.unwrap_or_else(|error| panic!("{}: {error:?}", case.name)).changes;
    let rust = changes.iter().filter(|change| change.side == Side::Rust);
    let worst = rust.max_by_key(|change| change.weight);
    (worst.map_or(Verdict::Patch, |change| change.weight), worst.map(|change| change.rule))
}

/// What rustdoc says of the crate of a description, and its names.
fn documented(folder: &Path, members: &str, names: Option<&str>) -> (PathBuf, String) {
    let spec = folder.join("pets.yaml");
    fs::write(&spec, whole(members)).expect("writable");
    checks::documented(folder, &Description { file: &spec, overlay: None, name: "pets" }, names)
}

#[test]
#[ignore = "it needs cargo-semver-checks, and documents more than a hundred crates"]
fn verdicts_agree_with_those_of_cargo_semver_checks() {
    let folder = tempfile::tempdir().expect("created");
    let (mut agreed, mut open, mut used) = (0, Vec::new(), BTreeSet::new());
    let mut by_reason: BTreeMap<&str, usize> = BTreeMap::new();
    let only = std::env::var("CASES").ok();
    let cases: Vec<_> = cases()
        .into_iter()
        .filter(|(case, _)| only.as_ref().is_none_or(|only| case.name.contains(only.as_str())))
        .collect();
    for (case, goes_on) in &cases {
        let (old, names) = documented(folder.path(), case.old, None);
        let (new, _) = documented(folder.path(), case.new, goes_on.then_some(names.as_str()));
        let (ours, rule) = ours(case, *goes_on);
        let Checked { verdict: theirs, found } = checks::compared(&old, &new);
        let found: BTreeSet<_> = found.into_iter().map(|found| format!("{}: {}", found.lint, found.line)).collect();
        if ours == theirs {
            agreed += 1;
            continue;
        }
        match OTHERWISE.iter().position(|(name, _)| *name == case.name) {
            Some(index) => {
                used.insert(index);
                *by_reason.entry(OTHERWISE[index].1).or_default() += 1;
            }
            None => {
                open.push(format!("{}\n    ours: {ours:?} by {rule:?}; theirs: {theirs:?} by {found:?}", case.name));
            }
        }
    }
    println!("{agreed} of {} pairs agree", cases.len());
    for (reason, count) in by_reason {
        println!("{count}: {reason}");
    }
    assert!(open.is_empty(), "{} without a reason:\n{}", open.len(), open.join("\n"));
    let unused: Vec<_> =
        (0..OTHERWISE.len()).filter(|index| !used.contains(index)).map(|index| OTHERWISE[index].0).collect();
    assert!(only.is_some() || unused.is_empty(), "listed, and agreed by now: {unused:?}");
}
