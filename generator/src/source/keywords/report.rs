//! Reports fields of a description that the SDK does not use or know.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

use super::{Field, Holds, Object, Usage};
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::nearest::nearest;
use crate::pointer::Pointer;
use crate::source::files::Unresolved;
use crate::source::position::Position;

/// How many unknown fields of one kind of object are reported by name. Properties beside `properties` instead of in it
/// all look like unknown fields.
const MAX_UNKNOWN: usize = 20;

/// The supported dialects.
const DIALECTS: &[&str] =
    &["https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema"];

/// Reports each unused field once with its count and first position, and dangling references that no later stage needs.
pub(in crate::source) fn report(document: &Value, unresolved: &Unresolved, diagnostics: &mut Diagnostics) {
    let mut reporter = Reporter::new(document, unresolved);
    let root = Pointer::root();
    reporter.object(reporter.description, document, &Position::at(&root));
    while let Some((object, pointer)) = reporter.elsewhere.pop() {
        if let Some(value) = pointer.get(document) {
            reporter.object(object, value, &Position::at(&pointer));
        }
    }
    reporter.report(diagnostics);
}

type Table = HashMap<&'static str, &'static Field>;

/// A count with the first position.
struct Count {
    times: usize,
    first: Pointer,
}

impl Count {
    fn at(position: &Position<'_>) -> Self {
        Self { times: 0, first: position.pointer() }
    }

    /// The count in words.
    fn words(&self) -> String {
        if self.times == 1 { "1 location".to_owned() } else { format!("{} locations, first here", self.times) }
    }
}

struct Reporter<'a> {
    document: &'a Value,
    /// The object that the document is.
    description: Object,
    unresolved: &'a Unresolved,
    /// Diagnostics about dangling references and empty fields.
    diagnostics_found: Vec<Diagnostic>,
    tables: HashMap<Object, Table>,
    unused: BTreeMap<(Object, &'static str), Count>,
    unknown: BTreeMap<Object, BTreeMap<String, Count>>,
    /// Fields beyond [`MAX_UNKNOWN`].
    more: BTreeMap<Object, Count>,
    operations: Vec<(String, Pointer)>,
    /// Targets of references outside of known fields.
    elsewhere: Vec<(Object, Pointer)>,
    seen: HashSet<(Object, Pointer)>,
    /// Unknown fields that references lead into.
    referred: HashSet<(Object, String)>,
}

impl<'a> Reporter<'a> {
    fn new(document: &'a Value, unresolved: &'a Unresolved) -> Self {
        let table = |object: &Object| (*object, object.fields().iter().map(|field| (field.name, field)).collect());
        Self {
            document,
            description: Object::of_description(document),
            unresolved,
            diagnostics_found: Vec::new(),
            tables: Object::ALL.iter().map(table).collect(),
            unused: BTreeMap::new(),
            unknown: BTreeMap::new(),
            more: BTreeMap::new(),
            operations: Vec::new(),
            elsewhere: Vec::new(),
            seen: HashSet::new(),
            referred: HashSet::new(),
        }
    }

    fn object(&mut self, object: Object, value: &Value, position: &Position<'_>) {
        let Value::Object(members) = value else { return };
        let mut object = object;
        if let Some(text) = members.get("$ref").and_then(Value::as_str) {
            self.reference(object, text);
            match object {
                Object::Example => self.dangling(text, position, "this example is left out"),
                Object::Header => self.dangling(text, position, "this header is left out"),
                _ => {}
            }
            if object.is_referable() {
                object = Object::Reference;
            }
        }
        for (key, member) in members {
            let position = position.key(key);
            let field = self.tables.get(&object).and_then(|table| table.get(key.as_str())).copied();
            match (field, object.members()) {
                (Some(field), _) if field.usage == Usage::Unused => {
                    if !is_moot(field, member) {
                        self.count(object, field, &position);
                    }
                }
                (Some(field), _) => {
                    if object == Object::Schema && is_lost(field.name, member, members) {
                        self.count(object, field, &position);
                    }
                    if matches!(object, Object::OpenApi | Object::Components | Object::Swagger) {
                        self.empty(field, member, &position);
                    }
                    self.content(field.holds, member, &position);
                }
                (None, _) if key.starts_with("x-") => {}
                (None, Some(holds)) => self.content(holds, member, &position),
                // A `$ref` that is no text is reported where it is followed.
                (None, None) if key == "$ref" && object.is_referable() => {}
                (None, None) => self.unknown(object, key, member, &position),
            }
        }
    }

    /// Reports an empty field. Required fields are missed by later stages.
    fn empty(&mut self, field: &Field, value: &Value, position: &Position<'_>) {
        let name = field.name;
        let at = || position.pointer();
        if value.is_null() && !matches!(name, "openapi" | "swagger" | "info") {
            self.diagnostics_found.push(Diagnostic::new(
                Code::Ignored,
                at(),
                format!("`{name}` is null, and taken as absent"),
            ));
        } else if name == "components" && !value.is_object() {
            let message = format!("`components` must be an object, not {}; it is left out", describe(value));
            let mut diagnostic = Diagnostic::new(Code::Malformed, at(), message);
            diagnostic.severity = Severity::Warning;
            self.diagnostics_found.push(diagnostic);
        }
    }

    fn count(&mut self, object: Object, field: &'static Field, position: &Position<'_>) {
        self.unused.entry((object, field.name)).or_insert_with(|| Count::at(position)).times += 1;
    }

    fn content(&mut self, holds: Holds, value: &Value, position: &Position<'_>) {
        match (holds, value) {
            (Holds::Object(object), Value::Object(_)) => self.object(object, value, position),
            (Holds::Object(object), Value::Array(list)) => {
                for (index, item) in list.iter().enumerate() {
                    self.object(object, item, &position.index(index));
                }
            }
            (Holds::Map(object), Value::Object(members)) => {
                if let Some(text) = members.get("$ref").and_then(Value::as_str)
                    && self.unresolved.contains_key(text)
                {
                    self.dangling(text, position, "what it stands for is left out");
                }
                for (key, member) in members {
                    self.object(object, member, &position.key(key));
                }
            }
            _ => {}
        }
    }

    fn unknown(&mut self, object: Object, key: &str, value: &Value, position: &Position<'_>) {
        if matches!(object, Object::PathItem | Object::SwaggerPathItem) && has_operation(value) {
            self.operations.push((key.to_owned(), position.pointer()));
            return;
        }
        let fields = self.unknown.entry(object).or_default();
        let count = if fields.len() < MAX_UNKNOWN || fields.contains_key(key) {
            fields.entry(key.to_owned()).or_insert_with(|| Count::at(position))
        } else {
            self.more.entry(object).or_insert_with(|| Count::at(position))
        };
        count.times += 1;
    }

    /// Reports a dangling reference that harms no call.
    fn dangling(&mut self, text: &str, position: &Position<'_>, repair: &str) {
        let is_there =
            Pointer::of_reference(text, self.document).is_some_and(|(pointer, _)| pointer.get(self.document).is_some());
        if is_there {
            return;
        }
        let at = position.pointer().child("$ref");
        let mut diagnostic = self.unresolved.get(text).map_or_else(
            || Diagnostic::new(Code::DanglingRef, at.clone(), format!("`{text}` leads nowhere")),
            |found| found.again_at(at.clone()),
        );
        diagnostic.severity = Severity::Warning;
        diagnostic.message.extend(["; ", repair]);
        self.diagnostics_found.push(diagnostic);
    }

    /// Queues a target outside of the walk.
    fn reference(&mut self, object: Object, text: &str) {
        let Some((first, rest)) = text.strip_prefix("#/").map(|text| text.split_once('/').unwrap_or((text, ""))) else {
            return;
        };
        let (holder, key) = match first {
            "components" if self.description == Object::OpenApi => {
                (Object::Components, rest.split('/').next().unwrap_or_default())
            }
            _ => (self.description, first),
        };
        if self.tables.get(&holder).is_some_and(|table| table.contains_key(key)) {
            return;
        }
        let Some(pointer) = Pointer::parse(text) else { return };
        let depth = usize::from(holder == Object::Components);
        self.referred.extend(pointer.segments().nth(depth).map(|key| (holder, key)));
        if self.seen.insert((object, pointer.clone())) {
            self.elsewhere.push((object, pointer));
        }
    }

    fn report(self, diagnostics: &mut Diagnostics) {
        self.diagnostics_found.into_iter().for_each(|diagnostic| diagnostics.push(diagnostic));
        for ((object, field), count) in self.unused {
            let message = format!("the SDK does not use `{field}` of {} ({})", object.noun(), count.words());
            diagnostics.push(Diagnostic::new(Code::Ignored, count.first, message));
        }
        for (object, fields) in self.unknown {
            for (key, count) in fields.into_iter().filter(|(key, _)| !self.referred.contains(&(object, key.clone()))) {
                diagnostics.push(unknown(object, &key, count));
            }
        }
        for (object, count) in self.more {
            let message = format!("other names that are no fields of {} ({})", object.noun(), count.words());
            diagnostics.push(Diagnostic::new(Code::Ignored, count.first, message));
        }
        for (key, pointer) in self.operations {
            let message = format!("the operations under `{key}` are left out: a path item has no such member");
            let mut diagnostic = Diagnostic::new(Code::Ignored, pointer, message);
            diagnostic.severity = Severity::Warning;
            diagnostics.push(diagnostic);
        }
    }
}

fn unknown(object: Object, key: &str, count: Count) -> Diagnostic {
    let message = match object {
        Object::Reference => format!("`{key}` beside a `$ref` is not used ({})", count.words()),
        _ => format!("`{key}` is no field of {}, and is not used ({})", object.noun(), count.words()),
    };
    let names: Vec<String> = object.fields().iter().map(|field| field.name.to_owned()).collect();
    let near = nearest(key, names.iter()).map(|near| format!("did you mean `{near}`?"));
    let diagnostic = Diagnostic::new(Code::Ignored, count.first, message);
    match near {
        Some(help) if object != Object::Reference => diagnostic.help(help),
        _ => diagnostic,
    }
}

/// Whether an ignored field loses nothing.
fn is_moot(field: &Field, value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        // An empty schema may be meant: `contains: {}`.
        Value::Object(members) => members.is_empty() && field.holds != Holds::Object(Object::Schema),
        Value::String(text) => {
            matches!(field.name, "jsonSchemaDialect" | "$schema") && DIALECTS.contains(&text.trim_end_matches('#'))
        }
        _ => false,
    }
}

/// Whether a normally used field of a schema has no effect beside these others.
fn is_lost(name: &str, value: &Value, schema: &Map<String, Value>) -> bool {
    let has_any = |keys: &[&str]| keys.iter().any(|key| schema.contains_key(*key));
    let is_composed = || has_any(&["allOf", "anyOf", "oneOf", "$ref"]);
    match name {
        "unevaluatedProperties" => match value {
            Value::Bool(false) => is_composed() || has_any(&["additionalProperties"]),
            Value::Object(_) => has_any(&["additionalProperties"]),
            _ => false,
        },
        "unevaluatedItems" if value.is_object() || *value == Value::Bool(false) => {
            let is_rest = has_any(&["prefixItems"]) || schema.get("items").is_some_and(Value::is_array);
            !is_rest && (!value.is_object() || is_composed() || has_any(&["items", "contains", "if"]))
        }
        "dependentSchemas" => {
            let declares = |branch: &Value| {
                ["properties", "$ref", "allOf", "anyOf", "oneOf"].iter().any(|key| branch.get(key).is_some())
            };
            value.as_object().is_some_and(|branches| !branches.is_empty() && !branches.values().any(declares))
        }
        _ => false,
    }
}

/// Whether a value is an operation or contains some, as `additionalOperations` does.
fn has_operation(value: &Value) -> bool {
    let is_operation = |value: &Value| value.get("responses").or_else(|| value.get("operationId")).is_some();
    is_operation(value) || value.as_object().is_some_and(|members| members.values().any(is_operation))
}
