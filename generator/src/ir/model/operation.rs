//! Operations: what is sent and what comes back.

use std::collections::BTreeMap;

use super::{Constraints, Docs, GroupId, ItemStream, Parameter, Server, Style, TypeExpr, XmlUse};
use crate::arena::{Id, IdMap};
use crate::pointer::Pointer;

/// The id of one of [`Api::operations`](super::Api::operations).
pub type OperationId = Id<Operation>;

/// A value for each operation.
pub type ByOperation<V> = IdMap<Operation, V>;

/// HTTP methods that a description can use.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// POST
    Post,
    /// DELETE
    Delete,
    /// OPTIONS
    Options,
    /// HEAD
    Head,
    /// PATCH
    Patch,
    /// TRACE
    Trace,
    /// QUERY
    Query,
    /// Any other, as it stands in the request line.
    Other(String),
}

impl Method {
    /// The method as it stands in a request line.
    pub fn as_str(&self) -> &str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
            Method::Query => "QUERY",
            Method::Other(name) => name,
        }
    }
}

/// One call that the API answers.
#[derive(Clone, Debug)]
#[expect(clippy::struct_field_names, reason = "operationId is the name that the specification gives it")]
pub struct Operation {
    /// The operationId as written; `None` where the description has none.
    pub operation_id: Option<String>,
    /// `x-sdk-name`.
    pub sdk_name: Option<String>,
    /// What the description proposes to the generators of others.
    pub proposed_name: Option<String>,
    /// The media type of its body, with the word for it, where that is not the one of the operation itself.
    pub variant: Option<(&'static str, String)>,
    /// Where it stands.
    pub pointer: Pointer,
    /// Its group: the one that it proposes, else the first tag.
    pub group: GroupId,
    /// HTTP method.
    pub method: Method,
    /// Path template, for example `/v1/customers/{customerId}`.
    pub path: String,
    /// Pairs of the query string that every call has, by name, percent-encoded.
    pub constants: Vec<(String, String)>,
    /// The path as the description has it, where only that tells the operation from others.
    pub written: Option<String>,
    /// A server of its own, which path items and operations may declare.
    pub server: Option<Server>,
    /// Texts.
    pub docs: Docs,
    /// Scopes that the caller's key needs: of the security requirement, or named in the text.
    pub scopes: Vec<String>,
    /// Whether one of the scopes is enough.
    pub any_scope: bool,
    /// Parameters, path parameters first in the order of the template, then as declared.
    pub parameters: Vec<Parameter>,
    /// The body to send.
    pub body: Option<Body>,
    /// What a call yields.
    pub output: Output,
    /// Every declared response, in order of status.
    pub responses: Vec<Response>,
    /// Alternatives, each a list of indices into [`Api::security`]; empty for none needed.
    pub security: Vec<Vec<usize>>,
    /// The scopes that tokens of a scheme need, by index, where they are others than `scopes`.
    pub scheme_scopes: Vec<(usize, Vec<String>)>,
    /// What it says of its own about that, with the scopes; `None` where [`Api::requirements`](super::Api::requirements)
    /// are its own.
    pub requirements: Option<Vec<Requirement>>,
    /// The header with a value for each call, in lower case, by which the API knows repetitions of it.
    pub idempotency_key: Option<String>,
    /// How its slices are followed (`x-sdk-pagination`).
    pub pagination: Option<Pagination>,
    /// The stream of items that it answers, or can answer.
    pub stream: Option<ItemStream>,
}

/// A way to be let in, as written: every scheme of it by its key, with the scopes that it needs.
pub type Requirement = BTreeMap<String, Vec<String>>;

/// What a request carries.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it stands.
    pub pointer: Pointer,
    /// Whether every call has it.
    pub required: bool,
    /// Texts; the constraints are those that no named type of the content tells.
    pub docs: Docs,
    /// The media type as declared.
    pub media_type: String,
    /// All media types that are declared, of which that is the one that the SDK speaks.
    pub media_types: Vec<String>,
    /// Those of them in which the same value can be sent.
    pub other_types: Vec<String>,
    /// The media type as sent; of a [`BodyContent::File`] a range, where the file says which type it is.
    pub content_type: String,
    /// Its form.
    pub content: BodyContent,
}

/// Forms of a request body.
#[derive(Clone, Debug)]
pub enum BodyContent {
    /// JSON, also of `+json` types.
    Json(TypeExpr),
    /// XML with this root element.
    Xml(TypeExpr, XmlUse),
    /// `application/x-www-form-urlencoded`, with the fields that are written otherwise than usual.
    Form(TypeExpr, Vec<FormField>),
    /// `multipart/form-data` and the like.
    Multipart(Vec<Part>),
    /// Plain text.
    Text,
    /// Bytes of any other media type.
    Bytes,
    /// A file that knows its own media type, where the description leaves it open.
    File,
}

/// How a field of a form is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Its name.
    pub name: String,
    /// How lists and objects become text.
    pub style: Style,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// A part of a multipart body.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name in the form.
    pub name: String,
    /// `x-sdk-name`.
    pub sdk_name: Option<String>,
    /// Where it stands.
    pub pointer: Pointer,
    /// Whether every call has it.
    pub required: bool,
    /// Texts.
    pub docs: Docs,
    /// Whether its value must not be seen in logs.
    pub sensitive: bool,
    /// The content type that the description demands, if one; of files also several of which one is taken.
    pub content_type: Option<String>,
    /// Further headers that it always has.
    pub headers: Vec<(String, String)>,
    /// Its form.
    pub content: PartContent,
}

/// Forms of a part.
#[derive(Clone, Debug)]
pub enum PartContent {
    /// A file.
    File,
    /// Any number of files under the same name.
    Files,
    /// A JSON document.
    Json(TypeExpr),
    /// The same; of a list each item is a document, in a part of its own.
    JsonItems(TypeExpr),
    /// A scalar as text.
    Text(TypeExpr),
    /// Scalars as text, each a part under the same name.
    Texts(TypeExpr),
    /// What its value is: a scalar as text, an object as a JSON document, of a list each item as a part of its own.
    ByValue(TypeExpr),
    /// A value as text, in the way of a query parameter.
    Styled(TypeExpr, Style),
}

/// Statuses that a declared response stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status, for example 404.
    Code(u16),
    /// A class of statuses by its first digit, for example 4 for `4XX`.
    Class(u8),
    /// Every other.
    Default,
}

impl Status {
    /// As a description writes it.
    pub fn key(self) -> String {
        match self {
            Status::Code(code) => code.to_string(),
            Status::Class(class) => format!("{class}XX"),
            Status::Default => "default".to_owned(),
        }
    }

    /// As documentation writes it.
    pub fn text(self) -> String {
        if self == Status::Default { "Any other status".to_owned() } else { self.key() }
    }

    /// The one status that it stands for.
    pub const fn code(self) -> Option<u16> {
        match self {
            Status::Code(code) => Some(code),
            Status::Class(_) | Status::Default => None,
        }
    }

    /// Whether it is a success of its own, whatever else is declared.
    pub const fn is_success(self) -> bool {
        matches!(self, Status::Code(200..=299) | Status::Class(2))
    }
}

/// A declared response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where it stands.
    pub pointer: Pointer,
    /// When.
    pub status: Status,
    /// What it means.
    pub description: Option<String>,
    /// The media type as declared, where there is a body.
    pub media_type: Option<String>,
    /// All media types that are declared, of which that is the one that the SDK reads.
    pub media_types: Vec<String>,
    /// Those of them in which a call can have the answer as it is.
    pub other_types: Vec<String>,
    /// What it carries.
    pub body: ResponseBody,
    /// Whether the body itself is a value that is not to be seen.
    pub sensitive: bool,
    /// What a JSON body must satisfy beyond its type, where no named type tells.
    pub constraints: Constraints,
    /// Its headers, but for that of the media type.
    pub headers: Vec<Header>,
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// Whether every such response has it.
    pub required: bool,
    /// Its type: a scalar, a list of scalars, an object of anything, or any.
    pub ty: TypeExpr,
    /// Whether its value must not be seen in logs.
    pub sensitive: bool,
    /// Texts.
    pub docs: Docs,
}

/// Forms of a response body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResponseBody {
    /// Nothing.
    Empty,
    /// JSON, also of `+json` types.
    Json(TypeExpr),
    /// XML with this root element.
    Xml(TypeExpr, XmlUse),
    /// Text.
    Text,
    /// Bytes of any other media type.
    Bytes,
    /// Items of a stream, all of them: [`Operation::stream`] says which.
    Items(Box<ResponseBody>),
}

/// What a successful call yields.
#[derive(Clone, Debug)]
pub enum Output {
    /// Nothing.
    Empty,
    /// One body, whatever the status (never [`ResponseBody::Empty`]).
    Body(ResponseBody),
    /// A body with some statuses, nothing with others: an `Option`.
    Maybe(ResponseBody),
    /// Different bodies by status: an enum with a variant for each.
    ByStatus(Vec<(Status, ResponseBody)>),
}

/// How slices of a result follow each other. The fields named here exist in the schema: the IR stage checked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// Query parameter that takes the cursor.
    pub cursor_parameter: String,
    /// Query parameter that takes the number of items, if there is one.
    pub size_parameter: Option<String>,
    /// Field of the slice with the next cursor.
    pub cursor_field: String,
    /// Field of the slice that tells whether there is more.
    pub more_field: Option<String>,
    /// Field of the slice with the items.
    pub items_field: String,
}

impl Operation {
    /// Whether a declared response is a success; the default one is if no other is.
    pub fn succeeds_with(&self, status: Status) -> bool {
        match status {
            Status::Default => !self.responses.iter().any(|response| response.status.is_success()),
            status => status.is_success(),
        }
    }

    /// Method and path: `GET /v1/customers`.
    pub fn endpoint(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }

    /// The operationId, or method and path where there is none.
    pub fn name(&self) -> String {
        let path = || self.written.clone().unwrap_or_else(|| self.template());
        let unnamed = || {
            let word = self.variant.as_ref().map(|(word, _)| format!(" as {word}")).unwrap_or_default();
            format!("{} {}{word}", self.method.as_str(), path())
        };
        self.operation_id.clone().unwrap_or_else(unnamed)
    }

    /// The path with the pairs of the query string that every call has.
    pub fn template(&self) -> String {
        template(&self.path, &self.constants)
    }
}

/// A path with the pairs of the query string that every call has.
pub fn template(path: &str, constants: &[(String, String)]) -> String {
    let pairs: Vec<&str> = constants.iter().map(|(_, pairs)| pairs.as_str()).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}
