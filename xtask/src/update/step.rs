//! All that an update changes, before anything is written.

use anyhow::{Context as _, Result};
use generator::diff::{Comparison, Names, Which};
use generator::{Input, LockedNames, Sdk, Source};

use super::{changelog, titles, version};
use crate::diff::Sides;
use crate::fetch::News;
use crate::report::{self, Style};
use crate::workspace::{CARGO_LOCK, CHANGELOG, CLIENT, DESCRIPTION, LOCK, Workspace};
use crate::writer::Plan;
use crate::writer::manifest::sha256;
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
    /// What is skipped from now on, since the SDK lacks what it names.
    pub skipped: String,
    /// The version of the SDK, before and after.
    pub versions: [String; 2],
    /// What the tree shall hold.
    pub plan: Plan,
}

impl Step {
    /// Plans the step. None if the SDK cannot be generated, and why has been printed.
    pub fn plan(workspace: &Workspace, news: &News, verbose: bool) -> Result<Option<Self>> {
        let Some(sdk) = news.try_out(workspace, verbose)? else { return Ok(None) };
        let Input { name: from, bytes } = news.new.description.clone();
        let description = Input { name: DESCRIPTION.to_owned(), bytes };
        let new = Source { overlay: news.old.overlay.clone(), ..Source::from(description) };
        let (old, names) = before(workspace, news)?;
        let Some(comparison) = compare(&old, &new, &names) else { return Ok(None) };
        let refused = || format!("the SDK cannot take over {from}, nothing was changed");
        let (plan, versions) = files(workspace, news, &sdk, &comparison).with_context(refused)?;
        let skipped = regenerate::skipped(workspace, &sdk)?;
        Ok(Some(Self { old, new, sdk, comparison, skipped, versions, plan }))
    }
}

/// What the SDK was before: the committed description with the overlay and the names that were committed with it, so
/// that what has been decided since for the new one is news too. Without git, what lies there.
fn before(workspace: &Workspace, news: &News) -> Result<(Source, Names)> {
    let own = regenerate::own_names(workspace)?;
    let is_it = |(source, _): &(Source, LockedNames)| sha256(&source.description.bytes) == news.lock.sha256;
    if let Some((source, names)) = Sides::committed(workspace)?.filter(is_it) {
        return Ok((source, Names { old: names, new: Some(own) }));
    }
    // The new one will be called the same.
    let description = Input { name: format!("{DESCRIPTION} (before)"), ..news.old.description.clone() };
    Ok((Source { overlay: news.old.overlay.clone(), ..Source::from(description) }, Names { old: own, new: None }))
}

/// What changes. None if the old description cannot be read, which the SDK was generated from.
fn compare(old: &Source, new: &Source, names: &Names) -> Option<Comparison> {
    match generator::compare(old, new, names) {
        Ok(comparison) => Some(comparison),
        Err(refused) => {
            let (which, found) = *refused;
            let source = if which == Which::Old { old } else { new };
            output::complain(&report::render(&found, source, Style::for_stderr(false)));
            let name = &source.description.name;
            output::complain(&format!("error: {name} cannot be compared, nothing was changed\n"));
            None
        }
    }
}

/// Everything that the tree shall hold, and the versions of the SDK.
fn files(workspace: &Workspace, news: &News, sdk: &Sdk, comparison: &Comparison) -> Result<(Plan, [String; 2])> {
    let mut plan = regenerate::own_plan(workspace, sdk)?;
    let (verdict, _) = comparison.verdict();
    let manifest = format!("{CLIENT}/Cargo.toml");
    // Its features are those of the new description already.
    let text = plan.patched.remove(&manifest).unwrap_or_default();
    let (text, before, after) = version::bump(&text, verdict).with_context(|| manifest.clone())?;
    let lock = inputs::text(&workspace.path(CARGO_LOCK), "the versions of all dependencies")?;
    let lock = version::locked(&lock, CLIENT, &after).with_context(|| CARGO_LOCK.to_owned())?;
    let log = inputs::text(&workspace.path(CHANGELOG), "what changed for those who depend on the SDK")?;
    let log = changelog::add(&log, comparison).with_context(|| CHANGELOG.to_owned())?;
    let description = String::from_utf8(news.new.description.bytes.clone()).context("it is not UTF-8")?;
    plan.patched.extend([
        (manifest, text),
        (CARGO_LOCK.to_owned(), lock),
        (CHANGELOG.to_owned(), log),
        (DESCRIPTION.to_owned(), description),
        (LOCK.to_owned(), news.new.lock.clone().named(&sdk.package).render()),
    ]);
    titles::follow(workspace, &mut plan, &news.lock.title, &sdk.package.title)?;
    Ok((plan, [before, after]))
}
