//! Unpublished versions of this workspace's description, with random edits.

use std::collections::BTreeMap;
use std::path::Path;

use fastrand::Rng;
use generator::diff::{Comparison, Names};
use generator::{Input, LockedNames, Options, Sdk, Source};
use serde_json::Value;

use crate::edits::{Edit, Picked, pick};
use crate::protected::Protected;
use crate::{shuffle, words};

/// The number of edits.
const EDITS: usize = 40;

/// A description, and its edits.
pub struct EditedDescription {
    pub document: Value,
    pub edits: Vec<Edit>,
}

impl EditedDescription {
    /// The next minor version with random edits.
    pub fn picked(old: &Value, seed: u64) -> Self {
        Self::protecting(old, seed, Vec::new())
    }

    /// The same without edits at these pointers.
    pub fn protecting(old: &Value, seed: u64, mut named: Vec<String>) -> Self {
        // The root protects nothing in particular.
        named.retain(|pointer| !pointer.is_empty());
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

    /// The same version with other texts and another order, which callers do not see.
    pub fn reworded(old: &Value, seed: u64) -> Self {
        let mut edited_description = Self { document: old.clone(), edits: Vec::new() };
        edited_description.reword(seed);
        edited_description
    }

    /// The same version with all tags, and so all groups, renamed.
    pub fn of_other_groups(old: &Value) -> Self {
        let mut document = old.clone();
        let renamed = |name: &mut Value| *name = format!("Rehearsed {}", name.as_str().expect("a name")).into();
        document["tags"].as_array_mut().into_iter().flatten().for_each(|tag| renamed(&mut tag["name"]));
        let paths = document["paths"].as_object_mut().expect("paths");
        let operations = paths.values_mut().filter_map(Value::as_object_mut).flat_map(serde_json::Map::values_mut);
        operations.filter_map(|operation| operation.get_mut("tags")?.as_array_mut()).flatten().for_each(renamed);
        Self { document, edits: Vec::new() }
    }

    /// Replaces all texts, and changes the order.
    pub fn reword(&mut self, seed: u64) {
        let mut rng = Rng::with_seed(seed);
        words::replace(&mut self.document, &mut rng);
        shuffle::shuffle(&mut self.document, &mut rng);
    }

    /// The description as minified JSON.
    pub fn text(&self) -> String {
        self.document.to_string()
    }
}

/// The items of an SDK that handwritten tests, examples, benches and documents name, each with its pointer into the
/// description.
pub fn named_by_hand(sdk: &Sdk) -> BTreeMap<String, String> {
    let text = file("generated-client/tests/named.toml");
    let list: toml_edit::DocumentMut = text.parse().expect("a list");
    let sets = list["sets"].as_table().expect("sets").iter();
    let items = sets.filter_map(|(_, set)| set.get("items")?.as_array()).flatten().filter_map(toml_edit::Value::as_str);
    let pointer = |item: &str| Some(sdk.items.get(item)?.as_str().trim_start_matches('#').to_owned());
    items.filter_map(|item| Some((item.to_owned(), pointer(item)?))).collect()
}

/// Generates the SDK with the overlay of the workspace, and with the names of an earlier run.
pub fn generated(description: &str, names: LockedNames) -> Sdk {
    let (command, package) = ("test".to_owned(), Some("generated-client".to_owned()));
    let options = Options { strict: true, command, package, names, items: true, ..Options::default() };
    generator::generate(&source(description), &options).unwrap_or_else(|report| panic!("{:#?}", report.diagnostics))
}

/// A file of the workspace.
pub fn file(path: &str) -> String {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
    std::fs::read_to_string(workspace.join(path)).expect(path)
}

/// The description of the workspace.
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

/// Compares two descriptions.
pub fn compare(old: &str, new: &str) -> Comparison {
    generator::compare(&source(old), &source(new), &Names::default()).unwrap_or_else(|error| panic!("{error:?}"))
}

/// The same description as the next minor version.
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

/// The next version differs from any version.
#[test]
fn versions_go_up() {
    for (old, new) in [("1.14.7", "1.15.0"), ("2.9", "2.10.0"), ("next", "next-next"), ("", "-next")] {
        let bumped = bumped(&serde_json::json!({"info": {"version": old}}));
        assert_eq!(bumped["info"]["version"], new);
    }
}
