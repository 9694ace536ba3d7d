//! `cargo xtask update`: from a new version of the description to a tree for review.

mod base;
mod changelog;
mod lines;
mod report;
mod snapshots;
mod step;
mod titles;
mod trial;
mod version;

#[cfg(test)]
mod tests;

use std::time::Instant;

use anyhow::{Context as _, Result};

use self::report::UpdateReport;
use self::step::Step;
use self::trial::Trial;
use crate::cli::Update;
use crate::fetch::{Candidate, Https, Transport};
use crate::workspace::Workspace;
use crate::writer::{Disk, Real};
use crate::{Outcome, output, regenerate};

/// The folder with files for reviewers, which git ignores.
const FOLDER: &str = "target/update";

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Update) -> Result<Outcome> {
    carry_out(workspace, args, &Https::new(), &Real)
}

fn carry_out(workspace: &Workspace, args: &Update, transport: &dyn Transport, disk: &dyn Disk) -> Result<Outcome> {
    let start = Instant::now();
    // The folder has files of an earlier update.
    report::clear(workspace)?;
    let candidate = match Candidate::fetch(workspace, &args.origin, transport, disk)? {
        Some(candidate) => candidate,
        // An earlier run may have stopped before its report.
        None => match Candidate::current(workspace)? {
            candidate if base::is_uncommitted(workspace, &candidate.old.description)? => candidate,
            _ => return Ok(Outcome::Success),
        },
    };
    let Some(step) = Step::plan(workspace, &candidate, args.verbose)? else { return Ok(Outcome::Failed) };
    if candidate.is_current() {
        output::print("  it differs from the committed one; the changes are reported again\n");
    } else {
        output::print(&format!("{}, which was {}\n", candidate.after(&step.sdk.package), candidate.before()));
    }
    if step.replaces && !candidate.is_current() {
        output::print_error(
            "note: an earlier update is not committed; version, changelog and report compare with the commit and replace its \
             own\n",
        );
    }
    output::print_error(&step.skipped);
    for location in &step.untitled {
        output::print_error(&format!("note: the API has another title; {location}\n"));
    }
    regenerate::own_write_plan(&step.plan, &step.sdk, &step.new, disk, args.verbose, start)?;
    let done = "the tree has the new description and all that follows from it, but the rest failed";
    let trial = if args.no_tests { None } else { Some(Trial::run(workspace).context(done)?) };
    let report = UpdateReport { step: &step, trial: trial.as_ref() };
    report.write(workspace).context(done)?;
    output::print(&report.summary());
    Ok(if trial.is_some_and(|trial| !trial.passed) { Outcome::Failed } else { Outcome::Changed })
}
