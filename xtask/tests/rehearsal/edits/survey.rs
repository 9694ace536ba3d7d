//! The operations and schemas of a description that edits can change.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::step::below;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// A parsed description.
pub struct Survey<'a> {
    pub document: &'a Value,
    pub operations: Vec<Operation<'a>>,
    pub schemas: BTreeMap<&'a str, Schema<'a>>,
}

/// An operation.
pub struct Operation<'a> {
    /// Method and path, as in comparisons.
    pub name: String,
    pub pointer: String,
    pub value: &'a Value,
    /// Whether its path has no other operation.
    pub alone: bool,
    /// The schemas in its successful answers, at any depth.
    pub answers: BTreeSet<&'a str>,
    /// The schemas in its request.
    pub requests: BTreeSet<&'a str>,
    /// The schemas in all its answers and its request.
    pub all: BTreeSet<&'a str>,
}

/// A schema with a name.
pub struct Schema<'a> {
    pub name: &'a str,
    pub pointer: String,
    pub value: &'a Value,
    /// Whether a successful answer has it.
    pub answered: bool,
    /// Whether a request has it.
    pub requested: bool,
}

/// A field of a schema.
pub struct Field<'a> {
    pub schema: &'a Schema<'a>,
    pub name: &'a str,
    pub value: &'a Value,
    pub required: bool,
}

impl<'a> Survey<'a> {
    pub fn of(document: &'a Value) -> Self {
        let mut operations = Vec::new();
        for (path, item) in members(&document["paths"]) {
            let found: Vec<_> = METHODS.iter().filter_map(|method| Some((*method, item.get(method)?))).collect();
            for (method, value) in &found {
                let successes = members(&value["responses"]).filter(|(status, _)| status.starts_with('2'));
                let answers = carried(document, successes.map(|(_, answer)| answer));
                let requests = carried(document, [&value["requestBody"], &value["parameters"]].into_iter());
                operations.push(Operation {
                    name: format!("{} {path}", method.to_uppercase()),
                    pointer: below("/paths", &[path, method]),
                    value,
                    alone: found.len() == 1,
                    all: carried(document, std::iter::once(*value)),
                    answers,
                    requests,
                });
            }
        }
        let schema = |(name, value)| Schema {
            name,
            pointer: below("/components/schemas", &[name]),
            value,
            answered: operations.iter().any(|operation| operation.answers.contains(name)),
            requested: operations.iter().any(|operation| operation.requests.contains(name)),
        };
        let schemas = members(&document["components"]["schemas"]).map(|one| (one.0, schema(one))).collect();
        Self { document, operations, schemas }
    }

    /// The schemas of answers only.
    pub fn answers(&self) -> impl Iterator<Item = &Schema<'a>> {
        self.schemas.values().filter(|schema| schema.answered && !schema.requested && schema.is_object())
    }

    /// The schemas of requests only.
    pub fn requests(&self) -> impl Iterator<Item = &Schema<'a>> {
        self.schemas.values().filter(|schema| schema.requested && !schema.answered && schema.is_object())
    }

    /// The schemas of one operation only, which are removed with it.
    pub fn only_of(&self, operation: &Operation<'a>) -> impl Iterator<Item = &'a str> {
        let others = self.operations.iter().filter(|other| other.name != operation.name);
        let shared: BTreeSet<_> = others.flat_map(|other| other.all.iter().copied()).collect();
        operation.all.iter().copied().filter(move |name| !shared.contains(name)).collect::<Vec<_>>().into_iter()
    }

    /// The operations of each tag.
    pub fn tags(&self) -> BTreeMap<&'a str, Vec<&Operation<'a>>> {
        let mut tags: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for operation in &self.operations {
            if let Some(tag) = operation.tag() {
                tags.entry(tag).or_default().push(operation);
            }
        }
        tags
    }
}

impl<'a> Operation<'a> {
    /// Its group.
    pub fn tag(&self) -> Option<&'a str> {
        self.value["tags"][0].as_str()
    }

    pub fn is_deprecated(&self) -> bool {
        self.value["deprecated"] == true
    }

    /// Its parameters, each with its pointer.
    pub fn parameters(&self) -> impl Iterator<Item = (String, &'a Value)> {
        let all = self.value["parameters"].as_array().into_iter().flatten().enumerate();
        all.map(|(index, value)| (below(&self.pointer, &["parameters", &index.to_string()]), value))
    }

    /// Its optional parameters of a query.
    pub fn optional_parameters(&self) -> impl Iterator<Item = (String, &'a Value)> {
        self.parameters().filter(|(_, value)| value["in"] == "query" && value["required"] != true)
    }
}

impl<'a> Schema<'a> {
    fn is_object(&self) -> bool {
        self.value["type"] == "object" && self.value["properties"].as_object().is_some_and(|all| !all.is_empty())
    }

    /// The fields without references to other schemas.
    pub fn fields(&'a self) -> impl Iterator<Item = Field<'a>> {
        let required =
            |name: &str| self.value["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
        let fields = members(&self.value["properties"]).filter(|(_, value)| references(value).is_empty());
        fields.map(move |(name, value)| Field { schema: self, name, value, required: required(name) })
    }
}

impl Field<'_> {
    pub fn pointer(&self) -> String {
        below(&self.schema.pointer, &["properties", self.name])
    }
}

/// Whether a field is a text, and any text.
pub fn is_any_text(field: &Field<'_>) -> bool {
    let limits = ["enum", "format", "pattern", "maxLength", "minLength"];
    field.value["type"] == "string" && !limits.iter().any(|key| field.value.get(key).is_some())
}

/// The members of an object, or none.
pub fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// The schemas that values reference, at any depth.
fn carried<'a>(document: &'a Value, values: impl Iterator<Item = &'a Value>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = values.flat_map(references).collect();
    while let Some(reference) = open.pop() {
        let name = reference.strip_prefix("#/components/schemas/");
        if name.is_none_or(|name| found.insert(name)) {
            let target = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
            open.extend(target.into_iter().flat_map(references));
        }
    }
    found
}

/// The direct references of a value.
fn references(value: &Value) -> Vec<&str> {
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(text) if key == "$ref" => vec![text.as_str()],
                value => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}
