//! The public items of the SDK, for the review of a changed description.

mod support;

use std::collections::BTreeMap;

use generator::{Input, Options, Source};
use serde_json::Value;
use support::{counts, generate, options, perfectgym, surface, workspace};

/// A snapshot for each tag, for the models of each module, and for the client.
///
/// It is the surface of the committed SDK: the lock keeps the order of arguments and deprecated names.
#[test]
fn public_items_of_each_tag_match_their_snapshot() {
    let mut tags: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in &written() {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        let tag = file.trim_end_matches(".rs");
        // Samples are values; what can be named is the models that they are of. Tables are private.
        let of_no_tag = ["command_schemas", "command_table", "constraints", "xml"];
        if tag == "mod" || ["commands", "samples"].contains(&folder) || (folder.is_empty() && of_no_tag.contains(&tag))
        {
            continue;
        }
        let lines = surface::lines(text);
        let (snapshot, heading) = match folder {
            "" => (tag, "crate"),
            "models" => (folder, tag),
            _ => (tag, folder),
        };
        let section = tags.entry(snapshot.to_owned()).or_default();
        section.push(format!("# {heading}"));
        section.extend(lines);
    }
    let counts = counts(&perfectgym());
    let others = 2 + usize::from(counts.has_webhooks);
    assert_eq!(tags.len(), counts.groups + others, "one for each tag, for models, the client and events");
    for (tag, lines) in tags {
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(tag, lines.join("\n")) });
    }
}

/// The generated files of the SDK, by their path below its folder.
fn written() -> BTreeMap<String, String> {
    let root = workspace().join("generated-client/src/generated");
    let (mut found, mut folders) = (BTreeMap::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(&root).expect("below").to_str().expect("UTF-8").replace('\\', "/");
                found.insert(below, std::fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

/// Every tag, operation and schema of the description is in the SDK.
#[test]
fn every_tag_operation_and_schema_is_in_the_sdk() {
    let sdk = generate(&perfectgym(), &Options { index: true, ..options() });
    let counts = counts(&perfectgym());
    assert_eq!(sdk.statistics.groups, counts.groups);
    assert_eq!(sdk.statistics.operations, counts.operations);
    let components = sdk
        .index
        .iter()
        .filter(|entry| entry.pointer.parent().is_some_and(|parent| parent.as_str() == "#/components/schemas"));
    assert_eq!(components.count(), counts.schemas);
}

/// The driver has a case for every operation, and requests the pages of each one that has pages in the overlay.
#[test]
fn the_driver_has_a_case_for_every_operation() {
    let source = perfectgym();
    let sdk = generate(&source, &options());
    let parse = |bytes: &[u8]| serde_yaml::from_slice::<Value>(bytes).expect("valid");
    let (description, overlay) = (&source.description, source.overlay.as_ref().expect("an overlay"));
    let actions = parse(&overlay.bytes)["actions"].as_array().cloned().unwrap_or_default();
    let sizes: Vec<_> = actions.iter().map(|action| &action["update"]["x-sdk-pagination"]["size"]).collect();
    let document = parse(&description.bytes);
    let operations = document["paths"].as_object().into_iter().flatten().flat_map(|(_, item)| {
        let members = item.as_object().into_iter().flatten();
        members.map(|(_, value)| value).filter(|value| value.get("responses").is_some())
    });
    let takes_size = |operation: &&Value| {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        parameters.into_iter().any(|parameter| parameter["name"].is_string() && sizes.contains(&&parameter["name"]))
    };
    let paged = operations.filter(takes_size).count();
    let count = |part: &str| sdk.tests.values().map(|text| text.matches(part).count()).sum::<usize>();
    assert_eq!(count("\n        required: "), counts(&source).operations);
    assert_eq!(count("\n        slices: Some("), paged);
}

/// Items have their types and locations.
#[test]
fn items_have_their_types_and_locations() {
    let source = Source::from(Input {
        name: "pets.yaml".to_owned(),
        bytes: br"
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    put:
      tags: [Pets]
      operationId: putPet
      parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: since, in: query, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}, kind: {type: string, enum: [CAT, DOG]}}}
"
        .to_vec(),
    });
    let options = Options { items: true, ..Options::default() };
    let shown = |sdk: generator::Sdk| sdk.items.iter().map(|(item, at)| format!("{item} {at}\n")).collect::<String>();
    insta::assert_snapshot!(shown(generate(&source, &options)), @r"
    PUT /pets/{id} = Pets.putPet #/paths/~1pets~1{id}/put
    models::Pet #/components/schemas/Pet
    models::Pet.kind: Option<PetKind> #/components/schemas/Pet/properties/kind
    models::Pet.name: String #/components/schemas/Pet/properties/name
    models::Pet::new(impl Into<String>) #/components/schemas/Pet
    models::PetKind #/components/schemas/Pet/properties/kind
    models::PetKind::Cat #/components/schemas/Pet/properties/kind
    models::PetKind::Dog #/components/schemas/Pet/properties/kind
    models::PetKind::Unrecognized(codegen::UnknownValue) #/components/schemas/Pet/properties/kind
    pets().put_pet().since(impl AsRef<str>) #/paths/~1pets~1{id}/put/parameters/1
    pets().put_pet(i64, &models::Pet) -> models::Pet #/paths/~1pets~1{id}/put
    ");
    assert_eq!(shown(generate(&source, &Options::default())), "", "only where asked for");
}
