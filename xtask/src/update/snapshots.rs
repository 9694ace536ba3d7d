//! Pending snapshots, and snapshots without a test.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context as _, Result};

use crate::workspace::{Workspace, is_pending_snapshot};
use crate::writer::{Change, Kind, diff};

/// Folders without snapshots of this workspace.
const SKIPPED_FOLDERS: [&str; 3] = ["target", "node_modules", ".git"];
/// The suffix of a new snapshot.
const NEW_SUFFIX: &str = ".new";
/// The maximal lines of the diff of one snapshot, and of all.
const LIMITS: diff::Limits = diff::Limits { file: 2000, total: 100_000 };

/// Pending snapshots by path, with their times.
pub type Pending = BTreeMap<String, SystemTime>;

/// The pending snapshots in the tree.
pub fn pending(workspace: &Workspace) -> Result<Pending> {
    let mut found = Pending::new();
    for path in files(workspace.root())? {
        if is_pending_snapshot(&path) {
            let written = fs::metadata(workspace.path(&path)).and_then(|facts| facts.modified());
            found.insert(path.clone(), written.with_context(|| format!("cannot look at {path}"))?);
        }
    }
    Ok(found)
}

/// Pending snapshots that are new or rewritten since `before`.
pub fn since(before: &Pending, now: Pending) -> Vec<String> {
    now.into_iter().filter(|(path, written)| before.get(path) != Some(written)).map(|(path, _)| path).collect()
}

/// Snapshots that no test used. `asked` is insta's list of used ones.
pub fn unused(workspace: &Workspace, asked: &str) -> Result<Vec<String>> {
    let root = workspace.root().canonicalize().context("cannot resolve the path of the workspace")?;
    let asked: BTreeSet<PathBuf> = asked.lines().filter_map(|line| Path::new(line).canonicalize().ok()).collect();
    let all = files(workspace.root())?;
    let is_snapshot = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "snap");
    let unused = all.into_iter().filter(|path| is_snapshot(path) && !asked.contains(&root.join(path)));
    Ok(unused.collect())
}

/// The pending snapshots as one diff.
pub fn diff(workspace: &Workspace, pending: &[String]) -> Result<String> {
    let read = |path: &str| -> Result<Option<Vec<u8>>> {
        let path = workspace.path(path);
        let read = || fs::read(&path).with_context(|| format!("cannot read {}", path.display()));
        path.exists().then(read).transpose()
    };
    let mut changes = Vec::new();
    for path in pending.iter().filter(|path| path.ends_with(NEW_SUFFIX)) {
        let accepted = path.trim_end_matches(NEW_SUFFIX).to_owned();
        let old = read(&accepted)?;
        let kind = if old.is_some() { Kind::Changed } else { Kind::Added };
        let new = String::from_utf8_lossy(&read(path)?.unwrap_or_default()).into_owned();
        let (old, new) =
            (content(&String::from_utf8_lossy(&old.unwrap_or_default())).to_owned(), content(&new).to_owned());
        changes.push(Change { path: accepted, kind, old: old.into_bytes(), new, edited: false });
    }
    Ok(diff::render(&changes, LIMITS))
}

/// A snapshot without insta's metadata.
fn content(text: &str) -> &str {
    let notes = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    notes.map_or(text, |(_, content)| content)
}

/// All files below a folder, by relative path, sorted.
fn files(root: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(root.join(&folder)).with_context(|| format!("cannot list {}", folder.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot list {}", folder.display()))?;
            let (kind, name) = (entry.file_type()?, entry.file_name());
            let path = folder.join(&name);
            if kind.is_dir() && !SKIPPED_FOLDERS.iter().any(|skipped| name == *skipped) {
                folders.push(path);
            } else if kind.is_file()
                && let Some(path) = path.to_str()
            {
                found.push(path.replace('\\', "/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{workspace, write};

    #[test]
    fn pending_and_unused_snapshots_are_found() {
        let (_folder, workspace) = workspace();
        let at = |name: &str| format!("tests/snapshots/{name}");
        write(&workspace, &at("old.snap"), "---\nsource: a.rs\n---\none\ntwo\n");
        write(&workspace, &at("gone.snap"), "---\nsource: a.rs\n---\nx\n");
        write(&workspace, &at("earlier.snap.new"), "left over");
        write(&workspace, "node_modules/a/b.snap", "not ours");
        let before = pending(&workspace).expect("listed");
        assert_eq!(before.keys().collect::<Vec<_>>(), [&at("earlier.snap.new")]);

        write(&workspace, &at("old.snap.new"), "---\nsource: a.rs\nassertion_line: 9\n---\none\nthree\n");
        write(&workspace, &at("first.snap.new"), "---\nsource: a.rs\n---\nhello\n");
        let waiting = since(&before, pending(&workspace).expect("listed"));
        assert_eq!(waiting, [at("first.snap.new"), at("old.snap.new")]);
        let shown = diff(&workspace, &waiting).expect("read");
        assert!(shown.contains("-two\n+three\n") && shown.contains("+hello\n"), "{shown}");
        assert!(!shown.contains("assertion_line") && !shown.contains("left over"), "{shown}");

        let asked = format!("{}\n/nowhere.snap\n", workspace.path(&at("old.snap")).display());
        assert_eq!(unused(&workspace, &asked).expect("listed"), [at("gone.snap")]);
    }
}
