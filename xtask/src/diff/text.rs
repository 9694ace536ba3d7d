//! A comparison for terminals.

use std::fmt::Write as _;

use generator::diff::{Change, Severity};

use super::view::{SEVERITIES, View, about, heading, impact, layer, location, one_line, plain, sentence};

/// The comparison as text.
pub fn render(view: &View<'_>, colour: bool) -> String {
    let paint = Paint { colour };
    let (level, deciding) = view.comparison.impact();
    let mut text = format!("{}\n", paint.bold(&view.descriptions()));
    let _ = writeln!(text, "{}: {}", paint.bold(impact(level)), view.counts());
    if let Some(change) = deciding {
        let location = view.location(change).map(|location| format!(", {location}")).unwrap_or_default();
        let _ = writeln!(text, "decided by {}{location}: {}", change.rule, one_line(&change.text));
    }
    for level in SEVERITIES {
        let changes = view.of(level);
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n{}", paint.heading(level, &format!("{} ({})", heading(level), changes.len())));
        for change in changes {
            one(&mut text, view, change, paint);
        }
    }
    text
}

fn one(text: &mut String, view: &View<'_>, change: &Change, paint: Paint) {
    let rule = paint.of(change.severity, change.rule);
    let _ = writeln!(text, "\n{} {rule} {}", paint.dim(layer(change.layer)), about(change));
    let _ = writeln!(text, "  {}", sentence(&change.text));
    let sides = [('-', view.old, &change.old), ('+', view.new, &change.new)];
    for (sign, source, fragment) in sides {
        let Some(fragment) = fragment else { continue };
        let location = location(source, fragment);
        let _ = writeln!(text, "  {sign} {}", paint.dim(&location));
        for line in fragment.rust.iter().flat_map(|rust| rust.lines()) {
            let _ = writeln!(text, "    {}", plain(line));
        }
    }
    if let Some(advice) = &change.advice {
        let _ = writeln!(text, "  = {}", sentence(advice));
    }
}

/// Colours, if they are on.
#[derive(Clone, Copy, Debug)]
struct Paint {
    colour: bool,
}

impl Paint {
    fn with(self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    fn dim(self, text: &str) -> String {
        self.with("2", text)
    }

    fn of(self, severity: Severity, text: &str) -> String {
        self.with(code(severity), text)
    }

    fn heading(self, severity: Severity, text: &str) -> String {
        self.with(&format!("1;{}", code(severity)), text)
    }
}

/// Red, yellow, cyan.
const fn code(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "31",
        Severity::Warning => "33",
        Severity::Info => "36",
    }
}
