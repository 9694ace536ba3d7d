//! What receives webhooks.

use super::model::EventReceiver;
use super::types::{RustType, Scope, Typed};
use crate::ir::{Api, DeliveryId, Proof, Signature, SignedPart, TypeExpr};
use crate::names::Names;
use crate::pointer::Pointer;

/// The receiver of the API's webhooks.
pub fn receiver(api: &Api, names: &Names) -> Option<EventReceiver> {
    let events = api.events.as_ref()?;
    let TypeExpr::Named(id) = api.resolved(&events.ty) else { return None };
    let proof = match &events.proof {
        Proof::None => "nothing".to_owned(),
        Proof::HeaderKey(name) => format!("a key in the header `{}`", name.to_ascii_lowercase()),
        Proof::Bearer => "a bearer token".to_owned(),
        Proof::Basic => "a user name and a password".to_owned(),
        Proof::Signature(Signature::Standard) => "a signature of Standard Webhooks".to_owned(),
        Proof::Signature(Signature::Hmac(hmac)) => {
            let content: String = hmac.content.iter().map(part).collect();
            let time = hmac.timestamp.as_ref().map(|name| format!(", the time in `{name}`")).unwrap_or_default();
            let encoding = if hmac.base64 { "base64" } else { "hex" };
            format!(
                "HMAC-SHA256 of `{content}` in the header `{}` as `{}` and {encoding}{time}",
                hmac.header.to_ascii_lowercase(),
                hmac.prefix
            )
        }
    };
    let id_text = match &events.id {
        Some(DeliveryId::Header(name)) => format!("the header `{}`", name.to_ascii_lowercase()),
        Some(DeliveryId::Field(path)) => format!("the field `{}`", path.join(".")),
        None if events.proof == Proof::Signature(Signature::Standard) => "the header `webhook-id`".to_owned(),
        None => "nothing".to_owned(),
    };
    Some(EventReceiver {
        ty: Typed::new(RustType::Model(*id), names, Scope::Outside),
        proof,
        id: id_text,
        pointer: Pointer::root().child("webhooks"),
    })
}

fn part(part: &SignedPart) -> String {
    match part {
        SignedPart::Text(text) => text.clone(),
        SignedPart::Timestamp => "{timestamp}".to_owned(),
        SignedPart::Id => "{id}".to_owned(),
        SignedPart::Body => "{body}".to_owned(),
    }
}
