use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::super::run;
use crate::Outcome;
use crate::cli::{CompareArgs, Description, Fit};
use crate::workspace::Workspace;

const USERS: &str = include_str!("users.yaml");

/// A record of one answer whose name is null.
const RECORD: &str = r#"{"format":1,"api":{"title":"Users","version":"1","sha256":"a"},"dropped":0,"full":false,"answers":[
    {"operation":"Users.getUser","method":"GET","path":"/users/{id}","status":200,"media_type":"application/json","answers":1,
    "unreadable":0,"stopped":1,"shape":{"object":1,"fields":{"id":{"integer":1},"name":{"null":1},"status":{"text":1},
    "born":{"text":1,"date":1},"address":{"object":1,"fields":{"city":{"text":1}}}}}}]}"#;

fn folder(record: &str) -> TempDir {
    let folder = TempDir::new().expect("created");
    fs::write(folder.path().join("users.yaml"), USERS).expect("written");
    fs::create_dir(folder.path().join("records")).expect("created");
    fs::write(folder.path().join("records/answers-1-2-0.json"), record).expect("written");
    fs::write(folder.path().join("records/answers-1-2-1.tmp"), "{").expect("written");
    folder
}

fn fit(folder: &Path, overlay: Option<&str>, write: &str) -> anyhow::Result<Outcome> {
    let workspace = Workspace::find().expect("this one");
    let args = Fit {
        folder: folder.join("records"),
        compared: CompareArgs {
            description: Description {
                spec: Some(folder.join("users.yaml")),
                overlay: overlay.map(|overlay| folder.join(overlay)),
                root: None,
            },
            write: Some(folder.join(write)),
        },
    };
    run(&workspace, &args)
}

fn problem(folder: &Path, write: &str) -> String {
    format!("{:#}", fit(folder, None, write).expect_err("refused"))
}

const ACTION: &str = "\
- target: $.components.schemas.User.allOf[1].properties.name
  description: >-
    Null in 1 of 1 values of getUser 200.
  update:
    nullable: true
";

#[test]
fn an_overlay_is_created_and_then_extended() {
    let folder = folder(RECORD);
    let path = folder.path();
    let overlay = || fs::read_to_string(path.join("o.yaml")).expect("written");
    assert_eq!(fit(path, None, "o.yaml").expect("done"), Outcome::Success);
    assert!(overlay().ends_with(&format!("\nactions:\n{ACTION}")), "{}", overlay());
    let first = overlay();
    assert_eq!(fit(path, Some("o.yaml"), "o.yaml").expect("done"), Outcome::Success);
    assert_eq!(overlay(), first, "nothing new");
    fs::write(path.join("records/answers-1-2-2.json"), RECORD.replace(r#""city":{"text":1}"#, "")).expect("written");
    assert_eq!(fit(path, Some("o.yaml"), "o.yaml").expect("done"), Outcome::Success);
    let added = "\n\n# Proposed by `cargo xtask fit`\n\n- target: $.components.schemas.Address.required\n  description: >-\n    `city` is absent in 1 of 2 objects of getUser 200.\n  remove: true\n";
    assert_eq!(overlay(), format!("{}{added}", first.trim_end()));
}

#[test]
fn other_lines_of_the_overlay_are_kept() {
    let folder = folder(RECORD);
    let path = folder.path();
    let start = "overlay: 1.0.0 # mine\ninfo: {title: t, version: '1'}\nactions:\n  # why\n  - target: $.info\n    update: {description: d}\n";
    fs::write(path.join("mine.yaml"), start).expect("written");
    fit(path, Some("mine.yaml"), "mine.yaml").expect("done");
    let text = fs::read_to_string(path.join("mine.yaml")).expect("written");
    assert!(text.starts_with(start.trim_end()) && text.contains("\n  - target: $.components"), "{text}");
    let json = r#"{"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [{"target": "$.info", "update": {"description": "d"}}]}"#;
    fs::write(path.join("mine.json"), json).expect("written");
    fit(path, None, "mine.json").expect("done");
    let text = fs::read_to_string(path.join("mine.json")).expect("written");
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&text).expect("JSON")["actions"][1]["update"]["nullable"],
        true
    );
    for (name, text) in [
        (
            "flow.yaml",
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.info, update: {description: d}}]\n",
        ),
        ("other.yaml", "actions:\n- 1\n"),
        (
            "behind.yaml",
            "overlay: 1.0.0\nactions:\n- target: $.info\n  update: {description: d}\ninfo: {title: t, version: '1'}\n",
        ),
    ] {
        fs::write(path.join(name), text).expect("written");
        assert!(problem(path, name).starts_with("nothing was written: "), "{name}: {}", problem(path, name));
        assert_eq!(fs::read_to_string(path.join(name)).expect("there"), text);
    }
}

#[test]
fn a_file_that_is_no_record_is_refused() {
    let cases = [
        (RECORD.replace("\"format\":1", "\"format\":2"), "its format is 2, only 1 is understood"),
        (RECORD.replace("\"object\"", "\"objects\""), "is no record of answers: unknown field `objects`"),
        ("{".to_owned(), "is no record of answers: EOF"),
    ];
    for (record, expected) in cases {
        let folder = folder(&record);
        assert!(problem(folder.path(), "o.yaml").contains(expected), "{}", problem(folder.path(), "o.yaml"));
    }
    let folder = folder(RECORD);
    fs::remove_file(folder.path().join("records/answers-1-2-0.json")).expect("removed");
    assert!(problem(folder.path(), "o.yaml").contains("has no records: no file is called `answers-*.json`"));
    fs::remove_dir_all(folder.path().join("records")).expect("removed");
    assert!(problem(folder.path(), "o.yaml").contains("is no folder, expected one that `ClientBuilder::record`"));
}
