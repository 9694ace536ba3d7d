//! Prints what the generator has to say, in the manner of rustc.

mod excerpt;

use std::fmt::Write as _;
use std::io::{IsTerminal as _, stderr};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin as Arrow, Padding, Renderer, Snippet};
use generator::diagnostic::{Diagnostic, Place, Severity};
use generator::{Report, Source};

use self::excerpt::Excerpt;

/// Warnings shown in full unless all are asked for. Errors are always shown.
const WARNINGS: usize = 20;

/// How to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether notes, and warnings past the first few, are shown too.
    pub verbose: bool,
    /// Whether to use colour.
    pub colour: bool,
}

impl Style {
    /// For standard error: colour on a terminal only, and never where `NO_COLOR` is set.
    pub fn for_stderr(verbose: bool) -> Self {
        let forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { verbose, colour: stderr().is_terminal() && !forbidden }
    }
}

/// The diagnostics as text, each with an excerpt of the file it is about.
pub fn render(report: &Report, source: &Source, style: Style) -> String {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    let (mut warnings, mut hidden_warnings, mut hidden_notes) = (0, 0, 0);
    for diagnostic in &report.diagnostics {
        match diagnostic.severity {
            Severity::Error => {}
            Severity::Warning if style.verbose || warnings < WARNINGS => warnings += 1,
            Severity::Warning => {
                hidden_warnings += 1;
                continue;
            }
            Severity::Note if style.verbose => {}
            Severity::Note => {
                hidden_notes += 1;
                continue;
            }
        }
        let _ = writeln!(text, "{}\n", renderer.render(&groups(diagnostic, source)));
    }
    for (count, what) in [(hidden_warnings, "more warning"), (hidden_notes, "note")] {
        if count > 0 {
            let _ = writeln!(text, "{} not shown; see --verbose", plural(count, what));
        }
    }
    text
}

/// `1 thing`, `2 things`.
pub fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// How many of each severity, in words.
pub fn counts(report: &Report) -> String {
    let of = |severity, what| plural(report.count(severity), what);
    [of(Severity::Error, "error"), of(Severity::Warning, "warning"), of(Severity::Note, "note")].join(", ")
}

fn groups<'a>(diagnostic: &'a Diagnostic, source: &'a Source) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.clone().primary_title(&diagnostic.message).id(diagnostic.code.as_str());
    let all = diagnostic.places.iter().enumerate().flat_map(|(number, place)| elements(place, number == 0, source));
    let mut groups = vec![Group::with_title(title)];
    groups.extend(all.map(|element| Group::with_level(level.clone()).element(element)));
    if let Some(help) = &diagnostic.help {
        groups.push(Group::with_level(level).element(Padding).element(Level::HELP.message(help)));
    }
    groups
}

/// The place as an arrow with its pointer, then the line that it stands on. Each is a group of its own: within one, a
/// snippet must name the file itself, and would leave no room for the pointer.
fn elements<'a>(place: &'a Place, main: bool, source: &'a Source) -> Vec<Element<'a>> {
    let input = source.input(place.origin);
    let name = input.map_or("overlay", |input| input.name.as_str());
    let Some(location) = place.location else {
        return vec![Arrow::path(format!("{name} ({})", place.pointer)).into()];
    };
    let arrow = Arrow::path(format!("{name}:{}:{} ({})", location.line, location.column, place.pointer)).into();
    let excerpt = input.and_then(|input| Excerpt::of(&input.bytes, location));
    let Some(excerpt) = excerpt else { return vec![arrow] };
    let kind = if main { AnnotationKind::Primary } else { AnnotationKind::Context };
    let annotation = kind.span(excerpt.span).label(place.label.as_deref());
    vec![arrow, Snippet::source(excerpt.text).line_start(location.line).annotation(annotation).into()]
}

#[cfg(test)]
mod tests;
