//! A value held against a schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::super::nearest::nearest;
use super::super::table::Commands;
use super::definitions::Definitions;
use super::kind::{Kind, number_text};
use super::views::Views;
use super::{Finding, Severity, limits};
use crate::constraints::number;
use crate::wire::pointer::escaped;

/// As many findings are told.
pub(super) const MOST: usize = 20;

/// As many times a schema is held against a value. Afterwards every value fits: recursive unions could take time without end.
const MOST_STEPS: u32 = 200_000;

/// How deep schemas and values are nested, together.
const DEEPEST: usize = 300;

/// What marks a field that only answers have.
const READ_ONLY: &str = "readOnly";

/// As many listed values are told.
const MOST_VALUES: usize = 12;

/// What is wrong with a value of a request. Listed values are open: others are a warning.
pub(crate) fn check(commands: &Commands, schema: &Value, value: &Value) -> Vec<Finding> {
    let definitions = Definitions::of(commands, schema);
    let mut walk = Walk::new(&definitions);
    walk.value(schema, value);
    walk.found
}

/// A way through a value.
pub(super) struct Walk<'s> {
    pub(super) definitions: &'s Definitions,
    pub(super) found: Vec<Finding>,
    /// The segments of the pointer.
    pub(super) steps: Vec<String>,
    pub(super) left: u32,
    depth: usize,
    /// The schema of the value that is held against its parts.
    whole: Option<&'s Value>,
}

/// The fields of an object that a schema and its parts list.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields<'s> {
    pub(super) names: BTreeSet<&'s str>,
    /// Whether there may be others.
    pub(super) is_open: bool,
}

impl Fields<'_> {
    /// The fields of a value that are not among them.
    pub(super) fn unknown<'v>(&self, value: &'v Value) -> Vec<&'v str> {
        match value {
            // A schema that lists no fields is one of any object.
            Value::Object(fields) if !self.is_open && !self.names.is_empty() => {
                fields.keys().map(String::as_str).filter(|name| !self.names.contains(name)).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl<'s> Walk<'s> {
    const fn new(definitions: &'s Definitions) -> Self {
        Self { definitions, found: Vec::new(), steps: Vec::new(), left: MOST_STEPS, depth: 0, whole: None }
    }

    fn value(&mut self, schema: &'s Value, value: &Value) {
        let mut known = Fields::default();
        let outer = self.whole.replace(schema);
        self.part(schema, value, &mut known);
        self.whole = outer;
        // Without all parts, it is not known which fields there are.
        if self.left == 0 {
            return;
        }
        for name in known.unknown(value) {
            // The nearest name takes time, and is for those that are told.
            if self.found.len() >= MOST {
                return;
            }
            let near = nearest(name, known.names.iter().copied());
            let suggestion = near.map(|near| format!("is it `{near}`?"));
            self.inside(name, |walk| walk.tell("there is no such field", suggestion, Severity::Error));
        }
    }

    /// Holds a value against a schema that may be one part of what applies to it.
    pub(super) fn part(&mut self, schema: &'s Value, value: &Value, known: &mut Fields<'s>) {
        let Some(left) = self.left.checked_sub(1).filter(|_| self.depth < DEEPEST) else {
            self.left = 0;
            return;
        };
        (self.left, self.depth) = (left, self.depth.saturating_add(1));
        self.keywords(schema, value, known);
        self.depth = self.depth.saturating_sub(1);
    }

    fn keywords(&mut self, schema: &'s Value, value: &Value, known: &mut Fields<'s>) {
        let is_never = schema.get("not").and_then(Value::as_object).is_some_and(Map::is_empty);
        if is_never || *schema == Value::Bool(false) {
            return self.error("no value is allowed here");
        }
        if let Some(kinds) = Kind::all_of(schema)
            && !Kind::of(value).is_in(&kinds)
        {
            return self.mismatch(&kinds, value);
        }
        if let Some(referred) = self.definitions.referred(schema) {
            self.part(referred, value, known);
        }
        for part in arms(schema, "allOf") {
            self.part(part, value, known);
        }
        self.listed(schema, value);
        for message in limits::broken(schema, value) {
            self.error(message);
        }
        match value {
            Value::Object(fields) => self.fields(schema, fields, known),
            Value::Array(items) => {
                if let Some(schema) = schema.get("items") {
                    for (index, item) in items.iter().enumerate() {
                        self.inside(&index.to_string(), |walk| walk.value(schema, item));
                    }
                }
            }
            _ => {}
        }
        for keyword in ["oneOf", "anyOf"] {
            if schema.get(keyword).is_some() {
                self.union(schema, keyword, value, known);
            }
        }
    }

    fn fields(&mut self, schema: &'s Value, fields: &Map<String, Value>, known: &mut Fields<'s>) {
        let properties = schema.get("properties").and_then(Value::as_object);
        known.names.extend(properties.into_iter().flatten().map(|(name, _)| name.as_str()));
        for name in arms(schema, "required").filter_map(Value::as_str) {
            if !fields.contains_key(name) && !self.is_read_only_field(name) {
                self.error(format!("the field `{name}` is missing"));
            }
        }
        let others = schema.get("additionalProperties");
        known.is_open |= others.is_some_and(|others| *others != Value::Bool(false));
        for (name, value) in fields {
            match properties.and_then(|all| all.get(name)) {
                Some(field) if self.is_read_only(field) => self.inside(name, |walk| {
                    walk.tell("the API sets this field itself", Some("leave it out".to_owned()), Severity::Warning);
                }),
                Some(field) => self.inside(name, |walk| walk.value(field, value)),
                None => match others {
                    Some(others) if *others != Value::Bool(false) => {
                        self.inside(name, |walk| walk.value(others, value));
                    }
                    // An object without fields, which `names` cannot tell from one of any fields.
                    Some(_) if known.names.is_empty() => self.inside(name, |walk| walk.error("there is no such field")),
                    _ => {}
                },
            }
        }
    }

    fn is_read_only(&self, schema: &Value) -> bool {
        let says_so = |schema: &Value| self.definitions.keyword(schema, READ_ONLY) == Some(&Value::Bool(true));
        says_so(schema) || arms(schema, "allOf").any(says_so)
    }

    /// Whether any part of the schema says so of a field.
    fn is_read_only_field(&self, name: &str) -> bool {
        self.whole.is_some_and(|whole| Views::of(self.definitions, whole).field(name).has(READ_ONLY))
    }

    fn listed(&mut self, schema: &Value, value: &Value) {
        if let Some(wanted) = schema.get("const")
            && !is_equal(wanted, value)
        {
            self.error(format!("the value has to be {}", word(wanted)));
        }
        let Some(values) = schema.get("enum").and_then(Value::as_array) else { return };
        if values.iter().any(|one| is_equal(one, value)) {
            return;
        }
        let mut kinds: Vec<_> = values.iter().map(Kind::of).collect();
        kinds.dedup();
        let is_number = |kind: &Kind| matches!(kind, Kind::Integer | Kind::Number);
        let kind = Kind::of(value);
        if !(kind.is_in(&kinds) || is_number(&kind) && kinds.iter().any(is_number)) {
            return self.mismatch(&kinds, value);
        }
        let near = value.as_str().and_then(|text| nearest(text, values.iter().filter_map(Value::as_str)));
        let suggestion = near.map(|near| format!("is it `{near}`?"));
        let mut words: Vec<_> = values.iter().take(MOST_VALUES).map(word).collect();
        if values.len() > MOST_VALUES {
            words.push("..".to_owned());
        }
        let message = format!("the value is none of those that are known: {}", words.join(", "));
        self.tell(message, suggestion, Severity::Warning);
    }

    pub(super) fn mismatch(&mut self, kinds: &[Kind], value: &Value) {
        let suggestion = match (Kind::of(value), kinds.iter().find(|kind| **kind != Kind::Null)) {
            (Kind::Integer | Kind::Number | Kind::Boolean, Some(Kind::Text)) => Some("write it in quotes"),
            (Kind::Text, Some(wanted)) if is_quoted(value, *wanted) => Some("write it without quotes"),
            (found, Some(Kind::List)) if found != Kind::Null => Some("write it in brackets: `[..]`"),
            _ => None,
        };
        self.tell(Kind::mismatch(kinds, value), suggestion.map(str::to_owned), Severity::Error);
    }

    fn inside(&mut self, step: &str, check: impl FnOnce(&mut Self)) {
        if self.found.len() < MOST {
            self.steps.push(escaped(step));
            check(self);
            self.steps.pop();
        }
    }

    fn error(&mut self, message: impl Into<String>) {
        self.tell(message, None, Severity::Error);
    }

    pub(super) fn tell(&mut self, message: impl Into<String>, suggestion: Option<String>, severity: Severity) {
        let pointer = self.steps.iter().map(|step| format!("/{step}")).collect();
        let finding = Finding { pointer, message: message.into(), suggestion, severity };
        // Two parts of a schema can say the same.
        if self.found.len() < MOST && !self.found.contains(&finding) {
            self.found.push(finding);
        }
    }
}

/// The schemas or names that a keyword lists.
pub(super) fn arms<'s>(schema: &'s Value, keyword: &str) -> impl Iterator<Item = &'s Value> + use<'s> {
    schema.get(keyword).and_then(Value::as_array).into_iter().flatten()
}

/// Whether a text has JSON of this kind.
fn is_quoted(value: &Value, kind: Kind) -> bool {
    let inner = value.as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
    inner.is_some_and(|inner| Kind::of(&inner).is_in(&[kind]))
}

/// Whether two values are equal, numbers by value.
pub(super) fn is_equal(one: &Value, other: &Value) -> bool {
    match (number_text(one), number_text(other)) {
        (Some(one), Some(other)) => number::canonical(&one) == number::canonical(&other),
        _ => one == other,
    }
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), |text| format!("`{text}`"))
}
