//! Fetching with scripted answers, up to the files of a workspace.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::anyhow;
use generator::{Input, Source};
use tempfile::TempDir;

use super::address::Address;
use super::https::Bounds;
use super::https::server::{Reply, Server, answer};
use super::transport::{Answer, Fetched};
use super::*;
use crate::cli::{Origin, Regenerate};
use crate::fixtures::{read, workspace, write};
use crate::inputs;
use crate::lock::Lock;
use crate::workspace::OVERLAY;
use crate::writer::failing::Failing;
use crate::writer::files_below;
use crate::writer::manifest::sha256;

const SOURCE: &str = "https://example.com/openapi.yaml";
const OVERLAY_TEXT: &str = "\
overlay: 1.0.0
info: {title: Decisions, version: 1.0.0}
actions:
- target: $.paths['/pets'].get
  update: {x-sdk-name: all_pets}
";

fn description(version: &str) -> String {
    format!(
        "\
openapi: 3.0.3
info: {{title: Pets, version: {version}}}
servers: [{{url: 'https://pets.example.com'}}]
tags: [{{name: Pets, description: All about pets.}}]
paths:
  /pets:
    get:
      operationId: getPets
      tags: [Pets]
      responses:
        '200':
          description: All.
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}
components:
  schemas:
    Pet: {{type: object, properties: {{name: {{type: string}}}}}}
"
    )
}

fn lock(version: &str) -> Lock {
    Lock {
        title: "Pets".into(),
        version: version.into(),
        sha256: sha256(description(version).as_bytes()),
        source_sha256: None,
        source: SOURCE.into(),
        etag: None,
        date: None,
    }
}

/// A workspace with version 1, and a lock with the source's `ETag`.
fn pets() -> (TempDir, Workspace) {
    let (folder, workspace) = workspace();
    write(&workspace, DESCRIPTION, &description("1.0.0"));
    write(&workspace, OVERLAY, OVERLAY_TEXT);
    let date = Some("2026-01-02T03:04:05Z".into());
    write(&workspace, LOCK, &Lock { etag: Some("\"one\"".into()), date, ..lock("1.0.0") }.render());
    (folder, workspace)
}

/// Every file that git does not ignore.
fn snapshot(workspace: &Workspace) -> BTreeMap<String, Vec<u8>> {
    let files = files_below(workspace.root(), "").expect("listed").into_iter();
    files
        .filter(|path| !path.starts_with("target/"))
        .map(|path| (path.clone(), fs::read(workspace.path(&path)).expect("read")))
        .collect()
}

/// A source with one answer, which records the requests.
struct Scripted {
    answer: Option<Answer>,
    asked: RefCell<Vec<(String, Option<String>)>>,
}

impl Scripted {
    fn new(answer: Answer) -> Self {
        Self { answer: Some(answer), asked: RefCell::default() }
    }

    fn found(text: &str, etag: Option<&str>, date: Option<&str>) -> Self {
        let [etag, date] = [etag, date].map(|text| text.map(str::to_owned));
        Self::new(Answer::Modified(Fetched { bytes: text.into(), etag, date }))
    }

    fn broken() -> Self {
        Self { answer: None, asked: RefCell::default() }
    }

    fn asked(&self) -> Vec<(String, Option<String>)> {
        self.asked.take()
    }
}

impl Transport for Scripted {
    fn get(&self, address: &Address, etag: Option<&str>) -> Result<Answer> {
        self.asked.borrow_mut().push((address.to_string(), etag.map(str::to_owned)));
        self.answer.clone().ok_or_else(|| anyhow!("the connection broke"))
    }
}

fn fetch(workspace: &Workspace, transport: &Scripted) -> Result<Outcome> {
    carry_out(workspace, &Fetch::default(), transport, &Real)
}

fn from(url: &str) -> Fetch {
    Fetch { origin: Origin { url: Some(url.to_owned()), ..Origin::default() }, ..Fetch::default() }
}

fn file(path: &Path) -> Fetch {
    Fetch { origin: Origin { file: Some(path.to_owned()), ..Origin::default() }, ..Fetch::default() }
}

#[test]
fn a_new_description_replaces_description_and_lock() {
    let (_folder, workspace) = pets();
    let new = Scripted::found(&description("1.1.0"), Some("\"two\""), Some("2026-02-02T00:00:00Z"));
    assert_eq!(fetch(&workspace, &new).expect("taken"), Outcome::Changed);
    assert_eq!(new.asked(), [(SOURCE.to_owned(), Some("\"one\"".to_owned()))]);
    assert_eq!(read(&workspace, DESCRIPTION), description("1.1.0"));
    let expected = Lock { etag: Some("\"two\"".into()), date: Some("2026-02-02T00:00:00Z".into()), ..lock("1.1.0") };
    assert_eq!(Lock::read(&workspace).expect("read"), expected);

    // The next run needs no `--lock`.
    let generate = |args| regenerate::run(&workspace, &args).expect("generated");
    assert_eq!(generate(Regenerate::default()), Outcome::Success);
    assert!(read(&workspace, "generated-client/src/generated/client.rs").contains("\"1.1.0\""));
    assert_eq!(generate(Regenerate::for_check()), Outcome::Success);

    assert_eq!(fetch(&workspace, &Scripted::new(Answer::NotModified)).expect("asked"), Outcome::Success);
}

#[test]
fn json_is_kept_as_yaml() {
    let (folder, workspace) = pets();
    let json = r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "2"}, "servers": [{"url": "https://pets.example.com"}],
        "paths": {"/pets": {"get": {"operationId": "getPets", "responses": {"204": {"description": "None."}}}}}}"#;
    let path = folder.path().join("new.json");
    fs::write(&path, json).expect("written");
    assert_eq!(carry_out(&workspace, &file(&path), &Scripted::broken(), &Real).expect("taken"), Outcome::Changed);
    let yaml = "\
openapi: 3.0.3
info:
  title: Pets
  version: '2'
servers:
- url: https://pets.example.com
paths:
  /pets:
    get:
      operationId: getPets
      responses:
        '204':
          description: None.
";
    assert_eq!(read(&workspace, DESCRIPTION), yaml);
    assert_eq!(regenerate::run(&workspace, &Regenerate::default()).expect("generated"), Outcome::Success);
    let lock = Lock::read(&workspace).expect("read");
    assert_eq!(
        (lock.sha256.clone(), lock.source_sha256.clone()),
        (sha256(yaml.as_bytes()), Some(sha256(json.as_bytes())))
    );

    // The same description from the source in other forms: the lock gets its facts.
    for text in [json, yaml, &json.replace(' ', "")] {
        assert_eq!(fetch(&workspace, &Scripted::found(text, None, None)).expect("asked"), Outcome::Success);
        let source_sha256 = (text != yaml).then(|| sha256(text.as_bytes()));
        assert_eq!(Lock::read(&workspace).expect("read"), Lock { source_sha256, ..lock.clone() });
        assert_eq!(read(&workspace, DESCRIPTION), yaml);
    }
}

#[test]
fn another_api_and_an_older_version_need_an_option() {
    let (_folder, workspace) = pets();
    let before = snapshot(&workspace);
    let text = description("0.9.0").replace("title: Pets", "title: All Pets");
    let source = Scripted::found(&text, None, None);
    let origin = |other_api, older| Origin { other_api, older, ..Origin::default() };
    let run = |origin| carry_out(&workspace, &Fetch { origin, ..Fetch::default() }, &source, &Real);
    for (origin, what) in [
        (origin(false, false), "title: `Pets` here, `All Pets` there"),
        (origin(false, true), "`--other-api` accepts it"),
        (origin(true, false), "has version `0.9.0`, which is lower than `1.0.0` here"),
    ] {
        let error = run(origin).expect_err("refused").to_string();
        assert!(error.contains(what) && error.contains("nothing was changed"), "{error}");
        assert_eq!(snapshot(&workspace), before);
    }
    assert_eq!(run(origin(true, true)).expect("taken"), Outcome::Changed);
    assert_eq!(Lock::read(&workspace).expect("read").title, "All Pets");
}

#[test]
fn the_same_description_changes_nothing() {
    let (_folder, workspace) = pets();
    let before = snapshot(&workspace);
    let known = Lock::read(&workspace).expect("read");
    let same = Scripted::found(&description("1.0.0"), known.etag.as_deref(), known.date.as_deref());
    for source in [Scripted::new(Answer::NotModified), same] {
        assert_eq!(fetch(&workspace, &source).expect("asked"), Outcome::Success);
        assert_eq!(snapshot(&workspace), before);
    }
}

#[test]
fn facts_about_the_same_description_are_written_to_the_lock() {
    let (_folder, workspace) = pets();
    let same = Scripted::found(&description("1.0.0"), Some("\"uno\""), None);
    assert_eq!(fetch(&workspace, &same).expect("asked"), Outcome::Success);
    let learnt = Lock::read(&workspace).expect("read");
    assert_eq!(learnt, Lock { etag: Some("\"uno\"".into()), ..lock("1.0.0") });

    // Another source gets no `If-None-Match`, and is in the lock from then on.
    let elsewhere = "https://example.org/other.yaml";
    let found = Scripted::found(&description("1.0.0"), None, None);
    assert_eq!(carry_out(&workspace, &from(elsewhere), &found, &Real).expect("asked"), Outcome::Success);
    assert_eq!(found.asked(), [(elsewhere.to_owned(), None)]);
    assert_eq!(Lock::read(&workspace).expect("read"), Lock { source: elsewhere.into(), ..lock("1.0.0") });
    assert_eq!(read(&workspace, DESCRIPTION), description("1.0.0"));
}

#[test]
fn a_file_has_no_facts_about_its_source() {
    let (folder, workspace) = pets();
    let path = folder.path().join("openapi.txt");
    let run = || carry_out(&workspace, &file(&path), &Scripted::broken(), &Real).expect("taken");
    let before = snapshot(&workspace);
    fs::write(&path, description("1.0.0")).expect("written");
    assert_eq!(run(), Outcome::Success);
    assert_eq!(read(&workspace, LOCK).as_bytes(), before[LOCK]);

    fs::write(&path, description("3.0.0")).expect("written");
    assert_eq!(run(), Outcome::Changed);
    assert_eq!(Lock::read(&workspace).expect("read"), lock("3.0.0"));
}

#[test]
fn a_description_in_several_files_is_taken_with_them() {
    let (folder, workspace) = pets();
    let path = folder.path().join("new/api.yaml");
    fs::create_dir_all(folder.path().join("new/parts")).expect("created");
    let text =
        description("2.0.0").replace("{type: object, properties: {name: {type: string}}}", "{$ref: parts/pet.yaml}");
    fs::write(&path, &text).expect("written");
    let part = |ty: &str| {
        let text = format!("type: object\nproperties: {{name: {{type: {ty}}}}}\n");
        fs::write(folder.path().join("new/parts/pet.yaml"), &text).expect("written");
        text
    };
    let run = || carry_out(&workspace, &file(&path), &Scripted::broken(), &Real).expect("taken");
    let first = part("string");
    assert_eq!(run(), Outcome::Changed);
    assert_eq!(read(&workspace, DESCRIPTION), text);
    assert_eq!(read(&workspace, "openapi/parts/pet.yaml"), first);
    let locked = Lock::read(&workspace).expect("read").sha256;
    assert_eq!(locked, generator::hash(&inputs::own(&workspace).expect("read")), "of all files");
    assert_eq!(run(), Outcome::Success, "nothing is new");

    // A change of a part is a new description, and one by hand is detected.
    let second = part("integer");
    assert_eq!(run(), Outcome::Changed);
    assert_eq!(read(&workspace, "openapi/parts/pet.yaml"), second);
    assert_ne!(Lock::read(&workspace).expect("read").sha256, locked);
    write(&workspace, "openapi/parts/pet.yaml", &first);
    let error = carry_out(&workspace, &file(&path), &Scripted::broken(), &Real).expect_err("refused").to_string();
    assert!(error.contains("is not the file that"), "{error}");

    // A file that lies above the folder cannot be held by ours.
    fs::write(&path, text.replace("parts/pet.yaml", "../above.yaml")).expect("written");
    write(&workspace, "openapi/parts/pet.yaml", &second);
    assert_eq!(run(), Outcome::Failed, "it is not read");
}

#[test]
fn a_description_that_does_not_generate_is_refused() {
    let (_folder, workspace) = pets();
    let before = snapshot(&workspace);
    let moved = description("2.0.0").replace("/pets:", "/animals:");
    let clash = description("2.0.0").replace("{name: {type: string}}", "{name: {type: string}, Name: {type: string}}");
    for text in [&moved, &clash, "openapi: [", "just text\n", "swagger: '1.2'\n", "openapi: 3.0.3\n"] {
        let found = Scripted::found(text, Some("\"two\""), None);
        assert_eq!(fetch(&workspace, &found).expect("refused"), Outcome::Failed, "{text}");
        assert_eq!(snapshot(&workspace), before, "{text}");
        assert_eq!(read(&workspace, "target/refused.yaml"), *text, "kept for a fix of the overlay");
    }
    let latin1 = Scripted::new(Answer::Modified(Fetched { bytes: b"openapi: \xe9\n".to_vec(), ..Fetched::default() }));
    assert_eq!(fetch(&workspace, &latin1).expect("refused"), Outcome::Failed);

    // One fails with the overlay only, and the other has a warning only.
    let generates = |text: &str, strict| {
        let description = Input { name: SOURCE.into(), bytes: text.into() };
        let options = generator::Options { strict, ..regenerate::own_options(&workspace).expect("options") };
        generator::generate(&Source::from(description), &options).is_ok()
    };
    assert!(generates(&moved, true));
    assert!(generates(&clash, false) && !generates(&clash, true));
}

#[test]
fn a_group_with_a_taken_feature_is_refused() {
    let (_folder, workspace) = pets();
    let manifest = "generated-client/Cargo.toml";
    write(&workspace, manifest, &read(&workspace, manifest).replace("[features]\n", "[features]\ncats = []\n"));
    let before = snapshot(&workspace);
    let text = description("2.0.0").replace("[Pets]", "[Cats]").replace("name: Pets", "name: Cats");
    let cats = Scripted::found(&text, None, None);
    let error = format!("{:#}", fetch(&workspace, &cats).expect_err("refused"));
    assert!(error.contains("nothing was changed: the group `cats` wants the Cargo feature"), "{error}");
    assert_eq!(snapshot(&workspace), before);
}

#[test]
fn an_answer_that_is_no_description_is_refused() {
    let (folder, workspace) = pets();
    let before = snapshot(&workspace);
    let path = folder.path().join("new.yaml");
    for (text, what) in [
        ("", "it is empty, expected an OpenAPI description in YAML or JSON"),
        ("\u{feff} \r\n", "it is empty, expected an OpenAPI description in YAML or JSON"),
        ("\n<!DOCTYPE html>\n<html>", "it is a web page or XML, expected an OpenAPI description in YAML or JSON"),
    ] {
        let error = format!("{:#}", fetch(&workspace, &Scripted::found(text, None, None)).expect_err("refused"));
        assert_eq!(error, format!("cannot fetch {SOURCE}, nothing was changed: {what}"));
        fs::write(&path, text).expect("written");
        let error = carry_out(&workspace, &file(&path), &Scripted::broken(), &Real).expect_err("refused");
        assert_eq!(format!("{error:#}"), format!("{} cannot be taken, nothing was changed: {what}", path.display()));
        fs::remove_file(&path).expect("removed");
    }
    let error = carry_out(&workspace, &file(&path), &Scripted::broken(), &Real).expect_err("refused").to_string();
    assert!(error.contains("new.yaml does not exist, expected a file: an OpenAPI description"), "{error}");
    assert_eq!(snapshot(&workspace), before);
}

#[test]
fn an_address_without_https_is_refused() {
    let (_folder, workspace) = pets();
    let source = Scripted::new(Answer::NotModified);
    let refused = |args: &Fetch| format!("{:#}", carry_out(&workspace, args, &source, &Real).expect_err("refused"));
    assert!(refused(&from("http://example.com/openapi.yaml")).contains("is not an https URL"));
    assert!(refused(&from("openapi.yaml")).contains("`--file` takes a file"));
    write(&workspace, LOCK, &Lock { source: "http://example.com/".into(), ..lock("1.0.0") }.render());
    let error = refused(&Fetch::default());
    assert!(
        error.starts_with("the source in openapi/perfectgym-next.lock cannot be used: http://example.com/"),
        "{error}"
    );
    assert!(source.asked().is_empty());
}

#[test]
fn a_description_edited_by_hand_is_kept() {
    let (_folder, workspace) = pets();
    write(&workspace, DESCRIPTION, &description("1.0.1"));
    let before = snapshot(&workspace);
    let new = Scripted::found(&description("1.1.0"), None, None);
    let error = fetch(&workspace, &new).expect_err("refused").to_string();
    assert!(error.contains("is not the file that") && error.contains("cargo xtask regenerate --lock"), "{error}");
    assert!(new.asked().is_empty());
    assert_eq!(snapshot(&workspace), before);
}

#[test]
fn a_disk_that_fails_at_any_step_leaves_everything_as_it_was() {
    let new = Scripted::found(&description("1.1.0"), Some("\"two\""), None);
    let mut failures = 0;
    for number in 0.. {
        let (_folder, workspace) = pets();
        let before = snapshot(&workspace);
        match carry_out(&workspace, &Fetch::default(), &new, &Failing::at(number, false)) {
            Ok(outcome) => {
                assert_eq!(outcome, Outcome::Changed);
                assert_eq!(read(&workspace, DESCRIPTION), description("1.1.0"));
                break;
            }
            Err(error) => {
                failures += 1;
                let error = format!("{error:#}");
                assert!(error.contains("writing failed, and the tree is as it was"), "{error}");
                assert_eq!(snapshot(&workspace), before, "step {number}");
            }
        }
    }
    assert_eq!(failures, 6, "two writes, links and renames each");
}

#[test]
fn a_killed_run_leaves_whole_files_and_the_hash_check_detects_it() {
    let new = Scripted::found(&description("1.1.0"), Some("\"two\""), None);
    let mut mixed = 0;
    for number in 0..20 {
        let (_folder, workspace) = pets();
        let before = snapshot(&workspace);
        let _ = carry_out(&workspace, &Fetch::default(), &new, &Failing::at(number, true));
        let text = read(&workspace, DESCRIPTION);
        assert!(text.as_bytes() == before[DESCRIPTION] || text == description("1.1.0"), "step {number}");
        let lock = Lock::read(&workspace).expect("read");
        if let Err(error) = lock.verify_hash(&sha256(text.as_bytes())) {
            mixed += 1;
            assert!(error.to_string().contains("restores both"), "{error}");
        }
    }
    assert_eq!(mixed, 2, "between the renames of the lock and of the description");
}

#[test]
fn from_a_server_to_the_files() {
    let (_folder, workspace) = pets();
    let before = snapshot(&workspace);
    let text = description("1.1.0");
    let whole = |etag| Reply::Whole(answer("200 OK", &[("ETag", etag)], text.as_bytes()));
    let page = Reply::Whole(answer("200 OK", &[("Content-Type", "text/html")], b"<html>Log in</html>"));
    let missing = Reply::Whole(answer("404 Not Found", &[], b"<html>Nothing here</html>"));
    let mut cut = answer("200 OK", &[], text.as_bytes());
    cut.truncate(cut.len() / 2);
    let server =
        Server::start([page, missing, Reply::Cut(cut), whole("\"two\""), whole("\"two\""), whole("\"three\"")]);
    let (https, args) = (Https::trusting(&server.certificate, Bounds::default()), from(&server.url("/openapi.yaml")));
    let run = || carry_out(&workspace, &args, &https, &Real);
    for what in ["it is a web page", "the answer is 404 Not Found", "the description is cut off after"] {
        let error = format!("{:#}", run().expect_err("refused"));
        assert!(error.contains(&format!("nothing was changed: {what}")), "{error}");
        assert_eq!(snapshot(&workspace), before);
    }
    assert_eq!(run().expect("taken"), Outcome::Changed);
    assert_eq!(read(&workspace, DESCRIPTION), text);
    assert_eq!(run().expect("the same"), Outcome::Success);
    assert_eq!(run().expect("the same"), Outcome::Success);
    assert_eq!(Lock::read(&workspace).expect("read").etag.as_deref(), Some("\"three\""));
    let heads: Vec<_> = (0..6).map(|_| server.asked()).collect();
    assert!(!heads[3].contains("if-none-match") && heads[4].contains("if-none-match: \"two\""), "{heads:?}");
}
