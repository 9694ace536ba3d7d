//! The pages of a mock: the fields of a page by name. The runtime and the vendor call a page a slice.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::emit::types::{Types, optional};
use crate::ir::{Operation, Output, Pagination, ResponseBody, Scalar, TypeExpr};
use crate::samples::{Fill, Site};

/// The form of an operation's pages, if its output has pages.
pub fn form(types: &Types<'_>, operation_type: &Ident, operation: &Operation) -> Option<TokenStream> {
    let pagination = operation.pagination.as_ref()?;
    let Output::Body(ResponseBody::Json(ty)) = &operation.output else { return None };
    let pages = types.api.pages(operation)?;
    let body = match types.codec_path(types.api.value_of(&pages.items.field.ty)) {
        Some(codec) => quote!(codegen::JsonAs<#codec>),
        None => quote!(codegen::Json),
    };
    let Pagination { cursor_field, more_field, .. } = pagination;
    let more = optional(more_field.as_ref());
    let number = !matches!(types.api.value_of(&pages.cursor.field.ty), TypeExpr::Scalar(Scalar::String));
    let slice = Site::model().sample(types.api, ty, Fill::Required).unwrap_or(Value::Null).to_string();
    Some(quote! {
        #[cfg(feature = "testing")]
        impl codegen::SliceForm for #operation_type {
            type Items = #body;
            const MORE: Option<&'static str> = #more;
            const FIELD: &'static str = #cursor_field;
            const NUMBER: bool = #number;
            const SLICE: &'static str = #slice;
        }
    })
}
