//! The base of an update: the commit, so that a second update before the next commit replaces the first.

use anyhow::{Context as _, Result};
use generator::diff::{Comparison, Names};
use generator::{Input, Options, Source};
use toml_edit::{DocumentMut, Item};

use super::changelog;
use crate::diff::{self, Sides};
use crate::fetch::Candidate;
use crate::regenerate;
use crate::workspace::{CHANGELOG, CLIENT, DESCRIPTION, Workspace};

/// The SDK before the update.
pub struct Base {
    /// The description with its overlay.
    pub source: Source,
    /// Its committed names, and the current ones.
    pub names: Names,
    /// The options for the new SDK, with the current names except those of an earlier update.
    pub options: Options,
    /// The committed version of the SDK.
    pub version: Option<String>,
    /// The comparisons that an earlier, uncommitted update reported. Several if the overlay has changed since.
    pub reported: Vec<Comparison>,
    /// The committed changelog.
    changelog: String,
}

impl Base {
    /// The committed description with its overlay and names, so that uncommitted changes of these count, too. Without git, those of
    /// the tree.
    pub fn of(workspace: &Workspace, candidate: &Candidate) -> Result<Self> {
        let mut options = regenerate::own_options(workspace)?;
        let Some((source, names)) = Sides::committed(workspace)? else {
            // The new description has the same name.
            let description = Input { name: format!("{DESCRIPTION} (before)"), ..candidate.old.description.clone() };
            let source = Source { description, ..candidate.old.clone() };
            let names = Names { old: options.names.clone(), new: None };
            return Ok(Self { source, names, options, version: None, reported: Vec::new(), changelog: String::new() });
        };
        let is_uncommitted = generator::hash(&source) != candidate.lock.sha256;
        if is_uncommitted {
            let again = Options { names: names.clone(), ..options.clone() };
            let given = generator::generate(&candidate.old, &again).is_ok_and(|sdk| sdk.names == options.names);
            // These names are by the earlier update, not by anybody's choice.
            if given {
                options.names = names.clone();
            }
        }
        let names = Names { old: names, new: Some(options.names.clone()) };
        let manifest = diff::committed(workspace, &format!("{CLIENT}/Cargo.toml"))?;
        let mut base = Self {
            version: manifest.as_deref().and_then(version),
            changelog: diff::committed(workspace, CHANGELOG)?.unwrap_or_default(),
            reported: Vec::new(),
            source,
            names,
            options,
        };
        if is_uncommitted {
            let mut overlays = vec![&candidate.old.overlay, &base.source.overlay];
            overlays.dedup_by_key(|overlay| overlay.as_ref().map(|overlay| &overlay.bytes));
            let current = |overlay: &Option<Input>| Source { overlay: overlay.clone(), ..candidate.old.clone() };
            let compare = |overlay| generator::compare(&base.source, &current(overlay), &base.names).ok();
            base.reported = overlays.into_iter().filter_map(compare).collect();
        }
        Ok(base)
    }

    /// Whether a description is that of the base.
    pub fn has(&self, candidate: &Candidate) -> bool {
        generator::hash(&self.source) == generator::hash(&candidate.source())
    }

    /// The changelog without the lines of an earlier update since the commit.
    pub fn before(&self, text: &str) -> Result<String> {
        self.reported
            .iter()
            .try_fold(text.to_owned(), |text, reported| changelog::remove(&text, reported, &self.changelog))
    }
}

fn version(manifest: &str) -> Option<String> {
    let document: DocumentMut = manifest.parse().ok()?;
    document.get("package")?.get("version").and_then(Item::as_str).map(str::to_owned)
}

/// Whether the description in the tree is not committed, after an update or `fetch`.
pub fn is_uncommitted(workspace: &Workspace, current: &Input) -> Result<bool> {
    let committed = Sides::committed(workspace).context("cannot read the committed description")?;
    Ok(committed.is_some_and(|(source, _)| source.description.bytes != current.bytes))
}
