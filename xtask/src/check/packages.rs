//! The packages as a registry gets them: complete, and without a warning.

use anyhow::{Context as _, Result};

use crate::workspace::{self, Workspace};
use crate::{Outcome, output};

/// The packages that are published, in this order.
const PACKAGES: &str = "-p sdk-runtime -p generated-client";

/// What a trial of publishing warns of in any case: that it was one, and that this version is there since the last release.
fn is_expected(warning: &str) -> bool {
    warning == "warning: aborting upload due to dry run"
        || warning.starts_with("warning: crate ") && warning.contains(" already exists on ")
}

/// Packages all, and publishes them on trial. They are not compiled again: `include` has all of `src`, which other steps compile.
pub fn run(workspace: &Workspace) -> Result<Outcome> {
    for command in ["package --offline", "publish --dry-run"] {
        let line = format!("{command} --no-verify --allow-dirty {PACKAGES}");
        output::print(&format!("    cargo {line}\n"));
        let mut cargo = workspace::cargo();
        let result = cargo.args(line.split_whitespace()).current_dir(workspace.root()).output();
        let result = result.context("cannot run cargo")?;
        let text = String::from_utf8_lossy(&result.stderr);
        let warnings = warnings(&text);
        if !result.status.success() || !warnings.is_empty() {
            output::print_error(&text);
            return Ok(Outcome::Failed);
        }
    }
    Ok(Outcome::Success)
}

/// The unexpected warnings in what cargo prints.
fn warnings(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.starts_with("warning") && !is_expected(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_about_a_manifest_count() {
        let text = "warning: manifest has no documentation, homepage or repository\n  = note: see\n   Packaging a v0.1.0\n\
                    warning: crate a@0.1.0 already exists on crates.io index\nwarning: aborting upload due to dry run\n";
        assert_eq!(warnings(text), ["warning: manifest has no documentation, homepage or repository"]);
    }
}
