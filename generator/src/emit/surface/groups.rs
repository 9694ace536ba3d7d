//! Groups, their operations, and what those yield.

use super::model::{Call, Former, Group, Kind, Member, Model, Value};
use super::written;
use crate::emit::arguments::{self, Argument};
use crate::emit::types::{At, Types};
use crate::emit::{outputs, paging};
use crate::ir::{Api, BodyContent, GroupId, Operation, OperationId, Origin, Output, ResponseBody, Status, Step};
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// The groups, by position.
pub fn groups(api: &Api, names: &Names) -> Vec<Group> {
    let group = |(index, group): (usize, &crate::ir::Group)| {
        let id = GroupId(index);
        // Tags need not be declared: the first operation that has it tells its name.
        let first = api.operations.iter().find(|operation| operation.group == id);
        let pointer = first.map_or_else(Pointer::root, |operation| operation.pointer.child("tags"));
        Group {
            tag: group.tag.clone(),
            accessor: names.ident(Key::Module(id)).to_string(),
            ident: names.ident(Key::Group(id)).to_string(),
            feature: names.feature(id).to_owned(),
            pointer,
        }
    };
    api.groups.iter().enumerate().map(group).collect()
}

/// The operations.
pub fn calls(api: &Api, names: &Names) -> Vec<Call> {
    let types = Types::new(api, names, At::Outside);
    let operations = api.operations.iter().enumerate();
    operations.map(|(index, operation)| call(&types, OperationId(index), operation)).collect()
}

fn call(types: &Types<'_>, id: OperationId, operation: &Operation) -> Call {
    let all = arguments::all(types, id, operation);
    let values = |required: bool| {
        let chosen = all.iter().filter(|argument| argument.required == required);
        chosen.map(|argument| value(operation, argument)).collect()
    };
    let former = types.names.former(id).iter();
    let ident = |key| types.names.ident(key).to_string();
    Call {
        operation: endpoint(operation),
        id: operation.operation_id.clone(),
        group: operation.group.0,
        name: ident(Key::Method(id)),
        marker: ident(Key::Marker(id)),
        alias: ident(Key::Alias(id)),
        arguments: values(true),
        setters: values(false),
        output: written(&outputs::path(types, id, &operation.output)),
        by_status: matches!(operation.output, Output::ByStatus(_)),
        item: paging::item(types, operation).map(|item| written(&types.path(item))),
        former: former.map(|former| Former { group: former.group.0, names: former.names.clone() }).collect(),
        deprecated: operation.docs.deprecated,
        pointer: operation.pointer.clone(),
    }
}

fn endpoint(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// What a value is on the wire, and where it stands.
fn way(operation: &Operation, key: Key) -> Option<(String, &Pointer)> {
    match key {
        Key::Parameter(_, index) => {
            let parameter = operation.parameters.get(index)?;
            Some((format!("{} parameter {}", parameter.location.as_str(), parameter.name), &parameter.pointer))
        }
        Key::Part(_, index) => match &operation.body.as_ref()?.content {
            BodyContent::Multipart(parts) => {
                let part = parts.get(index)?;
                Some((format!("part {}", part.name), &part.pointer))
            }
            _ => None,
        },
        _ => Some(("body".to_owned(), &operation.body.as_ref()?.pointer)),
    }
}

fn value(operation: &Operation, argument: &Argument<'_>) -> Value {
    let (wire, pointer) = way(operation, argument.key).unwrap_or_else(|| (argument.name(), &operation.pointer));
    let hidden = match argument.key {
        Key::Parameter(_, index) => operation.parameters.get(index).is_some_and(|parameter| parameter.sensitive),
        _ => false,
    };
    Value {
        wire,
        name: argument.ident.to_string(),
        ty: written(&argument.ty),
        hidden,
        deprecated: argument.docs.deprecated,
        pointer: pointer.clone(),
    }
}

/// The enums of operations that answer differently by status.
pub fn outputs(api: &Api, names: &Names) -> Vec<Model> {
    let types = Types::new(api, names, At::Outside);
    let operations = api.operations.iter().enumerate();
    let enums = operations.filter_map(|(index, operation)| match &operation.output {
        Output::ByStatus(outcomes) => Some(output(&types, OperationId(index), operation, outcomes)),
        Output::Empty | Output::Body(_) | Output::Maybe(_) => None,
    });
    enums.collect()
}

fn output(types: &Types<'_>, id: OperationId, operation: &Operation, outcomes: &[(Status, ResponseBody)]) -> Model {
    let name = types.names.ident(Key::Output(id)).to_string();
    let module = types.names.ident(Key::Module(operation.group));
    let member = |(index, (status, body)): (usize, &(Status, ResponseBody))| Member {
        wire: outputs::status_text(*status),
        name: types.names.ident(Key::OutputVariant(id, index)).to_string(),
        ty: (*body != ResponseBody::Empty).then(|| written(&outputs::body_path(types, body))),
        setter: None,
        hidden: false,
        deprecated: false,
        pointer: operation.pointer.child("responses"),
    };
    Model {
        origin: Origin { hint: None, path: vec![Step::Operation(endpoint(operation))] },
        path: format!("operations::{module}::{name}"),
        name,
        kind: Kind::Output,
        members: outcomes.iter().enumerate().map(member).collect(),
        constructor: None,
        traits: ["Clone", "Debug", "PartialEq"].map(str::to_owned).to_vec(),
        conversions: Vec::new(),
        home: Some(operation.group.0),
        groups: vec![operation.group.0],
        deprecated: false,
        pointer: operation.pointer.child("responses"),
    }
}
