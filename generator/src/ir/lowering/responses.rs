//! Responses, and the result of a successful call.

use super::Lowering;
use super::bodies::{BodyOf, names, status_of_success};
use super::media::{Kind, is_definite};
use super::streams::framing;
use crate::diagnostic::Code;
use crate::document::{self, Media};
use crate::ir::model::{
    Api, Constraints, ItemStream, Output, Response, ResponseBody, Status, TypeDef, TypeExpr, TypeId,
};

impl Lowering<'_, '_> {
    /// The declared responses of an operation, in order of status.
    pub fn lower_responses(&mut self, operation: &document::Operation, stream: Option<&ItemStream>) -> Vec<Response> {
        let has_success = operation.responses.iter().any(|(status, _)| status_of_success(*status));
        let mut responses = Vec::new();
        for (status, response) in &operation.responses {
            let is_success = status_of_success(*status) || (!has_success && *status == document::Status::Default);
            let owner = if is_success { BodyOf::Success } else { BodyOf::Failure };
            let chosen = if bodiless(*status) { None } else { self.choose(&response.content, owner) };
            if bodiless(*status) && !response.content.is_empty() {
                let message = "an answer with this status has no body, whatever is described here";
                self.report(Code::Ignored, &response.pointer.child("content"), message);
            }
            if let Some((media, Kind::Multipart | Kind::Form)) = chosen
                && framing(media).is_none()
            {
                let message = format!("`{}` is passed through unparsed", media.name);
                self.report(Code::Ignored, &media.pointer, message);
            }
            let body = match chosen {
                None => ResponseBody::Empty,
                Some((media, _)) if framing(media).is_some() => self.items_of(media, stream),
                Some((media, Kind::Json)) => ResponseBody::Json(self.media_type(media)),
                Some((media, Kind::Xml)) => {
                    let ty = self.media_type(media);
                    let root = self.xml_root(media, &ty);
                    ResponseBody::Xml(ty, root)
                }
                Some((_, Kind::Text)) => ResponseBody::Text,
                Some(_) => ResponseBody::Bytes,
            };
            let schema = chosen.and_then(|(media, _)| media.schema).filter(|_| body != ResponseBody::Empty);
            let constraints = match (&body, schema) {
                (ResponseBody::Json(ty) | ResponseBody::Xml(ty, _), Some(id)) => {
                    self.constraints_beside_type(&[id], ty)
                }
                _ => Constraints::default(),
            };
            responses.push(Response {
                pointer: response.pointer.clone(),
                status: match status {
                    document::Status::Code(code) => Status::Code(*code),
                    document::Status::Class(class) => Status::Class(*class),
                    document::Status::Default => Status::Default,
                },
                description: Some(response.description.clone()).filter(|text| !text.is_empty()),
                media_type: chosen.map(|(media, _)| media.name.clone()),
                media_types: if chosen.is_some() { names(&response.content) } else { Vec::new() },
                other_types: match chosen {
                    Some((media, _)) if is_success => others(&response.content, media, stream),
                    _ => Vec::new(),
                },
                body,
                sensitive: schema.is_some_and(|id| self.analysis.is_sensitive(&[id], false)),
                constraints,
                headers: self.lower_headers(response),
            });
        }
        responses.sort_by_key(|response| response.status);
        responses
    }
}

/// The media types in which a call can have the answer instead.
fn others(content: &[Media], chosen: &Media, stream: Option<&ItemStream>) -> Vec<String> {
    let is_stream = |media: &Media| stream.is_some_and(|stream| stream.media_type == media.name);
    let is_other = |media: &&Media| media.name != chosen.name && !is_stream(media) && is_definite(&media.name);
    content.iter().filter(is_other).map(|media| media.name.clone()).collect()
}

/// Whether HTTP has no body for a status, so that servers send none and clients read none.
fn bodiless(status: document::Status) -> bool {
    matches!(status, document::Status::Code(204 | 205))
}

/// The declared JSON bodies of errors.
fn bodies_of_errors(api: &Api) -> impl Iterator<Item = &TypeExpr> {
    api.operations.iter().flat_map(|operation| {
        let has_success = operation.responses.iter().any(|response| response.status.is_success());
        let is_error = move |response: &&Response| match response.status {
            Status::Code(code) => code >= 400,
            Status::Class(class) => class >= 4,
            Status::Default => has_success,
        };
        operation.responses.iter().filter(is_error).filter_map(|response| match &response.body {
            ResponseBody::Json(ty) => Some(ty),
            _ => None,
        })
    })
}

/// The common type of all declared JSON bodies of errors.
pub fn error_body(api: &Api) -> Option<TypeId> {
    let mut found = None;
    for ty in bodies_of_errors(api) {
        match (ty, found) {
            (TypeExpr::Named(id), None) => found = Some(*id),
            (TypeExpr::Named(id), Some(known)) if *id == known => {}
            _ => return None,
        }
    }
    found
}

impl Api {
    /// The types in declared bodies of errors.
    pub fn types_of_errors(&self) -> impl Iterator<Item = &TypeDef> {
        let reached = self.reached(bodies_of_errors(self));
        self.types.iter().zip(reached).filter_map(|(ty, is_reached)| is_reached.then_some(ty))
    }
}

/// The result of a successful call.
pub fn output(responses: &[Response]) -> Output {
    let mut success: Vec<&Response> = responses.iter().filter(|response| response.status.is_success()).collect();
    if success.is_empty() {
        success = responses.iter().filter(|response| response.status == Status::Default).collect();
    }
    let mut distinct: Vec<&ResponseBody> = Vec::new();
    for response in &success {
        if !distinct.contains(&&response.body) {
            distinct.push(&response.body);
        }
    }
    let empty = distinct.contains(&&ResponseBody::Empty);
    distinct.retain(|body| **body != ResponseBody::Empty);
    match (distinct.as_slice(), empty) {
        ([], _) => Output::Empty,
        ([body], false) => Output::Body((*body).clone()),
        ([body], true) => Output::Maybe((*body).clone()),
        _ => Output::ByStatus(success.iter().map(|response| (response.status, response.body.clone())).collect()),
    }
}
