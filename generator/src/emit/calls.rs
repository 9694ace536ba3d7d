//! An operation: the method of its group, its type with the operation info, and the setters of its request.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::arguments::Argument;
use crate::emit::deprecation::deprecated;
use crate::emit::docs::Comment;
use crate::emit::layout::Item;
use crate::emit::markdown::{code, one_line};
use crate::emit::outputs::{accept, decoder};
use crate::emit::types::Types;
use crate::emit::{Context, examples, headers, mock_pages, outputs, paging, streams};
use crate::ir::{BodyContent, Method, Operation, OperationId, Output};
use crate::names::Key;
use crate::rust::RustType;

/// The method of the group that starts the call.
pub fn method(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
    failures: Vec<String>,
) -> TokenStream {
    let ident = context.names.ident(Key::Method(id));
    // The page of the alias has the setters of this operation; that of `Request` has those of all.
    let request = context.names.ident(Key::Alias(id));
    let headers = context.sdk.headers(id).map(|model| format!("[`{}`] reads the headers of an answer.", model.name));
    let docs = method_docs(operation, arguments, context.names.text(Key::Alias(id)))
        .paragraph(headers)
        .section("Errors", failures)
        .section("Examples", examples::call(context, types, id, operation, arguments))
        .tokens();
    let deprecation = deprecated(&operation.docs);
    let alias = alias(context, id, operation);
    let required: Vec<_> = arguments.iter().filter(|argument| argument.required).collect();
    let parameters = required.iter().map(|argument| argument.parameter(types));
    let constants =
        operation.constants.iter().map(|(name, pairs)| quote!(request.0.parts.query_constant(#name, #pairs);));
    let puts: Vec<_> = constants.chain(required.iter().map(|argument| argument.statement(&quote!(request)))).collect();
    let multipart = operation.body.as_ref().filter(|body| matches!(body.content, BodyContent::Multipart(_)));
    let form = multipart.filter(|body| body.required).map(|_| quote!(request.0.parts.multipart();));
    let media_type = multipart.map(|body| &body.content_type).filter(|sent| *sent != "multipart/form-data");
    let media_type = media_type.map(|sent| quote!(request.0.parts.multipart_type(#sent);));
    let body = if puts.is_empty() && form.is_none() && media_type.is_none() {
        quote!(Request::new(self.client))
    } else {
        quote! {
            let mut request = Request::new(self.client);
            #media_type
            #(#puts)*
            #form
            request
        }
    };
    quote! {
        #docs
        #alias
        #deprecation
        #[inline]
        pub fn #ident(&self #(, #parameters)*) -> #request {
            #body
        }
    }
}

/// The sentence about other media types of the answer.
fn other_answers(operation: &Operation) -> Option<String> {
    let mut types: Vec<String> = Vec::new();
    for one in operation.responses.iter().flat_map(|response| &response.other_types).map(|one| code(one)) {
        if !types.contains(&one) {
            types.push(one);
        }
    }
    (!types.is_empty()).then(|| format!("[`answer_as`](Request::answer_as) gets the answer as {}.", types.join(", ")))
}

/// The sentence about the media types of the body.
fn other_types(operation: &Operation) -> Option<String> {
    if let Some((_, media_type)) = &operation.variant {
        return Some(format!("This call sends the body as {}.", code(media_type)));
    }
    let types = &operation.body.as_ref()?.other_types;
    let types: Vec<String> = types.iter().map(|one| code(one)).collect();
    (!types.is_empty())
        .then(|| format!("The body can be sent as {}, too, by [`body_as`](Request::body_as).", types.join(", ")))
}

/// The raw operationId, so that rustdoc's search finds it, unless the Rust name is the same.
fn alias(context: &Context<'_>, id: OperationId, operation: &Operation) -> TokenStream {
    match &operation.operation_id {
        // rustdoc refuses aliases with quotes or white space.
        Some(raw)
            if raw != context.names.text(Key::Method(id))
                && !raw.is_empty()
                && raw.chars().all(|c| c.is_ascii_alphanumeric() || "_-.:/".contains(c)) =>
        {
            quote!(#[doc(alias = #raw)])
        }
        _ => TokenStream::new(),
    }
}

fn method_docs(operation: &Operation, arguments: &[Argument<'_>], alias: &str) -> Comment {
    let docs = &operation.docs;
    let endpoint = code(&format!("{} {}", operation.method.as_str(), operation.template()));
    let mut comment = Comment::default();
    if let Some(summary) = &docs.summary {
        comment = comment.paragraph([one_line(summary)]);
    }
    comment = comment.paragraph([endpoint]);
    if let Some(description) = &docs.description {
        comment = comment.text(description);
    }
    comment = comment.paragraph(docs.external.iter().map(|url| one_line(&format!("See {url}"))));
    if !operation.scopes.is_empty() {
        let scopes: Vec<_> = operation.scopes.iter().map(|scope| code(scope)).collect();
        let line = match scopes.as_slice() {
            [one] => format!("Required scope: {one}."),
            many if operation.any_scope => format!("One of these scopes is required: {}.", many.join(", ")),
            many => format!("Required scopes: {}.", many.join(", ")),
        };
        comment = comment.paragraph([line]);
    }
    comment = comment.paragraph(operation.pagination.iter().flat_map(paging::paragraph));
    comment = comment.paragraph(streams::paragraph(operation));
    comment = comment.paragraph(other_types(operation));
    comment = comment.paragraph(other_answers(operation));
    comment = comment.paragraph(operation.idempotency_key.as_ref().map(|header| {
        let header = code(header);
        format!("Each call has a random {header} of its own, unless it sets one. Its repetitions have the same, so that the call is repeated like a GET.")
    }));
    let required = arguments.iter().filter(|argument| argument.required).map(Argument::line).collect();
    let optional: Vec<_> = arguments
        .iter()
        .filter(|argument| !argument.required)
        .map(|argument| format!("[`{0}`]({alias}#method.{0})", argument.ident.to_string().trim_start_matches("r#")))
        .collect();
    comment = comment.section("Arguments", required);
    if !optional.is_empty() {
        comment = comment.paragraph([format!("Optional, set on the [request]({alias}): {}.", optional.join(", "))]);
    }
    comment
}

/// The type of an operation, its operation info, the setters and the alias of its request.
pub fn items(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
) -> Vec<Item> {
    let operation_type = context.names.ident(Key::OperationType(id));
    let alias = context.names.ident(Key::Alias(id));
    let group = context.names.ident(Key::Group(operation.group));
    let link = format!("[`{group}::{}`]", context.names.text(Key::Method(id)));
    // Lists of rustdoc show the first paragraph.
    let called = format!("The operation {}, called by {link}.", code(&operation.name()));
    let summary = operation.docs.summary.as_ref().map(|summary| one_line(summary));
    let type_docs = Comment::default().paragraph(summary).paragraph([called]).tokens();
    let alias_docs = Comment::new(format!("A call that {link} has started.")).tokens();
    let definition = quote! {
        #type_docs
        #[derive(Clone, Copy, Debug)]
        pub struct #operation_type;
    };
    let output = types.print(&RustType::of_output(id, &operation.output));
    let decoder = decoder(types, id, &operation.output);
    let info = operation_info(context, operation);
    let implementation = quote! {
        impl codegen::Operation for #operation_type {
            type Output = #output;
            type Body = #decoder;
            const INFO: codegen::OperationInfo = #info;
        }
    };
    let mut items = vec![Item::Tokens(definition), Item::Tokens(implementation)];
    items.extend(paging::implementation(types, &operation_type, operation).map(Item::Tokens));
    items.extend(streams::implementation(types, id, &operation_type, operation).map(Item::Tokens));
    items.push(Item::Tokens(quote!(#alias_docs pub type #alias = Request<#operation_type>;)));
    let setters: Vec<_> =
        arguments.iter().filter(|argument| !argument.required).map(|argument| setter(types, argument)).collect();
    if !setters.is_empty() {
        items.push(Item::Impl { head: quote!(impl Request<#operation_type>), members: setters });
    }
    if let Output::ByStatus(outcomes) = &operation.output {
        items.extend(outputs::by_status(types, id, operation, outcomes));
    }
    items.extend(headers::items(types, id, operation, &link));
    items.extend(mock_pages::form(types, &operation_type, operation).map(Item::Tokens));
    items
}

fn setter(types: &Types<'_>, argument: &Argument<'_>) -> TokenStream {
    let Argument { ident, docs, .. } = argument;
    let parameter = argument.parameter(types);
    let put = argument.statement(&quote!(self));
    let comment = argument.comment().tokens();
    let deprecation = deprecated(docs);
    quote! {
        #comment
        #deprecation
        #[inline]
        pub fn #ident(mut self, #parameter) -> Self {
            #put
            self
        }
    }
}

fn operation_info(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let group = context.api.groups[operation.group].tag.as_deref().unwrap_or("");
    let id = operation.name();
    let (custom, method, named) = method_constant(&operation.method);
    let path = &operation.path;
    let accept = accept(operation);
    let scopes = &operation.scopes;
    let needed = if operation.any_scope { quote!(any_scope) } else { quote!(scopes) };
    let scopes = (!scopes.is_empty()).then(|| quote!(.#needed(&[#(#scopes),*])));
    let security = (!operation.security.is_empty()).then(|| {
        let alternatives = operation.security.iter().map(|alternative| {
            let keys =
                alternative.iter().filter_map(|index| context.api.security.get(*index)).map(|scheme| &scheme.key);
            quote!(&[#(#keys),*])
        });
        quote!(.security(&[#(#alternatives),*]))
    });
    let scheme_scopes = operation.scheme_scopes.iter().filter_map(|(index, scopes)| {
        let key = &context.api.security.get(*index)?.key;
        Some(quote!((#key, &[#(#scopes),*])))
    });
    let scheme_scopes = (!operation.scheme_scopes.is_empty()).then(|| quote!(.scheme_scopes(&[#(#scheme_scopes),*])));
    let server = operation.server.as_ref().map(|server| {
        let server = crate::emit::servers::server(server);
        quote!(.server(&#server))
    });
    let key = operation.idempotency_key.as_ref().map(|header| quote!(.idempotency_key(#header)));
    let success = outputs::success(operation);
    let success = (success != 200).then(|| quote!(.success(#success)));
    let info = quote!(
        codegen::OperationInfo::new(&DESCRIPTION, #group, #id, codegen::Method::#method, #path) #named
        #accept #scopes #security #scheme_scopes #server #key #success
    );
    match custom {
        Some(custom) => quote!({ #custom #info }),
        None => info,
    }
}

/// The item that a method needs, its constant, and what the description of the operation says beside that.
fn method_constant(method: &Method) -> (Option<TokenStream>, Ident, Option<TokenStream>) {
    match method {
        // The constant says nothing then.
        Method::Other(name) => (
            Some(quote!(static METHOD: codegen::CustomMethod = codegen::CustomMethod::new(#name);)),
            quote::format_ident!("POST"),
            Some(quote!(.custom_method(&METHOD))),
        ),
        known => (None, quote::format_ident!("{}", known.as_str()), None),
    }
}
