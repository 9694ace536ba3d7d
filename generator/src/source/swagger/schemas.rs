//! Schemas: references, null, files and discriminators. All other keywords mean the same in 3.0.

use serde_json::{Map, Value, json};

use super::{Converter, Kind};
use crate::pointer::Pointer;
use crate::source::position::Position;
use crate::source::rewrite::{each_schema, inner_schemas};

/// The extensions that tell null, before 3.0 had a keyword for it.
const NULLABLE: &[&str] = &["x-nullable", "x-isnullable"];

/// Rewrites all schemas, after all else has got its new place.
pub(super) fn fit(converter: &mut Converter<'_, '_>, document: &mut Value) {
    each_schema(document, &mut |schema, position| converter.schema(schema, position));
    while let Some((_, pointer)) = converter.elsewhere.pop() {
        if let Some(schema) = pointer.get_mut(document) {
            converter.with_inner(schema, &Position::at(&pointer));
        }
    }
}

impl Converter<'_, '_> {
    fn with_inner(&mut self, schema: &mut Value, position: &Position<'_>) {
        if let Value::Object(members) = schema {
            inner_schemas(members, position, &mut |inner, position| self.with_inner(inner, position));
        }
        self.schema(schema, position);
    }

    fn schema(&mut self, schema: &mut Value, position: &Position<'_>) {
        let Value::Object(schema) = schema else { return };
        if let Some(Value::String(text)) = schema.get("$ref") {
            let text = self.name_or_reference(text, position);
            schema.insert("$ref".to_owned(), json!(text));
        }
        if schema.get("type").is_some_and(|name| name == "file") {
            let at = self.places.original(&position.key("type").pointer());
            self.warn(at, "only a field of a form or a whole response can be a file; this is treated as bytes");
            schema.insert("type".to_owned(), json!("string"));
            schema.insert("format".to_owned(), json!("binary"));
        }
        self.nullable(schema, position);
        if let Some(Value::String(name)) = schema.get("discriminator") {
            let discriminator = json!({ "propertyName": name });
            let at = position.key("discriminator").pointer();
            let written = self.places.original(&at);
            self.places.comes_from(&written, &at.child("propertyName"));
            schema.insert("discriminator".to_owned(), discriminator);
        }
    }

    fn nullable(&mut self, schema: &mut Map<String, Value>, position: &Position<'_>) {
        for key in NULLABLE {
            let Some(is_nullable @ Value::Bool(_)) = schema.get(*key).cloned() else { continue };
            schema.shift_remove(*key);
            if !schema.contains_key("nullable") {
                let written = self.places.original(&position.key(key).pointer());
                self.places.comes_from(&written, &position.key("nullable").pointer());
                schema.insert("nullable".to_owned(), is_nullable);
            }
        }
    }

    /// The new text of a reference. The name of a definition alone, as in 1.2, is one as well.
    fn name_or_reference(&mut self, text: &str, position: &Position<'_>) -> String {
        let at = self.places.original(&position.pointer());
        let definitions = self.old.get("definitions");
        if !text.starts_with('#') && definitions.is_some_and(|definitions| definitions.get(text).is_some()) {
            let written = Pointer::root().join(&["definitions", text]);
            self.warn(at.child("$ref"), format!("`{text}` is the name of a definition; `{written}` is used"));
            return self.places.rewritten(&written).to_reference();
        }
        self.reference(Kind::Schema, text, &at).unwrap_or_else(|| text.to_owned())
    }
}
