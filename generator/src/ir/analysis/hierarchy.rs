//! Base components and the components that extend them by `allOf`. With a discriminator, a base stands for all of its
//! subtypes.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use indexmap::IndexSet;

use super::Analysis;
use super::merge::{MergedSchema, SchemaPart};
use crate::document::{Parent, Role, SchemaId, TypeName, Use};

/// The subtypes of each component, and the components that are types of values.
#[derive(Default)]
pub struct Subtypes {
    /// By base: the components with the base in their `allOf`.
    direct: BTreeMap<SchemaId, Vec<SchemaId>>,
    /// Components that add only a text or null to another one. They are no subtypes.
    wrappers: HashMap<SchemaId, SchemaId>,
    /// Components used as the type of a property, item, parameter, body or the like.
    used: HashSet<SchemaId>,
    /// Bases that are subtypes by another discriminator and have a discriminator of their own.
    inner: HashSet<SchemaId>,
}

impl Subtypes {
    /// Whether `subtype` has `base` in its `allOf` and is no wrapper.
    pub fn has(&self, base: SchemaId, subtype: SchemaId) -> bool {
        self.direct.get(&base).is_some_and(|subtypes| subtypes.contains(&subtype))
            && !self.wrappers.contains_key(&subtype)
    }
}

/// How the subtypes of a component are told apart.
#[derive(Debug)]
pub struct Hierarchy {
    /// The field with the tag.
    pub property: String,
    /// The component of each tag. The nearest discriminator takes precedence over others on the same field.
    pub mapping: BTreeMap<String, SchemaId>,
    /// Components in the mapping of the component itself.
    pub mapped: Vec<SchemaId>,
    /// Whether the component is a subtype in a hierarchy itself.
    pub is_middle: bool,
}

impl Analysis<'_, '_> {
    /// Finds the subtypes of each component, and the components that are types of values.
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
                    if !self.is_component(part) {
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

    /// Finds components such as `allOf: [{$ref: Base}]` that mean the base: they add null, or the mapping names other
    /// subtypes and not them.
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
                let declared = self.tags(&[SchemaPart::whole(*id)], &property, false, 0);
                let is_left_out = subtypes.iter().any(|id| named.contains(id))
                    && !arms.contains(id)
                    && !declared.is_some_and(|tags| tags.contains(&name));
                if is_nullable || is_left_out {
                    self.subtypes.wrappers.insert(*id, base);
                }
                // Values may have the name of the wrapper as their tag all the same.
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

    /// Finds bases within bases that have a tag of their own. A value of the outer base can be any subtype of the inner
    /// one, and the outer tag does not tell these apart.
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

    /// Whether a base is a subtype by another discriminator.
    pub fn is_inner_base(&self, id: SchemaId) -> bool {
        self.subtypes.inner.contains(&id)
    }

    /// Whether the nearest discriminator of a component is its own and on another field than that of its base.
    fn has_other_tag(&self, id: SchemaId, property: &str) -> bool {
        self.discriminators(id)
            .first()
            .is_some_and(|(owner, is_own)| *is_own && self.property_of(*owner).is_some_and(|own| own != property))
    }

    /// Whether the `allOf` of a schema belongs to a component, which is a subtype then.
    fn is_part_of_component(&self, schema: &crate::document::Schema<'_>) -> bool {
        let mut parent = &schema.parent;
        // Nesting is at most as deep as there are schemas.
        for _ in 0..=self.document.schemas.len() {
            match parent {
                Parent::Component(_) | Parent::Schema(_, Role::Not) => return true,
                Parent::Schema(id, Role::Part) => parent = &self.schema(*id).parent,
                Parent::Schema(..) | Parent::Root | Parent::Elsewhere => break,
            }
        }
        false
    }

    /// The component that a wrapper means, else the component itself.
    pub fn base_of(&self, id: SchemaId) -> SchemaId {
        let id = self.target(id);
        self.subtypes.wrappers.get(&id).copied().unwrap_or(id)
    }

    /// The schemas with a discriminator that applies to a component, its own first, and whether each is its own.
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
            open.extend(parts.map(|part| (*part, is_own && !self.is_component(self.target(*part)))));
        }
        own.into_iter().chain(inherited).collect()
    }

    /// The hierarchy of a component, if it has subtypes and is no union already.
    pub fn hierarchy(&self, id: SchemaId) -> Option<Rc<Hierarchy>> {
        if let Some(known) = self.hierarchies.get(&id) {
            return known;
        }
        let found = self.find_hierarchy(id).map(Rc::new);
        self.hierarchies.insert(id, found.clone());
        found
    }

    fn find_hierarchy(&self, id: SchemaId) -> Option<Hierarchy> {
        if !self.is_component(id) || self.subtypes.wrappers.contains_key(&id) {
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
        let merged = self.merged(&[SchemaPart::whole(id)]);
        let is_object = matches!(merged.kind(), Ok(None | Some(TypeName::Object)));
        if (!has_subtypes && mapped.is_empty()) || !merged.unions.is_empty() || merged.cycle.is_some() || !is_object {
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
            // A discriminator may give one component several tags; the nearest discriminator with tags for it counts.
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

    /// Whether the type of a component is a union of itself and its subtypes. A component used only by its subtypes is
    /// a plain struct, unless it is the root of a hierarchy that no operation uses: callers may use it.
    pub fn is_union(&self, id: SchemaId) -> bool {
        let is_used = self.subtypes.used.contains(&id);
        (is_used || !self.document.is_reached(id))
            && self.hierarchy(id).is_some_and(|hierarchy| is_used || !hierarchy.is_middle)
    }

    /// The direct and indirect subtypes of a component. The search stops at subtypes with a tag of their own.
    pub fn below(&self, id: SchemaId, property: &str) -> Vec<SchemaId> {
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

    /// Whether this field is the tag of a component's subtypes.
    pub fn tells_apart(&self, id: SchemaId, property: &str) -> bool {
        self.hierarchy(id).is_some_and(|found| found.property == property)
    }

    /// Whether a field may be absent or null.
    pub fn may_lack(&self, merged: &MergedSchema, property: &str) -> bool {
        let declarations = merged.properties.get(property).map(Vec::as_slice).unwrap_or_default();
        let may_be_null = !declarations.is_empty() && declarations.iter().all(|declared| self.is_nullable(declared.id));
        may_be_null || !merged.required.contains(property)
    }

    /// The components that these parts extend directly.
    pub fn extended_by(&self, parts: &[SchemaPart]) -> Vec<SchemaId> {
        let mut found: IndexSet<SchemaId> = IndexSet::new();
        let mut seen: IndexSet<SchemaId> = IndexSet::new();
        let mut open: Vec<SchemaId> = parts.iter().rev().filter(|part| !part.own_only).map(|part| part.id).collect();
        while let Some(id) = open.pop() {
            let id = self.resolve(id);
            if !seen.insert(id) {
                continue;
            }
            let schema = self.schema(id);
            if self.is_component(id) {
                found.insert(self.base_of(id));
                continue;
            }
            for arms in [&schema.any_of, &schema.one_of] {
                if let [only] = self.real_arms(arms).as_slice() {
                    open.push(*only);
                }
            }
            open.extend(schema.all_of.iter().rev());
        }
        let all_merged: Vec<_> = found.iter().map(|id| (*id, self.merged(&[SchemaPart::whole(*id)]))).collect();
        found.retain(|id| !all_merged.iter().any(|(other, merged)| other != id && merged.sources.contains(id)));
        found.into_iter().collect()
    }
}
