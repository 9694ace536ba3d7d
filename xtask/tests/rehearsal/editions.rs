//! Editions that nobody has published, made of the description of this workspace.

use std::path::Path;

use fastrand::Rng;
use generator::diff::{Comparison, Names};
use generator::{Input, Options, Source};
use serde_json::Value;

use crate::edits::{Edit, Picked, pick};
use crate::protected::Protected;
use crate::{shuffle, words};

/// Edits of an edition.
const EDITS: usize = 40;

/// An edition, and what makes it differ.
pub struct Edition {
    pub document: Value,
    pub edits: Vec<Edit>,
}

impl Edition {
    /// The next minor version with edits by chance, and nothing else.
    pub fn picked(old: &Value, seed: u64) -> Self {
        Self::protecting(old, seed, Vec::new())
    }

    /// The same, which leaves alone what these pointers lead to.
    pub fn protecting(old: &Value, seed: u64, named: Vec<String>) -> Self {
        let overlay: Value = serde_yaml::from_str(&file("openapi/perfectgym-next.overlay.yaml")).expect("valid");
        let protected = Protected::by_overlay(&overlay, old).and(named);
        let Picked { edits, skipped } = pick(old, EDITS, &protected, &mut Rng::with_seed(seed));
        let mut document = bumped(old);
        for edit in &edits {
            edit.apply(&mut document).unwrap_or_else(|reason| panic!("seed {seed}, {}: {reason}", edit.title()));
        }
        for kind in &skipped {
            println!("seed {seed}: skipped, the description has no place for it: {kind}");
        }
        Self { document, edits }
    }

    /// The same version in other words and another order, which callers do not see.
    pub fn reworded(old: &Value, seed: u64) -> Self {
        let mut edition = Self { document: old.clone(), edits: Vec::new() };
        edition.reword(seed);
        edition
    }

    /// Puts other words in the place of these, and everything in another order.
    pub fn reword(&mut self, seed: u64) {
        let mut rng = Rng::with_seed(seed);
        words::replace(&mut self.document, &mut rng);
        shuffle::shuffle(&mut self.document, &mut rng);
    }

    /// As minified JSON.
    pub fn text(&self) -> String {
        self.document.to_string()
    }
}

/// Where that stands in a description which tests, examples and benches name that are written by hand, and which documents
/// show as well.
pub fn named_by_hand(description: &str) -> Vec<String> {
    let text = file("generated-client/tests/named.toml");
    let list: toml_edit::DocumentMut = text.parse().expect("a list");
    let sets = list["sets"].as_table().expect("sets").iter();
    let items = sets.filter_map(|(_, set)| set.get("items")?.as_array()).flatten().filter_map(toml_edit::Value::as_str);
    let options = Options { items: true, package: Some("generated-client".to_owned()), ..Options::default() };
    let sdk = generator::generate(&source(description), &options).unwrap_or_else(|report| panic!("{report:?}"));
    let pointers =
        items.filter_map(|item| sdk.items.get(item)).map(|at| at.as_str().trim_start_matches('#').to_owned());
    pointers.filter(|pointer| !pointer.is_empty()).collect()
}

/// A file of the workspace.
pub fn file(path: &str) -> String {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
    std::fs::read_to_string(workspace.join(path)).expect(path)
}

/// The description of the workspace, whatever it is written in.
pub fn description() -> String {
    file("openapi/perfectgym-next.yaml")
}

/// A description, parsed.
pub fn document(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| serde_yaml::from_str(text).expect("valid"))
}

/// A description with the overlay of the workspace.
pub fn source(description: &str) -> Source {
    let input = |name: &str, text: &str| Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let overlay = file("openapi/perfectgym-next.overlay.yaml");
    Source { overlay: Some(input("overlay", &overlay)), ..Source::from(input("description", description)) }
}

/// What changed from one description to another.
pub fn compare(old: &str, new: &str) -> Comparison {
    generator::compare(&source(old), &source(new), &Names::default()).unwrap_or_else(|error| panic!("{error:?}"))
}

/// The same description, called the next minor version.
pub fn bumped(document: &Value) -> Value {
    let mut document = document.clone();
    let old = document["info"]["version"].as_str().unwrap_or_default().to_owned();
    let numbers: Result<Vec<u32>, _> = old.split('.').map(str::parse).collect();
    let new = match numbers.as_deref() {
        Ok([major, minor, ..]) => format!("{major}.{}.0", minor + 1),
        _ => format!("{old}-next"),
    };
    document["info"]["version"] = new.into();
    document
}

/// Whatever a version is, the next one is another.
#[test]
fn versions_go_up() {
    for (old, new) in [("1.14.7", "1.15.0"), ("2.9", "2.10.0"), ("next", "next-next"), ("", "-next")] {
        let bumped = bumped(&serde_json::json!({"info": {"version": old}}));
        assert_eq!(bumped["info"]["version"], new);
    }
}
