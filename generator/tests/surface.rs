//! The public surface of the SDK: what a reviewer reads when the description changes.

mod support;

use std::collections::BTreeMap;

use support::{generate, options, perfectgym, surface};

/// The surface by tag: its operations and the models that only it needs; `shared` and `client` beside them.
#[test]
fn surface_by_tag() {
    let sdk = generate(&perfectgym(), &options());
    let mut tags: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in &sdk.files {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        let tag = file.trim_end_matches(".rs");
        // Samples are values; what can be named is the models that they are of.
        if tag == "mod" || folder == "samples" {
            continue;
        }
        let lines = surface::lines(text);
        let section = tags.entry(tag.to_owned()).or_default();
        section.push(format!("# {}", if folder.is_empty() { "crate" } else { folder }));
        section.extend(lines);
    }
    assert_eq!(tags.len(), 18 + 2, "a file for each tag, one for shared models, one for the client");
    for (tag, lines) in tags {
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(tag, lines.join("\n")) });
    }
}

/// The counts that the description states about itself.
#[test]
fn nothing_is_left_out() {
    let sdk = generate(&perfectgym(), &options());
    assert_eq!(sdk.statistics.groups, 18);
    assert_eq!(sdk.statistics.operations, 138);
    let components = sdk
        .index
        .iter()
        .filter(|entry| entry.pointer.parent().is_some_and(|parent| parent.as_str() == "#/components/schemas"));
    assert_eq!(components.count(), 225);
}
