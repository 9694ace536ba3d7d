//! The driver's call of an operation: a function that makes the request from arguments in JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::Context;
use crate::emit::arguments::{Argument, ArgumentValue, all};
use crate::emit::types::Types;
use crate::ir::{Operation, OperationId, Output, ResponseBody, TypeExpr};
use crate::names::Key;

/// The calls of one operation.
#[derive(Debug)]
pub struct Calls<'a, 't> {
    context: &'t Context<'a>,
    types: &'t Types<'a>,
    id: OperationId,
    operation: &'a Operation,
    arguments: Vec<Argument<'a>>,
}

impl<'a, 't> Calls<'a, 't> {
    pub fn new(context: &'t Context<'a>, types: &'t Types<'a>, id: OperationId, operation: &'a Operation) -> Self {
        Self { context, types, id, operation, arguments: all(types, id, operation) }
    }

    /// The function that makes the request.
    pub fn request(&self) -> TokenStream {
        let Self { context, operation, .. } = self;
        let accessor = context.names.ident(Key::Module(operation.group));
        let [method, alias] = [Key::Method(self.id), Key::Alias(self.id)].map(|key| context.names.ident(key));
        let function = self.function();
        let (required, optional): (Vec<_>, Vec<_>) = self.arguments.iter().partition(|argument| argument.required);
        let positional = required.iter().map(|argument| {
            let name = argument.name();
            let take = self.taking("take", argument);
            let reference = argument.is_reference().then(|| quote!(&));
            quote!(#reference with.#take(#name))
        });
        let setters = optional.iter().map(|argument| {
            let (ident, name) = (&argument.ident, argument.name());
            let take = self.taking("optional", argument);
            let reference = argument.is_reference().then(|| quote!(&));
            quote! {
                if let Some(value) = with.#take(#name) {
                    request = request.#ident(#reference value);
                }
            }
        });
        let with = if self.arguments.is_empty() { quote!(with) } else { quote!(mut with) };
        let request = if optional.is_empty() { quote!(request) } else { quote!(mut request) };
        quote! {
            fn #function(client: &Client, #with: Values) -> operations::#accessor::#alias {
                let #request = client.#accessor().#method(#(#positional),*);
                #(#setters)*
                with.finish();
                request
            }
        }
    }

    /// The request in the closures of a case.
    pub fn requested(&self) -> TokenStream {
        let function = self.function();
        quote!(#function(client, with))
    }

    /// The encoder of the output.
    pub fn encoder(&self) -> TokenStream {
        match &self.operation.output {
            Output::Body(ResponseBody::Bytes) => quote!(|bytes| encoded(bytes.to_vec())),
            Output::Maybe(ResponseBody::Bytes) => quote!(|bytes| encoded(bytes.map(|bytes| bytes.to_vec()))),
            Output::Body(ResponseBody::Json(ty) | ResponseBody::Xml(ty, _)) => match self.types.encoder_path(ty) {
                Some(codec) => quote!(encoded_as::<_, #codec>),
                None => quote!(encoded),
            },
            Output::Maybe(ResponseBody::Json(ty) | ResponseBody::Xml(ty, _)) => match self.types.encoder_path(ty) {
                Some(codec) => quote!(encoded_as::<_, codegen::Nullable<#codec>>),
                None => quote!(encoded),
            },
            Output::ByStatus(outcomes) => {
                let accessor = self.context.names.ident(Key::Module(self.operation.group));
                let output = self.context.names.ident(Key::Output(self.id));
                let arms = outcomes.iter().enumerate().map(|(index, (_, body))| {
                    let variant = self.context.names.ident(Key::OutputVariant(self.id, index));
                    let variant = quote!(operations::#accessor::#output::#variant);
                    match body {
                        ResponseBody::Empty => quote!(#variant => encoded(())),
                        ResponseBody::Bytes => quote!(#variant(bytes) => encoded(bytes.to_vec())),
                        ResponseBody::Text => quote!(#variant(text) => encoded(text)),
                        ResponseBody::Items(item) => {
                            let encoder = self.encoder_of_items(item);
                            quote!(#variant(items) => #encoder(items))
                        }
                        ResponseBody::Json(ty) | ResponseBody::Xml(ty, _) => match self.types.encoder_path(ty) {
                            Some(codec) => quote!(#variant(value) => encoded_as::<_, #codec>(value)),
                            None => quote!(#variant(value) => encoded(value)),
                        },
                    }
                });
                quote! {
                    |output| match output {
                        #(#arms,)*
                        other => encoded(format!("{other:?}")),
                    }
                }
            }
            Output::Body(ResponseBody::Items(item)) => self.encoder_of_items(item),
            // The items of an absent body are none.
            Output::Maybe(ResponseBody::Items(item)) => {
                let encoder = self.encoder_of_items(item);
                quote!(|items| #encoder(items.unwrap_or_default()))
            }
            Output::Empty | Output::Body(_) | Output::Maybe(_) => quote!(encoded),
        }
    }

    fn encoder_of_items(&self, item: &'a ResponseBody) -> TokenStream {
        match item {
            ResponseBody::Bytes => quote!((|items: Vec<codegen::Bytes>| encoded(items.len()))),
            item => match item.value().and_then(|ty| self.types.encoder_path(ty)) {
                Some(codec) => quote!(encoded_as::<_, codegen::List<#codec>>),
                None => quote!(encoded),
            },
        }
    }

    /// The expectation of a mock that answers with a sample, if there is one.
    pub fn expectation(&self, has_sample: impl Fn(&'a TypeExpr) -> bool) -> TokenStream {
        let request = self.requested();
        match &self.operation.output {
            Output::Body(body) | Output::Maybe(body) if body.value().is_some_and(|ty| !has_sample(ty)) => {
                quote!(Expect::replies(#request, 200, ()))
            }
            _ => quote!(Expect::returns(#request, Sample::sample())),
        }
    }

    /// The name of the function. A prefix avoids collisions, since operations can have any name.
    fn function(&self) -> Ident {
        quote::format_ident!("request_{}", self.context.names.text(Key::Method(self.id)).trim_start_matches('_'))
    }

    /// The expression that reads an argument as its type.
    fn taking(&self, method: &str, argument: &Argument<'_>) -> TokenStream {
        let (ty, codec) = match argument.value {
            ArgumentValue::Text => (quote!(String), None),
            ArgumentValue::Bytes => (quote!(codegen::Bytes), Some(quote!(InBase64))),
            ArgumentValue::File => (quote!(codegen::Upload), Some(quote!(File))),
            ArgumentValue::Files => (quote!(Vec<codegen::Upload>), Some(quote!(codegen::List<File>))),
            ArgumentValue::Value(expr) => {
                let expr = unboxed(self.types, expr);
                (self.types.path(expr), self.types.encoder_path(expr))
            }
            ArgumentValue::Values(item) => {
                let (path, codec) = (self.types.path(item), self.types.encoder_path(item));
                (quote!(Vec<#path>), codec.map(|codec| quote!(codegen::List<#codec>)))
            }
        };
        match codec {
            None => {
                let method = quote::format_ident!("{method}");
                quote!(#method::<#ty>)
            }
            Some(codec) => {
                let method = quote::format_ident!("{method}_as");
                quote!(#method::<#ty, #codec>)
            }
        }
    }
}

/// A type without boxes, as callers pass it.
fn unboxed<'a>(types: &Types<'a>, ty: &'a TypeExpr) -> &'a TypeExpr {
    match types.api.resolved(ty) {
        TypeExpr::Boxed(inner) => unboxed(types, inner),
        _ => ty,
    }
}
