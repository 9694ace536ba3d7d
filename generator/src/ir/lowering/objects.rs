//! Objects: structs and maps.

use std::collections::BTreeMap;

use super::docs;
use super::extensions::UNKNOWN;
use super::schema::step;
use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::document::{Additional, SchemaId};
use crate::ir::analysis::merge::{DeclaredProperty, MergedSchema, SchemaPart};
use crate::ir::analysis::secrecy::is_secret;
use crate::ir::model::{Docs, Field, Shape, Step, Struct, TypeExpr};

impl Lowering<'_, '_> {
    /// The struct or map of an object.
    pub fn lower_object(&mut self, merged: &MergedSchema, slot: &mut Slot) -> TypeExpr {
        if merged.keeps_unknown.is_some() {
            self.kept_at
                .extend(merged.sources.iter().filter(|id| self.analysis.schema(**id).member(UNKNOWN).is_some()));
        }
        if merged.properties.is_empty() && !is_closed(merged) {
            let values = self.rest(merged, slot).unwrap_or(TypeExpr::Any);
            return TypeExpr::Map(Box::new(values));
        }
        let undeclared: Vec<&String> =
            merged.required.iter().filter(|name| !merged.properties.contains_key(*name)).collect();
        if !undeclared.is_empty() && !merged.properties.is_empty() {
            let names: Vec<String> = undeclared.iter().map(|name| format!("`{name}`")).collect();
            let pointer = self.analysis.pointer_of(&slot.parts);
            self.report(Code::Ignored, &pointer, format!("required but not declared: {}", names.join(", ")));
        }
        // Sorted by name: shared inline schemas are named after the first field.
        let sorted: BTreeMap<&String, &Vec<DeclaredProperty>> = merged.properties.iter().collect();
        // In a sensitive object every field is sensitive unless said otherwise.
        let hides_all = self.analysis.said_sensitive(merged.sources.iter().copied()) == Some(true);
        let mut field = |name: &String, declarations: &Vec<DeclaredProperty>| {
            let mut field = self.field(name, declarations, merged.required.contains(name), slot);
            field.sensitive |= hides_all
                && self.analysis.said_sensitive(declarations.iter().map(|declared| declared.id)) != Some(false);
            field
        };
        let mut lowered: BTreeMap<&String, Field> =
            sorted.into_iter().map(|(name, declarations)| (name, field(name, declarations))).collect();
        let fields = merged.properties.keys().filter_map(|name| lowered.remove(name)).collect();
        let rest = self.rest(merged, slot);
        let rest_sensitive = rest.is_some() && (hides_all || self.analysis.is_sensitive(&unlisted(merged), false));
        let keeps_unknown = rest.is_none() && self.keeps_unknown(merged);
        let ty = self.claim(slot);
        self.define(ty, Shape::Struct(Struct { fields, rest, rest_sensitive, keeps_unknown }));
        TypeExpr::Named(ty)
    }

    /// Whether fields are kept that the description does not have: as the schemas say, or else the whole API. An object that
    /// is declared closed keeps them only if it says so itself.
    fn keeps_unknown(&self, merged: &MergedSchema) -> bool {
        merged.keeps_unknown.unwrap_or_else(|| self.api.info.keeps_unknown && !is_closed(merged))
    }

    /// The type of undeclared fields, if the description mentions them.
    pub fn rest(&mut self, merged: &MergedSchema, slot: &Slot) -> Option<TypeExpr> {
        if merged.additional.contains(&Additional::Forbidden) {
            return None;
        }
        let schemas = unlisted(merged);
        if schemas.is_empty() {
            return merged.additional.contains(&Additional::Any).then_some(TypeExpr::Any);
        }
        let path = slot.path.clone();
        Some(self.type_of_all(&schemas, || step(path, Step::Value)))
    }

    pub fn field(&mut self, name: &str, declarations: &[DeclaredProperty], required: bool, slot: &Slot) -> Field {
        let ids: Vec<SchemaId> = declarations.iter().map(|declared| declared.id).collect();
        let sdk_name =
            ids.iter().rev().filter(|id| !self.analysis.is_component(**id)).find_map(|id| self.analysis.sdk_name(*id));
        let path = || step(slot.path.clone(), Step::Property(sdk_name.clone().unwrap_or_else(|| name.to_owned())));
        let ty = self.type_of_all(&ids, path);
        let pointer = declarations.first().map_or_else(
            || self.analysis.pointer_of(&slot.parts),
            |declared| self.analysis.pointer(declared.owner).child("properties").child(name),
        );
        let (mut read_only, mut write_only) = self.access_of(&ids);
        if read_only && write_only {
            let message = "a property cannot be read-only and write-only; it is treated as neither";
            self.warn(Code::Malformed, &pointer, message);
            (read_only, write_only) = (false, false);
        }
        Field {
            name: name.to_owned(),
            pointer,
            required,
            declared_required: required,
            docs: self.docs_at(&ids, &ty),
            ty,
            // Write-only texts are secrets.
            sensitive: self.analysis.is_sensitive(&ids, write_only || is_secret(name)),
            sdk_name,
            read_only,
            write_only,
            tells_null: false,
        }
    }

    /// The docs of a use: texts of its inline schemas, and constraints that components do not state.
    pub fn docs_at(&self, ids: &[SchemaId], ty: &TypeExpr) -> Docs {
        let constraints = self.constraints_at(ids, ty);
        let inline = ids.iter().rev().filter(|id| !self.analysis.is_component(**id));
        let schemas = inline.map(|id| self.analysis.schema(*id));
        let texts = schemas.map(docs::of_schema).reduce(docs::merge).unwrap_or_default();
        Docs { constraints, ..texts }
    }

    /// Whether a field is read-only, and whether it is write-only.
    fn access_of(&self, ids: &[SchemaId]) -> (bool, bool) {
        let parts: Vec<SchemaPart> = ids.iter().map(|id| SchemaPart::whole(self.analysis.resolve(*id))).collect();
        let merged = self.analysis.merged(&parts);
        let schemas = || merged.sources.iter().map(|id| self.analysis.schema(*id));
        (schemas().any(|schema| schema.data.read_only), schemas().any(|schema| schema.data.write_only))
    }
}

/// The schemas of undeclared fields.
fn unlisted(merged: &MergedSchema) -> Vec<SchemaId> {
    let schemas = merged.additional.iter().filter_map(|additional| match additional {
        Additional::Schema(id) => Some(*id),
        _ => None,
    });
    schemas.collect()
}

fn is_closed(merged: &MergedSchema) -> bool {
    merged.additional.contains(&Additional::Forbidden)
        && !merged.additional.iter().any(|one| matches!(one, Additional::Schema(_)))
}
