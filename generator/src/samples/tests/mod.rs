//! The form of samples; `validated` checks that they satisfy their schemas.

mod random;
mod validated;
mod validator;

use serde_json::{Value, json};

use super::sampler::PREFERRED_SIZE;
use super::*;
use crate::ir::{Shape, TypeId};
use crate::testing::{load_schemas, lowered};

/// The number of values in a sample.
fn count(value: &Value) -> usize {
    let inner: usize = match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(object) => object.values().map(count).sum(),
        _ => 0,
    };
    inner + 1
}

/// Types that all refer to each other.
fn mutual(types: usize) -> String {
    let fields = |_| (0..types).map(|to| format!("f{to}: {{$ref: '#/components/schemas/T{to}'}}")).collect::<Vec<_>>();
    let line =
        |at| format!("T{at}: {{type: object, properties: {{n: {{type: integer}}, {}}}}}\n", fields(at).join(", "));
    (0..types).map(line).collect()
}

#[test]
fn types_that_refer_to_each_other_have_samples_of_a_readable_size() {
    for (types, least) in [(3, 10), (4, 30), (20, 300)] {
        let (api, _) = lowered(&load_schemas(&mutual(types)));
        for at in 0..types {
            let value = Site::model().sample(&api, &TypeExpr::Named(TypeId::nth(at)), Fill::All).expect("a sample");
            assert!((least..PREFERRED_SIZE).contains(&count(&value)), "{} values", count(&value));
            assert_eq!(value.as_object().expect("an object").len(), types, "all but itself");
        }
    }
}

#[test]
fn infinite_and_huge_values_have_no_sample() {
    let doubled = |at: usize| {
        format!(
            "D{at}: {{type: object, required: [a, b], properties: {{a: {{$ref: '#/components/schemas/D{0}'}}, b: {{$ref: '#/components/schemas/D{0}'}}}}}}\n",
            at + 1
        )
    };
    let text: String = (10..30).map(doubled).collect();
    let (api, _) = lowered(&load_schemas(&(text + "D30: {type: object, properties: {a: {type: string}}}\n")));
    let named = |name: usize| TypeExpr::Named(TypeId::nth(name));
    assert_eq!(Site::model().sample(&api, &named(0), Fill::Required), None, "a million values");
    assert_eq!(Site::model().sample(&api, &named(12), Fill::Required).map(|value| count(&value)), Some(511));
    let own = "Own: {type: object, required: [own], properties: {own: {$ref: '#/components/schemas/Own'}}}";
    let (api, _) = lowered(&load_schemas(own));
    assert_eq!(Site::model().sample(&api, &named(0), Fill::All), None);
}

#[test]
fn tags_have_the_type_of_their_field() {
    let text = "U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}],\n\
                \x20   discriminator: {propertyName: t, mapping: {'TAG': A, other: B}}}\n\
                A: {type: object, properties: {t: {type: KIND}}}\n\
                B: {type: object, properties: {t: {type: KIND}}}\n";
    for (kind, tag) in [("integer", "7"), ("boolean", "false"), ("string", "7")] {
        let (api, _) = lowered(&load_schemas(&text.replace("TAG", tag).replace("KIND", kind)));
        let union = api.types.iter().position(|def| matches!(def.shape, Shape::Tagged(_))).expect("a union");
        for fill in [Fill::Required, Fill::All] {
            let value = Site::model().sample(&api, &TypeExpr::Named(TypeId::nth(union)), fill).expect("a sample");
            let expected = if kind == "string" { json!(tag) } else { serde_json::from_str(tag).expect("JSON") };
            assert_eq!(value, json!({"t": expected}));
        }
    }
}

#[test]
fn values_that_cannot_be_made_come_from_the_description() {
    let schemas = "A: {type: object, required: [it], properties: {it: {type: string, pattern: 'P', TOLD}}}\n";
    let it = |pattern: &str, from_description: &str| {
        let schemas = schemas.replace('P', pattern).replace("TOLD", from_description);
        let (api, _) = lowered(&load_schemas(&schemas));
        Site::model().sample(&api, &TypeExpr::Named(TypeId::nth(0)), Fill::Required).map(|value| value["it"].clone())
    };
    // A pattern with a backreference can be matched, but no text is made from it.
    for (from_description, expected) in
        [("example: abab", Some(json!("abab"))), ("default: cdcd", Some(json!("cdcd"))), ("example: abcd", None)]
    {
        assert_eq!(it(r"^(..)\1$", from_description), expected, "{from_description}");
    }
    // A pattern that cannot be read is ignored if the description has no value.
    for (from_description, expected) in [("example: abc", "abc"), ("title: none", "text")] {
        assert_eq!(it(r"^\p{Alnumeric}$", from_description), Some(json!(expected)), "{from_description}");
    }
}

#[test]
fn recursive_types_take_little_time() {
    let all = |at: usize| {
        (0..6).map(|to| format!("{{$ref: '#/components/schemas/T{}'}}", (at + to) % 6)).collect::<Vec<_>>().join(", ")
    };
    let schema = |at| {
        format!(
            "T{at}: {{type: object, properties: {{n: {{type: integer}}, u: {{oneOf: [{0}, {{type: string}}]}}, \
             l: {{type: array, minItems: 2, uniqueItems: true, items: {{oneOf: [{0}]}}}}}}}}\n",
            all(at)
        )
    };
    let (api, _) = lowered(&load_schemas(&(0..6).map(schema).collect::<String>()));
    for fill in [Fill::Required, Fill::All, Fill::Random(1)] {
        for at in 0..api.types.len() {
            let value = Site::model().sample(&api, &TypeExpr::Named(TypeId::nth(at)), fill);
            assert!(value.is_none_or(|value| count(&value) <= PREFERRED_SIZE));
        }
    }
}
