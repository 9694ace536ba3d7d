//! Refusals of deliveries.

use std::fmt;

use http::StatusCode;

use crate::wire::explain::Misfit;

/// A delivery that is refused. It has nothing of the key, the headers and the body.
#[derive(Debug)]
pub struct Rejected {
    reason: Reason,
    misfits: Vec<Misfit>,
}

impl Rejected {
    pub(super) fn misfits_of(misfits: Vec<Misfit>) -> Self {
        Self { reason: Reason::Form, misfits }
    }

    /// Why it is refused.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The status to answer with.
    pub fn status(&self) -> StatusCode {
        self.reason.status()
    }

    /// The places of the body that are not as described, without their values. Empty unless the reason is
    /// [`Form`](Reason::Form).
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }
}

impl From<Reason> for Rejected {
    fn from(reason: Reason) -> Self {
        Self { reason, misfits: Vec::new() }
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason.text())?;
        for (index, misfit) in self.misfits.iter().enumerate() {
            write!(f, "{}{misfit}", if index == 0 { ": " } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for Rejected {}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $status:ident, $label:literal, $text:literal;)*) => {
        /// Why a delivery is refused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Reason {
            $($(#[$doc])* $name,)*
        }

        impl Reason {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The status to answer with.
            pub fn status(self) -> StatusCode {
                match self {
                    $(Self::$name => StatusCode::$status,)*
                }
            }

            /// The label of metrics.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $label,)*
                }
            }

            /// The reason as a sentence.
            fn text(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

reasons! {
    /// There is no key, or an empty one. The status is 401.
    MissingKey = UNAUTHORIZED, "missing_key", "the delivery has no key";
    /// The header of the key comes more than once. The status is 400.
    RepeatedKey = BAD_REQUEST, "repeated_key", "the delivery has more than one key";
    /// Nobody has this key. The status is 401.
    WrongKey = UNAUTHORIZED, "wrong_key", "the key of the delivery is not known";
    /// There is no signature. The status is 401.
    MissingSignature = UNAUTHORIZED, "missing_signature", "the delivery has no signature";
    /// The header of the signature comes more than once, or has more signatures than anybody would send. The status is 400.
    RepeatedSignature = BAD_REQUEST, "repeated_signature", "the delivery has too many signatures";
    /// The signature is that of other content, or made with another secret. The status is 401.
    WrongSignature = UNAUTHORIZED, "wrong_signature", "the signature of the delivery is wrong";
    /// The header with the time of the signature is missing, comes more than once, or is no number. The status is 400.
    Timestamp = BAD_REQUEST, "timestamp", "the delivery has no readable time";
    /// The signature is too old, or from the future. The status is 401.
    Expired = UNAUTHORIZED, "expired", "the time of the delivery is too far from now";
    /// The header with the id is missing, comes more than once, or has signs that no id has. The status is 400.
    Id = BAD_REQUEST, "id", "the delivery has no readable id";
    /// The media type is not JSON. The status is 415.
    ContentType = UNSUPPORTED_MEDIA_TYPE, "content_type", "the media type of the delivery is not JSON";
    /// The body is compressed. The status is 415.
    ContentEncoding = UNSUPPORTED_MEDIA_TYPE, "content_encoding", "the delivery is compressed";
    /// The charset is not UTF-8. The status is 415.
    Charset = UNSUPPORTED_MEDIA_TYPE, "charset", "the charset of the delivery is not UTF-8";
    /// The body is larger than allowed. The status is 413.
    TooLarge = PAYLOAD_TOO_LARGE, "too_large", "the delivery is too large";
    /// The body came too slowly. The status is 408.
    TooSlow = REQUEST_TIMEOUT, "too_slow", "the delivery came too slowly";
    /// The body broke off. The status is 400.
    Interrupted = BAD_REQUEST, "interrupted", "the delivery broke off";
    /// The body is not UTF-8. The status is 400.
    Encoding = BAD_REQUEST, "encoding", "the delivery is not UTF-8";
    /// The values nest too deeply. The status is 400.
    TooDeep = BAD_REQUEST, "too_deep", "the delivery nests too deeply";
    /// An object has a field twice. The status is 400.
    RepeatedField = BAD_REQUEST, "repeated_field", "an object of the delivery has a field twice";
    /// The body is not JSON. The status is 400.
    Syntax = BAD_REQUEST, "syntax", "the delivery is not JSON";
    /// The body is JSON that is no event of this description. The status is 422.
    Form = UNPROCESSABLE_ENTITY, "form", "the delivery is not as described";
    /// A delivery from a store is of an account that the receiver does not have. The status is 404.
    UnknownAccount = NOT_FOUND, "unknown_account", "the receiver does not have this account";
}
