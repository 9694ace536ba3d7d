//! Every field of Swagger 2.0 and of OpenAPI 3.0 and 3.1 is used or reported: the generator's list is compared with the published schemas, and
//! with the behaviour of the generator.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use generator::diagnostic::{Code, Severity};
use generator::{Input, Keyword, Options, Source, Usage, keywords};
use serde_json::{Map, Value, json};
use support::input;

const VERSIONS: [&str; 3] = ["3.0", "3.1", "3.2"];
const SWAGGER: &str = "2.0";

/// The fields that a version's published schema has, as object and field.
fn published(version: &str) -> BTreeSet<(String, String)> {
    let file = input(&format!("generator/tests/keywords/{version}.tsv"));
    let text = String::from_utf8(file.bytes).expect("UTF-8");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let pair = |line: &str| line.split_once('\t').map(|(object, field)| (object.to_owned(), field.to_owned()));
    lines.map(|line| pair(line).unwrap_or_else(|| panic!("{line}"))).collect()
}

#[test]
fn every_published_field_is_in_the_list() {
    let known: BTreeMap<_, _> = keywords().map(|one| ((one.object.to_owned(), one.field.to_owned()), one)).collect();
    assert_eq!(known.len(), keywords().count(), "a field is listed twice");
    for version in VERSIONS.into_iter().chain([SWAGGER]) {
        let published = published(version);
        assert!(published.len() > 150, "the list of {version} is there");
        let missing: Vec<_> = published.iter().filter(|field| !known.contains_key(*field)).collect();
        assert!(missing.is_empty(), "neither read nor reported in {version}: {missing:?}");
    }
}

/// The result for a description.
#[derive(PartialEq)]
struct Outcome {
    /// All generated files, without the hash of the description; `None` if it is refused.
    generated: Option<String>,
    /// Severity, code, pointer and message, without notes about unused fields.
    said: Vec<String>,
    /// The notes about unused fields.
    unused: Vec<String>,
}

fn file(name: &str, value: &Value) -> Input {
    Input { name: name.to_owned(), bytes: value.to_string().into_bytes() }
}

fn outcome(description: &Value) -> Outcome {
    outcome_of(&Source::from(file("pair.json", description)))
}

/// The same for a description whose schemas are in a file of their own.
fn outcome_in_files(description: &Value) -> Outcome {
    let mut description = description.clone();
    let reference = json!({"$ref": "parts/schemas.json"});
    let schemas = std::mem::replace(&mut description["components"]["schemas"], reference);
    // What is meant in the description stands in the description, wherever the reference is.
    let text = schemas.to_string().replace("\"#/", "\"../pair.json#/");
    let schemas = Input { name: "parts/schemas.json".to_owned(), bytes: text.into_bytes() };
    let files = BTreeMap::from([(schemas.name.clone(), Ok(schemas))]);
    outcome_of(&Source { files, ..Source::from(file("pair.json", &description)) })
}

fn outcome_of(source: &Source) -> Outcome {
    let result = generator::generate(source, &Options::default());
    let (generated, report) = match result {
        Ok(sdk) => {
            let package = &sdk.package;
            let text = format!("{:#?}{:#?}{:#?}{:#?}{package:#?}", sdk.files, sdk.tests, sdk.cases, sdk.names);
            (Some(text.replace(&sdk.package.sha256, "")), sdk.report)
        }
        Err(report) => (None, report),
    };
    let (unused, said): (Vec<_>, Vec<_>) =
        report.diagnostics.into_iter().partition(|one| one.code == Code::Ignored && one.severity == Severity::Note);
    Outcome {
        generated,
        said: said
            .iter()
            .map(|one| format!("{:?} {} {}: {}", one.severity, one.code, one.locations[0].pointer, one.message))
            .collect(),
        unused: unused.into_iter().map(|one| one.message).collect(),
    }
}

/// Sets the value at a pointer, with its parents.
fn put(document: &mut Value, pointer: &str, new: Value) {
    let mut value = document;
    for segment in pointer.split('/').skip(1) {
        let segment = segment.replace("~1", "/").replace("~0", "~");
        value = match value {
            Value::Array(items) => &mut items[segment.parse::<usize>().expect("an index")],
            other => {
                if !other.is_object() {
                    *other = Value::Object(Map::new());
                }
                other.as_object_mut().expect("an object").entry(segment).or_insert(Value::Null)
            }
        };
    }
    *value = new;
}

/// The descriptions of a pair: the first has no such field, or another value.
fn pair(fixture: &Value, version: &str, keyword: Keyword) -> [Value; 2] {
    let Keyword { object, field, .. } = keyword;
    let told = &fixture["fields"][object][field];
    let values = told.get("values").unwrap_or(told).as_array();
    let values = values.unwrap_or_else(|| panic!("no pair for `{field}` of {object} in pairs.yaml"));
    let site = told.get("at").unwrap_or(&fixture["sites"][object]).as_str().expect("a location");
    let mut base = fixture["base"].clone();
    if version != SWAGGER {
        base["openapi"] = format!("{version}.0").into();
    }
    for (pointer, value) in told.get("with").and_then(Value::as_object).into_iter().flatten() {
        put(&mut base, pointer, value.clone());
    }
    let at = format!("{site}/{}", field.replace('~', "~0").replace('/', "~1"));
    let with = |value: &Value| {
        let mut description = base.clone();
        put(&mut description, &at, value.clone());
        description
    };
    match values.as_slice() {
        [only] => [base.clone(), with(only)],
        [one, other] => [with(one), with(other)],
        _ => panic!("`{field}` of {object} has neither one nor two values"),
    }
}

/// The error in the list's entry of a field.
fn problem(fixture: &Value, version: &str, keyword: Keyword) -> Option<String> {
    let [without, with] = pair(fixture, version, keyword).map(|description| outcome(&description));
    let same = without.generated == with.generated && without.said == with.said;
    let (name, told_before) = match keyword.usage {
        Usage::UnusedWith(holder) => (holder, [].as_slice()),
        _ => (keyword.field, without.unused.as_slice()),
    };
    let told = |note: &String| !told_before.contains(note) && note.contains(&format!("`{name}`"));
    let notes = with.unused.iter().any(told);
    let warned = with
        .said
        .iter()
        .any(|text| !without.said.contains(text) && text.starts_with("Warning") && text.contains(keyword.field));
    let problem = match keyword.usage {
        Usage::Used if same => "is used, but nothing differs",
        Usage::Used if notes => "is used, but a note says that it is not",
        Usage::Approximated if same || !warned => "is approximated, but no warning says so",
        Usage::Unused | Usage::UnusedWith(_) | Usage::Remark if !same => "is not used, but something differs",
        Usage::Unused | Usage::UnusedWith(_) if !notes => "is not used, and no note says so",
        Usage::Remark if without.unused != with.unused => "is a remark, but a note tells it",
        _ => return None,
    };
    Some(format!(
        "{version}: `{}` of {} {problem}\n  {:?}\n  {:?}",
        keyword.field, keyword.object, with.said, with.unused
    ))
}

#[test]
fn every_field_does_what_the_list_says() {
    let fixture: Value = serde_yaml::from_slice(&input("generator/tests/keywords/pairs.yaml").bytes).expect("YAML");
    let all: Vec<Keyword> = keywords().filter(|keyword| !is_of_swagger(keyword)).collect();
    for object in fixture["fields"].as_object().expect("objects") {
        for field in object.1.as_object().expect("fields").keys() {
            assert!(all.iter().any(|one| one.object == object.0 && one.field == field), "{field} of {}", object.0);
        }
    }
    let mut problems = Vec::new();
    for version in VERSIONS {
        let published = published(version);
        // What no version has is tried in the one that has everything else.
        let other = |one: &&Keyword| {
            !VERSIONS
                .iter()
                .any(|version| self::published(version).contains(&(one.object.to_owned(), one.field.to_owned())))
        };
        let fields = all.iter().filter(|one| {
            published.contains(&(one.object.to_owned(), one.field.to_owned())) || (version == "3.1" && other(one))
        });
        problems.extend(fields.filter_map(|keyword| problem(&fixture, version, *keyword)));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Objects of 2.0 with other fields than those of later versions.
fn is_of_swagger(keyword: &Keyword) -> bool {
    keyword.object.starts_with("Swagger")
}

/// The pairs of 2.0, with those of later versions for the objects that are the same.
fn swagger_fixture() -> Value {
    let file = |name: &str| String::from_utf8(input(&format!("generator/tests/keywords/{name}")).bytes).expect("UTF-8");
    let mut fixture: Value = serde_yaml::from_str(&file("swagger.yaml")).expect("YAML");
    let text = file("pairs.yaml").replace("/components/schemas", "/definitions");
    let shared: Value = serde_yaml::from_str(&text).expect("YAML");
    for (object, fields) in shared["fields"].as_object().expect("objects") {
        for (field, pair) in fields.as_object().expect("fields") {
            if fixture["fields"][object].get(field).is_none() {
                fixture["fields"][object][field] = pair.clone();
            }
        }
        if fixture["sites"].get(object).is_none() {
            fixture["sites"][object] = shared["sites"][object].clone();
        }
    }
    fixture
}

#[test]
fn every_field_of_swagger_does_what_the_list_says() {
    let (fixture, published) = (swagger_fixture(), published(SWAGGER));
    let is_there = |one: &Keyword| published.contains(&(one.object.to_owned(), one.field.to_owned()));
    let fields = keywords().filter(|keyword| is_of_swagger(keyword) || is_there(keyword));
    let problems: Vec<_> = fields.filter_map(|keyword| problem(&fixture, SWAGGER, keyword)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A field of a schema has the same effect and diagnostics in an included file.
#[test]
fn fields_of_schemas_do_the_same_in_included_files() {
    let fixture: Value = serde_yaml::from_slice(&input("generator/tests/keywords/pairs.yaml").bytes).expect("YAML");
    let is_below = |keyword: &Keyword| ["Schema", "Discriminator", "XML"].contains(&keyword.object);
    // These name schemas by other means than components, which hold within a file, or give them other names.
    let is_local = |keyword: &Keyword| keyword.field.starts_with('$') || keyword.field == "definitions";
    for keyword in keywords().filter(|keyword| is_below(keyword) && !is_local(keyword)) {
        for description in pair(&fixture, "3.1", keyword) {
            let (whole, parts) = (outcome(&description), outcome_in_files(&description));
            let location = |text: &String| text.replace("#/components/schemas/", "#/");
            let said = |outcome: &Outcome| {
                let mut said: Vec<String> = outcome.said.iter().chain(&outcome.unused).map(location).collect();
                said.sort();
                said
            };
            assert_eq!(said(&whole), said(&parts), "{keyword:?}");
            assert!(whole.generated == parts.generated, "{keyword:?}: {description:#}");
        }
    }
}

/// Kinds of JSON values.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "flag",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// The kinds of values of a schema keyword; empty if any value is allowed.
fn kinds(field: &str) -> &'static [&'static str] {
    match field {
        "const" | "default" | "example" => &[],
        "additionalItems"
        | "additionalProperties"
        | "contains"
        | "contentSchema"
        | "else"
        | "if"
        | "not"
        | "propertyNames"
        | "then"
        | "unevaluatedItems"
        | "unevaluatedProperties" => &["object", "flag"],
        "items" => &["object", "flag", "list"],
        "type" => &["text", "list"],
        "allOf" | "anyOf" | "oneOf" | "enum" | "prefixItems" | "required" => &["list"],
        "examples" => &["list", "object"],
        "deprecated" | "nullable" | "readOnly" | "uniqueItems" | "writeOnly" | "$recursiveAnchor" => &["flag"],
        "exclusiveMaximum" | "exclusiveMinimum" => &["number", "flag"],
        field if field.starts_with("max") || field.starts_with("min") || field == "multipleOf" => &["number"],
        "$defs" | "definitions" | "dependencies" | "dependentRequired" | "dependentSchemas" | "discriminator"
        | "externalDocs" | "patternProperties" | "properties" | "xml" | "$vocabulary" => &["object"],
        "title" | "description" | "format" | "pattern" => &["text", "number", "flag"],
        _ => &["text"],
    }
}

/// A schema keyword with a value of a wrong kind is reported once, whatever keywords are beside it.
#[test]
fn values_of_wrong_kinds_are_reported() {
    let schemas = json!([
        {}, {"type": "string"}, {"type": ["object", "array", "integer"]}, {"type": "array", "items": {"type": "string"}},
        {"type": "object", "properties": {"a": {"type": "string"}}},
        {"$ref": "#/components/schemas/Other", "deprecated": true, "default": 1},
    ]);
    let values = [json!(null), json!(7), json!("abc"), json!(true), json!([7]), json!({"type": "string"})];
    // What is not used is reported in any case, and remarks without a text say nothing.
    let is_moot = |one: &Keyword| {
        kinds(one.field).is_empty()
            || matches!(one.usage, Usage::Unused | Usage::Remark)
            || matches!(one.field, "title" | "description")
    };
    let fields: Vec<_> =
        keywords().filter(|one| one.object == "Schema" && !is_moot(one)).map(|one| one.field).collect();
    for version in VERSIONS {
        let mut tried = BTreeMap::new();
        for (schema, field) in
            schemas.as_array().into_iter().flatten().flat_map(|schema| fields.iter().map(move |field| (schema, *field)))
        {
            for value in
                values.iter().filter(|value| !kinds(field).contains(&kind(value)) && schema.get(field).is_none())
            {
                let mut schema = schema.clone();
                schema[field] = value.clone();
                tried.insert(format!("{field} {}", tried.len()), schema);
            }
        }
        assert!(tried.len() > 1000);
        let description = json!({
            "openapi": format!("{version}.0"), "info": {"title": "T", "version": "1"}, "paths": {},
            "components": {"schemas": {"Whole": {"properties": tried}, "Other": {}}},
        });
        let source = Source::from(file("kinds.json", &description));
        let report = generator::generate(&source, &Options::default()).map_or_else(|report| report, |sdk| sdk.report);
        let mut told: BTreeMap<&str, usize> = BTreeMap::new();
        for location in report.diagnostics.iter().map(|one| one.locations[0].pointer.as_str()) {
            if let Some((key, rest)) =
                location.strip_prefix("#/components/schemas/Whole/properties/").and_then(|rest| rest.split_once('/'))
            {
                let field = key.split(' ').next().expect("a field");
                *told.entry(key).or_default() += usize::from(rest.split('/').next() == Some(field));
            }
        }
        // Beside a reference, 3.0 ignores all that is not null, which is reported with a count.
        let is_ignored = |schema: &Value, key: &str| {
            version == "3.0"
                && schema.get("$ref").is_some()
                && !key.starts_with('$')
                && !schema[key.split(' ').next().unwrap_or_default()].is_null()
        };
        let tried = tried.iter().filter(|(key, schema)| !is_ignored(schema, key));
        let wrong = tried.filter(|(key, _)| told.get(key.as_str()).copied() != Some(1));
        let wrong: Vec<_> =
            wrong.map(|(key, schema)| format!("{version}: {:?} times: {schema}", told.get(key.as_str()))).collect();
        assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    }
}
