use std::fs;
use std::path::Path;

use anyhow::Result;
use generator::{Input, Source};
use serde_json::Value;
use tempfile::TempDir;

use super::line::{Form, Kind, Line};
use super::logs::{Logs, read};
use super::proposals;
use crate::Outcome;
use crate::cli::{CompareArgs, Description, Drift};
use crate::fit::{action, check, yaml};
use crate::workspace::Workspace;

const USERS: &str = include_str!("../tests/users.yaml");

fn lines(text: &str) -> Vec<Result<Line, String>> {
    Line::all(text).map(|line| line.map_err(|error| error.to_string())).collect()
}

fn logs(text: &str) -> Logs {
    let folder = TempDir::new().expect("created");
    let path = folder.path().join("app.log");
    fs::write(&path, text).expect("written");
    let mut logs = read(&[path]).expect("read");
    for occurrences in logs.drift.values_mut() {
        occurrences.first = occurrences.first.rsplit_once('/').map_or_else(String::new, |(_, name)| name.to_owned());
    }
    for complaint in &mut logs.complaints {
        *complaint = complaint.split_off(complaint.find("app.log").expect("the file"));
    }
    logs
}

/// The report and the proposals. With them, no action is proposed again.
fn drift(description: &str, log: &str) -> String {
    let logs = logs(log);
    let input = |name: &str, text: &str| Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let source = Source::from(input("api.yaml", description));
    let document: Value = generator::overlaid(&source).expect("a description");
    let (found, report) = proposals(&document, &logs);
    check(&document, &found).expect("every action applies");
    let overlay = yaml::overlay("proposals", &[], &found.actions);
    let after = Source { overlay: Some(input("overlay.yaml", &overlay)), ..source };
    if !found.actions.is_empty() {
        let document = generator::overlaid(&after).expect("a description");
        assert_eq!(proposals(&document, &logs).0.actions, [], "{overlay}");
        generator::generate(&after, &generator::Options::default()).expect("an SDK");
    }
    let notes: Vec<String> = found.notes.iter().map(|note| format!("Not proposed: {note}\n")).collect();
    let actions: Vec<Value> = found.actions.iter().map(action::Action::to_json).collect();
    let actions: Vec<String> = actions.iter().map(|action| format!("{action}\n")).collect();
    format!("{}\n{}{}", report.join("\n"), notes.concat(), actions.concat())
}

const LINE: &str = "drift: operation=Users.getUser method=GET path=/users/{id} status=200 pointer=";

#[test]
fn lines_are_read_anywhere_in_a_log() {
    let plain = format!("{LINE}/a kind=missing");
    let of = |pointer: &str, kind: Kind, value: Option<&str>| Line {
        operation: "Users.getUser".to_owned(),
        method: "GET".to_owned(),
        path: "/users/{id}".to_owned(),
        status: 200,
        pointer: pointer.to_owned(),
        kind,
        value: value.map(str::to_owned),
    };
    let missing = of("/a", Kind::Missing, None);
    for around in [
        plain.clone(),
        format!("2026-11-27T01:00:00Z  WARN app::api: {plain}"),
        format!(r#"{{"level":"warn","message":"{plain}","target":"app"}}"#),
        format!(r#"{{"message":"{}"}}"#, plain.replace('/', "\\/")),
        format!("Drift({plain})"),
        format!("{{event={plain}}}"),
        format!("\u{1b}[33m{plain}\u{1b}[0m\r"),
        format!("{plain} operation=x kind=other"),
        format!("{plain}."),
    ] {
        assert_eq!(lines(&around), [Ok(missing.clone())], "{around}");
    }
    assert_eq!(lines(&format!("{plain}; {plain}")).len(), 2);
    let value = Kind::UnknownValue(Form::Text);
    for (end, expected) in [
        ("/*/b kind=unknown-field found=date-time", of("/*/b", Kind::UnknownField(Form::DateTime), None)),
        (" kind=unknown-arm found=object", of("", Kind::UnknownArm(Form::Object), None)),
        ("/a value=DARK%20GREEN kind=unknown-value found=text", of("/a", value, Some("DARK GREEN"))),
        ("/%C3%A9~1%25 kind=unknown-value found=text", of("/é~1%", value, None)),
        (
            "/a kind=other-type expected=date found=null",
            of("/a", Kind::OtherType { expected: Some(Form::Date), found: Form::Null }, None),
        ),
        ("/a kind=other-type found=null", of("/a", Kind::OtherType { expected: None, found: Form::Null }, None)),
    ] {
        assert_eq!(lines(&format!("{LINE}{end}")), [Ok(expected)], "{end}");
    }
}

#[test]
fn a_malformed_line_is_an_error_with_a_reason() {
    for (line, expected) in [
        (format!("{LINE}/a"), "it has no `kind`, as if the line were cut or written anew"),
        (format!("{LINE}/a kind=unknown-field"), "it has no `found`, as if the line were cut or written anew"),
        (format!("{LINE}/a kind=new"), "`new` is no kind of drift"),
        (format!("{LINE}/a kind=unknown-field found=tex"), "`tex` is no form of a value"),
        (format!("{LINE}/a kind=missing").replace("200", "2x0"), "`2x0` is no status"),
        (format!("{LINE}noslash kind=unknown-field found=text"), "`noslash` is no JSON pointer"),
        (format!("{LINE}*/a kind=missing"), "`*/a` is no JSON pointer"),
        (format!("{LINE}/a~2b kind=missing"), "`/a~2b` is no JSON pointer"),
        (format!("{LINE}/a~ kind=missing"), "`/a~` is no JSON pointer"),
        (format!("{LINE}/a b kind=missing"), "it has no `kind`, as if the line were cut or written anew"),
    ] {
        assert_eq!(lines(&line), [Err(expected.to_owned())], "{line}");
    }
    assert_eq!(lines("drift: of continents"), []);
    let log = format!("{LINE}/a kind=missing\nx\n{LINE}/a kind=mis\u{fffd}\n{LINE}/a kind=missing\n");
    let read = logs(&log);
    assert_eq!(read.complaints, ["app.log:3: a line of drift cannot be read: `mis` is no kind of drift"]);
    let occurrences: Vec<_> =
        read.drift.values().map(|occurrences| (occurrences.count, occurrences.first.as_str())).collect();
    assert_eq!(occurrences, [(2, "app.log:1")]);
}

#[test]
fn differences_with_an_action_are_proposed() {
    let log = [
        "/name kind=other-type expected=text found=null",
        "/name kind=other-type expected=text found=null",
        "/born kind=other-type expected=date found=text",
        "/score kind=other-type expected=integer found=number",
        "/level kind=other-type expected=integer found=text",
        "/address/city kind=missing",
        "/address/street kind=unknown-field found=text",
        "/status value=NEW kind=unknown-value found=text",
        "/kind kind=unknown-value found=text",
        "/tags/* kind=other-type expected=text found=null",
        "/counts/* kind=other-type expected=integer found=text",
        "/contact kind=unknown-arm found=list",
        "/more kind=unknown-field found=list",
    ];
    let mut log: Vec<String> = log.iter().map(|end| format!("x {LINE}{end}")).collect();
    log.push(format!("{LINE}/id kind=missing").replace("getUser", "listUsers").replace("/users/{id}", "/users"));
    let last = log.pop().map(|line| line.replace("pointer=/id", "pointer=/*/id"));
    log.extend(last);
    insta::assert_snapshot!(drift(USERS, &log.join("\n")));
}

#[test]
fn differences_without_an_action_are_noted() {
    let log = [
        "/gone/a kind=missing",
        "/contact/phone kind=unknown-field found=text",
        "/contact kind=unknown-arm found=object",
        "/* kind=unknown-field found=integer",
        "/score kind=other-type expected=integer found=integer",
    ];
    let mut log: Vec<String> = log.iter().map(|end| format!("{LINE}{end}")).collect();
    log.push(format!("{LINE}/a kind=missing").replace("200", "204"));
    // A group that was renamed later.
    log.push(format!("{LINE}/b kind=missing").replace("Users.getUser", "Accounts.getUser"));
    log.push(format!("{LINE}/a kind=missing").replace("/users/{id}", "/people").replace("getUser", "getPerson"));
    insta::assert_snapshot!(drift(USERS, &log.join("\n")));
}

fn run(folder: &Path, log: &str, write: Option<&str>) -> Result<Outcome> {
    let args = Drift {
        logs: vec![folder.join(log)],
        compared: CompareArgs {
            description: Description { spec: Some(folder.join("users.yaml")), ..Description::default() },
            write: write.map(|name| folder.join(name)),
        },
    };
    super::run(&Workspace::find().expect("this one"), &args)
}

#[test]
fn the_command_writes_an_overlay_and_refuses_other_files() {
    let folder = TempDir::new().expect("created");
    let path = folder.path();
    fs::write(path.join("users.yaml"), USERS).expect("written");
    fs::write(path.join("a.log"), format!("x {LINE}/name kind=other-type expected=text found=null\n"))
        .expect("written");
    assert_eq!(run(path, "a.log", Some("o.yaml")).expect("done"), Outcome::Success);
    let overlay = fs::read_to_string(path.join("o.yaml")).expect("written");
    let action = "actions:\n- target: $.components.schemas.User.allOf[1].properties.name\n  description: >-\n    Null in drift of getUser 200, 1 time.\n  update:\n    nullable: true\n";
    assert!(overlay.ends_with(action), "{overlay}");
    assert_eq!(run(path, "a.log", None).expect("done"), Outcome::Success);

    fs::write(path.join("empty.log"), "nothing\n").expect("written");
    let problem = |log: &str| run(path, log, None).expect_err("refused").to_string();
    assert!(problem("empty.log").contains("no line has `drift: operation=`"), "{}", problem("empty.log"));
    assert!(problem("none.log").contains("cannot read"), "{}", problem("none.log"));
    assert!(problem("").contains("is a folder, expected a log"), "{}", problem(""));
    fs::write(path.join("cut.log"), LINE).expect("written");
    assert_eq!(run(path, "cut.log", None).expect("done"), Outcome::Failed);
}
