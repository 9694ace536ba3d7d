//! A change: a line that opens to both sides.

use std::fmt::Write as _;

use generator::Source;
use generator::diff::{Change, Fragment};

use super::data;
use super::escape::{text, with_code};
use super::excerpt::Texts;
use crate::diff::view::{View, about, impact, layer, location, sentence};

/// Writes a change.
pub fn render(page: &mut String, texts: &Texts<'_>, view: &View<'_>, change: &Change, anchor: &str) {
    let about = about(change);
    let _ = write!(
        page,
        "<details class=\"change\" id=\"{anchor}\" {}>\n<summary><span class=\"side\">{}</span> \
         <span class=\"rule\">{}</span> <code class=\"about\">{}</code> <span class=\"text\">{}</span></summary>\n\
         <div class=\"body\">\n",
        data(change),
        layer(change.layer),
        change.rule,
        text(&about),
        with_code(&sentence(&change.text))
    );
    if let Some(advice) = &change.advice {
        let _ = writeln!(page, "<p class=\"advice\"><strong>What to do:</strong> {}</p>", with_code(&sentence(advice)));
    }
    let tags: Vec<_> = change.tags.iter().map(|tag| format!("<span class=\"tag\">{}</span>", text(tag))).collect();
    let tags = if tags.is_empty() { String::new() } else { format!(" {}", tags.join(" ")) };
    let _ = writeln!(
        page,
        "<p class=\"facts\">Next version: {}.{tags} <a href=\"#{anchor}\">Link</a></p>",
        impact(change.impact)
    );
    let excerpts = texts.at(change.old.as_ref(), change.new.as_ref());
    page.push_str("<div class=\"sides\">\n");
    one(page, "Old", view.old, change.old.as_ref(), excerpts.old);
    one(page, "New", view.new, change.new.as_ref(), excerpts.new);
    page.push_str("</div>\n</div>\n</details>\n");
}

fn one(page: &mut String, word: &str, source: &Source, fragment: Option<&Fragment>, excerpt: Option<String>) {
    let class = word.to_lowercase();
    let Some(fragment) = fragment else {
        let _ = writeln!(page, "<div class=\"{class} nothing\"><h3>{word}</h3><p>Not there.</p></div>");
        return;
    };
    let _ = writeln!(
        page,
        "<div class=\"{class}\"><h3>{word} <span class=\"location\">{}</span></h3>\n<p class=\"pointer\">{}</p>",
        text(&location(source, fragment)),
        text(fragment.pointer.as_str())
    );
    if let Some(excerpt) = excerpt {
        page.push_str(&excerpt);
        page.push('\n');
    }
    if let Some(rust) = &fragment.rust {
        let _ = writeln!(page, "<pre class=\"rust\">{}</pre>", text(rust));
    }
    page.push_str("</div>\n");
}
