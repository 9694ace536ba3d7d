//! Small descriptions: the generated code of each, or the diagnostics of a refused one.

mod support;

use generator::Options;
use serde_json::Value;
use support::{descriptions, generate, names_before, options, perfectgym, render};

/// The generated code of each case. The tests of `xtask` compile and call the same files.
#[test]
fn accepted_cases_have_their_code() {
    for (name, source) in descriptions("cases") {
        let options = Options { strict: false, package: None, names: names_before(&name), ..options() };
        let sdk = generate(&source, &options);
        let mut text = render(&source, &sdk.report);
        // The operations as data and as a text say for all cases what they say for these.
        let has_commands = ["bodies", "parameters", "slices"].contains(&name.as_str());
        for (path, file) in sdk.files.iter().filter(|(path, _)| has_commands || !path.starts_with("command")) {
            text.push_str(&format!("\n=== {path}\n{file}"));
        }
        text.push_str(&format!("\n=== guide\n{}", sdk.guide));
        if has_commands {
            text.push_str(&format!("\n=== reference\n{}", sdk.reference));
        }
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(format!("accepted__{name}"), text) });
    }
}

/// The diagnostics of each refused description, with their locations.
#[test]
fn rejected_cases_have_their_diagnostics() {
    for (name, source) in descriptions("rejected") {
        let report = generator::generate(&source, &options()).expect_err(&name);
        let text = render(&source, &report);
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(format!("rejected__{name}"), text) });
    }
}

/// The cases as data have the same arguments as the driver.
#[test]
fn calls_as_data() {
    let sources = descriptions("cases").into_iter().map(|(_, source)| source).chain([perfectgym()]);
    for source in sources {
        let sdk = generate(&source, &Options { strict: false, ..options() });
        assert_eq!(sdk.cases.len(), sdk.statistics.operations);
        let driver: Vec<_> = sdk.tests.values().flat_map(|text| text.lines()).map(str::trim).collect();
        for case in &sdk.cases {
            let title = [format!("group: {:?},", case.group), format!("id: {:?},", case.operation)];
            let start = driver.windows(2).position(|lines| lines == title);
            let start = start.unwrap_or_else(|| panic!("no case {title:?}"));
            let arguments: Vec<_> = driver[start + 4..].iter().take(2).copied().collect();
            if case.samples.is_empty() {
                assert_eq!(arguments, [r##"required: r#"null"#,"##, r##"everything: r#"null"#,"##], "{title:?}");
                continue;
            }
            let names: Vec<_> = case.samples.iter().map(|sample| sample.name.as_str()).collect();
            assert_eq!(names, ["required", "everything"]);
            for (line, sample) in driver[start + 4..].iter().zip(&case.samples) {
                let json = Value::Object(sample.arguments.clone());
                assert_eq!(*line, format!("{}: r#\"{json}\"#,", sample.name), "{title:?}");
            }
        }
    }
}
