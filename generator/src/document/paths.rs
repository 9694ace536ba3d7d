//! Path items, with the members beside and behind a reference.

use std::collections::HashMap;

use serde_json::Value;

use super::forms::{self, pick};
use super::model::Operation;
use super::parameters::merge;
use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pointer::Pointer;

/// The methods in the order of the specification.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

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
        for method in METHODS {
            let Some((at, value)) = self.member(&levels, method) else { continue };
            let followed = self.follow(at, value);
            let Some(mut operation) = followed.and_then(|(at, value)| self.operation(path, method, &at, value)) else {
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

    /// The operation of a method; members beside a reference take precedence.
    fn member(&mut self, levels: &[(Pointer, &'a Value)], method: &str) -> Option<(Pointer, &'a Value)> {
        let mut found =
            levels.iter().filter_map(|(at, item)| Some((at, item.get(method).filter(|value| value.is_object())?)));
        let (at, value) = found.next()?;
        if let Some((other, _)) = found.next() {
            let message = format!("`{method}` stands beside the `$ref` and behind it; the one beside it is used");
            let mut twice =
                Diagnostic::new(Code::Malformed, at.child(method), message).also(other.child(method), "left out");
            twice.severity = Severity::Warning;
            self.diagnostics.push(twice);
        }
        Some((at.child(method), value))
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
