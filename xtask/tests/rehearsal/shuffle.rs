//! A description in another order, wherever order means nothing.

use fastrand::Rng;
use serde_json::{Map, Value};

use super::walk;

/// Lists without an order. The first tag of an operation is its group, so those of operations stay.
const LISTS: [&str; 3] = ["parameters", "required", "enum"];

/// Puts everything in another order: the members of each object, paths, schemas, parameters, values of enums, tags.
pub fn shuffle(description: &mut Value, rng: &mut Rng) {
    if let Some(Value::Array(tags)) = description.get_mut("tags") {
        rng.shuffle(tags);
    }
    walk::objects(description, &mut |object| {
        // Lists beside an enum may go by its order.
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
        walk::maps(object).for_each(|map| members(map, rng));
        members(object, rng);
    });
}

/// Puts the members of an object in another order.
pub fn members(object: &mut Map<String, Value>, rng: &mut Rng) {
    let mut members: Vec<_> = std::mem::take(object).into_iter().collect();
    rng.shuffle(&mut members);
    object.extend(members);
}
