//! A comparison for pull requests.

use std::fmt::Write as _;

use generator::diff::{Change, Severity};

use super::view::{SEVERITIES, View, about, heading, impact, layer, one_line, pieces, plain, sentence};
use crate::diagnostics::plural;

/// GitHub's limit for the text of a pull request or comment, in characters. Bytes are counted here, which are more.
pub const LIMIT: usize = 65_536;
/// Bytes reserved for the note on omitted parts, and for closing tags.
const RESERVE: usize = 512;

/// The comparison as Markdown of at most [`LIMIT`] characters.
pub fn render(view: &View<'_>) -> String {
    bounded(view, LIMIT)
}

/// The comparison as Markdown of at most `limit` bytes.
///
/// The table of each severity, worst first, then signatures within the limit.
pub fn bounded(view: &View<'_>, limit: usize) -> String {
    let mut text = head(view);
    let mut left = limit.saturating_sub(RESERVE).saturating_sub(text.len());
    let mut hidden = 0;
    for level in SEVERITIES {
        let changes = view.of(level);
        if changes.is_empty() {
            continue;
        }
        let (open, close) = table(level, changes.len());
        let frame = open.len() + close.len();
        let mut rows = String::new();
        for change in &changes {
            let row = row(view, change);
            if hidden > 0 || frame + rows.len() + row.len() > left {
                hidden += 1;
            } else {
                rows.push_str(&row);
            }
        }
        if !rows.is_empty() {
            left -= frame + rows.len();
            text.push_str(&format!("{open}{rows}{close}"));
        }
    }
    if hidden > 0 {
        let _ = writeln!(text, "\n{} not shown, for want of room.", plural(hidden, "more change"));
        return text;
    }
    signatures(view, &mut text, left);
    text
}

fn head(view: &View<'_>) -> String {
    let (level, deciding) = view.comparison.impact();
    let mut text = format!("## {}: {}\n\n", escaped(&view.descriptions()), impact(level));
    let _ = writeln!(text, "{}.", sentence(&view.counts()));
    if let Some(change) = deciding {
        let location = view.location(change).map(|location| format!(" at {}", code(&location))).unwrap_or_default();
        let _ = writeln!(text, "Decided by {}{location}: {}.", code(change.rule), with_code(&change.text));
    }
    text
}

/// The text before and after the rows. Only breaking changes are open.
fn table(level: Severity, count: usize) -> (String, String) {
    let head = "| Change | What | Where | What to do |\n|---|---|---|---|\n";
    let title = format!("{} ({count})", heading(level));
    match level {
        Severity::Info => (format!("\n<details><summary>{title}</summary>\n\n{head}"), "\n</details>\n".to_owned()),
        _ => (format!("\n### {title}\n\n{head}"), String::new()),
    }
}

fn row(view: &View<'_>, change: &Change) -> String {
    let location = view.location(change).map(|location| code(&location)).unwrap_or_default();
    let advice = change.advice.as_deref().map(|advice| with_code(&sentence(advice))).unwrap_or_default();
    let what = format!("{}<br>{}", code(&about(change)), with_code(&sentence(&change.text)));
    format!("| {} {} | {what} | {location} | {advice} |\n", layer(change.layer), code(change.rule))
}

/// The signatures of changes in Rust.
fn signatures(view: &View<'_>, text: &mut String, mut left: usize) {
    let (open, close) = ("\n<details><summary>Signatures</summary>\n\n", "\n</details>\n");
    let mut blocks = String::new();
    let mut hidden = 0;
    left = left.saturating_sub(open.len() + close.len());
    for change in &view.comparison.changes {
        let Some(block) = signature(change) else { continue };
        if hidden > 0 || blocks.len() + block.len() > left {
            hidden += 1;
        } else {
            blocks.push_str(&block);
        }
    }
    if hidden > 0 {
        blocks.push_str(&format!("\n{} not shown, for want of room.\n", plural(hidden, "more signature")));
    }
    if !blocks.is_empty() {
        text.push_str(&format!("{open}{blocks}{close}"));
    }
}

fn signature(change: &Change) -> Option<String> {
    let rust = |fragment: &Option<generator::diff::Fragment>| fragment.as_ref().and_then(|found| found.rust.clone());
    let (old, new) = (rust(&change.old), rust(&change.new));
    if old == new || (old.is_none() && new.is_none()) {
        return None;
    }
    let mut lines = String::new();
    for (sign, rust) in [('-', old), ('+', new)] {
        for line in rust.iter().flat_map(|rust| rust.lines()) {
            let _ = writeln!(lines, "{sign} {}", plain(line));
        }
    }
    let fence = "`".repeat(longest_run(&lines).max(2) + 1);
    Some(format!("{} {}\n{fence}diff\n{lines}{fence}\n\n", code(change.rule), code(&about(change))))
}

/// The length of the longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0)
}

/// A text with code between backticks.
pub fn with_code(text: &str) -> String {
    let text = one_line(text);
    pieces(&text).into_iter().fold(String::new(), |mut shown, (is_code, piece)| {
        let piece = if is_code { code(piece) } else { escaped(piece) };
        // Adjacent spans would be one.
        if shown.ends_with('`') && piece.starts_with('`') {
            shown.push_str("<!-- -->");
        }
        shown + &piece
    })
}

/// Escapes a text, also for cells of a table.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in plain(text).chars() {
        match letter {
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '&' => shown.push_str("&amp;"),
            // No mentions.
            '@' => shown.push_str("@<!-- -->"),
            '.' | ',' | '-' | '(' | ')' | ':' | ';' | '/' | '\'' | '"' | '=' | '?' | '%' | '+' => shown.push(letter),
            _ if letter.is_ascii_punctuation() => shown.extend(['\\', letter]),
            _ => shown.push(letter),
        }
    }
    shown
}

/// A text as code: as a span, or as HTML if it has backticks or bars.
pub fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return text;
    }
    if !text.contains(['`', '|', '\\']) {
        return format!("`{text}`");
    }
    let mut shown = String::from("<code>");
    for letter in text.chars() {
        if letter.is_ascii_punctuation() {
            shown.push_str(&format!("&#{};", u32::from(letter)));
        } else {
            shown.push(letter);
        }
    }
    shown.push_str("</code>");
    shown
}
