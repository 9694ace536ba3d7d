//! The plan of an update.

use anyhow::{Context as _, Result};
use generator::diff::{Comparison, Names, Side};
use generator::{Input, Sdk, Source};

use super::base::Base;
use super::{changelog, titles, version};
use crate::diagnostics::{self, Style};
use crate::fetch::Candidate;
use crate::workspace::{CARGO_LOCK, CHANGELOG, CLIENT, DESCRIPTION, LOCK, Workspace};
use crate::writer::Plan;
use crate::{inputs, output, regenerate, samples};

/// The step from one description to another.
pub struct Step {
    /// The old description.
    pub old: Source,
    /// The new description under its final name, with the overlay.
    pub new: Source,
    /// The new SDK.
    pub sdk: Sdk,
    /// The comparison of both.
    pub comparison: Comparison,
    /// Whether this update replaces an earlier one that is not committed.
    pub replaces: bool,
    /// Notes on skipped tests, examples and benches, whose items the SDK lacks.
    pub skipped: String,
    /// Notes on texts that lack the old title, and so do not get the new one.
    pub untitled: Vec<String>,
    /// The version of the SDK, before and after.
    pub versions: [String; 2],
    /// The target state of the tree.
    pub plan: Plan,
}

impl Step {
    /// Plans the step. None after an error, which has been printed.
    pub fn plan(workspace: &Workspace, candidate: &Candidate, verbose: bool) -> Result<Option<Self>> {
        let base = Base::of(workspace, candidate)?;
        let Some(sdk) = candidate.generate(workspace, &base.options, verbose)? else { return Ok(None) };
        let Input { name: from, bytes } = candidate.new.description.clone();
        let description = Input { name: DESCRIPTION.to_owned(), bytes };
        let new = Source { description, ..candidate.source() };
        let Some(comparison) = compare(&base.source, &new, &base.names) else { return Ok(None) };
        let refused = || format!("the SDK cannot take over {from}, nothing was changed");
        let (mut plan, versions) = files(workspace, candidate, &sdk, &base, &comparison).with_context(refused)?;
        if workspace.path(samples::OWN).is_file() {
            plan.patched.insert(samples::OWN.to_owned(), samples::copy(&new, &sdk)?.0);
        }
        let untitled =
            titles::follow(workspace, &mut plan, &candidate.lock.title, &sdk.package.title).with_context(refused)?;
        let skipped = regenerate::skipped(workspace, &sdk)?;
        let replaces = !base.reported.is_empty();
        Ok(Some(Self { old: base.source, new, sdk, comparison, replaces, skipped, untitled, versions, plan }))
    }
}

/// Compares both. None if a description cannot be read.
fn compare(old: &Source, new: &Source, names: &Names) -> Option<Comparison> {
    match generator::compare(old, new, names) {
        Ok(comparison) => Some(comparison),
        Err(refused) => {
            let (which, found) = *refused;
            let source = if which == Side::Old { old } else { new };
            output::print_error(&diagnostics::render(&found, source, Style::for_stderr(false)));
            let name = &source.description.name;
            output::print_error(&format!("error: {name} cannot be compared, nothing was changed\n"));
            None
        }
    }
}

/// The target state of the tree, and the versions of the SDK.
fn files(
    workspace: &Workspace,
    candidate: &Candidate,
    sdk: &Sdk,
    base: &Base,
    comparison: &Comparison,
) -> Result<(Plan, [String; 2])> {
    let mut plan = regenerate::own_plan(workspace, sdk)?;
    let manifest = format!("{CLIENT}/Cargo.toml");
    // Its features are already those of the new description.
    let text = plan.patched.remove(&manifest).unwrap_or_default();
    // The new description may be the committed one.
    let impact = (!base.has(candidate) || !comparison.changes.is_empty()).then(|| comparison.impact().0);
    let reported: Vec<_> = base.reported.iter().map(|reported| reported.impact().0).collect();
    let (text, before, after) =
        version::bump(&text, base.version.as_deref(), &reported, impact).with_context(|| manifest.clone())?;
    let lock = inputs::text(&workspace.path(CARGO_LOCK), "the versions of all dependencies")?;
    let lock = version::locked(&lock, CLIENT, &after).with_context(|| CARGO_LOCK.to_owned())?;
    let log = inputs::text(&workspace.path(CHANGELOG), "the changelog")?;
    let log = match impact {
        // Lines of an earlier run may have been edited since.
        Some(_) if candidate.is_current() && changelog::mentions(&log, comparison) => log,
        Some(_) => {
            let before = base.before(&log).with_context(|| CHANGELOG.to_owned())?;
            changelog::add(&before, comparison).with_context(|| CHANGELOG.to_owned())?
        }
        None => base.before(&log).with_context(|| CHANGELOG.to_owned())?,
    };
    let description = String::from_utf8(candidate.new.description.bytes.clone()).context("it is not UTF-8")?;
    plan.patched.extend(candidate.new.other_files()?);
    plan.patched.extend([
        (manifest, text),
        (CARGO_LOCK.to_owned(), lock),
        (CHANGELOG.to_owned(), log),
        (DESCRIPTION.to_owned(), description),
        (LOCK.to_owned(), candidate.new.lock.clone().named(&sdk.package).render()),
    ]);
    Ok((plan, [before, after]))
}
