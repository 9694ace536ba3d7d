//! Prints the diagnostics of the generator, in the manner of rustc.

mod excerpt;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{IsTerminal as _, stderr};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin as Arrow, Padding, Renderer, Snippet};
use generator::diagnostic::{Code, Diagnostic, Location, Severity};
use generator::{Report, Source};

use self::excerpt::Excerpt;

/// Warnings shown in full unless all are asked for. Errors are always shown.
const WARNINGS: usize = 20;

/// The style of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether to show notes, and warnings past the first few.
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
    for merged in merge(&report.diagnostics) {
        let diagnostic = merged.first;
        match diagnostic.severity {
            Severity::Error => {}
            Severity::Warning if style.verbose || warnings < WARNINGS => warnings += 1,
            Severity::Warning => {
                hidden_warnings += 1 + merged.others.len();
                continue;
            }
            Severity::Note if style.verbose => {}
            Severity::Note => {
                hidden_notes += 1 + merged.others.len();
                continue;
            }
        }
        let _ = writeln!(text, "{}\n", renderer.render(&groups(&merged, source, style.verbose)));
    }
    for (count, what) in [(hidden_warnings, "more warning"), (hidden_notes, "note")] {
        if count > 0 {
            let _ = writeln!(text, "{} not shown; see --verbose", plural(count, what));
        }
    }
    text
}

/// Diagnostics that differ by their locations only.
struct Merged<'a> {
    first: &'a Diagnostic,
    /// The main locations of the others.
    others: Vec<&'a Location>,
}

/// A diagnostic without its locations.
type Text<'a> = (Code, Severity, &'a str, Option<&'a str>);

/// Merges equal warnings and notes. Errors stay apart: each has a location that has to be fixed.
fn merge(diagnostics: &[Diagnostic]) -> Vec<Merged<'_>> {
    let mut list: Vec<Merged<'_>> = Vec::new();
    let mut indices: BTreeMap<Text<'_>, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let text_key = (diagnostic.code, diagnostic.severity, diagnostic.message.as_str(), diagnostic.help.as_deref());
        let before = indices.get(&text_key).filter(|_| diagnostic.severity != Severity::Error);
        if let Some(merged) = before.and_then(|index| list.get_mut(*index)) {
            merged.others.extend(diagnostic.locations.first());
        } else {
            indices.insert(text_key, list.len());
            list.push(Merged { first: diagnostic, others: Vec::new() });
        }
    }
    list
}

/// `1 thing`, `2 things`.
pub fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// `integer, null or string`.
pub fn one_of(mut words: Vec<String>) -> String {
    match words.pop() {
        Some(last) if words.is_empty() => last,
        Some(last) => format!("{} or {last}", words.join(", ")),
        None => String::new(),
    }
}

/// The number of each severity, in words.
pub fn counts(report: &Report) -> String {
    let of = |severity, what| plural(report.count(severity), what);
    [of(Severity::Error, "error"), of(Severity::Warning, "warning"), of(Severity::Note, "note")].join(", ")
}

fn groups<'a>(merged: &Merged<'a>, source: &'a Source, verbose: bool) -> Vec<Group<'a>> {
    let diagnostic = merged.first;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.clone().primary_title(&diagnostic.message).id(diagnostic.code.as_str());
    let all =
        diagnostic.locations.iter().enumerate().flat_map(|(number, location)| elements(location, number == 0, source));
    let mut groups = vec![Group::with_title(title)];
    groups.extend(all.map(|element| Group::with_level(level.clone()).element(element)));
    if !merged.others.is_empty() {
        let message = format!("the same at {}", plural(merged.others.len(), "other location"));
        groups.push(Group::with_level(level.clone()).element(Padding).element(Level::NOTE.message(message)));
    }
    let shown = if verbose { merged.others.as_slice() } else { &[] };
    groups.extend(shown.iter().map(|location| Group::with_level(level.clone()).element(arrow(location, source))));
    if let Some(help) = &diagnostic.help {
        groups.push(Group::with_level(level).element(Padding).element(Level::HELP.message(help)));
    }
    groups
}

/// The location as an arrow with its pointer, then its line. Each is a group of its own: within one, a
/// snippet must name the file itself, and would leave no room for the pointer.
fn elements<'a>(location: &'a Location, main: bool, source: &'a Source) -> Vec<Element<'a>> {
    let arrow = arrow(location, source).into();
    let input = source.input(location.origin);
    let excerpt = input.zip(location.line_column).and_then(|(input, start)| Excerpt::of(&input.bytes, start));
    let Some((excerpt, start)) = excerpt.zip(location.line_column) else { return vec![arrow] };
    let kind = if main { AnnotationKind::Primary } else { AnnotationKind::Context };
    let annotation = kind.span(excerpt.span).label(location.label.as_deref());
    vec![arrow, Snippet::source(excerpt.text).line_start(start.line).annotation(annotation).into()]
}

fn arrow(location: &Location, source: &Source) -> Arrow<'static> {
    let name = source.input(location.origin).map_or("overlay", |input| input.name.as_str());
    Arrow::path(match location.line_column {
        Some(start) => format!("{name}:{}:{} ({})", start.line, start.column, location.pointer),
        None => format!("{name} ({})", location.pointer),
    })
}

#[cfg(test)]
mod tests;
