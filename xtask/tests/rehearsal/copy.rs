//! A copy of the workspace in a repository of its own, for updates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Folders that a fresh clone does not have or need.
const SKIPPED: [&str; 3] = ["target", ".git", "node_modules"];

/// The copy.
pub struct Copy {
    folder: TempDir,
}

impl Copy {
    /// Copies the workspace of this test.
    pub fn new() -> Self {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
        let folder = TempDir::new().expect("created");
        copy(from, folder.path());
        let copy = Self { folder };
        copy.git(&["init", "--quiet"]);
        copy.commit("as it was");
        copy
    }

    /// Commits all files.
    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        let identity = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"];
        self.git(&[&identity[..], &["commit", "--quiet", "--message", message]].concat());
    }

    fn git(&self, words: &[&str]) {
        let output = Command::new("git").current_dir(self.folder.path()).args(words).output().expect("git runs");
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// A path in it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs a command of the workspace there.
    pub fn xtask(&self, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        // `cargo xtask` finds its workspace by this variable.
        command.current_dir(self.folder.path()).args(words).env_remove("CARGO_MANIFEST_DIR");
        command.output().expect("xtask runs")
    }

    /// All files with this ending, by path.
    pub fn ending(&self, end: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("listed") {
                let path = entry.expect("listed").path();
                if path.is_dir() {
                    let skipped = path.file_name().is_some_and(|name| SKIPPED.iter().any(|skipped| name == *skipped));
                    folders.extend((!skipped).then_some(path));
                } else if path.to_string_lossy().ends_with(end) {
                    found.push(path);
                }
            }
        }
        found.sort();
        found
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("created");
    for entry in fs::read_dir(from).expect("listed") {
        let entry = entry.expect("listed");
        let (path, name) = (entry.path(), entry.file_name());
        // A clone has no pending snapshots either.
        let waits = [".snap.new", ".pending-snap"].iter().any(|end| name.to_string_lossy().ends_with(end));
        if waits || SKIPPED.iter().any(|skipped| name == *skipped) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(&name));
        } else {
            fs::copy(&path, to.join(&name)).expect("copied");
        }
    }
}
