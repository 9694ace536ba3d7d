//! The schemas of whole descriptions.

use serde_json::{Value, json};

use super::Schemas;
use crate::emit::Context;
use crate::emit::arguments::{self, ArgumentValue};
use crate::emit::sdk_tests::cases;
use crate::emit::tests::{input, with_context};
use crate::emit::types::{Scope, Types};
use crate::locked::LockedNames;
use crate::samples::Fill;
use crate::sdk::{Input, Options, Source};

/// The schemas of a description with these paths and components, by name.
fn definitions(schemas: &str) -> Value {
    let names: Vec<_> = schemas.lines().filter_map(|line| line.strip_prefix("    ")?.split(':').next()).collect();
    let fields = names.iter().filter(|name| !name.starts_with(' '));
    let fields: String = fields.map(|name| format!("{name}: {{$ref: '#/components/schemas/{name}'}}, ")).collect();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Schemas, version: '1'}}\nservers: [{{url: https://api.test}}]\npaths:\n  /all:\n    \
         post:\n      operationId: send\n      requestBody: {{required: true, content: {{application/json: {{schema: {{type: object, \
         properties: {{{fields}}}}}}}}}}}\n      responses: {{'204': {{description: Done}}}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let source = Source::from(Input { name: "api.yaml".to_owned(), bytes: text.into_bytes() });
    let sdk = crate::generate(&source, &Options::default()).expect("valid");
    let file = syn_list(sdk.files.get("command_schemas.rs").expect("written"));
    file.into_iter()
        .map(|(name, text)| (name, serde_json::from_str(&text).expect("JSON")))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The pairs of texts in a file, read by the compiler's rules.
fn syn_list(text: &str) -> Vec<(String, String)> {
    let file = syn::parse_file(text).expect("Rust");
    let syn::Item::Static(list) = file.items.last().expect("a list") else { panic!("no static") };
    let syn::Expr::Reference(reference) = &*list.expr else { panic!("no reference") };
    let syn::Expr::Array(array) = &*reference.expr else { panic!("no array") };
    let text = |expr: &syn::Expr| match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => text.value(),
        _ => panic!("no text"),
    };
    let pair = |expr: &syn::Expr| match expr {
        syn::Expr::Tuple(tuple) => (text(&tuple.elems[0]), text(&tuple.elems[1])),
        _ => panic!("no pair"),
    };
    array.elems.iter().map(pair).collect()
}

#[test]
fn fields_have_their_types_texts_and_constraints() {
    let found = definitions(
        "    Pet:
      type: object
      required: [id, name]
      properties:
        id: {type: integer, format: int64, readOnly: true}
        name: {type: string, minLength: 1, maxLength: 20, pattern: '^[a-z]+$', description: What it is called., x-sdk-sensitive: true}
        born: {type: [string, 'null'], format: date}
        tags: {type: array, maxItems: 3, uniqueItems: true, items: {type: string, maxLength: 5}}
        price: {type: number, exclusiveMinimum: 0, maximum: 10, default: 1.5}
        kind: {$ref: '#/components/schemas/Kind', deprecated: true}
    Kind: {type: string, enum: [cat, dog]}
    Extra: {type: object, additionalProperties: {type: integer, format: int32}}",
    );
    assert_eq!(
        found["Pet"],
        json!({
            "type": "object",
            "properties": {
                "id": {"type": "integer", "format": "int64", "readOnly": true},
                "name": {
                    "type": "string", "pattern": "^[a-z]+$", "minLength": 1, "maxLength": 20,
                    "description": "What it is called.", "x-sdk-sensitive": true
                },
                "born": {"type": ["string", "null"], "format": "date"},
                "tags": {"type": "array", "items": {"type": "string", "maxLength": 5}, "maxItems": 3, "uniqueItems": true},
                "price": {"type": "number", "format": "double", "exclusiveMinimum": 0, "maximum": 10, "default": 1.5},
                "kind": {"$ref": "#/$defs/Kind", "deprecated": true},
            },
            "required": ["id", "name"],
        })
    );
    assert_eq!(found["Kind"], json!({"type": "string", "enum": ["cat", "dog"]}));
    let extra = found["Extra"]["additionalProperties"].clone();
    assert_eq!(extra, json!({"type": "integer", "format": "int32"}), "{}", found["Extra"]);
}

#[test]
fn unions_have_an_arm_for_each_type() {
    let found = definitions(
        "    Animal:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, owner: {$ref: '#/components/schemas/Animal'}}}
    Value:
      anyOf: [{type: string}, {type: array, items: {type: integer}}]",
    );
    let arm = |name: &str, tag: &str| json!({"$ref": format!("#/$defs/{name}"), "properties": {"kind": {"const": tag}}, "required": ["kind"]});
    assert_eq!(found["Animal"], json!({"anyOf": [arm("Cat", "cat"), arm("Dog", "dog")]}));
    let numbers = json!({"type": "array", "items": found["Value"]["anyOf"][1]["items"]});
    assert_eq!(found["Value"], json!({"anyOf": [{"type": "string"}, numbers]}));
}

/// Every sample of an argument, with required fields alone and with all, is valid by the argument's schema.
#[test]
fn samples_are_valid() {
    let names = ["bodies", "composition", "forms", "discriminators", "enums", "hierarchies", "numbers"];
    let more = ["parameters", "recursion", "slices", "structs", "unions", "version-3-1", "version-3-2", "xml"];
    let cases = names.iter().chain(&more).map(|name| format!("generator/tests/cases/{name}.yaml"));
    let mut count = 0;
    for path in cases.chain(["openapi/perfectgym-next.yaml".to_owned()]) {
        let source = Source::from(input(&path).expect("a case"));
        with_context(&source, &LockedNames::default(), |context| count += complaints(context, &path));
    }
    assert!(count > 500, "{count}");
}

/// Asserts that the samples of an API are valid, and yields their number.
fn complaints(context: &Context<'_>, path: &str) -> usize {
    let schemas = Schemas::new(context);
    let types = Types::new(context, Scope::Outside);
    let mut definitions = json!(schemas.definitions());
    without_read_only(&mut definitions);
    let mut count = 0;
    for (id, operation) in context.api.operations.entries() {
        for fill in [Fill::Required, Fill::All] {
            let Some(samples) = cases::arguments(&types, id, operation, fill) else { continue };
            for argument in arguments::all(&types, id, operation) {
                let (ArgumentValue::Value(ty), Some(sample)) = (argument.value, samples.get(&argument.name())) else {
                    continue;
                };
                let mut schema = schemas.of(ty, &argument.docs.constraints, Some(argument.docs));
                schema["$defs"] = definitions.clone();
                let validator = jsonschema::draft202012::options().should_validate_formats(true).build(&schema);
                let validator = validator.unwrap_or_else(|error| panic!("{path} {}: {error}", operation.name()));
                let found =
                    validator.iter_errors(sample).next().map(|error| format!("{error} at `{}`", error.instance_path()));
                assert_eq!(found, None, "{path} {} {}: {sample}", operation.name(), argument.name());
                count += 1;
            }
        }
    }
    count
}

/// Requests need no read-only fields.
fn without_read_only(schema: &mut Value) {
    let properties = schema.get("properties").cloned().unwrap_or_default();
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| properties[name.as_str().unwrap_or_default()]["readOnly"] != json!(true));
    }
    match schema {
        Value::Object(members) => members.values_mut().for_each(without_read_only),
        Value::Array(items) => items.iter_mut().for_each(without_read_only),
        _ => {}
    }
}
