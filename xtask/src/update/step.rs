//! All that an update changes, before anything is written.

use anyhow::{Context as _, Result};
use generator::diff::{Comparison, Names, Which};
use generator::{Input, Sdk, Source};

use super::base::Base;
use super::{changelog, titles, version};
use crate::diagnostics::{self, Style};
use crate::fetch::Candidate;
use crate::workspace::{CARGO_LOCK, CHANGELOG, CLIENT, DESCRIPTION, LOCK, Workspace};
use crate::writer::Plan;
use crate::{inputs, output, regenerate};

/// The step from one description to the next.
pub struct Step {
    /// The old description.
    pub old: Source,
    /// The new description under the name that it will have, with the overlay.
    pub new: Source,
    /// What is generated from it.
    pub sdk: Sdk,
    /// What changed.
    pub comparison: Comparison,
    /// Whether an earlier update is not committed, so that this one replaces what it wrote.
    pub replaces: bool,
    /// What is skipped from now on, since the SDK lacks what it names.
    pub skipped: String,
    /// Texts that do not name the API by its old title where they should, and so not by its new one.
    pub untitled: Vec<String>,
    /// The version of the SDK, before and after.
    pub versions: [String; 2],
    /// What the tree shall hold.
    pub plan: Plan,
}

impl Step {
    /// Plans the step. None if the SDK cannot be generated, and why has been printed.
    pub fn plan(workspace: &Workspace, candidate: &Candidate, verbose: bool) -> Result<Option<Self>> {
        let base = Base::of(workspace, candidate)?;
        let Some(sdk) = candidate.generate(workspace, &base.options, verbose)? else { return Ok(None) };
        let Input { name: from, bytes } = candidate.new.description.clone();
        let description = Input { name: DESCRIPTION.to_owned(), bytes };
        let new = Source { overlay: candidate.old.overlay.clone(), ..Source::from(description) };
        let Some(comparison) = compare(&base.source, &new, &base.names) else { return Ok(None) };
        let refused = || format!("the SDK cannot take over {from}, nothing was changed");
        let (mut plan, versions) = files(workspace, candidate, &sdk, &base, &comparison).with_context(refused)?;
        let untitled =
            titles::follow(workspace, &mut plan, &candidate.lock.title, &sdk.package.title).with_context(refused)?;
        let skipped = regenerate::skipped(workspace, &sdk)?;
        let replaces = !base.reported.is_empty();
        Ok(Some(Self { old: base.source, new, sdk, comparison, replaces, skipped, untitled, versions, plan }))
    }
}

/// What changes. None if the old description cannot be read, which the SDK was generated from.
fn compare(old: &Source, new: &Source, names: &Names) -> Option<Comparison> {
    match generator::compare(old, new, names) {
        Ok(comparison) => Some(comparison),
        Err(refused) => {
            let (which, found) = *refused;
            let source = if which == Which::Old { old } else { new };
            output::print_error(&diagnostics::render(&found, source, Style::for_stderr(false)));
            let name = &source.description.name;
            output::print_error(&format!("error: {name} cannot be compared, nothing was changed\n"));
            None
        }
    }
}

/// Everything that the tree shall hold, and the versions of the SDK.
fn files(
    workspace: &Workspace,
    candidate: &Candidate,
    sdk: &Sdk,
    base: &Base,
    comparison: &Comparison,
) -> Result<(Plan, [String; 2])> {
    let mut plan = regenerate::own_plan(workspace, sdk)?;
    let manifest = format!("{CLIENT}/Cargo.toml");
    // Its features are those of the new description already.
    let text = plan.patched.remove(&manifest).unwrap_or_default();
    // What is committed may come back.
    let verdict =
        (!base.has(&candidate.new.description) || !comparison.changes.is_empty()).then(|| comparison.verdict().0);
    let reported: Vec<_> = base.reported.iter().map(|reported| reported.verdict().0).collect();
    let (text, before, after) =
        version::bump(&text, base.version.as_deref(), &reported, verdict).with_context(|| manifest.clone())?;
    let lock = inputs::text(&workspace.path(CARGO_LOCK), "the versions of all dependencies")?;
    let lock = version::locked(&lock, CLIENT, &after).with_context(|| CARGO_LOCK.to_owned())?;
    let log = inputs::text(&workspace.path(CHANGELOG), "what changed for those who depend on the SDK")?;
    let log = match verdict {
        // What an earlier run has written of the same may have been edited since.
        Some(_) if candidate.is_current() && changelog::mentions(&log, comparison) => log,
        Some(_) => {
            let before = base.before(&log).with_context(|| CHANGELOG.to_owned())?;
            changelog::add(&before, comparison).with_context(|| CHANGELOG.to_owned())?
        }
        None => base.before(&log).with_context(|| CHANGELOG.to_owned())?,
    };
    let description = String::from_utf8(candidate.new.description.bytes.clone()).context("it is not UTF-8")?;
    plan.patched.extend([
        (manifest, text),
        (CARGO_LOCK.to_owned(), lock),
        (CHANGELOG.to_owned(), log),
        (DESCRIPTION.to_owned(), description),
        (LOCK.to_owned(), candidate.new.lock.clone().named(&sdk.package).render()),
    ]);
    Ok((plan, [before, after]))
}
