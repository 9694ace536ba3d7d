//! One document of several files: what it has, and where its parts were written.

use serde_json::{Value, json};

use super::references;
use crate::diagnostic::{Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::sdk::{Input, Source};
use crate::source::{Loaded, Locator, load};
use crate::testing::reported;

fn input(name: &str, text: &str) -> Input {
    Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}

/// A description with these members besides, and its other files.
fn source(members: &str, files: &[(&str, &str)]) -> Source {
    let text = format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{members}");
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), Ok(input(path, text)))).collect();
    Source { files, ..Source::from(input("api/root.yaml", &text)) }
}

fn loaded(members: &str, files: &[(&str, &str)]) -> Loaded {
    let mut diagnostics = Diagnostics::default();
    load(&Locator::new(&source(members, files)), &mut diagnostics)
        .unwrap_or_else(|| panic!("{:#?}", diagnostics.as_slice()))
}

#[track_caller]
fn refused(source: &Source, expected: &[&str]) {
    assert_eq!(reported(source), (false, expected.iter().map(|text| (*text).to_owned()).collect()));
}

#[track_caller]
fn warned(source: &Source, expected: &[&str]) {
    assert_eq!(reported(source), (true, expected.iter().map(|text| (*text).to_owned()).collect()));
}

fn original(loaded: &Loaded, pointer: &str) -> (Origin, String) {
    let (origin, pointer) = loaded.original(&Pointer::parse(pointer).expect("a pointer"));
    (origin, pointer.to_string())
}

const PET: &str = "type: object\nproperties: {owner: {$ref: 'people.yaml#/Owner'}, kin: {$ref: '#'}}\n";
const PEOPLE: &str = "Owner: {type: object, properties: {pets: {type: array, items: {$ref: './x/.././pet.yaml'}}}}\n";

#[test]
fn parts_become_components_under_their_names() {
    let loaded = loaded(
        "paths: {/pets: {get: {responses: {'200': {$ref: 'answers.yaml#/Pets'}}}}}\n",
        &[
            ("answers.yaml", "Pets: {description: x, content: {application/json: {schema: {$ref: pet.yaml}}}}"),
            ("pet.yaml", PET),
            ("people.yaml", PEOPLE),
        ],
    );
    let components = &loaded.value["components"];
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    assert_eq!(
        loaded.value["paths"]["/pets"]["get"]["responses"]["200"],
        json!({"$ref": "#/components/responses/Pets"})
    );
    assert_eq!(components["responses"]["Pets"]["content"]["application/json"]["schema"], reference("pet"));
    assert_eq!(
        components["schemas"]["pet"]["properties"],
        json!({"owner": reference("Owner"), "kin": reference("pet")})
    );
    assert_eq!(components["schemas"]["Owner"]["properties"]["pets"]["items"], reference("pet"));
    assert_eq!(
        original(&loaded, "#/components/schemas/Owner/properties/pets"),
        (Origin::File(1), "#/Owner/properties/pets".to_owned())
    );
    assert_eq!(original(&loaded, "#/components/schemas/pet"), (Origin::File(2), "#".to_owned()));
    assert_eq!(original(&loaded, "#/paths"), (Origin::Description, "#/paths".to_owned()));
}

/// A component that is a mere reference into a file is where that part goes; others with its name get longer ones.
#[test]
fn components_of_the_description_come_first() {
    let value = loaded(
        "components:\n  schemas: {Pet: {$ref: pet.yaml}, Beast: {$ref: pet.yaml}, Owner: {type: string}, Any: {$ref: 'other.yaml#/Owner'}}\n",
        &[("pet.yaml", PET), ("people.yaml", PEOPLE), ("other.yaml", "Owner: {type: integer}\nschema: {type: boolean}")],
    )
    .value;
    let schemas = &value["components"]["schemas"];
    assert_eq!(schemas["Pet"]["properties"]["owner"], json!({"$ref": "#/components/schemas/people_Owner"}));
    assert_eq!(schemas["Beast"], json!({"$ref": "#/components/schemas/Pet"}));
    assert_eq!(schemas["Owner"], json!({"type": "string"}));
    assert_eq!(schemas["Any"], json!({"type": "integer"}));
    assert_eq!(schemas["people_Owner"]["properties"]["pets"]["items"], json!({"$ref": "#/components/schemas/Pet"}));
}

/// What can be no component is put in the place of the reference.
#[test]
fn whole_sections_in_files() {
    let loaded = loaded(
        "paths: {$ref: paths/index.yaml}\ncomponents: {schemas: {$ref: 'schemas/index.yaml'}}\n",
        &[
            (
                "paths/index.yaml",
                "/pets: {$ref: pets.yaml}\n/pets/{id}: {get: {parameters: {$ref: '../lists.yaml#/id'}, responses: {}}}",
            ),
            (
                "paths/pets.yaml",
                "get: {responses: {'200': {description: x, content: {a/b: {schema: {$ref: '../schemas/Pet.yaml'}}}}}}",
            ),
            ("lists.yaml", "id: [{name: id, in: path, required: true, schema: {$ref: 'schemas/index.yaml#/Id'}}]"),
            ("schemas/index.yaml", "{Pet: {$ref: ./Pet.yaml}, Id: {type: integer}}"),
            ("schemas/Pet.yaml", "type: object\nproperties: {id: {$ref: '../root.yaml#/components/schemas/Id'}}"),
        ],
    );
    let paths = &loaded.value["paths"];
    assert_eq!(paths["/pets"], json!({"$ref": "#/components/pathItems/pets"}));
    assert_eq!(paths["/pets/{id}"]["get"]["parameters"][0]["schema"], json!({"$ref": "#/components/schemas/Id"}));
    let components = &loaded.value["components"];
    let id = json!({"$ref": "#/components/schemas/Id"});
    let pet = json!({"type": "object", "properties": {"id": id}});
    assert_eq!(components["schemas"], json!({"Pet": pet, "Id": {"type": "integer"}}));
    let answer = &components["pathItems"]["pets"]["get"]["responses"]["200"];
    assert_eq!(answer["content"]["a/b"]["schema"], json!({"$ref": "#/components/schemas/Pet"}));
    assert_eq!(
        original(&loaded, "#/paths/~1pets~1{id}/get/parameters/0/name"),
        (Origin::File(0), "#/id/0/name".to_owned())
    );
    assert_eq!(original(&loaded, "#/paths/~1pets~1{id}/get"), (Origin::File(1), "#/~1pets~1{id}/get".to_owned()));
}

#[test]
fn anchors_definitions_mappings_and_the_description_itself() {
    let value = loaded(
        "components: {schemas: {Own: {type: string}, Pet: {$ref: 'pets.json#pet'}}}\n",
        &[(
            "pets.json",
            r##"{"$defs": {
                "Pet": {"$anchor": "pet", "oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#dog"}],
                    "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/$defs/Cat", "dog": "./pets.json#dog", "other": "Dog"}}},
                "Cat": {"properties": {"own": {"$ref": "root.yaml#/components/schemas/Own"}, "part": {"$ref": "#/$defs/Dog/properties/a"}}},
                "Dog": {"$anchor": "dog", "properties": {"a": {"type": "string"}}, "example": {"$ref": "nothing.yaml"}}}}"##,
        )],
    )
    .value;
    let schemas = &value["components"]["schemas"];
    assert_eq!(
        schemas["Pet"]["oneOf"],
        json!([{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}])
    );
    assert_eq!(
        schemas["Pet"]["discriminator"]["mapping"],
        json!({"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog", "other": "Dog"})
    );
    assert_eq!(
        schemas["Cat"]["properties"],
        json!({"own": {"$ref": "#/components/schemas/Own"}, "part": {"$ref": "#/components/schemas/Dog/properties/a"}})
    );
}

#[test]
fn one_file_with_two_paths_is_one_file() {
    let mut source = source(
        "components: {schemas: {A: {$ref: 'pets.yaml#/A'}, B: {$ref: '../api/pets.yaml#/A'}, C: {$ref: '../api/root.yaml#/components/schemas/A'}}}\n",
        &[("pets.yaml", "A: {type: string}")],
    );
    for (path, name) in [("../api/pets.yaml", "pets.yaml"), ("../api/root.yaml", "api/root.yaml")] {
        source.files.insert(path.to_owned(), Ok(input(name, "A: {type: string}")));
    }
    let loaded = load(&Locator::new(&source), &mut Diagnostics::default()).expect("no errors");
    let reference = || json!({"$ref": "#/components/schemas/A"});
    assert_eq!(
        loaded.value["components"]["schemas"],
        json!({"A": {"type": "string"}, "B": reference(), "C": reference()})
    );
}

#[test]
fn references_that_lead_nowhere_have_the_location_in_their_file() {
    let mut source = source(
        "paths: {/a: {$ref: a.yaml}, /b: {$ref: 'b.yaml#/x'}, /c: {$ref: c.yaml}}\n",
        &[
            ("a.yaml", "get: {responses: {'200': {$ref: 'c.yaml#/responses/Pett'}}}"),
            ("c.yaml", "responses: {Pet: {description: x}}"),
        ],
    );
    source.files.insert("b.yaml".to_owned(), Err("it does not exist".to_owned()));
    refused(
        &source,
        &[
            "File(0) dangling-ref #/get/responses/200/$ref: `c.yaml#/responses/Pett` leads nowhere: `#/responses` of `c.yaml` has no `Pett`",
            "Description external-ref #/paths/~1b/$ref: `b.yaml#/x` cannot be read: it does not exist",
        ],
    );
}

#[test]
fn broken_files_and_endless_sections_are_refused() {
    refused(
        &source("paths: {$ref: a.yaml}\n", &[("a.yaml", "a: [")]),
        &[
            "Description external-ref #/paths/$ref: `a.yaml` cannot be read: this is not YAML: did not find expected node content, while parsing a flow node",
        ],
    );
    refused(
        &source("paths: {$ref: a.yaml}\n", &[("a.yaml", "x: 1\n$ref: b.yaml\n"), ("b.yaml", "$ref: a.yaml\nx: 1\n")]),
        &["File(1) ref-cycle #/$ref: this reference leads back to itself"],
    );
}

/// The same as references that lead nowhere in the description itself.
#[test]
fn files_that_are_missing_where_no_operation_needs_them() {
    let unused = "; no operation reaches this schema, and any JSON value is accepted for it";
    let files = [
        ("broken.yaml", "a: ["),
        ("list.yaml", "[1, 2]"),
        ("good.yaml", "A: {type: object, properties: {a: {$ref: '#/B'}}}\nLoop: {$ref: loop.yaml}"),
        ("loop.yaml", "{$ref: 'good.yaml#/Loop'}"),
    ];
    let schemas = "components: {schemas: {A: {type: array, items: {$ref: 'none.yaml#/x'}}, B: {$ref: 'broken.yaml#/x'}, C: {$ref: 'good.yaml#/A'}, D: {$ref: 'list.yaml#/a', title: D}, E: {$ref: 'https://a.test/e.yaml'}, F: {$ref: 'good.yaml#/Loop'}}}\n";
    let mut none = source(schemas, &files);
    none.files.insert("none.yaml".to_owned(), Err("it does not exist".to_owned()));
    warned(
        &none,
        &[
            &format!(
                "Description external-ref #/components/schemas/A/items/$ref: `none.yaml#/x` cannot be read: it does not exist{unused}"
            ),
            &format!(
                "Description external-ref #/components/schemas/B/$ref: `broken.yaml#/x` cannot be read: this is not YAML: did not find expected node content, while parsing a flow node{unused}"
            ),
            &format!(
                "File(1) dangling-ref #/A/properties/a/$ref: `#/B` leads nowhere: `#` of `good.yaml` has no `B`{unused}"
            ),
            &format!(
                "Description dangling-ref #/components/schemas/D/$ref: `list.yaml#/a` leads nowhere: `#` of `list.yaml` has no `a`{unused}"
            ),
            &format!(
                "Description external-ref #/components/schemas/E/$ref: `https://a.test/e.yaml` is in another document{unused}"
            ),
            &format!("File(1) ref-cycle #/Loop/$ref: this reference leads back to itself{unused}"),
        ],
    );
    let mut used = none.clone();
    let call = "paths: {/a: {get: {responses: {'200': {description: x, content: {a/b: {schema: {$ref: 'good.yaml#/A'}}}}}}}}\n";
    used.description.bytes = [none.description.bytes.as_slice(), call.as_bytes()].concat();
    let (sound, said) = reported(&used);
    assert!(
        !sound
            && said.iter().any(|line| line
                == "File(1) dangling-ref #/A/properties/a/$ref: `#/B` leads nowhere: `#` of `good.yaml` has no `B`"),
        "{said:#?}"
    );
}

#[test]
fn files_that_are_missing_beside_schemas() {
    let members = "paths:
  /a:
    get:
      parameters: [{name: n, in: query, schema: {type: string}, examples: {a: {$ref: 'none.yaml#/a'}, b: {$ref: '#/components/examples/Nowhere'}}}]
      callbacks: {c: {$ref: 'none.yaml#/c'}, d: {'{$url}': {post: {responses: {$ref: none.yaml}}}}}
      responses: {'204': {description: x, headers: {H: {$ref: 'none.yaml#/h'}}, links: {l: {$ref: 'none.yaml#/l'}}}}
components:
  parameters: {P: {$ref: none.yaml}}
  responses: {R: {$ref: none.yaml}}
  requestBodies: {B: {$ref: none.yaml}}
  securitySchemes: {s: {$ref: none.yaml}}
  headers: {$ref: none.yaml}
  examples: {$ref: 'none.yaml#/examples'}
";
    let mut source = source(members, &[]);
    source.files.insert("none.yaml".to_owned(), Err("it does not exist".to_owned()));
    let read = "cannot be read: it does not exist";
    let left_out = "no operation uses this part, which is left out";
    warned(
        &source,
        &[
            &format!(
                "Description external-ref #/paths/~1a/get/parameters/0/examples/a/$ref: `none.yaml#/a` {read}; this example is left out"
            ),
            "Description dangling-ref #/paths/~1a/get/parameters/0/examples/b/$ref: `#/components/examples/Nowhere` leads nowhere; this example is left out",
            &format!(
                "Description external-ref #/paths/~1a/get/responses/204/headers/H/$ref: `none.yaml#/h` {read}; this header is left out"
            ),
            &format!(
                "Description external-ref #/components/headers/$ref: `none.yaml` {read}; what it stands for is left out"
            ),
            &format!(
                "Description external-ref #/components/examples/$ref: `none.yaml#/examples` {read}; what it stands for is left out"
            ),
            &format!(
                "Description external-ref #/components/securitySchemes/s/$ref: `none.yaml` {read}; this security scheme is left out"
            ),
            &format!("Description external-ref #/components/requestBodies/B/$ref: `none.yaml` {read}; {left_out}"),
            &format!("Description external-ref #/components/responses/R/$ref: `none.yaml` {read}; {left_out}"),
            &format!("Description external-ref #/components/parameters/P/$ref: `none.yaml` {read}; {left_out}"),
        ],
    );
}

/// Values of a mapping are names first, then addresses relative to their own file.
#[test]
fn mappings_that_name_files() {
    let pet = |mapping: &str| {
        let call = "paths: {/a: {get: {responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}}";
        format!(
            "{call}\ncomponents: {{schemas: {{Pet: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind, mapping: {{{mapping}}}}}}}, x.yaml: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{properties: {{named: {{type: string}}}}}}]}}}}}}\n"
        )
    };
    let part = |name: &str| {
        format!(
            "allOf: [{{$ref: '../root.yaml#/components/schemas/Pet'}}, {{type: object, properties: {{{name}: {{type: string}}}}}}]\n"
        )
    };
    let (dog, cat) = (format!("Dog: {{{}}}", part("barks").trim()), part("purrs"));
    let mut source = source(
        &pet(
            "dog: 'parts/dogs.yaml#/Dog', cat: ./parts/cat, x: x.yaml, gone: gone.yaml, url: 'https://a.test/x', less: 'parts/dogs.yaml#/Cat'",
        ),
        &[("parts/dogs.yaml", &dog), ("parts/cat", &cat), ("x.yaml", "type: string")],
    );
    source.files.insert("gone.yaml".to_owned(), Err("it does not exist".to_owned()));
    let mut diagnostics = Diagnostics::default();
    let loaded =
        load(&Locator::new(&source), &mut diagnostics).unwrap_or_else(|| panic!("{:#?}", diagnostics.as_slice()));
    let mapping = &loaded.value["components"]["schemas"]["Pet"]["discriminator"]["mapping"];
    assert_eq!(
        (&mapping["dog"], &mapping["cat"], &mapping["x"]),
        (&json!("#/components/schemas/Dog"), &json!("#/components/schemas/cat"), &json!("x.yaml"))
    );
    warned(
        &source,
        &[
            "Description dangling-ref #/components/schemas/Pet/discriminator/mapping/gone: `gone.yaml` cannot be read: it does not exist; the tag `gone` is treated as unknown",
            "Description dangling-ref #/components/schemas/Pet/discriminator/mapping/url: `https://a.test/x` is in another document, which is not read; the tag `url` is treated as unknown",
            "Description dangling-ref #/components/schemas/Pet/discriminator/mapping/less: `parts/dogs.yaml#/Cat` leads nowhere: `#` of `parts/dogs.yaml` has no `Cat`; the tag `less` is treated as unknown",
        ],
    );
}

/// Only data refers to it, which stays as it is.
#[test]
fn files_that_are_no_descriptions_do_no_harm_where_none_is_needed() {
    let value = loaded("x-logo: {$ref: logo.png}\n", &[("logo.png", "\u{0}: [")]).value;
    assert_eq!(value["x-logo"], json!({"$ref": "logo.png"}));
}

#[test]
fn files_that_a_text_refers_to() {
    let list = |text: &str| references("paths/a.yaml", text.as_bytes()).into_iter().collect::<Vec<_>>();
    assert_eq!(
        list("x: {$ref: '#/a', y: {\"$ref\": \"../b.yaml#/c\"}}\nz: [{$ref: ./a.yaml}, {$ref: https://a.test/c.yaml}]"),
        ["b.yaml"]
    );
    assert_eq!(list("x: {mapping: {a: a.yaml, b: b.yaml, c: C}, $ref: d.yaml}"), ["paths/b.yaml", "paths/d.yaml"]);
    assert_eq!(list("x: {$ref: '#/a'}"), [] as [&str; 0]);
    for text in [
        "x: {$ref: '#/a', mapping: {a: 'b.yaml#/B', c: C}}",
        "x:\n  mapping:\n    c: C\n\n    a: b.yaml\ny: 1",
        "{\"mapping\" : {\"c\": \"C\",\n\"a\":\"b.yaml\"}}",
        "discriminator: {propertyName: k, defaultMapping: b.yaml}",
    ] {
        assert_eq!(list(text), ["paths/b.yaml"], "{text}");
    }
    assert!(!super::may_refer("x:\n  mapping:\n    c: C\n    d: '#/d'\ny: b.yaml"));
    assert!(!super::may_refer("{mapping: {a: A}, b: b.yaml}"));
    assert!(!super::may_refer("{\"/owners/$ref\": {\"get\": {}}, \"$ref\": \"#/a\"}"));
    assert_eq!(list("x: {$ref: b.yaml"), [] as [&str; 0]);
    assert_eq!(list("{\"$ref\" : \"b.yaml\"}"), ["paths/b.yaml"]);
}

/// The same description in one file and in several gives the same code but for the hash.
#[test]
fn an_overlay_reaches_what_became_a_component() {
    let mut source = source("paths: {/a: {$ref: a.yaml}}\n", &[("a.yaml", "get: {responses: {}}")]);
    let overlay = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: '$.components.pathItems.a.get', update: {operationId: z}}]";
    source.overlay = Some(input("o.yaml", overlay));
    let mut diagnostics = Diagnostics::default();
    let loaded =
        load(&Locator::new(&source), &mut diagnostics).unwrap_or_else(|| panic!("{:#?}", diagnostics.as_slice()));
    assert_eq!(loaded.value["components"]["pathItems"]["a"]["get"]["operationId"], Value::from("z"));
}

/// A name that a mapping has is one of the description, else of the file in which the mapping stands.
#[test]
fn mappings_in_included_files_that_name_schemas() {
    let part = "components: {schemas: {Pet: {discriminator: {propertyName: kind, mapping: {own: Own, both: Both, none: None}}}, Own: {title: part}, Both: {title: part}}}";
    let value = loaded(
        "components: {schemas: {Pet: {$ref: 'part.yaml#/components/schemas/Pet'}, Both: {title: root}}}\n",
        &[("part.yaml", part)],
    )
    .value;
    let schemas = &value["components"]["schemas"];
    let mapping = json!({"own": "#/components/schemas/Own", "both": "Both", "none": "None"});
    assert_eq!(schemas["Pet"]["discriminator"]["mapping"], mapping);
    assert_eq!((&schemas["Own"]["title"], &schemas["Both"]["title"]), (&json!("part"), &json!("root")));
}

#[test]
fn references_by_url_lead_to_files_and_schemas_at_hand() {
    let reference = |path: &str| format!("{{$ref: '{path}'}}");
    let loaded = loaded(
        &format!(
            "$self: https://a.test/api/root.yaml\ncomponents:\n  schemas:\n    Own: {{properties: {{a: {}, b: {}, c: {}, d: {}, e: {}, mapping: {{items: {}}}}}}}\n    Cat: {{$id: /schemas/cat, properties: {{kin: {}}}}}\n    Dog: {{$id: 'https://a.test/schemas/dog', type: string}}\n",
            reference("https://a.test/api/root.yaml#/components/schemas/Cat"),
            reference("../schemas/cat#/properties/kin"),
            reference("https://a.test/api/parts/pet.yaml"),
            reference("parts/pet.yaml"),
            reference("https://b.test/people"),
            reference("https://b.test/people"),
            // Relative to the schema around it.
            reference("dog"),
        ),
        &[
            (
                "parts/pet.yaml",
                "$id: https://a.test/pet\ntype: object\nproperties: {owner: {$ref: 'https://b.test/people#/$defs/Owner'}}\n",
            ),
            ("parts/people.yaml", "$id: https://b.test/people\ntype: object\n$defs: {Owner: {type: integer}}\n"),
        ],
    );
    let schemas = &loaded.value["components"]["schemas"];
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let own = &schemas["Own"]["properties"];
    assert_eq!([&own["a"], &own["c"], &own["d"], &own["e"]], [&to("Cat"), &to("pet"), &to("pet"), &to("people")]);
    assert_eq!(own["mapping"]["items"], to("people"), "a property and no mapping");
    assert_eq!(own["b"], json!({"$ref": "#/components/schemas/Cat/properties/kin"}));
    assert_eq!(schemas["Cat"]["properties"]["kin"], to("Dog"));
    assert_eq!(schemas["pet"]["properties"]["owner"], to("people_Owner"));
}

#[test]
fn files_by_url_are_those_below_the_own_one() {
    let own = "$self: https://a.test/api/root.yaml\n";
    let asked = |text: &str| references("root.yaml", format!("{own}{text}").as_bytes());
    let one = |path: &str| [path.to_owned()].into();
    assert_eq!(asked("a: {$ref: 'https://a.test/api/parts/a.yaml#/x'}"), one("parts/a.yaml"));
    assert_eq!(asked("a: {$ref: 'https://a.test/a.yaml'}"), one("../a.yaml"));
    assert!(asked("a: {$ref: 'https://b.test/api/a.yaml'}").is_empty(), "nothing is fetched");
    assert!(asked("a: {$ref: 'https://a.test/api/root.yaml#/b'}").is_empty(), "itself");
}

/// The shared parts of Swagger 2.0 have no section above theirs.
#[test]
fn files_of_swagger() {
    let text = "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {/pets: {$ref: paths.yaml}}\n\
                definitions: {Pet: {$ref: 'parts.yaml#/Pet'}}\n";
    let files = [
        (
            "paths.yaml",
            "post:\n  parameters: [{$ref: 'parts.yaml#/Body'}, {$ref: 'parts.yaml#/Page'}]\n  responses: {'200': {$ref: 'parts.yaml#/Pets'}, '404': {$ref: 'parts.yaml#/Gone'}}\n",
        ),
        (
            "parts.yaml",
            "Body: {name: pet, in: body, schema: {$ref: '#/Pet'}}\nPage: {name: page, in: query, type: integer}\n\
             Pet: {type: object, properties: {owner: {$ref: '#/Owner'}}}\nOwner: {type: object}\n\
             Pets: {description: x, schema: {type: array, items: {$ref: '#/Pet'}}}\nGone: {description: y, schema: {type: file}}\n",
        ),
    ];
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), Ok(input(path, text)))).collect();
    let source = Source { files, ..Source::from(input("api/root.yaml", text)) };
    let mut diagnostics = Diagnostics::default();
    let whole = crate::source::overlaid(&source, &mut diagnostics).expect("one document");
    assert_eq!(whole["paths"]["/pets"]["post"]["parameters"][0], json!({"$ref": "#/parameters/Body"}));
    let sections = ["definitions", "parameters", "responses"].map(|key| {
        let members = whole[key].as_object().expect("a section");
        members.keys().cloned().collect::<Vec<_>>().join(" ")
    });
    assert_eq!(sections, ["Pet Owner", "Body Page", "Gone Pets"]);

    let loaded = load(&Locator::new(&source), &mut diagnostics).expect("valid");
    let post = &loaded.value["paths"]["/pets"]["post"];
    assert_eq!(post["requestBody"], json!({"$ref": "#/components/requestBodies/Body"}));
    assert_eq!(post["parameters"][1], json!({"$ref": "#/components/parameters/Page"}));
    let body = "#/components/requestBodies/Body/content/application~1json/schema";
    assert_eq!(original(&loaded, body), (Origin::File(0), "#/Body/schema".to_owned()));
    assert_eq!(original(&loaded, "#/components/schemas/Owner"), (Origin::File(0), "#/Owner".to_owned()));
    let pets = "#/components/responses/Pets/content/application~1json/schema/items";
    assert_eq!(original(&loaded, pets), (Origin::File(0), "#/Pets/schema/items".to_owned()));
    assert_eq!(original(&loaded, "#/paths/~1pets/post"), (Origin::File(1), "#/post".to_owned()));
}
