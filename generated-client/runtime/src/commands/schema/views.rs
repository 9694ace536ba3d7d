//! All schemas that may apply to a value: its own, those it refers to, and the arms of unions.

use serde_json::Value;

use super::check::arms;
use super::definitions::Definitions;
use super::kind::Kind;

/// As many schemas are taken for one value.
const MOST: usize = 2_000;

/// All schemas that may apply to a value.
#[derive(Clone, Debug)]
pub(crate) struct Views<'s> {
    definitions: &'s Definitions,
    schemas: Vec<&'s Value>,
}

impl<'s> Views<'s> {
    /// Those of a value with this schema.
    pub(crate) fn of(definitions: &'s Definitions, schema: &'s Value) -> Self {
        Self { definitions, schemas: Vec::new() }.with(vec![schema])
    }

    fn with(&self, mut open: Vec<&'s Value>) -> Self {
        let mut schemas: Vec<&'s Value> = Vec::new();
        let mut seen = Vec::new();
        while let Some(schema) = open.pop() {
            let (Err(place), true) = (seen.binary_search(&std::ptr::from_ref(schema)), schemas.len() < MOST) else {
                continue;
            };
            seen.insert(place, std::ptr::from_ref(schema));
            schemas.push(schema);
            open.extend(self.definitions.referred(schema));
            for keyword in ["allOf", "anyOf", "oneOf"] {
                open.extend(arms(schema, keyword));
            }
        }
        Self { definitions: self.definitions, schemas }
    }

    /// Those of a field.
    pub(crate) fn field(&self, name: &str) -> Self {
        let of = |schema: &&'s Value| {
            let field = schema.get("properties").and_then(|all| all.get(name));
            field.or_else(|| schema.get("additionalProperties").filter(|others| others.is_object()))
        };
        self.with(self.schemas.iter().filter_map(of).collect())
    }

    /// Those of the items of a list.
    pub(crate) fn items(&self) -> Self {
        self.with(self.schemas.iter().filter_map(|schema| schema.get("items")).collect())
    }

    /// Whether there is none.
    #[cfg(any(test, feature = "mcp"))]
    pub(crate) fn is_empty(&self) -> bool {
        self.schemas.is_empty()
    }

    /// Whether they describe a value of this kind, all of them.
    #[cfg(any(test, feature = "mcp"))]
    pub(crate) fn describe(&self, value: &Value) -> bool {
        let kinds = self.kinds();
        let is_all = !self.schemas.is_empty() && self.schemas.len() < MOST;
        is_all && (value.is_null() || kinds.is_empty() || Kind::of(value).is_in(&kinds))
    }

    /// Whether one of them has a keyword that is true.
    pub(crate) fn has(&self, keyword: &str) -> bool {
        self.schemas.iter().any(|schema| schema.get(keyword) == Some(&Value::Bool(true)))
    }

    /// Whether one of them requires a field.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.schemas.iter().any(|schema| arms(schema, "required").any(|one| one == name))
    }

    /// The names of all fields. `None` if there may be others.
    pub(crate) fn names(&self) -> Option<Vec<&'s str>> {
        let others =
            |schema: &&Value| schema.get("additionalProperties").is_some_and(|others| *others != Value::Bool(false));
        if self.schemas.iter().any(others) || self.schemas.iter().any(|schema| is_any_object(schema)) {
            return None;
        }
        let properties = self.schemas.iter().filter_map(|schema| schema.get("properties")?.as_object());
        let names: Vec<_> = properties.flatten().map(|(name, _)| name.as_str()).collect();
        (!names.is_empty()).then_some(names)
    }

    /// The kinds of values that are taken; empty for any.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        let of = |schema: &&Value| match Kind::all_of(schema) {
            Some(kinds) => kinds,
            None => arms(schema, "enum").chain(schema.get("const")).map(Kind::of).collect(),
        };
        Kind::each_once(&self.schemas.iter().flat_map(of).collect::<Vec<_>>())
    }
}

/// Whether a schema takes objects and says nothing of their fields.
fn is_any_object(schema: &Value) -> bool {
    const FIELDS: [&str; 9] =
        ["$ref", "allOf", "anyOf", "oneOf", "properties", "required", "additionalProperties", "enum", "const"];
    Kind::all_of(schema).is_none_or(|kinds| kinds.contains(&Kind::Object))
        && FIELDS.iter().all(|keyword| schema.get(keyword).is_none())
}
