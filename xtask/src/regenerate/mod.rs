//! `cargo xtask regenerate`: from a description to files in the tree.

mod features;
mod install;
mod library;
mod manifest;
mod named;
mod own;
mod readme;
mod runtime;
mod standalone;
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
pub use own::{
    FOLDERS as OWN_FOLDERS, names as own_names, options as own_options, plan as own_plan, skipped,
    write_plan as own_write_plan,
};
pub use standalone::names as names_of;

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Regenerate) -> Result<Outcome> {
    match (&args.description.spec, &args.out) {
        (Some(spec), Some(out)) => standalone::run(workspace, args, spec, out),
        _ => own::run(workspace, args),
    }
}

/// Generates, and prints all diagnostics. None after an error.
pub fn generate(source: &Source, options: &Options, verbose: bool) -> Option<Sdk> {
    let sdk = generate_quietly(source, options, verbose)?;
    output::print_error(&diagnostics::render(&sdk.report, source, Style::for_stderr(verbose)));
    Some(sdk)
}

/// Generates, and prints diagnostics only after an error.
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

/// A run, for messages.
struct Run<'a> {
    /// The name of the generated crate.
    target: String,
    /// The description.
    source: &'a Source,
    /// The command that fixes a difference.
    fix_command: String,
    /// Whether to write nothing.
    check: bool,
    /// Whether to show all paths.
    verbose: bool,
    /// The start of the run.
    start: Instant,
}

/// Writes a plan, or compares the tree with it only. `accept` may refuse the changes.
fn write_or_check(run: &Run<'_>, plan: &Plan, sdk: &Sdk, accept: impl Fn(&Changes) -> Result<()>) -> Result<Outcome> {
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
        "error: {} is not what {} gives, {} to change\n  = help: `{}` fixes this\n",
        run.target,
        run.source.description.name,
        diagnostics::plural(changes.list.len(), "file"),
        run.fix_command
    ));
    Outcome::Failed
}
