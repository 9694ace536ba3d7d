//! Unions whose arm a field tells: by a discriminator, and by inference.

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use super::hierarchy::Hierarchy;
use super::lowering::{Lowering, Slot};
use super::model::{Docs, TagKind, Tagged, TaggedArm, TypeExpr};
use super::schema::bare;
use super::unions::Draft;
use super::untagged::Lacking;
use super::view::Part;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{Parent, SchemaId, TypeName};
use crate::pointer::Pointer;

/// Tags are looked for no deeper than this through unions.
const MAX_DEPTH: usize = 16;
/// Messages name no more tags than this.
const MAX_LISTED: usize = 5;

impl Lowering<'_, '_> {
    /// The schemas that the mapping of a schema's discriminator names, by tag.
    pub fn mapping(&mut self, owner: SchemaId) -> Rc<BTreeMap<String, SchemaId>> {
        if let Some(known) = self.mappings.get(&owner) {
            return Rc::clone(known);
        }
        let mapping = Rc::new(self.read_mapping(owner));
        self.mappings.insert(owner, Rc::clone(&mapping));
        mapping
    }

    fn read_mapping(&mut self, owner: SchemaId) -> BTreeMap<String, SchemaId> {
        let mut mapping = BTreeMap::new();
        let schema = self.schema(owner);
        let Some(discriminator) = &schema.data.discriminator else { return mapping };
        let at = schema.pointer.child("discriminator").child("mapping");
        for (tag, text) in &discriminator.mapping {
            let found = if text.starts_with('#') {
                Pointer::parse(text).and_then(|pointer| self.document.schema_at(&pointer))
            } else {
                self.document.component(text).or_else(|| {
                    let (name, id) = self.elsewhere(text)?;
                    let repair = format!("the schema `{name}` of this description is taken");
                    self.unmapped(Code::Approximated, text, at.child(tag), &repair);
                    Some(id)
                })
            };
            if let Some(id) = found {
                mapping.insert(tag.clone(), self.resolve(id));
            } else {
                let repair = format!("the tag `{tag}` is taken as unknown");
                self.unmapped(Code::DanglingRef, text, at.child(tag), &repair);
            }
        }
        mapping
    }

    /// Tells why the value of a mapping is not the schema that it names.
    fn unmapped(&mut self, code: Code, text: &str, at: Pointer, repair: &str) {
        let mut diagnostic = self.document.unresolved(text, at.clone()).unwrap_or_else(|| {
            let is_elsewhere = !text.starts_with('#') && text.contains(['/', '#']);
            let what = if is_elsewhere { "is in another document, which is not read" } else { "names no schema" };
            Diagnostic::new(code, at, format!("`{text}` {what}"))
        });
        diagnostic.code = code;
        diagnostic.severity = Severity::Warning;
        diagnostic.message.extend(["; ", repair]);
        self.diagnostics.push(diagnostic);
    }

    /// The component that a URL or relative file name of a mapping seems to mean: `./Cat.json`, `pets.yaml#/Cat`.
    fn elsewhere(&self, text: &str) -> Option<(String, SchemaId)> {
        let last = text.rsplit(['/', '#']).next()?;
        let stem = [".json", ".yaml", ".yml"].iter().find_map(|ending| last.strip_suffix(ending)).unwrap_or(last);
        Some((stem.to_owned(), self.document.component(stem)?))
    }

    /// What the value of a tag is in JSON, as these parts declare the field.
    pub fn tag_kind(&mut self, parts: &[Part], property: &str, value: &str) -> TagKind {
        match self.tag_type(parts, property) {
            Some(TypeName::Integer | TypeName::Number) if value.parse::<i64>().is_ok() => TagKind::Integer,
            Some(TypeName::Boolean) if matches!(value, "true" | "false") => TagKind::Boolean,
            _ => TagKind::Text,
        }
    }

    /// Whether the name of a schema can be the value of the field: names are no numbers.
    pub fn can_be_name(&mut self, parts: &[Part], property: &str, name: &str) -> bool {
        match self.tag_type(parts, property) {
            None | Some(TypeName::String) => true,
            Some(_) => self.tag_kind(parts, property, name) != TagKind::Text,
        }
    }

    /// The type of the field, as far as something says it.
    fn tag_type(&mut self, parts: &[Part], property: &str) -> Option<TypeName> {
        let mut parts = parts.to_vec();
        for _ in 0..MAX_DEPTH {
            let view = self.view(&parts);
            if let Some(places) = view.properties.get(property) {
                let places: Vec<Part> = places.iter().map(|place| Part::whole(place.id)).collect();
                return self.kind(&places);
            }
            match view.unions.first().and_then(|union| union.arms.first()) {
                Some(arm) => parts = vec![Part::whole(*arm)],
                None => break,
            }
        }
        None
    }

    /// The tags of a union, where each arm has its own; `owner` is the schema with its discriminator.
    pub fn tagged(&mut self, drafts: &[Draft], owner: Option<SchemaId>, slot: &Slot) -> Option<Tagged> {
        let objects = drafts.iter().all(|draft| self.kind(&draft.parts) == Some(TypeName::Object));
        let Some((owner, discriminator)) = owner.and_then(|owner| Some((owner, self.schema(owner).discriminator()?)))
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
        let lacking = if objects { self.lacking(drafts, property, slot) } else { Lacking::None };
        if lacking == Lacking::All {
            return self.inferred(drafts);
        }
        let mapping = self.mapping(owner);
        let mut tagged = if objects { self.declared(drafts, Some(owner), property, &mapping) } else { None };
        if let (Some(tagged), Lacking::One { index, is_closed }) = (&mut tagged, lacking)
            && let Some(draft) = drafts.get(index)
        {
            tagged.untagged = Some(draft.ty.clone());
            tagged.arms.retain(|arm| !is_closed || arm.ty != draft.ty);
        }
        if tagged.is_none() {
            let why = if objects { "not every arm has a tag of its own" } else { "not every arm is an object" };
            let pointer = self.pointer_of(&slot.parts);
            let message = format!("the discriminator cannot be used, since {why}; the form of a value tells the arm");
            self.report(Code::Approximated, &pointer, message);
        }
        tagged.or_else(|| if objects { self.inferred(drafts) } else { None })
    }

    /// The hierarchy that all arms are of, none of them its root.
    fn common_hierarchy(&mut self, drafts: &[Draft]) -> Option<Rc<Hierarchy>> {
        let views: Vec<_> = drafts.iter().map(|draft| self.view(&draft.parts)).collect();
        let (first, others) = views.split_first()?;
        let common: Vec<SchemaId> =
            first.seen.iter().copied().filter(|id| others.iter().all(|view| view.seen.contains(id))).collect();
        let (root, hierarchy) = common.into_iter().find_map(|id| Some((id, self.hierarchy(id)?)))?;
        let is_arm = drafts.iter().any(|draft| draft.ids.iter().any(|id| self.target(*id) == root));
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
                let kind = self.tag_kind(&draft.parts, property, &value);
                arms.push(TaggedArm { value, kind, ty: draft.ty.clone(), docs: docs.clone() });
            }
        }
        // An arm that stands for its subtypes has their tags as well.
        for draft in drafts {
            let [id] = draft.ids.as_slice() else { continue };
            let id = self.base_of(*id);
            let Some(hierarchy) = self.hierarchy(id).filter(|found| found.property == property) else { continue };
            if self.named.get(&id).is_none_or(|ty| draft.ty != TypeExpr::Named(*ty)) || !self.is_union(id) {
                continue;
            }
            for (value, member) in self.rows(id, &hierarchy) {
                let ty = self.member_type(member, property);
                match arms.iter_mut().find(|arm| arm.value == value) {
                    // The plain type in place of one more union.
                    Some(arm) if member == id && arm.ty == draft.ty => arm.ty = ty,
                    Some(_) => {}
                    None => arms.push(self.arm(value, member, property, ty)),
                }
            }
        }
        // A mapping may name more than the union lists; that of a common ancestor does.
        let own = owner.is_some_and(|owner| self.schema(owner).is_union());
        let listed: HashSet<SchemaId> = drafts.iter().flat_map(|draft| &draft.ids).map(|id| self.target(*id)).collect();
        for (tag, target) in mapping.iter().filter(|(_, target)| own && !listed.contains(target)) {
            if !arms.iter().any(|arm| arm.value == *tag) && self.kind(&[Part::whole(*target)]) == Some(TypeName::Object)
            {
                let ty = bare(self.place(*target));
                arms.push(self.arm(tag.clone(), *target, property, ty));
            }
        }
        Some(Tagged { tag: property.to_owned(), arms, untagged: None, of_subtypes: false })
    }

    /// An arm for a schema, without texts of its own.
    pub fn arm(&mut self, value: String, of: SchemaId, property: &str, ty: TypeExpr) -> TaggedArm {
        let kind = self.tag_kind(&[Part::whole(of)], property, &value);
        TaggedArm { value, kind, ty, docs: Docs::default() }
    }

    fn draft_tags(
        &mut self,
        draft: &Draft,
        drafts: &[Draft],
        property: &str,
        mapping: &BTreeMap<String, SchemaId>,
    ) -> Option<Vec<String>> {
        let ids: Vec<SchemaId> = draft.ids.iter().map(|id| self.resolve(*id)).collect();
        let mapped: Vec<String> =
            mapping.iter().filter(|(_, target)| ids.contains(target)).map(|(tag, _)| tag.clone()).collect();
        let declared = self.tags(&draft.parts, property, false, 0);
        if !mapped.is_empty() {
            let is_own = drafts.iter().all(|other| {
                other.ids == draft.ids
                    || self
                        .tags(&other.parts, property, false, 0)
                        .is_none_or(|others| !declared.iter().flatten().any(|tag| others.contains(tag)))
            });
            return Some(self.settle_tags(&ids, property, mapped, declared, is_own));
        }
        if declared.is_some() {
            return declared;
        }
        let name = ids.iter().find_map(|id| match &self.schema(*id).parent {
            Parent::Component(name) => Some(name.clone()),
            _ => None,
        })?;
        self.can_be_name(&draft.parts, property, &name).then(|| vec![name])
    }

    /// The tags of a schema that the mapping names, where its field lists its values as well. A value must be one of the
    /// listed ones, whatever a mapping says; but where others list the same, only the mapping tells them apart.
    pub fn settle_tags(
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
        self.report(Code::Approximated, &self.pointer(*id), message);
        if takes_declared { declared } else { mapped }
    }

    /// The values that a field can have where these parts hold, if they are few and known.
    pub fn tags(&mut self, parts: &[Part], property: &str, required: bool, depth: usize) -> Option<Vec<String>> {
        if depth > MAX_DEPTH {
            return None;
        }
        let query = (parts.to_vec(), property.to_owned(), required);
        if let Some(known) = self.tags.get(&query) {
            return known.clone();
        }
        self.tags.insert(query.clone(), None);
        let tags = self.find_tags(parts, property, required, depth);
        self.tags.insert(query, tags.clone());
        tags
    }

    fn find_tags(&mut self, parts: &[Part], property: &str, required: bool, depth: usize) -> Option<Vec<String>> {
        let view = self.view(parts);
        if let Some(places) = view.properties.get(property) {
            if required && !view.required.contains(property) {
                return None;
            }
            let places: Vec<Part> = places.iter().map(|place| Part::whole(place.id)).collect();
            return self.texts(&places);
        }
        let [union] = view.unions.as_slice() else { return None };
        let declared =
            self.schema(union.owner).discriminator().filter(|discriminator| discriminator.property_name == property);
        let mapping = declared.map(|_| self.mapping(union.owner)).unwrap_or_default();
        let mut tags: Vec<String> = Vec::new();
        for arm in &union.arms {
            let mapped = mapping.iter().filter(|(_, target)| *target == arm).map(|(tag, _)| tag.clone());
            let mut own: Vec<String> = mapped.collect();
            if own.is_empty() {
                own = match (self.tags(&[Part::whole(*arm)], property, required, depth + 1), &declared) {
                    (Some(tags), _) => tags,
                    (None, Some(_)) => match &self.schema(*arm).parent {
                        Parent::Component(name) => vec![name.clone()],
                        _ => return None,
                    },
                    (None, None) => return None,
                };
            }
            tags.extend(own);
        }
        tags.sort();
        tags.dedup();
        Some(tags)
    }

    /// Without a discriminator: a field that every arm requires, with values that no two arms share.
    fn inferred(&mut self, drafts: &[Draft]) -> Option<Tagged> {
        let first = drafts.first()?;
        let mut candidates: Vec<(usize, bool, String, Vec<Vec<String>>)> = Vec::new();
        'fields: for field in self.required_fields(&first.parts, 0) {
            let mut all: Vec<Vec<String>> = Vec::new();
            let mut known: HashSet<String> = HashSet::new();
            for draft in drafts {
                let Some(tags) = self.tags(&draft.parts, &field, true, 0) else { continue 'fields };
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
                let kind = self.tag_kind(&draft.parts, &tag, &value);
                arms.push(TaggedArm { value, kind, ty: draft.ty.clone(), docs: docs.clone() });
            }
        }
        Some(Tagged { tag, arms, untagged: None, of_subtypes: false })
    }

    fn required_fields(&mut self, parts: &[Part], depth: usize) -> Vec<String> {
        let view = self.view(parts);
        if let (true, [union]) = (view.properties.is_empty() && depth < MAX_DEPTH, view.unions.as_slice())
            && let Some(arm) = union.arms.first()
        {
            return self.required_fields(&[Part::whole(*arm)], depth + 1);
        }
        view.required.iter().cloned().collect()
    }
}
