//! Signatures of deliveries: HMAC with SHA-256.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderValue};
use jiff::Timestamp;
use sha2::Sha256;
use subtle::{ConditionallySelectable as _, ConstantTimeEq as _};
use zeroize::Zeroizing;

use super::head;
use super::info::{EventSignature, SecretForm, SignatureEncoding, SignedPart};
use super::keys::NOBODY;
use super::rejected::Reason;
#[cfg(feature = "testing")]
use crate::hex::hex;

/// The greatest number of signatures of one delivery. More than two secrets are never in use at once.
const MOST_SIGNATURES: usize = 16;

/// The prefix of the secrets of Standard Webhooks.
const SECRET_PREFIX: &str = "whsec_";

/// The secrets of all accounts.
pub(super) struct Verifier {
    signature: EventSignature,
    secrets: Vec<(Hmac<Sha256>, u32)>,
}

impl Verifier {
    pub(super) fn new(signature: EventSignature) -> Self {
        Self { signature, secrets: Vec::new() }
    }

    /// Adds a secret of an account. Yields its bytes; none if it has not the form that the scheme has.
    pub(super) fn add(&mut self, key: &str, account: u32) -> Option<Zeroizing<Vec<u8>>> {
        let secret = secret(self.signature.secret, key)?;
        self.secrets.push((Hmac::new_from_slice(&secret).ok()?, account));
        Some(secret)
    }

    /// The account whose secret has signed the delivery. Each signature is compared with that of each secret, whichever is
    /// the same.
    pub(super) fn verify(
        &self,
        headers: &HeaderMap,
        id: Option<&str>,
        body: &[u8],
        (now, tolerance): (Timestamp, Duration),
    ) -> Result<u32, Reason> {
        let presented = self.presented(headers)?;
        let timestamp = match self.signature.timestamp {
            Some(name) => Some(timestamp(headers, name)?),
            None => None,
        };
        if let Some((_, seconds)) = timestamp
            && now.as_second().abs_diff(seconds) > tolerance.as_secs()
        {
            return Err(Reason::Expired);
        }
        let mut found = NOBODY;
        for (keyed, account) in &self.secrets {
            let time = timestamp.map_or("", |(text, _)| text);
            let expected = hash(keyed, self.signature.content, (time, id.unwrap_or_default(), body));
            for signature in &presented {
                found.conditional_assign(account, expected.ct_eq(signature));
            }
        }
        if found == NOBODY { Err(Reason::WrongSignature) } else { Ok(found) }
    }

    /// The signatures in the header that are written like ones.
    fn presented(&self, headers: &HeaderMap) -> Result<Vec<[u8; 32]>, Reason> {
        let mut values = headers.get_all(self.signature.header).iter();
        let value = values.next().filter(|value| !value.is_empty()).ok_or(Reason::MissingSignature)?;
        if values.next().is_some() {
            return Err(Reason::RepeatedSignature);
        }
        let text = value.to_str().map_err(|_| Reason::WrongSignature)?;
        let mut found = Vec::new();
        for (index, text) in text.split(|sign| self.signature.is_list && sign == ' ').enumerate() {
            if index == MOST_SIGNATURES {
                return Err(Reason::RepeatedSignature);
            }
            let encoded = text.strip_prefix(self.signature.prefix);
            found.extend(encoded.and_then(|text| decoded(self.signature.encoding, text)));
        }
        Ok(found)
    }
}

/// Shows the number of secrets.
impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} secrets", self.secrets.len())
    }
}

/// The hash of what is signed: a time, an id and a body, in the order of the parts.
fn hash(keyed: &Hmac<Sha256>, parts: &[SignedPart], (time, id, body): (&str, &str, &[u8])) -> [u8; 32] {
    let mut mac = keyed.clone();
    for part in parts {
        match part {
            SignedPart::Text(text) => mac.update(text.as_bytes()),
            SignedPart::Timestamp => mac.update(time.as_bytes()),
            SignedPart::Id => mac.update(id.as_bytes()),
            SignedPart::Body => mac.update(body),
        }
    }
    mac.finalize().into_bytes().into()
}

/// The value of the header with the signature, as senders make it. None if the secret has not the form that the scheme has.
#[cfg(feature = "testing")]
pub(crate) fn sign(signature: &EventSignature, key: &str, signed: (&str, &str, &[u8])) -> Option<String> {
    let keyed = Hmac::new_from_slice(&secret(signature.secret, key)?).ok()?;
    let hash = hash(&keyed, signature.content, signed);
    let encoded = match signature.encoding {
        SignatureEncoding::Hex => hex(&hash),
        SignatureEncoding::Base64 => STANDARD.encode(hash),
    };
    Some(format!("{}{encoded}", signature.prefix))
}

/// The bytes of a secret.
fn secret(form: SecretForm, key: &str) -> Option<Zeroizing<Vec<u8>>> {
    let secret = match form {
        SecretForm::Text => key.as_bytes().to_vec(),
        SecretForm::Standard => STANDARD.decode(key.strip_prefix(SECRET_PREFIX).unwrap_or(key)).ok()?,
    };
    (!secret.is_empty()).then_some(Zeroizing::new(secret))
}

/// The text of a time in seconds since 1970, and the number.
fn timestamp<'a>(headers: &'a HeaderMap, name: &str) -> Result<(&'a str, i64), Reason> {
    let value = head::single(headers, name).map_err(|_| Reason::Timestamp)?;
    let text = value.and_then(|value| HeaderValue::to_str(value).ok()).ok_or(Reason::Timestamp)?;
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Reason::Timestamp);
    }
    text.parse().map(|seconds| (text, seconds)).map_err(|_| Reason::Timestamp)
}

fn decoded(encoding: SignatureEncoding, text: &str) -> Option<[u8; 32]> {
    match encoding {
        SignatureEncoding::Base64 => STANDARD.decode(text).ok()?.try_into().ok(),
        SignatureEncoding::Hex => {
            let (pairs, rest) = text.as_bytes().as_chunks::<2>();
            let mut bytes = [0; 32];
            if pairs.len() != bytes.len() || !rest.is_empty() {
                return None;
            }
            for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
                *byte = digit(*high)? << 4 | digit(*low)?;
            }
            Some(bytes)
        }
    }
}

/// The value of a hexadecimal digit.
fn digit(sign: u8) -> Option<u8> {
    char::from(sign).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
