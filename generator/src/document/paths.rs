//! Path items, with the members beside and behind a reference.

use std::collections::HashMap;

use serde_json::Value;

use super::forms::{self, pick};
use super::model::Operation;
use super::parameters::merge;
use super::reader::Reader;
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pointer::Pointer;

/// The methods that are members of path items, in the order of the specification.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The member with the operations of other methods.
const OTHERS: &str = "additionalOperations";

impl<'a> Reader<'a, '_> {
    /// The operations of a path item and of its reference target.
    pub fn path_item(
        &mut self,
        path: &str,
        pointer: &Pointer,
        value: &'a Value,
        is_path: bool,
        operations: &mut Vec<Operation>,
    ) -> Option<()> {
        let levels = self.levels(pointer, value)?;
        let mut sound = Some(());
        for (at, item) in &levels {
            if pick(forms::PATH_ITEM, item, at, self.diagnostics).is_none() {
                sound = None;
            }
        }
        sound?;
        let mut shared = Vec::new();
        let mut servers = Vec::new();
        for (at, item) in levels.iter().rev() {
            shared = merge(&shared, self.parameters(at, item)?);
            let own = self.servers(at, item)?;
            servers = if own.is_empty() { servers } else { own };
        }
        for (method, at, value) in self.members_of_methods(&levels) {
            let followed = self.follow(at, value);
            let Some(mut operation) = followed.and_then(|(at, value)| self.operation(path, &method, &at, value)) else {
                sound = None;
                continue;
            };
            operation.parameters = merge(&shared, operation.parameters);
            if operation.server.is_none() {
                operation.server = servers.first().cloned();
            }
            for (key, slot) in
                [("summary", &mut operation.typed.summary), ("description", &mut operation.typed.description)]
            {
                if slot.is_none() {
                    *slot = levels.iter().find_map(|(_, item)| item.get(key)?.as_str().map(str::to_owned));
                }
            }
            if is_path {
                let declared = std::mem::take(&mut operation.parameters);
                let Some(template) = self.template(path, &operation.pointer, declared) else {
                    sound = None;
                    continue;
                };
                operation.path = template.path;
                operation.constants = template.constants;
                operation.parameters = template.parameters;
            }
            operations.push(operation);
        }
        sound
    }

    /// A path item with all reference targets.
    fn levels(&mut self, pointer: &Pointer, value: &'a Value) -> Option<Vec<(Pointer, &'a Value)>> {
        let mut levels = vec![(pointer.clone(), value)];
        let (mut at, mut item) = (pointer.clone(), value);
        while let Some(reference) = item.get("$ref") {
            let Some(text) = reference.as_str() else {
                self.report(Code::Malformed, at.child("$ref"), "`$ref` must be a text");
                return None;
            };
            (at, item) = self.target(text, &at)?;
            if levels.iter().any(|(known, _)| *known == at) {
                self.report(Code::RefCycle, pointer.child("$ref"), "this reference leads back to itself");
                return None;
            }
            levels.push((at.clone(), item));
        }
        Some(levels)
    }

    /// The operations of a path item with their methods as they stand in requests.
    fn members_of_methods(&mut self, levels: &[(Pointer, &'a Value)]) -> Vec<(String, Pointer, &'a Value)> {
        let mut found: Vec<(String, Pointer, &'a Value)> = Vec::new();
        for key in METHODS {
            let of_level = |(at, item): &(Pointer, &'a Value)| {
                let value = item.get(key).filter(|value| value.is_object())?;
                Some((key.to_ascii_uppercase(), at.child(key), value))
            };
            found.extend(levels.iter().filter_map(of_level));
        }
        let known = found.len();
        for (at, item) in levels {
            let at = at.child(OTHERS);
            for (method, value) in item.get(OTHERS).and_then(Value::as_object).into_iter().flatten() {
                let at = at.child(method);
                if method.starts_with("x-") && !value.is_object() {
                    continue;
                }
                if let Some(problem) = unusable(method, value) {
                    self.warn(Code::Malformed, at, format!("{problem}; this operation is left out"));
                    continue;
                }
                found.push((method.clone(), at, value));
            }
        }
        // The order of the description does not change the files.
        if let Some(others) = found.get_mut(known..) {
            others.sort_by(|(one, ..), (other, ..)| one.cmp(other));
        }
        let mut seen: HashMap<String, Pointer> = HashMap::new();
        found.retain(|(method, at, _)| match seen.get(method) {
            // Members beside a reference take precedence.
            Some(first) => {
                let message = format!("`{method}` stands beside the `$ref` and behind it; the one beside it is used");
                let mut twice = Diagnostic::new(Code::Malformed, first.clone(), message).also(at.clone(), "left out");
                twice.severity = Severity::Warning;
                self.diagnostics.push(twice);
                false
            }
            None => {
                seen.insert(method.clone(), at.clone());
                true
            }
        });
        found
    }

    /// Removes duplicate operationIds of a path item that several paths refer to.
    pub fn share_ids(&mut self, operations: &mut [Operation]) {
        let paths = Pointer::root().child("paths");
        let mut keepers: HashMap<Pointer, (usize, bool)> = HashMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let stands_here = operation.pointer.starts_with(&paths.child(&operation.key));
            let keeper = keepers.entry(operation.pointer.clone()).or_insert((index, stands_here));
            if stands_here && !keeper.1 {
                *keeper = (index, true);
            }
        }
        for (index, operation) in operations.iter_mut().enumerate() {
            if keepers.get(&operation.pointer).is_none_or(|(keeper, _)| *keeper == index) {
                continue;
            }
            let Some(id) = operation.typed.operation_id.take() else { continue };
            let message = format!(
                "the operation `{id}` stands at `{}` too, by reference; there it is named after method and path",
                operation.key
            );
            self.diagnostics.push(Diagnostic::new(Code::MissingOperationId, operation.pointer.clone(), message));
        }
    }
}

/// Why a member of `additionalOperations` is no operation that can be called.
fn unusable(method: &str, value: &Value) -> Option<String> {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if method.is_empty() || !method.bytes().all(is_sign) {
        return Some(format!("`{method}` is no method that HTTP can carry"));
    }
    // Methods are sent as they are written, and no server takes `get`.
    if METHODS.iter().any(|known| known.eq_ignore_ascii_case(method)) {
        return Some(format!("`{method}` belongs into the path item as `{}`", method.to_ascii_lowercase()));
    }
    // HTTP clients make tunnels of it, and hosts refuse it.
    if method.eq_ignore_ascii_case("CONNECT") {
        return Some("`CONNECT` is for proxies, and clients do not send it to an API".to_owned());
    }
    (!value.is_object()).then(|| format!("an operation must be an object, not {}", describe(value)))
}
