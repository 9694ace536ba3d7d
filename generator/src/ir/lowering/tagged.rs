//! Tagged unions: by a discriminator or by inference.

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use super::schema::non_null;
use super::unions::Draft;
use super::untagged::Lacking;
use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::document::{Parent, SchemaId, TypeName};
use crate::ir::analysis::hierarchy::Hierarchy;
use crate::ir::analysis::merge::SchemaPart;
use crate::ir::model::{Docs, Tagged, TaggedArm, TypeExpr};

/// Messages name at most this many tags.
const MAX_LISTED: usize = 5;

impl Lowering<'_, '_> {
    /// The tagged form of a union, if each arm has its own tags. `owner` is the schema with the discriminator.
    pub fn tagged(&mut self, drafts: &[Draft], owner: Option<SchemaId>, slot: &Slot) -> Option<Tagged> {
        let objects = drafts.iter().all(|draft| self.analysis.kind(&draft.parts) == Some(TypeName::Object));
        let Some((owner, discriminator)) =
            owner.and_then(|owner| Some((owner, self.analysis.schema(owner).discriminator()?)))
        else {
            if !objects {
                return None;
            }
            let by_hierarchy = self
                .common_hierarchy(drafts)
                .and_then(|hierarchy| self.declared(drafts, None, &hierarchy.property, &hierarchy.mapping));
            return by_hierarchy.or_else(|| self.inferred(drafts));
        };
        let property = discriminator.property_name.as_str();
        let default = self.analysis.default_mapping(owner);
        let is_default =
            |draft: &Draft| default.is_some_and(|id| draft.ids.iter().any(|own| self.analysis.resolve(*own) == id));
        let mapping = self.analysis.mapping(owner);
        // An arm that only the default mapping names is for all other tags.
        let is_listed = |draft: &Draft| {
            !is_default(draft)
                || mapping.values().any(|target| Some(*target) == default)
                || self.analysis.tags(&draft.parts, property, false, 0).is_some()
        };
        let listed: Vec<Draft> = drafts.iter().filter(|draft| is_listed(draft)).cloned().collect();
        let drafts = if listed.is_empty() { drafts } else { listed.as_slice() };
        let lacking = if objects { self.lacking(drafts, property, slot) } else { Lacking::None };
        if lacking == Lacking::All {
            return self.inferred(drafts);
        }
        let mut tagged = if objects { self.declared(drafts, Some(owner), property, &mapping) } else { None };
        if let (Some(tagged), Lacking::One { index, is_closed }) = (&mut tagged, lacking)
            && let Some(draft) = drafts.get(index)
        {
            tagged.untagged = Some(draft.ty.clone());
            tagged.arms.retain(|arm| !is_closed || arm.ty != draft.ty);
        }
        if let Some(tagged) = &mut tagged
            && let Some(ty) = self.default_type(owner, property)
        {
            self.distinguish_null(Some(&ty), property);
            (tagged.untagged, tagged.takes_unknown) = (Some(ty), true);
        }
        if tagged.is_none() {
            let why = if objects { "not every arm has a tag of its own" } else { "not every arm is an object" };
            let pointer = self.analysis.pointer_of(&slot.parts);
            let message = format!("the discriminator cannot be used, since {why}; the form of a value tells the arm");
            self.report(Code::Approximated, &pointer, message);
        }
        tagged.or_else(|| if objects { self.inferred(drafts) } else { None })
    }

    /// The hierarchy of all arms, if its root is no arm.
    fn common_hierarchy(&self, drafts: &[Draft]) -> Option<Rc<Hierarchy>> {
        let all_merged: Vec<_> = drafts.iter().map(|draft| self.analysis.merged(&draft.parts)).collect();
        let (first, others) = all_merged.split_first()?;
        let common: Vec<SchemaId> = first
            .sources
            .iter()
            .copied()
            .filter(|id| others.iter().all(|merged| merged.sources.contains(id)))
            .collect();
        let (root, hierarchy) = common.into_iter().find_map(|id| Some((id, self.analysis.hierarchy(id)?)))?;
        let is_arm = drafts.iter().any(|draft| draft.ids.iter().any(|id| self.analysis.target(*id) == root));
        (!is_arm).then_some(hierarchy)
    }

    fn declared(
        &mut self,
        drafts: &[Draft],
        owner: Option<SchemaId>,
        property: &str,
        mapping: &BTreeMap<String, SchemaId>,
    ) -> Option<Tagged> {
        let mut arms: Vec<TaggedArm> = Vec::new();
        for draft in drafts {
            let docs = self.docs_of_arm(draft);
            for value in self.draft_tags(draft, drafts, property, mapping)? {
                if arms.iter().any(|arm| arm.value == value) {
                    return None;
                }
                let kind = self.analysis.tag_kind(&draft.parts, property, &value);
                arms.push(TaggedArm { value, kind, ty: draft.ty.clone(), docs: docs.clone() });
            }
        }
        // An arm with subtypes has their tags as well.
        for draft in drafts {
            let [id] = draft.ids.as_slice() else { continue };
            let id = self.analysis.base_of(*id);
            let Some(hierarchy) = self.analysis.hierarchy(id).filter(|found| found.property == property) else {
                continue;
            };
            if self.named.get(&id).is_none_or(|ty| draft.ty != TypeExpr::Named(*ty)) || !self.analysis.is_union(id) {
                continue;
            }
            for (value, member) in self.rows(id, &hierarchy) {
                let ty = self.member_type(member, property);
                match arms.iter_mut().find(|arm| arm.value == value) {
                    // The plain type instead of one more union.
                    Some(arm) if member == id && arm.ty == draft.ty => arm.ty = ty,
                    Some(_) => {}
                    None => arms.push(self.arm(value, member, property, ty)),
                }
            }
        }
        // The mapping of a common base may name more than the union lists.
        let own = owner.is_some_and(|owner| self.analysis.schema(owner).is_union());
        let listed: HashSet<SchemaId> =
            drafts.iter().flat_map(|draft| &draft.ids).map(|id| self.analysis.target(*id)).collect();
        for (tag, target) in mapping.iter().filter(|(_, target)| own && !listed.contains(target)) {
            if !arms.iter().any(|arm| arm.value == *tag)
                && self.analysis.kind(&[SchemaPart::whole(*target)]) == Some(TypeName::Object)
            {
                let ty = non_null(self.type_of(*target));
                arms.push(self.arm(tag.clone(), *target, property, ty));
            }
        }
        Some(Tagged { tag: property.to_owned(), arms, untagged: None, takes_unknown: false, of_subtypes: false })
    }

    /// An arm without texts.
    pub fn arm(&self, value: String, of: SchemaId, property: &str, ty: TypeExpr) -> TaggedArm {
        let kind = self.analysis.tag_kind(&[SchemaPart::whole(of)], property, &value);
        TaggedArm { value, kind, ty, docs: Docs::default() }
    }

    fn draft_tags(
        &mut self,
        draft: &Draft,
        drafts: &[Draft],
        property: &str,
        mapping: &BTreeMap<String, SchemaId>,
    ) -> Option<Vec<String>> {
        let ids: Vec<SchemaId> = draft.ids.iter().map(|id| self.analysis.resolve(*id)).collect();
        let mapped: Vec<String> =
            mapping.iter().filter(|(_, target)| ids.contains(target)).map(|(tag, _)| tag.clone()).collect();
        let declared = self.analysis.tags(&draft.parts, property, false, 0);
        if !mapped.is_empty() {
            let is_own = drafts.iter().all(|other| {
                other.ids == draft.ids
                    || self
                        .analysis
                        .tags(&other.parts, property, false, 0)
                        .is_none_or(|others| !declared.iter().flatten().any(|tag| others.contains(tag)))
            });
            return Some(self.resolve_tags(&ids, property, mapped, declared, is_own));
        }
        if declared.is_some() {
            return declared;
        }
        let name = ids.iter().find_map(|id| match &self.analysis.schema(*id).parent {
            Parent::Component(name) => Some(name.clone()),
            _ => None,
        })?;
        self.analysis.can_be_name(&draft.parts, property, &name).then(|| vec![name])
    }

    /// The tags of a schema with mapped tags and listed values of its field. Listed values win over a mapping, but if
    /// other arms list the same values, the mapping decides.
    pub fn resolve_tags(
        &mut self,
        ids: &[SchemaId],
        property: &str,
        mapped: Vec<String>,
        declared: Option<Vec<String>>,
        is_own: bool,
    ) -> Vec<String> {
        let Some(declared) = declared else { return mapped };
        let others: Vec<String> = mapped.iter().filter(|tag| !declared.contains(tag)).cloned().collect();
        let (Some(id), false) = (ids.first(), others.is_empty()) else { return mapped };
        let takes_declared = is_own && others.len() == mapped.len();
        let list = |tags: &[String]| {
            let more = if tags.len() > MAX_LISTED { ", .." } else { "" };
            tags.iter().take(MAX_LISTED).map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ") + more
        };
        let taken = if takes_declared { "listed values are" } else { "mapping is" };
        let message = format!(
            "a mapping names this schema by {}, and its field `{property}` can only be {}; the {taken} taken",
            list(&others),
            list(&declared)
        );
        self.report(Code::Approximated, &self.analysis.pointer(*id), message);
        if takes_declared { declared } else { mapped }
    }

    /// The tagged form without a discriminator: by a field that every arm requires, with disjoint values.
    fn inferred(&self, drafts: &[Draft]) -> Option<Tagged> {
        let first = drafts.first()?;
        let mut candidates: Vec<(usize, bool, String, Vec<Vec<String>>)> = Vec::new();
        'fields: for field in self.analysis.required_fields(&first.parts, 0) {
            let mut all: Vec<Vec<String>> = Vec::new();
            let mut known: HashSet<String> = HashSet::new();
            for draft in drafts {
                let Some(tags) = self.analysis.tags(&draft.parts, &field, true, 0) else { continue 'fields };
                if tags.iter().any(|tag| known.contains(tag)) {
                    continue 'fields;
                }
                known.extend(tags.iter().cloned());
                all.push(tags);
            }
            candidates.push((all.iter().map(Vec::len).sum(), field != "type", field, all));
        }
        let (_, _, tag, values) = candidates.into_iter().min()?;
        let mut arms = Vec::new();
        for (draft, values) in drafts.iter().zip(values) {
            let docs = self.docs_of_arm(draft);
            for value in values {
                let kind = self.analysis.tag_kind(&draft.parts, &tag, &value);
                arms.push(TaggedArm { value, kind, ty: draft.ty.clone(), docs: docs.clone() });
            }
        }
        Some(Tagged { tag, arms, untagged: None, takes_unknown: false, of_subtypes: false })
    }
}
