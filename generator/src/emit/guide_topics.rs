//! The topics of the guide after the first call: many calls, many accounts, and credentials that change.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::arguments::{self, ArgumentValue};
use crate::emit::guide::placeholders;
use crate::emit::layout::{Item, item_text};
use crate::emit::markdown::code;
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, streams};
use crate::ir::{Method, Operation, OperationId, Output, Scalar, TypeExpr};
use crate::names::{Key, Names};

/// The topics, in Markdown. `address` are the calls of the builder that say where calls go.
pub fn text(context: &Context<'_>, address: &[TokenStream]) -> Result<String, String> {
    Ok([many_calls(context)?, many_accounts(context)?, changing_credentials(context, address)?].concat())
}

/// A call for each of many values, by an operation that takes one number or text.
fn many_calls(context: &Context<'_>) -> Result<String, String> {
    let types = Types::new(context, Scope::Outside);
    let calls = context.api.operations.entries();
    let found = calls.filter_map(|(id, operation)| Some((id, operation, key(&types, id, operation)?)));
    let best = found.min_by_key(|(id, operation, _)| (operation.method != Method::Get, *id));
    let example = match best {
        None => String::new(),
        Some((id, operation, key)) => {
            let accessor = Names::spell(context.names.text(Key::Module(operation.group)));
            let method = context.names.ident(Key::Method(id));
            let (ty, argument) = match key {
                TypeExpr::Scalar(Scalar::String) => (quote!(String), quote!(key)),
                number => (types.path(number), quote!(*key)),
            };
            let function = quote! {
                pub async fn many_calls(client: &Client, keys: Vec<#ty>) {
                    let calls = concurrent(keys, |key| client.#accessor().#method(#argument));
                    let mut calls = calls.limit(16);
                    while let Some((key, result)) = calls.next().await {
                        match result {
                            Ok(answer) => println!("{key}: {answer:?}"),
                            Err(error) => eprintln!("{key}: {error}"),
                        }
                    }
                }
            };
            block(context, &["Client", "concurrent"], function)?
        }
    };
    Ok(format!(
        "# Many calls at once\n\n`concurrent` makes a call for each of many keys, so many at a time, and yields each key with \
         its result. A call that fails does not end the rest, and all keep to the rate limit. `concurrent_stream` takes the \
         keys from a stream, and `concurrently` of a list makes a call for each of its items.\n\n{example}`join_all`, \
         `buffer_unordered` and `JoinSet::spawn` take a future, which is `request.into_future()`.\n\n"
    ))
}

/// The only value that an operation needs, if it is a number or a text, and if the operation returns one thing.
fn key<'a>(types: &Types<'a>, id: OperationId, operation: &'a Operation) -> Option<&'a TypeExpr> {
    let is_empty = matches!(operation.output, Output::Empty);
    let returns_one = operation.pagination.is_none() && !streams::is_only(operation) && !is_empty;
    if operation.docs.deprecated || !returns_one {
        return None;
    }
    let all = arguments::all(types, id, operation);
    let mut required = all.iter().filter(|argument| argument.required);
    let (Some(only), None) = (required.next(), required.next()) else { return None };
    let ArgumentValue::Value(expr) = only.value else { return None };
    match types.api.resolved(expr) {
        key @ TypeExpr::Scalar(
            Scalar::String | Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::I128,
        ) => Some(key),
        _ => None,
    }
}

fn many_accounts(context: &Context<'_>) -> Result<String, String> {
    let variables = context.api.servers.first().map_or(0, |server| server.variables.len());
    let credentials = context.api.security.iter().enumerate();
    let credentials = credentials.map(|(index, scheme)| (Key::OtherCredential(index), placeholders(&scheme.kind)));
    let variables = (0..variables).map(|index| (Key::OtherVariable(index), quote!("...")));
    let methods: Vec<_> = credentials.chain(variables).collect();
    let names: Vec<_> = methods.iter().map(|(key, _)| code(context.names.text(*key))).collect();
    let make = match methods.first() {
        Some((key, arguments)) => {
            let method = context.names.ident(*key);
            quote!(accounts.base().#method(#arguments)?)
        }
        None => quote!(accounts.base().to_builder().base_url("https://other.example.com")?.build()?),
    };
    let function = quote! {
        pub fn accounts(client: Client) -> Result<Clients<&'static str>, Error> {
            let accounts = Clients::new(client);
            accounts.insert("first", #make);
            Ok(accounts)
        }
    };
    let methods = match names.as_slice() {
        [] => "`to_builder` makes one with other settings".to_owned(),
        [one] => format!("{one} makes one, and `to_builder` one with any other settings"),
        many => format!("{} make one, and `to_builder` one with any other settings", many.join(", ")),
    };
    Ok(format!(
        "# Many accounts\n\nA client for another account shares connections, clock and observers with the one that it is made \
         from: {methods}. Rate limits and retry budgets are counted for each host and credential. `Clients` is a map of \
         such clients, for example the state of a server.\n\n{}",
        block(context, &["Client", "Clients", "Error"], function)?
    ))
}

/// Where credentials come from that are not the same forever; empty if the API has none.
fn changing_credentials(context: &Context<'_>, address: &[TokenStream]) -> Result<String, String> {
    // A grant of OAuth 2 shows more than a file does.
    let schemes = context.api.security.iter().enumerate();
    let Some((index, scheme)) = schemes.min_by_key(|(_, scheme)| scheme.oauth2.is_none()) else {
        return Ok(String::new());
    };
    let setter = context.names.ident(Key::CredentialSource(index));
    let source = if scheme.oauth2.is_some() {
        quote!(oauth2::ClientCredentials::new("my-app", "..."))
    } else {
        quote!(FromFile::new("/run/secrets/api"))
    };
    let import = if scheme.oauth2.is_some() { "credentials::oauth2" } else { "credentials::FromFile" };
    let function = quote! {
        pub fn client() -> Result<Client, Error> {
            Client::builder() #(#address)* .#setter(#source).build()
        }
    };
    let setters: Vec<_> =
        (0..context.api.security.len()).map(|index| code(context.names.text(Key::CredentialSource(index)))).collect();
    Ok(format!(
        "# Credentials that change\n\nThe builder takes a source of credentials as well ({}): a file, a variable, a function \
         (`credentials::from_fn`, for example one that asks a vault), or a grant of OAuth 2. The client asks it with the first call, keeps what it gets \
         until that expires, and asks once more if the API refuses it with 401, after which the call is repeated.\n\n{}",
        setters.join(", "),
        block(context, &[import, "Client", "Error"], function)?
    ))
}

/// A function as an example, with what it imports.
pub fn block(context: &Context<'_>, uses: &[&str], function: TokenStream) -> Result<String, String> {
    let text = item_text(&Item::Tokens(function))?;
    let text = text.trim_end();
    Ok(format!("```no_run\nuse {}::{{{}}};\n\n{text}\n```\n\n", context.crate_name, uses.join(", ")))
}
