//! The tests of the new tree, with new snapshots collected for a reviewer.

use std::fs::{self, File};
use std::process::Stdio;
use std::time::Instant;

use anyhow::{Context as _, Result};

use super::FOLDER;
use super::lines::{Counts, counts};
use super::snapshots;
use crate::output;
use crate::workspace::{self, Workspace};

/// Where the output of the tests goes, below [`FOLDER`].
pub const OUTPUT: &str = "tests.txt";
/// Where insta lists the snapshots that tests asked for, one path on each line.
const REFERENCES: &str = "references.txt";

/// How the tests went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trial {
    /// Whether they pass but for snapshots.
    pub passed: bool,
    /// What they say of themselves.
    pub counts: Counts,
    /// New snapshots, by path.
    pub pending: Vec<String>,
    /// Snapshots that no test asked for. Nothing is known of them where tests failed.
    pub unused: Vec<String>,
}

impl Trial {
    /// Runs the tests of the workspace: what differs from a snapshot waits beside it, and fails nothing.
    pub fn run(workspace: &Workspace) -> Result<Self> {
        let start = Instant::now();
        let folder = workspace.path(FOLDER);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {FOLDER}"))?;
        let before = snapshots::pending(workspace)?;
        let shown = format!("{FOLDER}/{OUTPUT}");
        let log = File::create(folder.join(OUTPUT)).with_context(|| format!("cannot write {shown}"))?;
        let references = folder.join(REFERENCES);
        // To which insta would add.
        let _ = fs::remove_file(&references);
        output::print(&format!("the tests run, which takes minutes; what they say goes to {shown}\n"));
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
