//! What a lock calls the things of an API: places that stay the same while names and order change.

use std::collections::BTreeMap;

use crate::ir::{Api, BodyContent, ByOperation, Operation, OperationId, Parameter, Shape, Step, TypeDef};
use crate::names::Key;

/// The place of each operation: method and path, as written. Some descriptions tell operations that are called the same
/// way by fragments, which are no part of the path; here, their operationId does.
pub fn operations(api: &Api) -> ByOperation<String> {
    let plain = api.operations.map(|_, operation| operation.endpoint());
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for key in &plain {
        *count.entry(key).or_default() += 1;
    }
    plain.map(|id, key| match count.get(key.as_str()) {
        Some(1) => key.clone(),
        _ => {
            let one = &api.operations[id];
            format!("{key}#{}", one.operation_id.as_deref().unwrap_or(one.pointer.as_str()))
        }
    })
}

/// Method and path without the names of the path's parameters.
pub fn nameless(key: &str) -> String {
    let key = key.split('#').next().unwrap_or(key);
    let mut text = String::with_capacity(key.len());
    let mut inside = false;
    for c in key.chars() {
        match c {
            '{' => inside = true,
            '}' => {
                inside = false;
                text.push_str("{}");
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text
}

/// The names of a path's parameters, in order.
pub fn path_names(key: &str) -> Vec<&str> {
    key.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// The steps that lead to a type. `call` tells the place of an operation by its name; `None` where it knows none.
pub fn model(path: &[Step], call: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut text = String::new();
    for step in path {
        let space = if text.is_empty() { "" } else { " " };
        text += &match step {
            Step::Component(name) => plain(name),
            Step::Operation(name) => call(name)?,
            Step::Webhook(name) => format!("webhook {}", plain(name)),
            Step::Property(name) => format!(".{}", plain(name)),
            Step::Shared(name) => format!("*.{}", plain(name)),
            Step::Item => "[]".to_owned(),
            Step::Value => "{}".to_owned(),
            Step::Arm(label) => format!("<{}>", label.replace('\\', "\\\\").replace('>', "\\>")),
            Step::Parameter(name) => format!("{space}?{}", plain(name)),
            Step::RequestBody => format!("{space}body"),
            Step::Response(status) if status.is_empty() => format!("{space}response"),
            Step::Response(status) => format!("{space}{status}"),
            Step::Base => format!("{space}base"),
        };
    }
    Some(text)
}

/// A name as it is where no character of it could be taken for a sign between steps, else in quotes.
fn plain(name: &str) -> String {
    let unmistakable = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    if !name.is_empty() && name.chars().all(unmistakable) { name.to_owned() } else { format!("{name:?}") }
}

/// What the variant of objects without a tag is called.
pub const UNTAGGED: &str = "without tag";

/// The wire values of an enum, or what the arms of a union are called, in the order of the variants.
pub fn variants(def: &TypeDef) -> Vec<String> {
    match &def.shape {
        Shape::StringEnum(values) => values.iter().map(|value| value.value.clone()).collect(),
        Shape::IntegerEnum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Tagged(union) => {
            let untagged = union.untagged.iter().map(|_| UNTAGGED.to_owned());
            union.arms.iter().map(|arm| arm.value.clone()).chain(untagged).collect()
        }
        Shape::Untagged(arms) => arms.iter().map(|arm| arm.label.clone()).collect(),
        Shape::Struct(_) | Shape::Newtype(_) | Shape::Alias(_) => Vec::new(),
    }
}

/// A value that a call is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument<'a> {
    pub key: Key,
    /// Where it travels.
    pub location: &'static str,
    /// Its name there; empty for a whole body.
    pub name: &'a str,
    /// Whether every call has it.
    pub required: bool,
}

/// All values of an operation, in the order of the description.
pub fn arguments<'a>(id: OperationId, operation: &'a Operation) -> Vec<Argument<'a>> {
    let parameter = |(index, parameter): (usize, &'a Parameter)| Argument {
        key: Key::Parameter(id, index),
        location: parameter.location.as_str(),
        name: &parameter.name,
        required: parameter.required,
    };
    let mut list: Vec<_> = operation.parameters.iter().enumerate().map(parameter).collect();
    match operation.body.as_ref().map(|body| (body, &body.content)) {
        None => {}
        Some((body, BodyContent::Multipart(parts))) => {
            list.extend(parts.iter().enumerate().map(|(index, part)| Argument {
                key: Key::Part(id, index),
                location: "part",
                name: &part.name,
                required: part.required && body.required,
            }));
        }
        Some((body, _)) => {
            list.push(Argument { key: Key::Body(id), location: "body", name: "", required: body.required });
        }
    }
    list
}
