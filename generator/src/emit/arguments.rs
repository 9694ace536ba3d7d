//! The values of a request: the Rust parameter, and the call that adds it to the request.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::{Comment, comment, constraints};
use crate::emit::markdown::sentence;
use crate::emit::types::{Types, optional, passed};
use crate::ir::{
    Body, BodyContent, Docs, FormField, Operation, OperationId, Parameter, ParameterIn, Part, PartContent, Style,
    TypeExpr,
};
use crate::names::Key;
use crate::rust::{RustType, Value};
use crate::samples::Site;

/// The media type of forms without parameters.
const FORM: &str = "application/x-www-form-urlencoded";

/// A value of a request: an argument if it is required, else a setter.
#[derive(Clone, Debug)]
pub struct Argument<'a> {
    /// The key of its name.
    pub key: Key,
    /// Its Rust name.
    pub ident: Ident,
    /// Whether it is an argument.
    pub required: bool,
    /// Its texts.
    pub docs: &'a Docs,
    /// Its name on the wire, for docs.
    pub wire_name: String,
    /// The Rust type of the parameter.
    pub ty: &'a RustType,
    /// The kind of value.
    pub value: ArgumentValue<'a>,
    /// The site of its samples.
    pub site: Site<'a>,
    /// Whether it is the whole body.
    pub whole: bool,
    /// The call that adds it to `parts`, without its receiver: `query("sliceSize", &slice_size)`.
    put: TokenStream,
    /// Whether the call is repeated for each item of the list.
    each: bool,
    /// The calls that add the headers of a part.
    then: Vec<TokenStream>,
}

/// A kind of value.
#[derive(Clone, Copy, Debug)]
pub enum ArgumentValue<'a> {
    /// A value of this type.
    Value(&'a TypeExpr),
    /// A list of values of this type.
    Values(&'a TypeExpr),
    /// A text that is sent unchanged.
    Text,
    /// Bytes that are sent unchanged.
    Bytes,
    /// A file.
    File,
    /// Any number of files.
    Files,
}

/// What a value is called in the call that adds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// The argument of a method, converted from its type.
    Typed,
    /// `value`: JSON, a text or a file, whatever the type of the argument.
    Untyped,
}

impl Spelling {
    fn value(self, given: &Value, ident: &Ident) -> TokenStream {
        match self {
            Self::Typed => passed(&given.passing, ident),
            Self::Untyped => quote!(value),
        }
    }
}

/// All values of an operation, in the order of its signature.
pub fn all<'a>(types: &Types<'a>, id: OperationId, operation: &'a Operation) -> Vec<Argument<'a>> {
    spelled(types, id, operation, Spelling::Typed)
}

/// The same, with calls that take a value of this kind.
pub fn spelled<'a>(
    types: &Types<'a>,
    id: OperationId,
    operation: &'a Operation,
    spelling: Spelling,
) -> Vec<Argument<'a>> {
    let call = &types.sdk.calls[id];
    let arguments = call.arguments.iter().map(|value| (value, true));
    let all = arguments.chain(call.setters.iter().map(|value| (value, false)));
    let mut list: Vec<_> = all
        .filter_map(|(value, required)| {
            argument(types, operation, value, spelling).map(|one| Argument { required, ..one })
        })
        .collect();
    let order = types.names.sequence(id);
    list.sort_by_key(|argument| order.iter().position(|key| *key == argument.key));
    list
}

fn argument<'a>(
    types: &Types<'a>,
    operation: &'a Operation,
    value: &'a Value,
    spelling: Spelling,
) -> Option<Argument<'a>> {
    match value.key {
        Key::Parameter(_, index) => Some(from_parameter(types, operation.parameters.get(index)?, value, spelling)),
        Key::Part(_, index) => match &operation.body.as_ref()?.content {
            BodyContent::Multipart(parts) => Some(from_part(types, parts.get(index)?, value, spelling)),
            _ => None,
        },
        _ => Some(from_body(types, operation.body.as_ref()?, value, spelling)),
    }
}

impl Argument<'_> {
    /// Its Rust name as text.
    pub fn name(&self) -> String {
        self.ident.to_string().trim_start_matches("r#").to_owned()
    }

    /// Its name and type in a signature.
    pub fn parameter(&self, types: &Types<'_>) -> TokenStream {
        let (ident, ty) = (&self.ident, types.print(self.ty));
        quote!(#ident: #ty)
    }

    /// Whether a caller passes it by reference.
    pub fn is_reference(&self) -> bool {
        matches!(self.ty, RustType::Reference(_))
    }

    /// The statement that adds the value to the request `owner`.
    pub fn statement(&self, owner: &TokenStream) -> TokenStream {
        let Self { ident, put, then, .. } = self;
        let put = if self.each {
            quote!(for #ident in #ident { #owner.0.parts.#put; })
        } else {
            quote!(#owner.0.parts.#put;)
        };
        quote!(#put #(#owner.0.parts.#then;)*)
    }

    /// The function that adds a value to a request, spelled [`Untyped`](Spelling::Untyped).
    pub fn function(&self) -> TokenStream {
        let Self { put, then, .. } = self;
        if then.is_empty() {
            return quote!(|parts, value| parts.#put);
        }
        quote!(|parts, value| {
            parts.#put;
            #(parts.#then;)*
        })
    }

    /// The line about it in the list of arguments.
    pub fn line(&self) -> String {
        let mut words: Vec<String> =
            [&self.docs.summary, &self.docs.description].into_iter().flatten().map(|text| sentence(text)).collect();
        words.dedup();
        words.extend(constraints(self.docs));
        if self.docs.summary.is_none() && self.docs.description.is_none() {
            words.insert(0, format!("{}.", self.wire_name));
        }
        format!("- `{}`: {}", self.ident, words.join(" "))
    }

    /// The comment of its setter.
    pub fn comment(&self) -> Comment {
        comment(self.docs, &format!("Sets {}.", self.wire_name))
    }
}

fn from_parameter<'a>(
    types: &Types<'a>,
    parameter: &'a Parameter,
    given: &'a Value,
    spelling: Spelling,
) -> Argument<'a> {
    let ident = types.names.ident(given.key);
    let name = &parameter.name;
    let expr = parameter.ty.without_null();
    let value = spelling.value(given, &ident);
    let location = parameter.location.as_str();
    let put = match (parameter.location, parameter.style) {
        (ParameterIn::Path, Style::Collection(collection)) => {
            let separators = collection.text();
            quote!(path_collection(#name, #separators, #value))
        }
        (ParameterIn::Query, Style::Collection(collection)) => {
            let separators = collection.text();
            quote!(query_collection(#name, #separators, #value))
        }
        (ParameterIn::Header, Style::Collection(collection)) => {
            let separators = collection.text();
            quote!(header_collection(#name, #separators, #value))
        }
        (ParameterIn::Path, Style::Simple { explode: false }) => quote!(path(#name, #value)),
        (ParameterIn::Path, style) => {
            let style = path_style(style);
            quote!(path_styled(#name, codegen::PathStyle::#style, #value))
        }
        (ParameterIn::Query, Style::WholeForm) => {
            let styled = parameter.form_fields.iter().map(form_field);
            quote!(query_form(#name, #value, &[#(#styled),*]))
        }
        (ParameterIn::Query, Style::WholeJson) => quote!(query_whole_json(#name, #value)),
        (ParameterIn::Query, Style::WholeText) => quote!(query_whole_text(#name, #value)),
        (ParameterIn::Query, style) if parameter.allow_reserved => {
            let style = query_style(style);
            quote!(query_reserved(#name, codegen::QueryStyle::#style, #value))
        }
        (ParameterIn::Query, Style::Form { explode: true }) => quote!(query(#name, #value)),
        (ParameterIn::Query, style) => {
            let style = query_style(style);
            quote!(query_styled(#name, codegen::QueryStyle::#style, #value))
        }
        (ParameterIn::Header, Style::Json) => quote!(header_json(#name, #value)),
        (ParameterIn::Header, Style::Simple { explode: true }) => quote!(header_exploded(#name, #value)),
        (ParameterIn::Header, _) => quote!(header(#name, #value)),
        (ParameterIn::Cookie, Style::Json) => quote!(cookie_json(#name, #value)),
        (ParameterIn::Cookie, Style::PlainCookie { explode: true }) => quote!(cookie_plain_exploded(#name, #value)),
        (ParameterIn::Cookie, Style::PlainCookie { explode: false }) => quote!(cookie_plain(#name, #value)),
        (ParameterIn::Cookie, Style::Form { explode: true }) if !types.api.is_scalar(expr) => {
            quote!(cookie_exploded(#name, #value))
        }
        (ParameterIn::Cookie, _) => quote!(cookie(#name, #value)),
    };
    let quoted = name.replace('`', "'");
    let wire_name = if parameter.style.is_whole() {
        format!("the query string, `{quoted}`")
    } else {
        format!("the {location} parameter `{quoted}`")
    };
    Argument {
        key: given.key,
        ident,
        required: false,
        docs: &parameter.docs,
        wire_name,
        ty: &given.ty.ty,
        value: ArgumentValue::Value(expr),
        site: Site::parameter(types.api, parameter),
        whole: false,
        put,
        each: false,
        then: Vec::new(),
    }
}

fn path_style(style: Style) -> TokenStream {
    match style {
        Style::Simple { explode: true } => quote!(SimpleExploded),
        Style::Label { explode: false } => quote!(Label),
        Style::Label { explode: true } => quote!(LabelExploded),
        Style::Matrix { explode: false } => quote!(Matrix),
        Style::Matrix { explode: true } => quote!(MatrixExploded),
        Style::Json => quote!(Json),
        _ => quote!(Simple),
    }
}

fn form_field(field: &FormField) -> TokenStream {
    let name = &field.name;
    let style = query_style(field.style);
    let reserved = field.allow_reserved.then(|| quote!(.reserved()));
    let collection = match field.style {
        Style::Collection(collection) => {
            let separators = collection.text();
            Some(quote!(.collection(#separators)))
        }
        _ => None,
    };
    quote!(codegen::FormField::new(#name, codegen::QueryStyle::#style) #reserved #collection)
}

fn query_style(style: Style) -> TokenStream {
    match style {
        Style::SpaceDelimited => quote!(SpaceDelimited),
        Style::PipeDelimited => quote!(PipeDelimited),
        Style::DeepObject => quote!(DeepObject),
        Style::Json => quote!(Json),
        Style::Form { explode: true } | Style::Collection(_) => quote!(FormExploded),
        _ => quote!(Form),
    }
}

fn from_body<'a>(types: &Types<'a>, body: &'a Body, taken: &'a Value, spelling: Spelling) -> Argument<'a> {
    let ident = types.names.ident(taken.key);
    let value = spelling.value(taken, &ident);
    let media = &body.content_type;
    let (value, put) = match &body.content {
        BodyContent::Json(expr) => (ArgumentValue::Value(expr), quote!(json(#media, #value))),
        BodyContent::Xml(expr, root) => {
            let root = types.xml_root(expr, root);
            (ArgumentValue::Value(expr), quote!(xml::<#root, _>(#media, #value)))
        }
        BodyContent::Form(expr, fields) => {
            let styled: Vec<_> = fields.iter().map(form_field).collect();
            let put = match styled.as_slice() {
                _ if media != FORM => quote!(form_as(#media, #value, &[#(#styled),*])),
                [] => quote!(form(#value)),
                styled => quote!(form_styled(#value, &[#(#styled),*])),
            };
            (ArgumentValue::Value(expr), put)
        }
        BodyContent::Text => (ArgumentValue::Text, quote!(text(#media, #value))),
        BodyContent::Bytes | BodyContent::Multipart(_) => {
            let into = (spelling == Spelling::Typed).then(|| quote!(.into()));
            (ArgumentValue::Bytes, quote!(upload(#media, #value #into)))
        }
        BodyContent::File => (ArgumentValue::File, quote!(upload(#media, #value))),
    };
    let teller = if matches!(body.content, BodyContent::File) { ", whose media type is that of the file" } else { "" };
    Argument {
        key: taken.key,
        ident,
        required: false,
        docs: &body.docs,
        wire_name: format!("the body, `{}`{teller}", body.media_type),
        ty: &taken.ty.ty,
        value,
        site: Site::body(body),
        whole: true,
        put,
        each: false,
        then: Vec::new(),
    }
}

fn from_part<'a>(types: &Types<'a>, part: &'a Part, taken: &'a Value, spelling: Spelling) -> Argument<'a> {
    let ident = types.names.ident(taken.key);
    let value = spelling.value(taken, &ident);
    let name = &part.name;
    let content_type = optional(part.content_type.as_ref());
    let json = part.content_type.as_deref().unwrap_or("application/json");
    let (value, put) = match &part.content {
        PartContent::File => (ArgumentValue::File, quote!(part_file(#name, #content_type, #value))),
        PartContent::Files => (ArgumentValue::Files, quote!(part_file(#name, #content_type, #value))),
        PartContent::Json(expr) => (ArgumentValue::Value(expr), quote!(part_json(#name, #json, #value))),
        PartContent::JsonItems(expr) => (ArgumentValue::Value(expr), quote!(part_json_items(#name, #json, #value))),
        PartContent::Text(expr) => (ArgumentValue::Value(expr), part_text(part, &value)),
        PartContent::Texts(item) => (ArgumentValue::Values(item), part_text(part, &value)),
        PartContent::ByValue(expr) => (ArgumentValue::Value(expr), quote!(part_value(#name, #value))),
        PartContent::Styled(expr, Style::Collection(collection)) => {
            let separators = collection.text();
            (ArgumentValue::Value(expr), quote!(part_collection(#name, #separators, #value)))
        }
        PartContent::Styled(expr, style) => {
            let style = query_style(*style);
            (ArgumentValue::Value(expr), quote!(part_styled(#name, codegen::QueryStyle::#style, #value)))
        }
    };
    let then = part.headers.iter().map(|(header, value)| quote!(part_header(#name, #header, #value))).collect();
    let wire_name = format!("the part `{}`", name.replace('`', "'"));
    let each = matches!(part.content, PartContent::Files);
    Argument {
        key: taken.key,
        ident,
        required: false,
        docs: &part.docs,
        wire_name,
        ty: &taken.ty.ty,
        value,
        site: Site::part(part),
        whole: false,
        put,
        each,
        then,
    }
}

fn part_text(part: &Part, value: &TokenStream) -> TokenStream {
    let name = &part.name;
    match &part.content_type {
        Some(content_type) => quote!(part_text_as(#name, #content_type, #value)),
        None => quote!(part_text(#name, #value)),
    }
}
