//! What a description says about the deliveries of a webhook, written by generated code.

use crate::description::Description;

/// The facts of a webhook that its receiver needs.
#[derive(Clone, Copy, Debug)]
pub struct EventInfo {
    pub(crate) description: &'static Description,
    pub(crate) name: &'static str,
    pub(crate) proof: Proof,
    pub(crate) id_header: Option<&'static str>,
}

/// How senders prove who they are.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Proof {
    /// Not at all.
    None,
    /// A key in a header of this name.
    Header(&'static str),
    /// `Authorization: Bearer` with a key.
    Bearer,
    /// `Authorization: Basic` with a user name and a password.
    Basic,
    /// A signature.
    Signature(EventSignature),
}

impl EventInfo {
    /// A webhook by its name in the description, which nothing protects.
    pub const fn new(description: &'static Description, name: &'static str) -> Self {
        Self { description, name, proof: Proof::None, id_header: None }
    }

    /// Sets the header that has the key.
    #[must_use]
    pub const fn key_header(mut self, name: &'static str) -> Self {
        self.proof = Proof::Header(name);
        self
    }

    /// The key comes as `Authorization: Bearer`.
    #[must_use]
    pub const fn bearer(mut self) -> Self {
        self.proof = Proof::Bearer;
        self
    }

    /// A user name and a password come as `Authorization: Basic`.
    #[must_use]
    pub const fn basic(mut self) -> Self {
        self.proof = Proof::Basic;
        self
    }

    /// Deliveries are signed.
    #[must_use]
    pub const fn signature(mut self, signature: EventSignature) -> Self {
        if let Some(id) = signature.id_header {
            self.id_header = Some(id);
        }
        self.proof = Proof::Signature(signature);
        self
    }

    /// Sets the header with the id that tells deliveries apart. It takes precedence over an id in the body.
    #[must_use]
    pub const fn id_header(mut self, name: &'static str) -> Self {
        self.id_header = Some(name);
        self
    }
}

/// How deliveries are signed: HMAC with SHA-256.
#[derive(Clone, Copy, Debug)]
pub struct EventSignature {
    pub(crate) header: &'static str,
    pub(crate) encoding: SignatureEncoding,
    pub(crate) prefix: &'static str,
    /// Whether the header is a list with a blank between signatures. Signatures with another prefix are of other kinds.
    pub(crate) is_list: bool,
    pub(crate) timestamp: Option<&'static str>,
    pub(crate) content: &'static [SignedPart],
    pub(crate) secret: SecretForm,
    id_header: Option<&'static str>,
}

/// How the bytes of a signature are written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SignatureEncoding {
    Hex,
    Base64,
}

/// How a secret is written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SecretForm {
    /// The bytes of the text are the secret.
    Text,
    /// Base64, often with `whsec_` before it.
    Standard,
}

/// A part of what is signed.
#[derive(Clone, Copy, Debug)]
pub enum SignedPart {
    /// This text.
    Text(&'static str),
    /// The header with the time.
    Timestamp,
    /// The header with the id.
    Id,
    /// The body.
    Body,
}

impl EventSignature {
    /// A signature of the body, in hexadecimal digits, in this header. The bytes of the key's text are the secret.
    pub const fn hmac_sha256(header: &'static str) -> Self {
        Self {
            header,
            encoding: SignatureEncoding::Hex,
            prefix: "",
            is_list: false,
            timestamp: None,
            content: &[SignedPart::Body],
            secret: SecretForm::Text,
            id_header: None,
        }
    }

    /// The scheme of Standard Webhooks with its symmetric signatures, `v1`.
    pub const fn standard_webhooks() -> Self {
        Self {
            header: "webhook-signature",
            encoding: SignatureEncoding::Base64,
            prefix: "v1,",
            is_list: true,
            timestamp: Some("webhook-timestamp"),
            content: &[
                SignedPart::Id,
                SignedPart::Text("."),
                SignedPart::Timestamp,
                SignedPart::Text("."),
                SignedPart::Body,
            ],
            secret: SecretForm::Standard,
            id_header: Some("webhook-id"),
        }
    }

    /// The signature is Base64.
    #[must_use]
    pub const fn base64(mut self) -> Self {
        self.encoding = SignatureEncoding::Base64;
        self
    }

    /// Sets what comes before the signature, for example `sha256=`.
    #[must_use]
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// Sets the header with the time of the delivery, in seconds since 1970.
    #[must_use]
    pub const fn timestamp(mut self, header: &'static str) -> Self {
        self.timestamp = Some(header);
        self
    }

    /// Sets what is signed.
    #[must_use]
    pub const fn content(mut self, parts: &'static [SignedPart]) -> Self {
        self.content = parts;
        self
    }
}

/// The label of a delivery with events of these types: the type, if it is one of the `known` ones and the only one, or else
/// `other`, `mixed` for several, `none` without any.
pub fn event_kind<'a>(known: &'static [&'static str], types: impl IntoIterator<Item = &'a str>) -> &'static str {
    let mut types = types.into_iter();
    let Some(first) = types.next() else { return "none" };
    if types.any(|other| other != first) {
        return "mixed";
    }
    known.iter().copied().find(|known| *known == first).unwrap_or("other")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_those_of_the_description() {
        const KNOWN: &[&str] = &["CREATED", "DELETED"];
        for (types, expected) in [
            (&["CREATED"][..], "CREATED"),
            (&["DELETED", "DELETED"], "DELETED"),
            (&["created"], "other"),
            (&["CREATED", "DELETED"], "mixed"),
            (&[], "none"),
        ] {
            assert_eq!(event_kind(KNOWN, types.iter().copied()), expected, "{types:?}");
        }
    }
}
