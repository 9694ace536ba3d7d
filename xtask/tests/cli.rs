//! The program as it is called: exit codes, and which stream says what.

use std::process::{Command, Output};

use tempfile::TempDir;

fn xtask(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(words).output().expect("run")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn helps() {
    for words in [
        &["--help"][..],
        &["regenerate", "--help"],
        &["check", "--help"],
        &["tidy", "--help"],
        &["explain", "--help"],
        &["diff", "--help"],
    ] {
        let output = xtask(words);
        assert_eq!(output.status.code(), Some(0), "{words:?}");
        assert!(text(&output.stdout).contains("Usage: cargo xtask"), "{words:?}: {}", text(&output.stdout));
    }
    assert!(text(&xtask(&["regenerate", "--help"]).stdout).contains("cargo xtask regenerate --spec petstore.yaml"));
}

#[test]
fn does_not_guess_what_is_meant() {
    for words in [&["regenrate"][..], &["regenerate", "--out", "x"], &["explain"], &[]] {
        assert_eq!(xtask(words).status.code(), Some(2), "{words:?}");
    }
    assert!(text(&xtask(&["regenrate"]).stderr).contains("regenerate"), "the nearest command");
}

#[test]
fn names_the_file_that_is_not_there() {
    let folder = TempDir::new().expect("created");
    let spec = folder.path().join("none.yaml");
    let out = folder.path().join("out");
    let output = xtask(&["regenerate", "--spec", &spec.display().to_string(), "--out", &out.display().to_string()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let expected = format!("error: {} does not exist, expected a file: an OpenAPI description", spec.display());
    assert!(text(&output.stderr).starts_with(&expected), "{}", text(&output.stderr));
    assert!(!out.exists(), "nothing was written");
}

#[test]
fn says_that_git_is_missing() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("diff").env("PATH", "").output().expect("run");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("error: git is not installed"), "{}", text(&output.stderr));
}

#[test]
fn compares_two_descriptions() {
    let folder = TempDir::new().expect("created");
    let file = |name: &str, path: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\npaths: {{{path}: {{get: {{operationId: {name}, \
             responses: {{'204': {{description: d}}}}}}}}}}\n"
        );
        let path = folder.path().join(format!("{name}.yaml"));
        std::fs::write(&path, text).expect("written");
        path.display().to_string()
    };
    let (old, new) = (file("getPets", "/pets"), file("listPets", "/pets"));
    let compared = xtask(&["diff", &old, &new]);
    assert_eq!(compared.status.code(), Some(0));
    let told = text(&compared.stdout);
    assert!(told.starts_with("Pets 1\nmajor: "), "{told}");
    assert!(told.contains("`api().get_pets` is now `api().list_pets`") && !told.contains('\u{1b}'), "{told}");
    assert_eq!(xtask(&["diff", &old, &new, "--fail-on", "breaking"]).status.code(), Some(1));
    assert_eq!(xtask(&["diff", &old, &old, "--fail-on", "any"]).status.code(), Some(0));
    assert_eq!(xtask(&["diff", &old, &new, "--fail-on", "all"]).status.code(), Some(2));
}
