//! What generated code tells of a stream.

use crate::description::Operation;

/// An operation whose answer is, or can be, a stream of items.
///
/// Generated code implements it. Use it as a bound for functions that work with every such operation:
///
/// ```no_run
/// use sdk_runtime::{Error, Request, Streamed};
///
/// async fn count<Op: Streamed>(request: Request<Op>) -> Result<usize, Error> {
///     let mut items = request.events();
///     let mut count = 0;
///     while items.try_next().await?.is_some() {
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
pub trait Streamed: Operation {
    /// The type of the items.
    type Item: Send + 'static;
    /// How the text of one item is read.
    #[doc(hidden)]
    type ItemBody: crate::decode::Decode<Self::Item>;
    /// The form of the stream.
    #[doc(hidden)]
    const STREAM: StreamInfo;
}

/// The form of a stream of items.
#[derive(Clone, Copy, Debug)]
pub struct StreamInfo {
    pub(super) framing: Framing,
    pub(super) media_type: &'static str,
    /// The item that is no item, but the end.
    pub(super) done: Option<&'static str>,
    /// The field of the request's body that asks for a stream.
    pub(super) flag: Option<&'static str>,
    /// Whether an item is the whole event, as an object, and which data in it is JSON.
    pub(super) whole_event: Option<JsonData>,
}

impl StreamInfo {
    /// A stream of this form. The media type becomes the header `Accept`.
    pub const fn new(framing: Framing, media_type: &'static str) -> Self {
        Self { framing, media_type, done: None, flag: None, whole_event: None }
    }

    /// Sets the text that ends the stream in place of an item.
    #[must_use]
    pub const fn done(mut self, text: &'static str) -> Self {
        self.done = Some(text);
        self
    }

    /// Sets the field of the request's body that is `true` where a stream is asked for.
    #[must_use]
    pub const fn flag(mut self, field: &'static str) -> Self {
        self.flag = Some(field);
        self
    }

    /// Makes the item of a server-sent event the object of its fields (`event`, `data`, `id`, `retry`), and not its data
    /// alone.
    #[must_use]
    pub const fn whole_event(mut self, json: JsonData) -> Self {
        self.whole_event = Some(json);
        self
    }
}

/// How items stand in a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Server-sent events.
    ServerSentEvents,
    /// One JSON text on each line.
    JsonLines,
    /// JSON texts, each after a record separator.
    JsonSequence,
    /// Parts with headers.
    Multipart,
}

impl Framing {
    /// The format of a media type, which is in lower case and without parameters.
    pub(super) fn of(media_type: &str) -> Option<Self> {
        Some(match media_type {
            "text/event-stream" => Self::ServerSentEvents,
            "application/jsonl"
            | "application/x-ndjson"
            | "application/ndjson"
            | "application/x-jsonlines"
            | "application/jsonlines"
            | "application/x-jsonl"
            | "text/jsonl"
            | "application/json-lines" => Self::JsonLines,
            "application/json-seq" | "application/geo+json-seq" => Self::JsonSequence,
            _ if media_type.starts_with("multipart/") => Self::Multipart,
            _ if media_type.ends_with("+json-seq") => Self::JsonSequence,
            _ => return None,
        })
    }
}

/// Which data of whole events is JSON, and not text.
#[derive(Clone, Copy, Debug)]
pub enum JsonData {
    /// None.
    Never,
    /// All.
    Always,
    /// That of events with these names.
    Of(&'static [&'static str]),
}

impl JsonData {
    pub(super) fn holds(self, event: Option<&str>) -> bool {
        match self {
            Self::Never => false,
            Self::Always => true,
            Self::Of(names) => names.contains(&event.unwrap_or("message")),
        }
    }
}
