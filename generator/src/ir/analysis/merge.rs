//! All that holds of a value: a schema merged with its `allOf` and the targets of its references.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::Analysis;
use super::values::whole;
use super::wrappers::constrains_only;
use crate::document::{Additional, Schema, SchemaId, TypeName};

/// `allOf` is followed at most this deep through references.
pub const MAX_DEPTH: usize = 100;

/// A schema that holds of a value: the whole of it, or its own keywords without `allOf`, `oneOf` and `anyOf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaPart {
    pub id: SchemaId,
    /// Whether `allOf`, `oneOf` and `anyOf` are left out.
    pub own_only: bool,
}

impl SchemaPart {
    pub fn whole(id: SchemaId) -> Self {
        Self { id, own_only: false }
    }

    pub fn own(id: SchemaId) -> Self {
        Self { id, own_only: true }
    }
}

/// A property as one schema declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeclaredProperty {
    /// The schema with the `properties`.
    pub owner: SchemaId,
    /// The schema of the property.
    pub id: SchemaId,
}

/// A `oneOf` or `anyOf` with at least two arms that are not null.
#[derive(Clone, Debug)]
pub struct Union {
    /// The schema that has it.
    pub owner: SchemaId,
    pub arms: Vec<SchemaId>,
}

/// Everything that holds of a value.
#[derive(Clone, Debug, Default)]
pub struct MergedSchema {
    /// The schemas that were merged.
    pub sources: IndexSet<SchemaId>,
    pub types: BTreeSet<TypeName>,
    pub formats: Vec<String>,
    /// Enums that all hold; each is one schema with `enum`, or the arms of a union of enums.
    pub enums: Vec<Vec<SchemaId>>,
    pub properties: IndexMap<String, Vec<DeclaredProperty>>,
    pub required: BTreeSet<String>,
    pub additional: Vec<Additional>,
    pub items: Vec<SchemaId>,
    pub unions: Vec<Union>,
    /// Schemas with `not`.
    pub nots: Vec<SchemaId>,
    /// `x-sdk-type`.
    pub sdk_type: Option<(SchemaId, String)>,
    /// `x-sdk-unknown-fields`.
    pub keeps_unknown: Option<bool>,
    pub too_deep: bool,
    pub cycle: Option<SchemaId>,
}

impl MergedSchema {
    /// Whether any keyword but `type` describes the type.
    pub fn is_strong(&self) -> bool {
        !(self.formats.is_empty()
            && self.enums.is_empty()
            && self.properties.is_empty()
            && self.additional.iter().all(|additional| !matches!(additional, Additional::Schema(_)))
            && self.items.is_empty()
            && self.sdk_type.is_none())
    }
}

impl MergedSchema {
    /// Whether the value is a file.
    pub fn is_binary(&self) -> bool {
        self.format() == Some("binary") && matches!(self.kind(), Ok(Some(TypeName::String)))
    }

    /// Whether nothing is said about the value.
    pub fn is_open(&self) -> bool {
        !self.is_strong()
            && self.types.is_empty()
            && self.unions.is_empty()
            && self.nots.is_empty()
            && self.required.is_empty()
            && self.additional.is_empty()
    }
}

impl Analysis<'_, '_> {
    /// The merge of these parts.
    pub fn merged(&self, parts: &[SchemaPart]) -> Rc<MergedSchema> {
        if let Some(merged) = self.all_merged.get(parts) {
            return merged;
        }
        let mut merged = MergedSchema::default();
        let mut stack = Vec::new();
        for part in parts {
            self.merge_into(*part, &mut merged, &mut stack);
        }
        let merged = Rc::new(merged);
        self.all_merged.insert(parts.to_vec(), Rc::clone(&merged));
        merged
    }

    /// Merges a part into another merge.
    pub fn merge_into(&self, part: SchemaPart, merged: &mut MergedSchema, stack: &mut Vec<SchemaId>) {
        let id = self.target(part.id);
        if merged.sources.contains(&id) {
            if stack.contains(&id) {
                merged.cycle = merged.cycle.or(Some(id));
            }
            return;
        }
        if stack.len() > MAX_DEPTH {
            merged.too_deep = true;
            return;
        }
        let schema = self.schema(id);
        merged.sources.insert(id);
        stack.push(id);
        if !part.own_only {
            for sub in &schema.all_of {
                self.merge_into(SchemaPart::whole(*sub), merged, stack);
            }
            for arms in [&schema.one_of, &schema.any_of] {
                self.merge_union(id, arms, merged, stack);
            }
        }
        add_own(id, schema, merged);
        stack.pop();
    }

    fn merge_union(&self, owner: SchemaId, all: &[SchemaId], merged: &mut MergedSchema, stack: &mut Vec<SchemaId>) {
        let arms = self.real_arms(all);
        match arms.as_slice() {
            [] => {}
            // A subtype that refers to its base, which in turn lists its subtypes: only the plain part of the base is
            // meant.
            arms if arms.iter().any(|arm| stack.contains(&self.target(*arm))) => {}
            // The only subtype that a base lists, as if there were others.
            [arm] if self.leads_to(*arm, stack) => merged.unions.push(Union { owner, arms }),
            [arm] => self.merge_into(SchemaPart::whole(*arm), merged, stack),
            arms if arms.iter().all(|arm| self.is_plain_enum(*arm)) && self.same_enum_kind(arms) => {
                merged.enums.push(arms.to_vec());
            }
            _ if self.merge_optional(owner, &arms, merged, stack) => {}
            arms if self.adds_up(owner, arms) => self.merge_added(arms, merged),
            _ => merged.unions.push(Union { owner, arms }),
        }
    }

    /// Whether `allOf` of a schema leads to one of these.
    fn leads_to(&self, id: SchemaId, ancestors: &[SchemaId]) -> bool {
        let mut seen: BTreeSet<SchemaId> = BTreeSet::new();
        let mut open = vec![self.target(id)];
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let parts = self.schema(id).all_of.iter().map(|part| self.target(*part));
            for part in parts {
                if ancestors.contains(&part) {
                    return true;
                }
                open.push(part);
            }
        }
        false
    }

    /// Whether a schema has only an enum.
    fn is_plain_enum(&self, id: SchemaId) -> bool {
        let schema = self.schema(self.target(id));
        schema.enumeration.is_some()
            && schema.properties.is_empty()
            && schema.items.is_none()
            && schema.all_of.is_empty()
            && schema.one_of.is_empty()
            && schema.any_of.is_empty()
    }

    fn same_enum_kind(&self, arms: &[SchemaId]) -> bool {
        let values = || arms.iter().flat_map(|arm| self.enum_values(self.target(*arm)));
        values().all(|(value, ..)| value.is_string())
            || values().all(|(value, ..)| whole(&value).is_some() && value.is_number())
    }

    /// The arms of a union without null and duplicates; empty if all arms only constrain.
    pub fn real_arms(&self, arms: &[SchemaId]) -> Vec<SchemaId> {
        let mut real: Vec<SchemaId> = Vec::new();
        let mut seen: HashSet<SchemaId> = HashSet::new();
        let mut said: HashSet<&Value> = HashSet::new();
        for arm in arms {
            let arm = self.resolve(*arm);
            let schema = self.schema(arm);
            if is_null(schema) || !seen.insert(arm) {
                continue;
            }
            // Equal inline arms count once.
            if self.is_component(arm) || said.insert(schema.raw) {
                real.push(arm);
            }
        }
        if real.iter().all(|arm| constrains_only(self.schema(*arm))) {
            real.clear();
        }
        real
    }

    /// The own keywords of a schema alone.
    pub fn add(&self, part: SchemaPart, merged: &mut MergedSchema) {
        add_own(part.id, self.schema(part.id), merged);
    }

    pub fn merged_own(&self, id: SchemaId) -> MergedSchema {
        let mut merged = MergedSchema::default();
        self.add(SchemaPart::own(id), &mut merged);
        merged
    }
}

pub fn add_own(id: SchemaId, schema: &Schema<'_>, merged: &mut MergedSchema) {
    if let Some(ty) = schema.ty.filter(|ty| *ty != TypeName::Null) {
        merged.types.insert(ty);
    }
    if let Some(format) = &schema.format
        && !merged.formats.contains(format)
    {
        merged.formats.push(format.clone());
    }
    if schema.enumeration.is_some() {
        merged.enums.push(vec![id]);
    }
    for (name, property) in &schema.properties {
        let declarations = merged.properties.entry(name.clone()).or_default();
        if !declarations.iter().any(|declared| declared.id == *property) {
            declarations.push(DeclaredProperty { owner: id, id: *property });
        }
    }
    merged.required.extend(schema.required.iter().cloned());
    if schema.additional != Additional::Unsaid {
        merged.additional.push(schema.additional);
    }
    merged.items.extend(schema.items);
    if schema.not.is_some() {
        merged.nots.push(id);
    }
    if let Some(name) = schema.member("x-sdk-type").and_then(Value::as_str) {
        merged.sdk_type = Some((id, name.to_owned()));
    }
    merged.keeps_unknown = schema.member("x-sdk-unknown-fields").and_then(keeps_unknown).or(merged.keeps_unknown);
}

/// Reads `x-sdk-unknown-fields`; `None` for another value.
pub fn keeps_unknown(extension: &Value) -> Option<bool> {
    match extension.as_str() {
        Some("keep") => Some(true),
        Some("ignore") => Some(false),
        _ => None,
    }
}

/// Whether a schema admits nothing but null.
pub fn is_null(schema: &Schema<'_>) -> bool {
    schema.ty == Some(TypeName::Null)
        || schema.enumeration.is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}
