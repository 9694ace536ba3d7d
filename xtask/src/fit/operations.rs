//! Where the description has the schema of an answer.

use generator::pointer::Pointer;
use serde_json::{Map, Value};

use super::records::{Answers, Key};
use super::schema::Document;

/// What the description has for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A schema, and what to call the answer.
    Schema { place: Pointer, label: String },
    /// Nothing, and what to say of that.
    Nothing(String),
    /// A body that is no JSON, or none at all, of which nothing is to be said.
    NoJson,
}

pub fn find(document: Document<'_>, key: &Key, answers: &Answers) -> Found {
    let method = key.method.to_ascii_lowercase();
    let Some(operation) = operation(document, key, &method, &answers.operation) else {
        return Found::Nothing(format!("the description has no {} {}", key.method, key.path));
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
        return Found::Nothing(format!("{label}: the description has no such status"));
    };
    let content = response.child("content");
    let Some(types) = document.schema(&content).filter(|types| !types.is_empty()) else {
        return Found::Nothing(format!("{label}: the description has no body for it"));
    };
    let Some(media_type) = media_type(types, &key.media_type) else { return Found::NoJson };
    let place = content.child(media_type).child("schema");
    if document.schema(&place).is_none() { Found::NoJson } else { Found::Schema { place, label } }
}

/// By method and path, failing that by the operationId.
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
        // A group may have dots in its name, and so may an operationId.
        id.is_some_and(|id| name == id || name.strip_suffix(id).is_some_and(|group| group.ends_with('.')))
    })
}

/// The declared media type that is meant: the same one, else the only one that is JSON or anything.
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
