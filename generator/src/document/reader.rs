//! The reader of a document: references, the table of schemas, diagnostics.

use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Range;
use std::rc::Rc;

use serde_json::Value;

use super::model::{Parameter, Parent, RequestBody, Response, Schema, SchemaId, SchemaKind};
use crate::arena::Arena;
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::nearest::nearest;
use crate::pointer::{Chain, Pointer, chase, step, unencoded_percent};
use crate::source::Loaded;

/// Reads a document piece by piece.
pub(super) struct Reader<'a, 'd> {
    pub loaded: &'a Loaded,
    pub root: &'a Value,
    pub diagnostics: &'d mut Diagnostics,
    pub ids: HashMap<Pointer, SchemaId>,
    pub schemas: Arena<SchemaKind, Interned<'a>>,
    pub queue: VecDeque<(SchemaId, &'a Value, Parent)>,
    /// Schemas that are read or queued.
    pub enqueued: HashSet<SchemaId>,
    // Shared parts, which are read and reported once.
    pub parameters: HashMap<Pointer, Option<Rc<Parameter>>>,
    pub bodies: HashMap<Pointer, Option<Rc<RequestBody>>>,
    pub responses: HashMap<Pointer, Option<Rc<Response>>>,
    /// Unreadable schemas with their diagnostics.
    pub broken: Vec<(SchemaId, Range<usize>)>,
}

/// A schema with an id.
pub(super) struct Interned<'a> {
    pub pointer: Pointer,
    /// `None` until it is read.
    pub schema: Option<Schema<'a>>,
}

impl<'a, 'd> Reader<'a, 'd> {
    pub fn new(loaded: &'a Loaded, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            loaded,
            root: &loaded.value,
            diagnostics,
            ids: HashMap::new(),
            schemas: Arena::default(),
            queue: VecDeque::new(),
            enqueued: HashSet::new(),
            parameters: HashMap::new(),
            bodies: HashMap::new(),
            responses: HashMap::new(),
            broken: Vec::new(),
        }
    }

    pub fn report(&mut self, code: Code, pointer: Pointer, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, pointer, message));
    }

    /// Reports a repaired mistake.
    pub fn warn(&mut self, code: Code, pointer: Pointer, message: impl Into<String>) {
        let mut diagnostic = Diagnostic::new(code, pointer, message);
        diagnostic.severity = Severity::Warning;
        self.diagnostics.push(diagnostic);
    }

    /// Whether a list entry is null, such as an empty line of YAML, and is dropped.
    pub fn is_empty(&mut self, pointer: &Pointer, value: &Value) -> bool {
        if value.is_null() {
            self.warn(Code::Malformed, pointer.clone(), "an empty entry of a list, which is left out");
        }
        value.is_null()
    }

    /// The target of the reference `text`, if it is valid; `at` is the object with the `$ref`.
    pub fn target(&mut self, text: &str, at: &Pointer) -> Option<(Pointer, &'a Value)> {
        let at = at.child("$ref");
        if let Some(diagnostic) = self.loaded.unresolved(text, at.clone()) {
            self.diagnostics.push(diagnostic);
            return None;
        }
        if !text.starts_with('#') {
            self.diagnostics.push(
                Diagnostic::new(Code::ExternalRef, at, format!("`{text}` is in another document"))
                    .help("only files beside the description are read: put it there, or bundle all into one document"),
            );
            return None;
        }
        let Some((written, is_stray)) = Pointer::of_reference(text, self.root) else {
            self.report(Code::DanglingRef, at, format!("`{text}` is not a JSON pointer"));
            return None;
        };
        if is_stray {
            self.warn(Code::Malformed, at.clone(), unencoded_percent(text, &written));
        }
        let mut pointer = Pointer::root();
        let mut value = self.root;
        for segment in written.segments() {
            let Some(next) = step(value, &segment) else {
                let message = format!("`{text}` leads nowhere: `{pointer}` has no `{segment}`");
                let mut diagnostic = Diagnostic::new(Code::DanglingRef, at, message);
                if let Some(near) = value.as_object().and_then(|object| nearest(&segment, object.keys())) {
                    diagnostic = diagnostic.help(format!("did you mean `{}`?", pointer.child(near)));
                }
                self.diagnostics.push(diagnostic);
                return None;
            };
            value = next;
            pointer = pointer.child(&segment);
        }
        Some((pointer, value))
    }

    /// Follows references; for everything but schemas.
    pub fn follow(&mut self, pointer: Pointer, value: &'a Value) -> Option<(Pointer, &'a Value)> {
        let start = pointer.clone();
        let chain = chase((pointer, value), |(pointer, value)| match value.get("$ref") {
            None => Ok(None),
            Some(Value::String(text)) => self.target(text, pointer).map(Some).ok_or(()),
            Some(other) => {
                let message = format!("`$ref` must be a text, not {}", describe(other));
                self.report(Code::Malformed, pointer.child("$ref"), message);
                Err(())
            }
        });
        match chain.ok()? {
            Chain::End(found) => Some(found),
            Chain::Endless(_) => {
                self.report(Code::RefCycle, start.child("$ref"), "this reference leads back to itself");
                None
            }
        }
    }

    /// The id of the schema at a pointer, which may be unread.
    pub fn intern(&mut self, pointer: &Pointer) -> SchemaId {
        if let Some(id) = self.ids.get(pointer) {
            return *id;
        }
        let id = self.schemas.push(Interned { pointer: pointer.clone(), schema: None });
        self.ids.insert(pointer.clone(), id);
        id
    }

    /// Queues the schema at a pointer, unless it is queued already.
    pub fn enqueue(&mut self, pointer: &Pointer, value: &'a Value, parent: Parent) -> SchemaId {
        let id = self.intern(pointer);
        if self.enqueued.insert(id) {
            self.queue.push_back((id, value, parent));
        }
        id
    }

    /// The id of the schema at a pointer, or of its target if it is only a reference.
    pub fn schema_id(&mut self, pointer: &Pointer, value: &'a Value, parent: Parent) -> Option<SchemaId> {
        match value.get("$ref") {
            Some(Value::String(text)) => self.target(text, pointer).map(|(target, _)| self.intern(&target)),
            _ => Some(self.enqueue(pointer, value, parent)),
        }
    }
}
