use std::fs;

use generator::{
    CallNames, Input, LockedAlias, LockedArgument, LockedGroup, LockedModel, LockedNames, LockedOperation, Options,
    Source,
};
use tempfile::TempDir;

use super::{parse::parse as parse_file, read, render};

fn parse(text: &str) -> anyhow::Result<LockedNames> {
    parse_file(text, "names.lock")
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn map(pairs: &[(&str, &str)]) -> std::collections::BTreeMap<String, String> {
    pairs.iter().map(|(one, other)| (text(one), text(other))).collect()
}

fn argument(location: &str, name: &str, rust_name: &str) -> LockedArgument {
    LockedArgument { location: text(location), name: text(name), rust_name: text(rust_name) }
}

/// Names of each kind.
fn names() -> LockedNames {
    let call = |method: &str, operation_type: &str, output: Option<&str>| CallNames {
        method: text(method),
        operation_type: Some(text(operation_type)),
        request: Some(format!("{operation_type}Request")),
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
        required: Some(text("PetRequired")),
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
    assert_eq!(parse(&text.replace("operation_type =", "marker =")).expect("an earlier file is read"), names());
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
fn formatting_is_canonical() {
    // The next run formats an edited file.
    let text = render(&names());
    let line = "    { group = \"Pets\", method = \"read_pet\", operation_type = \"ReadPet\", request = \"ReadPetRequest\" },\n";
    let mut without = names();
    without.operations.get_mut("GET /pets/{petId}").expect("known").aliases.remove(0);
    assert_eq!(text.replace(line, ""), render(&without));
    let untidy = text.replace("method = \"get_pet\"", "# mine\nmethod   =   'get_pet'");
    assert_eq!(render(&parse(&untidy).expect("parsed")), text);
}

#[test]
fn a_mistake_is_refused_with_its_line() {
    let text = render(&names());
    let mut errors = String::new();
    for (old, new) in [
        ("version = 1", "<<<<<<< ours"),
        ("version = 1", "version = 2"),
        ("version = 1\n", ""),
        ("package =", "packages ="),
        ("method = \"get_pet\"\n", ""),
        ("id = \"getPet\"", "id = 7"),
        ("group = \"Pets\"\nmethod", "tag = \"Pets\"\nmethod"),
        ("[\"path\", \"petId\", \"pet_id\"]", "[\"path\", \"petId\"]"),
        ("\"pet_id\"]", "\"pet_id\", 7]"),
        ("\"query\"", "\"url\""),
        ("method = \"read_pet\"", "name = \"read_pet\""),
        ("types = { operation_type = \"GetPet\", ", "types = { "),
        ("fields.id = \"id\"", "fields.id = []"),
        ("[models.Pet]\n", "[models]\nx = 1\n[models.Pet]\n"),
        ("variants.1 = \"Value1\"", "variants.1 = \"A\"\nvariants.1 = \"B\""),
    ] {
        assert!(text.contains(old), "{old}");
        let broken = text.replacen(old, new, 1);
        let error = parse_file(&broken, "names.lock").expect_err("refused").to_string();
        let line = error.split(':').nth(1).and_then(|number| number.parse::<usize>().ok()).expect("a line");
        errors.push_str(&format!("{}\n    {error}\n", broken.lines().nth(line - 1).unwrap_or_default().trim()));
    }
    insta::assert_snapshot!(errors);
}

#[test]
fn a_missing_file_has_no_names_and_a_broken_one_is_refused() {
    let folder = TempDir::new().expect("created");
    let path = folder.path().join("names.lock");
    assert_eq!(read(&path, "names.lock").expect("none"), LockedNames::default());
    fs::write(&path, "version = 'one'\n").expect("written");
    let error = read(&path, "names.lock").expect_err("refused").to_string();
    assert!(error.starts_with("names.lock:1:11: invalid type: string \"one\", expected i64\n  = help: "), "{error}");
}
