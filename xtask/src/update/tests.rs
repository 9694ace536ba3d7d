//! Updates of a workspace, and the files for reviewers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use tempfile::TempDir;

use super::*;
use crate::cli::{Origin, Regenerate};
use crate::fetch::{Address, Answer};
use crate::fixtures::{commit, git, read, workspace, write};
use crate::lock::Lock;
use crate::workspace::{CARGO_LOCK, CHANGELOG, DESCRIPTION, LOCK, NAMED, NAMES, OVERLAY};
use crate::writer::failing::Failing;
use crate::writer::files_below;
use crate::writer::manifest::sha256;

const OVERLAY_TEXT: &str = "\
overlay: 1.0.0
info: {title: Decisions, version: 1.0.0}
actions:
- target: $.paths['/pets'].get
  description: Shorter.
  update: {x-sdk-name: all}
";

const OLD: &str = "\
openapi: 3.0.3
info: {title: Pet Store, version: 1.0.0}
servers: [{url: 'https://pets.example.com'}]
tags: [{name: Pets, description: All about pets.}]
paths:
  /pets:
    get:
      operationId: getPets
      tags: [Pets]
      responses: {'200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{id}:
    delete:
      operationId: deletePet
      tags: [Pets]
      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]
      responses: {'204': {description: Gone.}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, age: {type: integer, format: int32}}}
";

/// The next version: a removed field, a changed type, a renamed method and a new method.
fn new() -> String {
    OLD.replace("version: 1.0.0", "version: 1.1.0")
        .replace("deletePet", "removePet")
        .replace("{name: {type: string}, age: {type: integer, format: int32}}", "{age: {type: integer, format: int64}}")
        .replace(
            "  /pets/{id}:\n",
            "  /cats:\n    get:\n      operationId: getCats\n      tags: [Pets]\n      responses: {'204': {description: \
             None.}}\n  /pets/{id}:\n",
        )
}

const MANIFEST: &str = "\
[package]
name = \"generated-client\"
version = \"0.1.0\"
edition.workspace = true

[features]
# <generated features>
# </generated features>
";

/// A transport that must not be used.
struct NoTransport;

impl Transport for NoTransport {
    fn get(&self, _: &Address, _: Option<&str>) -> Result<Answer> {
        bail!("no request is expected")
    }
}

/// A workspace after `regenerate`.
fn pets() -> (TempDir, Workspace) {
    let (folder, workspace) = workspace();
    for (path, text) in [
        (DESCRIPTION, OLD),
        (OVERLAY, OVERLAY_TEXT),
        ("generated-client/Cargo.toml", MANIFEST),
        (CHANGELOG, "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Pets.\n"),
        (CARGO_LOCK, "version = 4\n\n[[package]]\nname = \"generated-client\"\nversion = \"0.1.0\"\n"),
    ] {
        write(&workspace, path, text);
    }
    let done = regenerate::run(&workspace, &Regenerate { lock: true, ..Regenerate::default() });
    assert_eq!(done.expect("generated"), Outcome::Success);
    (folder, workspace)
}

/// All files except those for reviewers.
fn tree(workspace: &Workspace) -> BTreeMap<String, Vec<u8>> {
    let files = files_below(workspace.root(), "").expect("listed").into_iter();
    let files = files.filter(|path| !path.starts_with("target/") && path != "next.yaml");
    files.map(|path| (path.clone(), fs::read(workspace.path(&path)).expect("read"))).collect()
}

fn update_on(workspace: &Workspace, text: &str, disk: &dyn Disk) -> Result<Outcome> {
    let file = workspace.path("next.yaml");
    fs::write(&file, text).expect("written");
    let origin = Origin { file: Some(file), ..Origin::default() };
    carry_out(workspace, &Update { origin, no_tests: true, ..Update::default() }, &NoTransport, disk)
}

fn update(workspace: &Workspace, text: &str) -> Result<Outcome> {
    update_on(workspace, text, &Real)
}

#[test]
fn an_update_changes_all_that_depends_on_the_description() {
    let (_folder, workspace) = pets();
    assert_eq!(update(&workspace, &new()).expect("taken"), Outcome::Changed);
    assert_eq!(read(&workspace, DESCRIPTION), new());
    let lock = Lock::read(&workspace).expect("read");
    assert_eq!((lock.version.as_str(), lock.sha256), ("1.1.0", sha256(new().as_bytes())));
    assert!(read(&workspace, NAMES).contains("remove_pet"));
    assert!(read(&workspace, "generated-client/src/generated/operations/pets.rs").contains("fn get_cats"));
    let [manifest, versions] = ["generated-client/Cargo.toml", CARGO_LOCK].map(|path| read(&workspace, path));
    assert!(manifest.contains("\nversion = \"0.2.0\"\n") && manifest.contains("pets = []"), "{manifest}");
    assert!(versions.contains("name = \"generated-client\"\nversion = \"0.2.0\"\n"), "{versions}");
    insta::with_settings!({omit_expression => true}, {
        insta::assert_snapshot!("changelog_of_an_update", read(&workspace, CHANGELOG));
    });

    // A second run changes nothing.
    assert_eq!(regenerate::run(&workspace, &Regenerate::for_check()).expect("compared"), Outcome::Success);
    let before = tree(&workspace);
    assert_eq!(update(&workspace, &new()).expect("asked"), Outcome::Success);
    assert_eq!(tree(&workspace), before);
    assert!(!workspace.path("target/update/impact.txt").exists(), "what there was is about another update");
}

#[test]
fn the_files_for_reviewers_are_written() {
    let (_folder, workspace) = pets();
    update(&workspace, &new()).expect("taken");
    let body = read(&workspace, "target/update/pull-request.md");
    insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!("pull_request", body) });
    let [title, impact] = ["title", "impact"].map(|name| read(&workspace, &format!("target/update/{name}.txt")));
    assert_eq!((title.as_str(), impact.as_str()), ("Pet Store 1.1.0\n", "major\n"));
    let page = read(&workspace, "target/update/report.html");
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("Pet Store 1.0.0 -&gt; 1.1.0"), "{page}");
}

/// A repository with the workspace.
fn repository() -> (TempDir, Workspace) {
    let (folder, workspace) = pets();
    write(&workspace, ".gitignore", "target\nnext.yaml\n");
    git(workspace.root(), &["init", "--quiet"]);
    commit(&workspace);
    (folder, workspace)
}

/// The overlay of the new description may fail with the old one.
#[test]
fn an_overlay_for_the_new_description_only_is_accepted() {
    let (_folder, workspace) = repository();
    let moved = OLD.replace("  /pets:\n", "  /animals:\n");
    assert_eq!(update(&workspace, &moved).expect("refused"), Outcome::Failed);
    write(&workspace, OVERLAY, &OVERLAY_TEXT.replace("['/pets']", "['/animals']"));
    assert_eq!(update(&workspace, &moved).expect("taken"), Outcome::Changed);
    let body = read(&workspace, "target/update/pull-request.md");
    assert!(body.contains("`api-path-removed-without-deprecation`") && !body.contains("method-removed"), "{body}");
    assert!(body.contains("`HEAD:openapi/perfectgym-next.yaml:"), "where it stood: {body}");
}

/// Overlay changes since the last commit count as changes.
#[test]
fn uncommitted_overlay_changes_count() {
    let (_folder, workspace) = repository();
    write(&workspace, OVERLAY, &OVERLAY_TEXT.replace("x-sdk-name: all", "x-sdk-name: every"));
    let text = OLD.replace("All about pets.", "All about all pets.");
    assert_eq!(update(&workspace, &text).expect("taken"), Outcome::Changed);
    assert_eq!(read(&workspace, "target/update/impact.txt"), "major\n");
    assert!(read(&workspace, CHANGELOG).contains("- **Breaking:** `pets().all` is now `pets().every`.\n"));

    let (_folder, workspace) = repository();
    write(&workspace, NAMES, &read(&workspace, NAMES).replace("\"delete_pet\"", "\"drop_it\""));
    assert_eq!(update(&workspace, &text).expect("taken"), Outcome::Changed);
    assert_eq!(read(&workspace, "target/update/impact.txt"), "major\n");
}

/// Impact, version and changelog compare with the commit, after any number of updates.
#[test]
fn a_second_update_replaces_the_first() {
    let (_folder, workspace) = repository();
    let committed = tree(&workspace);
    assert_eq!(update(&workspace, &new()).expect("taken"), Outcome::Changed);
    let by_hand = "### Fixed\n\n- By hand.\n";
    write(&workspace, CHANGELOG, &format!("{}\n{by_hand}", read(&workspace, CHANGELOG)));
    // Field and method are there again, under their old names.
    let text = OLD.replace("version: 1.0.0", "version: 1.2.0").replace("All about pets.", "All about all pets.");
    assert_eq!(update(&workspace, &text).expect("taken"), Outcome::Changed);
    assert_eq!(read(&workspace, "target/update/impact.txt"), "patch\n");
    assert!(read(&workspace, "generated-client/Cargo.toml").contains("\nversion = \"0.1.1\"\n"));
    assert!(read(&workspace, CARGO_LOCK).contains("\nversion = \"0.1.1\"\n"));
    let expected = format!(
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Pets.\n\n### Changed\n\n- The SDK is generated from the Pet Store \
         1.2.0; it was 1.0.0.\n\n{by_hand}"
    );
    assert_eq!(read(&workspace, CHANGELOG), expected);
    let body = read(&workspace, "target/update/pull-request.md");
    assert!(body.contains("| description | `1.0.0` | `1.2.0` |") && body.contains("| 0.1.0 | 0.1.1 |"), "{body}");

    // Back to the commit: the name of the never released method is dropped.
    write(&workspace, CHANGELOG, &read(&workspace, CHANGELOG).replace(&format!("\n{by_hand}"), ""));
    let file = workspace.path("next.yaml");
    fs::write(&file, OLD).expect("written");
    let origin = Origin { file: Some(file), older: true, ..Origin::default() };
    let args = Update { origin, no_tests: true, ..Update::default() };
    assert_eq!(carry_out(&workspace, &args, &NoTransport, &Real).expect("taken"), Outcome::Changed);
    let differs = |(path, bytes): &(String, Vec<u8>)| committed.get(path) != Some(bytes);
    let others: Vec<_> = tree(&workspace).into_iter().filter(differs).map(|(path, _)| path).collect();
    assert_eq!(others, [""; 0]);
}

/// After a run that stopped before its report, a second run reports the same.
#[test]
fn a_second_run_reports_the_same() {
    let (_folder, workspace) = repository();
    assert_eq!(update(&workspace, &new()).expect("taken"), Outcome::Changed);
    let report = |name: &str| read(&workspace, &format!("target/update/{name}"));
    let names = ["pull-request.md", "impact.txt", "title.txt", "report.html"];
    let (reported, done) = (names.map(report), tree(&workspace));
    fs::remove_dir_all(workspace.path("target/update")).expect("removed");
    assert_eq!(update(&workspace, &new()).expect("asked"), Outcome::Changed);
    assert_eq!((names.map(report), tree(&workspace)), (reported, done));

    // The reviewer's edits stay.
    let edited = read(&workspace, CHANGELOG).replace("has no", "lost its");
    write(&workspace, CHANGELOG, &edited);
    assert_eq!(update(&workspace, &new()).expect("asked"), Outcome::Changed);
    assert_eq!(read(&workspace, CHANGELOG), edited);

    commit(&workspace);
    assert_eq!(update(&workspace, &new()).expect("asked"), Outcome::Success);
    assert!(!workspace.path("target/update/impact.txt").exists());
}

/// After `fetch`, an update continues with the fetched description.
#[test]
fn a_fetched_description_is_used() {
    let (_folder, workspace) = repository();
    write(&workspace, DESCRIPTION, &new());
    let lock =
        Lock { sha256: sha256(new().as_bytes()), version: "1.1.0".into(), ..Lock::read(&workspace).expect("read") };
    write(&workspace, LOCK, &lock.render());
    assert_eq!(update(&workspace, &new()).expect("taken"), Outcome::Changed);
    assert!(read(&workspace, "generated-client/Cargo.toml").contains("\nversion = \"0.2.0\"\n"));
    assert!(read(&workspace, CHANGELOG).contains("it was 1.0.0."));
    assert_eq!(regenerate::run(&workspace, &Regenerate::for_check()).expect("compared"), Outcome::Success);
}

/// Messages name the file with their lines.
#[test]
fn messages_about_json_name_the_file_with_the_lines() {
    let (_folder, workspace) = pets();
    let unmatched = new().replace("  /pets:\n", "  /animals:\n");
    let json = crate::yaml::read(unmatched.as_bytes()).expect("read").to_string();
    assert_eq!(update(&workspace, &json).expect("refused"), Outcome::Failed);
    let refused = read(&workspace, "target/refused.yaml");
    assert!(refused.contains("\n  /animals:\n"), "{refused}");
    let candidate = Candidate::fetch(
        &workspace,
        &Origin { file: Some(workspace.path("next.yaml")), ..Origin::default() },
        &NoTransport,
        &Real,
    );
    let candidate = candidate.expect("asked").expect("new");
    assert_eq!(candidate.source().description.name, "target/refused.yaml");
}

/// A change of order and texts is a new version, too.
#[test]
fn a_patch_is_an_update() {
    let (_folder, workspace) = pets();
    let text = OLD.replace("All about pets.", "All about all pets.");
    assert_eq!(update(&workspace, &text).expect("taken"), Outcome::Changed);
    assert_eq!(read(&workspace, "target/update/impact.txt"), "patch\n");
    assert!(read(&workspace, "generated-client/Cargo.toml").contains("\nversion = \"0.1.1\"\n"));
    assert!(
        read(&workspace, CHANGELOG).contains("- The SDK is generated from another edition of the Pet Store 1.0.0.\n")
    );
}

#[test]
fn a_refused_description_changes_nothing() {
    let (_folder, workspace) = pets();
    let before = tree(&workspace);
    let unmatched = new().replace("  /pets:\n", "  /animals:\n");
    for text in [unmatched.as_str(), "openapi: [", "swagger: '1.2'\n"] {
        assert_eq!(update(&workspace, text).expect("refused"), Outcome::Failed, "{text}");
        assert_eq!(tree(&workspace), before, "{text}");
    }
    for text in ["", "<html>"] {
        assert!(update(&workspace, text).is_err(), "{text}");
        assert_eq!(tree(&workspace), before, "{text}");
    }
    assert!(!workspace.path("target/update").exists());
}

#[test]
fn a_file_without_its_location_is_an_error() {
    for (path, text, what) in [
        (CHANGELOG, "# Changelog\n", "CHANGELOG.md: it has no `## [Unreleased]`"),
        (CARGO_LOCK, "version = 4\n", "Cargo.lock: it has no package generated-client"),
        (
            "generated-client/Cargo.toml",
            &MANIFEST.replace("version = \"0.1.0\"", "version.workspace = true"),
            "generated-client/Cargo.toml: its package has no version of its own",
        ),
    ] {
        let (_folder, workspace) = pets();
        write(&workspace, path, text);
        let before = tree(&workspace);
        let error = format!("{:#}", update(&workspace, &new()).expect_err("refused"));
        assert!(error.contains("nothing was changed") && error.ends_with(what), "{error}");
        assert_eq!(tree(&workspace), before);
    }
}

#[test]
fn a_disk_that_fails_at_any_step_leaves_everything_as_it_was() {
    let mut failures = 0;
    for number in 0.. {
        let (_folder, workspace) = pets();
        let before = tree(&workspace);
        match update_on(&workspace, &new(), &Failing::at(number, false)) {
            Ok(outcome) => {
                assert_eq!(outcome, Outcome::Changed);
                break;
            }
            Err(error) => {
                failures += 1;
                assert!(format!("{error:#}").contains("the tree is as it was"), "{error:#}");
                assert_eq!(tree(&workspace), before, "step {number}");
            }
        }
    }
    assert!(failures >= 20, "{failures}");
}

/// A crate without dependencies, whose tests behave as those with insta.
const TESTS: &str = r#"
use std::{env, fs, io::Write};

fn list() -> fs::File {
    let path = env::var("INSTA_SNAPSHOT_REFERENCES_FILE").unwrap();
    fs::OpenOptions::new().append(true).create(true).open(path).unwrap()
}

#[test]
fn waits() {
    assert_eq!((env::var("INSTA_UPDATE").unwrap(), env::var("INSTA_FORCE_PASS").unwrap()), ("new".into(), "1".into()));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/a.snap");
    fs::write(format!("{path}.new"), "---\nsource: a\n---\nnew\n").unwrap();
    writeln!(list(), "{path}").unwrap();
}

#[test]
fn fails_if_asked_to() {
    assert!(!fs::exists(concat!(env!("CARGO_MANIFEST_DIR"), "/fail")).unwrap());
}
"#;

#[test]
fn tests_run_with_new_snapshots_collected() {
    let folder = TempDir::new().expect("created");
    let workspace = Workspace::at(folder.path());
    for (path, text) in [
        ("Cargo.toml", "[workspace]\n[package]\nname = \"trial\"\nedition = \"2024\"\n"),
        ("src/lib.rs", ""),
        ("tests/all.rs", TESTS),
        ("tests/snapshots/a.snap", "---\nsource: a\n---\nold\n"),
        ("tests/snapshots/b.snap", "---\nsource: a\n---\nunused\n"),
    ] {
        write(&workspace, path, text);
    }
    let trial = Trial::run(&workspace).expect("run");
    let path = |name: &str| vec![format!("tests/snapshots/{name}")];
    assert!(trial.passed, "{trial:?}\n{}", read(&workspace, "target/update/tests.txt"));
    assert_eq!((trial.counts.passed, trial.pending, trial.unused), (2, path("a.snap.new"), path("b.snap")));

    write(&workspace, "fail", "");
    let trial = Trial::run(&workspace).expect("run");
    assert_eq!((trial.passed, trial.counts.failed), (false, vec!["fails_if_asked_to".to_owned()]));
    assert_eq!((trial.pending, trial.unused), (path("a.snap.new"), vec![]));

    write(&workspace, "src/lib.rs", "fn wrong() -> u8 { \"text\" }");
    let trial = Trial::run(&workspace).expect("run");
    assert!(
        !trial.passed && trial.counts.errors[0].starts_with("error[E0308]: mismatched types src/lib.rs:1:"),
        "{trial:?}"
    );
    assert!(Path::new(&workspace.path("target/update/tests.txt")).is_file());
}

/// Handwritten targets that name removed items are skipped with a note.
#[test]
fn targets_that_name_removed_items_are_skipped() {
    let (_folder, workspace) = pets();
    let manifest =
        format!("{}\n# <generated targets>\n# </generated targets>\n", read(&workspace, "generated-client/Cargo.toml"));
    write(&workspace, "generated-client/Cargo.toml", &manifest);
    let list = "[sets.pet]\nitems = ['models::Pet.name: Option<String>']\n[examples]\nname = 'pet'\n";
    write(&workspace, NAMED, list);
    assert_eq!(regenerate::run(&workspace, &Regenerate::default()).expect("generated"), Outcome::Success);
    assert!(read(&workspace, "generated-client/Cargo.toml").contains("[[example]]\nname = \"name\"\n"));
    assert_eq!(update(&workspace, &new()).expect("updated"), Outcome::Changed);
    assert!(!read(&workspace, "generated-client/Cargo.toml").contains("[[example]]"));
    let macros = read(&workspace, "generated-client/tests/generated/offered.rs");
    assert!(macros.contains("#[ignore = \"the SDK lacks `models::Pet.name: Option<String>`\"]"), "{macros}");
    let body = read(&workspace, "target/update/pull-request.md");
    let reported = "- [ ] Tests are skipped: the SDK lacks `models::Pet.name: Option<String>`, so these are skipped: tests of pet, \
                example name. Fix or remove them.\n";
    assert!(body.contains(reported), "{body}");
    let check = Regenerate { check: true, ..Regenerate::default() };
    assert_eq!(regenerate::run(&workspace, &check).expect("checked"), Outcome::Success);
}
