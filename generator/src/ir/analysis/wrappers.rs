//! Schemas that only wrap others, and redundant parts.

use std::collections::BTreeSet;
use std::rc::Rc;

use indexmap::IndexSet;
use serde_json::Value;

use super::Analysis;
use super::merge::{MergedSchema, SchemaPart};
use crate::document::{Additional, Schema, SchemaId, TypeName};
use crate::ir::passes::graph;

/// Keywords that do not affect the type.
const TEXTS: [&str; 8] =
    ["title", "description", "example", "examples", "default", "deprecated", "externalDocs", "x-sdk-sensitive"];

/// Wrappers are unwrapped at most this deep.
const MAX_DEPTH: usize = 100;

impl Analysis<'_, '_> {
    /// Unwraps parts and drops the redundant ones.
    pub fn simplified(&self, parts: &[SchemaPart]) -> Vec<SchemaPart> {
        let mut unwrapped: IndexSet<SchemaPart> = IndexSet::new();
        let mut seen: BTreeSet<SchemaId> = BTreeSet::new();
        for part in parts {
            self.unwrap(*part, 0, &mut seen, &mut unwrapped);
        }
        let mut kept: Vec<SchemaPart> = unwrapped.into_iter().collect();
        if kept.len() > 1 && kept.iter().any(|part| !self.is_weak(*part)) {
            let strong: Vec<SchemaPart> = kept.iter().copied().filter(|part| !self.is_weak(*part)).collect();
            let kind = self.kind(&strong);
            // A weak part that contradicts the others stays, so that the contradiction is reported.
            kept.retain(|part| {
                let ty = self.schema(part.id).ty;
                !self.is_weak(*part)
                    || (ty.is_some() && kind.is_some() && ty != kind)
                    || (self.may_exclude_formats(part.id) && {
                        let formats = &self.merged(&strong).formats;
                        self.excludes_format(part.id, formats)
                    })
            });
        }
        if kept.len() > 1 {
            self.drop_redundant(&mut kept);
        }
        kept
    }

    /// Replaces a wrapper by the schemas in it.
    pub fn unwrap(
        &self,
        part: SchemaPart,
        depth: usize,
        seen: &mut BTreeSet<SchemaId>,
        into: &mut IndexSet<SchemaPart>,
    ) {
        let id = self.resolve(part.id);
        let is_cyclic = self.within_itself[id];
        let stays = part.own_only || is_cyclic || self.is_component(id) || depth >= MAX_DEPTH;
        let wrapped = if stays { Vec::new() } else { self.wrapped_by(id).unwrap_or_default() };
        if wrapped.is_empty() {
            into.insert(SchemaPart { id, own_only: part.own_only });
        } else if seen.insert(id) {
            for sub in wrapped {
                self.unwrap(SchemaPart::whole(sub), depth + 1, seen, into);
            }
        }
    }

    /// The schemas that a wrapper wraps: parts of its `allOf` and lone arms of its unions. Empty if it has none; `None`
    /// if it has keywords of its own besides `type`.
    pub fn wrapped_by(&self, id: SchemaId) -> Option<Vec<SchemaId>> {
        let wrapped = self.wrapped_by_form(id)?;
        let says_more = !wrapped.is_empty() && self.excludes_format_of_parts(id);
        (!says_more).then_some(wrapped)
    }

    /// The same without regard to keywords that exclude the format of the wrapped schemas.
    pub fn wrapped_by_form(&self, id: SchemaId) -> Option<Vec<SchemaId>> {
        let schema = self.schema(id);
        if !constrains_or_types_only(schema) || !schema.required.is_empty() {
            return None;
        }
        let mut wrapped = schema.all_of.clone();
        for arms in [&schema.one_of, &schema.any_of] {
            match self.real_arms(arms).as_slice() {
                [] => {}
                [arm] => wrapped.push(*arm),
                _ => return None,
            }
        }
        Some(wrapped)
    }

    /// Whether a part has at most `type`.
    pub fn is_weak(&self, part: SchemaPart) -> bool {
        if self.is_component(part.id) {
            return false;
        }
        if part.own_only {
            let schema = self.schema(part.id);
            return schema.required.is_empty() && constrains_or_types_only(schema);
        }
        self.wrapped_by(part.id).is_some_and(|wrapped| wrapped.is_empty())
    }

    /// Drops parts that another part includes, and duplicates.
    fn drop_redundant(&self, kept: &mut Vec<SchemaPart>) {
        let all_merged: Vec<Rc<MergedSchema>> = kept.iter().map(|part| self.merged(&[*part])).collect();
        let mut removed: Vec<usize> = Vec::new();
        for (index, part) in kept.iter().enumerate() {
            let id = self.target(part.id);
            let schema = self.schema(id);
            let is_redundant = kept.iter().zip(&all_merged).enumerate().any(|(other_index, (other, merged))| {
                if other_index == index || removed.contains(&other_index) {
                    return false;
                }
                let other_id = self.target(other.id);
                let duplicate = part.own_only == other.own_only && same_apart_from_texts(schema, self.schema(other_id));
                let brought = other_id != id && merged.sources.contains(&id) && (part.own_only || !schema.is_union());
                let duplicate = duplicate && !other.own_only;
                duplicate || brought || (other_id == id && part.own_only && !other.own_only)
            });
            if is_redundant {
                removed.push(index);
            }
        }
        let mut index = 0;
        kept.retain(|_| {
            index += 1;
            !removed.contains(&(index - 1))
        });
    }

    /// The only component that another one wraps.
    pub fn wrapped(&self, id: SchemaId) -> Option<SchemaId> {
        if self.within_itself[id] {
            return None;
        }
        let parts: Vec<SchemaPart> = self.wrapped_by(id)?.into_iter().map(SchemaPart::whole).collect();
        match self.simplified(&parts).as_slice() {
            [part] if !part.own_only && part.id != id && self.is_component(part.id) => {
                let wrapped = part.id;
                // A subtype without fields of its own is no wrapper.
                let is_subtype = self.subtypes.has(wrapped, id) && self.hierarchy(wrapped).is_some();
                (!is_subtype).then_some(wrapped)
            }
            _ => None,
        }
    }

    /// Finds schemas that wrap themselves.
    pub fn find_within_itself(&mut self) {
        let edges = self.document.schemas.map(|id, schema| {
            let wrapped = self.wrapped_by_form(id).unwrap_or_else(|| schema.all_of.clone());
            wrapped.into_iter().chain(schema.reference).collect()
        });
        self.within_itself = graph::cyclic(&edges);
    }
}

/// Whether a schema admits every value: `true`, `{}`, or texts alone.
pub fn says_nothing(schema: &Schema<'_>) -> bool {
    const TEXTS: [&str; 7] = ["title", "description", "example", "examples", "default", "deprecated", "externalDocs"];
    let is_text = |key: &String| TEXTS.contains(&key.as_str()) || key.starts_with("x-");
    schema.raw.as_object().is_none_or(|members| members.keys().all(is_text))
}

/// Whether a schema only constrains what others describe.
pub fn constrains_only(schema: &Schema<'_>) -> bool {
    schema.ty.is_none() && schema.all_of.is_empty() && schema.one_of.is_empty() && schema.any_of.is_empty() && {
        constrains_or_types_only(schema)
            || (schema.properties.iter().all(|(name, _)| schema.required.contains(name))) && only_required_stubs(schema)
    }
}

/// `{required: [a], properties: {a: {}}}`, a spelling of a constraint.
fn only_required_stubs(schema: &Schema<'_>) -> bool {
    schema.reference.is_none()
        && schema.enumeration.is_none()
        && schema.items.is_none()
        && !matches!(schema.additional, Additional::Schema(_))
        && schema.format.is_none()
        && schema
            .member("properties")
            .and_then(Value::as_object)
            .is_none_or(|all| all.values().all(|value| value.as_object().is_some_and(serde_json::Map::is_empty)))
}

/// Whether no own keyword of a schema but `type` describes the type. Unions and parts are ignored.
pub fn constrains_or_types_only(schema: &Schema<'_>) -> bool {
    schema.reference.is_none()
        && schema.enumeration.is_none()
        && schema.properties.is_empty()
        && schema.items.is_none()
        && !matches!(schema.additional, Additional::Schema(_))
        && schema.format.is_none()
        && schema.member("x-sdk-type").is_none()
        && schema.ty != Some(TypeName::Null)
}

fn same_apart_from_texts(left: &Schema<'_>, right: &Schema<'_>) -> bool {
    let (Some(left), Some(right)) = (left.raw.as_object(), right.raw.as_object()) else { return false };
    let covered = |one: &serde_json::Map<String, Value>, other: &serde_json::Map<String, Value>| {
        one.iter().all(|(key, value)| TEXTS.contains(&key.as_str()) || other.get(key) == Some(value))
    };
    covered(left, right) && covered(right, left)
}
