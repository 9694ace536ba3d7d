//! Texts that all formats share.

use generator::Source;
use generator::diff::{Change, Comparison, Description, Fragment, Impact, Layer, Severity};

use crate::diagnostics::plural;

/// A comparison with its descriptions.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The comparison.
    pub comparison: &'a Comparison,
    /// The old description.
    pub old: &'a Source,
    /// The new description.
    pub new: &'a Source,
}

/// The severities, worst first.
pub const SEVERITIES: [Severity; 3] = [Severity::Breaking, Severity::Warning, Severity::Info];

impl<'a> View<'a> {
    /// The changes of a severity.
    pub fn of(&self, severity: Severity) -> Vec<&'a Change> {
        self.comparison.changes.iter().filter(|change| change.severity == severity).collect()
    }

    /// The number of changes, in words.
    pub fn counts(&self) -> String {
        let of = |severity| self.of(severity).len();
        let [breaking, warning, info] = SEVERITIES.map(of);
        match breaking + warning + info {
            0 => "nothing changed".to_owned(),
            _ => format!("{breaking} breaking, {}, {}", plural(warning, "warning"), plural(info, "other")),
        }
    }

    /// The old and the new description in one line.
    pub fn descriptions(&self) -> String {
        let Comparison { old, new, .. } = self.comparison;
        if old.title == new.title {
            let version =
                if old.version == new.version { String::new() } else { format!(" -> {}", one_line(&new.version)) };
            return description(old) + &version;
        }
        format!("{} -> {}", description(old), description(new))
    }

    /// The location of a change: in the new description, or in the old one if it was removed.
    pub fn location(&self, change: &Change) -> Option<String> {
        match (&change.new, &change.old) {
            (Some(fragment), _) => Some(location(self.new, fragment)),
            (None, Some(fragment)) => Some(location(self.old, fragment)),
            (None, None) => None,
        }
    }
}

/// Title and version.
pub fn description(description: &Description) -> String {
    one_line(&format!("{} {}", description.title, description.version))
}

/// `file:line`, or the pointer if the line is unknown.
pub fn location(source: &Source, fragment: &Fragment) -> String {
    let name = &source.input(fragment.origin).unwrap_or(&source.description).name;
    match fragment.line {
        0 => plain(&format!("{name} ({})", fragment.pointer)),
        line => format!("{}:{line}", plain(name)),
    }
}

/// The subject of a change: the operation, and the item if it says more.
pub fn about(change: &Change) -> String {
    let parts = [&change.operation, &change.subject];
    parts.into_iter().flatten().map(|part| one_line(part)).collect::<Vec<_>>().join(", ")
}

/// A text as a sentence, with a capital letter unless it begins with code.
pub fn sentence(text: &str) -> String {
    let text = one_line(text);
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A text without line breaks.
pub fn one_line(text: &str) -> String {
    plain(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text without control characters and characters that change the direction of text. A description can contain any of them.
pub fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        match letter {
            '\n' | '\t' => shown.push(letter),
            _ if letter.is_control() || turns => shown.extend(letter.escape_unicode()),
            _ => shown.push(letter),
        }
    }
    shown
}

/// `major`, `minor`, `patch`.
pub const fn impact(impact: Impact) -> &'static str {
    match impact {
        Impact::Major => "major",
        Impact::Minor => "minor",
        Impact::Patch => "patch",
    }
}

/// `breaking`, `warning`, `info`.
pub const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "breaking",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// A severity as a heading.
pub const fn heading(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "Breaking",
        Severity::Warning => "May break",
        Severity::Info => "Other changes",
    }
}

/// `wire`, `rust`.
pub const fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Wire => "wire",
        Layer::Rust => "rust",
    }
}

/// A text in pieces: `true` for those between backticks.
pub fn pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('`') {
        let Some((code, behind)) = after.split_once('`') else { break };
        pieces.push((false, before));
        pieces.push((true, code));
        rest = behind;
    }
    pieces.push((false, rest));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}
