//! `cargo xtask regenerate`: from a description to files in the tree.

mod features;
mod library;
mod manifest;
mod named;
mod other;
mod own;
mod summary;

#[cfg(test)]
mod tests;

use std::time::Instant;

use anyhow::Result;
use generator::{Options, Sdk, Source};

use crate::cli::Regenerate;
use crate::diagnostics::{self, Style};
use crate::workspace::Workspace;
use crate::writer::{self, Changes, Disk, Plan, Real, diff};
use crate::{Outcome, output};

pub use features::names as feature_names;
pub use other::names as names_of;
pub use own::{
    FOLDERS as OWN_FOLDERS, bring as own_bring, names as own_names, options as own_options, plan as own_plan, skipped,
};

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Regenerate) -> Result<Outcome> {
    match (&args.description.spec, &args.out) {
        (Some(spec), Some(out)) => other::run(workspace, args, spec, out),
        _ => own::run(workspace, args),
    }
}

/// Generates, and prints what the generator has to say. None if that was an error.
pub fn generate(source: &Source, options: &Options, verbose: bool) -> Option<Sdk> {
    let sdk = generate_quietly(source, options, verbose)?;
    output::print_error(&diagnostics::render(&sdk.report, source, Style::for_stderr(verbose)));
    Some(sdk)
}

/// Generates, and prints only what keeps that from success.
pub fn generate_quietly(source: &Source, options: &Options, verbose: bool) -> Option<Sdk> {
    match generator::generate(source, options) {
        Ok(sdk) => Some(sdk),
        Err(report) => {
            output::print_error(&diagnostics::render(&report, source, Style::for_stderr(verbose)));
            let name = &source.description.name;
            output::print_error(&format!(
                "error: no SDK from {name}, nothing was written: {}\n",
                diagnostics::counts(&report)
            ));
            None
        }
    }
}

/// What a run is about, for messages.
struct Run<'a> {
    /// What is generated.
    target: String,
    /// What from.
    source: &'a Source,
    /// The command that mends a difference.
    mend: String,
    /// Whether to write nothing.
    check: bool,
    /// Whether to show all paths.
    verbose: bool,
    /// When it began.
    start: Instant,
}

/// Brings a plan to the disk, or only looks whether it is there already. `accept` sees the changes first.
fn carry_out(run: &Run<'_>, plan: &Plan, sdk: &Sdk, accept: impl Fn(&Changes) -> Result<()>) -> Result<Outcome> {
    let changes = writer::compare(plan)?;
    if run.check {
        return Ok(report_drift(run, &changes));
    }
    accept(&changes)?;
    write(run, plan, &changes, sdk, &Real)?;
    Ok(Outcome::Success)
}

fn write(run: &Run<'_>, plan: &Plan, changes: &Changes, sdk: &Sdk, disk: &dyn Disk) -> Result<()> {
    writer::apply(disk, &plan.root, &changes.list)?;
    output::print(&summary::render(run, changes, sdk));
    Ok(())
}

fn report_drift(run: &Run<'_>, changes: &Changes) -> Outcome {
    if changes.list.is_empty() {
        output::print(&format!("{} is up to date: {}\n", run.target, diagnostics::plural(changes.unchanged, "file")));
        return Outcome::Success;
    }
    output::print(&diff::render(&changes.list, diff::Limits::default()));
    output::print_error(&format!(
        "error: {} is not what {} gives, {} to change\n  = help: `{}` mends this\n",
        run.target,
        run.source.description.name,
        diagnostics::plural(changes.list.len(), "file"),
        run.mend
    ));
    Outcome::Failed
}
