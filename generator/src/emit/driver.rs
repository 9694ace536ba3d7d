//! The driver: test code that calls every operation through its generated method and says what it may be answered.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::arguments::{Argument, all};
use crate::emit::docs::Comment;
use crate::emit::layout::{Item, file};
use crate::emit::samples::{Extent, sample};
use crate::emit::types::{At, Types};
use crate::emit::{Context, Written, operations, paging};
use crate::ir::{
    Body, BodyContent, GroupId, Operation, OperationId, Output, PartContent, Response, ResponseBody, Scalar, Status,
    TypeExpr,
};
use crate::names::{Key, Names};

/// Writes the files of the driver.
pub fn write(context: &Context<'_>, written: &mut Written) -> Result<(), String> {
    let mut modules = Vec::new();
    for index in 0..context.api.groups.len() {
        let group = GroupId(index);
        let module = context.names.text(Key::Module(group));
        written.tests.insert(format!("{module}.rs"), module_text(context, group)?);
        modules.push(module);
    }
    modules.sort_unstable();
    let idents: Vec<_> = modules.iter().map(|name| Names::spell(name)).collect();
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
    let prelude = quote! {
        #![allow(dead_code, clippy::all, clippy::pedantic)]
        pub mod examples;
        #(mod #idents;)*
        pub use #sdk as sdk;
    };
    let text = file(&format!("{}\n{docs}", context.header), prelude, &[Item::Tokens(all), Item::Tokens(credentials)])?;
    written.tests.insert("mod.rs".to_owned(), text);
    Ok(())
}

fn module_text(context: &Context<'_>, group: GroupId) -> Result<String, String> {
    let types = Types::new(context.api, context.names, At::Outside);
    let members = operations::members(context, group);
    let cases: Vec<_> = members
        .iter()
        .map(|(id, _)| {
            let ident = function(context, *id);
            quote!(#ident())
        })
        .collect();
    let mut items = vec![Item::Tokens(quote! {
        pub fn cases() -> Vec<Case> {
            Vec::from([#(#cases),*])
        }
    })];
    for (id, operation) in &members {
        items.push(Item::Tokens(case(context, &types, *id, operation)));
    }
    let name = Names::spell(&context.crate_name);
    let prelude = quote! {
        use crate::driver::{
            Answer, Case, Expect, Sample, Slices, codegen, collected, collected_as, json, outcome, parse, upload,
        };
        use #name::{models, operations};
    };
    let text = format!("{}\n#![allow(unused_imports, deprecated)]\n", context.header);
    file(&text, prelude, &items)
}

fn function(context: &Context<'_>, id: OperationId) -> proc_macro2::Ident {
    quote::format_ident!("case_{}", context.names.text(Key::Method(id)))
}

fn case(context: &Context<'_>, types: &Types<'_>, id: OperationId, operation: &Operation) -> TokenStream {
    let function = function(context, id);
    let group = context.api.groups.get(operation.group.0).and_then(|group| group.tag.as_deref()).unwrap_or("");
    let name = operation.name();
    let method = operation.method.as_str();
    let path = &operation.path;
    let arguments = all(types, id, operation);
    let required = call(context, types, id, operation, &arguments, Extent::Required);
    let everything = call(context, types, id, operation, &arguments, Extent::Everything);
    let expectation = expectation(context, types, id, operation, &arguments);
    let request = request(context, types, id, operation, &arguments, Extent::Required);
    let slices = paging::driver(types, operation, &request);
    let answers = operation.responses.iter().filter_map(|response| answer(context, operation, response));
    quote! {
        fn #function() -> Case {
            Case {
                group: #group,
                id: #name,
                method: #method,
                path: #path,
                required: |client| Box::pin(async move { #required }),
                everything: |client| Box::pin(async move { #everything }),
                expect: |client| { #expectation },
                slices: #slices,
                answers: Vec::from([#(#answers),*]),
            }
        }
    }
}

/// A call that is not made yet.
fn request(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
    extent: Extent,
) -> TokenStream {
    let accessor = context.names.ident(Key::Module(operation.group));
    let method = context.names.ident(Key::Method(id));
    let bodies = Bodies::of(operation);
    let positional: Vec<_> = arguments
        .iter()
        .enumerate()
        .filter(|(_, argument)| argument.required)
        .map(|(index, argument)| value(context, types, argument, &bodies.at(operation, index), extent))
        .collect();
    let setters =
        arguments.iter().enumerate().filter(|(_, argument)| !argument.required && extent == Extent::Everything).map(
            |(index, argument)| {
                let ident = &argument.ident;
                let value = value(context, types, argument, &bodies.at(operation, index), extent);
                quote!(.#ident(#value))
            },
        );
    quote!(client.#accessor().#method(#(#positional),*) #(#setters)*)
}

/// The request, awaited, and what it yields.
fn call(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
    extent: Extent,
) -> TokenStream {
    let accessor = context.names.ident(Key::Module(operation.group));
    let request = request(context, types, id, operation, arguments, extent);
    let call = quote!(#request.await);
    match &operation.output {
        Output::Body(ResponseBody::Bytes) => quote!(outcome(#call.map(|bytes| bytes.to_vec()))),
        Output::Maybe(ResponseBody::Bytes) => quote!(outcome(#call.map(|bytes| bytes.map(|bytes| bytes.to_vec())))),
        Output::Body(ResponseBody::Json(ty)) | Output::Maybe(ResponseBody::Json(ty)) if types.codec(ty).is_some() => {
            quote!(outcome(#call.map(|value| format!("{value:?}"))))
        }
        Output::ByStatus(outcomes) => {
            let output = context.names.ident(Key::Output(id));
            let arms = outcomes.iter().enumerate().map(|(index, (_, body))| {
                let variant = context.names.ident(Key::OutputVariant(id, index));
                match body {
                    ResponseBody::Empty => quote!(operations::#accessor::#output::#variant => outcome(Ok(()))),
                    ResponseBody::Bytes => {
                        quote!(operations::#accessor::#output::#variant(bytes) => outcome(Ok(bytes.to_vec())))
                    }
                    _ => quote!(operations::#accessor::#output::#variant(value) => outcome(Ok(value))),
                }
            });
            quote! {
                match #call {
                    Err(error) => Err(error),
                    Ok(output) => match output {
                        #(#arms,)*
                        other => outcome(Ok(format!("{other:?}"))),
                    },
                }
            }
        }
        _ => quote!(outcome(#call)),
    }
}

/// Has a mock expect the request and answer with a sample, where there is one.
fn expectation(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
) -> TokenStream {
    let request = request(context, types, id, operation, arguments, Extent::Everything);
    match &operation.output {
        Output::Body(ResponseBody::Json(ty)) | Output::Maybe(ResponseBody::Json(ty))
            if sample(context.api, ty, Extent::Everything).is_none() =>
        {
            quote!(Expect::replies(#request, 200, ()))
        }
        _ => quote!(Expect::returns(#request, Sample::sample())),
    }
}

/// Where the body's arguments begin in the list of all.
struct Bodies(usize);

/// What an argument is, beyond its type.
enum Kind<'a> {
    Plain,
    Body(&'a Body),
    File,
    Files,
}

impl Bodies {
    fn of(operation: &Operation) -> Self {
        Self(operation.parameters.len())
    }

    fn at<'a>(&self, operation: &'a Operation, index: usize) -> Kind<'a> {
        let (Some(body), Some(part)) = (&operation.body, index.checked_sub(self.0)) else { return Kind::Plain };
        match &body.content {
            BodyContent::Multipart(parts) => match parts.get(part).map(|part| &part.content) {
                Some(PartContent::File) => Kind::File,
                Some(PartContent::Files) => Kind::Files,
                _ => Kind::Plain,
            },
            _ => Kind::Body(body),
        }
    }
}

fn value(
    context: &Context<'_>,
    types: &Types<'_>,
    argument: &Argument<'_>,
    kind: &Kind<'_>,
    extent: Extent,
) -> TokenStream {
    match kind {
        Kind::File => return quote!(upload()),
        Kind::Files => return quote!([upload(), upload()]),
        Kind::Body(Body { content: BodyContent::Text, .. }) => return quote!("text"),
        Kind::Body(Body { content: BodyContent::Bytes, .. }) => return quote!(&b"bytes"[..]),
        Kind::Body(_) | Kind::Plain => {}
    }
    let Some(expr) = argument.expr else { return quote!("text") };
    let resolved = types.resolved(expr);
    // An argument that says nothing would not be sent at all, so lists and nullable values are always full here.
    let extent = if matches!(kind, Kind::Body(_)) { extent } else { Extent::Everything };
    let json_text = sample(context.api, resolved, extent).unwrap_or(Value::Null).to_string();
    let path = types.path(expr);
    match resolved {
        TypeExpr::Scalar(Scalar::String) => quote!("text"),
        TypeExpr::Scalar(Scalar::Decimal) => quote!(&parse::<codegen::Decimal>("19.99")),
        TypeExpr::List(item) if matches!(types.resolved(item), TypeExpr::Scalar(Scalar::String)) => {
            quote!(&["text", "more text"])
        }
        TypeExpr::Scalar(Scalar::Boolean) => quote!(true),
        TypeExpr::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64) => quote!(42),
        TypeExpr::Scalar(Scalar::F64) => quote!(1.5),
        TypeExpr::Scalar(Scalar::Date) => quote!(json::<#path>(#json_text)),
        TypeExpr::Named(id) if types.is_enum(*id) => quote!(json::<#path>(#json_text)),
        _ => quote!(&json::<#path>(#json_text)),
    }
}

fn answer(context: &Context<'_>, operation: &Operation, response: &Response) -> Option<TokenStream> {
    let status = match response.status {
        Status::Code(code) => code,
        Status::Class(class) => u16::from(class).saturating_mul(100),
        Status::Default if operation.succeeds_with(Status::Default) => 200,
        Status::Default => 500,
    };
    // Redirects are errors of their own whatever they carry, and informational answers are no answers.
    if !(200..600).contains(&status) || (300..400).contains(&status) {
        return None;
    }
    let (media, body) = match &response.body {
        ResponseBody::Empty => (quote!(None), String::new()),
        ResponseBody::Json(ty) => {
            let media = response.media_type.as_deref().unwrap_or("application/json");
            (quote!(Some(#media)), sample(context.api, ty, Extent::Everything)?.to_string())
        }
        ResponseBody::Text => (quote!(Some("text/plain")), "text".to_owned()),
        ResponseBody::Bytes => (quote!(Some("application/octet-stream")), "bytes".to_owned()),
    };
    let json = matches!(response.body, ResponseBody::Json(_));
    Some(quote!(Answer { status: #status, content_type: #media, body: #body, json: #json }))
}
