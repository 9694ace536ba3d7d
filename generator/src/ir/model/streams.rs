//! Streams of items that operations answer.

use super::{ResponseBody, TypeExpr};
use crate::pointer::Pointer;

/// A stream of items in the answer of an operation.
#[derive(Clone, Debug)]
pub struct ItemStream {
    /// Where its media type stands.
    pub pointer: Pointer,
    /// The media type as declared.
    pub media_type: String,
    /// What separates the items.
    pub framing: Framing,
    /// What an item is; never [`ResponseBody::Empty`] or [`ResponseBody::Items`].
    pub item: ResponseBody,
    /// Of server-sent events: whether the item is the event as an object, and which data of it are JSON. Otherwise the item
    /// is the data.
    pub whole_event: Option<JsonData>,
    /// The data after which nothing comes (`x-sdk-stream`).
    pub done: Option<String>,
    /// The field of the request's body that asks for the stream.
    pub flag: Option<String>,
}

/// What separates the items of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// `text/event-stream`
    ServerSentEvents,
    /// JSON lines: a document on each line.
    JsonLines,
    /// `application/json-seq`: a record separator before each document.
    JsonSequence,
    /// Parts of a multipart body.
    Multipart,
}

impl Framing {
    /// As messages and `diff` name it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ServerSentEvents => "server-sent events",
            Self::JsonLines => "JSON lines",
            Self::JsonSequence => "a JSON text sequence",
            Self::Multipart => "parts",
        }
    }
}

/// Which events have JSON in their data. Other data are text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonData {
    /// None.
    Never,
    /// All.
    Always,
    /// Those with these names.
    Of(Vec<String>),
}

impl ResponseBody {
    /// The type of its value, or of those of its items.
    pub fn value(&self) -> Option<&TypeExpr> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) => Some(ty),
            Self::Items(item) => item.value(),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// The same, mutable.
    pub fn value_mut(&mut self) -> Option<&mut TypeExpr> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) => Some(ty),
            Self::Items(item) => item.value_mut(),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }
}
