//! The public surface of the SDK: what a reviewer reads when the description changes.

mod support;

use std::collections::BTreeMap;

use generator::Options;
use support::{counts, generate, options, perfectgym, surface, workspace};

/// The surface by tag: its operations and the models that only it needs; `shared` and `client` beside them.
///
/// It is that of the SDK as it is written: with the order of arguments and the former names that the lock of names keeps.
#[test]
fn surface_by_tag() {
    let mut tags: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in &written() {
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
    assert_eq!(
        tags.len(),
        counts(&perfectgym()).groups + 2,
        "a file for each tag, one for shared models, one for the client"
    );
    for (tag, lines) in tags {
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(tag, lines.join("\n")) });
    }
}

/// The generated files of the SDK, by their path below its folder.
fn written() -> BTreeMap<String, String> {
    let root = workspace().join("generated-client/src/generated");
    let (mut found, mut folders) = (BTreeMap::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(&root).expect("below").to_str().expect("UTF-8").replace('\\', "/");
                found.insert(below, std::fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

/// Every tag, operation and schema that one counts in the description has its place in the SDK.
#[test]
fn nothing_is_left_out() {
    let sdk = generate(&perfectgym(), &Options { index: true, ..options() });
    let counts = counts(&perfectgym());
    assert_eq!(sdk.statistics.groups, counts.groups);
    assert_eq!(sdk.statistics.operations, counts.operations);
    let components = sdk
        .index
        .iter()
        .filter(|entry| entry.pointer.parent().is_some_and(|parent| parent.as_str() == "#/components/schemas"));
    assert_eq!(components.count(), counts.schemas);
}
