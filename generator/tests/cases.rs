//! A small description for each form: the code it turns into, and for those that are refused, what the generator says.

mod support;

use generator::Options;
use support::{descriptions, generate, options, render};

/// The generated code of each case. The very files are compiled and exercised by the tests of `xtask`.
#[test]
fn accepted() {
    for (name, source) in descriptions("cases") {
        let options = Options { strict: false, package: None, ..options() };
        let sdk = generate(&source, &options);
        let mut text = render(&source, &sdk.report);
        for (path, file) in &sdk.files {
            text.push_str(&format!("\n=== {path}\n{file}"));
        }
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(format!("accepted__{name}"), text) });
    }
}

/// What is refused: every message with its place, all those of one run together.
#[test]
fn rejected() {
    for (name, source) in descriptions("rejected") {
        let report = generator::generate(&source, &options()).expect_err(&name);
        let text = render(&source, &report);
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(format!("rejected__{name}"), text) });
    }
}
