//! Union arms together with the schemas beside the union.

use std::collections::BTreeSet;

use super::Analysis;
use super::merge::{MergedSchema, SchemaPart, Union};
use super::tags::scalar_text;
use crate::document::{Additional, SchemaId, TypeName};
use crate::ir::model::EnumValue;

/// The limit of combinations of unions that hold at once.
const MAX_COMBINATIONS: usize = 32;

/// Unions within unions are spliced at most this deep.
pub const MAX_NESTING: usize = 16;

impl Analysis<'_, '_> {
    /// Whether the own keywords of a schema are more than texts and bounds.
    pub fn matters(&self, part: SchemaPart) -> bool {
        !self.is_weak(part) || self.schema(part.id).ty.is_some()
    }

    /// All combinations of one arm from each union.
    pub fn combinations(&self, unions: &[Union]) -> Option<Vec<Vec<SchemaId>>> {
        let mut combinations: Vec<Vec<SchemaId>> = vec![Vec::new()];
        for union in unions {
            let mut arms = Vec::new();
            self.splice(union, 0, &mut arms);
            if unions.len() > 1 && combinations.len() * arms.len() > MAX_COMBINATIONS {
                return None;
            }
            let longer = |combination: &Vec<SchemaId>| {
                let combination = combination.clone();
                arms.iter().map(move |arm| combination.iter().copied().chain([*arm]).collect())
            };
            combinations = combinations.iter().flat_map(longer).collect();
        }
        // Impossible combinations are no arms, as with two lists of types. If all are impossible, each is reported.
        let (possible, impossible): (Vec<_>, Vec<_>) = combinations.into_iter().partition(|ids| !self.are_apart(ids));
        Some(if possible.is_empty() { impossible } else { possible })
    }

    /// The arms of a union, with those of an unnamed inner union in its place.
    fn splice(&self, union: &Union, depth: usize, into: &mut Vec<SchemaId>) {
        for arm in &union.arms {
            let schema = self.schema(*arm);
            let is_inner = depth < MAX_NESTING
                && !self.is_component(*arm)
                && schema.data.discriminator.is_none()
                && schema.all_of.is_empty()
                && schema.one_of.is_empty() != schema.any_of.is_empty()
                && !self.merged_own(*arm).is_strong()
                && schema.required.is_empty();
            let arms = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
            match is_inner.then(|| self.real_arms(arms)) {
                Some(arms) if !arms.is_empty() => self.splice(&Union { owner: *arm, arms }, depth + 1, into),
                _ if into.contains(arm) => {}
                _ => into.push(*arm),
            }
        }
    }

    pub fn strings(
        &self,
        id: SchemaId,
        seen: &mut BTreeSet<SchemaId>,
        depth: usize,
        into: &mut Vec<EnumValue<String>>,
    ) -> Option<()> {
        if !seen.insert(id) {
            return Some(());
        }
        let merged = self.merged(&[SchemaPart::whole(id)]);
        if depth > MAX_NESTING || merged.sdk_type.is_some() {
            return None;
        }
        if let [union] = merged.unions.as_slice()
            && !merged.is_strong()
        {
            return union.arms.iter().try_for_each(|arm| self.strings(*arm, seen, depth + 1, into));
        }
        if !merged.unions.is_empty() {
            return None;
        }
        let kind = merged.kind().ok()?.or_else(|| self.enum_kind(&merged))?;
        if kind != TypeName::String {
            return None;
        }
        if let [only] = merged.enums.as_slice() {
            let values = self.united_values(only);
            if values.iter().any(|(value, ..)| !value.is_string()) {
                return None;
            }
            let lone = if let ([id], [_]) = (only.as_slice(), values.as_slice()) { Some(*id) } else { None };
            let title = lone.and_then(|id| self.schema(id).data.description.clone());
            into.extend(values.into_iter().filter_map(|(value, proposed_name, description)| {
                let value = value.as_str()?.to_owned();
                Some(EnumValue { value, proposed_name, description: description.or_else(|| title.clone()) })
            }));
            return Some(());
        }
        let plain = merged.enums.is_empty() && !matches!(merged.format(), Some("date" | "date-time" | "byte"));
        plain.then_some(())
    }

    /// Whether an arm itself says all that holds beside the union.
    pub fn implies(&self, arm: &[SchemaPart], shared: &MergedSchema) -> bool {
        let kind = self.kind(arm);
        let merged = self.merged(arm);
        let types = shared
            .types
            .iter()
            .all(|ty| kind == Some(*ty) || (*ty == TypeName::Number && kind == Some(TypeName::Integer)));
        if !shared.is_strong() {
            return types
                && shared
                    .required
                    .iter()
                    .all(|name| merged.required.contains(name) || !merged.properties.contains_key(name));
        }
        let properties = shared.properties.iter().all(|(name, declarations)| {
            merged.properties.get(name).is_some_and(|own| {
                declarations
                    .iter()
                    .all(|declared| own.iter().any(|other| other.id == declared.id) || self.is_wider(declared.id, own))
            })
        });
        types
            && properties
            && shared.required.iter().all(|name| merged.required.contains(name))
            && shared.enums.is_empty()
            && shared.items.is_empty()
            && shared.formats.is_empty()
            && shared.sdk_type.is_none()
            && !shared.additional.iter().any(|one| matches!(one, Additional::Schema(_)))
    }

    pub fn label_of(&self, arm: &[SchemaPart]) -> String {
        arm.iter().map(|part| self.label(part.id)).collect::<Vec<_>>().join(" ")
    }

    /// Whether a property says no more than its type, which another declaration says as well.
    fn is_wider(&self, id: SchemaId, own: &[crate::ir::analysis::merge::DeclaredProperty]) -> bool {
        let id = self.target(id);
        let schema = self.schema(id);
        let own: Vec<SchemaPart> = own.iter().map(|declared| SchemaPart::whole(declared.id)).collect();
        if own.iter().any(|part| self.schema(self.target(part.id)).raw == schema.raw) {
            return true;
        }
        if matches!(schema.ty, Some(TypeName::String | TypeName::Integer))
            && schema.format.is_none()
            && schema.all_of.is_empty()
        {
            // An enum of all tag values beside arms with one of them each.
            let Some(values) = self.texts(&own) else {
                return schema.enumeration.is_none() && self.kind(&own) == schema.ty;
            };
            let mine = self.enum_values(id);
            return mine.is_empty()
                || values.iter().all(|value| mine.iter().any(|(one, ..)| scalar_text(one).as_ref() == Some(value)));
        }
        self.is_weak(SchemaPart::whole(id)) && (schema.ty.is_none() || self.kind(&own) == schema.ty)
    }
}
