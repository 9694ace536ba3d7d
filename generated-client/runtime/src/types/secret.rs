//! Secret texts.

use std::fmt;
use std::sync::Arc;

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// A text without `Display`, whose `Debug` hides it.
///
/// Its memory is overwritten when the last clone is dropped. Copies in requests, such as headers, are not.
#[derive(Clone)]
pub(crate) struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    pub(crate) fn new(text: String) -> Self {
        Self(Arc::new(text.into()))
    }

    /// The text. Every use of it is a possible leak.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// A key or token that authenticates the caller.
///
/// It cannot be printed, and no error or log of this crate contains it. Its memory is overwritten when it, its clones
/// and the clients that use it are dropped.
#[derive(Clone)]
pub struct ApiKey(Secret);

impl ApiKey {
    /// Whether a presented key is the same, for example that of a webhook's sender.
    ///
    /// The comparison takes constant time, apart from the length of the key. An empty key matches nothing, so that a
    /// receiver without a configured key accepts no request.
    ///
    /// ```text
    /// let expected = ApiKey::from(std::env::var("WEBHOOK_KEY")?);
    ///
    /// let presented = request.headers().get("x-api-key");
    /// if !presented.is_some_and(|key| expected.matches(key)) {
    ///     return Response::new(StatusCode::UNAUTHORIZED);
    /// }
    /// ```
    pub fn matches(&self, presented: impl AsRef<[u8]>) -> bool {
        let key = self.0.expose().as_bytes();
        !key.is_empty() && bool::from(key.ct_eq(presented.as_ref()))
    }

    pub(crate) fn into_secret(self) -> Secret {
        self.0
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        Self(Secret::new(key.to_owned()))
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        Self(Secret::new(key))
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_key_matches() {
        let key = ApiKey::from("s3cret");
        assert!(key.matches("s3cret") && key.matches(b"s3cret") && key.matches(String::from("s3cret")));
        assert!(key.matches(http::HeaderValue::from_static("s3cret")));
        for other in ["", "s3cre", "s3cretx", "S3cret", "s3creT", "s3cret\0", "xxxxxx"] {
            assert!(!key.matches(other), "{other}");
        }
    }

    #[test]
    fn an_empty_key_matches_nothing() {
        assert!(!ApiKey::from("").matches("") && !ApiKey::from(String::new()).matches("x"));
    }

    #[test]
    fn keys_are_not_shown() {
        let key = ApiKey::from("s3cret");
        assert_eq!(format!("{key:?} {:?}", key.clone().into_secret()), "ApiKey(***) ***");
    }
}
