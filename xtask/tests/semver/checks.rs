//! Runs cargo-semver-checks on two crates that are written from descriptions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::diff::Impact;

/// The description of a crate.
pub struct Description<'a> {
    pub file: &'a Path,
    pub overlay: Option<&'a Path>,
    /// The name of the crate.
    pub name: &'a str,
}

/// The result.
#[derive(Debug)]
pub struct Checked {
    pub impact: Impact,
    pub found: Vec<Found>,
}

/// A finding of a lint.
#[derive(Debug)]
pub struct Found {
    pub lint: String,
    /// The line that names the item.
    pub line: String,
}

/// Compares two crates by their rustdoc.
pub fn compared(old: &Path, new: &Path) -> Checked {
    let program = std::env::var("SEMVER_CHECKS").unwrap_or_else(|_| "cargo-semver-checks".to_owned());
    let mut command = Command::new(program);
    command
        .args(["semver-checks", "--release-type", "patch", "--baseline-rustdoc"])
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new);
    let output = command.output().expect("cargo-semver-checks runs");
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let impact = if text.contains("semver requires new major version") {
        Impact::Major
    } else if text.contains("semver requires new minor version") {
        Impact::Minor
    } else {
        assert!(output.status.success(), "{text}");
        Impact::Patch
    };
    Checked { impact, found: found(&text) }
}

fn found(text: &str) -> Vec<Found> {
    let (mut lint, mut lists, mut found) = (None, false, Vec::new());
    for line in text.lines() {
        if let Some((id, _)) = line.strip_prefix("--- failure ").and_then(|rest| rest.split_once(':')) {
            (lint, lists) = (Some(id.to_owned()), false);
        } else if line.starts_with("Failed in:") {
            lists = true;
        } else if let (Some(lint), true) = (&lint, lists) {
            match line.strip_prefix("  ").filter(|rest| !rest.starts_with(' ')) {
                Some(item) => found.push(Found { lint: lint.clone(), line: item.to_owned() }),
                None => lists = false,
            }
        }
    }
    found
}

/// The rustdoc of a description's crate, and the names of that crate. `names` is its lock before.
pub fn documented(folder: &Path, description: &Description<'_>, names: Option<&str>) -> (PathBuf, String) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
    let out = folder.join(description.name);
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("writable");
    let regenerate = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(workspace).arg("regenerate").arg("--spec").arg(description.file).arg("--out").arg(&out);
        if let Some(overlay) = description.overlay {
            command.arg("--overlay").arg(overlay);
        }
        run(command.args(["--name", description.name, "--force"]));
    };
    regenerate();
    if let Some(names) = names {
        fs::write(out.join("names.lock"), names).expect("writable");
        regenerate();
    }
    fs::copy(workspace.join("Cargo.lock"), out.join("Cargo.lock")).expect("writable");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
    let mut command = Command::new(env!("CARGO"));
    let features = ["--no-default-features", "--features", "all-tags"];
    command.current_dir(&out).args(["rustdoc", "--lib", "--offline"]).args(features);
    command.arg("--target-dir").arg(&target).args(["--", "-Zunstable-options", "--output-format", "json"]);
    // The JSON of rustdoc is not stable yet.
    run(command.env("RUSTC_BOOTSTRAP", "1").env_remove("CARGO_ENCODED_RUSTFLAGS"));
    let written = target.join("doc").join(format!("{}.json", description.name.replace('-', "_")));
    let number = fs::read_dir(folder).expect("listed").count();
    let json = folder.join(format!("{number}.json"));
    fs::copy(&written, &json).expect("the output of rustdoc");
    (json, fs::read_to_string(out.join("names.lock")).expect("names"))
}

fn run(command: &mut Command) {
    let output = command.output().expect("the command starts");
    assert!(output.status.success(), "{command:?}:\n{}", String::from_utf8_lossy(&output.stderr));
}
