//! Editions taken through `cargo xtask update` in a copy of the workspace.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use generator::LockedNames;

use super::copy::Copy;
use super::seeds;
use crate::editions::{Edition, description, document, generated, named_by_hand};

const DESCRIPTION: &str = "openapi/perfectgym-next.yaml";
const NAMED: &str = "generated-client/tests/named.toml";
const WASM: &str = "wasm32-unknown-unknown";

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A copy that has an edition beside it, as minified JSON.
fn rehearsal(edition: &Edition) -> Copy {
    let copy = Copy::new();
    fs::write(copy.path("next.json"), edition.text()).expect("written");
    copy
}

/// Takes an edition over, without its tests: nothing may be left to generate.
fn taken_over(edition: &Edition) -> Copy {
    let copy = rehearsal(edition);
    let updated = copy.xtask(&["update", "--file", "next.json", "--no-tests", "--other-api"]);
    assert_eq!(updated.status.code(), Some(10), "{}", text(&updated));
    assert_eq!(document(&copy.read(DESCRIPTION)).to_string(), edition.text());
    for command in [&["regenerate", "--check"][..], &["tidy"]] {
        let checked = copy.xtask(command);
        assert_eq!(checked.status.code(), Some(0), "{command:?}: {}", text(&checked));
    }
    copy
}

/// What a reviewer reads. A second update tells the same, until that is committed.
#[test]
fn an_update_is_told_and_done() {
    let edition = Edition::picked(&document(&description()), 1);
    let copy = taken_over(&edition);
    let before = crate::editions::file("CHANGELOG.md");
    let changelog = copy.read("CHANGELOG.md");
    let news: Vec<_> = changelog.lines().filter(|line| !before.lines().any(|old| old == *line)).collect();
    let body = copy.read("target/update/pull-request.md");
    insta::with_settings!({omit_expression => true}, {
        insta::assert_snapshot!("pull_request", &body);
        insta::assert_snapshot!("changelog", news.join("\n"));
    });

    let again = || copy.xtask(&["update", "--file", "next.json", "--no-tests"]);
    assert_eq!(again().status.code(), Some(10), "{}", text(&again()));
    assert_eq!((copy.read("target/update/pull-request.md"), copy.read("CHANGELOG.md")), (body, changelog));
    copy.commit("as it is now");
    assert_eq!(again().status.code(), Some(0), "{}", text(&again()));
}

/// The vendor's own file comes for the first time: the same content in other words, another order, and JSON.
#[test]
fn first_contact() {
    let copy = taken_over(&Edition::reworded(&document(&description()), 1));
    assert_eq!(copy.read("target/update/verdict.txt").trim(), "patch");
    assert!(copy.read(DESCRIPTION).lines().count() > 1_000, "one value a line");
}

/// The vendor calls its API otherwise: that is asked about, and then all texts follow.
#[test]
fn first_contact_under_another_title() {
    let mut edition = Edition::reworded(&document(&description()), 2);
    let title = "Rehearsed: OpenAPI #2 of Studios";
    edition.document["info"]["title"] = title.into();
    let copy = rehearsal(&edition);
    let refused = copy.xtask(&["update", "--file", "next.json", "--no-tests"]);
    assert_eq!(refused.status.code(), Some(1), "{}", text(&refused));
    assert!(text(&refused).contains("describes another API, nothing was changed"), "{}", text(&refused));
    let copy = taken_over(&edition);
    for path in [
        "README.md",
        "generated-client/Cargo.toml",
        "openapi/perfectgym-next.lock",
        "generated-client/src/generated/client.rs",
    ] {
        assert!(copy.read(path).contains(title), "{path}");
    }
    assert!(copy.read("generated-client/src/lib.rs").contains("Rehearsed: `OpenAPI` #2 of Studios"));
    assert!(
        copy.read("openapi/perfectgym-next.overlay.yaml").contains("'SDK decisions about the Rehearsed: OpenAPI #2")
    );
    assert!(!copy.read("target/update/pull-request.md").contains("another title"));
}

/// The same of an edition that the vendor has changed since.
#[test]
fn first_contact_with_edits() {
    for seed in seeds() {
        let mut edition = Edition::picked(&document(&description()), seed);
        edition.reword(seed);
        let copy = taken_over(&edition);
        assert_eq!(copy.read("target/update/verdict.txt").trim(), "major");
        println!("seed {seed}: {} edits", edition.edits.len());
    }
}

/// Whatever becomes of the groups, cargo can read all manifests: their features are named where they are written only.
#[test]
fn groups_under_other_names_leave_a_workspace_that_cargo_reads() {
    let copy = taken_over(&Edition::of_other_groups(&document(&description())));
    assert_eq!(copy.read("target/update/verdict.txt").trim(), "major");
    let skipped = copy.read("target/update/pull-request.md");
    assert!(skipped.contains("tests of customer") && skipped.contains("tests of steps_for_browsers"), "{skipped}");
    let read = cargo(&copy, &["metadata", "--offline", "--locked", "--format-version", "1"]);
    assert!(read.status.success(), "{}", text(&read));
}

/// Where an edition has nothing at all that is named by hand, what is left of tests, examples and benches has no warnings,
/// nor have the steps for browsers. This compiles the workspace anew:
///
/// ```sh
/// cargo test -p xtask --test rehearsal nothing_that_is_named -- --ignored --nocapture
/// ```
#[test]
#[ignore = "it compiles a copy of the whole workspace"]
fn an_edition_with_nothing_that_is_named_has_no_warnings() {
    let copy = Copy::new();
    let mut named: toml_edit::DocumentMut = copy.read(NAMED).parse().expect("a list");
    for (_, set) in named["sets"].as_table_mut().expect("sets").iter_mut() {
        let lacking = [toml_edit::Value::from("models::Nothing.nothing: bool")];
        set["items"] = toml_edit::value(lacking.into_iter().collect::<toml_edit::Array>());
    }
    fs::write(copy.path(NAMED), named.to_string()).expect("written");
    let edition = Edition::of_other_groups(&document(&description()));
    fs::write(copy.path("next.json"), edition.text()).expect("written");
    let updated = copy.xtask(&["update", "--file", "next.json", "--no-tests"]);
    assert_eq!(updated.status.code(), Some(10), "{}", text(&updated));
    let mut commands = vec![vec!["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]];
    if wasm_is_there() {
        commands.push(vec!["clippy", "-p", "browsers", "--bin", "steps", "--target", WASM, "--", "-D", "warnings"]);
    }
    for words in commands {
        let checked = cargo(&copy, &words);
        assert!(checked.status.success(), "{words:?}: {}", text(&checked));
    }
}

fn cargo(copy: &Copy, words: &[&str]) -> Output {
    Command::new(env!("CARGO")).current_dir(copy.path("")).args(words).output().expect("cargo runs")
}

fn wasm_is_there() -> bool {
    let found =
        Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]).output().expect("rustc runs");
    Path::new(String::from_utf8_lossy(&found.stdout).trim()).is_dir()
}

/// The tests of the tree after a first contact with edits pass but for snapshots, and wholly once those are accepted; so do
/// all checks, those of each feature alone among them. What documents show is not edited. This builds the workspace anew and
/// takes ten minutes and more:
///
/// ```sh
/// cargo test -p xtask --test rehearsal green -- --ignored --nocapture
/// ```
#[test]
#[ignore = "it builds and tests a copy of the whole workspace"]
fn the_tree_after_an_update_is_green_once_snapshots_are_accepted() {
    let old = description();
    let named = named_by_hand(&generated(&old, LockedNames::default()));
    let mut edition = Edition::protecting(&document(&old), 1, named.into_values().collect());
    edition.reword(1);
    let copy = rehearsal(&edition);
    let updated = copy.xtask(&["update", "--file", "next.json"]);
    println!("{}\n{}", text(&updated), copy.read("target/update/pull-request.md"));
    assert_eq!(updated.status.code(), Some(10), "{}", copy.read("target/update/tests.txt"));
    let pending = copy.ending(".snap.new");
    assert!(!pending.is_empty(), "an edition like this one changes what reviewers see");
    for path in &pending {
        fs::rename(path, path.with_extension("")).expect("accepted");
    }
    let accepted = Command::new(env!("CARGO"))
        .current_dir(copy.path(""))
        .args(["test", "--workspace"])
        .env("INSTA_UPDATE", "no")
        .output()
        .expect("cargo runs");
    assert!(accepted.status.success(), "{}", text(&accepted));
    let checked = copy.xtask(&["check", "--no-tests"]);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked));
    println!("{}\n{} snapshots accepted; all tests pass, and all checks", text(&checked), pending.len());
}
