//! The files of this workspace.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::Finding;
use crate::inputs;
use crate::workspace::{Workspace, is_pending_snapshot};
use crate::writer::files_below;

const FOLDERS: [&str; 3] = ["generator", "generated-client", "xtask"];

/// A Rust file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative to the root, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl SourceFile {
    /// Whether it is generated.
    pub fn is_generated(&self) -> bool {
        ["/src/generated/", "/tests/generated/", "/snapshots/"].iter().any(|folder| self.path.contains(folder))
    }
}

/// Every Rust file of the workspace's crates, in order of path.
pub fn sources(workspace: &Workspace) -> Result<Vec<SourceFile>> {
    let mut sources = Vec::new();
    for path in files(workspace)? {
        if is_rust(&path) {
            let text = inputs::text(&workspace.path(&path), "Rust")?;
            sources.push(SourceFile { path, text });
        }
    }
    Ok(sources)
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

/// Pending snapshots.
pub fn leftovers(workspace: &Workspace) -> Result<Vec<Finding>> {
    let finding =
        |path: String| Finding::new(&path, 1, "a snapshot that is not settled; `cargo insta review` settles it");
    Ok(files(workspace)?.into_iter().filter(|path| is_pending_snapshot(path)).map(finding).collect())
}

fn files(workspace: &Workspace) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        let root = workspace.path(folder);
        let entries = fs::read_dir(&root).with_context(|| format!("cannot list {}", root.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot list {}", root.display()))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            if name == "target" || name.starts_with('.') {
                continue;
            }
            if entry.path().is_dir() {
                files.extend(files_below(&entry.path(), &path)?);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
