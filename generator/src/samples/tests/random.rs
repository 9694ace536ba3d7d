//! The variety of random samples, and the characters that their sites exclude.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::ir::{Api, Parameter, TypeExpr, TypeId};
use crate::samples::{Fill, Site};
use crate::testing::{load_paths, load_schemas, lowered};

/// Samples of the first type.
fn random(schemas: &str) -> Vec<Value> {
    let (api, _) = lowered(&load_schemas(schemas));
    let make = |seed| Site::model().sample(&api, &TypeExpr::Named(TypeId::nth(0)), Fill::Random(seed));
    (0..200).map(|seed| make(seed).expect("a sample")).collect()
}

#[test]
fn random_samples_include_every_kind_of_value() {
    let all = random(
        "A: {type: object, required: [e, f, l, n, u, m], properties: {\
              e: {type: string, enum: [x, y, z]}, f: {type: boolean}, l: {type: array, items: {type: integer}},\
              n: {type: [string, 'null']}, o: {type: string}, i: {type: integer, minimum: -5, maximum: 5},\
              u: {oneOf: [{type: string}, {type: boolean}, {type: array, items: {type: number}}]},\
              m: {type: object, additionalProperties: {type: integer}}}}\n",
    );
    let seen = |of: &dyn Fn(&Value) -> Value| {
        all.iter().map(|value| of(value).to_string()).collect::<BTreeSet<String>>().into_iter().collect::<Vec<_>>()
    };
    assert_eq!(seen(&|value| value["e"].clone()), [r#""x""#, r#""y""#, r#""z""#]);
    assert_eq!(seen(&|value| value["f"].clone()), ["false", "true"]);
    assert_eq!(seen(&|value| json!(value["l"].as_array().map(Vec::len))), ["0", "1", "2", "3"]);
    assert_eq!(seen(&|value| json!(value["m"].as_object().map(serde_json::Map::len))), ["0", "1", "2", "3"]);
    assert_eq!(seen(&|value| json!(value["n"].is_null())), ["false", "true"]);
    assert_eq!(seen(&|value| json!(value.get("o").is_some())), ["false", "true"]);
    let kind = |value: &Value| json!([value.is_string(), value.is_boolean(), value.is_array()]);
    assert_eq!(seen(&|value| kind(&value["u"])).len(), 3);
    assert_eq!(seen(&|value| value["i"].clone()).len(), 12, "eleven numbers and none");
}

#[test]
fn a_seed_always_gives_the_same_sample() {
    let schemas = "A: {type: object, required: [t, d, n, p], properties: {t: {type: string, maxLength: 6}, \
                   d: {type: string, format: date-time}, n: {type: number}, p: {type: string, pattern: '^[a-z]{3}\\d$'}}}\n";
    let all = random(schemas);
    assert_eq!(all[..3], PINNED.map(|text| serde_json::from_str::<Value>(text).expect("JSON")), "{}", json!(all[..3]));
}

const PINNED: [&str; 3] = [
    r#"{"t":"","d":"2024-02-29T23:59:59.123456789+00:00","n":479011833.1,"p":"okg6"}"#,
    r#"{"t":"V|XLGk","d":"1913-01-16T00:00:00+01:00","n":-9125034486.57,"p":"sgr8"}"#,
    r#"{"t":"v字TB","d":"2024-02-29T09:12:02.5+00:00","n":0.0,"p":"hax2"}"#,
];

fn parameters(parameters: &str) -> (Api, Vec<Parameter>) {
    let paths = format!("/a/{{p}}/{{q}}:\n  get:\n    parameters: [{parameters}]\n    responses: {{}}\n");
    let (api, _) = lowered(&load_paths(&paths));
    let parameters = api.operations.iter().flat_map(|operation| operation.parameters.clone()).collect();
    (api, parameters)
}

/// Samples of the only parameters that there are.
fn given(declared: &str) -> Vec<(String, Value)> {
    let (api, parameters) = parameters(declared);
    let make = |parameter: &Parameter, fill| {
        Site::parameter(&api, parameter).sample(&api, &parameter.ty, fill).expect("a sample")
    };
    let all = |parameter: &Parameter| {
        every_fill().map(|fill| (parameter.name.clone(), make(parameter, fill))).collect::<Vec<_>>()
    };
    parameters.iter().flat_map(all).collect()
}

fn every_fill() -> impl Iterator<Item = Fill> {
    [Fill::Required, Fill::All].into_iter().chain((0..100).map(Fill::Random))
}

#[test]
fn texts_have_the_characters_of_their_site() {
    let text = "schema: {type: string}";
    let list = "schema: {type: array, items: {type: string}}";
    let declared = format!(
        "{{name: p, in: path, required: true, {text}}}, {{name: q, in: path, required: true, {list}}}, \
         {{name: h, in: header, {text}}}, {{name: c, in: cookie, {text}}}, {{name: s, in: query, {text}}}, \
         {{name: j, in: header, content: {{application/json: {{{text}}}}}}}"
    );
    let mut odd = BTreeSet::new();
    for (name, value) in given(&declared) {
        let text = value.as_str().or_else(|| value[0].as_str()).expect("a text");
        let ascii = text.chars().all(|sign| sign == ' ' || sign.is_ascii_graphic());
        let fits = match name.as_str() {
            "p" | "s" => !text.is_empty() && text.chars().any(|sign| sign != '.') && !text.contains(char::is_control),
            "q" => text.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign)) && !text.is_empty(),
            "h" | "j" => ascii && text.trim() == text && !text.is_empty(),
            "c" => ascii && !text.contains([' ', '"', ',', ';', '\\']),
            _ => false,
        };
        assert!(fits, "{name} {text:?}");
        odd.extend((!text.is_ascii() || text.contains('/')).then_some(name));
    }
    assert_eq!(odd.into_iter().collect::<Vec<_>>(), ["c", "h", "j", "p", "s"]);
}

#[test]
fn parameters_are_never_null_or_empty() {
    let declared = "{name: p, in: path, required: true, schema: {type: [integer, 'null']}}, \
                    {name: l, in: query, schema: {type: array, items: {type: [integer, 'null']}}}, \
                    {name: o, in: query, style: deepObject, schema: {type: object, properties: {a: {type: [boolean, 'null']}, b: {type: integer}}}}, \
                    {name: m, in: query, content: {application/json: {schema: {type: object, additionalProperties: {type: integer}}}}}, \
                    {name: q, in: path, required: true, schema: {type: boolean}}";
    for (name, value) in given(declared) {
        let tag_value = match &value {
            Value::Array(items) => !items.is_empty() && !items.contains(&Value::Null),
            Value::Object(object) => !object.is_empty() && !object.values().any(Value::is_null),
            value => !value.is_null(),
        };
        assert!(tag_value, "{name} {value}");
    }
}
