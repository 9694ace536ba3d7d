//! The driver: test code that calls every operation through its generated method, with possible responses.

use std::cell::RefCell;
use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::layout::{Item, file, file_of, item_text, module_item};
use crate::emit::model_samples::raw;
use crate::emit::sdk_tests::calls::Calls;
use crate::emit::sdk_tests::{cases, examples, streams};
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, Emitted, operations, outputs, paging};
use crate::ir::{ItemStream, Operation, OperationId, Response, ResponseBody, TypeExpr};
use crate::names::{Key, Names};
use crate::samples::{Fill, Site};
use crate::sdk::{Case, EVERYTHING, REQUIRED};

/// The input of every case.
struct Driver<'a> {
    context: &'a Context<'a>,
    types: Types<'a>,
    /// The first error response without its status, if all errors share one body.
    refused: Option<TokenStream>,
    /// The same as text, for comparison.
    refused_text: Option<String>,
    /// The calls of each operation.
    cases: &'a [Case],
    /// Responses without their status, by type and media type; many operations share them.
    answers: RefCell<HashMap<(&'a TypeExpr, &'a str), Option<Answer>>>,
    /// The types that have a sample.
    samples: RefCell<HashMap<&'a TypeExpr, bool>>,
}

/// A response without its status, and whether it is the shared error body.
#[derive(Clone)]
struct Answer {
    rest: TokenStream,
    is_shared: bool,
}

/// Writes the cases, as data and as code of the driver.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    cases::write(context, written)?;
    let cases = std::mem::take(&mut written.cases);
    files(context, &cases, written)?;
    written.cases = cases;
    Ok(())
}

fn files(context: &Context<'_>, cases: &[Case], written: &mut Emitted) -> Result<(), String> {
    let types = Types::new(context, Scope::Outside);
    let refused = refused(context, &types);
    let refused_text = refused.as_ref().map(ToString::to_string);
    let (answers, samples) = (RefCell::default(), RefCell::default());
    let driver = Driver { context, types, refused, refused_text, cases, answers, samples };
    let mut modules = Vec::new();
    for (id, members) in operations::members(context).entries() {
        let module = context.names.text(Key::Module(id));
        written.tests.insert(format!("{module}.rs"), driver.module_text(members)?);
        modules.push(module);
    }
    modules.sort_unstable();
    let idents: Vec<_> = modules.iter().map(|name| Names::spell(name)).collect();
    let declared = modules.iter().map(|name| module_item(&TokenStream::new(), name));
    // With `::`, because a group may have the name of the crate.
    let sdk = Names::spell(&context.crate_name);
    let docs = Comment::new("A case for every operation: how to call it, and what it may be answered.").inner_text();
    let all = quote! {
        /// The cases of every group, in order of the groups' names.
        pub fn groups() -> Vec<(&'static str, Vec<crate::driver::Case>)> {
            Vec::from([#((#modules, #idents::cases())),*])
        }
    };
    let schemes = context.api.security.iter().map(|scheme| {
        let key = &scheme.key;
        let basic = scheme.kind == crate::ir::SecurityKind::Basic;
        quote!((#key, #basic))
    });
    let credentials = quote! {
        /// The security schemes, each with whether it takes a user and a password.
        pub fn credentials() -> &'static [(&'static str, bool)] {
            &[#(#schemes),*]
        }
    };
    let refused = driver.refused.as_ref().map(|rest| {
        Item::Tokens(quote! {
            /// An error with this status, and with the body that all errors have.
            pub fn refused(status: u16) -> crate::driver::Answer {
                // In here, because a group may have the name of any of them.
                use crate::driver::{Answer, codegen, round_trip, round_trip_as};
                use ::#sdk::models;
                Answer { status, #rest }
            }
        })
    });
    let prelude = quote! {
        #![allow(dead_code, unused_imports, clippy::all, clippy::pedantic)]
        pub mod examples;
        #(#declared)*
        pub use ::#sdk as sdk;
    };
    let items: Vec<_> = [Item::Tokens(all), Item::Tokens(credentials)].into_iter().chain(refused).collect();
    let text = file(&format!("{}\n{docs}", context.header), prelude, &items)?;
    written.tests.insert("mod.rs".to_owned(), text);
    Ok(())
}

impl<'a> Driver<'a> {
    fn module_text(&self, members: &[(OperationId, &'a Operation)]) -> Result<String, String> {
        let Self { context, types, .. } = self;
        let cases: Vec<_> = members
            .iter()
            .map(|(id, _)| {
                let ident = function(context, *id);
                quote!(#ident())
            })
            .collect();
        let list = quote! {
            pub fn cases() -> Vec<Case> {
                Vec::from([#(#cases),*])
            }
        };
        let mut texts = vec![item_text(&Item::Tokens(list))?];
        for (id, operation) in members {
            let calls = Calls::new(context, types, *id, operation);
            texts.push(item_text(&Item::Tokens(calls.request()))?);
            texts.push(item_text(&Item::Tokens(self.case(*id, operation, &calls)))?);
        }
        let name = Names::spell(&context.crate_name);
        let prelude = quote! {
            use crate::driver::{
                Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen, collected, collected_as,
                encoded, encoded_as, made, round_trip, round_trip_as,
            };
            use #name::{models, operations};
        };
        let text = format!("{}\n#![allow(unused_imports, deprecated)]\n", context.header);
        file_of(&text, prelude, &texts)
    }

    fn case(&self, id: OperationId, operation: &'a Operation, calls: &Calls<'a, '_>) -> TokenStream {
        let Self { context, types, .. } = self;
        let function = function(context, id);
        let group = cases::group(context, operation);
        let name = operation.name();
        let method = operation.method.as_str();
        let path = &operation.path;
        let arguments = |name: &str| {
            let samples = self.cases.get(id.position()).map(|case| case.samples.as_slice()).unwrap_or_default();
            let sample = samples.iter().find(|sample| sample.name == name);
            raw(&serde_json::to_string(&sample.map(|sample| &sample.arguments)).unwrap_or_default())
        };
        let (required, everything) = (arguments(REQUIRED), arguments(EVERYTHING));
        let request = calls.requested();
        let (encoder, expectation) = (calls.encoder(), calls.expectation(|ty| self.has_sample(ty)));
        let slices = paging::driver(types, operation, &request);
        let answers = operation.responses.iter().filter_map(|response| self.answer(operation, response));
        quote! {
            fn #function() -> Case {
                Case {
                    group: #group,
                    id: #name,
                    method: #method,
                    path: #path,
                    required: #required,
                    everything: #everything,
                    call: |client, with| made(#request, #encoder),
                    expect: |client, with| #expectation,
                    slices: #slices,
                    answers: Vec::from([#(#answers),*]),
                }
            }
        }
    }

    /// Whether a type has a sample.
    fn has_sample(&self, ty: &'a TypeExpr) -> bool {
        let has = || Site::model().sample(self.context.api, ty, Fill::All).is_some();
        *self.samples.borrow_mut().entry(ty).or_insert_with(has)
    }

    /// A response without its status. Those without further constraints are made once for each type.
    fn beside_status(&self, response: &'a Response, stream: Option<&ItemStream>) -> Option<Answer> {
        let make = || {
            let rest = beside_status(&self.types, response, stream)?;
            let is_shared = self.refused_text.as_ref().is_some_and(|shared| *shared == rest.to_string());
            Some(Answer { rest, is_shared })
        };
        match &response.body {
            ResponseBody::Json(ty) if response.constraints.is_empty() => {
                let key = (ty, response.media_type.as_deref().unwrap_or_default());
                self.answers.borrow_mut().entry(key).or_insert_with(make).clone()
            }
            _ => make(),
        }
    }

    fn answer(&self, operation: &Operation, response: &'a Response) -> Option<TokenStream> {
        let status = outputs::answered(operation, response.status)?;
        // Redirects are errors regardless of their body, and informational responses do not end a call.
        if !(200..600).contains(&status) || (300..400).contains(&status) {
            return None;
        }
        let Answer { rest, is_shared } = self.beside_status(response, operation.stream.as_ref())?;
        Some(if is_shared { quote!(super::refused(#status)) } else { quote!(Answer { status: #status, #rest }) })
    }
}

fn function(context: &Context<'_>, id: OperationId) -> proc_macro2::Ident {
    quote::format_ident!("case_{}", context.names.text(Key::Method(id)).trim_start_matches('_'))
}

/// A response without its status.
fn beside_status(types: &Types<'_>, response: &Response, stream: Option<&ItemStream>) -> Option<TokenStream> {
    Some(match &response.body {
        ResponseBody::Empty => quote!(content_type: None, body: "", check: None),
        // An answer that declares JSON is read as JSON, whatever the description says.
        ResponseBody::Json(ty) | ResponseBody::Xml(ty, _) => {
            let declared = matches!(response.body, ResponseBody::Json(_)).then_some(response.media_type.as_deref());
            let media = declared.flatten().unwrap_or("application/json");
            let body = raw(&Site::response(response).sample(types.api, ty, Fill::All)?.to_string());
            let check = examples::round_trip(types, ty);
            quote!(content_type: Some(#media), body: #body, check: Some(#check))
        }
        ResponseBody::Items(item) => {
            let item = match &**item {
                ResponseBody::Json(ty) => Site::model().sample(types.api, ty, Fill::All)?,
                _ => serde_json::Value::String("text".to_owned()),
            };
            let (media, body) = streams::answer(stream?, &[item.clone(), item]);
            let body = raw(&body);
            quote!(content_type: Some(#media), body: #body, check: None)
        }
        ResponseBody::Text => quote!(content_type: Some("text/plain"), body: "text", check: None),
        ResponseBody::Bytes => quote!(content_type: Some("application/octet-stream"), body: "bytes", check: None),
    })
}

/// The first error response without its status, if all errors share one body.
fn refused(context: &Context<'_>, types: &Types<'_>) -> Option<TokenStream> {
    let shared = ResponseBody::Json(TypeExpr::Named(context.api.error_body?));
    let mut responses = context.api.operations.iter().flat_map(|operation| &operation.responses);
    beside_status(types, responses.find(|response| response.body == shared)?, None)
}
