//! Operations with pages: the trait for the runtime's streams, the docs, and the calls of the driver.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::markdown::code;
use crate::emit::types::Types;
use crate::ir::{Operation, PageField, Pages, Pagination, Scalar, TypeExpr};
use crate::names::Key;

/// The implementation with which the runtime requests further pages.
pub fn implementation<'a>(types: &Types<'a>, operation_type: &Ident, operation: &'a Operation) -> Option<TokenStream> {
    let pagination = operation.pagination.as_ref()?;
    let pages = types.api.pages(operation)?;
    let name = |field: PageField<'_>| types.names.ident(Key::Field(field.owner, field.index));
    let (cursor, items) = (name(pages.cursor), name(pages.items));
    let Pagination { cursor_parameter: parameter, items_field, .. } = pagination;
    let item = types.path(pages.item);
    let step = match pages.more.map(name) {
        Some(more) => quote!(codegen::Step::new(&output.#more, &output.#cursor)),
        None => quote!(codegen::Step::until_none(&output.#cursor)),
    };
    let field = pages.items.field;
    let items = if field.required && matches!(types.api.resolved(&field.ty), TypeExpr::List(_)) {
        quote!(output.#items)
    } else {
        quote!(codegen::slice_items(output.#items))
    };
    Some(quote! {
        impl codegen::Paged for #operation_type {
            type Item = #item;
            const CURSOR: &'static str = #parameter;
            const ITEMS: &'static str = #items_field;
            fn step(output: &Self::Output) -> codegen::Step {
                #step
            }
            fn items(output: Self::Output) -> Vec<Self::Item> {
                #items
            }
        }
    })
}

/// The paragraph of the method's docs.
pub fn paragraph(pagination: &Pagination) -> Vec<String> {
    vec![
        "Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, \
         [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that \
         cannot be read."
            .to_owned(),
        format!(
            "Awaited, it reads one slice; {} of that slice, passed as {}, leads to the next one.",
            code(&pagination.cursor_field),
            code(&pagination.cursor_parameter)
        ),
    ]
}

/// The statements of the method's example; `call` is the request.
pub fn example(call: &TokenStream) -> TokenStream {
    quote! {
        let mut all = #call.stream();
        while let Some(item) = all.try_next().await? {
            println!("{item:?}");
        }
    }
}

/// The driver's request of two pages; `call` is the request.
pub fn driver<'a>(types: &Types<'a>, operation: &'a Operation, call: &TokenStream) -> TokenStream {
    let Some(pagination) = &operation.pagination else { return quote!(None) };
    let Some(Pages { cursor, more, items, item }) = types.api.pages(operation) else { return quote!(None) };
    let parameter = &pagination.cursor_parameter;
    let text = *types.api.value_of(&cursor.field.ty) == TypeExpr::Scalar(Scalar::String);
    let last = match (cursor.field.required, types.api.resolved(&cursor.field.ty)) {
        (false, _) => quote!(None),
        (true, TypeExpr::Nullable(_)) => quote!(Some("null")),
        (true, _) => quote!(Some("\"\"")),
    };
    let [cursor, items] = [&cursor.field.name, &items.field.name];
    let more = crate::emit::types::optional(more.map(|more| &more.field.name));
    let collected = match types.encoder_path(item) {
        Some(codec) => quote!(collected_as::<_, codegen::List<#codec>>),
        None => quote!(collected),
    };
    quote! {
        Some(Slices {
            parameter: #parameter,
            cursor: #cursor,
            text: #text,
            more: #more,
            last: #last,
            items: #items,
            stream: |client, with| Box::pin(#collected(#call.stream())),
        })
    }
}
