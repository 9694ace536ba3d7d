//! Changes the order in a description where it has no meaning.

use fastrand::Rng;
use serde_json::{Map, Value};

use super::objects;

/// Lists without an order. The first tag of an operation is its group, so those of operations stay.
const LISTS: [&str; 3] = ["parameters", "required", "enum"];

/// Shuffles the members of each object, paths, schemas, parameters, values of enums, and tags.
pub fn shuffle(description: &mut Value, rng: &mut Rng) {
    if let Some(Value::Array(tags)) = description.get_mut("tags") {
        rng.shuffle(tags);
    }
    objects::objects(description, &mut |object| {
        // Lists beside an enum may depend on its order.
        let goes_along = object.iter().any(|(key, value)| key.starts_with("x-enum") && value.is_array());
        for (key, value) in object.iter_mut() {
            match value {
                Value::Array(items) if LISTS.contains(&key.as_str()) && !(goes_along && key == "enum") => {
                    rng.shuffle(items);
                }
                Value::Object(texts) if key == "x-enumDescriptions" => members(texts, rng),
                _ => {}
            }
        }
        objects::maps(object).for_each(|map| members(map, rng));
        members(object, rng);
    });
}

/// Shuffles the members of an object.
pub fn members(object: &mut Map<String, Value>, rng: &mut Rng) {
    let mut members: Vec<_> = std::mem::take(object).into_iter().collect();
    rng.shuffle(&mut members);
    object.extend(members);
}
