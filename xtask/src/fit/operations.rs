//! Finds the schema of an answer in the description.

use generator::pointer::Pointer;
use serde_json::{Map, Value};

use super::records::{Answers, Key};
use super::schema::Document;

/// The result of the search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// A schema, and a label of the answer.
    Schema { location: Pointer, label: String },
    /// No schema, and a note.
    Nothing(String),
    /// No JSON body, which needs no note.
    NoJson,
}

pub fn find(document: Document<'_>, key: &Key, answers: &Answers) -> Lookup {
    let method = key.method.to_ascii_lowercase();
    let Some(operation) = operation(document, key, &method, &answers.operation) else {
        return Lookup::Nothing(format!("the description has no {} {}", key.method, key.path));
    };
    let id = operation.get(document.0).and_then(|found| found["operationId"].as_str());
    let name = id.map_or_else(|| format!("{} {}", key.method, key.path), str::to_owned);
    let label = format!("{name} {}", key.status);
    let responses = operation.child("responses");
    let declared = [
        key.status.to_string(),
        format!("{}XX", key.status / 100),
        format!("{}xx", key.status / 100),
        "default".to_owned(),
    ];
    let response = declared.iter().map(|status| responses.child(status)).find(|at| document.schema(at).is_some());
    let Some(response) = response.map(|response| document.resolve(&response)) else {
        return Lookup::Nothing(format!("{label}: the description has no such status"));
    };
    let content = response.child("content");
    let Some(types) = document.schema(&content).filter(|types| !types.is_empty()) else {
        return Lookup::Nothing(format!("{label}: the description has no body for it"));
    };
    let Some(media_type) = media_type(types, &key.media_type) else { return Lookup::NoJson };
    let location = content.child(media_type).child("schema");
    if document.schema(&location).is_none() { Lookup::NoJson } else { Lookup::Schema { location, label } }
}

/// Finds an operation by method and path, or else by operationId.
fn operation(document: Document<'_>, key: &Key, method: &str, name: &str) -> Option<Pointer> {
    let paths = Pointer::root().child("paths");
    let exact = document.resolve(&paths.child(&key.path)).child(method);
    if document.schema(&exact).is_some() {
        return Some(exact);
    }
    let items = document.schema(&paths)?;
    let mut all = items.keys().map(|path| document.resolve(&paths.child(path)).child(method));
    all.find(|at| {
        let id = at.get(document.0).and_then(|operation| operation["operationId"].as_str());
        // Groups and operationIds may contain dots.
        id.is_some_and(|id| name == id || name.strip_suffix(id).is_some_and(|group| group.ends_with('.')))
    })
}

/// The declared media type: the same one, or else the only one for JSON or any type.
fn media_type<'t>(types: &'t Map<String, Value>, wanted: &str) -> Option<&'t String> {
    let essence = |name: &str| name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_json = |name: &&String| {
        let name = essence(name);
        name.ends_with("json") || name == "*/*" || name == "application/*"
    };
    let same = types.keys().find(|name| essence(name) == wanted);
    same.or_else(|| {
        let mut json = types.keys().filter(is_json);
        json.next().filter(|_| json.next().is_none())
    })
}
