//! Operations with streams of items: the trait for the runtime, and the docs.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::markdown::code;
use crate::emit::outputs::body_decoder;
use crate::emit::types::Types;
use crate::ir::{Framing, ItemStream, JsonData, Operation, OperationId, Output, ResponseBody};
use crate::rust::RustType;

/// The implementation with which the runtime reads the items.
pub fn implementation<'a>(
    types: &Types<'a>,
    id: OperationId,
    operation_type: &Ident,
    operation: &'a Operation,
) -> Option<TokenStream> {
    let stream = operation.stream.as_ref()?;
    let item = types.print(&RustType::of_body(&stream.item));
    let decoder = body_decoder(types, id, &stream.item);
    let info = info(stream);
    Some(quote! {
        impl codegen::Streamed for #operation_type {
            type Item = #item;
            type ItemBody = #decoder;
            const STREAM: codegen::StreamInfo = #info;
        }
    })
}

/// The form of a stream, for the runtime.
pub fn info(stream: &ItemStream) -> TokenStream {
    let framing = match stream.framing {
        Framing::ServerSentEvents => quote!(ServerSentEvents),
        Framing::JsonLines => quote!(JsonLines),
        Framing::JsonSequence => quote!(JsonSequence),
        Framing::Multipart => quote!(Multipart),
    };
    let media_type = &stream.media_type;
    let whole = stream.whole_event.as_ref().map(|data| {
        let data = match data {
            JsonData::Never => quote!(Never),
            JsonData::Always => quote!(Always),
            JsonData::Of(names) => quote!(Of(&[#(#names),*])),
        };
        quote!(.whole_event(codegen::JsonData::#data))
    });
    let done = stream.done.as_ref().map(|mark| quote!(.done(#mark)));
    let flag = stream.flag.as_ref().map(|field| quote!(.flag(#field)));
    quote!(codegen::StreamInfo::new(codegen::Framing::#framing, #media_type) #whole #done #flag)
}

/// Whether a stream is all that an operation answers with success.
pub fn is_only(operation: &Operation) -> bool {
    let is_items = |body: &ResponseBody| matches!(body, ResponseBody::Items(_));
    operation.stream.is_some()
        && match &operation.output {
            Output::Body(body) | Output::Maybe(body) => is_items(body),
            Output::Empty | Output::ByStatus(_) => false,
        }
}

/// The paragraph of the method's docs.
pub fn paragraph(operation: &Operation) -> Vec<String> {
    let Some(stream) = &operation.stream else { return Vec::new() };
    let items = "[`events`](Request::events) yields the items as they come";
    if is_only(operation) {
        let framing = stream.framing.as_str();
        return vec![format!(
            "Answers {framing}: {items}. Awaited, it collects all items, within the time of a call: a stream without an end \
             is a timeout."
        )];
    }
    let flag = stream.flag.as_ref().map(|flag| format!(", for which it sets the field {} of the body", code(flag)));
    vec![format!("Answers {} where they are asked for: {items}{}.", stream.framing.as_str(), flag.unwrap_or_default())]
}

/// The statements of the method's example; `call` is the request.
pub fn example(call: &TokenStream) -> TokenStream {
    quote! {
        let mut events = #call.events();
        while let Some(item) = events.try_next().await? {
            println!("{item:?}");
        }
    }
}
