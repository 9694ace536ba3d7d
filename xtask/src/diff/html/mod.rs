//! A comparison for browsers: one page without other files or a network. Without scripts, it is a plain list.
//!
//! Every text of a description goes through [`escape::text`]. The content security policy allows the script and style by their
//! hashes only.

mod change;
mod escape;
mod excerpt;
mod filters;

use std::fmt::Write as _;

use super::view::{SEVERITIES, View, about, description, heading, impact, layer, severity};
use escape::{csp_hash, text, with_code};
use excerpt::Texts;
use generator::diff::{Change, Layer, Severity};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The comparison as a page.
pub fn render(view: &View<'_>) -> String {
    let texts = Texts::of(view);
    let (level, _) = view.comparison.impact();
    let title = format!("{}: {}", view.descriptions(), impact(level));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; script-src '{}'; \
         base-uri 'none'; form-action 'none'\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        csp_hash(STYLE),
        csp_hash(SCRIPT),
        text(&title)
    );
    header(&mut page, view);
    filters::render(&mut page, view);
    page.push_str("<main>\n");
    if view.comparison.changes.is_empty() {
        page.push_str("<p class=\"empty\">Nothing changed, neither on the wire nor for callers in Rust.</p>\n");
    }
    for level in SEVERITIES {
        section(&mut page, &texts, view, level);
    }
    let _ = write!(page, "</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n");
    page
}

/// The anchor of a change: its index in the list.
fn anchor(view: &View<'_>, change: &Change) -> String {
    let index = view.comparison.changes.iter().position(|other| std::ptr::eq(other, change));
    format!("c{}", index.map_or(0, |index| index + 1))
}

fn header(page: &mut String, view: &View<'_>) {
    let (level, deciding) = view.comparison.impact();
    let word = impact(level);
    let _ =
        write!(page, "<header>\n<h1>{} <span class=\"impact {word}\">{word}</span></h1>\n", text(&view.descriptions()));
    if let Some(change) = deciding {
        let location =
            view.location(change).map(|location| format!(" at <code>{}</code>", text(&location))).unwrap_or_default();
        let _ = writeln!(
            page,
            "<p class=\"deciding\">Decided by <a href=\"#{}\"><code>{}</code></a>{location}: {}.</p>",
            anchor(view, change),
            change.rule,
            with_code(&change.text)
        );
    }
    page.push_str("<table class=\"summary\">\n<caption>Changes</caption>\n<thead><tr><th scope=\"col\"></th>");
    for level in SEVERITIES {
        let _ = write!(page, "<th scope=\"col\">{}</th>", heading(level));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for (of, words) in [(Layer::Wire, "On the wire"), (Layer::Rust, "For callers in Rust")] {
        let _ = write!(page, "<tr><th scope=\"row\">{words}</th>");
        for level in SEVERITIES {
            let count = view.of(level).into_iter().filter(|change| change.layer == of).count();
            let class = if count == 0 { "none" } else { severity(level) };
            let _ = write!(page, "<td class=\"{class}\">{count}</td>");
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n<dl class=\"editions\">\n");
    for (word, source, of) in [("Old", view.old, &view.comparison.old), ("New", view.new, &view.comparison.new)] {
        let _ = writeln!(
            page,
            "<dt>{word}</dt><dd>{}, <code>{}</code> <span class=\"hash\">sha256 {}</span></dd>",
            text(&description(of)),
            text(&source.description.name),
            text(&of.sha256)
        );
    }
    page.push_str("</dl>\n</header>\n");
}

fn section(page: &mut String, texts: &Texts<'_>, view: &View<'_>, level: Severity) {
    let changes = view.of(level);
    if changes.is_empty() {
        return;
    }
    let name = severity(level);
    let _ = writeln!(
        page,
        "<section class=\"{name}\" aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{} <span class=\"count\">{}</span></h2>",
        heading(level),
        changes.len()
    );
    for found in changes {
        change::render(page, texts, view, found, &anchor(view, found));
    }
    page.push_str("</section>\n");
}

/// The attributes for the filters.
fn data(change: &Change) -> String {
    let tags: String = change.tags.iter().map(|tag| format!("{tag}\n")).collect();
    let words = format!("{} {} {}", change.rule, about(change), change.text.replace('`', "")).to_lowercase();
    format!(
        "data-side=\"{}\" data-severity=\"{}\" data-tags=\"{}\" data-words=\"{}\"",
        layer(change.layer),
        severity(change.severity),
        text(&tags),
        text(&words)
    )
}
