//! Requests to a source, and its answers.

use anyhow::Result;

use super::address::Address;

/// The transport of requests.
pub trait Transport {
    /// Requests the description at `address`, unless its `ETag` is still `etag`.
    fn get(&self, address: &Address, etag: Option<&str>) -> Result<Answer>;
}

/// The answer of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The description has the same `ETag`.
    NotModified,
    /// The description is new.
    Modified(Fetched),
}

/// A fetched description, not yet checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`, as in RFC 3339.
    pub date: Option<String>,
}
