//! Components that others extend through `allOf`: with a discriminator, a base stands for all of its subtypes.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::lowering::{Lowering, Slot};
use super::model::{Shape, Step, Tagged, TaggedArm, TypeExpr, TypeId};
use super::schema::{bare, step};
use super::view::{Part, View};
use crate::diagnostic::Code::Approximated;
use crate::document::{Parent, Role, SchemaId, TypeName, Use};
use crate::pointer::Pointer;

/// Which components extend which, and which of them are types of values.
#[derive(Default)]
pub(super) struct Subtypes {
    /// By base, the components that have it as a part of their `allOf`.
    direct: BTreeMap<SchemaId, Vec<SchemaId>>,
    /// Components that are another with a text or null, by name; no subtypes.
    wrappers: HashMap<SchemaId, SchemaId>,
    /// Components that a property, an item, a parameter, a body or the like has as its type.
    used: HashSet<SchemaId>,
    /// Bases that another discriminator's tag stands for, and that have their own for their subtypes.
    inner: HashSet<SchemaId>,
}

impl Subtypes {
    /// Whether a component has another as a part of its `allOf`, and is more than another way to say it.
    pub fn has(&self, base: SchemaId, subtype: SchemaId) -> bool {
        self.direct.get(&base).is_some_and(|subtypes| subtypes.contains(&subtype))
            && !self.wrappers.contains_key(&subtype)
    }
}

/// What tells the subtypes of a component apart.
#[derive(Debug)]
pub(super) struct Hierarchy {
    /// The field with the tag.
    pub property: String,
    /// The components that tags name: those of the nearest discriminator before those of others on the same field.
    pub mapping: BTreeMap<String, SchemaId>,
    /// Those that the mapping of the component itself names.
    mapped: Vec<SchemaId>,
    /// Whether the component is a subtype in a hierarchy itself.
    is_middle: bool,
}

impl Lowering<'_, '_> {
    /// Notes which components extend which, and which are types of values.
    pub fn find_subtypes(&mut self) {
        for (_, id) in &self.document.components {
            let mut open = vec![*id];
            let mut seen: BTreeSet<SchemaId> = BTreeSet::new();
            while let Some(at) = open.pop() {
                for part in &self.schema(at).all_of {
                    let part = self.target(*part);
                    if !seen.insert(part) {
                        continue;
                    }
                    if !self.named.contains_key(&part) {
                        open.push(part);
                    } else if part != *id {
                        self.subtypes.direct.entry(part).or_default().push(*id);
                    }
                }
            }
        }
        self.find_wrappers();
        self.find_used();
    }

    /// Components such as `allOf: [{$ref: Base}]` that mean the base: they add null, or tags have names and none names them.
    fn find_wrappers(&mut self) {
        let schemas = self.document.schemas.iter();
        let arms: HashSet<SchemaId> =
            schemas.flat_map(|schema| schema.one_of.iter().chain(&schema.any_of)).copied().collect();
        for (base, subtypes) in self.subtypes.direct.clone() {
            let discriminators = self.discriminators(base);
            let Some(property) = discriminators.first().and_then(|(owner, _)| self.property_of(*owner)) else {
                continue;
            };
            let mappings: Vec<_> = discriminators.iter().map(|(owner, _)| self.mapping(*owner)).collect();
            let named: HashSet<SchemaId> =
                mappings.iter().flat_map(|mapping| mapping.values()).map(|target| self.target(*target)).collect();
            for id in &subtypes {
                let is_wrapper = !self.subtypes.direct.contains_key(id)
                    && !named.contains(id)
                    && self.wrapped_by(*id).is_some_and(|wrapped| wrapped.len() == 1);
                if !is_wrapper {
                    continue;
                }
                let name = self.component_name(*id).unwrap_or_default();
                let is_nullable = self.schema(*id).data.nullable;
                let declared = self.tags(&[Part::whole(*id)], &property, false, 0);
                let is_left_out = subtypes.iter().any(|id| named.contains(id))
                    && !arms.contains(id)
                    && !declared.is_some_and(|tags| tags.contains(&name));
                if is_nullable || is_left_out {
                    self.subtypes.wrappers.insert(*id, base);
                }
                // There can be values with the name of the other as a tag all the same.
                if is_nullable && let Some(subtypes) = self.subtypes.direct.get_mut(&base) {
                    subtypes.retain(|one| one != id);
                }
            }
        }
    }

    fn find_used(&mut self) {
        let mut used: Vec<SchemaId> = Vec::new();
        for schema in &self.document.schemas {
            let are_parts_used = !self.is_part_of_component(schema);
            let is_used = |what: Use| match what {
                Use::Target | Use::Property | Use::Item | Use::Value | Use::Arm => true,
                Use::Part => are_parts_used,
                Use::Not => false,
            };
            used.extend(schema.named().filter(|(what, _)| is_used(*what)).map(|(_, id)| id));
        }
        let document = self.document;
        let webhooks = document.webhooks.iter().map(|(_, operation)| operation);
        for operation in document.operations.iter().chain(webhooks) {
            used.extend(operation.parameters.iter().filter_map(|parameter| parameter.schema));
            let bodies = operation.body.iter().flat_map(|body| &body.content);
            let responses = operation.responses.iter().flat_map(|(_, response)| &response.content);
            used.extend(bodies.chain(responses).filter_map(|media| media.schema));
        }
        used.extend(self.subtypes.wrappers.values());
        self.subtypes.used = used.into_iter().map(|id| self.target(id)).collect();
        self.use_inner_bases();
    }

    /// A base within a base that has a tag of its own: a value of the outer one can be any of its subtypes, which the outer
    /// tag does not tell apart.
    fn use_inner_bases(&mut self) {
        let is_used = |id: &SchemaId| self.subtypes.used.contains(id) || !self.document.is_reached(*id);
        let bases = self.subtypes.direct.keys().copied().filter(is_used);
        let unions = self.document.schemas.entries().filter(|(_, schema)| schema.is_union()).map(|(id, _)| id);
        let mut open: Vec<SchemaId> = bases.chain(unions).collect();
        while let Some(base) = open.pop() {
            let Some((owner, _)) = self.discriminators(base).first().copied() else { continue };
            let Some(property) = self.property_of(owner) else { continue };
            let named = self.mapping(owner);
            let named = named.values().map(|target| self.base_of(*target));
            let members: Vec<SchemaId> = self.below(base, &property).into_iter().chain(named).collect();
            for member in members {
                let has_subtypes = self.subtypes.direct.contains_key(&member);
                if has_subtypes && self.has_other_tag(member, &property) && self.subtypes.inner.insert(member) {
                    self.subtypes.used.insert(member);
                    open.push(member);
                }
            }
        }
    }

    /// Whether a component is a base that the tag of another discriminator stands for.
    pub fn is_inner_base(&self, id: SchemaId) -> bool {
        self.subtypes.inner.contains(&id)
    }

    /// Whether the nearest discriminator of a component is its own, on another field than that of its base.
    fn has_other_tag(&self, id: SchemaId, property: &str) -> bool {
        self.discriminators(id)
            .first()
            .is_some_and(|(owner, is_own)| *is_own && self.property_of(*owner).is_some_and(|own| own != property))
    }

    /// Whether what is in a schema's `allOf` is that of a component, so that the component is its subtype.
    fn is_part_of_component(&self, schema: &crate::document::Schema<'_>) -> bool {
        let mut parent = &schema.parent;
        // Schemas nest no deeper than there are schemas.
        for _ in 0..=self.document.schemas.len() {
            match parent {
                Parent::Component(_) | Parent::Schema(_, Role::Not) => return true,
                Parent::Schema(id, Role::Part) => parent = &self.schema(*id).parent,
                Parent::Schema(..) | Parent::Root | Parent::Elsewhere => break,
            }
        }
        false
    }

    /// The component that is meant by one that only refers to it or adds null.
    pub fn base_of(&self, id: SchemaId) -> SchemaId {
        let id = self.target(id);
        self.subtypes.wrappers.get(&id).copied().unwrap_or(id)
    }

    fn component_name(&self, id: SchemaId) -> Option<String> {
        match &self.schema(id).parent {
            Parent::Component(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// The schemas with discriminators that hold of a component, its own first; whether it is its own.
    fn discriminators(&self, id: SchemaId) -> Vec<(SchemaId, bool)> {
        let (mut own, mut inherited) = (Vec::new(), Vec::new());
        let mut seen: BTreeSet<SchemaId> = BTreeSet::new();
        let mut open = vec![(id, true)];
        while let Some((at, is_own)) = open.pop() {
            let at = self.target(at);
            if !seen.insert(at) {
                continue;
            }
            let schema = self.schema(at);
            if schema.discriminator().is_some() {
                if is_own { own.push((at, true)) } else { inherited.push((at, false)) }
            }
            let parts = schema.all_of.iter().rev();
            open.extend(parts.map(|part| (*part, is_own && !self.named.contains_key(&self.target(*part)))));
        }
        own.into_iter().chain(inherited).collect()
    }

    /// What tells the subtypes of a component apart, if it has some and no union says so itself.
    pub fn hierarchy(&mut self, id: SchemaId) -> Option<Rc<Hierarchy>> {
        if let Some(known) = self.hierarchies.get(&id) {
            return known.clone();
        }
        let found = self.find_hierarchy(id).map(Rc::new);
        self.hierarchies.insert(id, found.clone());
        found
    }

    fn find_hierarchy(&mut self, id: SchemaId) -> Option<Hierarchy> {
        if !self.named.contains_key(&id) || self.subtypes.wrappers.contains_key(&id) {
            return None;
        }
        let discriminators = self.discriminators(id);
        let (nearest, is_own) = *discriminators.first()?;
        let has_subtypes = self.subtypes.direct.get(&id).is_some_and(|subtypes| !subtypes.is_empty());
        let mapped: Vec<SchemaId> = if is_own {
            self.mapping(nearest).values().map(|target| self.base_of(*target)).filter(|target| *target != id).collect()
        } else {
            Vec::new()
        };
        let view = self.view(&[Part::whole(id)]);
        let is_object = matches!(view.kind(), Ok(None | Some(TypeName::Object)));
        if (!has_subtypes && mapped.is_empty()) || !view.unions.is_empty() || view.cycle.is_some() || !is_object {
            return None;
        }
        let property = self.property_of(nearest)?;
        let is_middle = discriminators.iter().any(|(_, is_own)| !is_own);
        let mut hierarchy = Hierarchy { property, mapping: BTreeMap::new(), mapped, is_middle };
        let below = self.below(id, &hierarchy.property);
        let of_others = below.iter().flat_map(|member| self.discriminators(*member)).filter(|(_, is_own)| *is_own);
        let owners: Vec<SchemaId> = discriminators.iter().copied().chain(of_others).map(|(owner, _)| owner).collect();
        for owner in owners {
            if self.property_of(owner).as_ref() != Some(&hierarchy.property) {
                continue;
            }
            // Each discriminator may give one component several tags; those of the nearest that names it count.
            let named: BTreeSet<SchemaId> = hierarchy.mapping.values().copied().collect();
            for (tag, target) in self.mapping(owner).iter() {
                let target = self.base_of(*target);
                let is_ours = target == id || below.contains(&target) || owner == nearest && is_own;
                if is_ours && !named.contains(&target) {
                    hierarchy.mapping.entry(tag.clone()).or_insert(target);
                }
            }
        }
        Some(hierarchy)
    }

    fn property_of(&self, owner: SchemaId) -> Option<String> {
        Some(self.schema(owner).discriminator()?.property_name.clone())
    }

    /// Whether a component's type is a union of itself and its subtypes. A component that only its subtypes name is plain,
    /// unless it is the root of a hierarchy that no operation uses: callers may use it.
    pub fn is_union(&mut self, id: SchemaId) -> bool {
        let is_used = self.subtypes.used.contains(&id);
        (is_used || !self.document.is_reached(id))
            && self.hierarchy(id).is_some_and(|hierarchy| is_used || !hierarchy.is_middle)
    }

    /// Those that extend a component, directly or through each other; one with a tag of its own speaks for its own.
    fn below(&self, id: SchemaId, property: &str) -> Vec<SchemaId> {
        let mut members: Vec<SchemaId> = Vec::new();
        let mut seen: HashSet<SchemaId> = HashSet::from([id]);
        let mut open: Vec<SchemaId> = vec![id];
        while let Some(parent) = open.pop() {
            if parent != id && self.has_other_tag(parent, property) {
                continue;
            }
            for child in self.subtypes.direct.get(&parent).into_iter().flatten() {
                if seen.insert(*child) {
                    members.push(*child);
                    open.push(*child);
                }
            }
        }
        members
    }

    /// A component that stands for those that extend it.
    pub fn lower_hierarchy(&mut self, id: SchemaId, ty: TypeId) -> TypeExpr {
        let Some(hierarchy) = self.hierarchy(id) else { return TypeExpr::Any };
        let property = &hierarchy.property;
        let mut arms: Vec<TaggedArm> = Vec::new();
        let view = self.view(&[Part::whole(id)]);
        for (value, member) in self.rows(id, &hierarchy) {
            // A tag that leads back to what this one extends: by the other tag it would come here again, without end.
            let ty = if member == id || (view.seen.contains(&member) && !self.tells_apart(member, property)) {
                TypeExpr::Named(self.base(id))
            } else {
                self.member_type(member, property)
            };
            arms.push(self.arm(value, member, property, ty));
        }
        let untagged = self.may_lack(&view, property).then(|| TypeExpr::Named(self.base(id)));
        if !view.properties.contains_key(property) {
            let message = format!(
                "there is no field `{property}` here, which the discriminator names; an object without it is taken without \
                 what subtypes add"
            );
            self.report(Approximated, &self.pointer(id), message);
        }
        self.tell_null(untagged.as_ref(), property);
        self.define(ty, Shape::Tagged(Tagged { tag: property.clone(), arms, untagged, of_subtypes: true }));
        TypeExpr::Named(ty)
    }

    /// The type of a member in a union by this field.
    pub fn member_type(&mut self, member: SchemaId, property: &str) -> TypeExpr {
        let member = self.base_of(member);
        let is_plain = self.tells_apart(member, property) && self.is_union(member);
        if is_plain { TypeExpr::Named(self.base(member)) } else { bare(self.place(member)) }
    }

    /// Whether this field tells the subtypes of a component apart.
    fn tells_apart(&mut self, id: SchemaId, property: &str) -> bool {
        self.hierarchy(id).is_some_and(|found| found.property == property)
    }

    /// The type of a place that only fields of one type fit: of a component with subtypes, its plain part.
    pub fn plain_type(&mut self, id: SchemaId, pointer: &Pointer, why: &str) -> TypeExpr {
        let base = self.base_of(id);
        let plain = if self.is_union(base) {
            Some((base, TypeExpr::Named(self.base(base))))
        } else if self.named.contains_key(&base) {
            None
        } else {
            self.plain_extended(id)
        };
        let Some((base, ty)) = plain else { return self.place(id) };
        let message = format!("`{}` is taken without its subtypes, as {why}", self.label(base));
        self.report(Approximated, pointer, message);
        ty
    }

    /// Whether an object may be without a field, or have null there.
    pub fn may_lack(&self, view: &View, property: &str) -> bool {
        let places = view.properties.get(property).map(Vec::as_slice).unwrap_or_default();
        let may_be_null = !places.is_empty() && places.iter().all(|place| self.is_nullable(place.id));
        may_be_null || !view.required.contains(property)
    }

    /// Objects without a tag keep whether it was absent or null.
    pub fn tell_null(&mut self, untagged: Option<&TypeExpr>, property: &str) {
        let Some(TypeExpr::Named(id)) = untagged else { return };
        let Shape::Struct(found) = &mut self.api.types[*id].shape else { return };
        for field in found.fields.iter_mut().filter(|field| field.name == property && !field.required) {
            field.ty = super::lowering::nullable(field.ty.clone(), true);
            field.tells_null = true;
        }
    }

    /// The tags of a component and of those below it, with the component that each stands for.
    pub fn rows(&mut self, id: SchemaId, hierarchy: &Hierarchy) -> Vec<(String, SchemaId)> {
        let property = &hierarchy.property;
        let mut members = self.below(id, property);
        for target in &hierarchy.mapped {
            if *target != id && !members.contains(target) {
                members.push(*target);
            }
        }
        // Whatever the order in which the description has them.
        members.sort_by_cached_key(|member| self.component_name(*member));
        let mut rows: Vec<(String, SchemaId)> = Vec::new();
        for member in [id].into_iter().chain(members) {
            for value in self.values_of(member, id, hierarchy) {
                let Some(known) = rows.iter_mut().find(|(known, _)| *known == value) else {
                    rows.push((value, member));
                    continue;
                };
                // What a base can hold, a reader of the subtype may refuse.
                let (winner, loser) = if self.view(&[Part::whole(known.1)]).seen.contains(&member) {
                    (member, known.1)
                } else {
                    (known.1, member)
                };
                known.1 = winner;
                let name = |id| self.component_name(id).unwrap_or_default();
                let message = format!(
                    "`{property}: {value}` is that of `{}` as well, which is taken; what `{}` adds is not read then",
                    name(winner),
                    name(loser)
                );
                let pointer = self.pointer(loser);
                self.report(Approximated, &pointer, message);
            }
        }
        rows
    }

    fn values_of(&mut self, member: SchemaId, id: SchemaId, hierarchy: &Hierarchy) -> Vec<String> {
        let mapped = hierarchy.mapping.iter().filter(|(_, target)| **target == member);
        let mapped: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
        let declared = self.tags(&[Part::whole(member)], &hierarchy.property, false, 0);
        if !mapped.is_empty() {
            let inherited = self.tags(&[Part::whole(id)], &hierarchy.property, false, 0);
            let is_own = member != id && declared.as_ref().is_some_and(|tags| tags.len() == 1) && declared != inherited;
            return self.settle_tags(&[member], &hierarchy.property, mapped, declared, is_own);
        }
        let name: Vec<String> = self.component_name(member).into_iter().collect();
        if member == id && !hierarchy.is_middle {
            // What nothing says of the root itself is that there are values of it.
            return name.into_iter().filter(|name| declared.as_ref().is_some_and(|tags| tags.contains(name))).collect();
        }
        if let Some(declared) = declared.filter(|tags| tags.len() == 1) {
            return declared;
        }
        let parts = [Part::whole(member)];
        let (kept, left): (Vec<_>, Vec<_>) =
            name.into_iter().partition(|name| self.can_be_name(&parts, &hierarchy.property, name));
        if let (Some(left), true) = (left.first(), member != id) {
            let message = format!(
                "nothing says which value of `{}` stands for `{left}`, and its name cannot be one",
                hierarchy.property
            );
            let pointer = self.pointer(member);
            self.report(Approximated, &pointer, message);
        }
        kept
    }

    /// The plain part of a component that stands for others, as a type of its own.
    fn base(&mut self, id: SchemaId) -> TypeId {
        if let Some(ty) = self.bases.get(&id) {
            return *ty;
        }
        let parts = vec![Part::whole(id)];
        let path = step(self.path_of(id), Step::Base);
        let ty = self.reserve(path.clone(), &parts);
        self.api.types[ty].origin.hint = None;
        self.bases.insert(id, ty);
        let view = self.view(&parts);
        let mut slot = Slot { id: Some(ty), path, parts };
        let expr = self.lower_object(&view, &mut slot);
        if expr != TypeExpr::Named(ty) {
            self.define(ty, Shape::Alias(expr));
        }
        ty
    }

    /// Mappings that nothing used, so that their mistakes are told as well, and discriminators of what is no object.
    pub fn check_mappings(&mut self) {
        for (owner, schema) in self.document.schemas.entries() {
            if schema.discriminator().is_none() {
                continue;
            }
            self.mapping(owner);
            let view = self.view(&[Part::whole(owner)]);
            if view.unions.is_empty() && self.kind(&[Part::whole(owner)]).is_some_and(|kind| kind != TypeName::Object) {
                let pointer = self.pointer(owner).child("discriminator");
                self.report(Approximated, &pointer, "only objects have a discriminator; it is not used");
            }
        }
    }
}
