//! Schemas. Each is a node; openapiv3 sees references instead of inner schemas.

use openapiv3::{SchemaKind, Type, VariantOrUnknownOrEmpty as Format};
use serde_json::{Map, Value, json};

use super::forms::{self, pick};
use super::model::{Additional, BySchema, Parent, Role, Schema, SchemaId, TypeName};
use super::reader::Reader;
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic};
use crate::nearest::nearest;
use crate::pointer::Pointer;

/// The inner schemas of a schema, which openapiv3 sees as references.
#[derive(Default)]
struct Inside {
    properties: Vec<(String, SchemaId)>,
    additional: Option<SchemaId>,
    items: Option<SchemaId>,
    all_of: Vec<SchemaId>,
    one_of: Vec<SchemaId>,
    any_of: Vec<SchemaId>,
    not: Option<SchemaId>,
}

impl<'a> Reader<'a, '_> {
    /// Reads all queued schemas, and those known by reference only. Unreadable schemas admit anything.
    pub fn read_schemas(&mut self) -> Option<BySchema<Schema<'a>>> {
        let mut checked = 0;
        loop {
            while let Some((id, value, parent)) = self.queue.pop_front() {
                let before = self.diagnostics.as_slice().len();
                let mut schema = self.read_schema(id, value, parent.clone());
                if schema.is_none() {
                    schema = Some(Self::anything(self.schemas[id].pointer.clone(), parent));
                    self.broken.push((id, before..self.diagnostics.as_slice().len()));
                }
                self.schemas[id].schema = schema;
            }
            let Some(id) = self.schemas.id_at(checked) else { break };
            checked += 1;
            if !self.enqueued.contains(&id) {
                let pointer = self.schemas[id].pointer.clone();
                // Its `$ref` was resolved before, so it exists.
                if let Some((_, value)) = self.target(&pointer.to_reference(), &pointer) {
                    self.enqueue(&pointer, value, Parent::Elsewhere);
                }
            }
        }
        std::mem::take(&mut self.schemas).into_map().transpose(|interned| interned.schema)
    }

    fn read_schema(&mut self, id: SchemaId, value: &'a Value, parent: Parent) -> Option<Schema<'a>> {
        let pointer = self.schemas[id].pointer.clone();
        let mut schema = Schema {
            raw: value,
            enumeration: value.get("enum").and_then(Value::as_array).filter(|values| !values.is_empty()),
            ..Self::anything(pointer.clone(), parent)
        };
        match value {
            Value::Object(_) => {}
            // The 3.1 spelling of "anything"; "nothing" is read as anything as well.
            Value::Bool(_) => return Some(schema),
            // An empty line of YAML.
            Value::Null => {
                self.warn(Code::Malformed, pointer, "a schema is null; any JSON value is accepted");
                return Some(schema);
            }
            other => {
                self.report(Code::Malformed, pointer, format!("a schema must be an object, not {}", describe(other)));
                return None;
            }
        }
        if let Some(Value::String(text)) = value.get("$ref") {
            let (target, _) = self.target(text, &pointer)?;
            schema.reference = Some(self.intern(&target));
            return Some(schema);
        }
        if value.get("type").is_some_and(Value::is_object) {
            // A schema instead of the name of a type: its meaning is unknown, and nothing may be lost.
            let message = "`type` must be a text, not an object; any JSON value is accepted";
            self.warn(Code::Malformed, pointer.child("type"), message);
            return Some(schema);
        }
        if let Some(Value::Array(names)) = value.get("type") {
            // Known keywords are not listed.
            for (index, name) in names.iter().enumerate() {
                let at = pointer.child("type").child(index);
                match name {
                    Value::String(name) => drop(self.type_name(name, at)),
                    other => {
                        let message = format!("the name of a type must be a text, not {}", describe(other));
                        self.report(Code::Malformed, at, message);
                    }
                }
            }
            return None;
        }
        let mut picked = pick(forms::SCHEMA, value, &pointer, self.diagnostics)?;
        schema.ty = match picked.get("type").and_then(Value::as_str) {
            None => None,
            Some(name) => Some(self.type_name(name, pointer.child("type"))?),
        };
        if schema.ty == Some(TypeName::Null) {
            picked.remove("type");
        }
        // The typed model has signed integers only; larger bounds are read from the JSON value.
        if schema.ty == Some(TypeName::Integer) {
            for key in ["minimum", "maximum", "multipleOf"] {
                if picked.get(key).is_some_and(|bound| bound.is_number() && !bound.is_i64()) {
                    picked.remove(key);
                }
            }
        }
        let inside = self.detach(id, value, &pointer, &mut picked)?;
        let typed = match serde_json::from_value::<openapiv3::Schema>(Value::Object(picked)) {
            Ok(typed) => typed,
            Err(error) => {
                self.report(Code::Malformed, pointer, format!("not a schema: {error}"));
                return None;
            }
        };
        schema.data = typed.schema_data.into();
        fill(&mut schema, typed.schema_kind, inside);
        Some(schema)
    }

    fn type_name(&mut self, name: &str, at: Pointer) -> Option<TypeName> {
        const NAMES: [(&str, TypeName); 7] = [
            ("string", TypeName::String),
            ("number", TypeName::Number),
            ("integer", TypeName::Integer),
            ("boolean", TypeName::Boolean),
            ("object", TypeName::Object),
            ("array", TypeName::Array),
            ("null", TypeName::Null),
        ];
        let found = NAMES.iter().find(|(known, _)| *known == name).map(|(_, ty)| *ty);
        if found.is_none() {
            let known: Vec<String> = NAMES.iter().map(|(known, _)| (*known).to_owned()).collect();
            let message = format!("`{name}` is not a type; the types are {}", known.join(", "));
            let mut diagnostic = Diagnostic::new(Code::Malformed, at, message);
            if let Some(near) = nearest(name, known.iter()) {
                diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
            }
            self.diagnostics.push(diagnostic);
        }
        found
    }

    /// Replaces inner schemas in `picked` by references, and queues them.
    fn detach(
        &mut self,
        id: SchemaId,
        value: &'a Value,
        pointer: &Pointer,
        picked: &mut Map<String, Value>,
    ) -> Option<Inside> {
        let mut inside = Inside::default();
        let mut sound = true;
        if let Some(Value::Object(properties)) = value.get("properties") {
            let at = pointer.child("properties");
            let mut references = Map::new();
            for (name, property) in properties {
                let at = at.child(name);
                references.insert(name.clone(), json!({ "$ref": at.as_str() }));
                let parent = Parent::Schema(id, Role::Property(name.clone()));
                match self.schema_id(&at, property, parent) {
                    Some(property) => inside.properties.push((name.clone(), property)),
                    None => sound = false,
                }
            }
            picked.insert("properties".to_owned(), Value::Object(references));
        }
        // Malformed members are not in `picked`.
        for (key, role) in [("items", Role::Item), ("additionalProperties", Role::Value), ("not", Role::Not)] {
            let Some(Value::Object(_)) = picked.get(key) else { continue };
            let Some(sub) = value.get(key) else { continue };
            let at = pointer.child(key);
            picked.insert(key.to_owned(), json!({ "$ref": at.as_str() }));
            let found = self.schema_id(&at, sub, Parent::Schema(id, role));
            sound &= found.is_some();
            match key {
                "items" => inside.items = found,
                "not" => inside.not = found,
                _ => inside.additional = found,
            }
        }
        for (key, role) in [("allOf", Role::Part), ("oneOf", Role::Arm), ("anyOf", Role::Arm)] {
            let Some(Value::Array(subs)) = value.get(key) else { continue };
            let at = pointer.child(key);
            let mut references = Vec::new();
            let mut found = Vec::new();
            for (index, sub) in subs.iter().enumerate() {
                let at = at.child(index);
                references.push(json!({ "$ref": at.as_str() }));
                match self.schema_id(&at, sub, Parent::Schema(id, role.clone())) {
                    Some(sub) => found.push(sub),
                    None => sound = false,
                }
            }
            picked.insert(key.to_owned(), Value::Array(references));
            match key {
                "allOf" => inside.all_of = found,
                "oneOf" => inside.one_of = found,
                _ => inside.any_of = found,
            }
        }
        sound.then_some(inside)
    }
}

/// Takes the result of openapiv3, which has a kind for each common form and `AnySchema` for all others.
fn fill(schema: &mut Schema<'_>, kind: SchemaKind, inside: Inside) {
    schema.properties = inside.properties;
    schema.items = inside.items;
    schema.all_of = inside.all_of;
    schema.one_of = inside.one_of;
    schema.any_of = inside.any_of;
    schema.not = inside.not;
    let mut additional = None;
    match kind {
        SchemaKind::Type(Type::String(string)) => {
            schema.format = format_text(string.format, |format| {
                use openapiv3::StringFormat::{Binary, Byte, Date, DateTime, Password};
                match format {
                    Date => "date",
                    DateTime => "date-time",
                    Password => "password",
                    Byte => "byte",
                    Binary => "binary",
                }
            });
        }
        SchemaKind::Type(Type::Number(number)) => {
            schema.format = format_text(number.format, |format| match format {
                openapiv3::NumberFormat::Float => "float",
                openapiv3::NumberFormat::Double => "double",
            });
        }
        SchemaKind::Type(Type::Integer(integer)) => {
            schema.format = format_text(integer.format, |format| match format {
                openapiv3::IntegerFormat::Int32 => "int32",
                openapiv3::IntegerFormat::Int64 => "int64",
            });
        }
        SchemaKind::Type(Type::Object(object)) => {
            schema.required = object.required;
            additional = object.additional_properties;
        }
        SchemaKind::Any(any) => {
            schema.format = any.format;
            schema.required = any.required;
            additional = any.additional_properties;
        }
        SchemaKind::Type(Type::Boolean(_) | Type::Array(_))
        | SchemaKind::OneOf { .. }
        | SchemaKind::AllOf { .. }
        | SchemaKind::AnyOf { .. }
        | SchemaKind::Not { .. } => {}
    }
    schema.additional = match (additional, inside.additional) {
        (Some(openapiv3::AdditionalProperties::Any(true)), _) => Additional::Any,
        (Some(openapiv3::AdditionalProperties::Any(false)), _) => Additional::Forbidden,
        (Some(openapiv3::AdditionalProperties::Schema(_)), Some(id)) => Additional::Schema(id),
        _ => Additional::Unsaid,
    };
}

fn format_text<T>(format: Format<T>, name: impl Fn(T) -> &'static str) -> Option<String> {
    match format {
        Format::Item(known) => Some(name(known).to_owned()),
        Format::Unknown(text) => Some(text),
        Format::Empty => None,
    }
}
