//! Copies of descriptions with calls as code.

use generator::{Input, Options, Source};
use serde_json::json;

use super::copy as copied;
use crate::yaml;

fn copy(name: &str, description: &str) -> String {
    let source = Source::from(Input { name: name.to_owned(), bytes: description.as_bytes().to_vec() });
    let options = Options { package: Some("pet-store".to_owned()), without_tests: true, ..Options::default() };
    let sdk = generator::generate(&source, &options).expect("an SDK");
    let (text, count) = copied(&source, &sdk).expect("a copy");
    assert_eq!(count, 1);
    text
}

const YAML: &str = "openapi: 3.0.3
# A comment.
info: {title: Pets, version: '1'}
servers: [{url: https://pets.test}]
paths:
  /pets/{name}:
    put:
      operationId: putPet
      x-codeSamples: [{lang: Python, source: put()}, {lang: Rust, label: Rust, source: old}]
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Done}}
components: {schemas: {Pet: {type: object, required: [age], properties: {age: {type: integer}}}}}
";

#[test]
fn a_copy_has_the_calls_of_its_operations() {
    let copy = copy("pets.yaml", YAML);
    assert!(copy.starts_with("openapi: 3.0.3\ninfo:\n  title: Pets\n"), "{copy}");
    let document = yaml::read(copy.as_bytes()).expect("YAML");
    let samples = document["paths"]["/pets/{name}"]["put"]["x-codeSamples"].as_array().expect("samples");
    let [python, rust, shell] = samples.as_slice() else { panic!("{samples:?}") };
    assert_eq!(python, &json!({"lang": "Python", "source": "put()"}));
    let source = rust["source"].as_str().expect("a text");
    assert!(
        source.starts_with("use pet_store::models;\n\n") && source.contains(".put_pet(\"name\", &body)"),
        "{source}"
    );
    assert_eq!(shell["source"], "pets api put-pet text '{\"age\":42}'\n");
    assert_eq!((&rust["lang"], &shell["lang"]), (&json!("Rust"), &json!("Shell")));
}

#[test]
fn a_copy_of_a_copy_is_the_same() {
    let once = copy("pets.yaml", YAML);
    assert_eq!(copy("pets.yaml", &once), once);
    let json = yaml::read(YAML.as_bytes()).expect("YAML");
    let once = copy("pets.json", &json.to_string());
    assert!(once.starts_with("{\n  \"openapi\"") && once.ends_with("}\n"), "{once}");
    assert_eq!(copy("pets.json", &once), once);
}
