//! Values held against schemas: what is told of them, and what is hidden.

use serde_json::{Value, json};

use super::super::fixture::PETS;
use super::{check, inlined, sensitive};
use crate::wire::verbatim;

/// The findings for a value of a schema of the API: errors, and warnings behind `?`.
fn told(name: &str, value: &Value) -> Vec<String> {
    let schema = json!({"$ref": format!("#/$defs/{name}")});
    let line = |finding: &super::Finding| {
        let sign = if finding.is_error() { "" } else { "? " };
        let hint = finding.suggestion.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
        format!("{sign}{}: {}{hint}", finding.pointer, finding.message)
    };
    check(&PETS, &schema, value).iter().map(line).collect()
}

fn owner(mut fields: Value) -> Value {
    fields.as_object_mut().unwrap().entry("name").or_insert("Ann".into());
    fields
}

#[test]
fn a_value_that_fits_has_no_findings() {
    let value = owner(json!({
        "status": "ACTIVE", "address": {"zipCode": "8001", "city": null, "house.number": 7, "geo": {"x": 1}},
        "pets": [{"kind": "cat", "name": "Tom", "lives": 9}, {"kind": "dog", "name": "Rex"}], "tags": ["a", "b"],
        "pin": 1, "weight": 2.5, "active": true, "extra": {"a": 1}, "any": [1, {}]
    }));
    assert_eq!(told("Owner", &value), [""; 0]);
    assert_eq!(told("Owner", &owner(json!({"address": null}))), [""; 0]);
}

#[test]
fn a_value_of_another_kind_is_an_error() {
    for (fields, expected) in [
        (json!({"name": 5}), "/name: a text is needed, not a number; write it in quotes"),
        (json!({"address": {"zipCode": 8001}}), "/address/zipCode: a text is needed, not a number; write it in quotes"),
        (json!({"active": "true"}), "/active: `true` or `false` is needed, not a text; write it without quotes"),
        (json!({"weight": "heavy"}), "/weight: a number is needed, not a text"),
        (json!({"tags": "a"}), "/tags: a list is needed, not a text; write it in brackets: `[..]`"),
        (json!({"name": null}), "/name: a text is needed, not null"),
        (
            json!({"address": {"zipCode": "8001", "house.number": 1.5}}),
            "/address/house.number: a whole number is needed, not one with a fraction",
        ),
        (json!({"pin": true}), "/pin: a text or a whole number is needed, not a boolean; write it in quotes"),
        (json!({"address": 1}), "/address: an object is needed, not a number"),
        (json!({"extra": {"a/b": "1"}}), "/extra/a~1b: a whole number is needed, not a text; write it without quotes"),
        (json!({"status": 1}), "/status: a text is needed, not a number; write it in quotes"),
    ] {
        assert_eq!(told("Owner", &owner(fields)), [expected]);
    }
}

#[test]
fn fields_that_are_missing_or_not_known_are_errors() {
    assert_eq!(told("Owner", &json!({})), [": the field `name` is missing"]);
    assert_eq!(
        told("Owner", &owner(json!({"address": {"zipcode": "8001"}}))),
        ["/address: the field `zipCode` is missing", "/address/zipcode: there is no such field; is it `zipCode`?"]
    );
    assert_eq!(told("Owner", &owner(json!({"somethingElse": 1}))), ["/somethingElse: there is no such field"]);
}

#[test]
fn a_listed_value_is_open_and_a_field_of_the_api_is_a_hint() {
    let mut told = told("Owner", &owner(json!({"status": "ACTIV", "id": 1})));
    told.sort();
    assert_eq!(
        told,
        [
            "? /id: the API sets this field itself; leave it out",
            "? /status: the value is none of those that are known: `ACTIVE`, `PAUSED`, `DELETED`; is it `ACTIVE`?"
        ]
    );
}

#[test]
fn limits_of_size_are_told_without_the_value() {
    for (fields, expected) in [
        (json!({"address": {"zipCode": "80"}}), "/address/zipCode: at least 4 characters are needed, not 2"),
        (json!({"tags": ["a", "a"]}), "/tags: an item is there twice"),
        (json!({"weight": 0.75}), "/weight: the number has to be a multiple of 0.5"),
        (json!({"weight": 0}), "/weight: the number has to be more than 0"),
        (
            json!({"address": {"zipCode": "8001", "house.number": 2_147_483_648_i64}}),
            "/address/house.number: the number does not fit into 32 bits",
        ),
        (
            json!({"pets": [{"kind": "cat", "name": "Tom", "lives": 10}]}),
            "/pets/0/lives: the number has to be at most 9",
        ),
    ] {
        assert_eq!(told("Owner", &owner(fields)), [expected]);
    }
    let large = verbatim::read("18446744073709551616").unwrap();
    assert_eq!(
        told("Cat", &json!({"kind": "cat", "name": "T", "lives": large})),
        ["/lives: the number has to be at most 9"]
    );
}

#[test]
fn a_tag_chooses_the_arm_whose_findings_are_told() {
    assert_eq!(
        told("Pet", &json!({"kind": "dog", "lives": 3})),
        [": the field `name` is missing", "/lives: there is no such field"]
    );
    assert_eq!(told("Pet", &json!({"kind": "dogg"})), ["? : the value of `kind` is not known; is it `dog`?"]);
    assert_eq!(
        told("Pet", &json!({"name": "T", "chip": "1"})),
        [": the field `kind` is missing"],
        "without a tag, the nearest arm"
    );
}

#[test]
fn constants_choose_an_arm_where_no_tag_is_named() {
    let schema = json!({"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]});
    let found = check(&PETS, &schema, &json!({"kind": "cat", "chip": "1", "name": 1}));
    let pointers: Vec<_> = found.iter().map(|finding| finding.pointer.as_str()).collect();
    assert_eq!(pointers, ["/name", "/chip"]);
}

#[test]
fn the_tag_of_a_union_may_be_beside_the_reference() {
    let arm =
        |name: &str| json!({"$ref": "#/$defs/Owner", "properties": {"kind": {"const": name}}, "required": ["kind"]});
    let schema = json!({"anyOf": [arm("a"), arm("b"), {"type": "null"}]});
    let told = |value: Value| check(&PETS, &schema, &value).into_iter().map(|one| one.message).collect::<Vec<_>>();
    assert_eq!(told(json!({"kind": "b", "name": "Ann"})), [""; 0]);
    assert_eq!(told(json!({"kind": "b"})), ["the field `name` is missing"]);
    assert_eq!(told(json!({"kind": "c"})), ["the value of `kind` is not known"]);
    assert_eq!(told(json!({"name": "Ann"})), ["the field `kind` is missing"]);
    assert_eq!(check(&PETS, &json!({"not": {}}), &json!(1)).len(), 1);
}

#[test]
fn an_open_arm_takes_what_no_other_does() {
    let schema = json!({"anyOf": [{"$ref": "#/$defs/Cat"}, {"type": "object"}]});
    assert_eq!(check(&PETS, &schema, &json!({"kind": "bird", "wings": 2})), []);
}

#[test]
fn parts_of_an_object_know_their_fields_together() {
    let schema =
        json!({"allOf": [{"$ref": "#/$defs/Cat"}, {"properties": {"age": {"type": "integer"}}}], "required": ["age"]});
    let cat = |age: Value| json!({"kind": "cat", "name": "Tom", "age": age});
    assert_eq!(check(&PETS, &schema, &cat(json!(1))), []);
    let found = check(&PETS, &schema, &cat(json!("1")));
    assert_eq!(found.iter().map(|one| one.pointer.as_str()).collect::<Vec<_>>(), ["/age"]);
}

#[test]
fn recursive_schemas_end() {
    assert_eq!(told("Loop", &json!({"a": 1})), [""; 0]);
    // Each level doubles the arms that are tried; there is no finding if the work is too much.
    let tree = (0..60).fold(json!("leaf"), |inner, _| json!({"left": inner, "right": "leaf"}));
    assert_eq!(told("Tree", &tree), [""; 0]);
    let list = Value::Array(vec![json!({"kind": "cow"}); 100_000]);
    assert!(check(&PETS, &json!({"type": "array", "items": {"$ref": "#/$defs/Cat"}}), &list).len() <= 25);
}

#[test]
fn sensitive_fields_are_hidden_wherever_they_are() {
    let mut value = json!([
        {"pin": 1234, "name": "Ann", "pets": [{"kind": "dog", "chip": "secret"}, {"kind": "cow", "chip": {"a": 1}}]},
        {"pin": null}
    ]);
    sensitive(&PETS, &json!({"type": "array", "items": {"$ref": "#/$defs/Owner"}}), &mut value);
    assert_eq!(
        value,
        json!([
            {"pin": "***", "name": "Ann", "pets": [{"kind": "dog", "chip": "***"}, {"kind": "cow", "chip": "***"}]},
            {"pin": null}
        ])
    );
}

#[test]
fn a_schema_has_all_that_it_refers_to() {
    let whole = inlined(&PETS, &json!({"$ref": "#/$defs/Pet"}));
    assert_eq!(whole["$ref"], "#/$defs/Pet");
    assert_eq!(whole["$defs"].as_object().unwrap().keys().collect::<Vec<_>>(), ["Cat", "Dog", "Pet"]);
    assert_eq!(inlined(&PETS, &json!({"type": "string"})), json!({"type": "string"}));
}

#[test]
fn dates_are_those_that_models_read() {
    let messages = |format: &str, text: &str| {
        let schema = json!({"type": ["string", "null"], "format": format});
        check(&PETS, &schema, &json!(text)).into_iter().map(|one| one.message).collect::<Vec<_>>()
    };
    for (format, text) in [
        ("date", "2024-02-29"),
        ("date-time", "2024-02-29T08:30:00Z"),
        ("date-time", "2024-02-29T08:30:00"),
        ("uuid", "x"),
    ] {
        assert_eq!(messages(format, text), [] as [&str; 0], "{text}");
    }
    for (format, text) in
        [("date", "2023-02-29"), ("date", "tomorrow"), ("date-time", "2024-02-29"), ("date-time", "now")]
    {
        assert!(messages(format, text)[0].starts_with(&format!("a {format} is needed")), "{text}");
    }
}

#[test]
fn several_arms_can_fit_and_each_has_its_fields() {
    let field = |name: &str, kind: &str| json!({"type": "object", "properties": {name: {"type": kind}}});
    let any = json!({"anyOf": [field("a", "integer"), field("b", "integer")]});
    assert_eq!(check(&PETS, &any, &json!({"a": 1, "b": 2})), []);
    assert_eq!(check(&PETS, &any, &json!({"a": 1, "c": 2})).len(), 1);
    // A constant of one arm is no tag of the others.
    let tagged = json!({"type": "object", "properties": {"type": {"const": "T"}, "b": {"type": "integer"}}});
    let free = json!({"type": "object", "properties": {"type": {"type": "string"}, "b": {"type": "string"}}});
    assert_eq!(check(&PETS, &json!({"anyOf": [tagged, free]}), &json!({"type": "T", "b": "text"})), []);
    let parts = json!({"allOf": [{"properties": {"id": {"readOnly": true}, "n": {}}}, {"required": ["id"]}]});
    assert_eq!(check(&PETS, &parts, &json!({"n": 1})), []);
    let warned = check(&PETS, &json!({"type": "number", "enum": [1, 2]}), &json!(2.5));
    assert!(warned.len() == 1 && !warned[0].is_error(), "{warned:?}");
}

#[test]
fn of_many_unknown_fields_a_few_are_told() {
    let fields: serde_json::Map<String, Value> = (0..100_000).map(|n| (format!("field{n}"), json!(1))).collect();
    let schema = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    assert_eq!(check(&PETS, &schema, &Value::Object(fields)).len(), 20);
}
