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
    for words in
        [&["--help"][..], &["regenerate", "--help"], &["check", "--help"], &["tidy", "--help"], &["explain", "--help"]]
    {
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
