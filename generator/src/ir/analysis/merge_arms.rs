//! `anyOf` of objects that can hold at once becomes one object with the fields of all arms. Fields are required if
//! every arm requires them.

use std::collections::{BTreeMap, BTreeSet};

use super::Analysis;
use super::merge::{DeclaredProperty, MergedSchema, SchemaPart};
use super::wrappers::says_nothing;
use crate::document::{Additional, Schema, SchemaId, TypeName};

/// Keywords that say nothing of the values.
const REMARKS: [&str; 4] = ["title", "description", "example", "examples"];

impl Analysis<'_, '_> {
    /// Merges an `anyOf` of objects and of a schema for anything, such as an empty object: any of the fields can be
    /// there at once.
    pub fn merge_optional(
        &self,
        owner: SchemaId,
        arms: &[SchemaId],
        merged: &mut MergedSchema,
        stack: &mut Vec<SchemaId>,
    ) -> bool {
        let is_any_of = !self.schema(owner).any_of.is_empty();
        let open = |arm: &SchemaId| {
            let schema = self.schema(*arm);
            self.is_weak(SchemaPart::whole(*arm)) && schema.ty.is_none() && schema.not.is_none()
        };
        if !is_any_of || !arms.iter().any(open) {
            return false;
        }
        let mut united = MergedSchema::default();
        for arm in arms.iter().filter(|arm| !open(arm)) {
            let mut own = MergedSchema::default();
            self.merge_into(SchemaPart::whole(*arm), &mut own, stack);
            let clashes = own.properties.iter().any(|(name, declarations)| {
                united
                    .properties
                    .get(name)
                    .is_some_and(|others| others.iter().map(|one| one.id).ne(declarations.iter().map(|one| one.id)))
            });
            if clashes
                || own.properties.is_empty()
                || !own.unions.is_empty()
                || own.kind() != Ok(Some(TypeName::Object))
            {
                return false;
            }
            for (name, declarations) in own.properties {
                united.properties.entry(name).or_insert(declarations);
            }
        }
        if united.properties.is_empty() {
            return false;
        }
        for (name, declarations) in united.properties {
            merged.properties.entry(name).or_insert(declarations);
        }
        // A schema for anything also admits other fields.
        if arms.iter().any(|arm| says_nothing(self.schema(*arm))) {
            merged.additional.push(Additional::Any);
        }
        true
    }

    /// Whether the arms of an `anyOf` are plain inline objects that add fields to each other. Components stay arms,
    /// since callers know them by name, and so do arms with titles that share fields.
    pub fn adds_up(&self, owner: SchemaId, arms: &[SchemaId]) -> bool {
        let schema = self.schema(owner);
        let is_open = schema.discriminator().is_none() && schema.additional != Additional::Forbidden;
        if schema.any_of.is_empty() || !schema.one_of.is_empty() || !is_open {
            return false;
        }
        let Some(arms) = arms.iter().map(|arm| self.plain_arm(*arm)).collect::<Option<Vec<_>>>() else { return false };
        let pairs =
            || arms.iter().enumerate().flat_map(|(at, one)| arms.iter().skip(at + 1).map(move |other| (one, other)));
        let has_titles = arms.iter().any(|arm| arm.data.title.is_some());
        pairs().all(|(one, other)| self.agree(one, other, has_titles)) && pairs().any(|(one, other)| adds(one, other))
    }

    fn plain_arm(&self, id: SchemaId) -> Option<&Schema<'_>> {
        let schema = self.schema(id);
        let is_plain = !self.is_component(id)
            && schema.reference.is_none()
            && matches!(schema.ty, None | Some(TypeName::Object))
            && !schema.properties.is_empty()
            && matches!(schema.additional, Additional::Unsaid | Additional::Any)
            && schema.all_of.is_empty()
            && !schema.is_union()
            && schema.not.is_none()
            && schema.enumeration.is_none()
            && schema.items.is_none()
            && schema.discriminator().is_none()
            && schema.member("x-sdk-type").is_none();
        is_plain.then_some(schema)
    }

    /// Whether two objects agree on the fields they share.
    fn agree(&self, one: &Schema<'_>, other: &Schema<'_>, are_apart: bool) -> bool {
        one.properties.iter().all(|(name, id)| {
            let duplicate = other.properties.iter().find(|(known, _)| known == name);
            duplicate.is_none_or(|(_, duplicate)| !are_apart && self.are_same(*id, *duplicate))
        })
    }

    /// Whether two schemas are equal, remarks aside.
    fn are_same(&self, one: SchemaId, other: SchemaId) -> bool {
        let said = |id: SchemaId| {
            let members = self.schema(id).raw.as_object()?;
            let meaningful = members.iter().filter(|(key, _)| !REMARKS.contains(&key.as_str()));
            Some(meaningful.collect::<BTreeMap<_, _>>())
        };
        one == other || said(one).is_some_and(|said_of_one| Some(said_of_one) == said(other))
    }

    /// Merges the fields of arms that add up.
    pub fn merge_added(&self, arms: &[SchemaId], merged: &mut MergedSchema) {
        let mut required: Option<BTreeSet<String>> = None;
        for (id, arm) in arms.iter().map(|arm| (*arm, self.schema(*arm))) {
            for (name, property) in &arm.properties {
                let declarations = merged.properties.entry(name.clone()).or_default();
                let is_there = |declared: &DeclaredProperty| {
                    declared.id == *property || (arms.contains(&declared.owner) && declared.owner != id)
                };
                if !declarations.iter().any(is_there) {
                    declarations.push(DeclaredProperty { owner: id, id: *property });
                }
            }
            if arm.additional == Additional::Any {
                merged.additional.push(Additional::Any);
            }
            let own: BTreeSet<String> = arm.required.iter().cloned().collect();
            required = Some(required.map_or_else(|| own.clone(), |all| all.intersection(&own).cloned().collect()));
        }
        merged.required.extend(required.unwrap_or_default());
    }
}

/// Whether each of two objects has a field that the other lacks.
pub fn adds(one: &Schema<'_>, other: &Schema<'_>) -> bool {
    let has = |schema: &Schema<'_>, name: &String| schema.properties.iter().any(|(known, _)| known == name);
    let is_more = |one: &Schema<'_>, other: &Schema<'_>| one.properties.iter().any(|(name, _)| !has(other, name));
    is_more(one, other) && is_more(other, one)
}
