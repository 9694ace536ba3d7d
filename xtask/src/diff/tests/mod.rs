//! A handmade comparison in all formats, and the command in a repository.

mod command;
mod formats;

use generator::diagnostic::Origin;
use generator::diff::{Change, Comparison, Description, Fragment, Impact, Layer, Severity};
use generator::pointer::Pointer;
use generator::{Input, Source};

use super::view::View;

const OLD: &str = "\
openapi: 3.0.0
info:
  title: Pet Store
  version: '1.0'
paths:
  /pets:
    get:
      tags:
      - pets
      operationId: getPets
      parameters:
      - name: size
        in: query
        schema:
          type: integer
          format: int32
components:
  schemas:
    Pet:
      type: object
      properties:
        name:
          type: string
";

const NEW: &str = "\
openapi: 3.0.0
info:
  title: Pet Store
  version: '2.0'
paths:
  /pets:
    get:
      tags:
      - pets
      operationId: getPets
      parameters:
      - name: size
        in: query
        schema:
          type: integer
          format: int64
components:
  schemas:
    Pet:
      type: object
      properties:
        kind:
          type: string
";

/// A hostile name for items of a description.
const HOSTILE: &str = "</script><img src=x onerror=\"alert('1')\"> `|` *b* [l](javascript:1) @all \u{1b}[31m \u{202e}";

/// A comparison with its descriptions.
struct Fixture {
    comparison: Comparison,
    old: Source,
    new: Source,
}

impl Fixture {
    fn of(changes: Vec<Change>) -> Self {
        let description =
            |version: &str| Description { title: "Pet Store".into(), version: version.into(), sha256: "ab".repeat(32) };
        let source = |name: &str, text: &str| Source::from(Input { name: name.into(), bytes: text.into() });
        Self {
            comparison: Comparison { old: description("1.0"), new: description("2.0"), changes },
            old: source("HEAD:pets.yaml", OLD),
            new: source("pets.yaml", NEW),
        }
    }

    fn view(&self) -> View<'_> {
        View { comparison: &self.comparison, old: &self.old, new: &self.new }
    }
}

fn fragment(pointer: &[&str], line: usize, rust: Option<&str>) -> Fragment {
    Fragment {
        pointer: Pointer::root().join(pointer),
        origin: Origin::Description,
        line,
        rust: rust.map(str::to_owned),
    }
}

/// Four changes: each side, each severity; one of several locations, two of one; one without a line.
fn changes() -> Vec<Change> {
    let size = ["paths", "/pets", "get", "parameters", "0"];
    let pet = ["components", "schemas", "Pet"];
    vec![
        Change {
            layer: Layer::Wire,
            rule: "request-parameter-type-changed",
            severity: Severity::Breaking,
            impact: Impact::Minor,
            operation: Some("GET /pets".into()),
            subject: None,
            tags: vec!["pets".into()],
            text: "The query parameter `size` is `integer`/`int64`, it was `integer`/`int32`".into(),
            advice: None,
            old: Some(fragment(&size, 12, None)),
            new: Some(fragment(&size, 12, None)),
        },
        Change {
            layer: Layer::Rust,
            rule: "setter-type-changed",
            severity: Severity::Breaking,
            impact: Impact::Major,
            operation: Some("GET /pets".into()),
            subject: Some("pets().get_pets".into()),
            tags: vec!["pets".into()],
            text: "The setter `size` of `pets().get_pets` takes `i64`, it took `i32`".into(),
            advice: Some("Give a value of the new type.".into()),
            old: Some(fragment(&size, 12, Some("pub fn size(self, size: i32) -> Self"))),
            new: Some(fragment(&size, 12, Some("pub fn size(self, size: i64) -> Self"))),
        },
        Change {
            layer: Layer::Wire,
            rule: "api-tag-removed",
            severity: Severity::Warning,
            impact: Impact::Patch,
            operation: None,
            subject: Some(HOSTILE.into()),
            tags: vec![HOSTILE.into(), "owners".into()],
            text: format!("The name is {HOSTILE}"),
            advice: Some(format!("Beware of `{HOSTILE}`")),
            old: Some(fragment(&["components", "schemas", HOSTILE], 0, Some(HOSTILE))),
            new: None,
        },
        Change {
            layer: Layer::Rust,
            rule: "field-added",
            severity: Severity::Info,
            impact: Impact::Minor,
            operation: None,
            subject: Some("models::Pet".into()),
            tags: Vec::new(),
            text: "`models::Pet` has a new field, `kind`".into(),
            advice: None,
            old: Some(fragment(&pet, 19, Some("pub struct Pet"))),
            new: Some(fragment(&[&pet[..], &["properties", "kind"]].concat(), 22, Some("pub kind: Option<String>"))),
        },
    ]
}
