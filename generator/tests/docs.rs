//! Texts of a description are data: the only doc tests of generated code are the examples that the generator wrote.

mod support;

use generator::{Options, Sdk};
use support::{counts, descriptions, generate, names_before, options, perfectgym};

#[test]
fn doc_tests_are_those_of_the_generator() {
    let sdk = generate(&perfectgym(), &options());
    assert_eq!(doc_tests("perfectgym", &sdk), counts(&perfectgym()).operations + events(&sdk));
    for (name, source) in descriptions("cases") {
        let names = names_before(&name);
        let sdk = generate(&source, &Options { strict: false, package: None, names, ..options() });
        assert_eq!(doc_tests(&name, &sdk), sdk.statistics.operations + events(&sdk), "{name}");
    }
}

/// The example of the receiver, where there are webhooks.
fn events(sdk: &Sdk) -> usize {
    usize::from(sdk.files.contains_key("events.rs"))
}

/// Counts the examples, and fails for any other block that rustdoc would compile.
fn doc_tests(name: &str, sdk: &Sdk) -> usize {
    let mut count = 0;
    for (path, text) in &sdk.files {
        let mut fence = false;
        for line in text.lines() {
            let Some(doc) = line.trim_start().strip_prefix("///").or_else(|| line.strip_prefix("//!")) else {
                assert!(!fence, "{name}/{path}: a block is not closed before {line}");
                continue;
            };
            match doc.trim() {
                "```no_run" => (fence, count) = (true, count + 1),
                "```text" => fence = true,
                "```" if fence => fence = false,
                other => {
                    assert!(fence || !other.starts_with("```"), "{name}/{path}: {line}");
                    assert!(fence || !doc.starts_with("     "), "{name}/{path}: rustdoc takes this for code: {line}");
                }
            }
        }
    }
    count
}
