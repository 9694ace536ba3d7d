use generator::diagnostic::Origin;
use generator::pointer::Pointer;

use super::*;
use crate::fixtures;

fn entry(kind: EntryKind, name: &str, rust_name: &str, pointer: &[&str]) -> Entry {
    Entry {
        kind,
        name: name.to_owned(),
        rust_name: rust_name.to_owned(),
        pointer: Pointer::root().join(pointer),
        origin: Origin::Description,
        written: Pointer::root().join(pointer),
        ir: format!("the IR of {name}"),
        file: "pets.rs".to_owned(),
        rust: format!("pub fn {rust_name}() {{}}"),
    }
}

fn ask(query: &str) -> (String, Outcome) {
    let schema = ["components", "schemas", "Pet"];
    let index = vec![
        entry(EntryKind::Operation, "getPets", "get_pets", &["paths", "/v1/pets", "get"]),
        entry(EntryKind::Operation, "createPet", "create_pet", &["paths", "/v1/pets", "post"]),
        entry(EntryKind::Model, "Pet", "Pet", &schema),
        entry(EntryKind::Model, "Pet kind", "PetKind", &[&schema[..], &["properties", "kind"]].concat()),
    ];
    answer(query, &Sdk { index, ..fixtures::sdk() }, &fixtures::source(), "src/generated")
}

#[test]
fn shows_the_whole_way() {
    let expected = "\
operation getPets is get_pets in Rust

description  pets.yaml:4:5
pointer      #/paths/~1v1~1pets/get
    4 |     get:
    5 |       operationId: getPets

what the generator made of it
    the IR of getPets

Rust         src/generated/pets.rs
    pub fn get_pets() {}
";
    for query in
        ["getPets", "get_pets", "GETPETS", "GET /v1/pets", "#/paths/~1v1~1pets/get", "#/paths/~1v1~1%70ets/get"]
    {
        assert_eq!(ask(query), (expected.to_owned(), Outcome::Done), "{query}");
    }
}

#[test]
fn a_pointer_inside_an_item_means_the_item_around_it() {
    let first = |query: &str| ask(query).0.lines().next().unwrap_or_default().to_owned();
    assert_eq!(first("#/components/schemas/Pet/properties/kind/enum/0"), "model Pet kind is PetKind in Rust");
    assert_eq!(first("#/components/schemas/Pet/properties/name"), "model Pet is Pet in Rust");
    assert_eq!(first("/paths/~1v1~1pets/post/responses"), "operation createPet is create_pet in Rust");
}

#[test]
fn a_pointer_above_items_means_all_of_them() {
    let (text, outcome) = ask("#/paths/~1v1~1pets");
    assert_eq!(outcome, Outcome::Done);
    assert_eq!(text.matches(" in Rust\n").count(), 2);
    let (text, _) = ask("#/");
    assert!(text.contains("no `#/`"), "{text}");
    let (text, _) = ask("#");
    assert!(text.starts_with("4 things match `#`; name one by its pointer:\n  operation getPets"), "{text}");
}

#[test]
fn proposes_what_is_near() {
    let (text, outcome) = ask("getPet");
    assert_eq!(outcome, Outcome::Failed);
    assert!(text.starts_with("error: the description of Pet Store has no `getPet`\n"), "{text}");
    assert!(text.contains("operation getPets  '#/paths/~1v1~1pets/get'"), "{text}");
    let (text, _) = ask("#/components/schema/Pet");
    assert!(text.contains("model     Pet  '#/components/schemas/Pet'"), "{text}");
    assert_eq!(ask("zzz").0, "error: the description of Pet Store has no `zzz`\n");
}
