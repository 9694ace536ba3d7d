//! Samples of many schemas, checked by an independent validator.

use serde_json::json;

use super::validator::ComponentSchemas;
use crate::samples::Direction;

/// Schemas that have samples which satisfy them.
const SCHEMAS: &str = include_str!("schemas.yaml");

#[test]
fn the_validator_refuses_invalid_values() {
    let court = ComponentSchemas::new(SCHEMAS, None);
    for (name, value) in [
        ("IntBetween", json!(42)),
        ("NumberMoney", json!(1.505)),
        ("TextCode", json!("text")),
        ("TextAhead", json!("text")),
        ("TextLeast", json!("text")),
        ("FormatUuid", json!("text")),
        ("FormatEmail", json!("text")),
        ("FormatUri", json!("text")),
        ("FormatIpv6", json!("text")),
        ("FormatTime", json!("10:00:00")),
        ("FormatDuration", json!("P")),
        ("FormatDateTime", json!("2024-02-29T08:30:00.000+01:00[Europe/Berlin]")),
        ("ListUnique", json!(["a", "b", "c", "c"])),
        ("ListItems", json!([42])),
        ("ObjectLeast", json!({"a": ""})),
        ("ObjectOneOf", json!({"mail": "user@example.com", "phone": ""})),
        ("UnionOverlap", json!({"a": 1_500})),
    ] {
        assert!(!court.allows(name, Direction::Request, &value), "{name} {value}");
    }
    assert!(court.allows("ObjectWays", Direction::Request, &json!({"secret": "12345678"})));
    assert!(!court.allows("ObjectWays", Direction::Response, &json!({"secret": "12345678"})));
}

#[test]
fn samples_satisfy_their_schemas() {
    let court = ComponentSchemas::new(SCHEMAS, None);
    assert!(court.names.len() > 100, "{}", court.names.len());
    let mut complaints = Vec::new();
    for name in &court.names {
        for direction in [Direction::Request, Direction::Response] {
            complaints.extend(court.errors(name, direction));
        }
    }
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn samples_of_the_real_description_satisfy_their_schemas() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/perfectgym-next");
    let text = |suffix: &str| std::fs::read_to_string(format!("{root}{suffix}.yaml")).expect("a file");
    let court = ComponentSchemas::new(&text(""), Some(&text(".overlay")));
    let (mut complaints, mut wider) = (Vec::new(), 0);
    for name in &court.names {
        for complaint in court.errors(name, Direction::Request) {
            // The overlay lets these be any JSON, where the description has objects: they are never sent.
            let known = ["ErrorResponse", "TypedArgumentDto"].contains(&name.as_str());
            if known && complaint.contains("is not of type \"object\" at") {
                wider += 1;
            } else {
                complaints.push(complaint);
            }
        }
    }
    assert!(wider > 0, "nothing is wider than the description any more");
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}
