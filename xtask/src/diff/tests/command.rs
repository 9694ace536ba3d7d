use std::path::Path;

use generator::{Input, LockedNames, Options, Source};
use serde_json::Value;
use tempfile::TempDir;

use super::super::run;
use crate::Outcome;
use crate::cli::{Diff, FailOn, Format};
use crate::fixtures::{commit, git};
use crate::workspace::{DESCRIPTION, NAMES, OVERLAY, Workspace};
use crate::{fixtures, names_lock};

/// A description with one operation of this operationId.
fn pets(id: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\npaths:\n  /pets:\n    get:\n      tags: [pets]\n      \
         operationId: {id}\n      responses: {{'204': {{description: none}}}}\n"
    )
}

/// An overlay that gives the operation another name.
fn overlay(name: &str) -> String {
    format!(
        "overlay: 1.0.0\ninfo: {{title: Decisions, version: '1'}}\nactions:\n- target: $.paths['/pets'].get\n  \
         description: A better name.\n  update: {{x-sdk-name: {name}}}\n"
    )
}

/// A repository whose workspace is a folder below its top, with one commit.
fn repository() -> (TempDir, Workspace) {
    let folder = TempDir::new().expect("created");
    git(folder.path(), &["init", "--quiet"]);
    let workspace = Workspace::at(folder.path().join("sdk"));
    fixtures::write(&workspace, DESCRIPTION, &pets("getPets"));
    fixtures::write(&workspace, OVERLAY, &overlay("pets"));
    commit(&workspace);
    (folder, workspace)
}

/// The rules of the changes, from the JSON of the command, and the outcome.
fn output(workspace: &Workspace, args: Diff) -> (Vec<String>, Outcome) {
    let output = workspace.path("diff.json");
    let args = Diff { format: Format::Json, output: Some(output.clone()), ..args };
    let outcome = run(workspace, &args).unwrap_or_else(|error| panic!("{error:#}"));
    if outcome == Outcome::Failed && !output.exists() {
        return (vec!["no comparison".to_owned()], outcome);
    }
    let value: Value = serde_json::from_slice(&std::fs::read(&output).expect("written")).expect("JSON");
    std::fs::remove_file(output).expect("removed");
    let changes = value["changes"].as_array().expect("a list");
    let texts = changes.iter().filter(|change| change["side"] == "rust").map(|change| change["text"].to_string());
    (texts.collect(), outcome)
}

fn message(workspace: &Workspace, old: &str) -> String {
    let args = Diff { old: Some(old.to_owned()), ..Diff::default() };
    format!("{:#}", run(workspace, &args).expect_err("refused"))
}

const RENAMED: &str = "\"`pets().pets` is now `pets().animals`\"";

#[test]
fn the_working_tree_is_compared_with_the_commit() {
    let (_folder, workspace) = repository();
    assert_eq!(output(&workspace, Diff::default()), (vec![], Outcome::Success));
    // Overlay changes count, too.
    fixtures::write(&workspace, OVERLAY, &overlay("animals"));
    assert_eq!(output(&workspace, Diff::default()), (vec![RENAMED.to_owned()], Outcome::Success));
    let published = Diff { no_overlay: true, ..Diff::default() };
    assert_eq!(output(&workspace, published), (vec![], Outcome::Success));
}

#[test]
fn revisions_are_compared() {
    let (_folder, workspace) = repository();
    fixtures::write(&workspace, OVERLAY, &overlay("animals"));
    commit(&workspace);
    git(workspace.root(), &["tag", "now"]);
    let args = |old: &str, new: Option<&str>| Diff {
        old: Some(old.to_owned()),
        new: new.map(str::to_owned),
        ..Diff::default()
    };
    let found = (vec![RENAMED.to_owned()], Outcome::Success);
    assert_eq!(output(&workspace, args("HEAD~1", None)), found);
    assert_eq!(output(&workspace, args("HEAD~1", Some("now"))), found);
    assert_eq!(output(&workspace, args("now", Some("HEAD"))), (vec![], Outcome::Success));
}

/// Each side has its own locked names; a file has those of the other side.
#[test]
fn each_side_has_its_locked_names() {
    let (folder, workspace) = repository();
    let elsewhere = overlay("pets").replace("$.paths['/pets'].get", "$.info").replace("pets", "zoo");
    fixtures::write(&workspace, OVERLAY, &elsewhere);
    let lock = |id: &str, names: LockedNames| {
        let description = Input { name: "pets.yaml".to_owned(), bytes: pets(id).into_bytes() };
        let source = Source::from(description);
        let options = Options { names, ..Options::default() };
        generator::generate(&source, &options).expect("valid").names
    };
    let write = |names: &LockedNames| fixtures::write(&workspace, NAMES, &names_lock::render(names));
    let names = lock("listPets", lock("getPets", LockedNames::default()));
    fixtures::write(&workspace, DESCRIPTION, &pets("listPets"));
    write(&names);
    commit(&workspace);
    assert_eq!(output(&workspace, Diff::default()), (vec![], Outcome::Success));

    let before = folder.path().join("before.yaml");
    std::fs::write(&before, pets("getPets")).expect("written");
    let from_file = Diff { old: Some(before.display().to_string()), ..Diff::default() };
    let known = "\"`pets().get_pets` is now `pets().list_pets`; the old name stays, deprecated\"";
    assert_eq!(output(&workspace, from_file).0, [known]);

    write(&lock("listPets", LockedNames::default()));
    let removed = "\"`pets().get_pets` was removed; it was a deprecated name of `pets().list_pets`\"";
    assert_eq!(output(&workspace, Diff::default()).0, [removed]);

    fixtures::write(&workspace, NAMES, "version = 2\n");
    let error = format!("{:#}", run(&workspace, &Diff::default()).expect_err("refused"));
    assert!(error.starts_with("openapi/names.lock:1:11: the file has version 2"), "{error}");
}

#[test]
fn files_are_compared() {
    let (folder, workspace) = repository();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path
    };
    let word = |path: &Path| Some(path.display().to_string());
    let (one, other) = (file("one.yaml", &pets("getPets")), file("other.yaml", &pets("listPets")));
    // Two files have no overlay, and the second keeps the names of the first.
    let args = || Diff { old: word(&one), new: word(&other), ..Diff::default() };
    let reports = |text: &str| (vec![format!("\"{text}\"")], Outcome::Success);
    let superseded = "`pets().get_pets` is now `pets().list_pets`; the old name stays, deprecated";
    assert_eq!(output(&workspace, args()), reports(superseded));
    let chosen = file("chosen.yaml", &overlay("animals"));
    assert_eq!(
        output(&workspace, Diff { overlay_new: Some(chosen), ..args() }),
        reports("`pets().get_pets` is now `pets().animals`"),
        "an overlay that is named"
    );
    // A file beside the SDK's own description has the overlay of the working tree.
    let beside = Diff { old: Some("HEAD".to_owned()), new: word(&other), ..Diff::default() };
    assert_eq!(output(&workspace, beside), (vec![], Outcome::Success));
}

#[test]
fn fail_on_selects_the_failing_severity() {
    let (_folder, workspace) = repository();
    let fail = |what: FailOn| output(&workspace, Diff { fail_on: Some(what), ..Diff::default() }).1;
    for what in [FailOn::Breaking, FailOn::Warning, FailOn::Any] {
        assert_eq!(fail(what), Outcome::Success, "{what:?}");
    }
    let more = pets("getPets").replace(
        "      responses",
        "      parameters: [{name: a, in: query, schema: {type: string}}]\n      responses",
    );
    fixtures::write(&workspace, DESCRIPTION, &more);
    assert_eq!(fail(FailOn::Breaking), Outcome::Success);
    assert_eq!(fail(FailOn::Any), Outcome::Failed);
    fixtures::write(&workspace, OVERLAY, &overlay("animals"));
    assert_eq!([fail(FailOn::Breaking), fail(FailOn::Warning)], [Outcome::Failed; 2]);
}

#[test]
fn a_side_that_cannot_be_read_is_named() {
    let (folder, workspace) = repository();
    assert_eq!(message(&workspace, "nowhere"), "`nowhere` is neither a file nor a git revision");
    assert_eq!(message(&workspace, "--help"), "`--help` is neither a file nor a git revision");
    assert_eq!(
        message(&workspace, "nowhere.yaml"),
        "nowhere.yaml does not exist, expected a file: an OpenAPI description in YAML or JSON"
    );
    git(workspace.root(), &["rm", "--quiet", "--cached", "-r", "."]);
    git(workspace.root(), &["commit", "--quiet", "--allow-empty", "--message", "nothing"]);
    assert_eq!(message(&workspace, "HEAD"), format!("HEAD has no {DESCRIPTION}"));

    let elsewhere = TempDir::new().expect("created");
    let lonely = Workspace::at(elsewhere.path());
    assert!(message(&lonely, "HEAD").ends_with("name two files instead"), "{}", message(&lonely, "HEAD"));
    git(elsewhere.path(), &["init", "--quiet"]);
    assert!(message(&lonely, "HEAD").starts_with("nothing is committed yet"), "{}", message(&lonely, "HEAD"));
    drop(folder);
}

#[test]
fn a_broken_description_is_reported() {
    let (_folder, workspace) = repository();
    fixtures::write(&workspace, DESCRIPTION, "openapi: 3.0.3\n");
    assert_eq!(output(&workspace, Diff::default()), (vec!["no comparison".to_owned()], Outcome::Failed));
}

#[test]
fn an_unwritable_output_is_named() {
    let (folder, workspace) = repository();
    let args = Diff { output: Some(folder.path().join("no/folder")), ..Diff::default() };
    let error = format!("{:#}", run(&workspace, &args).expect_err("refused"));
    assert!(error.contains("no/folder cannot be written: "), "{error}");
}
