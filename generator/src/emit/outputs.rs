//! The output of a call: its type, its decoder in the runtime, and the enum of outputs that depend on the status.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::layout::Item;
use crate::emit::types::{Types, derives};
use crate::emit::unions::redacted;
use crate::ir::{Operation, OperationId, Output, ResponseBody, Status, TypeExpr};
use crate::names::Key;
use crate::rust::RustType;
use crate::samples::{Fill, Site};

/// The runtime's type that decodes the output.
pub fn decoder<'a>(types: &Types<'a>, id: OperationId, output: &'a Output) -> TokenStream {
    match output {
        Output::Empty => quote!(codegen::Empty),
        Output::Body(body) => body_decoder(types, id, body),
        Output::Maybe(body) => {
            let inner = body_decoder(types, id, body);
            quote!(codegen::Optional<#inner>)
        }
        Output::ByStatus(_) => {
            let ident = types.names.ident(Key::Output(id));
            quote!(#ident)
        }
    }
}

/// The media types that the call accepts, those of success first; any, if the output is empty.
pub fn accept(operation: &Operation) -> Option<TokenStream> {
    if matches!(operation.output, Output::Empty) {
        return None;
    }
    // A strict server could not send its errors if only the media type of success were accepted.
    let (successes, errors): (Vec<_>, Vec<_>) =
        operation.responses.iter().partition(|response| operation.succeeds_with(response.status));
    let mut types: Vec<&str> = Vec::new();
    for media_type in successes.into_iter().chain(errors).filter_map(|response| response.media_type.as_deref()) {
        // Some descriptions have other texts in place of a media type.
        if media_type.contains('/') && !types.contains(&media_type) {
            types.push(media_type);
        }
    }
    // Errors are mostly JSON, declared or not, and some servers choose the media type before they look for the file. So
    // other types are accepted with a low preference. For events, no other type may be accepted. JSON lines are not JSON.
    let is_lines = |media_type: &str| ["ndjson", "jsonl", "json-seq"].iter().any(|part| media_type.contains(part));
    let is_enough = |media_type: &&str| {
        ["json", "*/*", "event-stream"].iter().any(|part| media_type.contains(part)) && !is_lines(media_type)
    };
    if !types.iter().any(is_enough) {
        types.push(if types.is_empty() { "application/json" } else { "*/*;q=0.1" });
    }
    let types = types.join(", ");
    Some(quote!(.accept(#types)))
}

/// The type of a body.
fn body_path(types: &Types<'_>, body: &ResponseBody) -> TokenStream {
    types.print(&RustType::of_body(body))
}

pub fn body_decoder<'a>(types: &Types<'a>, id: OperationId, body: &'a ResponseBody) -> TokenStream {
    match body {
        ResponseBody::Empty => quote!(codegen::Empty),
        ResponseBody::Json(ty) => json_decoder(types, ty),
        ResponseBody::Xml(ty, root) => {
            let (root, json) = (types.xml_root(ty, root), json_decoder(types, ty));
            quote!(codegen::Xml<#root, #json>)
        }
        ResponseBody::Text => quote!(codegen::Text),
        ResponseBody::Bytes => quote!(codegen::Binary),
        ResponseBody::Items(_) => {
            let operation_type = types.names.ident(Key::OperationType(id));
            quote!(codegen::Collected<#operation_type>)
        }
    }
}

fn json_decoder(types: &Types<'_>, ty: &TypeExpr) -> TokenStream {
    match types.codec_path(ty) {
        Some(codec) => quote!(codegen::JsonAs<#codec>),
        None => quote!(codegen::Json),
    }
}

/// The enum of an output that depends on the status, and its decoder.
pub fn by_status<'a>(
    types: &Types<'a>,
    id: OperationId,
    operation: &Operation,
    outcomes: &'a [(Status, ResponseBody)],
) -> Vec<Item> {
    let Some(model) = types.sdk.output(operation) else { return Vec::new() };
    let ident = types.names.ident(Key::Output(id));
    let derives = derives(model);
    let docs = Comment::new("What the operation answers, by status.").tokens();
    let variants = outcomes.iter().enumerate().map(|(index, (status, body))| {
        let variant = types.names.ident(Key::OutputVariant(id, index));
        let docs = Comment::new(format!("{}.", status.text())).tokens();
        match body {
            ResponseBody::Empty => quote!(#docs #variant),
            body => {
                let path = body_path(types, body);
                quote!(#docs #variant(#path))
            }
        }
    });
    let definition = quote! {
        #docs
        #[derive(#(#derives),*)]
        #[non_exhaustive]
        pub enum #ident { #(#variants,)* }
    };
    let mut ordered: Vec<_> = outcomes.iter().enumerate().collect();
    ordered.sort_by_key(|(_, (status, _))| *status);
    let arms = ordered.iter().map(|(index, (status, body))| {
        let variant = types.names.ident(Key::OutputVariant(id, *index));
        let pattern = pattern(*status);
        let value = value(types, id, &variant, body);
        quote!(#pattern => #value)
    });
    let last = ordered.iter().any(|(_, (status, _))| *status == Status::Default);
    let otherwise = (!last).then(|| quote!(_ => Err(reply.unexpected_status()),));
    let decode = quote! {
        impl codegen::Decode<Self> for #ident {
            #[inline]
            fn decode(reply: &codegen::Reply) -> Result<Self, codegen::DecodeError> {
                match reply.status().as_u16() {
                    #(#arms,)*
                    #otherwise
                }
            }
        }
    };
    let mut items = vec![Item::Tokens(definition)];
    items.extend(redacted(model));
    items.extend([decode, encode(types, id, operation, outcomes)].map(Item::Tokens));
    items.extend(sample(types, id, outcomes).map(Item::Tokens));
    items
}

/// The encoder of a mock for the output.
fn encode<'a>(
    types: &Types<'a>,
    id: OperationId,
    operation: &Operation,
    outcomes: &'a [(Status, ResponseBody)],
) -> TokenStream {
    let ident = types.names.ident(Key::Output(id));
    let arms = outcomes.iter().enumerate().map(|(index, (status, body))| {
        let variant = types.names.ident(Key::OutputVariant(id, index));
        let status = answered(operation, *status).unwrap_or(200);
        let encoder = body_decoder(types, id, body);
        let path = body_path(types, body);
        let (pattern, value) = match body {
            ResponseBody::Empty => (quote!(Self::#variant), quote!(&())),
            _ => (quote!(Self::#variant(value)), quote!(value)),
        };
        quote!(#pattern => (<#encoder as codegen::Encode<#path>>::encode(#value)?, #status))
    });
    quote! {
        #[cfg(feature = "testing")]
        impl codegen::Encode<Self> for #ident {
            fn encode(value: &Self) -> Result<codegen::Encoded, codegen::JsonError> {
                let (encoded, status) = match value {
                    #(#arms,)*
                };
                Ok(encoded.with_status(status))
            }
        }
    }
}

/// The sample of the enum: that of its first variant with one.
fn sample<'a>(types: &Types<'a>, id: OperationId, outcomes: &'a [(Status, ResponseBody)]) -> Option<TokenStream> {
    let ident = types.names.ident(Key::Output(id));
    let value = outcomes.iter().enumerate().find_map(|(index, (_, body))| {
        let variant = types.names.ident(Key::OutputVariant(id, index));
        match body {
            ResponseBody::Empty => Some(quote!(Self::#variant)),
            ResponseBody::Json(ty) | ResponseBody::Xml(ty, _)
                if Site::model().sample(types.api, ty, Fill::All).is_none() =>
            {
                None
            }
            _ => Some(quote!(Self::#variant(codegen::Sample::sample()))),
        }
    })?;
    Some(quote! {
        #[cfg(feature = "testing")]
        impl codegen::Sample for #ident {
            fn sample() -> Self {
                #value
            }
        }
    })
}

/// The status of a mock's success: the first declared one, preferably with a body.
pub fn success(operation: &Operation) -> u16 {
    let successes = operation.responses.iter().filter(|response| operation.succeeds_with(response.status));
    let found = match operation.output {
        Output::Empty => successes.clone().next(),
        _ => successes.clone().find(|response| response.body != ResponseBody::Empty),
    };
    found.and_then(|response| answered(operation, response.status)).unwrap_or(200)
}

/// A status in the range of a declared one that is not declared itself; `None` if there is none.
pub fn answered(operation: &Operation, status: Status) -> Option<u16> {
    let declared = |status| operation.responses.iter().any(|response| response.status == status);
    // In HTTP, 204 and 205 have no body.
    let free = |code: &u16| !declared(Status::Code(*code)) && !matches!(code, 204 | 205);
    let class = |class: u8| {
        let first = u16::from(class).saturating_mul(100);
        (first..first.saturating_add(100)).find(free)
    };
    let undeclared = |one: &u8| !declared(Status::Class(*one));
    match status {
        Status::Code(code) => Some(code),
        Status::Class(one) => class(one),
        Status::Default if operation.succeeds_with(Status::Default) => class(2),
        Status::Default => [5, 4].into_iter().filter(undeclared).find_map(class),
    }
}

fn value<'a>(types: &Types<'a>, id: OperationId, variant: &Ident, body: &'a ResponseBody) -> TokenStream {
    match body {
        ResponseBody::Empty => quote!(Ok(Self::#variant)),
        body => {
            let decoder = body_decoder(types, id, body);
            let path = body_path(types, body);
            quote!(<#decoder as codegen::Decode<#path>>::decode(reply).map(Self::#variant))
        }
    }
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => quote!(#code),
        Status::Class(class) => {
            let first = u16::from(class).saturating_mul(100);
            let last = first.saturating_add(99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}
