//! Runs the tests of the new tree, and collects new snapshots.

use std::fs::{self, File};
use std::process::Stdio;
use std::time::Instant;

use anyhow::{Context as _, Result};

use super::FOLDER;
use super::lines::{Counts, counts};
use super::snapshots;
use crate::output;
use crate::workspace::{self, Workspace};

/// The file with the output of the tests, below [`FOLDER`].
pub const OUTPUT: &str = "tests.txt";
/// Insta's list of used snapshots, one path on each line.
const REFERENCES: &str = "references.txt";

/// The results of the tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trial {
    /// Whether they pass, apart from snapshots.
    pub passed: bool,
    /// Their counts.
    pub counts: Counts,
    /// Pending snapshots, by path.
    pub pending: Vec<String>,
    /// Snapshots that no test used. Unknown, and so empty, if tests failed.
    pub unused: Vec<String>,
}

impl Trial {
    /// Runs the tests of the workspace. A difference from a snapshot is pending, and no failure.
    pub fn run(workspace: &Workspace) -> Result<Self> {
        let start = Instant::now();
        let folder = workspace.path(FOLDER);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {FOLDER}"))?;
        let before = snapshots::pending(workspace)?;
        let shown = format!("{FOLDER}/{OUTPUT}");
        let log = File::create(folder.join(OUTPUT)).with_context(|| format!("cannot write {shown}"))?;
        let references = folder.join(REFERENCES);
        // Insta appends to the file.
        let _ = fs::remove_file(&references);
        output::print(&format!("running the tests, which takes minutes; output: {shown}\n"));
        let status = workspace::cargo()
            .current_dir(workspace.root())
            .args(["test", "--workspace", "--no-fail-fast"])
            .env("INSTA_UPDATE", "new")
            .env("INSTA_FORCE_PASS", "1")
            .env("INSTA_SNAPSHOT_REFERENCES_FILE", &references)
            .stdin(Stdio::null())
            .stdout(log.try_clone().with_context(|| format!("cannot write {shown}"))?)
            .stderr(log)
            .status()
            .context("cannot run cargo")?;
        let passed = status.success();
        let text = String::from_utf8_lossy(&fs::read(folder.join(OUTPUT)).unwrap_or_default()).into_owned();
        let pending = snapshots::since(&before, snapshots::pending(workspace)?);
        let asked = fs::read_to_string(&references).unwrap_or_default();
        let unused = if passed { snapshots::unused(workspace, &asked)? } else { Vec::new() };
        let _ = fs::remove_file(references);
        output::print(&format!("  done in {:.0} s\n", start.elapsed().as_secs_f64()));
        Ok(Self { passed, counts: counts(&text), pending, unused })
    }
}
