//! Security requirements of 3.2, which name a scheme by a reference.

use serde_json::{Map, Value};

use crate::pointer::Pointer;

/// Replaces references by the names of schemes. A component's own name wins, and none begins with `#/`.
pub(super) fn fit(object: &mut Value) {
    let requirements = object.get_mut("security").and_then(Value::as_array_mut);
    for requirement in requirements.into_iter().flatten().filter_map(Value::as_object_mut) {
        if requirement.keys().any(|key| name(key).is_some()) {
            let written = std::mem::take(requirement);
            let renamed = |(key, scopes): (String, Value)| (name(&key).unwrap_or(key), scopes);
            *requirement = written.into_iter().map(renamed).collect::<Map<String, Value>>();
        }
    }
}

/// The name of the scheme that a reference leads to.
fn name(key: &str) -> Option<String> {
    let segments: Vec<String> = Pointer::parse(key).filter(|_| key.starts_with("#/"))?.segments().collect();
    match segments.as_slice() {
        [components, section, name] if components == "components" && section == "securitySchemes" => Some(name.clone()),
        _ => None,
    }
}
