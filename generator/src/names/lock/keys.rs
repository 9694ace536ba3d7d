//! Keys of a lock, which stay while names and order change.

use std::collections::BTreeMap;

use crate::ir::{Api, BodyContent, ByOperation, Operation, OperationId, Parameter, Shape, Step, TypeDef};
use crate::names::Key;

/// The key of each operation: method and path as written. Where fragments tell operations with equal requests apart,
/// the operationId does here.
pub fn operations(api: &Api) -> ByOperation<String> {
    let plain = api.operations.map(|_, operation| match &operation.variant {
        Some((word, _)) => format!("{} as {word}", operation.endpoint()),
        None => operation.endpoint(),
    });
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

/// The key of an operation without the names of path parameters.
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

/// The names of path parameters, in order.
pub fn path_names(key: &str) -> Vec<&str> {
    key.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// The key of a type: the steps of its path. `call` returns the key of an operation by its name; `None` if there is
/// none.
pub fn model(path: &[Step], call: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut text = String::new();
    for step in path {
        let space = if text.is_empty() { "" } else { " " };
        text += &match step {
            Step::Component(name) => plain(name),
            Step::Operation(name) => call(name)?,
            Step::Webhook(name) => format!("webhook {}", plain(name)),
            // No component has a blank in its key.
            Step::Events => "webhooks *".to_owned(),
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

/// A name, quoted if it could be mistaken for the signs between steps.
fn plain(name: &str) -> String {
    let unmistakable = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    if !name.is_empty() && name.chars().all(unmistakable) { name.to_owned() } else { format!("{name:?}") }
}

/// The key of the variant for untagged objects.
pub const UNTAGGED: &str = "without tag";

/// The wire values of an enum or the labels of arms, in the order of variants.
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

/// A value of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument<'a> {
    pub key: Key,
    /// Its location: path, query, header, cookie, part or body.
    pub location: &'static str,
    /// Its wire name; empty for a whole body.
    pub name: &'a str,
    /// Whether it is required.
    pub required: bool,
}

/// All values of a call, in the order of the description.
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
