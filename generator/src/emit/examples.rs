//! The example in an operation's docs: a call that compiles.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::arguments::{Argument, ArgumentValue};
use crate::emit::example_bodies::Bodies;
use crate::emit::layout::{Item, item_text};
use crate::emit::types::Types;
use crate::emit::{Context, paging, streams};
use crate::ir::{Operation, OperationId, Output, Scalar, TypeExpr};
use crate::names::Key;
use crate::rust::RustType;

/// A call in an example.
#[derive(Default)]
pub struct Call {
    /// Arguments without a short literal, as parameters of the function around the call.
    pub given: Vec<TokenStream>,
    /// The attribute of that function if the call is deprecated.
    pub deprecation: Option<TokenStream>,
    /// The call.
    pub statement: TokenStream,
}

/// A request in an example.
pub struct RequestExample {
    /// As in [`Call`].
    pub given: Vec<TokenStream>,
    /// As in [`Call`].
    pub deprecation: Option<TokenStream>,
    /// The statements that make its arguments.
    pub made: Vec<TokenStream>,
    /// The request, not sent yet.
    pub request: TokenStream,
}

/// The lines of the example, fences included.
pub fn call(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
) -> Vec<String> {
    let Call { given, deprecation, statement } = statement(context, types, id, operation, arguments);
    let function = quote! {
        #deprecation
        async fn example(client: &Client #(, #given)*) -> Result<(), Error> {
            #statement
            Ok(())
        }
    };
    fenced(context, function).unwrap_or_default()
}

/// The call that an operation's example makes.
pub fn statement(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
) -> Call {
    let RequestExample { given, deprecation, made, request } = request(context, types, id, operation, arguments);
    let statement = match operation.output {
        _ if operation.pagination.is_some() => paging::example(&request),
        _ if streams::is_only(operation) => streams::example(&request),
        Output::Empty => quote!(#request.await?;),
        _ => quote!(let answer = #request.await?;),
    };
    let statement = quote!(#(#made)* #statement);
    Call { given, deprecation, statement }
}

/// The request of an operation with its required arguments.
pub fn request(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
) -> RequestExample {
    let group = context.names.text(Key::Module(operation.group));
    let accessor = crate::names::Names::spell(group);
    let method = context.names.ident(Key::Method(id));
    let mut given = Vec::new();
    let mut values = Vec::new();
    let mut made = Vec::new();
    let names = arguments.iter().map(Argument::name).chain(["client".to_owned()]);
    let mut bodies = Bodies::new(context, types, names);
    for argument in arguments.iter().filter(|argument| argument.required) {
        let ident = &argument.ident;
        let short = if let ArgumentValue::Value(expr) = argument.value { literal(types, expr, argument) } else { None };
        if let Some(literal) = short {
            values.push(literal);
        } else if let ArgumentValue::Value(expr) = argument.value
            && let Some(body) = bodies.model(expr)
        {
            made.push(quote!(let #ident = #body;));
            let is_borrowed = matches!(argument.ty, RustType::Reference(_));
            values.push(if is_borrowed { quote!(&#ident) } else { quote!(#ident) });
        } else {
            let is_bytes = matches!(argument.value, ArgumentValue::Bytes);
            let ty = if is_bytes { quote!(&'static [u8]) } else { types.print(argument.ty) };
            given.push(quote!(#ident: #ty));
            values.push(quote!(#ident));
        }
    }
    given.append(&mut bodies.given);
    let deprecation = operation.docs.deprecated.then(|| quote!(#[allow(deprecated)]));
    let request = quote!(client.#accessor().#method(#(#values),*));
    RequestExample { given, deprecation, made, request }
}

/// A function as an example of which readers see the statements only.
pub fn fenced(context: &Context<'_>, function: TokenStream) -> Result<Vec<String>, String> {
    let crate_name = &context.crate_name;
    let text = item_text(&Item::Tokens(function))?;
    // Only the hidden signature needs these imports.
    let text = text.replace("codegen::", &format!("{crate_name}::codegen::"));
    let mut lines = vec!["```no_run".to_owned()];
    let mut uses = vec!["Client", "Error"];
    if text.contains("models::") {
        uses.push("models");
    }
    lines.push(format!("# use {crate_name}::{{{}}};", uses.join(", ")));
    // Every line but the call itself is hidden.
    let signature = text.lines().position(|line| line.ends_with('{')).unwrap_or(0);
    lines.extend(text.lines().enumerate().map(|(index, line)| match line.strip_prefix("    ") {
        Some(shown) if index > signature && shown != "Ok(())" => shown.to_owned(),
        _ => format!("# {line}"),
    }));
    lines.push("```".to_owned());
    Ok(lines)
}

fn literal(types: &Types<'_>, expr: &TypeExpr, argument: &Argument<'_>) -> Option<TokenStream> {
    match types.api.resolved(expr) {
        TypeExpr::Scalar(scalar) => match scalar {
            Scalar::String => {
                let text = argument.name();
                Some(quote!(#text))
            }
            Scalar::Boolean => Some(quote!(true)),
            Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::I128 => Some(quote!(42)),
            Scalar::F64 => Some(quote!(1.5)),
            Scalar::Decimal | Scalar::Date | Scalar::DateTime | Scalar::ZonedDateTime | Scalar::Base64 => None,
        },
        TypeExpr::Named(id) if types.api.is_open_enum(*id) => {
            let ident = types.ident(*id);
            let variant = types.names.ident(Key::Variant(*id, 0));
            Some(quote!(models::#ident::#variant))
        }
        _ => None,
    }
}
