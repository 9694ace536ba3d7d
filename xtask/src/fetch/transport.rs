//! What a source is asked, and what it answers.

use anyhow::Result;

use super::address::Address;

/// Asks sources.
pub trait Transport {
    /// Asks for the description at `address`, if it is no longer the one that the source calls `etag`.
    fn get(&self, address: &Address, etag: Option<&str>) -> Result<Answer>;
}

/// What a source answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It still has what it calls by that name.
    NotModified,
    /// The description, wholly.
    Found(Found),
}

/// A description from a source, not yet looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What the source calls these bytes.
    pub etag: Option<String>,
    /// When the source changed it last, as in RFC 3339.
    pub date: Option<String>,
}
