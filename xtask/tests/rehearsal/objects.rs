//! Visits the objects of the specification in a parsed description.

use serde_json::{Map, Value};

/// Members with values of the API or of other programs, without a meaning in the specification.
const VALUES: [&str; 6] = ["example", "examples", "default", "enum", "const", "mapping"];

/// Members that are maps, whose keys are names.
const MAPS: [&str; 16] = [
    "paths",
    "schemas",
    "properties",
    "patternProperties",
    "$defs",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "content",
    "securitySchemes",
    "callbacks",
    "links",
    "encoding",
    "variables",
    "pathItems",
];

/// Calls a function for each object of the specification, outer ones first: neither for maps nor for values.
pub fn objects(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            visit(object);
            for (key, member) in object.iter_mut() {
                match member {
                    _ if key.starts_with("x-") || VALUES.contains(&key.as_str()) => {}
                    Value::Object(map) if MAPS.contains(&key.as_str()) => {
                        map.values_mut().for_each(|value| objects(value, visit));
                    }
                    member => objects(member, visit),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| objects(item, visit)),
        _ => {}
    }
}

/// The maps among the members of an object.
pub fn maps(object: &mut Map<String, Value>) -> impl Iterator<Item = &mut Map<String, Value>> {
    let named = object.iter_mut().filter(|(key, _)| MAPS.contains(&key.as_str()));
    named.filter_map(|(_, value)| value.as_object_mut())
}
