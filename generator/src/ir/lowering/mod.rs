//! Lowering: the builder of the IR. It reads the analysis and makes a type for each schema where one is needed.

mod api;
mod bodies;
mod body_variants;
mod constraints;
mod described_scopes;
mod docs;
mod enums;
mod events;
mod extended;
mod extensions;
mod files;
mod form_bodies;
mod groups;
mod headers;
mod hierarchy;
mod idempotency;
mod integers;
mod locations;
mod media;
mod multipart;
mod objects;
mod operations;
mod origins;
mod pagination;
mod patterns;
mod proposed_names;
mod responses;
mod schema;
mod security;
mod servers;
mod streams;
mod styles;
mod tagged;
mod texts;
mod uncallable;
mod unions;
mod untagged;
mod xml;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::analysis::Analysis;
use super::analysis::merge::SchemaPart;
use super::model::{Api, Docs, Example, GroupId, Origin, Shape, Step, TypeAnalysis, TypeDef, TypeExpr, TypeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::{Document, SchemaId};
use crate::pointer::Pointer;
pub(super) use integers::leave_out_unfit;
pub(super) use responses::error_body;
use schema::non_null;

/// Inline schemas are lowered at most this deep; no document that people read is deeper.
const MAX_DEPTH: usize = 64;

/// The limit of merges. A few schemas that refer to each other can have merges without end.
const MAX_MERGES: usize = 5_000;

/// The state of lowering.
pub(super) struct Lowering<'a, 'd> {
    pub document: &'d Document<'a>,
    pub analysis: &'d Analysis<'a, 'd>,
    pub diagnostics: &'d mut Diagnostics,
    pub api: Api,
    /// Groups by the letters of their names.
    pub groups_by_word: HashMap<String, String>,
    pub groups_by_tag: HashMap<Option<String>, GroupId>,
    pub named: HashMap<SchemaId, TypeId>,
    /// Schemas of JSON or text in which files have been looked for.
    pub without_files: HashSet<SchemaId>,
    /// The path of each schema of a parameter, body or response.
    pub roots: HashMap<SchemaId, Vec<Step>>,
    /// The parts of each type.
    pub made_of: HashMap<TypeId, Vec<SchemaPart>>,
    pub labels: HashMap<SchemaId, String>,
    pub bases: HashMap<SchemaId, TypeId>,
    /// The schemas with `x-sdk-unknown-fields` of which a struct or map is made.
    pub kept_at: HashSet<SchemaId>,
    /// How many operations depend on each scheme that the SDK cannot serve, by key.
    pub without_credentials: BTreeMap<String, usize>,
    progress: HashMap<Vec<SchemaPart>, Progress>,
    /// The examples that are kept.
    examples: HashSet<(Pointer, TypeExpr)>,
    depth: usize,
    merges: usize,
}

#[derive(Clone)]
enum Progress {
    /// The schema is being lowered, with its type once something inside refers to it.
    Working(Option<TypeId>),
    Done(TypeExpr),
}

/// The destination of a schema that may become a named type.
pub(super) struct Slot {
    /// The type, once it is reserved; types of components are from the start.
    pub id: Option<TypeId>,
    pub path: Vec<Step>,
    pub parts: Vec<SchemaPart>,
}

impl<'a, 'd> Lowering<'a, 'd> {
    pub fn new(document: &'d Document<'a>, analysis: &'d Analysis<'a, 'd>, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            document,
            analysis,
            diagnostics,
            api: Api::default(),
            groups_by_word: HashMap::new(),
            groups_by_tag: HashMap::new(),
            named: HashMap::new(),
            without_files: HashSet::new(),
            roots: HashMap::new(),
            made_of: HashMap::new(),
            labels: HashMap::new(),
            bases: HashMap::new(),
            kept_at: HashSet::new(),
            without_credentials: BTreeMap::new(),
            progress: HashMap::new(),
            examples: HashSet::new(),
            depth: 0,
            merges: 0,
        }
    }

    pub fn report(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, pointer.clone(), message));
    }

    /// Reports as a warning what elsewhere is an error, since it is repaired or left out here.
    pub fn warn(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>) {
        let mut diagnostic = Diagnostic::new(code, pointer.clone(), message);
        diagnostic.severity = Severity::Warning;
        self.diagnostics.push(diagnostic);
    }

    /// The type of a use of this schema.
    pub fn type_of(&mut self, id: SchemaId) -> TypeExpr {
        let id = self.analysis.resolve(id);
        if let Some(ty) = self.named.get(&id) {
            return nullable(TypeExpr::Named(*ty), self.analysis.is_nullable(id));
        }
        match self.analysis.simplified(&[SchemaPart::whole(id)]).as_slice() {
            [SchemaPart { id: wrapped, own_only: false }] if *wrapped != id => {
                let wrapped = *wrapped;
                let expr = nullable(self.type_of(wrapped), self.analysis.is_nullable(id));
                self.schema_example(id, &expr);
                expr
            }
            _ => self.lowered(&[SchemaPart::whole(id)], Vec::new),
        }
    }

    /// The type of a use of several schemas that all hold; `path` leads to it.
    pub fn type_of_all(&mut self, ids: &[SchemaId], path: impl FnOnce() -> Vec<Step>) -> TypeExpr {
        if let [id] = ids {
            return self.type_of(*id);
        }
        let parts: Vec<SchemaPart> = ids.iter().map(|id| SchemaPart::whole(self.analysis.resolve(*id))).collect();
        let is_nullable = self.analysis.all_nullable(&parts);
        nullable(non_null(self.type_of_parts(&parts, path)), is_nullable)
    }

    /// The same for parts.
    pub fn type_of_parts(&mut self, parts: &[SchemaPart], path: impl FnOnce() -> Vec<Step>) -> TypeExpr {
        let parts = self.analysis.simplified(parts);
        match parts.as_slice() {
            [] => TypeExpr::Any,
            [SchemaPart { id, own_only: false }] => self.type_of(*id),
            parts => self.lowered(parts, path),
        }
    }

    fn lowered(&mut self, parts: &[SchemaPart], path: impl FnOnce() -> Vec<Step>) -> TypeExpr {
        let single = match parts {
            [part] if !part.own_only => Some(part.id),
            _ => None,
        };
        match self.progress.get(parts) {
            Some(Progress::Done(expr)) => return expr.clone(),
            // A recursive schema without a component in between gets a type of its own.
            Some(Progress::Working(Some(ty))) => {
                let ty = TypeExpr::Named(*ty);
                return nullable(ty, self.analysis.all_nullable(parts));
            }
            Some(Progress::Working(None)) => {
                let path = single.map_or_else(path, |id| self.path_of(id));
                let ty = self.reserve(path, parts);
                self.progress.insert(parts.to_vec(), Progress::Working(Some(ty)));
                return nullable(TypeExpr::Named(ty), self.analysis.all_nullable(parts));
            }
            None => {}
        }
        self.merges += usize::from(single.is_none());
        if single.is_none() && self.merges > MAX_MERGES {
            let pointer = self.analysis.pointer_of(parts);
            self.report(Code::Untyped, &pointer, "schemas are merged in too many ways; any JSON value is accepted");
            return TypeExpr::Any;
        }
        if self.depth >= MAX_DEPTH {
            let pointer = self.analysis.pointer_of(parts);
            self.report(Code::Untyped, &pointer, "schemas nest too deeply here; any JSON value is accepted");
            return TypeExpr::Any;
        }
        self.progress.insert(parts.to_vec(), Progress::Working(None));
        self.depth += 1;
        let path = single.map_or_else(path, |id| self.path_of(id));
        let mut slot = Slot { id: None, path, parts: parts.to_vec() };
        let mut expr = self.lower_parts(parts, &mut slot);
        self.depth -= 1;
        if let Some(Progress::Working(Some(ty))) = self.progress.get(parts)
            && expr != TypeExpr::Named(*ty)
        {
            let ty = *ty;
            self.define(ty, Shape::Newtype(expr));
            expr = TypeExpr::Named(ty);
        }
        let expr = nullable(expr, self.analysis.all_nullable(parts));
        self.progress.insert(parts.to_vec(), Progress::Done(expr.clone()));
        if let Some(id) = single {
            self.schema_example(id, &expr);
        }
        expr
    }

    pub fn schema_example(&mut self, id: SchemaId, ty: &TypeExpr) {
        let schema = self.analysis.schema(id);
        if let Some(value) = schema.member("example") {
            self.example(schema.pointer.child("example"), ty.clone(), value);
        }
    }

    /// Keeps an example. Shared parts are visited once for each operation.
    pub fn example(&mut self, pointer: Pointer, ty: TypeExpr, value: &Value) {
        if !self.examples.insert((pointer.clone(), ty.clone())) {
            return;
        }
        self.api.examples.push(Example { pointer, ty, value: value.clone() });
    }

    /// Reserves the type of a slot's schema, before anything inside it is lowered.
    pub fn claim(&mut self, slot: &mut Slot) -> TypeId {
        if let Some(ty) = slot.id {
            return ty;
        }
        let ty = if let Some(Progress::Working(Some(ty))) = self.progress.get(&slot.parts) {
            *ty
        } else {
            let ty = self.reserve(slot.path.clone(), &slot.parts);
            self.progress.insert(slot.parts.clone(), Progress::Working(Some(ty)));
            ty
        };
        slot.id = Some(ty);
        ty
    }

    /// Adds a type without a shape yet.
    pub fn reserve(&mut self, path: Vec<Step>, parts: &[SchemaPart]) -> TypeId {
        let pointer = self.analysis.pointer_of(parts);
        let docs = match parts {
            [part] => docs::of_schema(self.analysis.schema(part.id)),
            _ => Docs::default(),
        };
        let sdk_name = match parts {
            [part] if !part.own_only => self.analysis.sdk_name_of_type(part.id),
            _ => None,
        };
        let origin = Origin { sdk_name, path };
        let shape = Shape::Alias(TypeExpr::Any);
        let def = TypeDef { origin, pointer, docs, shape, any_of: false, analysis: TypeAnalysis::default() };
        let id = self.api.types.push(def);
        self.made_of.insert(id, parts.to_vec());
        id
    }

    pub fn define(&mut self, id: TypeId, shape: Shape) {
        self.api.types[id].shape = shape;
    }
}

/// Adds null to a type if `is`.
pub(super) fn nullable(expr: TypeExpr, is: bool) -> TypeExpr {
    match expr {
        TypeExpr::Any | TypeExpr::Nullable(_) => expr,
        expr if is => TypeExpr::Nullable(Box::new(expr)),
        expr => expr,
    }
}
