//! The JSON type of the values of a schema, by `type`, other keywords, enums and unions.

use serde_json::Value;

use super::Analysis;
use super::merge::{MergedSchema, SchemaPart};
use super::values::whole;
use crate::document::{Additional, SchemaId, TypeName};

/// The search for a kind descends at most this deep through unions.
const MAX_KIND_DEPTH: usize = 32;

impl MergedSchema {
    /// The kind by `type` and the other keywords; an error if `type`s contradict each other.
    pub fn kind(&self) -> Result<Option<TypeName>, ()> {
        let mut types = self.types.iter().copied();
        match (types.next(), types.next(), types.next()) {
            (Some(ty), None, None) => Ok(Some(ty)),
            (Some(TypeName::Number), Some(TypeName::Integer), None) => Ok(Some(TypeName::Integer)),
            (Some(_), Some(_), _) => Err(()),
            _ => Ok(self.implied_kind()),
        }
    }

    fn implied_kind(&self) -> Option<TypeName> {
        if !self.properties.is_empty() || self.additional.iter().any(|one| matches!(one, Additional::Schema(_))) {
            Some(TypeName::Object)
        } else if !self.items.is_empty() {
            Some(TypeName::Array)
        } else {
            match self.format()? {
                "date" | "date-time" | "byte" | "binary" | "uuid" | "uri" | "email" => Some(TypeName::String),
                format if is_integer_format(format) => Some(TypeName::Integer),
                "float" | "double" => Some(TypeName::Number),
                _ => None,
            }
        }
    }

    pub fn format(&self) -> Option<&str> {
        self.formats.last().map(String::as_str)
    }
}

impl Analysis<'_, '_> {
    /// The kind of the values of these parts, if all agree on one.
    pub fn kind(&self, parts: &[SchemaPart]) -> Option<TypeName> {
        self.kind_below(parts, 0)
    }

    fn kind_below(&self, parts: &[SchemaPart], depth: usize) -> Option<TypeName> {
        if depth > MAX_KIND_DEPTH {
            return None;
        }
        if let Some(known) = self.kinds.get(parts) {
            return known;
        }
        // A union that contains itself has the kind of its other arms.
        self.kinds.insert(parts.to_vec(), None);
        let kind = self.find_kind(parts, depth);
        self.kinds.insert(parts.to_vec(), kind);
        kind
    }

    fn find_kind(&self, parts: &[SchemaPart], depth: usize) -> Option<TypeName> {
        let merged = self.merged(parts);
        if let Ok(Some(kind)) = merged.kind() {
            return Some(kind);
        }
        if let Some(kind) = self.enum_kind(&merged) {
            return Some(kind);
        }
        let mut found = None;
        for union in &merged.unions {
            for arm in &union.arms {
                let kind = self.kind_below(&[SchemaPart::whole(*arm)], depth + 1)?;
                if found.is_some_and(|found| found != kind) {
                    return None;
                }
                found = Some(kind);
            }
        }
        found
    }

    /// Whether these schemas have values of different types.
    pub fn are_apart(&self, ids: &[SchemaId]) -> bool {
        if ids.len() < 2 {
            return false;
        }
        let kinds: Vec<TypeName> = ids.iter().filter_map(|id| self.kind(&[SchemaPart::whole(*id)])).collect();
        let types = MergedSchema { types: kinds.into_iter().collect(), ..MergedSchema::default() };
        types.kind().is_err()
    }

    /// The kind of the values of an enum, for schemas without `type`.
    pub fn enum_kind(&self, merged: &MergedSchema) -> Option<TypeName> {
        let values = self.united_values(merged.enums.first()?);
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

pub fn is_integer_format(format: &str) -> bool {
    let digits = format.strip_prefix('u').unwrap_or(format).strip_prefix("int");
    digits.is_some_and(|digits| matches!(digits, "" | "8" | "16" | "32" | "64" | "128"))
}
