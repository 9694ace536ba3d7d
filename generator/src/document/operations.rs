//! Path items and operations.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::forms::{self, pick};
use super::model::{Operation, Status};
use super::reader::Reader;
use crate::describe::describe;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pointer::Pointer;

impl<'a> Reader<'a, '_> {
    /// All operations below `paths`; `None` if one cannot be understood.
    pub fn operations(&mut self) -> Option<Vec<Operation>> {
        let at = Pointer::root().child("paths");
        let mut operations = Vec::new();
        let mut sound = true;
        let mut paths = self.members(&at, self.root.get("paths"))?;
        // The order of the description does not change the files.
        paths.sort_by_key(|(path, _)| *path);
        for (path, value) in paths {
            if path.starts_with("x-") {
                continue;
            }
            let pointer = at.child(path);
            if path.starts_with('/') {
                sound &= self.path_item(path, &pointer, value, true, &mut operations).is_some();
            } else {
                self.report(Code::Malformed, pointer, format!("a path must begin with `/`, not as `{path}` does"));
            }
        }
        self.share_ids(&mut operations);
        sound &= self.check_ids(&operations);
        self.differ(&mut operations);
        sound.then_some(operations)
    }

    /// Everything below `webhooks`.
    pub fn webhooks(&mut self) -> Option<Vec<(String, Operation)>> {
        let at = Pointer::root().child("webhooks");
        let mut webhooks = Vec::new();
        let mut sound = true;
        for (key, value) in self.members(&at, self.root.get("webhooks"))? {
            let mut operations = Vec::new();
            sound &= self.path_item(key, &at.child(key), value, false, &mut operations).is_some();
            webhooks.extend(operations.into_iter().map(|operation| (key.clone(), operation)));
        }
        sound.then_some(webhooks)
    }

    /// The members of an optional object.
    pub fn members(&mut self, at: &Pointer, value: Option<&'a Value>) -> Option<Vec<(&'a String, &'a Value)>> {
        match value {
            None | Some(Value::Null) => Some(Vec::new()),
            Some(Value::Object(members)) => Some(members.iter().collect()),
            Some(other) => {
                let name = at.segments().last().unwrap_or_default();
                self.report(
                    Code::Malformed,
                    at.clone(),
                    format!("`{name}` must be an object, not {}", describe(other)),
                );
                None
            }
        }
    }

    /// An operation without the members of its path item.
    pub fn operation(&mut self, path: &str, method: &str, pointer: &Pointer, value: &'a Value) -> Option<Operation> {
        let mut picked = pick(forms::OPERATION, value, pointer, self.diagnostics)?;
        if let Some(security) = picked.get("security") {
            let security = security.clone();
            self.check_security(&security, &pointer.child("security"))?;
        }
        for key in ["parameters", "requestBody"] {
            picked.remove(key);
        }
        picked.insert("responses".to_owned(), json!({}));
        let typed = self.typed(picked, pointer, "an operation")?;

        // Each of these reports its mistakes before the operation is given up.
        let parameters = self.parameters(pointer, value);
        let servers = self.servers(pointer, value);
        let responses = self.operation_responses(pointer, value);
        let body = match value.get("requestBody") {
            Some(body) if body.is_object() => Some(self.read_body(&pointer.child("requestBody"), body)),
            _ => None,
        };
        Some(Operation {
            pointer: pointer.clone(),
            method: method.to_owned(),
            key: path.to_owned(),
            path: path.to_owned(),
            constants: Vec::new(),
            written: None,
            typed,
            parameters: parameters?,
            body: match body {
                Some(body) => Some(body?),
                None => None,
            },
            responses: responses?,
            server: servers?.into_iter().next(),
        })
    }

    fn operation_responses(
        &mut self,
        pointer: &Pointer,
        value: &'a Value,
    ) -> Option<Vec<(Status, std::rc::Rc<super::model::Response>)>> {
        let mut at = pointer.child("responses");
        let mut responses = Vec::new();
        let mut sound = true;
        let mut value = value.get("responses");
        if let Some(written) = value {
            let (target, found) = self.follow(at, written)?;
            (at, value) = (target, Some(found));
        }
        for (key, value) in self.members(&at, value)? {
            if key.starts_with("x-") {
                continue;
            }
            let at = at.child(key);
            let Some(status) = status(key) else {
                let message = format!("`{key}` is no status such as 404, 4XX or default; this response is left out");
                let mut diagnostic = Diagnostic::new(Code::Malformed, at, message);
                diagnostic.severity = Severity::Warning;
                self.diagnostics.push(diagnostic);
                continue;
            };
            match self.read_response(&at, value) {
                Some(response) => responses.push((status, response)),
                None => sound = false,
            }
        }
        sound.then_some(responses)
    }

    fn check_ids(&mut self, operations: &[Operation]) -> bool {
        let mut seen: HashMap<&str, &Operation> = HashMap::new();
        let mut sound = true;
        for operation in operations {
            let Some(id) = operation.typed.operation_id.as_deref() else { continue };
            if let Some(first) = seen.get(id) {
                sound = false;
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::DuplicateOperationId,
                        operation.pointer.child("operationId"),
                        format!("the operationId `{id}` is already in use"),
                    )
                    .also(first.pointer.child("operationId"), "by this operation"),
                );
            } else {
                seen.insert(id, operation);
            }
        }
        sound
    }

    /// Operations without operationId are named after their path. If repaired paths are equal, the written paths tell
    /// them apart.
    fn differ(&mut self, operations: &mut [Operation]) {
        let mut unnamed: Vec<&mut Operation> =
            operations.iter_mut().filter(|operation| operation.typed.operation_id.is_none()).collect();
        // Whatever the order of the description.
        unnamed.sort_by(|one, other| (one.sent(), &one.pointer).cmp(&(other.sent(), &other.pointer)));
        for same in unnamed.chunk_by_mut(|one, other| one.sent() == other.sent()) {
            let [first, others @ ..] = same else { continue };
            for other in others.iter_mut() {
                let message = format!(
                    "`{}` and `{}` are one path, `{}`; the names of their operations come from the paths as they are written",
                    first.key, other.key, other.path
                );
                let mut warning = Diagnostic::new(Code::Malformed, other.pointer.clone(), message)
                    .also(first.pointer.clone(), "the other one")
                    .help("an operationId says it better");
                warning.severity = Severity::Warning;
                self.diagnostics.push(warning);
                other.written = Some(other.key.clone());
            }
            if !others.is_empty() {
                first.written = Some(first.key.clone());
            }
        }
    }

    /// Reports malformed security requirements.
    pub fn check_security(&mut self, security: &Value, pointer: &Pointer) -> Option<()> {
        let sound = |requirement: &Map<String, Value>| {
            requirement.values().all(|scopes| scopes.as_array().is_some_and(|list| list.iter().all(Value::is_string)))
        };
        let list = security.as_array()?;
        for (index, requirement) in list.iter().enumerate() {
            if !requirement.as_object().is_some_and(sound) {
                let message = "a security requirement must map the names of schemes to lists of scopes";
                self.report(Code::Malformed, pointer.child(index), message);
                return None;
            }
        }
        Some(())
    }
}

fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    match serde_json::from_value(Value::String(key.to_owned())).ok()? {
        openapiv3::StatusCode::Code(code) => Some(Status::Code(code)),
        openapiv3::StatusCode::Range(class) => u8::try_from(class).ok().map(Status::Class),
    }
}
