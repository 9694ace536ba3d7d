//! The workflows: what they may do, and whose code they run.

use std::fs;
use std::path::Path;

use serde_yaml::Value;

/// The workflows, by file name.
fn workflows() -> Vec<(String, String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("readable").path());
    let mut all: Vec<_> = files
        .map(|path| {
            let text = fs::read_to_string(&path).expect("read");
            let value = serde_yaml::from_str(&text).expect("YAML");
            (path.file_name().expect("a file").to_string_lossy().into_owned(), text, value)
        })
        .collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(all.len() >= 4, "{all:?}");
    all
}

fn jobs(workflow: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let jobs = workflow["jobs"].as_mapping().expect("jobs");
    jobs.iter().map(|(name, job)| (name.as_str().expect("a name"), job))
}

/// A tag can be moved to other code, a commit cannot.
#[test]
fn actions_are_pinned_to_commits() {
    for (name, text, _) in workflows() {
        for line in text.lines().filter(|line| line.trim_start().trim_start_matches("- ").starts_with("uses:")) {
            let (action, version) = line.split_once(" # v").unwrap_or_else(|| panic!("{name}: no version: {line}"));
            let commit = action.rsplit('@').next().expect("a commit");
            assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}: {line}");
            assert!(version.starts_with(|first: char| first.is_ascii_digit()), "{name}: {line}");
        }
    }
}

/// Rights that jobs need stand at the jobs, and each one ends.
#[test]
fn jobs_have_few_rights_and_an_end() {
    for (name, _, workflow) in workflows() {
        let rights = workflow["permissions"].as_mapping().unwrap_or_else(|| panic!("{name}: no permissions"));
        assert!(rights.values().all(|right| right.as_str() == Some("read")), "{name}: {rights:?}");
        for (job, value) in jobs(&workflow) {
            assert!(value["timeout-minutes"].as_u64().is_some(), "{name}: {job} has no end");
            let steps = value["steps"].as_sequence().expect("steps");
            for step in
                steps.iter().filter(|step| step["uses"].as_str().is_some_and(|uses| uses.contains("/checkout@")))
            {
                assert_eq!(step["with"]["persist-credentials"].as_bool(), Some(false), "{name}: {job}");
            }
        }
    }
}

#[test]
fn a_release_happens_only_where_it_was_configured() {
    let all = workflows();
    let (_, text, release) = all.iter().find(|(name, ..)| name == "release.yml").expect("release.yml");
    let triggers: Vec<_> = release["on"].as_mapping().expect("triggers").keys().filter_map(Value::as_str).collect();
    assert_eq!(triggers, ["workflow_dispatch"], "by hand only");
    for (job, value) in jobs(release) {
        let condition = value["if"].as_str().unwrap_or_else(|| panic!("{job} has no condition"));
        assert!(condition.starts_with("vars.PUBLISH == 'crates.io' && "), "{job}: {condition}");
    }
    assert!(!text.contains("secrets."), "the token is that of one run");
}

/// The minimum Rust is stated once.
#[test]
fn the_minimum_rust_is_read_from_the_manifest() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("read");
    let stated = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'));
    let stated = stated.expect("`rust-version` on a line of its own, as ci.yml reads it");
    for (name, text, _) in workflows() {
        assert!(!text.contains(stated), "{name} repeats {stated}");
    }
}
