//! The next edition, taken through `cargo xtask update` in a copy of the workspace.

use std::fs;
use std::process::{Command, Output};

use super::copy::Copy;
use super::edits;

const DESCRIPTION: &str = "openapi/perfectgym-next.yaml";

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A copy that has the next edition beside it.
fn rehearsal() -> Copy {
    let copy = Copy::new();
    fs::write(copy.path("next.yaml"), edits::next_edition(&copy.read(DESCRIPTION))).expect("written");
    copy
}

/// What a reviewer reads, and a tree in which nothing is left to generate.
#[test]
fn an_update_is_told_and_done() {
    let copy = rehearsal();
    let before = copy.read("CHANGELOG.md");
    let updated = copy.xtask(&["update", "--file", "next.yaml", "--no-tests"]);
    assert_eq!(updated.status.code(), Some(10), "{}", text(&updated));
    assert_eq!(copy.read(DESCRIPTION), copy.read("next.yaml"));
    for command in [&["regenerate", "--check"][..], &["tidy"]] {
        let checked = copy.xtask(command);
        assert_eq!(checked.status.code(), Some(0), "{command:?}: {}", text(&checked));
    }
    let news: Vec<_> = copy
        .read("CHANGELOG.md")
        .lines()
        .filter(|line| !before.lines().any(|old| old == *line))
        .map(str::to_owned)
        .collect();
    let body = copy.read("target/update/pull-request.md");
    insta::with_settings!({omit_expression => true}, {
        insta::assert_snapshot!("pull_request", body);
        insta::assert_snapshot!("changelog", news.join("\n"));
    });

    let again = copy.xtask(&["update", "--file", "next.yaml", "--no-tests"]);
    assert_eq!(again.status.code(), Some(0), "{}", text(&again));
}

/// The tests of the tree after an update pass but for snapshots, and wholly once those are accepted; so do all checks, those
/// of each feature alone among them. This builds the workspace anew and takes ten minutes and more:
///
/// ```sh
/// cargo test -p xtask --test rehearsal -- --ignored --nocapture
/// ```
#[test]
#[ignore = "it builds and tests a copy of the whole workspace"]
fn the_tree_after_an_update_is_green_once_snapshots_are_accepted() {
    let copy = rehearsal();
    let updated = copy.xtask(&["update", "--file", "next.yaml"]);
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
