//! Enums.

use std::collections::BTreeMap;

use serde_json::Value;

use super::lowering::{Lowering, Slot};
use super::model::{EnumValue, Scalar, Shape, TypeExpr};
use super::view::View;
use crate::diagnostic::Code;
use crate::document::{Schema, SchemaId, TypeName};

/// The values of an enum with what is known of each.
type Values = Vec<(Value, Option<String>, Option<String>)>;

impl Lowering<'_, '_> {
    /// A schema with `enum`, in which null is not looked at.
    pub fn lower_enum(&mut self, view: &View, kind: Option<TypeName>, slot: &mut Slot) -> TypeExpr {
        let values = self.common_values(view).unwrap_or_default();
        if values.is_empty() {
            // Either nothing but null, or enums that exclude each other.
            let only_null = view.enums.iter().flatten().all(|id| super::view::is_null(self.schema(*id)));
            return if only_null {
                TypeExpr::Any
            } else {
                self.untyped(slot, "no value is valid here: no value is in all of the enums")
            };
        }
        let all = |test: fn(&Value) -> bool| values.iter().all(|(value, ..)| test(value));
        let kind = match kind {
            // YAML reads an unquoted value as a number or a boolean; the type tells what was meant.
            Some(TypeName::String) if !all(Value::is_string) => {
                self.approximated(
                    slot,
                    "values that are listed here are not texts as its type says; they are taken as texts",
                );
                TypeName::String
            }
            Some(kind) => kind,
            None if all(Value::is_string) => TypeName::String,
            None if all(|value| value.is_number() && whole(value).is_some()) => TypeName::Integer,
            None if all(Value::is_boolean) => TypeName::Boolean,
            None if all(Value::is_number) => TypeName::Number,
            None if all(|value| value.is_object() || value.is_array()) => {
                return self.untyped(slot, "an enum of objects or arrays");
            }
            None => return self.untyped(slot, "the values that are listed here are of different types"),
        };
        match kind {
            TypeName::String => {
                let values = values.into_iter().map(|(value, name_hint, description)| EnumValue {
                    value: text(&value),
                    name_hint,
                    description,
                });
                self.string_enum(values.collect(), slot)
            }
            // Counts and flags that are called numbers.
            TypeName::Integer | TypeName::Number if values.iter().all(|(value, ..)| whole(value).is_some()) => {
                if values.iter().any(|(value, ..)| value.is_string()) {
                    self.approximated(slot, "texts in an enum of integers are taken as the integers that they spell");
                }
                let known = values.into_iter().filter_map(|(value, name_hint, description)| {
                    let value = whole(&value)?;
                    Some(EnumValue { value, name_hint, description })
                });
                let known = unique(known);
                let ty = self.claim(slot);
                self.define(ty, Shape::IntegerEnum(known));
                TypeExpr::Named(ty)
            }
            TypeName::Boolean => {
                if !all(Value::is_boolean) {
                    let message = "values that are listed here are not true or false, as its type says; both are taken";
                    self.approximated(slot, message);
                }
                TypeExpr::Scalar(Scalar::Boolean)
            }
            TypeName::Integer | TypeName::Number if values.iter().all(|(value, ..)| is_large_integer(value)) => {
                self.approximated(
                    slot,
                    "values that are listed here are beyond 64 bits with a sign; any integer is taken",
                );
                TypeExpr::Scalar(Scalar::I128)
            }
            TypeName::Integer => {
                self.approximated(
                    slot,
                    "values that are listed here are no integers, as its type says; any integer is taken",
                );
                TypeExpr::Scalar(Scalar::I64)
            }
            TypeName::Number => {
                self.approximated(slot, "an enum of numbers with fractions; any number is taken");
                TypeExpr::Scalar(Scalar::F64)
            }
            TypeName::Object | TypeName::Array | TypeName::Null => self.untyped(slot, "an enum of objects or arrays"),
        }
    }

    /// Text with known values.
    pub fn string_enum(&mut self, values: Vec<EnumValue<String>>, slot: &mut Slot) -> TypeExpr {
        let ty = self.claim(slot);
        self.define(ty, Shape::StringEnum(unique(values)));
        TypeExpr::Named(ty)
    }

    fn approximated(&mut self, slot: &Slot, message: &str) {
        let pointer = self.pointer_of(&slot.parts);
        self.report(Code::Approximated, &pointer, message);
    }

    /// The values that all enums have.
    pub fn common_values(&self, view: &View) -> Option<Values> {
        let mut values: Option<Values> = None;
        for ids in &view.enums {
            let own = self.united_values(ids);
            values = Some(match values {
                None => own,
                Some(found) => {
                    found.into_iter().filter(|(value, ..)| own.iter().any(|one| same(&one.0, value))).collect()
                }
            });
        }
        values
    }

    /// The values of one schema's enum, null left out.
    pub fn enum_values(&self, id: SchemaId) -> Values {
        let schema = self.schema(id);
        let values = schema.enumeration.map(Vec::as_slice).unwrap_or_default();
        let names = list(schema, &["x-enum-varnames", "x-enumNames"]);
        let texts = list(schema, &["x-enum-descriptions"]);
        let described = described(schema);
        values
            .iter()
            .enumerate()
            .filter(|(_, value)| !value.is_null())
            .map(|(index, value)| {
                let at = |list: &[Value]| list.get(index).and_then(Value::as_str).map(str::to_owned);
                let description = described.get(lenient(&text(value))).cloned().or_else(|| at(texts));
                (value.clone(), at(names), description.filter(|text| !text.trim().is_empty()))
            })
            .collect()
    }

    /// The values of several enums; one with a single value has its name and description from the texts of its schema.
    pub fn united_values(&self, ids: &[SchemaId]) -> Values {
        if let [id] = ids {
            return self.enum_values(*id);
        }
        let mut united: Values = Vec::new();
        for id in ids {
            let id = self.target(*id);
            let mut values = self.enum_values(id);
            if let [(_, name, description)] = values.as_mut_slice() {
                let schema = self.schema(id);
                let hint = self.name_hint(id).or_else(|| schema.data.title.clone());
                *name = name.take().or(hint).filter(|name| !name.trim().is_empty());
                *description = description.take().or_else(|| schema.data.description.clone());
            }
            united.extend(
                values
                    .into_iter()
                    .filter(|(value, ..)| united.iter().all(|known| !same(&known.0, value)))
                    .collect::<Values>(),
            );
        }
        united
    }

    /// The kind that the values of enums tell where `type` does not.
    pub fn enum_kind(&self, view: &View) -> Option<TypeName> {
        let values = self.united_values(view.enums.first()?);
        let all = |test: fn(&Value) -> bool| values.iter().all(|(value, ..)| test(value));
        if values.is_empty() {
            None
        } else if all(Value::is_string) {
            Some(TypeName::String)
        } else if all(|value| value.is_number() && whole(value).is_some()) {
            Some(TypeName::Integer)
        } else if all(Value::is_boolean) {
            Some(TypeName::Boolean)
        } else {
            None
        }
    }
}

/// Each value once; a value that is listed again adds what it says of its name and meaning.
fn unique<T: Clone + Ord>(values: impl IntoIterator<Item = EnumValue<T>>) -> Vec<EnumValue<T>> {
    let mut unique: Vec<EnumValue<T>> = Vec::new();
    let mut places: BTreeMap<T, usize> = BTreeMap::new();
    for value in values {
        if let Some(known) = places.get(&value.value).and_then(|index| unique.get_mut(*index)) {
            known.name_hint = known.name_hint.take().or(value.name_hint);
            known.description = known.description.take().or(value.description);
        } else {
            places.insert(value.value.clone(), unique.len());
            unique.push(value);
        }
    }
    unique
}

/// Whether two values are one in JSON, in which `1` and `1.0` are one number.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    one == other || (one.is_number() && other.is_number() && whole(one).is_some() && whole(one) == whole(other))
}

/// Whether a value is an integer of up to 128 bits with a sign.
fn is_large_integer(value: &Value) -> bool {
    let in_range = |number: f64| number.fract() == 0.0 && number.abs() < 1.7e38;
    value.as_f64().is_some_and(in_range)
}

/// The first of these members that is a list.
fn list<'a>(schema: &Schema<'a>, keys: &[&str]) -> &'a [Value] {
    keys.iter().find_map(|key| schema.member(key).and_then(Value::as_array)).map(Vec::as_slice).unwrap_or_default()
}

/// Descriptions by value, in the two spellings that are maps.
fn described<'a>(schema: &Schema<'a>) -> BTreeMap<&'a str, String> {
    let maps = ["x-enumDescriptions", "x-enum-descriptions"];
    let members = maps.iter().filter_map(|key| schema.member(key).and_then(Value::as_object)).flatten();
    members.filter_map(|(key, value)| Some((lenient(key), value.as_str()?.to_owned()))).collect()
}

/// A key without what generators of descriptions leave at its ends: blanks, commas, quotes.
fn lenient(key: &str) -> &str {
    key.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '"' | '\'' | '`'))
}

/// A value as it would be written as text.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A whole number, also where it is written as text or with a fraction of zero.
pub(super) fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.parse().ok(),
        Value::Number(number) => number.as_i64().or_else(|| {
            let float = number.as_f64()?;
            #[expect(clippy::cast_possible_truncation, reason = "checked by the range and fract")]
            (float.fract() == 0.0 && float.abs() < 9.0e15).then_some(float as i64)
        }),
        _ => None,
    }
}
