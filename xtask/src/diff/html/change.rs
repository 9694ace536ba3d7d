//! A change: a line that opens to both sides.

use generator::Source;
use generator::diff::{Change, Fragment};
use maud::{Markup, html};

use super::excerpt::Texts;
use crate::diff::view::{View, about, impact, layer, location, one_line, pieces, plain, sentence, severity};

/// A change.
pub fn render(texts: &Texts<'_>, view: &View<'_>, change: &Change, anchor: &str) -> Markup {
    let about = about(change);
    let words = format!("{} {about} {}", change.rule, change.text.replace('`', "")).to_lowercase();
    let excerpts = texts.at(change.old.as_ref(), change.new.as_ref());
    html! {
        details.change id=(anchor) data-side=(layer(change.layer)) data-severity=(severity(change.severity))
            data-tags={ @for tag in &change.tags { (plain(tag)) "\n" } } data-words=(plain(&words)) {
            summary {
                span.side { (layer(change.layer)) } " " span.rule { (change.rule) } " " code.about { (about) } " "
                span.text { (with_code(&sentence(&change.text))) }
            }
            div.body {
                @if let Some(advice) = &change.advice {
                    p.advice { strong { "What to do:" } " " (with_code(&sentence(advice))) }
                }
                p.facts {
                    "Next version: " (impact(change.impact)) ". "
                    @for tag in &change.tags { span.tag { (plain(tag)) } " " }
                    a href={ "#" (anchor) } { "Link" }
                }
                div.sides {
                    (side("Old", view.old, change.old.as_ref(), excerpts.old))
                    (side("New", view.new, change.new.as_ref(), excerpts.new))
                }
            }
        }
    }
}

fn side(word: &str, source: &Source, fragment: Option<&Fragment>, excerpt: Option<Markup>) -> Markup {
    html! {
        @if let Some(fragment) = fragment {
            div.(word.to_lowercase()) {
                h3 { (word) " " span.location { (location(source, fragment)) } }
                p.pointer { (plain(fragment.pointer.as_str())) }
                @if let Some(excerpt) = excerpt { (excerpt) }
                @if let Some(rust) = &fragment.rust { pre.rust { (plain(rust)) } }
            }
        } @else {
            div.(word.to_lowercase()).nothing { h3 { (word) } p { "Not there." } }
        }
    }
}

/// A sentence with code between backticks.
pub fn with_code(sentence: &str) -> Markup {
    html! {
        @for (is_code, piece) in pieces(&one_line(sentence)) {
            @if is_code { code { (piece) } } @else { (piece) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_code;

    #[test]
    fn markup_in_a_sentence_is_escaped() {
        let shown = |sentence| with_code(sentence).into_string();
        assert_eq!(shown("The `<b>` of `a"), "The <code>&lt;b&gt;</code> of `a");
        assert_eq!(shown("</script><img src=\"x\">&amp;"), "&lt;/script&gt;&lt;img src=&quot;x&quot;&gt;&amp;amp;");
        assert_eq!(shown("a\u{202e}b\u{1b}[31m"), "a\\u{202e}b\\u{1b}[31m");
    }
}
