//! The state of lowering, and the types of places.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use serde_json::Value;

use super::docs;
use super::hierarchy::{Hierarchy, Subtypes};
use super::model::{Api, Docs, Example, GroupId, Origin, Shape, Step, TypeDef, TypeExpr, TypeFacts, TypeId};
use super::schema::bare;
use super::secrecy::Texts;
use super::view::{Part, View};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::{BySchema, Document, Schema, SchemaId, TypeName};
use crate::pointer::Pointer;

/// Inline schemas nest no deeper than this; a document that does is not meant to be read.
const MAX_DEPTH: usize = 64;
/// Schemas are merged in no more ways than this; a few that refer to each other can have merges without end.
const MAX_MERGES: usize = 5_000;

/// What lowering knows while it works.
pub(super) struct Lowering<'a, 'd> {
    pub document: &'d Document<'a>,
    pub diagnostics: &'d mut Diagnostics,
    pub api: Api,
    /// Groups by the letters of their names.
    pub groups_by_word: HashMap<String, String>,
    /// Groups by their texts.
    pub groups_by_tag: HashMap<Option<String>, GroupId>,
    /// Types of components.
    pub named: HashMap<SchemaId, TypeId>,
    /// Schemas that admit null.
    pub nullable: BySchema<bool>,
    /// Schemas that admit no value but perhaps null.
    pub unsatisfiable: BySchema<bool>,
    /// Schemas of values that are written as JSON or text, as far as files were looked for in them.
    pub without_files: HashSet<SchemaId>,
    /// Schemas that are parts of themselves.
    pub within_itself: BySchema<bool>,
    /// Which components extend which.
    pub subtypes: Subtypes,
    /// Components that stand for those that extend them, as far as was asked.
    pub hierarchies: HashMap<SchemaId, Option<Rc<Hierarchy>>>,
    /// The schemas that mappings name, by the schema with the discriminator.
    pub mappings: HashMap<SchemaId, Rc<BTreeMap<String, SchemaId>>>,
    /// The words that lead to the schema of a parameter, body or response.
    pub roots: HashMap<SchemaId, Vec<Step>>,
    /// What the types were made of.
    pub made_of: HashMap<TypeId, Vec<Part>>,
    /// Where chains of bare references end.
    targets: BySchema<SchemaId>,
    pub views: HashMap<Vec<Part>, Rc<View>>,
    pub kinds: HashMap<Vec<Part>, Option<TypeName>>,
    pub keys: HashMap<Vec<Part>, Rc<BTreeSet<String>>>,
    pub tags: HashMap<TagQuery, Option<Vec<String>>>,
    pub texts: HashMap<Vec<SchemaId>, Texts>,
    pub labels: HashMap<SchemaId, String>,
    /// Whether a schema has one arm that is not null, as far as was asked: every place below an arm asks.
    pub lone_arms: RefCell<HashMap<SchemaId, bool>>,
    pub bases: HashMap<SchemaId, TypeId>,
    /// By key of a scheme that the SDK cannot serve, how many operations have no other.
    pub without_credentials: BTreeMap<String, usize>,
    places: HashMap<Vec<Part>, Progress>,
    /// Which examples are kept.
    examples: HashSet<(Pointer, TypeExpr)>,
    depth: usize,
    merges: usize,
}

/// Parts, a field, and whether it must be required.
pub(super) type TagQuery = (Vec<Part>, String, bool);

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
    pub parts: Vec<Part>,
}

impl<'a, 'd> Lowering<'a, 'd> {
    pub fn new(document: &'d Document<'a>, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            document,
            diagnostics,
            api: Api::default(),
            groups_by_word: HashMap::new(),
            groups_by_tag: HashMap::new(),
            named: HashMap::new(),
            nullable: document.schemas.fill(false),
            unsatisfiable: document.schemas.fill(false),
            without_files: HashSet::new(),
            within_itself: document.schemas.fill(false),
            subtypes: Subtypes::default(),
            hierarchies: HashMap::new(),
            mappings: HashMap::new(),
            roots: HashMap::new(),
            made_of: HashMap::new(),
            targets: targets(document),
            views: HashMap::new(),
            kinds: HashMap::new(),
            keys: HashMap::new(),
            tags: HashMap::new(),
            texts: HashMap::new(),
            labels: HashMap::new(),
            lone_arms: RefCell::default(),
            bases: HashMap::new(),
            without_credentials: BTreeMap::new(),
            places: HashMap::new(),
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

    /// The schema behind an id; what is nothing but a reference is not followed.
    pub fn schema(&self, id: SchemaId) -> &'d Schema<'a> {
        &self.document.schemas[id]
    }

    /// Follows bare references from a place that is no component itself.
    pub fn resolve(&self, mut id: SchemaId) -> SchemaId {
        // The document stage refuses cycles; the bound is for the length of a chain.
        for _ in 0..self.document.schemas.len() {
            match self.schema(id).reference {
                Some(next) if !self.named.contains_key(&id) => id = next,
                _ => break,
            }
        }
        id
    }

    /// Follows all bare references, also those of components.
    pub fn target(&self, id: SchemaId) -> SchemaId {
        self.targets[id]
    }

    /// The pointer of a schema.
    pub fn pointer(&self, id: SchemaId) -> Pointer {
        self.schema(id).pointer.clone()
    }

    pub fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable[id]
    }

    /// The type of a place where this schema stands.
    pub fn place(&mut self, id: SchemaId) -> TypeExpr {
        let id = self.resolve(id);
        if let Some(ty) = self.named.get(&id) {
            return nullable(TypeExpr::Named(*ty), self.is_nullable(id));
        }
        match self.simplified(&[Part::whole(id)]).as_slice() {
            [Part { id: wrapped, bare: false }] if *wrapped != id => {
                let wrapped = *wrapped;
                let expr = nullable(self.place(wrapped), self.is_nullable(id));
                self.schema_example(id, &expr);
                expr
            }
            _ => self.lowered(&[Part::whole(id)], Vec::new),
        }
    }

    /// The type of a place where all of these schemas hold at once; `path` leads to it.
    pub fn place_all(&mut self, ids: &[SchemaId], path: impl FnOnce() -> Vec<Step>) -> TypeExpr {
        if let [id] = ids {
            return self.place(*id);
        }
        let parts: Vec<Part> = ids.iter().map(|id| Part::whole(self.resolve(*id))).collect();
        let is_nullable = self.all_nullable(&parts);
        nullable(bare(self.place_parts(&parts, path)), is_nullable)
    }

    /// The same for parts of schemas.
    pub fn place_parts(&mut self, parts: &[Part], path: impl FnOnce() -> Vec<Step>) -> TypeExpr {
        let parts = self.simplified(parts);
        match parts.as_slice() {
            [] => TypeExpr::Any,
            [Part { id, bare: false }] => self.place(*id),
            parts => self.lowered(parts, path),
        }
    }

    fn lowered(&mut self, parts: &[Part], path: impl FnOnce() -> Vec<Step>) -> TypeExpr {
        let single = match parts {
            [part] if !part.bare => Some(part.id),
            _ => None,
        };
        match self.places.get(parts) {
            Some(Progress::Done(expr)) => return expr.clone(),
            // A schema that contains itself without a component between: a type of its own is put there.
            Some(Progress::Working(Some(ty))) => {
                let ty = TypeExpr::Named(*ty);
                return nullable(ty, self.all_nullable(parts));
            }
            Some(Progress::Working(None)) => {
                let path = single.map_or_else(path, |id| self.path_of(id));
                let ty = self.reserve(path, parts);
                self.places.insert(parts.to_vec(), Progress::Working(Some(ty)));
                return nullable(TypeExpr::Named(ty), self.all_nullable(parts));
            }
            None => {}
        }
        self.merges += usize::from(single.is_none());
        if single.is_none() && self.merges > MAX_MERGES {
            let pointer = self.pointer_of(parts);
            self.report(Code::Untyped, &pointer, "schemas are merged in too many ways; any JSON value is taken");
            return TypeExpr::Any;
        }
        if self.depth >= MAX_DEPTH {
            let pointer = self.pointer_of(parts);
            self.report(Code::Untyped, &pointer, "schemas nest too deeply here; any JSON value is taken");
            return TypeExpr::Any;
        }
        self.places.insert(parts.to_vec(), Progress::Working(None));
        self.depth += 1;
        let path = single.map_or_else(path, |id| self.path_of(id));
        let mut slot = Slot { id: None, path, parts: parts.to_vec() };
        let mut expr = self.lower_parts(parts, &mut slot);
        self.depth -= 1;
        if let Some(Progress::Working(Some(ty))) = self.places.get(parts)
            && expr != TypeExpr::Named(*ty)
        {
            let ty = *ty;
            self.define(ty, Shape::Newtype(expr));
            expr = TypeExpr::Named(ty);
        }
        let expr = nullable(expr, self.all_nullable(parts));
        self.places.insert(parts.to_vec(), Progress::Done(expr.clone()));
        if let Some(id) = single {
            self.schema_example(id, &expr);
        }
        expr
    }

    /// Keeps the example of a schema.
    pub fn schema_example(&mut self, id: SchemaId, ty: &TypeExpr) {
        let schema = self.schema(id);
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

    fn all_nullable(&self, parts: &[Part]) -> bool {
        !parts.is_empty() && parts.iter().all(|part| self.is_nullable(part.id))
    }

    /// The first place of several.
    pub fn pointer_of(&self, parts: &[Part]) -> Pointer {
        parts.iter().map(|part| self.pointer(part.id)).next().unwrap_or_else(Pointer::root)
    }

    /// The type that a slot's schema has; called before anything inside the schema is lowered.
    pub fn claim(&mut self, slot: &mut Slot) -> TypeId {
        if let Some(ty) = slot.id {
            return ty;
        }
        let ty = if let Some(Progress::Working(Some(ty))) = self.places.get(&slot.parts) {
            *ty
        } else {
            let ty = self.reserve(slot.path.clone(), &slot.parts);
            self.places.insert(slot.parts.clone(), Progress::Working(Some(ty)));
            ty
        };
        slot.id = Some(ty);
        ty
    }

    /// Adds a type whose shape is not known yet.
    pub fn reserve(&mut self, path: Vec<Step>, parts: &[Part]) -> TypeId {
        let pointer = self.pointer_of(parts);
        let docs = match parts {
            [part] => docs::of_schema(self.schema(part.id)),
            _ => Docs::default(),
        };
        let hint = match parts {
            [part] if !part.bare => self.type_name_hint(part.id),
            _ => None,
        };
        let origin = Origin { hint, path };
        let shape = Shape::Alias(TypeExpr::Any);
        let def = TypeDef { origin, pointer, docs, shape, any_of: false, facts: TypeFacts::default() };
        let id = self.api.types.push(def);
        self.made_of.insert(id, parts.to_vec());
        id
    }

    /// Gives a type its shape.
    pub fn define(&mut self, id: TypeId, shape: Shape) {
        self.api.types[id].shape = shape;
    }
}

/// Follows every bare reference to its end, once.
fn targets(document: &Document<'_>) -> BySchema<SchemaId> {
    let mut targets: BySchema<Option<SchemaId>> = document.schemas.fill(None);
    for start in document.schemas.ids() {
        let mut trail = Vec::new();
        let mut id = start;
        let end = loop {
            match (targets[id], document.schemas[id].reference) {
                (Some(known), _) => break known,
                // The document stage refuses cycles; a trail longer than all schemas would be one.
                (None, Some(next)) if trail.len() <= targets.len() => {
                    trail.push(id);
                    id = next;
                }
                _ => break id,
            }
        };
        for id in trail.into_iter().chain([id]) {
            targets[id] = Some(end);
        }
    }
    targets.map(|id, target| target.unwrap_or(id))
}

/// Adds null to a type, if asked to.
pub(super) fn nullable(expr: TypeExpr, is: bool) -> TypeExpr {
    match expr {
        TypeExpr::Any | TypeExpr::Nullable(_) => expr,
        expr if is => TypeExpr::Nullable(Box::new(expr)),
        expr => expr,
    }
}
