//! Webhooks.

use super::{Api, Docs, TypeExpr};

impl Api {
    /// The types of all bodies that webhooks send, and their union.
    pub fn sent_by_webhooks(&self) -> impl Iterator<Item = &TypeExpr> {
        let bodies = self.webhooks.iter().filter_map(|webhook| webhook.body.as_ref());
        bodies.chain(self.events.iter().map(|events| &events.ty))
    }
}

/// A body that the API sends to its users.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its key.
    pub name: String,
    /// Texts; the constraints are those of the body.
    pub docs: Docs,
    /// The type of the body, where it is JSON.
    pub body: Option<TypeExpr>,
}

/// All that webhooks send, and how a receiver knows that it comes from the API.
#[derive(Clone, Debug)]
pub struct Events {
    /// The key of the only webhook; `None` if there are several.
    pub name: Option<String>,
    /// What a delivery is read as: the body of the only webhook, or a union of all bodies.
    pub ty: TypeExpr,
    /// What proves the sender.
    pub proof: Proof,
    /// What tells deliveries apart.
    pub id: Option<DeliveryId>,
    /// Where the type of an event stands: fields from the outermost, through lists.
    pub kind: Vec<String>,
}

/// What proves that a delivery comes from the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Nothing.
    None,
    /// A header with a key.
    HeaderKey(String),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// A signature by HMAC-SHA256.
    Signature(Signature),
}

/// What tells deliveries apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryId {
    /// A header.
    Header(String),
    /// A field of the body: its path from the outermost.
    Field(Vec<String>),
}

/// A signature of deliveries (`x-sdk-webhook-signature`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// That of Standard Webhooks.
    Standard,
    /// HMAC-SHA256.
    Hmac(Hmac),
}

/// HMAC-SHA256 in a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hmac {
    /// The header.
    pub header: String,
    /// What stands before the signature, such as `sha256=`.
    pub prefix: String,
    /// Whether it is in base64; else in hexadecimal digits.
    pub base64: bool,
    /// The header with the time in seconds since 1970, if there is one.
    pub timestamp: Option<String>,
    /// What is signed, in order.
    pub content: Vec<SignedPart>,
}

/// A part of what is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedPart {
    /// This text.
    Text(String),
    /// The text of the timestamp's header.
    Timestamp,
    /// The text of the id's header.
    Id,
    /// The body.
    Body,
}
