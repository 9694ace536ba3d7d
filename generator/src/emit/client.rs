//! The client of this API: the info about the description, the groups, and the setters of the builder.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::layout::{Item, file};
use crate::emit::markdown::{code, one_line};
use crate::emit::servers::server;
use crate::emit::types::{Scope, Types, optional};
use crate::emit::{Context, Emitted};
use crate::ir::{BodyContent, Field, OAuth2, SecurityKind, SecurityScheme, Server, Shape, TypeDef};
use crate::names::{Key, Names};
use crate::rust::{Setting, Typed};

/// Writes `client.rs`.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let mut items = vec![Item::Tokens(description(context)), client(context)];
    let siblings = siblings(context);
    if !siblings.is_empty() {
        items.push(Item::Impl { head: quote!(impl Client), members: siblings });
    }
    let setters = setters(context);
    if !setters.is_empty() {
        items.push(Item::Impl { head: quote!(impl ClientBuilder), members: setters });
    }
    let mut models = None;
    if let Some(id) = context.api.error_body {
        let ident = context.names.ident(Key::Type(id));
        let docs = Comment::new(format!("The body of a failed call as [`models::{ident}`], if that is what came."))
            .paragraph([
                "Decoded anew with each call; [`body`](Error::body) has the bytes whatever they are.".to_owned()
            ])
            .tokens();
        items.push(Item::Tokens(quote! {
            #[doc = " Adds the body that failures of this API share to [`Error`]."]
            pub trait ErrorExt {
                #docs
                fn response(&self) -> Option<models::#ident>;
            }
        }));
        let method = quote! {
            fn response(&self) -> Option<models::#ident> {
                self.body_as()
            }
        };
        items.push(Item::Impl { head: quote!(impl ErrorExt for Error), members: vec![method] });
        models = Some(quote!(
            use super::models;
        ));
    }
    let key = (!context.api.security.is_empty()).then(|| quote!(ApiKey,));
    let prelude = quote! {
        #models
        use crate::{#key Client, ClientBuilder, Error};
        use sdk_runtime::codegen;
    };
    written.files.insert("client.rs".to_owned(), file(&context.header, prelude, &items)?);
    Ok(())
}

fn description(context: &Context<'_>) -> TokenStream {
    let info = &context.api.info;
    let (title, version, sha256) = (&info.title, &info.version, context.sha256);
    let prefix = &context.names.environment;
    let servers = context.api.servers.iter().map(server);
    let schemes = context.api.security.iter().enumerate().map(|(index, item)| scheme(context, index, item));
    let error = error_fields(context);
    let rate_limit = match info.rate_limit {
        None => quote!(None),
        Some(limit) => {
            let [requests, seconds] = [limit.requests, limit.seconds].map(Literal::u32_unsuffixed);
            quote!(Some(codegen::RateLimit::new(#requests, ::std::time::Duration::from_secs(#seconds))))
        }
    };
    quote! {
        #[doc = " The description that this crate was generated from."]
        pub static DESCRIPTION: codegen::Description = codegen::Description {
            title: #title,
            version: #version,
            sha256: #sha256,
            sdk: ::core::concat!(::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")),
            env_prefix: #prefix,
            servers: &[#(#servers),*],
            schemes: &[#(#schemes),*],
            error: #error,
            rate_limit: #rate_limit,
            #[cfg(feature = "validate")]
            constraints: super::constraints::ALL,
            #[cfg(not(feature = "validate"))]
            constraints: &[],
        };
    }
}

fn scheme(context: &Context<'_>, index: usize, scheme: &SecurityScheme) -> TokenStream {
    let key = &scheme.key;
    let env = context.names.text(Key::Scheme(index)).to_uppercase();
    let kind = match &scheme.kind {
        SecurityKind::HeaderKey(name) => quote!(Header(#name)),
        SecurityKind::QueryKey(name) => quote!(Query(#name)),
        SecurityKind::CookieKey(name) => quote!(Cookie(#name)),
        SecurityKind::Bearer => scheme.oauth2.as_ref().map_or_else(|| quote!(Bearer), oauth2),
        SecurityKind::Basic => quote!(Basic),
    };
    let sent = scheme.is_sent;
    quote!(codegen::Scheme { key: #key, env: #env, kind: codegen::SchemeKind::#kind, sent: #sent })
}

/// Where tokens come from.
fn oauth2(flows: &OAuth2) -> TokenStream {
    let OAuth2 { authorization, token, client_credentials, password, refresh, discovery } = flows;
    let url = |setter: TokenStream, url: &Option<String>| url.as_ref().map(|url| quote!(.#setter(#url)));
    let urls = [
        url(quote!(authorization), authorization),
        url(quote!(token), token),
        url(quote!(client_credentials), client_credentials),
        url(quote!(password), password),
        url(quote!(refresh), refresh),
        url(quote!(discovery), discovery),
    ];
    quote!(OAuth2(codegen::OAuth2::new() #(#urls)*))
}

/// The fields of the shared error body that error messages show, and those that they hide.
fn error_fields(context: &Context<'_>) -> TokenStream {
    let hidden = sensitive_names(context);
    // Fields that are only sent do not belong to errors, even if they are called `message`.
    let untold: BTreeSet<&str> = sensitive_fields(context.api.types_of_errors()).collect();
    let name = |field: &Field| field.name.clone();
    let (message, code, trace) = match context.api.error_fields() {
        Some(fields) => (name(fields.message), fields.code.map(name), fields.trace.map(name)),
        None if hidden.is_empty() => return quote!(None),
        None => (String::new(), None, None),
    };
    let [code, trace] = [code, trace].map(|name| optional(name.as_ref()));
    quote! {
        Some(codegen::ErrorFields {
            message: #message,
            code: #code,
            trace: #trace,
            hidden: &[#(#hidden),*],
            untold: &[#(#untold),*],
        })
    }
}

/// The names of all sensitive fields, parameters and parts: error bodies may repeat their values.
fn sensitive_names<'a>(context: &'a Context<'_>) -> BTreeSet<&'a str> {
    let parameters = context.api.operations.iter().flat_map(|operation| &operation.parameters);
    let parameters = parameters.filter(|parameter| parameter.sensitive).map(|parameter| parameter.name.as_str());
    let parts =
        context.api.operations.iter().filter_map(|operation| match operation.body.as_ref().map(|body| &body.content) {
            Some(BodyContent::Multipart(parts)) => Some(parts),
            _ => None,
        });
    let parts = parts.flatten().filter(|part| part.sensitive).map(|part| part.name.as_str());
    sensitive_fields(context.api.types.iter()).chain(parameters).chain(parts).collect()
}

fn sensitive_fields<'a>(types: impl Iterator<Item = &'a TypeDef>) -> impl Iterator<Item = &'a str> {
    let fields = types.flat_map(|def| match &def.shape {
        Shape::Struct(shape) => &shape.fields[..],
        _ => &[],
    });
    fields.filter(|field| field.sensitive).map(|field| field.name.as_str())
}

fn client(context: &Context<'_>) -> Item {
    let title = one_line(&context.api.info.title);
    let builder_docs = Comment::new(format!("Starts a client of the {title}.")).tokens();
    let env_docs = Comment::new(format!("A client from environment variables: {}.", variables(context).join(", ")))
        .section("Errors", vec!["Names the variable that is wrong, or that of the address which is missing. A credential that is missing is an error of the calls that need it.".to_owned()])
        .tokens();
    let mut members = vec![
        quote! {
            #builder_docs
            pub fn builder() -> ClientBuilder {
                ClientBuilder(codegen::ClientBuilder::new(&DESCRIPTION))
            }
        },
        quote! {
            #env_docs
            pub fn from_env() -> Result<Self, Error> {
                codegen::ClientBuilder::from_env(&DESCRIPTION)?.build().map(Self)
            }
        },
    ];
    members.extend(context.api.groups.entries().map(|(id, group)| {
        let accessor = context.names.ident(Key::Module(id));
        let ident = context.names.ident(Key::Group(id));
        let feature = context.names.feature(id);
        let text = group.description.as_deref().or(group.tag.as_deref()).unwrap_or("Operations without a tag");
        let docs = Comment::default().text(text).tokens();
        quote! {
            #docs
            #[cfg(feature = #feature)]
            pub fn #accessor(&self) -> super::operations::#accessor::#ident<'_> {
                super::operations::#accessor::#ident { client: self }
            }
        }
    }));
    Item::Impl { head: quote!(impl Client), members }
}

/// The environment variables that a client can be made from, as inline code.
pub fn variables(context: &Context<'_>) -> Vec<String> {
    let prefix = &context.names.environment;
    let mut variables: Vec<_> = context
        .api
        .servers
        .first()
        .into_iter()
        .flat_map(|server| &server.variables)
        .map(|variable| code(&environment(prefix, &variable.name)))
        .collect();
    variables.push(code(&environment(prefix, "BASE_URL")));
    let keys =
        (0..context.api.security.len()).map(|index| code(&environment(prefix, context.names.text(Key::Scheme(index)))));
    variables.extend(keys);
    variables
}

fn environment(prefix: &str, name: &str) -> String {
    format!("{prefix}_{}", name.to_uppercase())
}

fn setters(context: &Context<'_>) -> Vec<TokenStream> {
    let types = Types::new(context, Scope::Outside);
    let setter = |setting: &Setting| {
        let (docs, body) = match setting.key {
            Key::Variable(server, index) => variable(context.api.servers.get(server)?, index, setting)?,
            Key::Scheme(index) => credential(context.api.security.get(index)?, setting),
            _ => return None,
        };
        let (docs, ident) = (docs.tokens(), context.names.ident(setting.key));
        let arguments = parameters(&types, setting);
        Some(quote! {
            #docs
            pub fn #ident(self, #(#arguments),*) -> Self {
                #body
            }
        })
    };
    let sources = (0..context.api.security.len()).filter_map(|index| source(context, index));
    context.sdk.settings.iter().filter_map(setter).chain(sources).collect()
}

/// The setter of a source of credentials.
fn source(context: &Context<'_>, index: usize) -> Option<TokenStream> {
    let scheme = context.api.security.get(index)?;
    let key = &scheme.key;
    let ident = context.names.ident(Key::CredentialSource(index));
    let from = if scheme.oauth2.is_some() {
        "a grant of [OAuth 2](crate::credentials::oauth2), a file, a variable, or a function"
    } else {
        "a file, a variable, or a function"
    };
    let docs = Comment::new(format!("Sets where the credential of {} comes from: {from}.", code(key)))
        .paragraph(["It is asked with the first call that needs the credential, before that expires, and once after a 401; see \
                     [`credentials`](crate::credentials)."
            .to_owned()])
        .tokens();
    Some(quote! {
        #docs
        pub fn #ident(self, source: impl codegen::Credentials) -> Self {
            Self(self.0.credential_from(#key, source))
        }
    })
}

/// The methods for clients with another address or credential.
fn siblings(context: &Context<'_>) -> Vec<TokenStream> {
    let types = Types::new(context, Scope::Outside);
    let method = |setting: &Setting| {
        let given: Vec<_> = given(setting).collect();
        let (key, what, set) = match setting.key {
            Key::Variable(server, index) => {
                let name = &context.api.servers.get(server)?.variables.get(index)?.name;
                let what = format!(
                    "A client with another {} in its server address. Without effect if the client has a base URL.",
                    code(name)
                );
                (Key::OtherVariable(index), what, quote!(self.0.with_server_variable(#name #(, #given)*)))
            }
            Key::Scheme(index) => {
                let SecurityScheme { key, kind, .. } = context.api.security.get(index)?;
                let what = format!("A client with another credential of {}.", code(key));
                let set = match kind {
                    SecurityKind::Basic => quote!(self.0.with_credential_basic(#key #(, #given)*)),
                    _ => quote!(self.0.with_credential(#key #(, #given)*)),
                };
                (Key::OtherCredential(index), what, set)
            }
            _ => return None,
        };
        let shared = "It shares connections, clock, observers and the rest with this one. Rate limits and retry budgets \
                      are counted for each host and credential.";
        let docs = Comment::new(what)
            .paragraph([shared.to_owned()])
            .section("Errors", vec!["The value cannot be used.".to_owned()])
            .tokens();
        let ident = context.names.ident(key);
        let arguments = parameters(&types, setting);
        Some(quote! {
            #docs
            pub fn #ident(&self, #(#arguments),*) -> Result<Self, Error> {
                #set.map(Self)
            }
        })
    };
    context.sdk.settings.iter().filter_map(method).collect()
}

/// The parameters of a setter, with their types.
fn parameters(types: &Types<'_>, setting: &Setting) -> Vec<TokenStream> {
    let parameter = |(name, (_, ty)): (Ident, &(String, Typed))| {
        let ty = types.print(&ty.ty);
        quote!(#name: #ty)
    };
    given(setting).zip(&setting.arguments).map(parameter).collect()
}

/// The parameters of a setter, as they are passed on.
fn given(setting: &Setting) -> impl Iterator<Item = Ident> {
    setting.arguments.iter().map(|(name, _)| argument(name))
}

fn argument(name: &str) -> Ident {
    Names::spell(name.trim_start_matches("r#"))
}

/// The comment and the body of the setter of a server's variable.
fn variable(server: &Server, index: usize, setting: &Setting) -> Option<(Comment, TokenStream)> {
    let variable = server.variables.get(index)?;
    let name = &variable.name;
    let mut docs = Comment::new(format!("Sets {} of the server address {}.", code(name), code(&server.url)));
    if let Some(text) = &variable.description {
        docs = docs.text(text);
    }
    if !variable.allowed.is_empty() {
        let allowed: Vec<_> = variable.allowed.iter().map(|value| code(value)).collect();
        docs = docs.paragraph([format!("One of {}.", allowed.join(", "))]);
    }
    docs = docs.paragraph(variable.default.iter().map(|value| format!("Default: {}.", code(value))));
    let given = given(setting);
    Some((docs, quote!(Self(self.0.server_variable(#name #(, #given)*)))))
}

/// The comment and the body of the setter of a credential.
fn credential(scheme: &SecurityScheme, setting: &Setting) -> (Comment, TokenStream) {
    let key = &scheme.key;
    let mut docs = Comment::new(format!("Sets the credential of {}.", code(key)));
    if let Some(text) = &scheme.description {
        docs = docs.text(text);
    }
    if !scheme.is_sent {
        docs = docs.paragraph(["No operation sends it; only calls by hand do.".to_owned()]);
    }
    if scheme.deprecated {
        docs = docs.paragraph(["The description says that this scheme is deprecated.".to_owned()]);
    }
    let given = given(setting);
    let set = if scheme.kind == SecurityKind::Basic { quote!(credential_basic) } else { quote!(credential) };
    (docs, quote!(self.#set(#key #(, #given)*)))
}
