use super::super::proposals;
use super::super::schema::Document;
use super::{document, fit, records, source};

const USERS: &str = include_str!("users.yaml");

#[test]
fn each_difference_has_an_action() {
    let full = r#"{"id":1,"name":"Ann","status":"ACTIVE","born":"1987-02-03","score":1,"zip":"1","level":1,
        "address":{"city":"B"},"extra":{"a":"x"},"tags":["a"],"kind":"A","counts":{"a":1},"contact":"x","at":"2026-01-01T10:00:00Z"}"#;
    let other = r#"{"id":2,"name":null,"status":"PAUSED","born":"","score":1.5,"zip":12345,"level":"7",
        "address":{"city":"B","street":"S"},"extra":[],"tags":null,"kind":"C","counts":{"a":null},"contact":7,"at":"2026-01-01"}"#;
    let nulls = r#"{"id":3,"name":"C","status":null,"born":null,"score":2,"zip":12345,"level":"3","address":null,
        "extra":{"a":null,"b":1},"tags":[null,"x"],"kind":null,"more":{"deep":[{"x":1.5},{"x":null}]},"counts":null,"contact":null}"#;
    let short = r#"{"id":4,"name":"D","status":"ACTIVE","born":"2000-01-01","address":"none","level":"1"}"#;
    let list = r#"[{"id":"u5","name":"D","status":"GONE"},{"id":6,"name":"E","status":"GONE","nick":"x"}]"#;
    let unknown = ["PAUSED", "C"];
    let user = |body| ("GET /users/{id}", 200, body, &unknown[..]);
    let text = fit(
        USERS,
        &[
            user(full),
            user(other),
            user(nulls),
            user(short),
            ("GET /users", 200, list, &[]),
            ("GET /users/{id}", 404, r#"{"message":"no"}"#, &[]),
            ("GET /users/{id}", 500, r#"{"detail":"x"}"#, &[]),
            ("GET /gone", 200, "1", &[]),
        ],
    );
    insta::assert_snapshot!("users", text);
}

/// Answers that are null or lists, values of maps, types that always differ, and enums of numbers.
#[test]
fn whole_answers_and_constant_types() {
    let description = "
openapi: 3.0.3
info: {title: Things, version: '1'}
paths:
  /thing: {get: {operationId: getThing, responses: {2XX: {$ref: '#/components/responses/Thing'}}}}
  /map: {get: {operationId: getMap, responses: {default: {description: d, content: {'*/*': {schema: {type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}}}}}}}}
  /any: {get: {operationId: getAny, responses: {'200': {description: d, content: {application/json: {schema: {}}}}}}}
  /text: {get: {operationId: getText, responses: {'200': {description: d, content: {text/plain: {schema: {type: string}}}}}}}
components:
  responses:
    Thing: {description: d, content: {application/vnd.thing+json: {schema: {$ref: '#/components/schemas/Thing'}}}}
  schemas:
    Thing:
      type: object
      additionalProperties: false
      required: [id, size, secret]
      properties:
        id: {type: string, format: uuid, description: The id.}
        size: {type: integer, enum: [1, 2], x-enum-varnames: [Small, Large]}
        secret: {type: string, writeOnly: true}
        owner: {$ref: '#/components/schemas/Owner'}
        free: {type: object}
        list: {type: array, items: {$ref: '#/components/schemas/Owner'}}
    Owner: {type: object, properties: {name: {type: string}}}
";
    let thing = r#"{"id": 7, "size": 3, "owner": [{"name": "x"}], "free": {"a": 1}, "list": [{"name": 1, "age": 1.5}, "x"], "new": {}}"#;
    let map = r#"{"k": {"id": 8, "size": 1, "owner": ["x"]}, "l": null}"#;
    let text = fit(
        description,
        &[
            ("GET /thing", 200, thing, &["3"]),
            ("GET /thing", 201, "null", &[]),
            ("GET /map", 200, map, &[]),
            ("GET /any", 200, r#"{"a": [1]}"#, &[]),
            ("GET /text", 200, "[1]", &[]),
        ],
    );
    insta::assert_snapshot!("things", text);
}

/// The type of an object in a union or hierarchy depends on a value, which is not recorded.
#[test]
fn differences_that_depend_on_values_are_noted_only() {
    let description = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pet: {get: {operationId: getPet, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
  /either: {get: {operationId: getEither, responses: {'200': {description: d, content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}}}}}}
  /optional: {get: {operationId: getOptional, responses: {'200': {description: d, content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/A'}, {type: array, items: {type: string}}]}}}}}}}
components:
  schemas:
    Pet: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}, age: {type: integer}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [meows], properties: {meows: {type: boolean}}}]}
    A: {type: object, required: [a], properties: {a: {type: string}}}
    B: {type: object, required: [b], properties: {b: {type: string}}}
";
    let text = fit(
        description,
        &[
            ("GET /pet", 200, r#"{"kind": "cat", "age": null, "meows": true}"#, &[]),
            ("GET /either", 200, r#"{"c": 1}"#, &[]),
            ("GET /either", 200, "1", &[]),
            ("GET /optional", 200, r#"{"c": 1}"#, &[]),
            ("GET /optional", 200, "[null]", &[]),
        ],
    );
    insta::assert_snapshot!("pets", text);
}

#[test]
fn answers_as_described_give_no_proposal() {
    let user = r#"{"id":1,"name":"Ann","status":"ACTIVE","born":"1987-02-03","address":{"city":"B"},"counts":{"x":1}}"#;
    let text = fit(USERS, &[("GET /users/{id}", 200, user, &[]), ("GET /users", 200, "[]", &[])]);
    assert!(text.starts_with("overlay: 1.0.0\ninfo:\n  title: proposals\n  version: 1.0.0\n\n"), "{text}");
}

/// Recursive schemas end.
#[test]
fn recursive_schemas_end() {
    let many = vec!["{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}"; 20].join(", ");
    let description = format!(
        "
openapi: 3.0.3
info: {{title: Circles, version: '1'}}
paths:
  /a: {{get: {{responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}
components:
  schemas:
    A: {{anyOf: [{many}, {{type: string}}]}}
    B: {{oneOf: [{many}, {{type: object, properties: {{a: {{$ref: '#/components/schemas/A'}}}}}}]}}
    C: {{$ref: '#/components/schemas/C'}}
    D: {{allOf: [{{$ref: '#/components/schemas/D'}}]}}
"
    );
    let document = document(&source(&description, None));
    let bodies = ["null", "1", r#"{"a": {"a": null, "b": [[]]}}"#].map(|body| ("GET /a", 200, body, &[][..]));
    let found = proposals(&document, &records(&bodies));
    super::super::check(&document, &found).expect("every action applies");
    for name in ["C", "D"] {
        let location = generator::pointer::Pointer::root().join(&["components", "schemas", name]);
        let document = Document(&document);
        assert_eq!(
            (document.view(std::slice::from_ref(&location)).kinds(document), document.allows_null(&location)),
            (None, false)
        );
    }
}

/// A format that fits all texts replaces a violated one.
#[test]
fn date_and_date_time_are_exchanged() {
    let description = "
openapi: 3.0.3
info: {title: Days, version: '1'}
paths:
  /day: {get: {operationId: getDay, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Day'}}}}}}}
components:
  schemas:
    Day:
      type: object
      properties:
        born: {type: string, format: date}
        seen: {type: string, format: date-time, nullable: true}
        days: {type: array, items: {type: string, format: date}}
";
    let days = [
        r#"{"born":"1987-02-03T10:00:00Z","seen":null,"days":["1987-02-03","1987-02-03T10:00:00Z"]}"#,
        r#"{"born":"1987-02-03T10:00:00Z","seen":"1987-02-03","days":[]}"#,
    ];
    insta::assert_snapshot!("dates", fit(description, &days.map(|body| ("GET /day", 200, body, &[][..]))));
}
