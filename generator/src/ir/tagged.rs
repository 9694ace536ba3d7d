//! Unions whose arm a field tells: by a discriminator, by inference, and by inheritance.

use std::collections::{BTreeMap, HashSet};

use openapiv3::Discriminator;

use super::lowering::{Lowering, Slot};
use super::model::{Shape, Step, TagKind, Tagged, TaggedArm, TypeExpr, TypeId};
use super::schema::{bare, step};
use super::unions::Draft;
use super::view::Part;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{Parent, SchemaId, TypeName};
use crate::pointer::Pointer;

/// Tags are looked for no deeper than this through unions.
const MAX_DEPTH: usize = 16;

impl Lowering<'_, '_> {
    /// Notes which components extend which, through their `allOf`.
    pub fn find_descendants(&mut self) {
        for (_, id) in &self.document.components {
            let mut open = vec![(*id, 0)];
            while let Some((at, depth)) = open.pop() {
                let Some(schema) = self.schema(at) else { continue };
                for part in &schema.all_of {
                    if self.named.contains_key(part) {
                        let children = self.descendants.entry(*part).or_default();
                        if part != id && !children.contains(id) {
                            children.push(*id);
                        }
                    } else if depth < MAX_DEPTH {
                        open.push((*part, depth + 1));
                    }
                }
            }
        }
    }

    /// Whether a component stands for those that extend it: it has a discriminator, but no union.
    pub fn is_family(&self, id: SchemaId) -> bool {
        self.named.contains_key(&id)
            && self.discriminator(id).is_some()
            && self.descendants.get(&id).is_some_and(|children| !children.is_empty())
    }

    /// The discriminator of a schema without union: its own, or that of an inline part.
    fn discriminator(&self, id: SchemaId) -> Option<(SchemaId, &Discriminator)> {
        let mut open = vec![(id, 0)];
        while let Some((at, depth)) = open.pop() {
            let Some(schema) = self.schema(at) else { continue };
            if !(schema.one_of.is_empty() && schema.any_of.is_empty()) {
                continue;
            }
            if let Some(discriminator) = &schema.data.discriminator {
                return Some((at, discriminator));
            }
            if depth < MAX_DEPTH {
                let parts = schema.all_of.iter().rev().filter(|part| {
                    !self.named.contains_key(part) && self.schema(**part).is_some_and(|part| part.reference.is_none())
                });
                open.extend(parts.map(|part| (*part, depth + 1)));
            }
        }
        None
    }

    /// A component that stands for those that extend it.
    pub fn lower_family(&mut self, id: SchemaId, ty: TypeId) -> TypeExpr {
        let Some((owner, discriminator)) = self.discriminator(id) else { return TypeExpr::Any };
        let discriminator = discriminator.clone();
        let property = &discriminator.property_name;
        let mapping = self.mapping(owner, &discriminator);
        let mut members = self.family(id, property);
        for target in mapping.values() {
            if *target != id && !members.contains(target) {
                members.push(*target);
            }
        }
        let named = |lowering: &Self, id: SchemaId| match lowering.schema(id).map(|schema| &schema.parent) {
            Some(Parent::Component(name)) => Some(name.clone()),
            _ => None,
        };
        // Whatever the order in which the description has them.
        members.sort_by_cached_key(|member| named(self, *member));
        let own = named(self, id)
            .filter(|name| self.tags(&[Part::whole(id)], property, false, 0).is_some_and(|tags| tags.contains(name)));
        let mut arms: Vec<TaggedArm> = Vec::new();
        for member in [id].into_iter().chain(members) {
            let mapped: Vec<String> =
                mapping.iter().filter(|(_, target)| **target == member).map(|(tag, _)| tag.clone()).collect();
            let values = if !mapped.is_empty() {
                mapped
            } else if member == id {
                own.iter().cloned().collect()
            } else {
                let declared = self.tags(&[Part::whole(member)], property, false, 0).filter(|tags| tags.len() == 1);
                declared.unwrap_or_else(|| named(self, member).into_iter().collect())
            };
            if values.is_empty() {
                continue;
            }
            let arm = if member == id || (self.is_family(member) && self.has_discriminator(member, property)) {
                TypeExpr::Named(self.base(member))
            } else {
                bare(self.place(member))
            };
            for value in values {
                if !arms.iter().any(|arm| arm.value == value) {
                    let kind = self.tag_kind(&[Part::whole(member)], property, &value);
                    arms.push(TaggedArm { value, kind, ty: arm.clone(), docs: super::model::Docs::default() });
                }
            }
        }
        let view = self.view(&[Part::whole(id)]);
        let places = view.properties.get(property).map(Vec::as_slice).unwrap_or_default();
        let may_be_null = !places.is_empty() && places.iter().all(|place| self.is_nullable(place.id));
        let is_needed = view.required.contains(property) && !may_be_null;
        let untagged = if is_needed { None } else { Some(TypeExpr::Named(self.base(id))) };
        self.define(ty, Shape::Tagged(Tagged { tag: property.clone(), arms, untagged }));
        TypeExpr::Named(ty)
    }

    fn has_discriminator(&self, id: SchemaId, property: &str) -> bool {
        self.discriminator(id).is_some_and(|(_, discriminator)| discriminator.property_name == property)
    }

    /// Those that extend a component, directly or through each other; one with a tag of its own speaks for its own.
    fn family(&self, id: SchemaId, property: &str) -> Vec<SchemaId> {
        let mut members: Vec<SchemaId> = Vec::new();
        let mut open: Vec<SchemaId> = vec![id];
        while let Some(parent) = open.pop() {
            if parent != id && self.is_family(parent) && !self.has_discriminator(parent, property) {
                continue;
            }
            for child in self.descendants.get(&parent).into_iter().flatten() {
                if *child != id && !members.contains(child) {
                    members.push(*child);
                    open.push(*child);
                }
            }
        }
        members
    }

    /// The plain part of a component that stands for others, as a type of its own.
    fn base(&mut self, id: SchemaId) -> TypeId {
        if let Some(ty) = self.bases.get(&id) {
            return *ty;
        }
        let parts = vec![Part::whole(id)];
        let path = step(self.path_of(id), Step::Base);
        let ty = self.reserve(path.clone(), &parts);
        if let Some(def) = self.api.types.get_mut(ty.0) {
            def.origin.hint = None;
        }
        self.bases.insert(id, ty);
        let view = self.view(&parts);
        let mut slot = Slot { id: Some(ty), path, parts };
        let expr = self.lower_object(&view, &mut slot);
        if expr != TypeExpr::Named(ty) {
            self.define(ty, Shape::Alias(expr));
        }
        ty
    }

    /// The schemas that a discriminator's mapping names, by tag.
    fn mapping(&mut self, owner: SchemaId, discriminator: &Discriminator) -> BTreeMap<String, SchemaId> {
        let mut mapping = BTreeMap::new();
        let at = self.pointer(owner).child("discriminator").child("mapping");
        for (tag, text) in &discriminator.mapping {
            let found = if text.starts_with('#') {
                let canonical = Pointer::parse(text)
                    .map(|pointer| pointer.segments().fold(Pointer::root(), |at, segment| at.child(segment)));
                canonical.and_then(|pointer| self.document.schema_at(&pointer))
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

    /// Tells the values of mappings that lead into files and lead nowhere, where no union has told them.
    pub fn report_unmapped(&mut self) {
        let document = self.document;
        let told: HashSet<Pointer> =
            self.diagnostics.as_slice().iter().flat_map(|one| &one.places).map(|place| place.pointer.clone()).collect();
        for schema in &document.schemas {
            for (tag, text) in schema.data.discriminator.iter().flat_map(|discriminator| &discriminator.mapping) {
                let at = schema.pointer.join(&["discriminator", "mapping", tag]);
                if document.unresolved(text, at.clone()).is_some() && !told.contains(&at) {
                    self.unmapped(Code::DanglingRef, text, at, &format!("the tag `{tag}` is not used"));
                }
            }
        }
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
    fn tag_kind(&mut self, parts: &[Part], property: &str, value: &str) -> TagKind {
        let mut parts = parts.to_vec();
        for _ in 0..MAX_DEPTH {
            let view = self.view(&parts);
            if let Some(places) = view.properties.get(property) {
                let places: Vec<Part> = places.iter().map(|place| Part::whole(place.id)).collect();
                return match self.kind(&places) {
                    Some(TypeName::Integer | TypeName::Number) if value.parse::<i64>().is_ok() => TagKind::Integer,
                    Some(TypeName::Boolean) if matches!(value, "true" | "false") => TagKind::Boolean,
                    _ => TagKind::Text,
                };
            }
            match view.unions.first().and_then(|union| union.arms.first()) {
                Some(arm) => parts = vec![Part::whole(*arm)],
                None => break,
            }
        }
        TagKind::Text
    }

    /// The tags of a union, where each arm has its own.
    pub fn tagged(
        &mut self,
        drafts: &[Draft],
        discriminator: Option<(SchemaId, Discriminator)>,
        slot: &Slot,
    ) -> Option<Tagged> {
        let objects = drafts.iter().all(|draft| self.kind(&draft.parts) == Some(TypeName::Object));
        let Some((owner, discriminator)) = discriminator else {
            if !objects {
                return None;
            }
            let by_family = self.common_family(drafts).and_then(|(owner, of)| self.declared(drafts, owner, &of));
            return by_family.or_else(|| self.inferred(drafts));
        };
        let tagged = if objects { self.declared(drafts, owner, &discriminator) } else { None };
        if tagged.is_none() {
            let why = if objects { "not every arm has a tag of its own" } else { "not every arm is an object" };
            let pointer = self.pointer_of(&slot.parts);
            let message = format!("the discriminator cannot be used, since {why}; the form of a value tells the arm");
            self.report(Code::Approximated, &pointer, message);
        }
        tagged.or_else(|| if objects { self.inferred(drafts) } else { None })
    }

    /// The component with a discriminator that all arms extend.
    fn common_family(&mut self, drafts: &[Draft]) -> Option<(SchemaId, Discriminator)> {
        let views: Vec<_> = drafts.iter().map(|draft| self.view(&draft.parts)).collect();
        let (first, others) = views.split_first()?;
        let mut families = first.seen.iter().filter(|id| self.is_family(**id));
        let family = *families.find(|id| others.iter().all(|view| view.seen.contains(*id)))?;
        let is_arm = drafts.iter().any(|draft| draft.ids.iter().any(|id| self.target(*id) == family));
        let (owner, discriminator) = self.discriminator(family)?;
        (!is_arm).then(|| (owner, discriminator.clone()))
    }

    fn declared(&mut self, drafts: &[Draft], owner: SchemaId, discriminator: &Discriminator) -> Option<Tagged> {
        let property = &discriminator.property_name;
        let mapping = self.mapping(owner, discriminator);
        let mut arms: Vec<TaggedArm> = Vec::new();
        for draft in drafts {
            let docs = self.docs_of_arm(draft);
            for value in self.draft_tags(draft, property, &mapping)? {
                if arms.iter().any(|arm| arm.value == value) {
                    return None;
                }
                let kind = self.tag_kind(&draft.parts, property, &value);
                arms.push(TaggedArm { value, kind, ty: draft.ty.clone(), docs: docs.clone() });
            }
        }
        // A mapping may name more than the union lists; that of a common ancestor does.
        let own = self.schema(owner).is_some_and(|schema| !schema.one_of.is_empty() || !schema.any_of.is_empty());
        for (tag, target) in mapping.iter().filter(|_| own) {
            if !arms.iter().any(|arm| arm.value == *tag) && self.kind(&[Part::whole(*target)]) == Some(TypeName::Object)
            {
                let ty = bare(self.place(*target));
                let kind = self.tag_kind(&[Part::whole(*target)], property, tag);
                arms.push(TaggedArm { value: tag.clone(), kind, ty, docs: super::model::Docs::default() });
            }
        }
        Some(Tagged { tag: property.clone(), arms, untagged: None })
    }

    fn draft_tags(
        &mut self,
        draft: &Draft,
        property: &str,
        mapping: &BTreeMap<String, SchemaId>,
    ) -> Option<Vec<String>> {
        let ids: Vec<SchemaId> = draft.ids.iter().map(|id| self.resolve(*id)).collect();
        let mapped: Vec<String> =
            mapping.iter().filter(|(_, target)| ids.contains(target)).map(|(tag, _)| tag.clone()).collect();
        if !mapped.is_empty() {
            return Some(mapped);
        }
        if let Some(tags) = self.tags(&draft.parts, property, false, 0) {
            return Some(tags);
        }
        ids.iter().find_map(|id| match &self.schema(*id)?.parent {
            Parent::Component(name) => Some(vec![name.clone()]),
            _ => None,
        })
    }

    /// The values that a field can have where these parts hold, if they are few and known.
    fn tags(&mut self, parts: &[Part], property: &str, required: bool, depth: usize) -> Option<Vec<String>> {
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
        let declared = self
            .schema(union.owner)
            .and_then(|schema| schema.data.discriminator.clone())
            .filter(|discriminator| discriminator.property_name == property);
        let mapping = declared.as_ref().map(|declared| self.mapping(union.owner, declared)).unwrap_or_default();
        let mut tags: Vec<String> = Vec::new();
        for arm in &union.arms {
            let mapped = mapping.iter().filter(|(_, target)| *target == arm).map(|(tag, _)| tag.clone());
            let mut own: Vec<String> = mapped.collect();
            if own.is_empty() {
                own = match (self.tags(&[Part::whole(*arm)], property, required, depth + 1), &declared) {
                    (Some(tags), _) => tags,
                    (None, Some(_)) => match &self.schema(*arm)?.parent {
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
            for draft in drafts {
                let Some(tags) = self.tags(&draft.parts, &field, true, 0) else { continue 'fields };
                if all.iter().flatten().any(|known| tags.contains(known)) {
                    continue 'fields;
                }
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
        Some(Tagged { tag, arms, untagged: None })
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
