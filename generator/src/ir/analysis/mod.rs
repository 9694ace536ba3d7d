//! What schemas say, before any type is made of them: targets of references, merges through `allOf`, null,
//! contradictions, subtypes, tags and labels.
//!
//! The analysis is read-only. It depends on the document alone and not on the order of questions. Costly answers are
//! kept.

pub(super) mod constraints;
pub(super) mod formats;
pub(super) mod hierarchy;
mod kinds;
mod labels;
pub(super) mod merge;
mod merge_arms;
mod nullability;
pub(super) mod overlap;
pub(super) mod secrecy;
mod tags;
mod unions;
pub(super) mod unsatisfiable;
pub(super) mod values;
mod wrappers;

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;
use std::rc::Rc;

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::document::{BySchema, Document, Parent, Role, Schema, SchemaId, TypeName};
use crate::pointer::Pointer;
use hierarchy::{Hierarchy, Subtypes};
pub(super) use kinds::is_integer_format;
use merge::{MergedSchema, SchemaPart};
use secrecy::Texts;
pub(super) use wrappers::says_nothing;

/// What the schemas of a document say.
pub(super) struct Analysis<'a, 'd> {
    document: &'d Document<'a>,
    is_component: BySchema<bool>,
    /// The end of each chain of references.
    targets: BySchema<SchemaId>,
    /// Schemas that wrap themselves.
    within_itself: BySchema<bool>,
    /// Schemas that admit null.
    nullable: BySchema<bool>,
    /// Schemas without values, null aside.
    unsatisfiable: BySchema<bool>,
    /// Diagnostics about those.
    contradictions: Vec<Diagnostic>,
    subtypes: Subtypes,
    all_merged: Memo<Vec<SchemaPart>, Rc<MergedSchema>>,
    kinds: Memo<Vec<SchemaPart>, Option<TypeName>>,
    keys: Memo<Vec<SchemaPart>, Rc<BTreeSet<String>>>,
    tags: Memo<TagQuery, Option<Vec<String>>>,
    texts: Memo<Vec<SchemaId>, Texts>,
    hierarchies: Memo<SchemaId, Option<Rc<Hierarchy>>>,
    /// Mappings of discriminators, by the schema with the discriminator.
    mappings: Memo<SchemaId, Rc<BTreeMap<String, SchemaId>>>,
    /// Whether a schema has one arm besides null. Every schema below an arm asks for it.
    lone_arms: Memo<SchemaId, bool>,
}

/// Parts, the field, and whether the field must be required.
type TagQuery = (Vec<SchemaPart>, String, bool);

/// Answers that are kept.
struct Memo<K, V>(RefCell<HashMap<K, V>>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.borrow().get(key).cloned()
    }

    fn insert(&self, key: K, value: V) {
        self.0.borrow_mut().insert(key, value);
    }
}

impl<'a, 'd> Analysis<'a, 'd> {
    /// What the schemas of a document say.
    pub fn of(document: &'d Document<'a>) -> Self {
        let schemas = &document.schemas;
        let mut is_component = schemas.fill(false);
        for (_, id) in &document.components {
            is_component[*id] = true;
        }
        let mut analysis = Self {
            document,
            is_component,
            targets: targets(document),
            within_itself: schemas.fill(false),
            nullable: schemas.fill(false),
            unsatisfiable: schemas.fill(false),
            contradictions: Vec::new(),
            subtypes: Subtypes::default(),
            all_merged: Memo::default(),
            kinds: Memo::default(),
            keys: Memo::default(),
            tags: Memo::default(),
            texts: Memo::default(),
            hierarchies: Memo::default(),
            mappings: Memo::default(),
            lone_arms: Memo::default(),
        };
        analysis.find_within_itself();
        analysis.find_nullable();
        analysis.find_unsatisfiable();
        analysis.find_subtypes();
        analysis
    }

    /// Diagnostics about schemas without values.
    pub fn contradictions(&self) -> &[Diagnostic] {
        &self.contradictions
    }

    /// The schema of an id. References are not followed.
    pub fn schema(&self, id: SchemaId) -> &'d Schema<'a> {
        &self.document.schemas[id]
    }

    pub fn is_component(&self, id: SchemaId) -> bool {
        self.is_component[id]
    }

    /// The key of a component.
    pub fn component_name(&self, id: SchemaId) -> Option<String> {
        match &self.schema(id).parent {
            Parent::Component(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// Follows references up to the first component.
    pub fn resolve(&self, mut id: SchemaId) -> SchemaId {
        // The document stage refuses cycles; the bound is for the length of a chain.
        for _ in 0..self.document.schemas.len() {
            match self.schema(id).reference {
                Some(next) if !self.is_component(id) => id = next,
                _ => break,
            }
        }
        id
    }

    /// Follows references to their end, through components.
    pub fn target(&self, id: SchemaId) -> SchemaId {
        self.targets[id]
    }

    pub fn pointer(&self, id: SchemaId) -> Pointer {
        self.schema(id).pointer.clone()
    }

    pub fn pointer_of(&self, parts: &[SchemaPart]) -> Pointer {
        parts.first().map_or_else(Pointer::root, |part| self.pointer(part.id))
    }

    pub fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable[id]
    }

    pub fn all_nullable(&self, parts: &[SchemaPart]) -> bool {
        !parts.is_empty() && parts.iter().all(|part| self.is_nullable(part.id))
    }

    /// Whether a schema has no value, null aside.
    pub fn is_unsatisfiable(&self, id: SchemaId) -> bool {
        self.unsatisfiable[id]
    }

    /// Whether a union is a `oneOf`.
    pub fn is_one_of(&self, owner: SchemaId) -> bool {
        !self.schema(owner).one_of.is_empty()
    }

    /// Whether a schema has one arm besides null.
    pub fn has_lone_arm(&self, id: SchemaId) -> bool {
        if let Some(known) = self.lone_arms.get(&id) {
            return known;
        }
        let schema = self.schema(id);
        let is_lone = self.real_arms(&schema.one_of).len() + self.real_arms(&schema.any_of).len() == 1;
        self.lone_arms.insert(id, is_lone);
        is_lone
    }

    /// `x-sdk-name` of a schema that names its type. At a property it names the field instead.
    pub fn sdk_name_of_type(&self, id: SchemaId) -> Option<String> {
        match &self.schema(id).parent {
            Parent::Schema(_, Role::Property(_)) => None,
            _ => self.sdk_name(id),
        }
    }

    /// `x-sdk-name` of a schema.
    pub fn sdk_name(&self, id: SchemaId) -> Option<String> {
        self.schema(id).member("x-sdk-name").and_then(Value::as_str).map(str::to_owned)
    }
}

/// The end of each chain of references.
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
