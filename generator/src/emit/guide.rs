//! The guide, the first page for users of an SDK: the server, credentials, a first call, and errors.

use std::cmp::Reverse;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::variables;
use crate::emit::examples::Call;
use crate::emit::layout::{Item, item_text};
use crate::emit::markdown::code;
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, Emitted, arguments, examples, failures, guide_answers, guide_topics, streams};
use crate::ir::{Method, Operation, OperationId, Output, Reach, SecurityKind, ServerVariable};
use crate::names::Key;

/// An address for examples, which belongs to nobody.
const ELSEWHERE: &str = "https://api.example.com";

/// Writes the guide, in Markdown. Its examples compile as they stand.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let first = first(context);
    let ClientExample { address, chain, credentials: keys } = client(context, first.map(|(_, operation)| operation));
    let topics = [guide_answers::text(context)?, guide_topics::text(context, &chain)?].concat();
    let chain: Vec<_> = chain.into_iter().chain(keys).collect();
    let program = program(context, first, &chain)?;
    written.guide = format!(
        "# A first call\n\n```no_run\n{program}```\n\nA client is made once and cloned wherever it is needed. Each group of calls is a method of \
         it, and each call one of its group.\n\n# Where calls go\n\n{address}{}\n\n`Client::from_env()` reads environment \
         variables: {}.\n\n{topics}# Errors\n\n{}\n",
        credentials(context),
        variables(context).join(", "),
        errors(context)
    );
    Ok(())
}

/// A whole program with the first call. If the call has values that no short literal stands for, it is in a function that gets
/// them.
fn program(
    context: &Context<'_>,
    first: Option<(OperationId, &Operation)>,
    chain: &[TokenStream],
) -> Result<String, String> {
    let call = first.map(|(id, operation)| {
        let types = Types::new(context, Scope::Outside);
        let arguments = arguments::all(&types, id, operation);
        examples::statement(context, &types, id, operation, &arguments)
    });
    let Call { given, deprecation, statement } = call.unwrap_or_default();
    // A value that nobody reads is a warning in the program of those who paste it.
    let print = first
        .filter(|(_, operation)| operation.pagination.is_none() && !streams::is_only(operation))
        .filter(|(_, operation)| !matches!(operation.output, Output::Empty))
        .map(|_| quote!(println!("{answer:?}");));
    let items = if given.is_empty() {
        vec![quote! {
            #deprecation
            #[tokio::main]
            async fn main() -> Result<(), Error> {
                let client = Client::builder() #(#chain)* .build()?;
                #statement
                #print
                Ok(())
            }
        }]
    } else {
        let main = quote! {
            #[tokio::main]
            async fn main() -> Result<(), Error> {
                let client = Client::builder() #(#chain)* .build()?;
                println!("{client:?}");
                Ok(())
            }
        };
        let call = quote! {
            #deprecation
            pub async fn call(client: &Client #(, #given)*) -> Result<(), Error> {
                #statement
                #print
                Ok(())
            }
        };
        vec![main, call]
    };
    let items = items.into_iter().map(|item| item_text(&Item::Tokens(item))).collect::<Result<Vec<_>, _>>()?;
    let crate_name = &context.crate_name;
    let items = items.join("\n").replace("codegen::", &format!("{crate_name}::codegen::"));
    let models = if items.contains("models::") { ", models" } else { "" };
    Ok(format!("use {crate_name}::{{Client, Error{models}}};\n\n{items}"))
}

/// How many values a call needs.
pub fn required(operation: &Operation) -> usize {
    let parameters = operation.parameters.iter().filter(|parameter| parameter.required).count();
    parameters + usize::from(operation.body.as_ref().is_some_and(|body| body.required))
}

/// The simplest call: preferably one that reads, has no arguments, and returns something.
fn first<'a>(context: &Context<'a>) -> Option<(OperationId, &'a Operation)> {
    context.api.operations.entries().min_by_key(|(id, operation)| {
        let answers = !matches!(operation.output, Output::Empty);
        let reads = operation.method == Method::Get;
        (
            operation.docs.deprecated,
            streams::is_only(operation),
            Reverse(reads),
            required(operation),
            Reverse(answers),
            *id,
        )
    })
}

/// The making of a client in the example.
struct ClientExample {
    /// The sentence about its server.
    address: String,
    /// Method calls of the builder, but for credentials.
    chain: Vec<TokenStream>,
    /// Those for the credentials of the first call.
    credentials: Vec<TokenStream>,
}

/// The making of a client for the first call.
fn client(context: &Context<'_>, first: Option<&Operation>) -> ClientExample {
    let server = context.api.servers.first();
    let url = server.map(|server| code(&server.url)).unwrap_or_default();
    let mut chain = Vec::new();
    let text = match server.map(|server| &server.reach) {
        None | Some(Reach::Unusable) => {
            chain.push(quote!(.base_url(#ELSEWHERE)?));
            "The description names no server that a client can use, so `base_url` says where calls go.".to_owned()
        }
        Some(Reach::Relative) => {
            let path = server.map(|server| server.url.trim_start_matches('/')).unwrap_or_default();
            let address = format!("{ELSEWHERE}/{path}");
            // The example's own address has no server variables.
            let address = if address.contains('{') { ELSEWHERE } else { address.as_str() };
            chain.push(quote!(.base_url(#address)?));
            format!(
                "The description names only the path of its server, {url}. `base_url` says where calls go: the whole address, with that path at its end."
            )
        }
        Some(Reach::Usable | Reach::PlainHttp { .. }) => {
            let open = |variable: &&(usize, &ServerVariable)| variable.1.default.is_none();
            let variables: Vec<_> = server.into_iter().flat_map(|server| server.variables.iter().enumerate()).collect();
            for (index, _) in variables.iter().filter(open) {
                let ident = context.names.ident(Key::Variable(0, *index));
                chain.push(quote!(.#ident("...")));
            }
            format!("Calls go to {url}; `base_url` of the builder names another address.")
        }
    };
    let plain = match server.map(|server| &server.reach) {
        Some(Reach::PlainHttp { host, loopback }) => {
            // Only callers know a host with variables.
            let host = if host.contains('{') { "..." } else { host.as_str() };
            chain.push(if *loopback { quote!(.plain_http_on_loopback(true)) } else { quote!(.plain_http_to([#host])) });
            " That is plain http: everything can be read and changed on the way, so it has to be allowed."
        }
        _ => "",
    };
    let alternative = first.and_then(|operation| operation.security.first());
    let credentials = alternative.into_iter().flatten().filter_map(|index| credential(context, *index)).collect();
    ClientExample { address: format!("{text}{plain}"), chain, credentials }
}

/// The sentence about credentials; empty if there are none.
fn credentials(context: &Context<'_>) -> String {
    let credentials: Vec<String> = context
        .api
        .security
        .iter()
        .enumerate()
        .map(|(index, scheme)| {
            let what = match &scheme.kind {
                SecurityKind::HeaderKey(name) => format!("a key, in the header {}", code(name)),
                SecurityKind::QueryKey(name) => format!("a key, in the query parameter {}", code(name)),
                SecurityKind::CookieKey(name) => format!("a key, in the cookie {}", code(name)),
                SecurityKind::Bearer => "a token, as `Authorization: Bearer`".to_owned(),
                SecurityKind::Basic => "user and password, as `Authorization: Basic`".to_owned(),
            };
            let sources: Vec<_> = scheme.sources.iter().map(|url| code(url)).collect();
            let from =
                if sources.is_empty() { String::new() } else { format!("; it comes from {}", sources.join(" or ")) };
            format!("- {}: {what}{from}", code(context.names.text(Key::Scheme(index))))
        })
        .collect();
    match credentials.as_slice() {
        [] => String::new(),
        list => format!(
            "\n\nCredentials are setters of the builder. A call sends those that it needs:\n\n{}",
            list.join("\n")
        ),
    }
}

fn credential(context: &Context<'_>, index: usize) -> Option<TokenStream> {
    let scheme = context.api.security.get(index)?;
    let ident = context.names.ident(Key::Scheme(index));
    let arguments = placeholders(&scheme.kind);
    Some(quote!(.#ident(#arguments)))
}

/// What stands in an example for a credential.
pub fn placeholders(kind: &SecurityKind) -> TokenStream {
    match kind {
        SecurityKind::Basic => quote!("user", "..."),
        _ => quote!("..."),
    }
}

fn errors(context: &Context<'_>) -> String {
    let body = context.api.error_body.map(|id| {
        let ident = context.names.text(Key::Type(id)).to_owned();
        format!(", `response` what the API answered, as `models::{ident}`")
    });
    let body = body.unwrap_or_default();
    let codes = context.api.error_codes.map(|id| {
        let ident = context.names.text(Key::Type(id));
        format!(" `models::{ident}::of(&error)` is that code as an enum.")
    });
    let codes = codes.unwrap_or_default();
    let types = Types::new(context, Scope::Outside);
    let operations = context.api.operations.iter();
    let failures: Vec<_> = operations.map(|operation| failures::of(context, &types, operation)).collect();
    let common = failures::lines(&failures::in_common(&failures)).join("\n");
    let common = if common.is_empty() { common } else { format!("\n\nAll operations can fail with:\n\n{common}") };
    format!(
        "A call that fails is an `Error`. Its text says what went wrong, and never has credentials or values of sensitive \
         parameters and fields in it. `kind` says whether network, API or settings are at fault, `status` is that of the answer{body}. \
         `code`, `message` and `trace_id` are what its body says, in whatever form.{codes} Predicates such as `is_not_found`, `is_conflict`, \
         `is_forbidden` and `is_rate_limited` name the usual cases; `is_retryable` says whether \
         the same call may succeed later, and `may_have_been_sent` whether this one may have had an effect. `optional` \
         makes 404 a `None`:\n\n```text\nlet found = call.optional().await?;\n```{common}"
    )
}
