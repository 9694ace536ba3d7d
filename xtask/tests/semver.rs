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
use std::process::Command;

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

/// What cargo-semver-checks says, and the lints that say so.
fn theirs(old: &Path, new: &Path) -> (Verdict, BTreeSet<String>) {
    let program = std::env::var("SEMVER_CHECKS").unwrap_or_else(|_| "cargo-semver-checks".to_owned());
    let mut command = Command::new(program);
    command
        .args(["semver-checks", "--release-type", "patch", "--baseline-rustdoc"])
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new);
    let output = command.output().expect("cargo-semver-checks runs");
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let lints =
        text.lines().filter_map(|line| line.strip_prefix("--- failure ")?.split_once(':').map(|(id, _)| id.to_owned()));
    let lints = lints.collect();
    let verdict = if text.contains("semver requires new major version") {
        Verdict::Major
    } else if text.contains("semver requires new minor version") {
        Verdict::Minor
    } else {
        assert!(output.status.success(), "{text}");
        Verdict::Patch
    };
    (verdict, lints)
}

/// What rustdoc says of the crate of a description. `names` is the lock that it goes on with; that of this one is the result.
fn documented(folder: &Path, members: &str, names: Option<&str>) -> (PathBuf, String) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
    let out = folder.join("pets");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("writable");
    let spec = folder.join("pets.yaml");
    fs::write(&spec, whole(members)).expect("writable");
    let regenerate = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(workspace).arg("regenerate").arg("--spec").arg(&spec).arg("--out").arg(&out);
        run(command.args(["--name", "pets", "--force"]));
    };
    regenerate();
    if let Some(names) = names {
        fs::write(out.join("names.lock"), names).expect("writable");
        regenerate();
    }
    fs::copy(workspace.join("Cargo.lock"), out.join("Cargo.lock")).expect("writable");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(&out).args([
        "rustdoc",
        "--lib",
        "--offline",
        "--no-default-features",
        "--features",
        "all-tags",
    ]);
    command.arg("--target-dir").arg(&target).args(["--", "-Zunstable-options", "--output-format", "json"]);
    // What rustdoc says as JSON is not stable yet.
    run(command.env("RUSTC_BOOTSTRAP", "1").env_remove("CARGO_ENCODED_RUSTFLAGS"));
    let json = folder.join(if names.is_some() { "new.json" } else { "old.json" });
    fs::copy(target.join("doc/pets.json"), &json).expect("what rustdoc wrote");
    (json, fs::read_to_string(out.join("names.lock")).expect("names"))
}

fn run(command: &mut Command) {
    let output = command.output().expect("the command starts");
    assert!(output.status.success(), "{command:?}:\n{}", String::from_utf8_lossy(&output.stderr));
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
        let old = {
            let kept = folder.path().join("before.json");
            fs::rename(old, &kept).expect("kept");
            kept
        };
        let (new, _) = documented(folder.path(), case.new, goes_on.then_some(names.as_str()));
        let (ours, rule) = ours(case, *goes_on);
        let (theirs, lints) = theirs(&old, &new);
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
                open.push(format!("{}\n    ours: {ours:?} by {rule:?}; theirs: {theirs:?} by {lints:?}", case.name));
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
