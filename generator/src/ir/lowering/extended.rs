//! Inline schemas that extend a component with subtypes: the value can be any subtype plus the fields of the schema.

use std::collections::HashMap;

use indexmap::IndexSet;

use super::schema::{non_null, step};
use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::document::SchemaId;
use crate::ir::analysis::hierarchy::Hierarchy;
use crate::ir::analysis::merge::{MergedSchema, SchemaPart};
use crate::ir::model::{Shape, Step, Tagged, TypeExpr};

/// The limit of subtypes that an inline schema extends.
const MAX_MEMBERS: usize = 64;

impl Lowering<'_, '_> {
    /// The union of extended subtypes, if these parts extend a component with some.
    pub fn lower_extended(&mut self, merged: &MergedSchema, slot: &mut Slot) -> Option<TypeExpr> {
        let mut hierarchies = Vec::new();
        for id in self.analysis.extended_by(&slot.parts) {
            hierarchies.extend(self.analysis.hierarchy(id).map(|hierarchy| (id, hierarchy)));
        }
        let (first, others) = hierarchies.split_first()?;
        if !merged.unions.is_empty() {
            // Arms that are subtypes themselves decide which subtypes are possible.
            let arms: Vec<SchemaId> = merged.unions.iter().flat_map(|union| union.arms.iter().copied()).collect();
            let open: Vec<SchemaId> = hierarchies
                .iter()
                .map(|(id, _)| *id)
                .filter(|id| {
                    arms.iter().any(|arm| !self.analysis.merged(&[SchemaPart::whole(*arm)]).sources.contains(id))
                })
                .collect();
            self.report_plain(&open, slot, "beside a union");
            return None;
        }
        self.report_plain(&others.iter().map(|(id, _)| *id).collect::<Vec<_>>(), slot, "beside another base");
        let (id, hierarchy) = first;
        let rows = self.rows(*id, hierarchy);
        let members: IndexSet<SchemaId> = rows.iter().map(|(_, member)| *member).collect();
        if members.len() > MAX_MEMBERS {
            self.report_plain(&[*id], slot, "with so many subtypes");
            return None;
        }
        Some(self.extend_all(merged, slot, (*id, hierarchy), rows))
    }

    fn extend_all(
        &mut self,
        merged: &MergedSchema,
        slot: &mut Slot,
        (id, hierarchy): (SchemaId, &Hierarchy),
        mut rows: Vec<(String, SchemaId)>,
    ) -> TypeExpr {
        let property = &hierarchy.property;
        // The inline schema may restrict the tags.
        if let Some(tags) = self.analysis.tags(&slot.parts, property, false, 0)
            && rows.iter().any(|(value, _)| tags.contains(value))
        {
            rows.retain(|(value, _)| tags.contains(value));
        }
        let shared: Vec<SchemaPart> = merged.sources.iter().map(|id| SchemaPart::own(*id)).collect();
        let mut types: HashMap<SchemaId, TypeExpr> = HashMap::new();
        let mut arms = Vec::new();
        for (value, member) in rows {
            let ty = match types.get(&member) {
                Some(known) => known.clone(),
                None => {
                    let ty = self.extend(&shared, slot, member, member == id);
                    types.insert(member, ty.clone());
                    ty
                }
            };
            arms.push(self.arm(value, member, property, ty));
        }
        let untagged = self.analysis.may_lack(merged, property).then(|| match types.get(&id) {
            Some(known) => known.clone(),
            None => self.extend(&shared, slot, id, true),
        });
        // Of an extended component, only the base has what the inline schema adds.
        let takes_unknown = self.analysis.default_mapping(id) == Some(id) && untagged.is_some();
        self.distinguish_null(untagged.as_ref(), property);
        let ty = self.claim(slot);
        self.define(
            ty,
            Shape::Tagged(Tagged { tag: property.clone(), arms, untagged, takes_unknown, of_subtypes: true }),
        );
        TypeExpr::Named(ty)
    }

    /// The plain part of an extended component with subtypes.
    pub fn plain_extended(&mut self, id: SchemaId) -> Option<(SchemaId, TypeExpr)> {
        let parts = vec![SchemaPart::whole(id)];
        let extended = self.analysis.extended_by(&parts);
        let base = extended.into_iter().find(|base| self.analysis.hierarchy(*base).is_some())?;
        let shared: Vec<SchemaPart> =
            self.analysis.merged(&parts).sources.iter().map(|id| SchemaPart::own(*id)).collect();
        let slot = Slot { id: None, path: self.path_of(id), parts };
        Some((base, self.extend(&shared, &slot, base, true)))
    }

    /// One subtype extended by the inline schema. A subtype with subtypes is reduced to its plain part, since their
    /// tags are in this union; one with a tag of its own is a union within the union.
    pub fn extend(&mut self, shared: &[SchemaPart], slot: &Slot, member: SchemaId, is_base: bool) -> TypeExpr {
        let member = self.analysis.base_of(member);
        let is_inner = !is_base && !shared.contains(&SchemaPart::own(member)) && self.analysis.is_inner_base(member);
        // The fields of the inline schema come last, as in the description.
        let mut parts: Vec<SchemaPart> = if self.analysis.hierarchy(member).is_some() && !is_inner {
            self.analysis.merged(&[SchemaPart::whole(member)]).sources.iter().map(|id| SchemaPart::own(*id)).collect()
        } else {
            vec![SchemaPart::whole(member)]
        };
        parts.extend(shared);
        let mut seen: IndexSet<SchemaPart> = IndexSet::new();
        parts.retain(|part| seen.insert(*part));
        let last = if is_base { Step::Base } else { Step::Arm(self.analysis.label(member)) };
        non_null(self.type_of_parts(&parts, || step(slot.path.clone(), last)))
    }

    fn report_plain(&mut self, bases: &[SchemaId], slot: &Slot, why: &str) {
        for base in bases {
            let pointer = self.analysis.pointer_of(&slot.parts);
            let message = format!(
                "the subtypes of `{}` are not used {why}; what they add is not read",
                self.analysis.label(*base)
            );
            self.report(Code::Approximated, &pointer, message);
        }
    }
}
