//! Values of enums.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Analysis;
use super::merge::MergedSchema;
use crate::document::{Schema, SchemaId};

/// The values of an enum, each with its name and description.
pub type Values = Vec<(Value, Option<String>, Option<String>)>;

impl Analysis<'_, '_> {
    /// The values common to all enums.
    pub fn common_values(&self, merged: &MergedSchema) -> Option<Values> {
        let mut values: Option<Values> = None;
        for ids in &merged.enums {
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

    /// The values of a schema's enum without null.
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

    /// The values of several enums. An enum of one value takes its name and description from its schema.
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
                let chosen = self.sdk_name(id).or_else(|| schema.data.title.clone());
                *name = name.take().or(chosen).filter(|name| !name.trim().is_empty());
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
}

/// Whether two values are equal in JSON, where `1` and `1.0` are the same number.
pub fn same(one: &Value, other: &Value) -> bool {
    one == other || (one.is_number() && other.is_number() && whole(one).is_some() && whole(one) == whole(other))
}

/// The first of these members that is a list.
pub fn list<'a>(schema: &Schema<'a>, keys: &[&str]) -> &'a [Value] {
    keys.iter().find_map(|key| schema.member(key).and_then(Value::as_array)).map(Vec::as_slice).unwrap_or_default()
}

/// Descriptions by value, in the two extensions that are maps.
fn described<'a>(schema: &Schema<'a>) -> BTreeMap<&'a str, String> {
    let maps = ["x-enumDescriptions", "x-enum-descriptions"];
    let members = maps.iter().filter_map(|key| schema.member(key).and_then(Value::as_object)).flatten();
    members.filter_map(|(key, value)| Some((lenient(key), value.as_str()?.to_owned()))).collect()
}

/// A key without blanks, commas and quotes at its ends, which some generators of descriptions leave.
fn lenient(key: &str) -> &str {
    key.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '"' | '\'' | '`'))
}

/// An integer, also if written as a text or with a fraction of zero.
pub fn whole(value: &Value) -> Option<i64> {
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

/// The text of a value.
pub fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
