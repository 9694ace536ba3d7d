use std::fs;

use generator::{
    CallNames, Input, LockedAlias, LockedArgument, LockedGroup, LockedModel, LockedNames, LockedOperation, Options,
    Source,
};
use tempfile::TempDir;

use super::parse::parse;
use super::{read, render};

fn text(text: &str) -> String {
    text.to_owned()
}

fn map(pairs: &[(&str, &str)]) -> std::collections::BTreeMap<String, String> {
    pairs.iter().map(|(one, other)| (text(one), text(other))).collect()
}

fn argument(place: &str, name: &str, rust_name: &str) -> LockedArgument {
    LockedArgument { place: text(place), name: text(name), rust_name: text(rust_name) }
}

/// Something of everything.
fn names() -> LockedNames {
    let call = |method: &str, marker: &str, output: Option<&str>| CallNames {
        method: text(method),
        marker: Some(text(marker)),
        request: Some(format!("{marker}Request")),
        output: output.map(text),
    };
    let bare = CallNames { method: text("pet"), ..CallNames::default() };
    let get = LockedOperation {
        id: Some(text("getPet")),
        group: text("Pets"),
        names: call("get_pet", "GetPet", Some("GetPetOutput")),
        arguments: vec![argument("path", "petId", "pet_id"), argument("body", "", "body")],
        setters: vec![argument("query", "page[next]", "page_next")],
        outcomes: map(&[("200", "Ok"), ("default", "Other")]),
        aliases: vec![
            LockedAlias { group: text("Pets"), names: call("read_pet", "ReadPet", None) },
            LockedAlias { group: String::new(), names: bare },
        ],
    };
    let put = LockedOperation { names: call("put", "Put", None), ..LockedOperation::default() };
    let pet = LockedModel {
        name: text("Pet"),
        constructor: vec![text("id"), text("a \"name\"")],
        fields: map(&[("id", "id"), ("a \"name\"", "a_name"), ("", "empty")]),
        rest: Some(text("additional_properties")),
        variants: map(&[]),
    };
    let kind =
        LockedModel {
            name: text("Kind"), variants: map(&[("1", "Value1"), ("€", "Euro")]), ..LockedModel::default()
        };
    let group = LockedGroup { module: text("pets"), type_name: text("Pets"), feature: text("pets") };
    LockedNames {
        package: Some(text("pet-store")),
        groups: [(text("Pets"), group.clone()), (String::new(), group)].into(),
        credentials: map(&[("api key", "api_key")]),
        variables: map(&[("tenant", "tenant")]),
        operations: [(text("GET /pets/{petId}"), get), (text("PUT /"), put)].into(),
        models: [(text("Pet"), pet), (text("Pet.kind[]"), kind)].into(),
    }
}

#[test]
fn reads_what_it_wrote() {
    let text = render(&names());
    assert_eq!(parse(&text).expect("parsed"), names());
    assert_eq!(parse(&render(&LockedNames::default())).expect("parsed"), LockedNames::default());
    insta::assert_snapshot!(text);
}

#[test]
fn reads_the_names_of_every_case() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../generator/tests/cases");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("readable").path();
        let name = path.display().to_string();
        if path.is_dir() || [".overlay.yaml", ".wire.yaml"].iter().any(|end| name.ends_with(end)) {
            continue;
        }
        let description = Input { name, bytes: fs::read(&path).expect("read") };
        let sdk = generator::generate(&Source::from(description), &Options::default()).expect("generated");
        assert_eq!(parse(&render(&sdk.names)).expect("parsed"), sdk.names, "{}", path.display());
        count += 1;
    }
    assert!(count > 9, "{count} cases");
}

#[test]
fn the_text_has_one_form() {
    // However somebody has edited it, the next run brings it into order, and only what was changed differs.
    let text = render(&names());
    let line = "    { group = \"Pets\", method = \"read_pet\", marker = \"ReadPet\", request = \"ReadPetRequest\" },\n";
    let mut without = names();
    without.operations.get_mut("GET /pets/{petId}").expect("known").aliases.remove(0);
    assert_eq!(text.replace(line, ""), render(&without));
    let untidy = text.replace("method = \"get_pet\"", "# mine\nmethod   =   'get_pet'");
    assert_eq!(render(&parse(&untidy).expect("parsed")), text);
}

#[test]
fn says_what_is_broken_and_where() {
    let text = render(&names());
    let message = |old: &str, new: &str| {
        assert!(text.contains(old), "{old}");
        format!("{:#}", parse(&text.replacen(old, new, 1)).expect_err("refused"))
    };
    assert!(message("version = 1", "<<<<<<< ours").starts_with("it is not TOML: TOML parse error at line 3"));
    assert_eq!(message("version = 1", "version = 2"), "it has the form 2, and this program knows the form 1");
    assert_eq!(message("version = 1\n", ""), "it lacks the number `version`");
    assert_eq!(
        message("package =", "packages ="),
        "`packages` is not known, only version, package, groups, credentials, variables, operations, models"
    );
    let place = "operations.\"GET /pets/{petId}\"";
    assert_eq!(message("method = \"get_pet\"\n", ""), format!("the text `{place}.method` is missing"));
    assert_eq!(message("id = \"getPet\"", "id = 7"), format!("`{place}.id` is no text"));
    assert_eq!(
        message("group = \"Pets\"\nmethod", "tag = \"Pets\"\nmethod"),
        format!("`{place}.tag` is not known, only id, group, method, types, arguments, setters, outcomes, aliases")
    );
    let list = "is no list of a place (path, query, header, cookie, body, part), a name there and a name in Rust";
    assert_eq!(
        message("[\"path\", \"petId\", \"pet_id\"]", "[\"path\", \"petId\"]"),
        format!("`{place}.arguments[0]`: {list}")
    );
    assert_eq!(message("\"pet_id\"]", "\"pet_id\", 7]"), format!("`{place}.arguments[0]`: {list}"));
    assert_eq!(message("\"query\"", "\"url\""), format!("`{place}.setters[0]`: {list}"));
    assert_eq!(
        message("method = \"read_pet\"", "name = \"read_pet\""),
        format!(
            "`{place}.aliases[0]`: `{place}.aliases[0].name` is not known, only group, method, marker, request, output"
        )
    );
    assert_eq!(
        message("types = { marker = \"GetPet\", ", "types = { "),
        format!("the text `{place}.types.marker` is missing")
    );
    assert_eq!(message("fields.id = \"id\"", "fields.id = []"), "`models.Pet.fields.id` is no text");
    assert_eq!(message("[models.Pet]\n", "[models]\nx = 1\n[models.Pet]\n"), "`models.x` is no table");
    assert!(message("variants.1 = \"Value1\"", "variants.1 = \"A\"\nvariants.1 = \"B\"").contains("duplicate key"));
}

#[test]
fn a_file_that_is_not_there_is_a_first_run_and_a_broken_one_is_not() {
    let folder = TempDir::new().expect("created");
    let path = folder.path().join("names.lock");
    assert_eq!(read(&path, "names.lock").expect("none"), LockedNames::default());
    fs::write(&path, "version = 'one'\n").expect("written");
    assert_eq!(
        format!("{:#}", read(&path, "names.lock").expect_err("refused")),
        "names.lock cannot be relied on (take it from version control again; or delete it, and the next `cargo xtask \
         regenerate` writes a new one, with no regard for the names of before): it lacks the number `version`"
    );
}
