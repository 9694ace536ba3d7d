mod answers;
mod commands;
mod version_3_0;
mod version_3_1;

use generator::{EntryKind, Input, Options, Source};
use serde_json::Value;

use self::answers::{Answer, records};
use super::{action, proposals, propose::Proposals, yaml};

fn source(text: &str, overlay: Option<String>) -> Source {
    let input = |name: &str, text: &str| Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    Source { overlay: overlay.map(|text| input("overlay.yaml", &text)), ..Source::from(input("api.yaml", text)) }
}

fn document(source: &Source) -> Value {
    generator::overlaid(source).expect("a description")
}

/// The proposals for these answers, and the resulting types. With them, the same answers give no proposals.
fn fit(description: &str, answers: &[Answer<'_>]) -> String {
    let before = document(&source(description, None));
    let found: Proposals = proposals(&before, &records(answers));
    super::check(&before, &found).expect("every action applies");
    let notes: Vec<String> = found.notes.iter().cloned().collect();
    let overlay = yaml::overlay("proposals", &notes, &found.actions);
    let after = source(description, (!found.actions.is_empty()).then(|| overlay.clone()));
    let rest = proposals(&document(&after), &records(answers));
    assert_eq!(rest.actions, [], "{overlay}");
    let sdk = generator::generate(&after, &Options { index: true, ..Options::default() }).expect("an SDK");
    let warnings: Vec<_> =
        sdk.report.diagnostics.iter().map(|one| format!("{:?}: {}", one.severity, one.message)).collect();
    let models = sdk.index.iter().filter(|entry| entry.kind == EntryKind::Model).map(|entry| format!("{}\n", entry.ir));
    format!("{overlay}\n{}{}", models.collect::<String>(), warnings.join("\n"))
}

#[test]
fn paths_lead_to_their_pointers() {
    let document = serde_json::json!({"paths": {"/a b/{id}": {"get": {"x": [1, {"it's": {"200": 1}}]}}}, "1": 2});
    let path = |segments: &[&str]| action::path(&document, &generator::pointer::Pointer::root().join(segments));
    assert_eq!(
        path(&["paths", "/a b/{id}", "get", "x", "1", "it's", "200"]),
        r"$.paths['/a b/{id}'].get.x[1]['it\'s']['200']"
    );
    assert_eq!(path(&["1"]), "$['1']");
    assert_eq!(path(&[]), "$");
}
