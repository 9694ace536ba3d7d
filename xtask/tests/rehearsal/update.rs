//! Runs `cargo xtask update` with edited descriptions in a copy of the workspace.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use generator::LockedNames;

use super::copy::Copy;
use super::seeds;
use crate::edited::{EditedDescription, description, document, generated, named_by_hand};

const DESCRIPTION: &str = "openapi/perfectgym-next.yaml";
const NAMED: &str = "generated-client/tests/named.toml";
const WASM: &str = "wasm32-unknown-unknown";

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A copy with an edited description beside it, as minified JSON.
fn rehearsal(edited_description: &EditedDescription) -> Copy {
    let copy = Copy::new();
    fs::write(copy.path("next.json"), edited_description.text()).expect("written");
    copy
}

/// Updates to an edited description without running tests. Nothing may be left to generate.
fn taken_over(edited_description: &EditedDescription) -> Copy {
    let copy = rehearsal(edited_description);
    let updated = copy.xtask(&["update", "--file", "next.json", "--no-tests", "--other-api"]);
    assert_eq!(updated.status.code(), Some(10), "{}", text(&updated));
    assert_eq!(document(&copy.read(DESCRIPTION)).to_string(), edited_description.text());
    for command in [&["regenerate", "--check"][..], &["tidy"]] {
        let checked = copy.xtask(command);
        assert_eq!(checked.status.code(), Some(0), "{command:?}: {}", text(&checked));
    }
    copy
}

/// The files for reviewers. A second update before a commit writes the same.
#[test]
fn an_update_is_reported_and_complete() {
    let edited_description = EditedDescription::picked(&document(&description()), 1);
    let copy = taken_over(&edited_description);
    let before = crate::edited::file("CHANGELOG.md");
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

/// The vendor's own file: the same content with other texts, in another order, and as JSON.
#[test]
fn first_contact() {
    let copy = taken_over(&EditedDescription::reworded(&document(&description()), 1));
    assert_eq!(copy.read("target/update/impact.txt").trim(), "patch");
    assert!(copy.read(DESCRIPTION).lines().count() > 1_000, "one value a line");
}

/// The vendor renames its API: an option allows it, and then all texts change.
#[test]
fn first_contact_under_another_title() {
    let mut edited_description = EditedDescription::reworded(&document(&description()), 2);
    let title = "Rehearsed: OpenAPI #2 of Studios";
    edited_description.document["info"]["title"] = title.into();
    let copy = rehearsal(&edited_description);
    let refused = copy.xtask(&["update", "--file", "next.json", "--no-tests"]);
    assert_eq!(refused.status.code(), Some(1), "{}", text(&refused));
    assert!(text(&refused).contains("describes another API, nothing was changed"), "{}", text(&refused));
    let copy = taken_over(&edited_description);
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

/// The same with edits.
#[test]
fn first_contact_with_edits() {
    for seed in seeds() {
        let mut edited_description = EditedDescription::picked(&document(&description()), seed);
        edited_description.reword(seed);
        let copy = taken_over(&edited_description);
        assert_eq!(copy.read("target/update/impact.txt").trim(), "major");
        println!("seed {seed}: {} edits", edited_description.edits.len());
    }
}

/// After a change of all groups, cargo still reads all manifests: features of groups are named in the generated region only.
#[test]
fn cargo_reads_the_workspace_after_all_groups_are_renamed() {
    let copy = taken_over(&EditedDescription::of_other_groups(&document(&description())));
    assert_eq!(copy.read("target/update/impact.txt").trim(), "major");
    let skipped = copy.read("target/update/pull-request.md");
    assert!(skipped.contains("tests of customer") && skipped.contains("tests of steps_for_browsers"), "{skipped}");
    let read = cargo(&copy, &["metadata", "--offline", "--locked", "--format-version", "1"]);
    assert!(read.status.success(), "{}", text(&read));
}

/// Without all items that are named by hand, the rest of tests, examples, benches and steps for browsers has no warnings. This
/// compiles the workspace anew:
///
/// ```sh
/// cargo test -p xtask --test rehearsal without_named_items -- --ignored --nocapture
/// ```
#[test]
#[ignore = "it compiles a copy of the whole workspace"]
fn the_workspace_without_named_items_has_no_warnings() {
    let copy = Copy::new();
    let mut named: toml_edit::DocumentMut = copy.read(NAMED).parse().expect("a list");
    for (_, set) in named["sets"].as_table_mut().expect("sets").iter_mut() {
        let lacking = [toml_edit::Value::from("models::Nothing.nothing: bool")];
        set["items"] = toml_edit::value(lacking.into_iter().collect::<toml_edit::Array>());
    }
    fs::write(copy.path(NAMED), named.to_string()).expect("written");
    let edited_description = EditedDescription::of_other_groups(&document(&description()));
    fs::write(copy.path("next.json"), edited_description.text()).expect("written");
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

/// The tests of the tree after a first contact with edits pass except for snapshots, and completely once those are accepted; so
/// do all checks, also with each feature alone. Items in documents are not edited. This builds the workspace anew and takes ten
/// minutes and more:
///
/// ```sh
/// cargo test -p xtask --test rehearsal green -- --ignored --nocapture
/// ```
#[test]
#[ignore = "it builds and tests a copy of the whole workspace"]
fn the_tree_after_an_update_is_green_once_snapshots_are_accepted() {
    let old = description();
    let named = named_by_hand(&generated(&old, LockedNames::default()));
    let mut edited_description = EditedDescription::protecting(&document(&old), 1, named.into_values().collect());
    edited_description.reword(1);
    let copy = rehearsal(&edited_description);
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
