//! Headers of responses.

use serde_json::Value;

use super::docs;
use super::{Lowering, nullable};
use crate::diagnostic::Code;
use crate::document;
use crate::document::TypeName;
use crate::ir::analysis::constraints;
use crate::ir::analysis::formats::{integer, string};
use crate::ir::analysis::secrecy::is_secret;
use crate::ir::model::{Constraints, Docs, Each, Header, Scalar, TypeExpr};
use crate::pointer::{Pointer, resolved};

impl Lowering<'_, '_> {
    /// The headers of a response that are scalars, lists of scalars or objects.
    pub fn lower_headers(&mut self, response: &document::Response) -> Vec<Header> {
        let headers = self.value_at(&response.pointer).and_then(|raw| raw.get("headers")).and_then(Value::as_object);
        let at = response.pointer.child("headers");
        let mut lowered: Vec<Header> = Vec::new();
        for (name, raw) in headers.into_iter().flatten() {
            // The media type of `content` decides.
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            if let Some(known) = lowered.iter().find(|known| known.name.eq_ignore_ascii_case(name)) {
                let message = format!(
                    "the header `{name}` is `{}`, whatever the case of its letters; it is declared twice, and this one is \
                     left out",
                    known.name
                );
                self.warn(Code::Malformed, &at.child(name), message);
                continue;
            }
            let Some((pointer, raw)) = resolved(self.document.root, at.child(name), raw) else { continue };
            let text = |key: &str| raw.get(key).and_then(Value::as_str).map(str::to_owned);
            let flag = |key: &str| raw.get(key) == Some(&Value::Bool(true));
            let schema = raw.get("schema");
            let schema = schema.and_then(|schema| resolved(self.document.root, pointer.child("schema"), schema));
            let (ty, constraints) =
                schema.map_or((TypeExpr::Any, Constraints::default()), |(_, schema)| self.form(schema, true));
            lowered.push(Header {
                name: name.clone(),
                pointer,
                required: flag("required"),
                ty,
                sensitive: name.eq_ignore_ascii_case("set-cookie") || is_secret(name),
                docs: Docs {
                    description: text("description"),
                    deprecated: flag("deprecated"),
                    sunset: docs::sunset(raw),
                    constraints,
                    ..Docs::default()
                },
            });
        }
        lowered
    }

    fn form(&self, schema: &Value, lists: bool) -> (TypeExpr, Constraints) {
        let format = schema.get("format").and_then(Value::as_str);
        let (ty, kind) = match schema.get("type").and_then(Value::as_str) {
            Some("string") => (TypeExpr::Scalar(string(format)), TypeName::String),
            Some("integer") => (TypeExpr::Scalar(integer(format)), TypeName::Integer),
            Some("number") => (TypeExpr::Scalar(Scalar::F64), TypeName::Number),
            Some("boolean") => (TypeExpr::Scalar(Scalar::Boolean), TypeName::Boolean),
            Some("array") if lists => {
                let item = schema.get("items");
                let item = item.and_then(|item| resolved(self.document.root, Pointer::root(), item));
                let (item, inner) =
                    item.map_or((TypeExpr::Any, Constraints::default()), |(_, item)| self.form(item, false));
                let inner = (!inner.is_empty()).then(|| Box::new(inner));
                let own = constraints::of_value(schema, format).about(Some(TypeName::Array));
                let constraints = Constraints { inner, each: Each::Item, ..own };
                return (nullable(TypeExpr::List(Box::new(item)), is_nullable(schema)), constraints);
            }
            Some("object") if lists => (TypeExpr::Map(Box::new(TypeExpr::Any)), TypeName::Object),
            _ => return (TypeExpr::Any, Constraints::default()),
        };
        let values = schema.get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
        let constraints = Constraints { values, ..constraints::of_value(schema, format).about(Some(kind)) };
        (nullable(ty, is_nullable(schema)), constraints)
    }
}

fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}
