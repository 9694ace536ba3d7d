//! The overlay document itself.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::limits::{MAX_QUERY, MAX_QUERY_DEPTH};

/// The extension for actions, or names in their targets, that may match nothing.
pub(super) const OPTIONAL: &str = "x-sdk-optional";

/// A well-formed action.
pub(super) struct Action<'a> {
    pub pointer: Pointer,
    pub target: &'a str,
    pub query: JsonPath,
    pub change: Change<'a>,
    /// Whether it may match nothing.
    pub is_optional: bool,
}

pub(super) enum Change<'a> {
    Update(&'a Value),
    Remove,
}

/// Reads well-formed actions and reports everything else.
pub(super) fn read<'a>(overlay: &'a Value, diagnostics: &mut Diagnostics) -> Vec<Action<'a>> {
    let mut reader = Reader { diagnostics };
    let root = Pointer::root();
    let Some(map) = reader.object(overlay, &root, "an overlay") else { return Vec::new() };
    reader.keys(map, &root, &["overlay", "info", "extends", "actions"]);
    match map.get("overlay").and_then(Value::as_str) {
        Some(version) if version == "1.0" || version.starts_with("1.0.") => {}
        Some(version) => {
            let message = format!("version `{version}` of the Overlay Specification is not supported, only 1.0");
            reader.invalid(root.child("overlay"), message);
        }
        None => reader.invalid(root.clone(), "there is no `overlay: 1.0.0`"),
    }
    let info = root.child("info");
    match map.get("info") {
        Some(value) => {
            if let Some(map) = reader.object(value, &info, "`info`") {
                reader.keys(map, &info, &["title", "version"]);
                reader.required_text(map, &info, "title");
                reader.required_text(map, &info, "version");
            }
        }
        None => reader.invalid(root.clone(), "`info` with `title` and `version` is missing"),
    }
    reader.optional_text(map, &root, "extends");
    let actions = root.child("actions");
    match map.get("actions") {
        Some(Value::Array(list)) if !list.is_empty() => {
            let number = |(index, value): (usize, &'a Value)| reader.action(value, actions.child(index));
            list.iter().enumerate().filter_map(number).collect()
        }
        Some(_) => {
            reader.invalid(actions, "`actions` is a list of at least one action");
            Vec::new()
        }
        None => {
            reader.invalid(root, "there are no `actions`");
            Vec::new()
        }
    }
}

struct Reader<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    fn invalid(&mut self, pointer: Pointer, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::in_overlay(Code::OverlayInvalid, pointer, message));
    }

    fn object<'a>(&mut self, value: &'a Value, pointer: &Pointer, what: &str) -> Option<&'a Map<String, Value>> {
        let map = value.as_object();
        if map.is_none() {
            self.invalid(pointer.clone(), format!("{what} is an object, this is something else"));
        }
        map
    }

    fn keys(&mut self, map: &Map<String, Value>, pointer: &Pointer, known: &[&str]) {
        for key in map.keys().filter(|key| !known.contains(&key.as_str()) && !key.starts_with("x-")) {
            let message = format!("`{key}` is not a key of Overlay 1.0 here; known are {}", known.join(", "));
            self.invalid(pointer.child(key), message);
        }
    }

    fn required_text<'a>(&mut self, map: &'a Map<String, Value>, pointer: &Pointer, key: &str) -> Option<&'a str> {
        if !map.contains_key(key) {
            self.invalid(pointer.clone(), format!("`{key}` is missing"));
        }
        self.optional_text(map, pointer, key)
    }

    fn optional_text<'a>(&mut self, map: &'a Map<String, Value>, pointer: &Pointer, key: &str) -> Option<&'a str> {
        let value = map.get(key)?;
        if !value.is_string() {
            self.invalid(pointer.child(key), format!("`{key}` is text, this is something else"));
        }
        value.as_str()
    }

    fn action<'a>(&mut self, value: &'a Value, pointer: Pointer) -> Option<Action<'a>> {
        let map = self.object(value, &pointer, "an action")?;
        self.keys(map, &pointer, &["target", "description", "update", "remove"]);
        self.optional_text(map, &pointer, "description");
        let change = match (map.get("remove"), map.get("update")) {
            (Some(Value::Bool(true)), _) => Some(Change::Remove),
            (None | Some(Value::Bool(false)), Some(update)) => Some(Change::Update(update)),
            (None | Some(Value::Bool(false)), None) => {
                self.invalid(pointer.clone(), "the action does nothing: it has neither `update` nor `remove: true`");
                None
            }
            (Some(_), _) => {
                self.invalid(pointer.child("remove"), "`remove` is true or false");
                None
            }
        };
        let is_optional = match map.get(OPTIONAL) {
            None => false,
            Some(Value::Bool(optional)) => *optional,
            Some(_) => {
                self.invalid(pointer.child(OPTIONAL), format!("`{OPTIONAL}` is true or false"));
                false
            }
        };
        let target = self.required_text(map, &pointer, "target")?;
        let query = query(target).map_err(|message| self.invalid(pointer.child("target"), message)).ok()?;
        Some(Action { pointer, target, query, change: change?, is_optional })
    }
}

/// The query of a target.
pub(super) fn query(target: &str) -> Result<JsonPath, String> {
    let mut open = 0_usize;
    let too_deep = target.chars().any(|c| {
        match c {
            '(' | '[' => open = open.saturating_add(1),
            ')' | ']' => open = open.saturating_sub(1),
            _ => {}
        }
        open > MAX_QUERY_DEPTH
    });
    if too_deep || target.len() > MAX_QUERY {
        return Err(format!("a target has at most {MAX_QUERY} characters and {MAX_QUERY_DEPTH} open brackets"));
    }
    JsonPath::parse(target).map_err(|error| format!("`{target}` is not a JSONPath (RFC 9535): {error}"))
}
