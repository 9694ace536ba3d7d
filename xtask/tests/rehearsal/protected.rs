//! Places without edits: targets of the overlay, and items that are named by hand elsewhere.

use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath};

use super::edits::step::Step;

/// Pointers into a description.
#[derive(Debug, Default)]
pub struct Protected {
    /// The targets of overlay actions.
    targets: Vec<String>,
    /// Items that are named by hand.
    named: Vec<String>,
}

impl Protected {
    /// The targets of an overlay in a description.
    pub fn by_overlay(overlay: &Value, description: &Value) -> Self {
        let actions = overlay["actions"].as_array().into_iter().flatten();
        let located = |action: &Value| {
            let target = action["target"].as_str().expect("a target");
            let path = JsonPath::parse(target).unwrap_or_else(|error| panic!("{target}: {error}"));
            let found = path.query_located(description);
            let pointers = found.locations().map(NormalizedPath::to_json_pointer);
            let mut pointers: Vec<_> = pointers.flat_map(|pointer| members_of(pointer, &action["update"])).collect();
            if let Some(pages) = action["update"].get("x-sdk-pagination") {
                let read =
                    |operation: &String| description.pointer(operation).map(|value| pages_of(pages, operation, value));
                let more: Vec<_> = pointers.iter().filter_map(read).flatten().collect();
                pointers.extend(more);
            }
            pointers
        };
        Self { targets: actions.flat_map(located).collect(), named: Vec::new() }
    }

    /// These and further pointers.
    pub fn and(self, named: Vec<String>) -> Self {
        Self { named, ..self }
    }

    /// Whether an edit with these steps and further touched pointers is allowed.
    pub fn allows(&self, steps: &[Step], touches: &[String]) -> bool {
        steps.iter().filter_map(Step::touches).chain(touches.iter().cloned()).all(|touched| {
            let goes = |protected: &String| is_within(protected, &touched);
            // An action on a whole operation concerns few of its members.
            let hits = |target: &&String| !is_operation(target) && is_within(&touched, target);
            !self.targets.iter().any(|target| goes(target) || hits(&target))
                && !self.named.iter().any(|named| goes(named) || is_within(&touched, named))
        })
    }
}

/// What an update of this location concerns: of objects whose members have names of their own, the members that it brings.
fn members_of(pointer: String, update: &Value) -> Vec<String> {
    const NAMED: [&str; 3] = ["", "/components/schemas", "/components/securitySchemes"];
    match update.as_object().filter(|_| NAMED.contains(&pointer.as_str())) {
        Some(members) => members.keys().map(|name| format!("{pointer}/{name}")).collect(),
        None => vec![pointer],
    }
}

/// The parameters and fields for the pages of an operation.
fn pages_of(pages: &Value, operation: &str, value: &Value) -> Vec<String> {
    let parameters = [&pages["cursor"]["parameter"], &pages["size"]];
    let fields = [&pages["cursor"]["field"], &pages["more"], &pages["items"]];
    let all = value["parameters"].as_array().into_iter().flatten().enumerate();
    let names = all.filter(|(_, one)| parameters.contains(&&one["name"]));
    let mut found: Vec<_> = names.map(|(index, _)| format!("{operation}/parameters/{index}/name")).collect();
    let schema = &value["responses"]["200"]["content"]["application/json"]["schema"]["$ref"];
    if let Some(schema) = schema.as_str().and_then(|reference| reference.strip_prefix('#')) {
        let fields = fields.iter().filter_map(|field| field.as_str());
        found.extend(fields.map(|field| format!("{schema}/properties/{field}")));
    }
    found
}

/// Whether a pointer is equal to another or below it.
fn is_within(pointer: &str, other: &str) -> bool {
    pointer.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn is_operation(pointer: &str) -> bool {
    pointer.starts_with("/paths/") && pointer.split('/').count() <= 4
}
