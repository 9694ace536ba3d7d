//! The state of lowering, and the types of places.

mod api;
mod bodies;
mod constraints;
mod described_scopes;
mod docs;
mod enums;
mod extended;
mod extensions;
mod files;
mod form_bodies;
mod groups;
mod headers;
mod hierarchy;
mod integers;
mod locations;
mod media;
mod multipart;
mod objects;
mod operations;
mod origins;
mod pagination;
mod proposed_names;
mod responses;
mod schema;
mod security;
mod servers;
mod styles;
mod tagged;
mod texts;
mod uncallable;
mod unions;
mod untagged;

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

/// Inline schemas nest no deeper than this; a document that does is not meant to be read.
const MAX_DEPTH: usize = 64;

/// Schemas are merged in no more ways than this; a few that refer to each other can have merges without end.
const MAX_MERGES: usize = 5_000;

/// What lowering knows while it works.
pub(super) struct Lowering<'a, 'd> {
    pub document: &'d Document<'a>,
    /// What the schemas say.
    pub analysis: &'d Analysis<'a, 'd>,
    pub diagnostics: &'d mut Diagnostics,
    pub api: Api,
    /// Groups by the letters of their names.
    pub groups_by_word: HashMap<String, String>,
    /// Groups by their texts.
    pub groups_by_tag: HashMap<Option<String>, GroupId>,
    /// Types of components.
    pub named: HashMap<SchemaId, TypeId>,
    /// Schemas of values that are written as JSON or text, as far as files were looked for in them.
    pub without_files: HashSet<SchemaId>,
    /// The words that lead to the schema of a parameter, body or response.
    pub roots: HashMap<SchemaId, Vec<Step>>,
    /// What the types were made of.
    pub made_of: HashMap<TypeId, Vec<SchemaPart>>,
    pub labels: HashMap<SchemaId, String>,
    pub bases: HashMap<SchemaId, TypeId>,
    /// By key of a scheme that the SDK cannot serve, how many operations have no other.
    pub without_credentials: BTreeMap<String, usize>,
    progress: HashMap<Vec<SchemaPart>, Progress>,
    /// Which examples are kept.
    examples: HashSet<(Pointer, TypeExpr)>,
    depth: usize,
    merges: usize,
}

#[derive(Clone)]
enum Progress {
    /// Being lowered; the type that stands for it, once something inside needs one.
    Working(Option<TypeId>),
    Done(TypeExpr),
}

/// Where the type of a schema goes if it needs a name.
pub(super) struct Slot {
    /// The type, once there is one; components have theirs from the start.
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

    /// The same for something that is an error elsewhere, and here is repaired or left out.
    pub fn warn(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>) {
        let mut diagnostic = Diagnostic::new(code, pointer.clone(), message);
        diagnostic.severity = Severity::Warning;
        self.diagnostics.push(diagnostic);
    }

    /// The type of a place where this schema stands.
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

    /// The type of a place where all of these schemas hold at once; `path` leads to it.
    pub fn type_of_all(&mut self, ids: &[SchemaId], path: impl FnOnce() -> Vec<Step>) -> TypeExpr {
        if let [id] = ids {
            return self.type_of(*id);
        }
        let parts: Vec<SchemaPart> = ids.iter().map(|id| SchemaPart::whole(self.analysis.resolve(*id))).collect();
        let is_nullable = self.analysis.all_nullable(&parts);
        nullable(non_null(self.type_of_parts(&parts, path)), is_nullable)
    }

    /// The same for parts of schemas.
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
            // A schema that contains itself without a component between: a type of its own is put there.
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
            self.report(Code::Untyped, &pointer, "schemas are merged in too many ways; any JSON value is taken");
            return TypeExpr::Any;
        }
        if self.depth >= MAX_DEPTH {
            let pointer = self.analysis.pointer_of(parts);
            self.report(Code::Untyped, &pointer, "schemas nest too deeply here; any JSON value is taken");
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

    /// Keeps the example of a schema.
    pub fn schema_example(&mut self, id: SchemaId, ty: &TypeExpr) {
        let schema = self.analysis.schema(id);
        if let Some(value) = schema.member("example") {
            self.example(schema.pointer.child("example"), ty.clone(), value);
        }
    }

    /// Keeps an example. What several operations share comes by with each of them.
    pub fn example(&mut self, pointer: Pointer, ty: TypeExpr, value: &Value) {
        if !self.examples.insert((pointer.clone(), ty.clone())) {
            return;
        }
        self.api.examples.push(Example { pointer, ty, value: value.clone() });
    }

    /// The type that a slot's schema has; called before anything inside the schema is lowered.
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

    /// Adds a type whose shape is not known yet.
    pub fn reserve(&mut self, path: Vec<Step>, parts: &[SchemaPart]) -> TypeId {
        let pointer = self.analysis.pointer_of(parts);
        let docs = match parts {
            [part] => docs::of_schema(self.analysis.schema(part.id)),
            _ => Docs::default(),
        };
        let hint = match parts {
            [part] if !part.own_only => self.analysis.type_name_hint(part.id),
            _ => None,
        };
        let origin = Origin { hint, path };
        let shape = Shape::Alias(TypeExpr::Any);
        let def = TypeDef { origin, pointer, docs, shape, any_of: false, analysis: TypeAnalysis::default() };
        let id = self.api.types.push(def);
        self.made_of.insert(id, parts.to_vec());
        id
    }

    /// Gives a type its shape.
    pub fn define(&mut self, id: TypeId, shape: Shape) {
        self.api.types[id].shape = shape;
    }
}

/// Adds null to a type, if asked to.
pub(super) fn nullable(expr: TypeExpr, is: bool) -> TypeExpr {
    match expr {
        TypeExpr::Any | TypeExpr::Nullable(_) => expr,
        expr if is => TypeExpr::Nullable(Box::new(expr)),
        expr => expr,
    }
}
