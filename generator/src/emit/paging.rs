//! Operations that answer slice by slice: the trait that the runtime's streams build on, its words in the docs, its driver.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::markdown::code;
use crate::emit::types::Types;
use crate::ir::{Field, Operation, Output, Pagination, ResponseBody, Scalar, Shape, TypeExpr};
use crate::names::Key;

/// The fields of a slice.
struct Slice<'a> {
    cursor: (Ident, &'a Field),
    more: Option<(Ident, &'a Field)>,
    items: (Ident, &'a Field),
    item: &'a TypeExpr,
}

impl<'a> Slice<'a> {
    /// `None` where there is nothing of the kind: the IR stage has seen to it that there is.
    fn of(types: &Types<'a>, operation: &'a Operation, pagination: &Pagination) -> Option<Self> {
        let Output::Body(ResponseBody::Json(ty)) = &operation.output else { return None };
        let TypeExpr::Named(id) = types.resolved(ty) else { return None };
        let Shape::Struct(shape) = &types.definition(*id)?.shape else { return None };
        let field = |name: &str| {
            let index = shape.fields.iter().position(|field| field.name == name)?;
            Some((types.names.ident(Key::Field(*id, index)), shape.fields.get(index)?))
        };
        let items = field(&pagination.items_field)?;
        let TypeExpr::List(item) = plain(types, &items.1.ty) else { return None };
        Some(Self {
            cursor: field(&pagination.cursor_field)?,
            more: pagination.more_field.as_deref().and_then(field),
            items,
            item,
        })
    }
}

/// A type without the layers that say that a value may not be there.
pub fn plain<'a>(types: &Types<'a>, ty: &'a TypeExpr) -> &'a TypeExpr {
    match types.resolved(ty) {
        TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => plain(types, inner),
        ty => ty,
    }
}

/// The type of the items that an operation streams.
pub fn item<'a>(types: &Types<'a>, operation: &'a Operation) -> Option<&'a TypeExpr> {
    Some(Slice::of(types, operation, operation.pagination.as_ref()?)?.item)
}

/// What the runtime has to know to follow the slices.
pub fn implementation<'a>(types: &Types<'a>, marker: &Ident, operation: &'a Operation) -> Option<TokenStream> {
    let pagination = operation.pagination.as_ref()?;
    let Slice { cursor: (cursor, _), more, items: (items, field), item } = Slice::of(types, operation, pagination)?;
    let parameter = &pagination.cursor_parameter;
    let item = types.path(item);
    let step = match more {
        Some((more, _)) => quote!(codegen::Step::new(&output.#more, &output.#cursor)),
        None => quote!(codegen::Step::until_none(&output.#cursor)),
    };
    let items = if field.required && matches!(types.resolved(&field.ty), TypeExpr::List(_)) {
        quote!(output.#items)
    } else {
        quote!(codegen::slice_items(output.#items))
    };
    Some(quote! {
        impl codegen::Paged for #marker {
            type Item = #item;
            const CURSOR: &'static str = #parameter;
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
         [`pages`](Request::pages) the slices."
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

/// How the driver follows two slices; `call` is the request.
pub fn driver<'a>(types: &Types<'a>, operation: &'a Operation, call: &TokenStream) -> TokenStream {
    let Some(pagination) = &operation.pagination else { return quote!(None) };
    let Some(Slice { cursor, more, items, item }) = Slice::of(types, operation, pagination) else {
        return quote!(None);
    };
    let parameter = &pagination.cursor_parameter;
    let text = *plain(types, &cursor.1.ty) == TypeExpr::Scalar(Scalar::String);
    let last = match (cursor.1.required, types.resolved(&cursor.1.ty)) {
        (false, _) => quote!(None),
        (true, TypeExpr::Nullable(_)) => quote!(Some("null")),
        (true, _) => quote!(Some("\"\"")),
    };
    let [cursor, items] = [&cursor.1.name, &items.1.name];
    let more = crate::emit::types::optional(more.map(|(_, field)| &field.name));
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
