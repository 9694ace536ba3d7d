//! Selects the two descriptions to compare, each with its overlay and locked names.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use generator::diff::Names;
use generator::{Input, LockedNames, Source};

use super::git;
use crate::cli::Diff;
use crate::workspace::{DESCRIPTION, NAMES, OVERLAY, Workspace};
use crate::{files, inputs, names_lock};

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Side {
    /// The SDK's own description in the working tree.
    WorkingTree,
    /// A file.
    File(PathBuf),
    /// The SDK's own description at a revision.
    Revision(String),
}

impl Side {
    fn of(word: Option<&str>, otherwise: Side) -> Self {
        match word {
            None => otherwise,
            // An existing file takes precedence over a branch of the same name. A folder is no description.
            Some(word) if Path::new(word).exists() && !Path::new(word).is_dir() => Side::File(PathBuf::from(word)),
            Some(word) if looks_like_a_file(word) => Side::File(PathBuf::from(word)),
            Some(word) => Side::Revision(word.to_owned()),
        }
    }

    fn is_file(&self) -> bool {
        matches!(self, Side::File(_))
    }
}

/// Whether a missing word is a file rather than a revision, for the error message.
fn looks_like_a_file(word: &str) -> bool {
    let extension = Path::new(word).extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| ["yaml", "yml", "json"].iter().any(|other| extension.eq_ignore_ascii_case(other)))
}

/// The source of an overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Overlay<'a> {
    /// No overlay.
    None,
    /// The overlay of the side.
    Own,
    /// A file.
    File(&'a Path),
}

/// Both sides of a comparison.
#[derive(Debug)]
pub struct Sides {
    /// The old description.
    pub old: Source,
    /// The new one.
    pub new: Source,
    /// Their locked names.
    pub names: Names,
}

/// The committed text of a file. None without a commit of it.
pub fn text(workspace: &Workspace, path: &str) -> Result<Option<String>> {
    let Ok(commit) = git::commit(workspace.root(), "HEAD") else { return Ok(None) };
    Ok(git::file(workspace.root(), &commit, path)?.and_then(|bytes| String::from_utf8(bytes).ok()))
}

impl Sides {
    /// The SDK's own committed description, with overlay and names. None without a commit of it.
    pub fn committed(workspace: &Workspace) -> Result<Option<(Source, LockedNames)>> {
        let head = "HEAD".to_owned();
        if git::commit(workspace.root(), &head).is_err() {
            return Ok(None);
        }
        let Ok(source) = committed(workspace, &head, Overlay::Own) else { return Ok(None) };
        Ok(Some((source, locked(workspace, &Side::Revision(head))?.unwrap_or_default())))
    }

    /// Selects the sides by the arguments.
    pub fn of(workspace: &Workspace, args: &Diff) -> Result<Self> {
        let old = Side::of(args.old.as_deref(), Side::Revision("HEAD".to_owned()));
        let new = Side::of(args.new.as_deref(), Side::WorkingTree);
        let strange = args.no_overlay || (old.is_file() && new.is_file());
        let own = if strange { Overlay::None } else { Overlay::Own };
        let [old_overlay, new_overlay] =
            [&args.overlay_old, &args.overlay_new].map(|file| file.as_deref().map_or(own, Overlay::File));
        let names = if strange { Names::default() } else { names(workspace, &old, &new)? };
        let root = args.root.as_deref();
        let old = source(workspace, &old, old_overlay, root)?;
        Ok(Self { old, new: source(workspace, &new, new_overlay, root)?, names })
    }
}

/// The names of both sides. A file has none: it counts as a version before or after the SDK's own description.
fn names(workspace: &Workspace, old: &Side, new: &Side) -> Result<Names> {
    let was = locked(workspace, old)?;
    let is = locked(workspace, new)?;
    Ok(Names { old: was.or_else(|| is.clone()).unwrap_or_default(), new: is })
}

fn locked(workspace: &Workspace, side: &Side) -> Result<Option<LockedNames>> {
    match side {
        Side::File(_) => Ok(None),
        Side::WorkingTree => {
            let path = workspace.path(NAMES);
            if path.exists() { names_lock::read(&path, NAMES).map(Some) } else { Ok(None) }
        }
        Side::Revision(revision) => {
            let commit = git::commit(workspace.root(), revision)?;
            let Some(bytes) = git::file(workspace.root(), &commit, NAMES)? else { return Ok(None) };
            let shown = format!("{revision}:{NAMES}");
            let Ok(text) = String::from_utf8(bytes) else { bail!("{shown} is not UTF-8 text") };
            names_lock::parse(&text, &shown).map(Some)
        }
    }
}

fn source(workspace: &Workspace, side: &Side, overlay: Overlay<'_>, root: Option<&Path>) -> Result<Source> {
    if let Side::Revision(revision) = side {
        return committed(workspace, revision, overlay);
    }
    let own = workspace.path(OVERLAY);
    let found = match side {
        Side::File(path) => inputs::from_path(path, None, root)?,
        _ => Source { overlay: None, ..inputs::own(workspace)? },
    };
    let overlay = match overlay {
        Overlay::None => None,
        Overlay::Own if !own.exists() => None,
        Overlay::Own => Some(Input { name: OVERLAY.to_owned(), ..inputs::overlay(&own)? }),
        Overlay::File(path) => Some(inputs::overlay(path)?),
    };
    Ok(Source { overlay, ..found })
}

fn committed(workspace: &Workspace, revision: &str, overlay: Overlay<'_>) -> Result<Source> {
    let commit = git::commit(workspace.root(), revision)?;
    let read = |path: &str| -> Result<Option<Input>> {
        let bytes = git::file(workspace.root(), &commit, path)?;
        Ok(bytes.map(|bytes| Input { name: format!("{revision}:{path}"), bytes }))
    };
    let Some(description) = read(DESCRIPTION)? else { bail!("{revision} has no {DESCRIPTION}") };
    let overlay = match overlay {
        Overlay::None => None,
        Overlay::Own => read(OVERLAY)?,
        Overlay::File(path) => Some(inputs::overlay(path)?),
    };
    let (folder, name) = DESCRIPTION.rsplit_once('/').unwrap_or(("", DESCRIPTION));
    let files = files::read_by(&description, name, &|key, left| {
        let path = format!("{folder}/{key}");
        if key.starts_with("..") {
            return Err(format!("it is not below {folder}"));
        }
        let found = read(&path).map_err(|error| error.to_string())?;
        let input = found.ok_or_else(|| format!("{revision} has no {path}"))?;
        *left = left.checked_sub(input.bytes.len() as u64).ok_or("the files of the description are too large")?;
        Ok(input)
    });
    Ok(Source { description, overlay, files })
}
