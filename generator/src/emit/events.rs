//! The receiver of this API's webhooks.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::layout::{Item, file};
use crate::emit::markdown::{code, one_line};
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, Emitted};
use crate::ir::{DeliveryId, Events, Hmac, Proof, Shape, Signature, SignedPart, TypeExpr};

/// Writes `events.rs`.
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let Some(events) = &context.api.events else { return Ok(()) };
    let TypeExpr::Named(id) = context.api.resolved(&events.ty) else { return Ok(()) };
    let types = Types::new(context, Scope::Outside);
    let ty = types.path(&TypeExpr::Named(*id));
    let docs = docs(context, events);
    let items: Vec<_> =
        [implementation(context, events, &ty)].into_iter().chain(aliases(&ty)).map(Item::Tokens).collect();
    let prelude = quote! {
        use ::std::borrow::Cow;
        use super::{DESCRIPTION, models};
        use sdk_runtime::codegen;
        pub use sdk_runtime::codegen::events::*;
    };
    let text = file(&format!("{}\n{docs}", context.header), prelude, &items)?;
    written.files.insert("events.rs".to_owned(), text);
    Ok(())
}

/// A line for each webhook.
pub fn webhooks(context: &Context<'_>) -> Vec<String> {
    let types = Types::new(context, Scope::Models);
    let lines = context.api.webhooks.iter().map(|webhook| {
        let body = match &webhook.body {
            Some(ty) => format!(" carries {}", code(&types.text(ty))),
            None => " carries no JSON".to_owned(),
        };
        let text = webhook.docs.summary.as_ref().or(webhook.docs.description.as_ref()).map(|text| one_line(text));
        let text = text.map(|text| format!(": {text}")).unwrap_or_default();
        format!("- {}{body}{text}", code(&webhook.name))
    });
    lines.collect()
}

fn implementation(context: &Context<'_>, events: &Events, ty: &TokenStream) -> TokenStream {
    let name = events.name.as_deref().unwrap_or("webhooks");
    let proof = match &events.proof {
        Proof::None => quote!(),
        Proof::HeaderKey(name) => quote!(.key_header(#name)),
        Proof::Bearer => quote!(.bearer()),
        Proof::Basic => quote!(.basic()),
        Proof::Signature(Signature::Standard) => quote!(.signature(codegen::EventSignature::standard_webhooks())),
        Proof::Signature(Signature::Hmac(hmac)) => {
            let signature = signature(hmac);
            quote!(.signature(#signature))
        }
    };
    let (id_header, id) = match &events.id {
        Some(DeliveryId::Header(name)) => (quote!(.id_header(#name)), quote!(None)),
        Some(DeliveryId::Field(path)) => (quote!(), quote!(codegen::event_text(self, &[#(#path),*]).map(Cow::Owned))),
        None => (quote!(), quote!(None)),
    };
    let kind = if events.kind.is_empty() {
        let only = events.name.as_deref().unwrap_or("other");
        quote!(#only)
    } else {
        let known = known(context, &events.ty, &events.kind);
        let path = &events.kind;
        quote! {
            const KNOWN: &[&str] = &[#(#known),*];
            codegen::event_kind_of(self, &[#(#path),*], KNOWN)
        }
    };
    quote! {
        impl codegen::Event for #ty {
            const INFO: codegen::EventInfo = codegen::EventInfo::new(&DESCRIPTION, #name)#proof #id_header;

            fn id(&self) -> Option<Cow<'_, str>> {
                #id
            }

            fn kind(&self) -> &'static str {
                #kind
            }
        }
    }
}

fn signature(hmac: &Hmac) -> TokenStream {
    let Hmac { header, prefix, base64, timestamp, content } = hmac;
    let base64 = base64.then(|| quote!(.base64()));
    let prefix = (!prefix.is_empty()).then(|| quote!(.prefix(#prefix)));
    let timestamp = timestamp.as_ref().map(|header| quote!(.timestamp(#header)));
    let content = (*content != [SignedPart::Body]).then(|| {
        let parts = content.iter().map(|part| match part {
            SignedPart::Text(text) => quote!(codegen::SignedPart::Text(#text)),
            SignedPart::Timestamp => quote!(codegen::SignedPart::Timestamp),
            SignedPart::Id => quote!(codegen::SignedPart::Id),
            SignedPart::Body => quote!(codegen::SignedPart::Body),
        });
        quote!(.content(&[#(#parts),*]))
    });
    quote!(codegen::EventSignature::hmac_sha256(#header)#base64 #prefix #timestamp #content)
}

/// The values that the description lists for the field at a path, in order.
fn known<'a>(context: &Context<'a>, ty: &'a TypeExpr, path: &[String]) -> Vec<&'a str> {
    let api = context.api;
    let ty = api.resolved(api.resolved(ty).without_null());
    let ty = if let TypeExpr::Boxed(inner) = ty { api.resolved(inner) } else { ty };
    let shape = match ty {
        TypeExpr::List(item) => return known(context, item, path),
        TypeExpr::Named(id) => &api.types[*id].shape,
        _ => return Vec::new(),
    };
    let mut values = match (shape, path) {
        (Shape::StringEnum(values), []) => values.iter().map(|value| value.value.as_str()).collect(),
        (Shape::Struct(shape), [name, rest @ ..]) => {
            let field = shape.fields.iter().find(|field| field.name == *name);
            field.map(|field| known(context, &field.ty, rest)).unwrap_or_default()
        }
        (Shape::Tagged(union), [name]) if union.tag == *name => {
            union.arms.iter().map(|arm| arm.value.as_str()).collect()
        }
        (Shape::Tagged(union), path) => union.arms.iter().flat_map(|arm| known(context, &arm.ty, path)).collect(),
        (Shape::Newtype(inner), path) => known(context, inner, path),
        (Shape::Untagged(arms), path) => arms.iter().flat_map(|arm| known(context, &arm.ty, path)).collect(),
        _ => Vec::new(),
    };
    let mut seen = std::collections::HashSet::new();
    values.retain(|value| seen.insert(*value));
    values
}

/// The types of the receiver for this API.
fn aliases(ty: &TokenStream) -> [TokenStream; 4] {
    [
        quote! {
            /// What a delivery carries.
            pub type Event = #ty;
        },
        quote! {
            /// A receiver of this API's deliveries, with a value of `V` for each key.
            pub type Receiver<V> = codegen::events::Receiver<#ty, V>;
        },
        quote! {
            /// A delivery of this API, with the value of its key.
            pub type Delivery<V> = codegen::events::Delivery<#ty, V>;
        },
        quote! {
            /// What answers deliveries at once and handles them afterwards.
            #[cfg(not(target_family = "wasm"))]
            pub type Inbox<V> = codegen::events::Inbox<#ty, V>;
        },
    ]
}

/// What a user needs to receive deliveries, with an example.
fn docs(context: &Context<'_>, events: &Events) -> String {
    let krate = &context.crate_name;
    let proof = match &events.proof {
        Proof::None => {
            "Nothing that can be checked proves where deliveries come from, so anybody can send one. The address should be a secret, \
             and what is received should be asked for again."
                .to_owned()
        }
        Proof::HeaderKey(name) => format!("Each delivery has a key in its header {}.", code(&name.to_ascii_lowercase())),
        Proof::Bearer => "Each delivery has a bearer token.".to_owned(),
        Proof::Basic => "Each delivery has a user name and a password, written as `user:password` here.".to_owned(),
        Proof::Signature(Signature::Standard) => "Each delivery is signed as Standard Webhooks has it.".to_owned(),
        Proof::Signature(Signature::Hmac(hmac)) => {
            format!("Each delivery is signed: HMAC-SHA256 in its header {}.", code(&hmac.header.to_ascii_lowercase()))
        }
    };
    let key = match &events.proof {
        Proof::None => r#".without_keys("all")"#,
        Proof::Basic => r#".key("user:password", "berlin")"#,
        Proof::Signature(Signature::Standard) => r#".key("whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3", "berlin")"#,
        _ => r#".key("the key of Berlin", "berlin")"#,
    };
    let example = [
        "```no_run".to_owned(),
        format!("# use {krate}::http::HeaderMap;"),
        "# fn example(headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        format!("use {krate}::events::Receiver;"),
        String::new(),
        format!("let receiver = Receiver::builder(){key}.build()?;"),
        "let delivery = receiver.receive(headers, body)?;".to_owned(),
        r#"println!("{} {:?} for {}", delivery.kind(), delivery.id(), delivery.value);"#.to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
    ];
    let twice = match &events.id {
        None if events.proof != Proof::Signature(Signature::Standard) => {
            "Deliveries have no id, so one that comes twice is handled twice."
        }
        _ => "Deliveries have an id: one that comes twice is handled once.",
    };
    Comment::new("What the API sends to its users, and what receives it.")
        .paragraph([proof])
        .paragraph(example)
        .paragraph([format!(
            "[`Inbox`] answers at once and handles deliveries afterwards. {twice} [`sdk_runtime::events`] says what to answer, and \
             what can be lost."
        )])
        .section("Webhooks", webhooks(context))
        .inner_text()
}
