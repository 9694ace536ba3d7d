//! What an update begins with: what is committed, so that a second one before the next commit replaces what the first one wrote.

use anyhow::{Context as _, Result};
use generator::diff::{Comparison, Names};
use generator::{Input, Options, Source};
use toml_edit::{DocumentMut, Item};

use super::changelog;
use crate::diff::{self, Sides};
use crate::fetch::Candidate;
use crate::regenerate;
use crate::workspace::{CHANGELOG, CLIENT, DESCRIPTION, Workspace};
use crate::writer::manifest::sha256;

/// The SDK as it was.
pub struct Base {
    /// The description with its overlay.
    pub source: Source,
    /// The names that were committed with it, and those of now.
    pub names: Names,
    /// How the new SDK is generated: with the names of now, but for those that an earlier update has given.
    pub options: Options,
    /// The version of the SDK, where git has it.
    pub version: Option<String>,
    /// What has changed from there to what lies in the tree, which an earlier update has told of. Several where the
    /// overlay has changed since.
    pub reported: Vec<Comparison>,
    /// The changelog, where git has it.
    changelog: String,
}

impl Base {
    /// What is committed, with the overlay and the names that were committed with it, so that what has been decided since is
    /// news too. Without git, what lies there.
    pub fn of(workspace: &Workspace, candidate: &Candidate) -> Result<Self> {
        let mut options = regenerate::own_options(workspace)?;
        let Some((source, names)) = Sides::committed(workspace)? else {
            // The new one will be called the same.
            let description = Input { name: format!("{DESCRIPTION} (before)"), ..candidate.old.description.clone() };
            let source = Source { overlay: candidate.old.overlay.clone(), ..Source::from(description) };
            let names = Names { old: options.names.clone(), new: None };
            return Ok(Self { source, names, options, version: None, reported: Vec::new(), changelog: String::new() });
        };
        let is_uncommitted = sha256(&source.description.bytes) != candidate.lock.sha256;
        if is_uncommitted {
            let again = Options { names: names.clone(), ..options.clone() };
            let given = generator::generate(&candidate.old, &again).is_ok_and(|sdk| sdk.names == options.names);
            // Nobody has chosen them.
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
            let present = |overlay: &Option<Input>| Source { overlay: overlay.clone(), ..candidate.old.clone() };
            let compare = |overlay| generator::compare(&base.source, &present(overlay), &base.names).ok();
            base.reported = overlays.into_iter().filter_map(compare).collect();
        }
        Ok(base)
    }

    /// Whether this is the same description.
    pub fn has(&self, description: &Input) -> bool {
        sha256(&self.source.description.bytes) == sha256(&description.bytes)
    }

    /// The changelog without what an earlier update has written since the commit.
    pub fn before(&self, text: &str) -> Result<String> {
        self.reported
            .iter()
            .try_fold(text.to_owned(), |text, reported| changelog::without(&text, reported, &self.changelog))
    }
}

fn version(manifest: &str) -> Option<String> {
    let document: DocumentMut = manifest.parse().ok()?;
    document.get("package")?.get("version").and_then(Item::as_str).map(str::to_owned)
}

/// Whether what lies in the tree is another description than what is committed, which an update has brought or `fetch`.
pub fn is_uncommitted(workspace: &Workspace, present: &Input) -> Result<bool> {
    let committed = Sides::committed(workspace).context("cannot tell what is committed")?;
    Ok(committed.is_some_and(|(source, _)| source.description.bytes != present.bytes))
}
