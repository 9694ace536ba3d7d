//! The filters. The script shows them; without scripts, all changes are visible.

use std::collections::BTreeMap;

use generator::diff::Layer;
use maud::{Markup, html};

use crate::diff::view::{SEVERITIES, View, heading, layer, plain, severity};

/// The filters.
pub fn render(view: &View<'_>) -> Markup {
    let mut tags: BTreeMap<String, usize> = BTreeMap::new();
    for tag in view.comparison.changes.iter().flat_map(|change| &change.tags) {
        *tags.entry(plain(tag)).or_default() += 1;
    }
    html! {
        form #filters role="search" aria-label="Choose among the changes" hidden {
            label.words { "Text " input type="search" id="words" autocomplete="off"; }
            fieldset {
                legend { "How bad" }
                @for level in SEVERITIES.into_iter().filter(|level| !view.of(*level).is_empty()) {
                    (check("severity", severity(level), heading(level)))
                }
            }
            fieldset {
                legend { "For whom" }
                @for (of, words) in [(Layer::Wire, "Wire"), (Layer::Rust, "Rust")] { (check("side", layer(of), words)) }
            }
            @if !tags.is_empty() {
                label {
                    "Tag "
                    select #tag {
                        option value="" { "all" }
                        @for (tag, count) in &tags { option value=(tag) { (tag) " (" (count) ")" } }
                    }
                }
            }
            p {
                output #shown aria-live="polite" {}
                " " button type="button" id="open" { "Open all" }
                " " button type="button" id="close" { "Close all" }
                " " button type="reset" { "Reset" }
            }
        }
    }
}

fn check(name: &str, value: &str, words: &str) -> Markup {
    html! { label { input type="checkbox" name=(name) value=(value) checked; " " (words) } }
}
