//! Sample values for every type: made from the IR alone, what the driver sends and what it is answered; with the
//! examples of the description, what tests of applications begin with.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value, json};

use crate::emit::fitting::fits;
use crate::ir::{Api, Field, Scalar, Shape, Struct, TypeExpr, TypeId};
use crate::pointer::Pointer;

/// How much of a type a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Only what is required.
    Required,
    /// Every field, every list with an item.
    Everything,
}

/// The most values that a sample has, where one with less in it will do. Types that mention each other would otherwise
/// be shown in each other in every order: ten of them in millions of values.
const ENOUGH: usize = 1_000;

/// The most values that a sample has at all.
const TOO_MANY: usize = 100_000;

/// The deepest that types nest in a sample: deeper than anybody would read.
const DEEPEST: usize = 24;

/// A sample of `ty`; `None` where only an infinite value would do, or a huge one.
pub fn sample(api: &Api, ty: &TypeExpr, extent: Extent) -> Option<Value> {
    Sampler::new(api, extent, None).bounded(ty)
}

/// The examples of the description, by where they stand.
pub type Examples<'a> = BTreeMap<&'a str, &'a Value>;

/// The examples of an API.
pub fn examples(api: &Api) -> Examples<'_> {
    api.examples.iter().map(|example| (example.pointer.as_str(), &example.value)).collect()
}

/// A sample of `ty` with everything in it, and the examples of the description wherever they fit.
pub fn realistic(api: &Api, ty: &TypeExpr, examples: &Examples<'_>) -> Option<Value> {
    Sampler::new(api, Extent::Everything, Some(examples)).bounded(ty)
}

struct Sampler<'a> {
    api: &'a Api,
    extent: Extent,
    /// Inside of more types than this, only what is required is shown.
    full: usize,
    /// How many more values there can be.
    left: usize,
    /// The types that the sample is inside of.
    open: Vec<TypeId>,
    /// Taken where they fit, if there are some.
    examples: Option<&'a Examples<'a>>,
}

impl<'a> Sampler<'a> {
    fn new(api: &'a Api, extent: Extent, examples: Option<&'a Examples<'a>>) -> Self {
        Self { api, extent, full: 0, left: 0, open: Vec::new(), examples }
    }

    /// The fullest sample that is not too large: what is optional goes where it is nested deepest.
    fn bounded(&mut self, ty: &TypeExpr) -> Option<Value> {
        let depths = (1..=DEEPEST).rev().filter(|_| self.extent == Extent::Everything);
        for (full, most) in depths.map(|full| (full, ENOUGH)).chain([(0, TOO_MANY)]).collect::<Vec<_>>() {
            (self.full, self.left) = (full, most);
            let value = self.value(ty);
            if self.left > 0 {
                return value;
            }
        }
        None
    }

    /// Whether what is optional is shown here.
    fn shows_everything(&self) -> bool {
        self.extent == Extent::Everything && self.open.len() <= self.full
    }

    fn value(&mut self, ty: &TypeExpr) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        match ty {
            TypeExpr::Scalar(scalar) => Some(scalar_sample(*scalar)),
            TypeExpr::Any => Some(json!({"any": ["value", 1, true, null]})),
            TypeExpr::Boxed(inner) => self.value(inner),
            TypeExpr::Nullable(inner) => {
                self.shows_everything().then(|| self.value(inner)).flatten().or(Some(Value::Null))
            }
            TypeExpr::List(item) => {
                let item = self.shows_everything().then(|| self.value(item)).flatten();
                Some(Value::Array(item.into_iter().collect()))
            }
            TypeExpr::Map(value) => {
                let value = self.shows_everything().then(|| self.value(value)).flatten();
                Some(Value::Object(value.into_iter().map(|value| ("key".to_owned(), value)).collect()))
            }
            TypeExpr::Named(id) => {
                // Structs nest at most once in themselves.
                if self.open.contains(id) || self.open.len() > DEEPEST {
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
                let tag = self.says(&arm.ty, &object, &union.tag, &arm.value);
                object.insert(union.tag.clone(), tag);
                Some(Value::Object(object))
            }),
            Shape::Untagged(arms) => arms.iter().find_map(|arm| {
                let mut value = self.value(&arm.ty)?;
                if let Value::Object(object) = &mut value {
                    for guard in &arm.guards {
                        if let (true, Some(allowed)) = (object.contains_key(&guard.field), guard.values.first()) {
                            let value = self.says(&arm.ty, object, &guard.field, allowed);
                            object.insert(guard.field.clone(), value);
                        }
                    }
                }
                Some(value)
            }),
            Shape::Newtype(inner) | Shape::Alias(inner) => self.value(inner),
        }
    }

    /// `text` as the value of a field of an arm: a tag may be a number or a boolean on the wire.
    fn says(&mut self, arm: &TypeExpr, object: &Map<String, Value>, field: &str, text: &str) -> Value {
        let like = object.get(field).cloned().or_else(|| {
            let ty = self.fields(arm)?.iter().find(|other| other.name == field)?.ty.clone();
            self.value(&ty)
        });
        match like {
            Some(Value::Number(_) | Value::Bool(_)) => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
            _ => json!(text),
        }
    }

    /// The fields of a struct, however it is wrapped.
    fn fields(&self, ty: &TypeExpr) -> Option<&'a [Field]> {
        let mut ty = ty;
        loop {
            match ty {
                TypeExpr::Boxed(inner) => ty = inner,
                TypeExpr::Named(id) => match &self.api.types.get(id.0)?.shape {
                    Shape::Struct(shape) => return Some(&shape.fields),
                    Shape::Newtype(inner) | Shape::Alias(inner) => ty = inner,
                    _ => return None,
                },
                _ => return None,
            }
        }
    }

    fn object(&mut self, id: TypeId, shape: &Struct) -> Option<Map<String, Value>> {
        let own = self.api.types.get(id.0).and_then(|def| self.example(&def.pointer)).and_then(Value::as_object);
        let mut object = Map::new();
        for field in &shape.fields {
            if !field.required && !self.shows_everything() {
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
            && self.shows_everything()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{load_schemas, lowered};

    /// As many values as a sample has.
    fn count(value: &Value) -> usize {
        let inner: usize = match value {
            Value::Array(items) => items.iter().map(count).sum(),
            Value::Object(object) => object.values().map(count).sum(),
            _ => 0,
        };
        inner + 1
    }

    /// Types that all have all of them.
    fn mutual(types: usize) -> String {
        let fields =
            |_| (0..types).map(|to| format!("f{to}: {{$ref: '#/components/schemas/T{to}'}}")).collect::<Vec<_>>();
        let line =
            |at| format!("T{at}: {{type: object, properties: {{n: {{type: integer}}, {}}}}}\n", fields(at).join(", "));
        (0..types).map(line).collect()
    }

    #[test]
    fn types_that_mention_each_other_have_samples_of_a_readable_size() {
        for (types, least) in [(3, 10), (4, 30), (20, 300)] {
            let (api, _) = lowered(&load_schemas(&mutual(types)));
            for at in 0..types {
                let value = sample(&api, &TypeExpr::Named(TypeId(at)), Extent::Everything).expect("a sample");
                assert!((least..ENOUGH).contains(&count(&value)), "{} values", count(&value));
                assert_eq!(value.as_object().expect("an object").len(), types, "all but itself");
            }
        }
    }

    #[test]
    fn what_needs_itself_or_too_much_has_no_sample() {
        let doubled = |at: usize| {
            format!(
                "D{at}: {{type: object, required: [a, b], properties: {{a: {{$ref: '#/components/schemas/D{0}'}}, b: {{$ref: '#/components/schemas/D{0}'}}}}}}\n",
                at + 1
            )
        };
        let text: String = (10..30).map(doubled).collect();
        let (api, _) = lowered(&load_schemas(&(text + "D30: {type: object, properties: {a: {type: string}}}\n")));
        let named = |name: usize| TypeExpr::Named(TypeId(name));
        assert_eq!(sample(&api, &named(0), Extent::Required), None, "a million values");
        assert_eq!(sample(&api, &named(12), Extent::Required).map(|value| count(&value)), Some(511));
        let own = "Own: {type: object, required: [own], properties: {own: {$ref: '#/components/schemas/Own'}}}";
        let (api, _) = lowered(&load_schemas(own));
        assert_eq!(sample(&api, &named(0), Extent::Everything), None);
    }

    #[test]
    fn tags_are_of_the_kind_that_their_field_has() {
        let text = "U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}],\n\
                    \x20   discriminator: {propertyName: t, mapping: {'TAG': A, other: B}}}\n\
                    A: {type: object, properties: {t: {type: KIND}}}\n\
                    B: {type: object, properties: {t: {type: KIND}}}\n";
        for (kind, tag) in [("integer", "7"), ("boolean", "false"), ("string", "7")] {
            let (api, _) = lowered(&load_schemas(&text.replace("TAG", tag).replace("KIND", kind)));
            let union = api.types.iter().position(|def| matches!(def.shape, Shape::Tagged(_))).expect("a union");
            for extent in [Extent::Required, Extent::Everything] {
                let value = sample(&api, &TypeExpr::Named(TypeId(union)), extent).expect("a sample");
                let expected = if kind == "string" { json!(tag) } else { serde_json::from_str(tag).expect("JSON") };
                assert_eq!(value, json!({"t": expected}));
            }
        }
    }
}
