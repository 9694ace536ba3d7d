//! Generated crates, written by `regenerate` and compiled as members of one workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use serde::Serialize;
use serde_json::Value;

use super::write;
use crate::trial::program;
use crate::workspace::{self, Workspace};

/// The target folder, shared with the crates of the generator's cases, so that dependencies are compiled once.
const TARGET: &str = "target/tmp/cases/target";
/// The maximal lines of a failed test's output.
const SHOWN_LINES: usize = 40;

/// A crate to compile.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its name, unlike any dependency's.
    pub name: String,
    /// Its label in the report.
    pub label: String,
    /// The description.
    pub description: PathBuf,
    /// The folder with all files of the description.
    pub root: Option<PathBuf>,
    /// Whether its tests are run.
    pub tested: bool,
}

/// The compiled parts of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// The library.
    Library,
    /// The tests as well, with the samples and the driver.
    Tests,
}

/// A crate that was compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compiled {
    /// Its name.
    pub name: String,
    /// The description.
    pub label: String,
    /// Whether its tests were run.
    pub tested: bool,
    /// Its first error.
    pub error: Option<String>,
}

/// Writes and compiles crates in a folder, which is emptied before.
pub fn compile(workspace: &Workspace, folder: &Path, members: &[Member], parts: Parts) -> Result<Vec<Compiled>> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    let mut compiled = Vec::new();
    for member in members {
        let error = written(workspace, member, &folder.join(&member.name))?;
        let Member { name, label, tested, .. } = member.clone();
        compiled.push(Compiled { name, label, tested, error });
    }
    let written: Vec<_> =
        compiled.iter().filter(|made| made.error.is_none()).map(|made| format!("{:?}", made.name)).collect();
    if written.is_empty() {
        return Ok(compiled);
    }
    let list = written.join(", ");
    let manifest = format!("[workspace]\nmembers = [{list}]\nresolver = \"3\"\n[profile.dev]\ndebug = false\n");
    write(&folder.join("Cargo.toml"), &manifest)?;
    // The versions of this workspace's lock, so that no network is needed.
    fs::copy(workspace.path(workspace::CARGO_LOCK), folder.join("Cargo.lock")).context("cannot copy Cargo.lock")?;

    let mut errors = checked(workspace, folder, members, parts)?;
    for made in compiled.iter_mut().filter(|made| made.error.is_none()) {
        made.error = errors.remove(&made.name);
        if made.error.is_none() && made.tested {
            made.error = tested(workspace, folder, &made.name)?;
        }
    }
    Ok(compiled)
}

fn written(workspace: &Workspace, member: &Member, out: &Path) -> Result<Option<String>> {
    let mut command = program()?;
    let absolute = |path| std::path::absolute(path).context("no absolute path of a description");
    let description = absolute(&member.description)?;
    command.current_dir(workspace.root()).arg("regenerate").arg("--spec").arg(description).arg("--out").arg(out);
    if let Some(root) = &member.root {
        command.arg("--root").arg(absolute(root)?);
    }
    let runtime = workspace.path(workspace::RUNTIME);
    let output = command
        .arg("--runtime")
        .arg(runtime)
        .args(["--name", &member.name, "--tests"])
        .output()
        .context("cannot run this program")?;
    if !output.status.success() {
        return Ok(Some(last(&String::from_utf8_lossy(&output.stderr))));
    }
    // Each crate is a workspace of its own; here they are members of one, so that they compile together.
    let manifest = out.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
    write(&manifest, &text.replace("[workspace]\n", ""))?;
    Ok(None)
}

fn cargo(workspace: &Workspace, folder: &Path, words: &[&str]) -> Command {
    let mut command = workspace::cargo();
    command.current_dir(folder).args(words).args(["--offline", "--target-dir"]).arg(workspace.path(TARGET));
    // Cargo's variables of this program would affect the crates.
    command.env("RUSTFLAGS", "-D warnings").env_remove("CARGO_ENCODED_RUSTFLAGS").env_remove("CARGO_MANIFEST_DIR");
    command
}

/// The first error of each crate that has any.
fn checked(workspace: &Workspace, folder: &Path, members: &[Member], parts: Parts) -> Result<BTreeMap<String, String>> {
    // What is tested needs code; checking it first would compile all dependencies twice.
    let command = if members.iter().all(|member| member.tested) { "build" } else { "check" };
    let target = match parts {
        Parts::Library => "--lib",
        Parts::Tests => "--tests",
    };
    let words = [command, "--workspace", target, "--keep-going", "--message-format", "json"];
    let output = cargo(workspace, folder, &words).output().context("cannot run cargo")?;
    let mut errors = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let Some((name, error)) = serde_json::from_str(line).ok().as_ref().and_then(error_of) {
            errors.entry(name).or_insert(error);
        }
    }
    if !output.status.success() && errors.is_empty() {
        anyhow::bail!(
            "cargo cannot compile the crates in {}:\n{}",
            folder.display(),
            last(&String::from_utf8_lossy(&output.stderr))
        );
    }
    Ok(errors)
}

/// The crate and the text of a message of cargo that is an error.
fn error_of(message: &Value) -> Option<(String, String)> {
    let inner = message.get("message").filter(|inner| inner["level"] == "error")?;
    // Targets have other names than their crate; the path of the manifest is unique.
    let manifest = Path::new(message["manifest_path"].as_str()?);
    let name = manifest.parent()?.file_name()?.to_str()?;
    Some((name.to_owned(), inner["rendered"].as_str()?.to_owned()))
}

fn tested(workspace: &Workspace, folder: &Path, name: &str) -> Result<Option<String>> {
    let output = cargo(workspace, folder, &["test", "--quiet", "--no-fail-fast", "--package", name]).output();
    let output = output.context("cannot run cargo")?;
    let text = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes)).concat();
    Ok((!output.status.success()).then(|| last(&text)))
}

/// The end of a long text.
fn last(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_error_is_assigned_to_its_crate() {
        let message = |level: &str| {
            json!({
                "reason": "compiler-message", "manifest_path": "/x/corpus-1/Cargo.toml",
                "message": { "level": level, "rendered": "error: a\n" },
            })
        };
        assert_eq!(error_of(&message("error")), Some(("corpus-1".to_owned(), "error: a\n".to_owned())));
        assert_eq!(error_of(&message("note")), None);
        assert_eq!(error_of(&json!({ "reason": "build-finished", "success": false })), None);
        assert_eq!(last("a\nb\n"), "a\nb");
        assert_eq!(last(&"x\n".repeat(99)).lines().count(), SHOWN_LINES);
    }
}
