//! `cargo xtask diff`: compares two descriptions.

mod git;
mod html;
mod json;
mod markdown;
mod sides;
mod text;
mod view;

#[cfg(test)]
mod tests;

use std::fs;
use std::io::{IsTerminal as _, stdout};

use anyhow::{Context as _, Result};
use generator::diff::{Comparison, Severity, Side};
use generator::{Report, Source};

pub use self::html::render as page;
pub use self::markdown::{LIMIT as MARKDOWN_LIMIT, bounded as markdown, code, with_code};
pub use self::sides::{Sides, text as committed};
pub use self::view::{View, impact, one_line, sentence};
use crate::cli::{Diff, FailOn, Format};
use crate::diagnostics::{self, Style};
use crate::workspace::Workspace;
use crate::{Outcome, output};

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Diff) -> Result<Outcome> {
    let Sides { old, new, names } = Sides::of(workspace, args)?;
    let comparison = match generator::compare(&old, &new, &names) {
        Ok(comparison) => comparison,
        Err(refused) => {
            let (which, found) = *refused;
            return Ok(refuse(if which == Side::Old { &old } else { &new }, &found));
        }
    };
    let view = View { comparison: &comparison, old: &old, new: &new };
    let rendered = render(&view, args.format, args.output.is_none() && has_colour());
    match &args.output {
        Some(path) => {
            fs::write(path, rendered).with_context(|| format!("{} cannot be written", path.display()))?;
            let (level, _) = comparison.impact();
            output::print(&format!("{}: {}; written to {}\n", view::impact(level), view.counts(), path.display()));
        }
        None => output::print(&rendered),
    }
    Ok(outcome(&comparison, args.fail_on))
}

/// Colour on a terminal only, and never where `NO_COLOR` is set.
fn has_colour() -> bool {
    stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn render(view: &View<'_>, format: Format, colour: bool) -> String {
    match format {
        Format::Text => text::render(view, colour),
        Format::Markdown => markdown::render(view),
        Format::Json => json::render(view),
        Format::Html => html::render(view),
    }
}

/// Prints the reason that a description cannot be compared.
fn refuse(source: &Source, found: &Report) -> Outcome {
    output::print_error(&diagnostics::render(found, source, Style::for_stderr(false)));
    let name = &source.description.name;
    let help = if source.overlay.is_some() {
        "\n  = help: --no-overlay compares the descriptions without the decisions about them"
    } else {
        ""
    };
    output::print_error(&format!("error: {name} cannot be compared: {}{help}\n", diagnostics::counts(found)));
    Outcome::Failed
}

fn outcome(comparison: &Comparison, fail_on: Option<FailOn>) -> Outcome {
    let least = match fail_on {
        None => return Outcome::Success,
        Some(FailOn::Breaking) => Severity::Breaking,
        Some(FailOn::Warning) => Severity::Warning,
        Some(FailOn::Any) => Severity::Info,
    };
    if comparison.changes.iter().any(|change| change.severity >= least) { Outcome::Failed } else { Outcome::Success }
}
