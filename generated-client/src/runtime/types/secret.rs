//! Texts that nobody may see.

use std::fmt;
use std::sync::Arc;

/// A text that has no `Display` and whose `Debug` does not tell it.
#[derive(Clone)]
pub(crate) struct Secret(Arc<str>);

impl Secret {
    pub(crate) fn new(text: String) -> Self {
        Self(text.into())
    }

    /// The text. Every use of it is a place where a secret could leak.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// A key or token that proves who calls.
///
/// It cannot be printed, and no error or log of this crate contains it.
#[derive(Clone)]
pub struct ApiKey(Secret);

impl ApiKey {
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
