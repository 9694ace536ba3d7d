//! Brings changes to the disk, all or none.
//!
//! New texts are staged beside the tree first, then a journal is written, then files are moved: the old one into the
//! staging folder, the new one into its place. Removing the journal is what makes the run count. A failure before
//! that rolls back by the journal; so does the next run, where this one had no chance to. Files that keep their text are
//! never touched, and files that come back by a roll back are the very same files, with their times.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::disk::Disk;
use super::{Change, Kind};

const STAGING: &str = ".regenerate";
const JOURNAL: &str = "journal";

/// Whether an earlier run was interrupted below `root`.
pub fn interrupted(root: &Path) -> bool {
    root.join(STAGING).exists()
}

/// What was done about a run that was interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovered {
    /// There was none.
    Nothing,
    /// It had begun to move files, and they are back.
    Undone,
    /// It had not moved any file yet.
    NotBegun,
    /// It had moved all files, and they stay.
    Complete,
    /// One of both: nothing is left of it but folders.
    Cleared,
}

/// Rolls back what an interrupted run left below `root`, unless it had come to its end, and says what there was.
pub fn recover(disk: &dyn Disk, root: &Path) -> Result<Recovered> {
    let staging = root.join(STAGING);
    if !staging.exists() {
        return Ok(Recovered::Nothing);
    }
    let has_files = |side| fs::read_dir(staging.join(side)).is_ok_and(|mut files| files.next().is_some());
    // Without its journal, it counts, and old texts are kept, or it did not get so far, and new ones wait.
    let recovered = match (staging.join(JOURNAL).exists(), has_files("old"), has_files("new")) {
        (true, ..) => Recovered::Undone,
        (false, true, false) => Recovered::Complete,
        (false, false, true) => Recovered::NotBegun,
        (false, ..) => Recovered::Cleared,
    };
    roll_back(disk, root, &staging).with_context(|| {
        format!("an earlier run was interrupted, and what it left in {} cannot be undone", staging.display())
    })?;
    Ok(recovered)
}

/// Makes the changes below `root`, which is created if need be. When this fails, the tree is as it was.
pub fn apply(disk: &dyn Disk, root: &Path, changes: &[Change]) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let created = create_root(disk, root)?;
    let staging = root.join(STAGING);
    // If this fails because another run is at work, there is nothing of ours to undo.
    let mut done = create(disk, &staging);
    if done.is_ok() {
        done = run(disk, root, &staging, changes);
        if let Err(error) = done {
            if let Err(second) = roll_back(disk, root, &staging) {
                return Err(error.context(format!(
                    "writing failed, and so did undoing it ({second:#}); the next run of this command undoes the rest"
                )));
            }
            done = Err(error);
        }
    }
    if let Err(error) = done {
        for folder in created.iter().rev() {
            let _ = disk.remove_dir(folder);
        }
        return Err(error.context("writing failed, and the tree is as it was"));
    }
    // The run counts from here on; a staging folder that stays behind is cleared by the next one.
    let _ = disk.remove_dir_all(&staging);
    remove_empty_folders(disk, root, changes);
    Ok(())
}

fn create(disk: &dyn Disk, folder: &Path) -> Result<()> {
    disk.create_dir(folder).with_context(|| format!("cannot create the folder {}", folder.display()))
}

fn run(disk: &dyn Disk, root: &Path, staging: &Path, changes: &[Change]) -> Result<()> {
    create(disk, &staging.join("new"))?;
    create(disk, &staging.join("old"))?;
    for (number, change) in changes.iter().enumerate() {
        if change.kind != Kind::Removed {
            let path = staged(staging, "new", number);
            disk.write(&path, change.new.as_bytes()).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    let folders = missing_folders(root, changes);
    let journal = staging.join(JOURNAL);
    let draft = staging.join("journal.part");
    disk.write(&draft, journal_text(&folders, changes).as_bytes())
        .and_then(|()| disk.rename(&draft, &journal))
        .with_context(|| format!("cannot write {}", journal.display()))?;
    for folder in &folders {
        create(disk, &root.join(folder))?;
    }
    for (number, change) in changes.iter().enumerate() {
        let path = root.join(&change.path);
        if change.kind != Kind::Added {
            disk.rename(&path, &staged(staging, "old", number))
                .with_context(|| format!("cannot move {} away", path.display()))?;
        }
        if change.kind != Kind::Removed {
            disk.rename(&staged(staging, "new", number), &path)
                .with_context(|| format!("cannot put {} in place", path.display()))?;
        }
    }
    disk.remove_file(&journal).with_context(|| format!("cannot remove {}", journal.display()))
}

/// Undoes a run by its journal; without one, no file was moved yet. Can be interrupted and done again.
fn roll_back(disk: &dyn Disk, root: &Path, staging: &Path) -> Result<()> {
    let journal = staging.join(JOURNAL);
    if journal.exists() {
        let text = fs::read_to_string(&journal).with_context(|| format!("cannot read {}", journal.display()))?;
        for line in text.lines().rev() {
            undo(disk, root, staging, line).with_context(|| format!("cannot undo `{line}`"))?;
        }
        disk.remove_file(&journal).with_context(|| format!("cannot remove {}", journal.display()))?;
    }
    if staging.exists() {
        disk.remove_dir_all(staging).with_context(|| format!("cannot remove {}", staging.display()))?;
    }
    Ok(())
}

fn undo(disk: &dyn Disk, root: &Path, staging: &Path, line: &str) -> Result<()> {
    let mut words = line.splitn(3, '\t');
    let (Some(verb), Some(number), Some(path)) = (words.next(), words.next(), words.next()) else {
        return Ok(());
    };
    let (path, old) = (root.join(path), staging.join("old").join(number));
    match verb {
        "add" if !staging.join("new").join(number).exists() && path.exists() => disk.remove_file(&path)?,
        "change" | "remove" if old.exists() => disk.rename(&old, &path)?,
        // A folder that is not empty has become somebody else's.
        "folder" => drop(disk.remove_dir(&path)),
        _ => {}
    }
    Ok(())
}

fn journal_text(folders: &BTreeSet<String>, changes: &[Change]) -> String {
    let mut text = String::new();
    for folder in folders {
        let _ = writeln!(text, "folder\t-\t{folder}");
    }
    for (number, change) in changes.iter().enumerate() {
        let verb = match change.kind {
            Kind::Added => "add",
            Kind::Changed => "change",
            Kind::Removed => "remove",
        };
        let _ = writeln!(text, "{verb}\t{number}\t{}", change.path);
    }
    text
}

fn staged(staging: &Path, side: &str, number: usize) -> PathBuf {
    staging.join(side).join(number.to_string())
}

/// Folders that the changes need and that are not there, parents first.
fn missing_folders(root: &Path, changes: &[Change]) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    for change in changes.iter().filter(|change| change.kind == Kind::Added) {
        for (end, _) in change.path.match_indices('/') {
            let folder = &change.path[..end];
            if !root.join(folder).exists() {
                missing.insert(folder.to_owned());
            }
        }
    }
    missing
}

/// Creates `root` and what is missing above it; when that fails, what it created is gone again.
fn create_root(disk: &dyn Disk, root: &Path) -> Result<Vec<PathBuf>> {
    let mut missing: Vec<PathBuf> = root
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .map(Path::to_owned)
        .collect();
    missing.reverse();
    for (done, folder) in missing.iter().enumerate() {
        if let Err(error) = disk.create_dir(folder) {
            for folder in missing.iter().take(done).rev() {
                let _ = disk.remove_dir(folder);
            }
            return Err(error).with_context(|| format!("cannot create the folder {}", folder.display()));
        }
    }
    Ok(missing)
}

fn remove_empty_folders(disk: &dyn Disk, root: &Path, changes: &[Change]) {
    for change in changes.iter().filter(|change| change.kind == Kind::Removed) {
        let folders = Path::new(&change.path).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
        for folder in folders {
            if disk.remove_dir(&root.join(folder)).is_err() {
                break;
            }
        }
    }
}
