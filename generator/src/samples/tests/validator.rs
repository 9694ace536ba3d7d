//! An independent check: a validator of JSON Schema with the schemas of the description.

use jsonschema::{Registry, RegistryBuilder, Validator};
use serde_json::{Value, json};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Constraints, Step, TypeExpr, TypeId, lower};
use crate::samples::{Direction, Fill, Site};
use crate::sdk::{Input, Source};

/// The number of random samples of each schema.
const SEEDS: u64 = 50;

/// The address of the description in the validator.
const DOCUMENT: &str = "urn:description";

/// The schemas of a description, and their types.
pub struct ComponentSchemas {
    api: Api,
    /// The names of all components.
    pub names: Vec<String>,
    /// The schemas for requests and those for responses.
    sent: Registry<'static>,
    answered: Registry<'static>,
}

impl ComponentSchemas {
    pub fn new(description: &str, overlay: Option<&str>) -> Self {
        let input = |name: &str, text: &str| Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
        let overlay = overlay.map(|overlay| input("overlay.yaml", overlay));
        let source = Source { overlay, ..Source::from(input("test.yaml", description)) };
        let mut diagnostics = Diagnostics::default();
        let api = crate::source::load(&crate::source::Locator::new(&source), &mut diagnostics)
            .and_then(|loaded| lower(&crate::document::read(&loaded, &mut diagnostics)?, &mut diagnostics));
        let api = api.unwrap_or_else(|| panic!("errors: {:#?}", crate::testing::said(&diagnostics)));
        // The validator parses the text independently.
        let document: Value = serde_yaml::from_str(description).expect("YAML");
        let components = &document["components"]["schemas"];
        let names = components.as_object().expect("components").keys().cloned().collect();
        let [sent, answered] = ["readOnly", "writeOnly"].map(|flag| {
            let mut schemas = components.clone();
            relax(&mut schemas, components, flag);
            let document = json!({"components": {"schemas": schemas}});
            Registry::new().add(DOCUMENT, document).and_then(RegistryBuilder::prepare).expect("a document")
        });
        Self { api, names, sent, answered }
    }

    /// Whether the validator accepts a value of a schema.
    pub fn allows(&self, name: &str, direction: Direction, value: &Value) -> bool {
        self.validator(name, direction).is_valid(value)
    }

    /// The errors of the validator for the samples of a schema.
    pub fn errors(&self, name: &str, direction: Direction) -> Vec<String> {
        let path = [Step::Component(name.to_owned())];
        let found = self.api.types.iter().position(|def| def.origin.path == path);
        let Some(ty) = found.map(|at| TypeExpr::Named(TypeId::nth(at))) else {
            return vec![format!("{name} has no type")];
        };
        let validator = self.validator(name, direction);
        let constraints = Constraints::default();
        let site = Site::document(direction, &constraints);
        let fills = [Fill::Required, Fill::All].into_iter().chain((0..SEEDS).map(Fill::Random));
        let mut complaints = Vec::new();
        for fill in fills {
            let Some(value) = site.sample(&self.api, &ty, fill) else {
                complaints.push(format!("{name} {fill:?}: no sample"));
                continue;
            };
            if matches!(fill, Fill::All | Fill::Random(0)) {
                assert_eq!(site.sample(&self.api, &ty, fill).as_ref(), Some(&value), "the same once more");
            }
            if let Some(error) = validator.iter_errors(&value).next() {
                complaints.push(format!("{name} {fill:?}: {error} at `{}` in {value}", error.instance_path()));
            }
        }
        complaints
    }

    fn validator(&self, name: &str, direction: Direction) -> Validator {
        let registry = if direction == Direction::Request { &self.sent } else { &self.answered };
        let pointer = name.replace('~', "~0").replace('/', "~1");
        let schema = json!({"$ref": format!("{DOCUMENT}#/components/schemas/{pointer}")});
        let options = jsonschema::draft202012::options().should_validate_formats(true).with_registry(registry);
        options.build(&schema).expect("a schema")
    }
}

/// Makes fields of the other direction optional, as OpenAPI does.
fn relax(schema: &mut Value, all: &Value, flag: &str) {
    if let Some(object) = schema.as_object_mut() {
        let properties = object.get("properties").cloned().unwrap_or_default();
        if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| {
                let property = &properties[name.as_str().unwrap_or_default()];
                let named = property["$ref"].as_str().and_then(|name| all.get(name.rsplit('/').next()?));
                property[flag] != json!(true) && named.is_none_or(|named| named[flag] != json!(true))
            });
        }
        for value in object.values_mut() {
            relax(value, all, flag);
        }
    } else if let Some(list) = schema.as_array_mut() {
        for value in list {
            relax(value, all, flag);
        }
    }
}
