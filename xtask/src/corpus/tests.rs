//! Selection of files, and the report.

use std::fs;

use tempfile::TempDir;

use super::files::{File, Selection, below, draw, matches_glob};
use super::invalid::InvalidList;
use super::report::{CorpusReport, State};
use super::trials::entry;
use crate::cli::Part;
use crate::toml;
use crate::trial::{Answer, Facts, Problem};

#[test]
fn patterns() {
    for (path, pattern) in
        [("api/a.json", "*.json"), ("api/a.json", "api/?.json"), ("a", "*"), ("a", "a"), ("", "*"), ("abcb", "a*b")]
    {
        assert!(matches_glob(path, pattern), "{path} {pattern}");
    }
    for (path, pattern) in [("api/a.json", "a.json"), ("a", ""), ("a", "a?"), ("", "?"), ("abc", "a*b")] {
        assert!(!matches_glob(path, pattern), "{path} {pattern}");
    }
}

#[test]
fn files_and_parts() {
    let folder = TempDir::new().expect("created");
    fs::create_dir(folder.path().join("below")).expect("created");
    for path in ["a.json", "b.yaml", "below/c.YML", "d.txt", "json"] {
        fs::write(folder.path().join(path), "{}").expect("written");
    }
    let paths = |selection: &Selection| {
        let files = below(folder.path(), selection).expect("listed");
        files.into_iter().map(|file| file.path).collect::<Vec<_>>()
    };
    assert_eq!(paths(&Selection::default()), ["a.json", "b.yaml", "below/c.YML"]);
    let only = Selection { only: Some("below/*".to_owned()), ..Selection::default() };
    assert_eq!(paths(&only), ["below/c.YML"]);
    let part = |number, seed| paths(&Selection { part: Some(Part { number, of: 2 }), seed, only: None });
    for seed in 0..9 {
        let mut both = [part(1, seed), part(2, seed)].concat();
        both.sort();
        assert_eq!(both, ["a.json", "b.yaml", "below/c.YML"], "seed {seed}");
    }
    assert_eq!(draw(1, "part", "a.json"), draw(1, "part", "a.json"));
    assert_ne!(draw(1, "part", "a.json"), draw(2, "part", "a.json"));
    assert!(below(&folder.path().join("a.json"), &Selection::default()).is_err());
}

fn invalid(text: &str) -> anyhow::Result<InvalidList> {
    toml::parse(text, "a.toml")
}

#[test]
fn a_mistake_in_the_list_of_invalid_files_is_refused_with_its_line() {
    let list = invalid("[[invalid]]\npath = 'a/*'\nreason = 'no'\n").expect("a list");
    assert_eq!(list.find("a/b").map(|entry| &*entry.reason), Some("no"));
    assert_eq!(list.find("b"), None);
    for (text, message) in [
        ("x = 1", "a.toml:1:1: unknown field `x`, expected `invalid`"),
        ("[[invalid]]\npath = 'a'", "a.toml:1:1: missing field `reason`"),
        ("[[invalid]]\npath = ' '\nreason = 'no'", "a.toml:2:8: the text is empty"),
        ("[[invalid]]\npath = 'a'\nreason = 'no'\nlink = 'a'", "a.toml:4:1: unknown field `link`"),
    ] {
        let error = invalid(text).expect_err("refused").to_string();
        assert!(error.starts_with(message), "{error}");
    }
}

fn run_in_process(path: &str, facts: Facts) -> (&str, Answer) {
    (path, Answer::Tried(Facts { cpu: 0.25, memory: Some(3 << 20), ..facts }))
}

fn report(list: &str, whole: bool) -> CorpusReport {
    let counts = |code: &str, count| [(code.to_owned(), count)].into();
    let generated = Facts {
        generated: true,
        lines: 100,
        operations: 2,
        models: 1,
        notes: counts("ignored", 3),
        ..Facts::default()
    };
    let refused =
        Facts { first: Some("no `info` at # (line 1)".to_owned()), errors: counts("malformed", 1), ..Facts::default() };
    let failed = Facts { problem: Some(Problem::Panic("overflow at a.rs:1".to_owned())), ..Facts::default() };
    let answers = [
        ("package.json", Answer::NoDescription),
        ("old.json", Answer::OtherVersion { version: "Swagger 1.2".to_owned() }),
        run_in_process("good.json", generated),
        run_in_process("bad.json", refused),
        run_in_process("worse.json", failed),
    ];
    let entries = answers
        .map(|(path, answer)| entry(&File { path: path.to_owned(), location: path.into(), bytes: 500_000 }, answer));
    let mut report = CorpusReport::new(entries.to_vec(), 1);
    report.explain(&invalid(list).expect("a list"), whole);
    report
}

#[test]
fn the_report_has_the_state_of_each_file() {
    let report = report("[[invalid]]\npath = 'bad.*'\nreason = 'There is no info.'\n", true);
    assert!(!report.holds());
    insta::assert_snapshot!(report.lines() + &report.text());
    let json: serde_json::Value = serde_json::from_str(&report.json().expect("JSON")).expect("JSON");
    assert_eq!((&json["files"][2]["state"], &json["files"][2]["notes"]["ignored"]), (&"generated".into(), &3.into()));
    assert_eq!(json["files"][4]["problem"]["kind"], "panic");
    assert_eq!(json["files"][3]["invalid"], "There is no info.");
}

#[test]
fn refused_files_must_be_listed_and_listed_files_refused() {
    let listed = |list: &str, whole| {
        let mut report = report(list, whole);
        report.entries.retain(|entry| entry.state != State::Failed);
        (report.holds(), report.stale.len())
    };
    let bad = "[[invalid]]\npath = 'bad.json'\nreason = 'no'\n";
    assert_eq!(listed("", true), (false, 0));
    assert_eq!(listed(bad, true), (true, 0));
    assert_eq!(listed(&format!("{bad}[[invalid]]\npath = 'good.json'\nreason = 'no'\n"), true), (false, 1));
    let stale = format!("{bad}[[invalid]]\npath = 'gone.json'\nreason = 'no'\n");
    assert_eq!((listed(&stale, true), listed(&stale, false)), ((false, 1), (true, 0)));
}
