//! Components with subtypes become unions of them.

use super::schema::{non_null, step};
use super::{Lowering, Slot};
use crate::diagnostic::Code::{Approximated, Malformed};
use crate::document::{SchemaId, TypeName};
use crate::ir::analysis::hierarchy::Hierarchy;
use crate::ir::analysis::merge::SchemaPart;
use crate::ir::model::{Shape, Step, Tagged, TaggedArm, TypeExpr, TypeId};
use crate::pointer::Pointer;

impl Lowering<'_, '_> {
    /// The union of a component and its subtypes.
    pub fn lower_hierarchy(&mut self, id: SchemaId, ty: TypeId) -> TypeExpr {
        let Some(hierarchy) = self.analysis.hierarchy(id) else { return TypeExpr::Any };
        let property = &hierarchy.property;
        let mut arms: Vec<TaggedArm> = Vec::new();
        let merged = self.analysis.merged(&[SchemaPart::whole(id)]);
        for (value, member) in self.rows(id, &hierarchy) {
            // A subtype that leads back to a base with another tag would never end.
            let ty =
                if member == id || (merged.sources.contains(&member) && !self.analysis.tells_apart(member, property)) {
                    TypeExpr::Named(self.base(id))
                } else {
                    self.member_type(member, property)
                };
            arms.push(self.arm(value, member, property, ty));
        }
        let untagged = self.analysis.may_lack(&merged, property).then(|| TypeExpr::Named(self.base(id)));
        if !merged.properties.contains_key(property) {
            let message = format!(
                "there is no field `{property}` here, which the discriminator names; an object without it is read as the base, without \
                 what subtypes add"
            );
            self.report(Approximated, &self.analysis.pointer(id), message);
        }
        let default = self.default_type(id, property);
        let takes_unknown = default.is_some();
        let untagged = default.or(untagged);
        self.distinguish_null(untagged.as_ref(), property);
        let union = Tagged { tag: property.clone(), arms, untagged, takes_unknown, of_subtypes: true };
        self.define(ty, Shape::Tagged(union));
        TypeExpr::Named(ty)
    }

    /// The type of objects with an absent or unknown tag, by the discriminator of a schema.
    pub fn default_type(&mut self, owner: SchemaId, property: &str) -> Option<TypeExpr> {
        let target = self.analysis.default_mapping(owner)?;
        if self.analysis.kind(&[SchemaPart::whole(target)]) != Some(TypeName::Object) {
            let at = self.analysis.pointer(owner).child("discriminator").child("defaultMapping");
            self.warn(Malformed, &at, "`defaultMapping` names no schema of an object; it is left out");
            return None;
        }
        Some(if target == owner { TypeExpr::Named(self.base(owner)) } else { self.member_type(target, property) })
    }

    /// The type of a subtype in a union by this field.
    pub fn member_type(&mut self, member: SchemaId, property: &str) -> TypeExpr {
        let member = self.analysis.base_of(member);
        let is_plain = self.analysis.tells_apart(member, property) && self.analysis.is_union(member);
        if is_plain { TypeExpr::Named(self.base(member)) } else { non_null(self.type_of(member)) }
    }

    /// The type of a use that needs fields of one type: of a component with subtypes, its plain part.
    pub fn plain_type(&mut self, id: SchemaId, pointer: &Pointer, why: &str) -> TypeExpr {
        let base = self.analysis.base_of(id);
        let plain = if self.analysis.is_union(base) {
            Some((base, TypeExpr::Named(self.base(base))))
        } else if self.analysis.is_component(base) {
            None
        } else {
            self.plain_extended(id)
        };
        let Some((base, ty)) = plain else { return self.type_of(id) };
        let message = format!("the subtypes of `{}` are not used, as {why}", self.analysis.label(base));
        self.report(Approximated, pointer, message);
        ty
    }

    /// Makes untagged objects distinguish null from absence.
    pub fn distinguish_null(&mut self, untagged: Option<&TypeExpr>, property: &str) {
        let Some(TypeExpr::Named(id)) = untagged else { return };
        let Shape::Struct(found) = &mut self.api.types[*id].shape else { return };
        for field in found.fields.iter_mut().filter(|field| field.name == property && !field.required) {
            field.ty = super::nullable(field.ty.clone(), true);
            field.tells_null = true;
        }
    }

    /// The tags of a component and its subtypes, each with its component.
    pub fn rows(&mut self, id: SchemaId, hierarchy: &Hierarchy) -> Vec<(String, SchemaId)> {
        let property = &hierarchy.property;
        let mut members = self.analysis.below(id, property);
        for target in &hierarchy.mapped {
            if *target != id && !members.contains(target) {
                members.push(*target);
            }
        }
        // Sorted, so that the order of the description does not matter.
        members.sort_by_cached_key(|member| self.analysis.component_name(*member));
        let mut rows: Vec<(String, SchemaId)> = Vec::new();
        for member in [id].into_iter().chain(members) {
            for value in self.values_of(member, id, hierarchy) {
                let Some(known) = rows.iter_mut().find(|(known, _)| *known == value) else {
                    rows.push((value, member));
                    continue;
                };
                // Not every value of the base is one of the subtype.
                let (winner, loser) = if self.analysis.merged(&[SchemaPart::whole(known.1)]).sources.contains(&member) {
                    (member, known.1)
                } else {
                    (known.1, member)
                };
                known.1 = winner;
                let name = |id| self.analysis.component_name(id).unwrap_or_default();
                let message = format!(
                    "`{property}: {value}` is also the tag of `{}`, which wins; the fields of `{}` are not read",
                    name(winner),
                    name(loser)
                );
                let pointer = self.analysis.pointer(loser);
                self.report(Approximated, &pointer, message);
            }
        }
        rows
    }

    fn values_of(&mut self, member: SchemaId, id: SchemaId, hierarchy: &Hierarchy) -> Vec<String> {
        let mapped = hierarchy.mapping.iter().filter(|(_, target)| **target == member);
        let mapped: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
        let declared = self.analysis.tags(&[SchemaPart::whole(member)], &hierarchy.property, false, 0);
        if !mapped.is_empty() {
            let inherited = self.analysis.tags(&[SchemaPart::whole(id)], &hierarchy.property, false, 0);
            let is_own = member != id && declared.as_ref().is_some_and(|tags| tags.len() == 1) && declared != inherited;
            return self.resolve_tags(&[member], &hierarchy.property, mapped, declared, is_own);
        }
        let name: Vec<String> = self.analysis.component_name(member).into_iter().collect();
        if member == id && !hierarchy.is_middle {
            // Without a tag for it, the root has no values of its own.
            return name.into_iter().filter(|name| declared.as_ref().is_some_and(|tags| tags.contains(name))).collect();
        }
        if let Some(declared) = declared.filter(|tags| tags.len() == 1) {
            return declared;
        }
        let parts = [SchemaPart::whole(member)];
        let (kept, left): (Vec<_>, Vec<_>) =
            name.into_iter().partition(|name| self.analysis.can_be_name(&parts, &hierarchy.property, name));
        if let (Some(left), true) = (left.first(), member != id) {
            let message = format!(
                "no value of `{}` stands for `{left}`: no mapping names it, and its name is not of the type of the field",
                hierarchy.property
            );
            let pointer = self.analysis.pointer(member);
            self.report(Approximated, &pointer, message);
        }
        kept
    }

    /// The plain part of a component with subtypes, as a named type.
    fn base(&mut self, id: SchemaId) -> TypeId {
        if let Some(ty) = self.bases.get(&id) {
            return *ty;
        }
        let parts = vec![SchemaPart::whole(id)];
        let path = step(self.path_of(id), Step::Base);
        let ty = self.reserve(path.clone(), &parts);
        self.api.types[ty].origin.sdk_name = None;
        self.bases.insert(id, ty);
        let merged = self.analysis.merged(&parts);
        let mut slot = Slot { id: Some(ty), path, parts };
        let expr = self.lower_object(&merged, &mut slot);
        if expr != TypeExpr::Named(ty) {
            self.define(ty, Shape::Alias(expr));
        }
        ty
    }

    /// Reports mistakes in mappings, and discriminators on schemas that are no objects.
    pub fn check_mappings(&mut self) {
        for (owner, schema) in self.document.schemas.entries() {
            if schema.discriminator().is_none() {
                continue;
            }
            for problem in self.analysis.read_mapping(owner).1 {
                self.diagnostics.push(problem);
            }
            let merged = self.analysis.merged(&[SchemaPart::whole(owner)]);
            if merged.unions.is_empty()
                && self.analysis.kind(&[SchemaPart::whole(owner)]).is_some_and(|kind| kind != TypeName::Object)
            {
                let pointer = self.analysis.pointer(owner).child("discriminator");
                self.report(Approximated, &pointer, "only objects have a discriminator; it is not used");
            }
        }
    }
}
