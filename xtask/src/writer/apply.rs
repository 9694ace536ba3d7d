//! Writes changes, all or none.
//!
//! Each new text is written to a temporary file beside its target. Then every target is replaced by a rename, so that it holds
//! its old or its new text at any moment; the old one stays beside it until all renames are done. A failure undoes them in
//! reverse order. There is no journal: a killed run leaves a mixture of old and new files, which version control restores
//! and the next run completes.

use std::io;
use std::path::{Path, PathBuf};
use std::process;

use anyhow::{Context as _, Result};

use super::disk::Disk;
use super::{Change, Kind, manifest};

/// A step that undoes another one.
enum Undo {
    RemoveFolder(PathBuf),
    RemoveFile(PathBuf),
    MoveBack { from: PathBuf, to: PathBuf },
}

/// Makes the changes below `root`, which is created if need be. When this fails, the tree is as it was.
pub fn apply(disk: &dyn Disk, root: &Path, changes: &[Change]) -> Result<()> {
    let mut undo = Vec::new();
    if let Err(error) = run(disk, root, changes, &mut undo) {
        let failed = undo.iter().rev().filter(|step| step.run(disk).is_err()).count();
        return Err(error.context(match failed {
            0 => "writing failed, and the tree is as it was",
            _ => {
                "writing failed, and so did undoing it; restore the tree from version control, or run the command again"
            }
        }));
    }
    // The run counts from here on; the next one removes backups that stay behind.
    for change in changes {
        let path = root.join(&change.path);
        if change.kind != Kind::Added {
            let _ = disk.remove_file(&temporary(&path, "old"));
        }
        if change.kind == Kind::Removed {
            let above = path.ancestors().skip(1).take_while(|folder| *folder != root);
            let _ = above.map(|folder| disk.remove_dir(folder)).find(Result::is_err);
        }
    }
    Ok(())
}

fn run(disk: &dyn Disk, root: &Path, changes: &[Change], undo: &mut Vec<Undo>) -> Result<()> {
    // First, as a leftover may have the name of a temporary file of this run.
    let (removed, mut written): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.kind == Kind::Removed);
    for change in removed {
        let path = root.join(&change.path);
        let old = temporary(&path, "old");
        disk.rename(&path, &old).with_context(|| format!("cannot move {} away", path.display()))?;
        undo.push(Undo::MoveBack { from: old, to: path });
    }
    for change in &written {
        let path = root.join(&change.path);
        create_folders(disk, path.parent().unwrap_or(root), undo)?;
        let new = temporary(&path, "new");
        undo.push(Undo::RemoveFile(new.clone()));
        disk.write(&new, change.new.as_bytes()).with_context(|| format!("cannot write {}", new.display()))?;
    }
    // The manifest goes last: until then, the old one lists the files that a killed run has not removed.
    written.sort_by_key(|change| change.path.ends_with(manifest::NAME));
    for change in written {
        let path = root.join(&change.path);
        replace(disk, change.kind, &path, undo).with_context(|| format!("cannot replace {}", path.display()))?;
    }
    Ok(())
}

fn replace(disk: &dyn Disk, kind: Kind, path: &Path, undo: &mut Vec<Undo>) -> io::Result<()> {
    let [new, old] = ["new", "old"].map(|side| temporary(path, side));
    if kind == Kind::Added {
        disk.rename(&new, path)?;
        undo.push(Undo::RemoveFile(path.to_owned()));
    } else {
        undo.push(Undo::RemoveFile(old.clone()));
        disk.link(path, &old)?;
        disk.rename(&new, path)?;
        undo.push(Undo::MoveBack { from: old, to: path.to_owned() });
    }
    Ok(())
}

fn create_folders(disk: &dyn Disk, folder: &Path, undo: &mut Vec<Undo>) -> Result<()> {
    let missing = folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists());
    for folder in missing.collect::<Vec<_>>().into_iter().rev() {
        disk.create_dir(folder).with_context(|| format!("cannot create the folder {}", folder.display()))?;
        undo.push(Undo::RemoveFolder(folder.to_owned()));
    }
    Ok(())
}

impl Undo {
    fn run(&self, disk: &dyn Disk) -> io::Result<()> {
        match self {
            Self::RemoveFolder(path) => disk.remove_dir(path),
            Self::RemoveFile(path) if path.exists() => disk.remove_file(path),
            Self::RemoveFile(_) => Ok(()),
            Self::MoveBack { from, to } => disk.rename(from, to),
        }
    }
}

/// The name beside `path` for its new text or for its old one, in this process.
fn temporary(path: &Path, side: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{side}-{}.regenerate", process::id()))
}

/// Whether a file is a temporary one of a killed run.
pub fn is_leftover(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.starts_with('.') && name.ends_with(".regenerate")
}
