//! The types as JSON Schema (2020-12), for commands and tools. Named types are `#/$defs/{name}`.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::emit::Context;
use crate::ir::{
    Arm, Choice, Constraints, Count, Docs, Each, EnumValue, Field, Needs, Scalar, Shape, Struct, TagKind, Tagged,
    TypeDef, TypeExpr,
};
use crate::names::Key;

/// The schemas of an API.
#[derive(Clone, Copy, Debug)]
pub struct Schemas<'a> {
    context: &'a Context<'a>,
}

type Schema = Map<String, Value>;

impl<'a> Schemas<'a> {
    /// Those of the API in this context.
    pub fn new(context: &'a Context<'a>) -> Self {
        Self { context }
    }

    /// The schema of a value with this type, with these constraints and texts beside it.
    pub fn of(self, ty: &TypeExpr, constraints: &Constraints, docs: Option<&Docs>) -> Value {
        let mut schema = self.constrained(ty, constraints);
        if let Some(docs) = docs {
            add_docs(&mut schema, docs);
        }
        Value::Object(schema)
    }

    /// The schemas of named types that operations use, by name.
    pub fn definitions(self) -> BTreeMap<String, Value> {
        let entries = self.context.api.types.entries();
        let used = entries.filter(|(_, def)| def.analysis.in_requests || def.analysis.in_responses);
        used.map(|(id, def)| (self.context.names.text(Key::Type(id)).to_owned(), self.definition(def))).collect()
    }

    fn constrained(self, ty: &TypeExpr, constraints: &Constraints) -> Schema {
        let mut schema = self.bare(ty, constraints);
        add_constraints(&mut schema, constraints);
        if matches!(ty, TypeExpr::Nullable(_)) { nullable(schema) } else { schema }
    }

    /// The schema without the constraints of the value itself, and without its null.
    fn bare(self, ty: &TypeExpr, constraints: &Constraints) -> Schema {
        match ty {
            TypeExpr::Named(id) => {
                let name = self.context.names.text(Key::Type(*id));
                object(json!({ "$ref": format!("#/$defs/{name}") }))
            }
            TypeExpr::Scalar(scalar) => scalar_schema(*scalar),
            TypeExpr::List(item) => {
                let items = self.constrained(item, constraints.inside(Each::Item));
                object(json!({ "type": "array", "items": items }))
            }
            TypeExpr::Map(value) => {
                let values = self.constrained(value, constraints.inside(Each::Value));
                object(json!({ "type": "object", "additionalProperties": values }))
            }
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.bare(inner, constraints),
            TypeExpr::Any => Schema::new(),
        }
    }

    fn definition(self, def: &TypeDef) -> Value {
        let constraints = &def.docs.constraints;
        let mut schema = match &def.shape {
            Shape::Struct(shape) => self.structure(shape, constraints),
            Shape::StringEnum(values) => listed("string", values),
            Shape::IntegerEnum(values) => listed("integer", values),
            Shape::Tagged(union) => self.tagged(union),
            Shape::Untagged(arms) => self.untagged(arms),
            Shape::Newtype(ty) | Shape::Alias(ty) => {
                let mut schema = self.constrained(ty, constraints);
                add_docs(&mut schema, &def.docs);
                return Value::Object(schema);
            }
        };
        add_constraints(&mut schema, constraints);
        add_docs(&mut schema, &def.docs);
        Value::Object(schema)
    }

    fn structure(self, shape: &Struct, constraints: &Constraints) -> Schema {
        let mut schema = object(json!({ "type": "object" }));
        let properties: Schema = shape.fields.iter().map(|field| (field.name.clone(), self.field(field))).collect();
        if !properties.is_empty() {
            schema.insert("properties".to_owned(), properties.into());
        }
        let required: Vec<_> =
            shape.fields.iter().filter(|field| field.declared_required).map(|field| field.name.as_str()).collect();
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        if let Some(rest) = shape.kept() {
            let mut rest = self.constrained(rest, constraints.inside(Each::OtherField));
            mark(&mut rest, "x-sdk-sensitive", shape.rest_sensitive);
            schema.insert("additionalProperties".to_owned(), rest.into());
        }
        schema
    }

    fn field(self, field: &Field) -> Value {
        let mut schema = self.constrained(&field.ty, &field.docs.constraints);
        add_docs(&mut schema, &field.docs);
        mark(&mut schema, "readOnly", field.read_only);
        mark(&mut schema, "writeOnly", field.write_only);
        mark(&mut schema, "x-sdk-sensitive", field.sensitive);
        schema.into()
    }

    fn tagged(self, union: &Tagged) -> Schema {
        let Tagged { tag, arms, untagged, takes_unknown, .. } = union;
        let value = |text: &str, kind| match kind {
            TagKind::Text => Value::from(text),
            // A tag that is no text is written as JSON.
            TagKind::Integer | TagKind::Boolean => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
        };
        let tagged = arms.iter().map(|arm| {
            let mut schema = self.constrained(&arm.ty, &arm.docs.constraints);
            let value = value(&arm.value, arm.kind);
            schema.insert("properties".to_owned(), json!({ tag: { "const": value } }));
            schema.insert("required".to_owned(), json!([tag]));
            Value::from(schema)
        });
        let mut all: Vec<_> = tagged.collect();
        if let Some(ty) = untagged {
            let mut schema = self.constrained(ty, &crate::ir::NO_LIMITS);
            let known: Vec<_> = arms.iter().map(|arm| value(&arm.value, arm.kind)).collect();
            let without = if *takes_unknown {
                json!({ "properties": { tag: { "enum": known } }, "required": [tag] })
            } else {
                json!({ "required": [tag], "properties": { tag: { "not": { "type": "null" } } } })
            };
            schema.insert("not".to_owned(), without);
            all.push(schema.into());
        }
        object(json!({ "anyOf": all }))
    }

    /// A value may be of several arms, whatever the description says of that: the first that fits is as good as another.
    fn untagged(self, arms: &[Arm]) -> Schema {
        let all = arms.iter().map(|arm| {
            let mut schema = self.constrained(&arm.ty, &arm.docs.constraints);
            mark(&mut schema, "x-sdk-sensitive", arm.sensitive);
            Value::from(schema)
        });
        object(json!({ "anyOf": all.collect::<Vec<_>>() }))
    }
}

/// The members of an object.
fn object(value: Value) -> Schema {
    match value {
        Value::Object(members) => members,
        _ => Schema::new(),
    }
}

fn mark(schema: &mut Schema, key: &str, is_set: bool) {
    if is_set {
        schema.insert(key.to_owned(), true.into());
    }
}

fn scalar_schema(scalar: Scalar) -> Schema {
    let schema = match scalar {
        Scalar::String => json!({ "type": "string" }),
        Scalar::Boolean => json!({ "type": "boolean" }),
        Scalar::I32 => json!({ "type": "integer", "format": "int32" }),
        Scalar::I64 => json!({ "type": "integer", "format": "int64" }),
        Scalar::U32 => json!({ "type": "integer", "format": "uint32", "minimum": 0 }),
        Scalar::U64 => json!({ "type": "integer", "format": "uint64", "minimum": 0 }),
        Scalar::I128 => json!({ "type": "integer" }),
        Scalar::F64 => json!({ "type": "number", "format": "double" }),
        Scalar::Decimal => json!({ "type": "number", "format": "decimal" }),
        Scalar::Date => json!({ "type": "string", "format": "date" }),
        Scalar::DateTime | Scalar::ZonedDateTime => json!({ "type": "string", "format": "date-time" }),
        Scalar::Base64 => json!({ "type": "string", "contentEncoding": "base64" }),
    };
    object(schema)
}

fn listed<T: Clone + Into<Value>>(ty: &str, values: &[EnumValue<T>]) -> Schema {
    let listed: Vec<Value> = values.iter().map(|value| value.value.clone().into()).collect();
    let mut schema = object(json!({ "type": ty, "enum": listed }));
    let described = values.iter().filter_map(|value| {
        let what = value.description.as_deref()?;
        Some(format!("- {}: {what}", value.value.clone().into().to_string().trim_matches('"')))
    });
    let described: Vec<_> = described.collect();
    if !described.is_empty() {
        schema.insert("description".to_owned(), described.join("\n").into());
    }
    schema
}

/// The schema that null satisfies, too.
fn nullable(mut schema: Schema) -> Schema {
    if schema.is_empty() {
        return schema;
    }
    let simple = schema.get("type").and_then(Value::as_str).map(str::to_owned);
    match simple {
        Some(ty) if !schema.contains_key("enum") && !schema.contains_key("allOf") => {
            schema.insert("type".to_owned(), json!([ty, "null"]));
            schema
        }
        _ => object(json!({ "anyOf": [schema, { "type": "null" }] })),
    }
}

fn add_docs(schema: &mut Schema, docs: &Docs) {
    let text = docs.description.as_deref().or(docs.summary.as_deref()).map(str::trim).filter(|text| !text.is_empty());
    if let Some(text) = text {
        let values = schema.get("description").and_then(Value::as_str).map(|values| format!("{text}\n\n{values}"));
        schema.insert("description".to_owned(), values.unwrap_or_else(|| text.to_owned()).into());
    }
    if let Some(default) = &docs.default {
        schema.insert("default".to_owned(), default.clone());
    }
    mark(schema, "deprecated", docs.deprecated);
}

fn add_constraints(schema: &mut Schema, constraints: &Constraints) {
    let mut all: Vec<Value> = Vec::new();
    for (bound, key, exclusive) in
        [(&constraints.minimum, "minimum", "exclusiveMinimum"), (&constraints.maximum, "maximum", "exclusiveMaximum")]
    {
        if let Some(bound) = bound {
            schema.insert((if bound.exclusive { exclusive } else { key }).to_owned(), bound.value.clone().into());
        }
    }
    let steps = constraints.multiple_of.iter().map(|step| ("multipleOf", Value::from(step.clone())));
    let patterns = constraints.patterns.iter().map(|pattern| ("pattern", Value::from(pattern.as_str())));
    let formats = constraints.formats.iter().map(|format| ("format", Value::from(format.as_str())));
    for (key, value) in steps.chain(patterns).chain(formats) {
        // A schema has one of each; further ones stand beside it.
        if schema.contains_key(key) {
            all.push(json!({ key: value }));
        } else {
            schema.insert(key.to_owned(), value);
        }
    }
    let counts = [(constraints.length, "Length"), (constraints.items, "Items"), (constraints.properties, "Properties")];
    for (Count { least, most }, what) in counts {
        if least > 0 {
            schema.insert(format!("min{what}"), least.into());
        }
        if let Some(most) = most {
            schema.insert(format!("max{what}"), most.into());
        }
    }
    mark(schema, "uniqueItems", constraints.unique);
    if !constraints.values.is_empty() {
        schema.insert("enum".to_owned(), constraints.values.clone().into());
    }
    all.extend(constraints.needs.iter().map(needs));
    all.extend(constraints.choices.iter().map(choice));
    if constraints.never {
        schema.insert("not".to_owned(), json!({}));
    }
    if !all.is_empty() {
        schema.insert("allOf".to_owned(), all.into());
    }
}

fn needs(needs: &Needs) -> Value {
    let mut sets = needs.sets.iter().map(|set| json!({ "required": set }));
    if needs.sets.len() == 1 {
        return sets.next().unwrap_or_default();
    }
    alternatives(needs.exactly_one, sets.collect())
}

fn choice(choice: &Choice) -> Value {
    let of = choice.of.iter().map(|constraints| {
        let mut schema = Schema::new();
        add_constraints(&mut schema, constraints);
        schema.into()
    });
    alternatives(choice.exactly_one, of.collect())
}

fn alternatives(exactly_one: bool, of: Vec<Value>) -> Value {
    let key = if exactly_one { "oneOf" } else { "anyOf" };
    Value::Object([(key.to_owned(), of.into())].into_iter().collect())
}
