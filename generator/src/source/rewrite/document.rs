//! The few places outside schemas where 3.1, or YAML, is looser than the typed model of the next stage.

use serde_json::{Map, Value};

/// Numbers that YAML read where text was meant, and parts that 3.1 lets one leave out.
pub(super) fn fit(document: &mut Value) {
    if let Some(info) = document.get_mut("info") {
        for key in ["title", "version", "description", "summary"] {
            text(info.get_mut(key));
        }
    }
    text(document.get_mut("openapi"));
    let servers = document.get_mut("servers").and_then(Value::as_array_mut);
    for server in servers.into_iter().flatten() {
        let variables = server.get_mut("variables").and_then(Value::as_object_mut);
        for (_, variable) in variables.into_iter().flatten() {
            text(variable.get_mut("default"));
            let values = variable.get_mut("enum").and_then(Value::as_array_mut);
            values.into_iter().flatten().for_each(|value| text(Some(value)));
        }
    }
    absent(document, "paths");
}

/// In 3.1, an operation need not say how it is answered.
pub(super) fn fit_operation(operation: &mut Value) {
    absent(operation, "responses");
}

fn absent(value: &mut Value, key: &str) {
    if let Value::Object(map) = value {
        map.entry(key).or_insert_with(|| Value::Object(Map::new()));
    }
}

fn text(value: Option<&mut Value>) {
    if let Some(value @ (Value::Number(_) | Value::Bool(_))) = value {
        *value = Value::String(value.to_string());
    }
}
