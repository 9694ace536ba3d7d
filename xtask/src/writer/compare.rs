//! Compares a plan with the tree. Reads only.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use generator::Files;

use super::apply::is_leftover;
use super::manifest::{self, Manifest};
use super::{Change, Changes, Kind, Plan};

/// Compares the tree with the plan.
///
/// # Errors
///
/// If the tree has symbolic links, folders in place of files, or foreign files in the plan's folders.
pub fn compare(plan: &Plan) -> Result<Changes> {
    let manifest_path = plan.based(manifest::NAME);
    let known = match read(&plan.root, &manifest_path)? {
        Some(bytes) => Manifest::parse(&String::from_utf8_lossy(&bytes)),
        None => Manifest::default(),
    };
    let mut changes = Changes::default();
    for (path, text) in &plan.owned {
        ensure!(
            manifest::is_relative(path),
            "the generator has a file at `{path}`, which is not a path below a folder"
        );
        let edited = |bytes: &[u8]| known.files.get(path).is_none_or(|hash| *hash != manifest::sha256(bytes));
        changes.put(&plan.root, plan.based(path), text, edited)?;
    }
    for (path, hash) in &known.files {
        if plan.owned.contains_key(path) {
            continue;
        }
        let path = plan.based(path);
        if let Some(old) = read(&plan.root, &path)? {
            let edited = *hash != manifest::sha256(&old);
            changes.list.push(Change { path, kind: Kind::Removed, old, new: String::new(), edited });
        }
    }
    for (path, text) in &plan.patched {
        changes.put(&plan.root, path.clone(), text, |_| false)?;
    }
    changes.put(&plan.root, manifest_path, &manifest::render(&plan.owned), |_| false)?;
    for path in leftovers(plan)? {
        let old = read(&plan.root, &path)?.unwrap_or_default();
        changes.list.push(Change { path, kind: Kind::Removed, old, new: String::new(), edited: false });
    }
    refuse_foreign(plan, &known)?;
    changes.list.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(changes)
}

/// Compares single files below `root` with their new texts. They belong to no manifest.
///
/// # Errors
///
/// If the tree has symbolic links, or folders in place of files.
pub fn compare_files(root: &Path, files: &Files) -> Result<Changes> {
    let mut changes = Changes::default();
    for (path, text) in files {
        changes.put(root, path.clone(), text, |_| false)?;
    }
    Ok(changes)
}

impl Changes {
    fn put(&mut self, root: &Path, path: String, text: &str, edited: impl Fn(&[u8]) -> bool) -> Result<()> {
        match read(root, &path)? {
            Some(old) if old == text.as_bytes() => self.unchanged += 1,
            Some(old) => {
                let edited = edited(&old);
                self.list.push(Change { path, kind: Kind::Changed, old, new: text.to_owned(), edited });
            }
            None => {
                let new = text.to_owned();
                self.list.push(Change { path, kind: Kind::Added, old: Vec::new(), new, edited: false });
            }
        }
        Ok(())
    }
}

/// Reads a file below `root`; none if it is absent. Symbolic links are refused, so that no file outside is read or written.
fn read(root: &Path, path: &str) -> Result<Option<Vec<u8>>> {
    let mut here = root.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        here.push(part);
        let metadata = match fs::symlink_metadata(&here) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| format!("cannot look at {}", here.display())),
        };
        let shown = here.display();
        if metadata.is_symlink() {
            bail!("{shown} is a symbolic link, and generated files are not written through links; remove it");
        }
        match (parts.peek().is_some(), metadata.is_dir()) {
            (true, false) => bail!("{shown} is a file where a folder should be; move it away"),
            (false, true) => bail!("{shown} is a folder where a file should be; move it away"),
            _ => {}
        }
    }
    fs::read(&here).map(Some).with_context(|| format!("cannot read {}", here.display()))
}

fn refuse_foreign(plan: &Plan, known: &Manifest) -> Result<()> {
    let foreign = foreign(plan, known)?;
    let Some(first) = foreign.first() else { return Ok(()) };
    let count = foreign.len();
    let more = if count > 1 { format!(" and {} more", count - 1) } else { String::new() };
    bail!(
        "{first}{more}: not written by this command, in a folder that holds generated files only; move it out of there, \
         or remove it"
    )
}

fn foreign(plan: &Plan, known: &Manifest) -> Result<BTreeSet<String>> {
    let mut foreign = BTreeSet::new();
    for folder in &plan.folders {
        for path in files_below(&plan.root.join(plan.based(folder)), folder)? {
            if !plan.owned.contains_key(&path) && !known.files.contains_key(&path) && !is_leftover(&path) {
                foreign.insert(plan.based(&path));
            }
        }
    }
    Ok(foreign)
}

/// Temporary files of a killed run beside the files of a plan.
fn leftovers(plan: &Plan) -> Result<BTreeSet<String>> {
    let mut paths = BTreeSet::new();
    for folder in plan.folders.iter().map(|folder| plan.based(folder)) {
        paths.extend(files_below(&plan.root.join(&folder), &folder)?);
    }
    let files = plan.owned.keys().map(|path| plan.based(path)).chain(plan.patched.keys().cloned());
    let folders: BTreeSet<_> =
        files.map(|path| path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned()).collect();
    for folder in folders {
        let entries = fs::read_dir(plan.root.join(&folder)).into_iter().flatten().flatten();
        paths.extend(entries.map(|entry| super::join(&folder, &entry.file_name().to_string_lossy())));
    }
    paths.retain(|path| is_leftover(path));
    Ok(paths)
}

/// The sorted paths of all files below `folder`, with `/` and beginning with `prefix`. Links are not followed.
pub fn files_below(folder: &Path, prefix: &str) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    let mut pending: Vec<(PathBuf, String)> = vec![(folder.to_owned(), prefix.to_owned())];
    while let Some((folder, prefix)) = pending.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error).with_context(|| format!("cannot list {}", folder.display())),
        };
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot list {}", folder.display()))?;
            let path = super::join(&prefix, &entry.file_name().to_string_lossy());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                pending.push((entry.path(), path));
            } else {
                paths.push(path);
            }
        }
    }
    paths.sort();
    Ok(paths)
}
