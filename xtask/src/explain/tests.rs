use generator::diagnostic::Origin;
use generator::pointer::Pointer;

use super::*;
use crate::fixtures;

fn entry(kind: EntryKind, name: &str, rust_name: &str, pointer: &[&str]) -> Entry {
    Entry {
        kind,
        name: name.to_owned(),
        rust_name: rust_name.to_owned(),
        further_names: Vec::new(),
        import: format!("use pets::{rust_name};"),
        features: (kind == EntryKind::Group).then(|| format!("all-{}", name.to_lowercase())).into_iter().collect(),
        pointer: Pointer::root().join(pointer),
        origin: Origin::Description,
        written: Pointer::root().join(pointer),
        surface: String::new(),
        ir: format!("the IR of {name}"),
        file: "pets.rs".to_owned(),
        rust: format!("pub fn {rust_name}() {{}}"),
    }
}

fn ask(query: &str) -> (String, Outcome) {
    let schema = ["components", "schemas", "Pet"];
    let index = vec![
        entry(EntryKind::Group, "Pets", "client.pets()", &["tags", "0"]),
        entry(EntryKind::Group, "Cats", "client.cats()", &["paths", "/v1/pets", "post"]),
        entry(EntryKind::Operation, "getPets", "client.pets().get_pets", &["paths", "/v1/pets", "get"]),
        entry(EntryKind::Operation, "createPet", "create_pet", &["paths", "/v1/pets", "post"]),
        entry(EntryKind::Model, "createPet 201", "CreatePet", &["paths", "/v1/pets", "post", "responses", "201"]),
        entry(EntryKind::Model, "Pet", "Pet", &schema),
        entry(EntryKind::Model, "Pet kind", "PetKind", &[&schema[..], &["properties", "kind"]].concat()),
    ];
    answer(query, &Sdk { index, ..fixtures::sdk() }, &source(), "src/generated")
}

/// The description of the fixtures, with fields of the pet.
fn source() -> Source {
    let fields = "      allOf:
      - $ref: '#/components/schemas/Named'
      properties:
        kind:
          enum: [cat, dog]
        birthDay:
          type: string
        owner:
          $ref: '#/components/schemas/Named'
    Named:
      type: object
      properties:
        fullName:
          type: string
";
    let bytes = format!("{}{fields}", fixtures::DESCRIPTION).into_bytes();
    Source::from(generator::Input { name: "pets.yaml".to_owned(), bytes })
}

#[test]
fn an_operation_is_explained_from_description_to_rust() {
    let expected = "\
operation getPets is client.pets().get_pets in Rust

description  pets.yaml:4:5
pointer      #/paths/~1v1~1pets/get
    4 |     get:
    5 |       operationId: getPets

what the generator made of it
    the IR of getPets

Rust         src/generated/pets.rs
    use pets::client.pets().get_pets;

    pub fn client.pets().get_pets() {}
";
    for query in [
        "getPets",
        "get_pets",
        "GETPETS",
        "GET /v1/pets",
        "#/paths/~1v1~1pets/get",
        "#/paths/~1v1~1%70ets/get",
        "client.pets().get_pets",
        "pets().get_pets",
        "pets().get_pets()",
        "client.pets().get_pets(1, &x)",
        "use pets::client.pets().get_pets;",
        "Pets.getPets",
    ] {
        assert_eq!(ask(query), (expected.to_owned(), Outcome::Success), "{query}");
    }
}

#[test]
fn a_pointer_inside_an_item_finds_that_item() {
    let first = |query: &str| ask(query).0.lines().next().unwrap_or_default().to_owned();
    assert_eq!(first("#/components/schemas/Pet/properties/kind/enum/0"), "model Pet kind is PetKind in Rust");
    assert_eq!(first("#/components/schemas/Pet/properties/birthDay"), "model Pet is Pet in Rust");
    assert_eq!(first("/paths/~1v1~1pets/post/operationId"), "operation createPet is create_pet in Rust");
    let (text, _) = ask("/components/schemas/Pet/properties/owner/properties/fullName/type");
    let asked = "asked for    #/components/schemas/Named/properties/fullName/type\nat           pets.yaml:";
    assert!(text.contains(asked), "{text}");
}

#[test]
fn a_missing_part_is_named() {
    for (query, expected) in [
        (
            "/components/schemas/Pet/properties/birthDai",
            "`#/components/schemas/Pet/properties` of Pet Store has no `birthDai`\n  = help: did you mean `#/components/schemas/Pet/properties/birthDay`?\n",
        ),
        (
            "#/components/schemas/Pet/propertys/kind",
            "`#/components/schemas/Pet` of Pet Store has no `propertys`\n  = help: did you mean `#/components/schemas/Pet/properties`?\n",
        ),
        (
            "#/components/schemas/Pet/properties/owner/properties/x",
            "`#/components/schemas/Named/properties` of Pet Store has no `x`\n",
        ),
        (
            "#/components/schemas/Pet/properties/kind/enum/2",
            "`#/components/schemas/Pet/properties/kind/enum` of Pet Store has no `2`\n",
        ),
        ("GET /v1/pets/get", "the description of Pet Store has no `GET /v1/pets/get`\n"),
        (
            "Pet.fullname2",
            "`#/components/schemas/Pet` of Pet Store has no `fullname2`\n  = help: did you mean `fullName`?\n",
        ),
        ("Pet::zzz", "`#/components/schemas/Pet` of Pet Store has no `zzz`\n"),
    ] {
        let (text, outcome) = ask(query);
        assert_eq!(outcome, Outcome::Failed, "{query}");
        assert!(text.starts_with(&format!("error: {expected}")), "{query}: {text}");
    }
}

#[test]
fn a_field_is_found_by_its_model() {
    for query in ["Pet.birthDay", "Pet.birth_day", "Pet::birth_day", "pet.birthDay"] {
        let (text, _) = ask(query);
        assert!(text.starts_with("model Pet is Pet in Rust\n"), "{query}: {text}");
        let asked = "asked for    #/components/schemas/Pet/properties/birthDay\nat           pets.yaml:";
        assert!(text.contains(asked), "{query}: {text}");
    }
    assert!(ask("Pet.kind").0.starts_with("model Pet kind is PetKind in Rust\n"));
    assert!(ask("Pet.full_name").0.contains("asked for    #/components/schemas/Named/properties/fullName\n"));
}

#[test]
fn a_path_finds_its_operations() {
    let (text, outcome) = ask("/v1/pets");
    assert_eq!((text.matches(" in Rust\n").count(), outcome), (2, Outcome::Success));
    assert!(ask("/v1/pet").0.starts_with("error: the description of Pet Store has no `/v1/pet`\n"));
}

#[test]
fn a_pointer_above_items_finds_all_of_them() {
    let (text, outcome) = ask("#/paths/~1v1~1pets");
    assert_eq!(outcome, Outcome::Success);
    assert_eq!(text.matches(" in Rust\n").count(), 2);
    let (text, _) = ask("#/");
    assert!(text.contains("no `#/`"), "{text}");
    let (text, _) = ask("#");
    assert!(text.starts_with("5 things match `#`; name one by its pointer:\n  group     Pets"), "{text}");
}

#[test]
fn similar_names_are_proposed() {
    let (text, outcome) = ask("getPet");
    assert_eq!(outcome, Outcome::Failed);
    assert!(text.starts_with("error: the description of Pet Store has no `getPet`\n"), "{text}");
    assert!(text.contains("operation getPets  '#/paths/~1v1~1pets/get'"), "{text}");
    let (text, _) = ask("#/components/schema/Pet");
    assert!(text.contains("model     Pet  '#/components/schemas/Pet'"), "{text}");
    assert_eq!(ask("zzz").0, "error: the description of Pet Store has no `zzz`\n");
}

#[test]
fn a_group_is_found_by_its_tag_and_by_its_method() {
    for query in ["Pets", "pets", "client.pets()", "#/tags/0", "pets()", "all-pets"] {
        let (text, outcome) = ask(query);
        assert_eq!(outcome, Outcome::Success);
        assert!(text.starts_with("group Pets is client.pets() in Rust\n"), "{query}: {text}");
        assert!(text.contains("feature      all-pets\n    use pets::client.pets();\n"), "{text}");
    }
    assert!(ask("Cats").0.starts_with("group Cats is"));
}

#[test]
fn an_operation_takes_precedence_over_its_parts() {
    for query in ["POST /v1/pets", "createPet", "CREATEPET", "create_pet"] {
        assert!(ask(query).0.starts_with("operation createPet is create_pet in Rust\n"), "{query}: {}", ask(query).0);
    }
    assert!(ask("#/paths/~1v1~1pets/post/responses/201").0.starts_with("model createPet 201"));
}

/// An import names a public item of the entry's file.
#[test]
fn imports_exist() {
    let workspace = Workspace::find().expect("found");
    let source = inputs::own(&workspace).expect("read");
    let options = Options { strict: false, index: true, ..regenerate::own_options(&workspace).expect("read") };
    let sdk = generator::generate(&source, &options).expect("generated");
    for entry in &sdk.index {
        let path = entry.import.strip_prefix("use generated_client::").and_then(|rest| rest.strip_suffix(';'));
        let (module, item) = path.and_then(|path| path.rsplit_once("::")).expect("a path");
        assert_eq!(entry.file.split('/').next(), module.split("::").next(), "{}", entry.import);
        let text = &sdk.files[&entry.file];
        let is_there = ["struct", "enum", "type"].iter().any(|kind| {
            text.match_indices(&format!("pub {kind} {item}")).any(|(at, found)| {
                !text[at + found.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
            })
        });
        assert!(is_there, "{} is not in {}", entry.import, entry.file);
    }
}
