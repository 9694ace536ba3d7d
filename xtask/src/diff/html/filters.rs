//! The filters. The script shows them; without scripts, all changes are visible.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::diff::Layer;

use super::escape::text;
use crate::diff::view::{SEVERITIES, View, heading, layer, severity};

/// Writes the filters.
pub fn render(page: &mut String, view: &View<'_>) {
    if view.comparison.changes.is_empty() {
        return;
    }
    page.push_str("<form id=\"filters\" role=\"search\" aria-label=\"Choose among the changes\" hidden>\n");
    page.push_str("<label class=\"words\">Text <input type=\"search\" id=\"words\" autocomplete=\"off\"></label>\n");
    page.push_str("<fieldset><legend>How bad</legend>");
    for level in SEVERITIES.into_iter().filter(|level| !view.of(*level).is_empty()) {
        check(page, "severity", severity(level), heading(level));
    }
    page.push_str("</fieldset>\n<fieldset><legend>For whom</legend>");
    for (of, words) in [(Layer::Wire, "Wire"), (Layer::Rust, "Rust")] {
        check(page, "side", layer(of), words);
    }
    page.push_str("</fieldset>\n");
    tags(page, view);
    page.push_str(
        "<p><output id=\"shown\" aria-live=\"polite\"></output> <button type=\"button\" id=\"open\">Open all</button> \
         <button type=\"button\" id=\"close\">Close all</button> <button type=\"reset\">Reset</button></p>\n</form>\n",
    );
}

fn check(page: &mut String, name: &str, value: &str, words: &str) {
    let _ = write!(page, "<label><input type=\"checkbox\" name=\"{name}\" value=\"{value}\" checked> {words}</label>");
}

fn tags(page: &mut String, view: &View<'_>) {
    let mut tags: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in view.comparison.changes.iter().flat_map(|change| &change.tags) {
        *tags.entry(tag).or_default() += 1;
    }
    if tags.is_empty() {
        return;
    }
    page.push_str("<label>Tag <select id=\"tag\"><option value=\"\">all</option>");
    for (tag, count) in tags {
        let _ = write!(page, "<option value=\"{0}\">{0} ({count})</option>", text(tag));
    }
    page.push_str("</select></label>\n");
}
