//! `corpus` and `fuzz` from outside, on few descriptions.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const GOOD: &str = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {/a: {get: {operationId: getA, responses: \
                    {'204': {description: None.}}}}}\n";

fn xtask(words: &[&str], folder: &Path) -> Output {
    let output = folder.join("report.json").display().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(words);
    if words[0] == "corpus" {
        command.args(["--output", &output]);
    }
    command.output().expect("run")
}

fn output_text(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes)).concat()
}

/// A folder with descriptions, and a folder for the report.
fn folder(files: &[(&str, &str)]) -> (TempDir, String) {
    let folder = TempDir::new().expect("created");
    let descriptions = folder.path().join("descriptions");
    for (path, text) in files {
        let path = descriptions.join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("created");
        fs::write(path, text).expect("written");
    }
    let descriptions = descriptions.display().to_string();
    (folder, descriptions)
}

#[test]
fn corpus_prints_the_state_of_each_file() {
    let (folder, descriptions) = folder(&[
        ("package.json", r#"{"name": "openapi"}"#),
        ("a/good.yaml", GOOD),
        ("a/old.json", r#"{"swagger": "1.2", "paths": {}}"#),
        ("a/broken.json", r#"{"openapi": "3.0.1", "info": "#),
        ("a/note.txt", "openapi: 3.0.0\n"),
    ]);
    let output = xtask(&["corpus", &descriptions], folder.path());
    let text = output_text(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("4 files: 1 generated, 1 refused, 0 FAILED, 1 other version, 1 no description"), "{text}");
    assert!(text.contains("\nrefused:\na/broken.json: ") && text.contains("(line 1)"), "{text}");
    let report = fs::read_to_string(folder.path().join("report.json")).expect("written");
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let states: Vec<_> = report["files"].as_array().expect("a list").iter().map(|file| &file["state"]).collect();
    assert_eq!(states, ["refused", "generated", "other-version", "no-description"]);
    let good = &report["files"][1];
    assert_eq!((good["path"].as_str(), good["operations"].as_u64()), (Some("a/good.yaml"), Some(1)));
    assert!(good["lines"].as_u64() > Some(10) && good["cpu"].is_number(), "{good}");

    let only = xtask(&["corpus", &descriptions, "--only", "*/good*", "--summary"], folder.path());
    assert_eq!(only.status.code(), Some(0), "{}", output_text(&only));
    assert!(output_text(&only).contains("corpus: holds"), "{}", output_text(&only));
    let none = xtask(&["corpus", &descriptions, "--only", "other/*"], folder.path());
    assert_eq!(none.status.code(), Some(1));
    assert!(output_text(&none).contains("has no such JSON or YAML file"), "{}", output_text(&none));
}

#[test]
fn files_listed_as_invalid_must_be_refused() {
    let (folder, descriptions) = folder(&[("good.yaml", GOOD), ("bad.yaml", "openapi: 3.0.3\ninfo: 1\npaths: {}\n")]);
    let list = folder.path().join("invalid.toml");
    let with = |text: &str| {
        fs::write(&list, text).expect("written");
        xtask(&["corpus", &descriptions, "--invalid", &list.display().to_string()], folder.path())
    };
    let bad = "[[invalid]]\npath = 'bad.*'\nreason = 'The info is a number.'\n";
    let output = with(bad);
    assert_eq!(output.status.code(), Some(0), "{}", output_text(&output));
    assert!(output_text(&output).contains("invalid: The info is a number."), "{}", output_text(&output));
    let output = with(&format!("{bad}[[invalid]]\npath = 'good.*'\nreason = 'It is not.'\n"));
    assert_eq!(output.status.code(), Some(1));
    assert!(output_text(&output).contains("good.yaml generates, but is listed as invalid"), "{}", output_text(&output));
}

/// A description that exceeds a limit.
fn large() -> String {
    let paths: String = (0..20_000)
        .map(|number| {
            format!("  /a{number}: {{get: {{operationId: a{number}, responses: {{'204': {{description: d}}}}}}}}\n")
        })
        .collect();
    format!("openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\npaths:\n{paths}")
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_exceeds_a_limit_fails_alone() {
    let (folder, descriptions) = folder(&[("good.yaml", GOOD), ("large.yaml", &large())]);
    let output = xtask(&["corpus", &descriptions, "--cpu", "1"], folder.path());
    let text = output_text(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("1 generated, 0 refused, 1 FAILED"), "{text}");
    assert!(text.contains("FAILED large.yaml: time: more than 1 s of processor time"), "{text}");
    let output = xtask(&["corpus", &descriptions, "--memory", "100", "--only", "large.yaml"], folder.path());
    let text = output_text(&output);
    assert!(text.contains("FAILED large.yaml: memory: more than 100 MiB"), "{text}");
}

#[test]
fn fuzz_runs_random_descriptions() {
    let (folder, _) = folder(&[]);
    let run = |seed: &str| {
        let words = ["fuzz", "--seed", seed, "--count", "60", "--seconds", "600", "--jobs", "2"];
        xtask(&words, folder.path())
    };
    let output = run("1");
    let text = output_text(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains("fuzz: holds: 60 descriptions, seed 1, ") && text.contains("refused by: "), "{text}");
    let counts = |output: &Output| output_text(output).lines().next().map(str::to_owned);
    assert_eq!(counts(&run("1")), counts(&output), "the same seed");
    assert_ne!(counts(&run("2")), counts(&output), "another seed");
}
