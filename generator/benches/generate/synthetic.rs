//! Descriptions of any size.

use serde_json::{Map, Value, json};

/// Makes a description with so many operations.
type Describe = fn(usize) -> Vec<u8>;

/// Kinds of descriptions, by what may cost more than its share in them.
pub const KINDS: [(&str, Describe); 6] = [
    ("operations, models of their own", own),
    ("one graph of models", graph),
    ("names that collide", collisions),
    ("enums and unions", unions),
    ("subtypes that mention each other", subtypes),
    ("unions of many inline arms", arms),
];

/// Patterns with a number of turns.
pub const PATTERNS: [&str; 3] = ["^[a-z]{1,TURNS}$", "^(?:[a-z]{2}-?){1,TURNS}[0-9]$", "^(ab|cd|[0-9]{3}){TURNS}x*$"];

/// Every operation has a body and an answer of its own.
fn own(size: usize) -> Vec<u8> {
    let model = |index: usize| {
        json!({
            "type": "object",
            "description": format!("What operation {index} takes: see [the manual](https://example.com/{index})."),
            "required": ["id"],
            "properties": {
                "id": {"type": "integer", "format": "int64", "minimum": 1},
                "name": {"type": "string", "maxLength": 80, "pattern": "^[A-Za-z][A-Za-z0-9 _-]*$"},
                "created": {"type": "string", "format": "date-time"},
                "tags": {"type": "array", "items": {"type": "string", "minLength": 1}},
                "state": {"type": "string", "enum": ["open", "closed", format!("state {index}")]},
                "inner": {"type": "object", "properties": {"x": {"type": "number"}, "y": {"type": "number"}}},
            },
        })
    };
    let schemas = (0..size).map(|index| (format!("Model{index}"), model(index))).collect();
    description(size, &schemas, |index| (format!("call{index}"), reference(&format!("Model{index}"))))
}

/// Models that mention each other, and operations that share them.
fn graph(size: usize) -> Vec<u8> {
    let model = |index: usize| {
        let other = |step: usize| reference(&format!("Node{}", (index * 7 + step) % size));
        json!({
            "type": "object",
            "required": ["id", "next"],
            "properties": {
                "id": {"type": "string", "format": "uuid"},
                "next": {"type": "array", "items": other(1)},
                "left": other(2),
                "right": other(3),
                "others": {"type": "object", "additionalProperties": other(5)},
            },
        })
    };
    let schemas = (0..size).map(|index| (format!("Node{index}"), model(index))).collect();
    description(size, &schemas, |index| (format!("call{index}"), reference(&format!("Node{index}"))))
}

/// Operations and models that all want the same few names.
fn collisions(size: usize) -> Vec<u8> {
    let spell = |index: usize| (0..16).map(|bit| if index >> bit & 1 == 1 { "_a" } else { "A" }).collect::<String>();
    let schemas =
        (0..size).map(|index| (spell(index), json!({"type": "object", "properties": {"x": {"type": "string"}}})));
    let schemas = schemas.collect();
    description(size, &schemas, |index| (spell(index), reference(&spell(index))))
}

/// Inline enums, which are shared where they are the same, and unions.
fn unions(size: usize) -> Vec<u8> {
    let model = |index: usize| {
        let kind = |kind: &str| {
            json!({
                "type": "object",
                "required": ["kind", kind],
                "properties": {
                    "kind": {"type": "string", "enum": [kind]},
                    kind: {"type": "string", "enum": ["a", "b", format!("c{}", index % 50)]},
                },
            })
        };
        json!({"oneOf": [kind("cat"), kind("dog"), {"allOf": [reference(&format!("Union{}", (index + 1) % size)), kind("both")]}]})
    };
    let schemas =
        (0..size).map(|index| (format!("Union{index}"), if index % 10 == 0 { model(1) } else { model(index) }));
    let schemas = schemas.map(|(name, mut schema)| {
        if let Some(arms) = schema.get_mut("oneOf").and_then(Value::as_array_mut) {
            arms.truncate(2);
        }
        (name, schema)
    });
    let schemas = schemas.collect();
    description(size, &schemas, |index| (format!("call{index}"), reference(&format!("Union{index}"))))
}

/// Bases with twenty subtypes each, and whatever a subtype mentions is another one or a base.
fn subtypes(size: usize) -> Vec<u8> {
    const EACH: usize = 20;
    let base = |index: usize| format!("Base{}", index % size / EACH);
    let model = |index: usize| {
        let other = |step: usize| reference(&format!("Sub{}", (index * 7 + step) % size));
        json!({
            "allOf": [
                reference(&base(index)),
                {"type": "object", "properties": {"left": other(1), "right": other(2), "others": {"type": "array", "items": reference(&base(index * 3 + 1))}}},
            ],
        })
    };
    let root = json!({
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "next": reference("Base0")},
        "discriminator": {"propertyName": "kind"},
    });
    let bases = (0..size.div_ceil(EACH)).map(|index| (format!("Base{index}"), root.clone()));
    let schemas = bases.chain((0..size).map(|index| (format!("Sub{index}"), model(index)))).collect();
    description(size, &schemas, |index| (format!("call{index}"), reference(&base(index))))
}

/// As many arms has a union at most: with more operations, there are more unions.
const ARMS: usize = 100;

/// Three unions that all operations share, with an inline arm for every thirty operations each: arms that exclude each
/// other, arms that may hold at once, and arms that add up to one object.
fn arms(size: usize) -> Vec<u8> {
    let union = |key: &str, arm: &dyn Fn(usize, String) -> Value| {
        let arms = (0..size.div_ceil(30).min(ARMS)).map(|index| arm(index, format!("k{index}")));
        json!({key: arms.collect::<Vec<_>>()})
    };
    let text = || json!({"type": "string"});
    let one_of = |_: usize, name: String| json!({"type": "object", "required": [&name], "properties": {&name: text()}});
    let any_of = |index: usize, name: String| {
        let shared = json!({"type": if index.is_multiple_of(2) { "string" } else { "integer" }});
        json!({"type": "object", "required": [&name, "s"], "properties": {&name: text(), "s": shared}})
    };
    let added = |_: usize, name: String| json!({"type": "object", "properties": {name: text()}});
    let all = [union("oneOf", &one_of), union("anyOf", &any_of), union("anyOf", &added)];
    let unions = all.iter().cycle().take(3 * size.div_ceil(30 * ARMS));
    let schemas: Map<String, Value> =
        unions.enumerate().map(|(index, union)| (format!("Union{index}"), union.clone())).collect();
    let count = schemas.len();
    description(size, &schemas, |index| (format!("call{index}"), reference(&format!("Union{}", index % count))))
}

/// So many operations, all of which take a text with this pattern.
pub fn pattern(pattern: &str, size: usize) -> Vec<u8> {
    let text = json!({"type": "string", "pattern": pattern});
    let model = |_: usize| json!({"type": "object", "required": ["text"], "properties": {"text": text, "other": text}});
    let schemas = (0..size).map(|index| (format!("Model{index}"), model(index))).collect();
    description(size, &schemas, |index| (format!("call{index}"), reference(&format!("Model{index}"))))
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn description(size: usize, schemas: &Map<String, Value>, operation: impl Fn(usize) -> (String, Value)) -> Vec<u8> {
    let mut paths = Map::new();
    for index in 0..size {
        let (id, schema) = operation(index);
        let content = json!({"application/json": {"schema": schema}});
        let operation = json!({
            "operationId": id,
            "summary": format!("Does what operation {index} does."),
            "tags": [format!("group {}", index % 40)],
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}},
            ],
            "requestBody": {"required": true, "content": content},
            "responses": {"200": {"description": "Done.", "content": content}},
        });
        paths.insert(format!("/things{index}/{{id}}"), json!({"post": operation}));
    }
    let info = json!({"title": "Things", "version": "1"});
    let all = json!({"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}});
    all.to_string().into_bytes()
}
