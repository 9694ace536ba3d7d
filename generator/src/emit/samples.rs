//! Sample values for every type: made from the IR alone, what the driver sends and what it is answered; with the
//! examples of the description, what tests of applications begin with.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value, json};

use crate::emit::fitting::fits;
use crate::ir::{Api, Scalar, Shape, Struct, TypeExpr, TypeId};
use crate::pointer::Pointer;

/// How much of a type a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Only what is required.
    Required,
    /// Every field, every list with an item.
    Everything,
}

/// A sample of `ty`; `None` where only an infinite value would do.
pub fn sample(api: &Api, ty: &TypeExpr, extent: Extent) -> Option<Value> {
    Sampler { api, extent, open: Vec::new(), examples: None }.value(ty)
}

/// The examples of the description, by where they stand.
pub type Examples<'a> = BTreeMap<&'a str, &'a Value>;

/// The examples of an API.
pub fn examples(api: &Api) -> Examples<'_> {
    api.examples.iter().map(|example| (example.pointer.as_str(), &example.value)).collect()
}

/// A sample of `ty` with everything in it, and the examples of the description wherever they fit.
pub fn realistic(api: &Api, ty: &TypeExpr, examples: &Examples<'_>) -> Option<Value> {
    Sampler { api, extent: Extent::Everything, open: Vec::new(), examples: Some(examples) }.value(ty)
}

struct Sampler<'a> {
    api: &'a Api,
    extent: Extent,
    /// The types that the sample is inside of.
    open: Vec<TypeId>,
    /// Taken where they fit, if there are some.
    examples: Option<&'a Examples<'a>>,
}

impl<'a> Sampler<'a> {
    fn value(&mut self, ty: &TypeExpr) -> Option<Value> {
        match ty {
            TypeExpr::Scalar(scalar) => Some(scalar_sample(*scalar)),
            TypeExpr::Any => Some(json!({"any": ["value", 1, true, null]})),
            TypeExpr::Boxed(inner) => self.value(inner),
            TypeExpr::Nullable(inner) => match self.extent {
                Extent::Required => Some(Value::Null),
                Extent::Everything => self.value(inner).or(Some(Value::Null)),
            },
            TypeExpr::List(item) => {
                let item = (self.extent == Extent::Everything).then(|| self.value(item)).flatten();
                Some(Value::Array(item.into_iter().collect()))
            }
            TypeExpr::Map(value) => {
                let value = (self.extent == Extent::Everything).then(|| self.value(value)).flatten();
                Some(Value::Object(value.into_iter().map(|value| ("key".to_owned(), value)).collect()))
            }
            TypeExpr::Named(id) => {
                // Structs nest at most once in themselves, and not deeper than anybody would read.
                if self.open.contains(id) || self.open.len() > 24 {
                    return None;
                }
                self.open.push(*id);
                let value = self.named(*id);
                self.open.pop();
                value
            }
        }
    }

    /// The example of the schema that stands there.
    fn example(&self, pointer: &Pointer) -> Option<&'a Value> {
        let examples = self.examples?;
        let places = [pointer.child("example"), pointer.child("examples").child(0)];
        places.iter().find_map(|place| examples.get(place.as_str()).copied())
    }

    fn named(&mut self, id: TypeId) -> Option<Value> {
        let api = self.api;
        match &api.types.get(id.0)?.shape {
            Shape::Struct(shape) => self.object(id, shape).map(Value::Object),
            Shape::StringEnum(values) => Some(values.first().map_or(json!("unlisted"), |value| json!(value.value))),
            Shape::IntegerEnum(values) => Some(values.first().map_or(json!(0), |value| json!(value.value))),
            Shape::Tagged(union) => union.arms.iter().find_map(|arm| {
                let Value::Object(mut object) = self.value(&arm.ty)? else { return None };
                object.insert(union.tag.clone(), json!(arm.value));
                Some(Value::Object(object))
            }),
            Shape::Untagged(arms) => arms.iter().find_map(|arm| {
                let mut value = self.value(&arm.ty)?;
                if let Value::Object(object) = &mut value {
                    for guard in &arm.guards {
                        if let (Some(field), Some(allowed)) = (object.get_mut(&guard.field), guard.values.first()) {
                            *field = json!(allowed);
                        }
                    }
                }
                Some(value)
            }),
            Shape::Newtype(inner) | Shape::Alias(inner) => self.value(inner),
        }
    }

    fn object(&mut self, id: TypeId, shape: &Struct) -> Option<Map<String, Value>> {
        let own = self.api.types.get(id.0).and_then(|def| self.example(&def.pointer)).and_then(Value::as_object);
        let mut object = Map::new();
        for field in &shape.fields {
            if !field.required && self.extent == Extent::Required {
                continue;
            }
            let example = own.and_then(|own| own.get(&field.name)).into_iter().chain(self.example(&field.pointer));
            let example = { example }.find(|example| fits(self.api, &field.ty, example)).cloned();
            match example.or_else(|| self.value(&field.ty)) {
                Some(value) => {
                    object.insert(field.name.clone(), value);
                }
                None if field.required => return None,
                None => {}
            }
        }
        if let Some(rest) = &shape.rest
            && self.extent == Extent::Everything
            && let Some(value) = self.value(rest)
        {
            object.insert("unlisted".to_owned(), value);
        }
        Some(object)
    }
}

fn scalar_sample(scalar: Scalar) -> Value {
    match scalar {
        Scalar::String => json!("text"),
        Scalar::Boolean => json!(true),
        Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 => json!(42),
        Scalar::F64 => Number::from_f64(1.5).map_or(json!(1), Value::Number),
        Scalar::Decimal => Number::from_f64(19.99).map_or(json!(1), Value::Number),
        Scalar::Date => json!("2024-02-29"),
        Scalar::DateTime => json!("2024-02-29T08:30:00.000+01:00[Europe/Berlin]"),
        Scalar::Base64 => json!("aGVsbG8="),
    }
}
