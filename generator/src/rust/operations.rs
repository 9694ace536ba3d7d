//! Groups, their operations, and the outputs of those.

use super::model::{Call, DeprecatedName, Gate, Group, Kind, Member, Model, Value};
use super::passing::{Passing, borrowed, borrowed_list};
use super::types::{RustType, Scope, Typed};
use crate::ir::{
    Api, Body, BodyContent, ByGroup, ByOperation, Docs, Operation, OperationId, Origin, Output, Part, PartContent,
    Response, ResponseBody, Status, Step,
};
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// The groups.
pub fn groups(api: &Api, names: &Names) -> ByGroup<Group> {
    api.groups.map(|id, group| {
        // A tag need not be declared: its location is that in the first operation.
        let first = api.operations.iter().find(|operation| operation.group == id);
        let pointer = first.map_or_else(Pointer::root, |operation| operation.pointer.child("tags"));
        Group {
            tag: group.tag.clone(),
            accessor: names.ident(Key::Module(id)).to_string(),
            ident: names.ident(Key::Group(id)).to_string(),
            feature: names.feature(id).to_owned(),
            pointer,
        }
    })
}

/// The operations.
pub fn calls(api: &Api, names: &Names) -> ByOperation<Call> {
    api.operations.map(|id, operation| call(api, names, id, operation))
}

fn call(api: &Api, names: &Names, id: OperationId, operation: &Operation) -> Call {
    let values = Values { api, names, id, operation };
    let (arguments, setters) = values.all();
    let ident = |key| names.ident(key).to_string();
    let typed = |ty: RustType| Typed::new(ty, names, Scope::Outside);
    let deprecated_names = names.deprecated(id).iter();
    Call {
        operation: operation.endpoint(),
        id: operation.operation_id.clone(),
        group: operation.group,
        name: ident(Key::Method(id)),
        operation_type: ident(Key::OperationType(id)),
        alias: ident(Key::Alias(id)),
        arguments,
        setters,
        output: typed(RustType::of_output(id, &operation.output)),
        by_status: matches!(operation.output, Output::ByStatus(_)),
        item: api.pages(operation).map(|pages| typed(RustType::of(pages.item))),
        event: operation.stream.as_ref().map(|stream| typed(RustType::of_body(&stream.item))),
        deprecated_names: deprecated_names
            .map(|deprecated| DeprecatedName { group: deprecated.group, names: deprecated.names.clone() })
            .collect(),
        deprecated: operation.docs.deprecated,
        pointer: operation.pointer.clone(),
    }
}

/// The values of an operation.
struct Values<'a> {
    api: &'a Api,
    names: &'a Names,
    id: OperationId,
    operation: &'a Operation,
}

/// A value without its name in Rust.
struct UnnamedValue<'a> {
    key: Key,
    wire_name: String,
    taken: (RustType, Passing),
    required: bool,
    hidden: bool,
    docs: &'a Docs,
    pointer: &'a Pointer,
}

impl<'a> Values<'a> {
    /// The arguments and the setters, each in the order of the signature.
    fn all(&self) -> (Vec<Value>, Vec<Value>) {
        let mut given: Vec<_> = self.parameters().collect();
        match &self.operation.body {
            None => {}
            Some(body) => match &body.content {
                BodyContent::Multipart(parts) => {
                    given.extend(parts.iter().enumerate().map(|(index, part)| self.part(index, part, body.required)));
                }
                content => given.push(self.body(body, content)),
            },
        }
        let order = self.names.sequence(self.id);
        given.sort_by_key(|one| order.iter().position(|key| *key == one.key));
        let (arguments, setters): (Vec<_>, Vec<_>) = given.into_iter().partition(|one| one.required);
        let values = |list: Vec<UnnamedValue<'_>>| list.into_iter().map(|one| self.value(one)).collect();
        (values(arguments), values(setters))
    }

    fn value(&self, given: UnnamedValue<'_>) -> Value {
        let UnnamedValue { key, wire_name, taken: (ty, passing), hidden, docs, pointer, .. } = given;
        Value {
            key,
            wire_name,
            name: self.names.ident(key).to_string(),
            ty: Typed::new(ty, self.names, Scope::Outside),
            passing,
            hidden,
            deprecated: docs.deprecated,
            pointer: pointer.clone(),
        }
    }

    fn parameters(&self) -> impl Iterator<Item = UnnamedValue<'a>> {
        let (api, id) = (self.api, self.id);
        self.operation.parameters.iter().enumerate().map(move |(index, parameter)| UnnamedValue {
            key: Key::Parameter(id, index),
            wire_name: format!("{} parameter {}", parameter.location.as_str(), parameter.name),
            // A null parameter is not sent, so that its type needs no null.
            taken: borrowed(api, parameter.ty.without_null()),
            required: parameter.required,
            hidden: parameter.sensitive,
            docs: &parameter.docs,
            pointer: &parameter.pointer,
        })
    }

    fn body(&self, body: &'a Body, content: &BodyContent) -> UnnamedValue<'a> {
        let taken = match content {
            BodyContent::Json(ty) | BodyContent::Xml(ty, _) | BodyContent::Form(ty, _) => borrowed(self.api, ty),
            BodyContent::Text => (RustType::STRING.impl_into(), Passing::Move),
            BodyContent::Bytes | BodyContent::Multipart(_) => (RustType::runtime("Upload").impl_into(), Passing::Move),
            BodyContent::File => (RustType::runtime("Upload"), Passing::Move),
        };
        UnnamedValue {
            key: Key::Body(self.id),
            wire_name: "body".to_owned(),
            taken,
            required: body.required,
            hidden: false,
            docs: &body.docs,
            pointer: &body.pointer,
        }
    }

    fn part(&self, index: usize, part: &'a Part, body_required: bool) -> UnnamedValue<'a> {
        let upload = || RustType::runtime("Upload");
        let taken = match &part.content {
            PartContent::File => (upload(), Passing::Move),
            PartContent::Files => (RustType::IntoIterator(Box::new(upload())), Passing::Move),
            PartContent::Json(ty)
            | PartContent::JsonItems(ty)
            | PartContent::Text(ty)
            | PartContent::ByValue(ty)
            | PartContent::Styled(ty, _) => borrowed(self.api, ty),
            PartContent::Texts(item) => borrowed_list(self.api, item),
        };
        UnnamedValue {
            key: Key::Part(self.id, index),
            wire_name: format!("part {}", part.name),
            taken,
            required: part.required && body_required,
            hidden: part.sensitive,
            docs: &part.docs,
            pointer: &part.pointer,
        }
    }
}

/// The output enums of operations whose output depends on the status.
pub fn outputs(api: &Api, names: &Names) -> Vec<Model> {
    let enums = api.operations.entries().filter_map(|(id, operation)| match &operation.output {
        Output::ByStatus(outcomes) => Some(output(names, id, operation, outcomes)),
        Output::Empty | Output::Body(_) | Output::Maybe(_) => None,
    });
    enums.collect()
}

fn output(names: &Names, id: OperationId, operation: &Operation, outcomes: &[(Status, ResponseBody)]) -> Model {
    let name = names.ident(Key::Output(id)).to_string();
    let module = names.ident(Key::Module(operation.group));
    let pointer = operation.pointer.child("responses");
    let member = |(index, (status, body)): (usize, &(Status, ResponseBody))| {
        let variant = names.ident(Key::OutputVariant(id, index)).to_string();
        let held = (*body != ResponseBody::Empty).then(|| Typed::new(RustType::of_body(body), names, Scope::Outside));
        let is_hidden = |response: &Response| response.status == *status && response.sensitive;
        let hidden = operation.responses.iter().any(is_hidden);
        Member { hidden, ..Member::variant(status.text(), variant, held, &pointer) }
    };
    let members: Vec<_> = outcomes.iter().enumerate().map(member).collect();
    Model {
        origin: Origin { sdk_name: None, path: vec![Step::Operation(operation.endpoint())] },
        path: format!("operations::{module}::{name}"),
        name,
        kind: Kind::Output,
        debug_by_hand: members.iter().any(|member| member.hidden),
        members,
        constructor: None,
        required: None,
        traits: ["Clone", "Debug", "PartialEq"].map(str::to_owned).to_vec(),
        conversions: Vec::new(),
        of_errors: false,
        gate: Gate::Any([operation.group].into()),
        groups: vec![operation.group],
        deprecated: false,
        pointer,
    }
}
