//! What an overlay wants decided, on small descriptions.

use crate::sdk::{Input, Source};
use crate::{Options, Report, generate};

const DESCRIPTION: &str = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /pets:
    post:
      parameters:
      - {name: pin, in: query, schema: {type: string}}
      - {name: pins, in: query, schema: {type: boolean}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Amount: {type: number}
    Order:
      type: object
      properties:
        rate: {type: number}
    Pet:
      type: object
      properties:
        price: {type: [number, 'null'], description: What it costs.}
        prices: {type: array, items: {type: number}}
        amounts: {type: array, items: {$ref: '#/components/schemas/Amount'}}
        whole: {type: integer}
        address: {type: string}
        addresses: {type: array, items: {$ref: '#/components/schemas/Address'}}
        note: {type: string, description: A link that expires.}
        password: {type: string, format: password}
        pinKind: {type: string, enum: [a, b]}
    Address:
      type: object
      properties:
        street2: {type: string}
        kind: {type: string}
    Unused: {type: object, properties: {price: {type: number}}}
";

fn overlay(policy: &str, actions: &str) -> String {
    format!(
        "overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nx-sdk-policy:\n{policy}\nactions:\n- {{target: $, update: {{}}}}\n{actions}"
    )
}

/// The locations that are undecided, and how bad that is.
fn undecided(policy: &str, actions: &str, strict: bool) -> Vec<String> {
    undecided_in(DESCRIPTION, policy, actions, strict)
}

fn undecided_in(description: &str, policy: &str, actions: &str, strict: bool) -> Vec<String> {
    let input = |name: &str, text: &str| Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let source = Source {
        overlay: Some(input("o.yaml", &overlay(policy, actions))),
        ..Source::from(input("d.yaml", description))
    };
    let report = |report: &Report| -> Vec<String> {
        let found = report.diagnostics.iter().filter(|one| one.code.as_str() == "undecided");
        found
            .map(|one| {
                let location = one
                    .locations
                    .first()
                    .map(|location| location.pointer.as_str().replace("#/components/schemas/", ""))
                    .unwrap_or_default();
                format!("{:?} {location}", one.severity)
            })
            .collect()
    };
    match generate(&source, &Options { strict, ..Options::default() }) {
        Ok(sdk) => report(&sdk.report),
        Err(refused) => report(&refused),
    }
}

const NUMBERS: &str = "- {name: n, reason: r, decide: x-sdk-type, type: number, in: responses}";
const SECRETS: &str =
    "- {name: s, reason: r, decide: x-sdk-sensitive, names: [pin, address, street, password], texts: [expires]}";

#[test]
fn numbers_of_answers() {
    let locations = ["Pet/properties/price", "Pet/properties/prices", "Pet/properties/amounts"];
    assert_eq!(undecided(NUMBERS, "", false), locations.map(|location| format!("Warning {location}")));
    assert_eq!(undecided(NUMBERS, "", true), locations.map(|location| format!("Error {location}")));
    let actions = "- {target: $.components.schemas.Pet.properties.price, update: {x-sdk-type: decimal}}\n\
                   - {target: $.components.schemas.Pet.properties.prices.items, update: {x-sdk-type: decimal}}\n\
                   - {target: $.components.schemas.Amount, update: {x-sdk-type: float}}\n";
    assert_eq!(undecided(NUMBERS, actions, true), [""; 0]);
}

#[test]
fn names_and_texts() {
    let locations = [
        "#/paths/~1pets/post/parameters/0",
        "Address/properties/street2",
        "Pet/properties/address",
        "Pet/properties/note",
    ];
    let mut found = undecided(SECRETS, "", false);
    found.sort();
    assert_eq!(found, locations.map(|location| format!("Warning {location}")));
    let actions = "- {target: '$.components.schemas.*.properties[?@.type]', update: {x-sdk-sensitive: false}}\n\
                   - {target: '$.paths.*.*.parameters[0]', update: {x-sdk-sensitive: true}}\n";
    assert_eq!(undecided(SECRETS, actions, true), [""; 0]);
}

/// Parts, fields of forms, arms of unions, items, fields that are not listed, and bodies that are no objects.
#[test]
fn values_in_all_locations() {
    let description = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /parts:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                eMail: {type: string}
                pins: {type: array, items: {type: string}}
                file: {type: string, format: binary, description: It expires.}
                password: {type: string}
      responses: {'204': {description: Done.}}
    put:
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {e_mail: {type: string}}}}}}
      responses: {'204': {description: Done.}}
    get:
      responses:
        '200': {description: x, headers: {X-Pin: {schema: {type: string}}}, content: {application/json: {schema: {type: array, items: {type: number}}}}}
        '201': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pins'}}}}
        '202': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pins: {type: object, additionalProperties: {type: string}}
    Pet:
      type: object
      additionalProperties: {type: number}
      properties:
        pin: {oneOf: [{type: string}, {$ref: '#/components/schemas/Pins'}, {type: boolean}]}
        cost: {anyOf: [{type: string}, {type: array, items: {type: number}}]}
        pinned: {oneOf: [{type: string}, {type: boolean}]}
";
    let secrets = "- {name: s, reason: r, decide: x-sdk-sensitive, names: [pin, email, password], texts: [expires]}";
    let mut found = undecided_in(description, &format!("{NUMBERS}\n{secrets}"), "", false);
    found.sort();
    let parts = "#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema/properties";
    let form = "#/paths/~1parts/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties";
    let locations = [
        "#/paths/~1parts/get/responses/200".to_owned(),
        "#/paths/~1parts/get/responses/201".to_owned(),
        format!("{parts}/eMail"),
        format!("{parts}/pins"),
        format!("{form}/e_mail"),
        "Pet".to_owned(),
        "Pet/properties/cost".to_owned(),
        "Pet/properties/pin".to_owned(),
    ];
    assert_eq!(found, locations.map(|location| format!("Warning {location}")));
    let actions = "- {target: $.paths.*.*.responses.*.content.*.schema.items, update: {x-sdk-type: float}}\n\
                   - {target: $.components.schemas.Pins, update: {x-sdk-sensitive: true}}\n\
                   - {target: $.components.schemas.Pet.additionalProperties, update: {x-sdk-type: float}}\n\
                   - {target: $.components.schemas.Pet.properties.cost.anyOf[1].items, update: {x-sdk-type: decimal}}\n\
                   - {target: $.components.schemas.Pet.properties.pin, update: {x-sdk-sensitive: true}}\n\
                   - {target: '$.paths.*.*.requestBody.content.*.schema.properties[\"eMail\", \"e_mail\", \"pins\"]', update: {x-sdk-sensitive: true}}\n";
    assert_eq!(undecided_in(description, &format!("{NUMBERS}\n{secrets}"), actions, true), [""; 0]);
}

/// What is said of a part of a value decides about it only where it has an effect there.
#[test]
fn inner_schemas_decide_as_well() {
    let description = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /pets:
    get:
      responses:
        '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '201': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pins'}}}}
        '202': {description: x, content: {application/json: {schema: {type: number}}}}
        '203': {description: x, content: {application/json: {schema: {type: object, additionalProperties: {type: number}}}}}
    post:
      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {weight: {type: number}}}}}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Pin: {type: string, x-sdk-sensitive: true}
    Pins: {type: array, items: {$ref: '#/components/schemas/Pin'}}
    Word: {type: string, description: A password.}
    Pet:
      type: object
      properties:
        pinList: {type: array, items: {$ref: '#/components/schemas/Pin'}}
        pinMap: {type: object, additionalProperties: {type: string, x-sdk-sensitive: true}}
        pinOr: {oneOf: [{type: string, x-sdk-sensitive: true}, {type: boolean}]}
        pinBase: {allOf: [{$ref: '#/components/schemas/Pin'}]}
        pinShown: {type: string, x-sdk-sensitive: false}
        pinHalf: {oneOf: [{type: string, x-sdk-sensitive: false}, {type: integer}]}
        word: {$ref: '#/components/schemas/Word'}
        words: {type: array, items: {type: string, description: A password.}}
        value: {type: [number, string]}
        either: {oneOf: [{type: number, x-sdk-type: decimal}, {type: array, items: {type: number}}]}
        both: {oneOf: [{type: number, x-sdk-type: decimal}, {type: string}]}
";
    let rules = "- {name: n, reason: r, decide: x-sdk-type, type: number}\n\
                 - {name: s, reason: r, decide: x-sdk-sensitive, names: [pin, pins], texts: [password]}";
    let mut found = undecided_in(description, rules, "", false);
    found.sort();
    let locations = [
        "#/paths/~1pets/get/responses/202",
        "#/paths/~1pets/get/responses/203",
        "#/paths/~1pets/post/requestBody/content/multipart~1form-data/schema/properties/weight",
        "Pet/properties/either",
        "Pet/properties/pinHalf",
        "Pet/properties/value",
        "Pet/properties/word",
        "Pet/properties/words",
    ];
    assert_eq!(found, locations.map(|location| format!("Warning {location}")));
}
