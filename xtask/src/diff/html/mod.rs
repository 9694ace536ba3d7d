//! A comparison for browsers: one page without other files or a network. Without scripts, it is a plain list.
//!
//! `maud` escapes every text of a description. Texts that [`super::view`] has not made plain go through [`plain`] first. The
//! content security policy allows the script and style by their hashes only.

mod change;
mod excerpt;
mod filters;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use generator::diff::{Change, Layer, Severity};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::view::{SEVERITIES, View, description, heading, impact, plain, severity};
use change::with_code;
use excerpt::Texts;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The comparison as a page.
pub fn render(view: &View<'_>) -> String {
    let texts = Texts::of(view);
    let (level, _) = view.comparison.impact();
    let policy = format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
        csp_hash(STYLE),
        csp_hash(SCRIPT)
    );
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="color-scheme" content="light dark";
                title { (view.descriptions()) ": " (impact(level)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (header(view))
                @if !view.comparison.changes.is_empty() { (filters::render(view)) }
                main {
                    @if view.comparison.changes.is_empty() {
                        p.empty { "Nothing changed, neither on the wire nor for callers in Rust." }
                    }
                    @for level in SEVERITIES.into_iter().filter(|level| !view.of(*level).is_empty()) {
                        (section(&texts, view, level))
                    }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string()
}

/// The anchor of a change: its index in the list.
fn anchor(view: &View<'_>, change: &Change) -> String {
    let index = view.comparison.changes.iter().position(|other| std::ptr::eq(other, change));
    format!("c{}", index.map_or(0, |index| index + 1))
}

fn header(view: &View<'_>) -> Markup {
    let (level, deciding) = view.comparison.impact();
    let word = impact(level);
    let count = |of, level| view.of(level).into_iter().filter(|change| change.layer == of).count();
    let editions = [("Old", view.old, &view.comparison.old), ("New", view.new, &view.comparison.new)];
    html! {
        header {
            h1 { (view.descriptions()) " " span.impact.(word) { (word) } }
            @if let Some(change) = deciding {
                p.deciding {
                    "Decided by " a href={ "#" (anchor(view, change)) } { code { (change.rule) } }
                    @if let Some(location) = view.location(change) { " at " code { (location) } }
                    ": " (with_code(&change.text)) "."
                }
            }
            table.summary {
                caption { "Changes" }
                thead { tr { th scope="col" {} @for level in SEVERITIES { th scope="col" { (heading(level)) } } } }
                tbody {
                    @for (of, words) in [(Layer::Wire, "On the wire"), (Layer::Rust, "For callers in Rust")] {
                        tr {
                            th scope="row" { (words) }
                            @for (level, count) in SEVERITIES.map(|level| (level, count(of, level))) {
                                td.(if count == 0 { "none" } else { severity(level) }) { (count) }
                            }
                        }
                    }
                }
            }
            dl.editions {
                @for (word, source, of) in editions {
                    dt { (word) }
                    dd {
                        (description(of)) ", " code { (plain(&source.description.name)) } " "
                        span.hash { "sha256 " (of.sha256) }
                    }
                }
            }
        }
    }
}

fn section(texts: &Texts<'_>, view: &View<'_>, level: Severity) -> Markup {
    let (name, changes) = (severity(level), view.of(level));
    html! {
        section.(name) aria-labelledby=(name) {
            h2 id=(name) { (heading(level)) " " span.count { (changes.len()) } }
            @for found in changes { (change::render(texts, view, found, &anchor(view, found))) }
        }
    }
}

/// The hash of a script or style for a content security policy.
fn csp_hash(content: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_has_the_form_of_a_policy() {
        assert_eq!(csp_hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
