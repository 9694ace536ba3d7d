//! From what holds of a value to a type: components, scalars, arrays, and where the other forms go.

use super::graph;
use super::lowering::{Lowering, Slot};
use super::model::{Scalar, Shape, Step, TypeExpr, TypeId};
use super::unsatisfiable::at_once;
use super::view::{Part, View, is_null, says_nothing};
use crate::diagnostic::Code;
use crate::document::{Additional, BySchema, SchemaId, TypeName};

/// Kinds are looked for no deeper than this through unions.
const MAX_KIND_DEPTH: usize = 32;

impl Lowering<'_, '_> {
    /// Lowers all components, in order of name, so that what they share is called after the same one in any order of theirs.
    pub fn lower_components(&mut self) {
        let mut components: Vec<&(String, SchemaId)> = self.document.components.iter().collect();
        components.sort();
        for (_, id) in components {
            if let Some(ty) = self.named.get(id).copied() {
                self.lower_component(*id, ty);
            }
        }
    }

    /// Lowers a component to the type that was reserved for it.
    fn lower_component(&mut self, id: SchemaId, ty: TypeId) {
        let schema = self.schema(id);
        if let Some(target) = schema.reference {
            let expr = self.place(target);
            self.define(ty, Shape::Alias(bare(expr)));
            return;
        }
        let expr = if self.is_union(id) {
            self.lower_hierarchy(id, ty)
        } else if let Some(wrapped) = self.wrapped(id) {
            bare(self.place(wrapped))
        } else {
            let parts = vec![Part::whole(id)];
            let mut slot = Slot { id: Some(ty), path: self.path_of(id), parts };
            let parts = slot.parts.clone();
            self.lower_parts(&parts, &mut slot)
        };
        let example = TypeExpr::Named(ty);
        if expr != example {
            self.define(ty, Shape::Alias(expr));
        }
        self.schema_example(id, &example);
    }

    /// The one component that another is only a wrapper around; an inline schema in its place is the component itself.
    fn wrapped(&mut self, id: SchemaId) -> Option<SchemaId> {
        if self.within_itself[id] {
            return None;
        }
        let parts: Vec<Part> = self.wrapped_by(id)?.into_iter().map(Part::whole).collect();
        match self.simplified(&parts).as_slice() {
            [part] if !part.bare && part.id != id && self.named.contains_key(&part.id) => {
                let wrapped = part.id;
                // A subtype may have no fields of its own.
                let is_subtype = self.subtypes.has(wrapped, id) && self.hierarchy(wrapped).is_some();
                (!is_subtype).then_some(wrapped)
            }
            _ => None,
        }
    }

    /// The type of a value for which these parts hold, null aside.
    pub fn lower_parts(&mut self, parts: &[Part], slot: &mut Slot) -> TypeExpr {
        let view = self.view(parts);
        if let Some(cycle) = view.cycle {
            let pointer = self.pointer(cycle);
            let message = "the `allOf` of this schema leads back to itself";
            if self.document.is_reached(cycle) {
                self.report(Code::RefCycle, &pointer, message);
            } else {
                self.warn(
                    Code::RefCycle,
                    &pointer,
                    format!("{message}; no operation reaches it, any JSON value is taken"),
                );
            }
            return TypeExpr::Any;
        }
        if view.too_deep {
            return self.untyped(slot, "`allOf` goes too deep here");
        }
        if let Some((id, hint)) = &view.type_hint {
            match (type_hint(hint), self.unfit_type(&view, hint)) {
                (Some(expr), None) => return expr,
                (Some(_), Some(problem)) => self.unfit_hint(&self.pointer(*id), "x-sdk-type", problem),
                (None, _) => {}
            }
        }
        if slot.id.is_none()
            && let Some(expr) = self.lower_extended(&view, slot)
        {
            return expr;
        }
        if view.unions.is_empty() { self.lower_plain(&view, slot) } else { self.lower_union(&view, slot) }
    }

    /// Gives up on a schema, with a word about why.
    pub fn untyped(&mut self, slot: &Slot, why: &str) -> TypeExpr {
        let pointer = self.pointer_of(&slot.parts);
        self.report(Code::Untyped, &pointer, format!("{why}; any JSON value is taken"));
        TypeExpr::Any
    }

    fn lower_plain(&mut self, view: &View, slot: &mut Slot) -> TypeExpr {
        let Ok(kind) = view.kind() else {
            let types: Vec<TypeName> = view.types.iter().copied().collect();
            return self.untyped(slot, &format!("no value is valid here: {}", at_once(&types)));
        };
        if !view.enums.is_empty() {
            return self.lower_enum(view, kind, slot);
        }
        match kind {
            Some(TypeName::Object) => {
                if view.types.is_empty() && !view.items.is_empty() {
                    let pointer = self.pointer_of(&slot.parts);
                    let message = "without a `type` this may be a list as well; only objects are read";
                    self.report(Code::Approximated, &pointer, message);
                }
                self.lower_object(view, slot)
            }
            Some(TypeName::Array) => {
                let path = slot.path.clone();
                let item = self.place_all(&view.items, || step(path, Step::Item));
                TypeExpr::List(Box::new(item))
            }
            Some(TypeName::Boolean) => TypeExpr::Scalar(Scalar::Boolean),
            Some(TypeName::Integer) => TypeExpr::Scalar(self.integer(view, slot)),
            // Whole numbers that are called numbers.
            Some(TypeName::Number) if view.format().is_some_and(is_integer_format) => {
                TypeExpr::Scalar(self.integer(view, slot))
            }
            Some(TypeName::Number) => TypeExpr::Scalar(Scalar::F64),
            Some(TypeName::String) => TypeExpr::Scalar(self.text(view, slot)),
            Some(TypeName::Null) | None => {
                let excluded = view.nots.first().map(|id| self.schema(*id));
                match excluded {
                    Some(schema) if view.types.is_empty() => {
                        let pointer = schema.pointer.child("not");
                        let excluded = schema.not.map(|id| self.schema(id));
                        // What `false` has become, or says the same, has been told.
                        if !excluded.is_some_and(says_nothing) {
                            let message = "`not` alone is no type; any JSON value is taken";
                            self.report(Code::Untyped, &pointer, message);
                        }
                    }
                    _ => {}
                }
                TypeExpr::Any
            }
        }
    }

    /// What kind of value these parts describe, where they agree on one.
    pub fn kind(&mut self, parts: &[Part]) -> Option<TypeName> {
        self.kind_below(parts, 0)
    }

    fn kind_below(&mut self, parts: &[Part], depth: usize) -> Option<TypeName> {
        if depth > MAX_KIND_DEPTH {
            return None;
        }
        if let Some(known) = self.kinds.get(parts) {
            return *known;
        }
        // What a union that contains itself says of its kind, its other arms say as well.
        self.kinds.insert(parts.to_vec(), None);
        let kind = self.find_kind(parts, depth);
        self.kinds.insert(parts.to_vec(), kind);
        kind
    }

    fn find_kind(&mut self, parts: &[Part], depth: usize) -> Option<TypeName> {
        let view = self.view(parts);
        if let Ok(Some(kind)) = view.kind() {
            return Some(kind);
        }
        if let Some(kind) = self.enum_kind(&view) {
            return Some(kind);
        }
        let mut found = None;
        for union in &view.unions {
            for arm in &union.arms {
                let kind = self.kind_below(&[Part::whole(*arm)], depth + 1)?;
                if found.is_some_and(|found| found != kind) {
                    return None;
                }
                found = Some(kind);
            }
        }
        found
    }

    /// Which schemas lead back to themselves by nothing but what they wrap.
    pub fn find_within_itself(&mut self) {
        let edges = self.document.schemas.map(|id, schema| {
            let wrapped = self.wrapped_by_form(id).unwrap_or_else(|| schema.all_of.clone());
            wrapped.into_iter().chain(schema.reference).collect()
        });
        self.within_itself = graph::cyclic(&edges);
    }

    /// Which schemas admit null: a least fixpoint, so that no chain of references is too long.
    pub fn find_nullable(&mut self) {
        let schemas = &self.document.schemas;
        let mut users: BySchema<Vec<SchemaId>> = schemas.fill(Vec::new());
        for (id, schema) in schemas.entries() {
            let used = schema.reference.iter().chain(&schema.all_of).chain(&schema.one_of).chain(&schema.any_of);
            for used in used {
                users[*used].push(id);
            }
        }
        let mut open: Vec<SchemaId> = schemas.ids().collect();
        while let Some(id) = open.pop() {
            if !self.is_nullable(id) && self.admits_null(id) {
                self.nullable[id] = true;
                open.extend(&users[id]);
            }
        }
    }

    fn admits_null(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        if let Some(target) = schema.reference {
            return self.is_nullable(target);
        }
        let null_alone = is_null(schema) && matches!(schema.ty, None | Some(TypeName::Null));
        let null_among = || schema.enumeration.is_some_and(|values| values.iter().any(serde_json::Value::is_null));
        if schema.data.nullable || null_alone || (!is_null(schema) && null_among()) {
            return true;
        }
        let any = |arms: &[SchemaId]| arms.iter().any(|arm| self.is_nullable(*arm));
        if any(&schema.one_of) || any(&schema.any_of) {
            return true;
        }
        let parts: Vec<SchemaId> =
            schema.all_of.iter().copied().filter(|part| !self.is_weak(Part::whole(*part))).collect();
        !parts.is_empty() && self.wrapped_by_form(id).is_some() && parts.iter().all(|part| self.is_nullable(*part))
    }
}

impl View {
    /// The one kind that `type` and the other members speak of; an error where `type`s contradict each other.
    pub fn kind(&self) -> Result<Option<TypeName>, ()> {
        let mut types = self.types.iter().copied();
        match (types.next(), types.next(), types.next()) {
            (Some(ty), None, None) => Ok(Some(ty)),
            (Some(TypeName::Number), Some(TypeName::Integer), None) => Ok(Some(TypeName::Integer)),
            (Some(_), Some(_), _) => Err(()),
            _ => Ok(self.implied_kind()),
        }
    }

    fn implied_kind(&self) -> Option<TypeName> {
        if !self.properties.is_empty() || self.additional.iter().any(|one| matches!(one, Additional::Schema(_))) {
            Some(TypeName::Object)
        } else if !self.items.is_empty() {
            Some(TypeName::Array)
        } else {
            match self.format()? {
                "date" | "date-time" | "byte" | "binary" | "uuid" | "uri" | "email" => Some(TypeName::String),
                format if is_integer_format(format) => Some(TypeName::Integer),
                "float" | "double" => Some(TypeName::Number),
                _ => None,
            }
        }
    }

    pub fn format(&self) -> Option<&str> {
        self.formats.last().map(String::as_str)
    }
}

/// A type without its null.
pub(super) fn bare(expr: TypeExpr) -> TypeExpr {
    match expr {
        TypeExpr::Nullable(inner) => *inner,
        expr => expr,
    }
}

/// A path with one more step.
pub(super) fn step(mut path: Vec<Step>, last: Step) -> Vec<Step> {
    path.push(last);
    path
}

/// The type that `x-sdk-type` chooses.
pub(super) fn type_hint(hint: &str) -> Option<TypeExpr> {
    Some(match hint {
        "decimal" => TypeExpr::Scalar(Scalar::Decimal),
        "float" => TypeExpr::Scalar(Scalar::F64),
        "string" => TypeExpr::Scalar(Scalar::String),
        "integer" => TypeExpr::Scalar(Scalar::I64),
        "zoned-date-time" => TypeExpr::Scalar(Scalar::ZonedDateTime),
        "json" => TypeExpr::Any,
        _ => return None,
    })
}

/// Whether a format is one of integers.
pub(super) fn is_integer_format(format: &str) -> bool {
    let digits = format.strip_prefix('u').unwrap_or(format).strip_prefix("int");
    digits.is_some_and(|digits| matches!(digits, "" | "8" | "16" | "32" | "64" | "128"))
}

pub(super) fn integer(format: Option<&str>) -> Scalar {
    match format {
        Some("int128" | "uint128") => Scalar::I128,
        Some("int32" | "int16" | "int8") => Scalar::I32,
        Some("uint32" | "uint16" | "uint8") => Scalar::U32,
        Some("uint64" | "uint") => Scalar::U64,
        _ => Scalar::I64,
    }
}

pub(super) fn string(format: Option<&str>) -> Scalar {
    match format {
        Some("date") => Scalar::Date,
        Some("date-time") => Scalar::DateTime,
        Some("byte") => Scalar::Base64,
        _ => Scalar::String,
    }
}
