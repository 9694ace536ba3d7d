//! The structs of the headers of answers.

use super::model::{Gate, Kind, Member, Model, Presence};
use super::types::{RustType, Scope, Typed};
use crate::ir::{Api, Operation, OperationId, Origin, Step};
use crate::names::{Key, Names};

/// The structs, for operations whose successful answers have described headers.
pub fn headers(api: &Api, names: &Names) -> Vec<(OperationId, Model)> {
    let operations = api.operations.entries().filter(|(_, operation)| !operation.answer_headers().is_empty());
    operations.map(|(id, operation)| (id, model(names, id, operation))).collect()
}

fn model(names: &Names, id: OperationId, operation: &Operation) -> Model {
    let name = names.ident(Key::Headers(id)).to_string();
    let module = names.ident(Key::Module(operation.group));
    let pointer = operation.pointer.child("responses");
    let members: Vec<Member> = (operation.answer_headers().into_iter().enumerate())
        .map(|(index, found)| {
            let header = found.header;
            let ty = RustType::of(&found.ty);
            let (ty, presence) =
                if found.required { (ty, Presence::Required) } else { (ty.optional(), Presence::Optional) };
            let ident = names.ident(Key::AnswerHeader(id, index)).to_string();
            let ty = Typed::new(ty, names, Scope::Outside);
            Member {
                presence: Some(presence),
                hidden: header.sensitive,
                deprecated: header.docs.deprecated,
                ..Member::variant(header.name.to_ascii_lowercase(), ident, Some(ty), &header.pointer)
            }
        })
        .collect();
    let is_hidden = members.iter().any(|member| member.hidden);
    let derives: &[&str] = if is_hidden { &["Clone", "PartialEq"] } else { &["Clone", "Debug", "PartialEq"] };
    Model {
        origin: Origin { sdk_name: None, path: vec![Step::Operation(format!("{} headers", operation.name()))] },
        path: format!("operations::{module}::{name}"),
        name,
        kind: Kind::Headers,
        debug_by_hand: is_hidden,
        members,
        constructor: None,
        required: None,
        traits: derives.iter().map(|name| (*name).to_owned()).collect(),
        conversions: Vec::new(),
        of_errors: false,
        gate: Gate::Any([operation.group].into()),
        groups: vec![operation.group],
        deprecated: false,
        pointer,
    }
}
