use super::fit;

/// Null is a type; some frameworks write it as an alternative.
#[test]
fn null_is_added_as_a_type() {
    let description = "
openapi: 3.1.0
info: {title: Items, version: '1'}
paths:
  /item: {get: {operationId: getItem, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}}}
components:
  schemas:
    Item:
      type: object
      required: [id, name, kind]
      properties:
        id: {type: integer}
        name: {type: string}
        kind: {enum: [a, b]}
        owner: {$ref: '#/components/schemas/Owner', description: Who has it.}
        keeper: {allOf: [{$ref: '#/components/schemas/Owner'}]}
        price: {type: [number, string]}
        note: {anyOf: [{type: string}, {type: 'null'}]}
        either: {anyOf: [{type: string}, {type: boolean}]}
        size: {type: [integer, 'null'], minimum: 0}
        when: {type: string, format: date-time}
        tags: {type: array, items: {type: string}}
        first: {$ref: '#/components/schemas/Owner'}
        fixed: {const: x}
    Owner: {type: object, required: [name], properties: {name: {type: string, minLength: 1}}}
";
    let nulls = r#"{"id":null,"name":null,"kind":null,"owner":null,"keeper":null,"price":null,"note":null,"either":null,"when":null,"tags":null,"fixed":null}"#;
    let others = r#"{"id":1,"kind":"c","owner":{"name":1},"price":true,"note":5,"either":[1],"size":"many","when":"soon","tags":["a",1],"first":false,"fixed":"y","extra":null}"#;
    let more = r#"{"id":1,"name":"x","kind":"a","owner":{"name":"y","since":{"year":null}},"size":1,"first":{"name":"n"},"extra":1.5}"#;
    let item = |body| ("GET /item", 200, body, &["c", "y"][..]);
    insta::assert_snapshot!("items", fit(description, &[item(nulls), item(others), item(more)]));
}

/// A type that was never recorded is replaced by the recorded ones.
#[test]
fn types_without_a_recorded_value_are_replaced() {
    let description = "
openapi: 3.1.0
info: {title: Items, version: '1'}
paths:
  /item: {get: {operationId: getItem, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}}}
components:
  schemas:
    Item:
      type: object
      properties:
        id: {type: [string, 'null'], format: uuid, maxLength: 36}
        owner: {$ref: '#/components/schemas/Owner'}
        size: {type: integer, format: int32}
        either: {type: boolean}
    Owner: {type: object, properties: {name: {type: string}}}
";
    let item = |body| ("GET /item", 200, body, &[][..]);
    let bodies = [
        r#"{"id":1,"owner":[{"name":"x"}],"size":0.5,"either":"a"}"#,
        r#"{"id":2,"owner":null,"size":null,"either":1}"#,
    ];
    insta::assert_snapshot!("replaced", fit(description, &bodies.map(item)));
}
