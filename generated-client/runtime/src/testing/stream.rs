//! Streams of items that a mock answers with.

use std::time::Duration;

use bytes::Bytes;

use super::answer::{Answer, Piece};
use crate::encode::Encode;
use crate::streams::{Fields, Streamed, Writer};

/// A step of a stream that a mock answers with, see [`Expect::streams`](super::Expect::streams). An item is one by itself.
///
/// ```text
/// let item = models::Chunk::sample();
/// mock.chat().complete(body).streams([
///     Emit::item(item.clone()).with_id("1"),
///     Emit::pause(Duration::from_secs(5)),
///     Emit::comment("still there"),
///     Emit::cut(),
/// ]);
/// ```
#[derive(Clone, Debug)]
pub struct Emit<T>(Step<T>);

#[derive(Clone, Debug)]
enum Step<T> {
    Item(T, Box<Fields>),
    Comment(String),
    Raw(Bytes),
    Pause(Duration),
    Silence,
    Cut,
}

impl<T> Emit<T> {
    /// An item.
    pub fn item(item: T) -> Self {
        Self(Step::Item(item, Box::default()))
    }

    /// Nothing for a time, by the clock that the client of the mock was given: with a [`TestClock`](super::TestClock), until
    /// it has moved so far since the answer began. The clock that a mock has by itself skips pauses.
    pub fn pause(duration: Duration) -> Self {
        Self(Step::Pause(duration))
    }

    /// A comment of server-sent events, with which servers keep connections open. An empty line in other streams.
    pub fn comment(text: impl Into<String>) -> Self {
        Self(Step::Comment(text.into()))
    }

    /// These bytes as they are, for example a part of an item.
    pub fn raw(bytes: impl Into<Bytes>) -> Self {
        Self(Step::Raw(bytes.into()))
    }

    /// Nothing more, over an open connection. Steps after it have no effect.
    pub fn silence() -> Self {
        Self(Step::Silence)
    }

    /// The connection breaks. Steps after it have no effect.
    pub fn cut() -> Self {
        Self(Step::Cut)
    }

    /// Sets the name of a server-sent event. Only of items.
    #[must_use]
    pub fn with_event(self, name: impl Into<String>) -> Self {
        self.with(|fields| fields.event = Some(name.into()))
    }

    /// Sets the id of a server-sent event. Only of items.
    #[must_use]
    pub fn with_id(self, id: impl Into<String>) -> Self {
        self.with(|fields| fields.id = Some(id.into()))
    }

    /// Has a server-sent event set the wait before reconnections, in milliseconds. Only of items.
    #[must_use]
    pub fn with_retry(self, wait: Duration) -> Self {
        self.with(|fields| fields.retry = Some(u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)))
    }

    fn with(mut self, set: impl FnOnce(&mut Fields)) -> Self {
        if let Step::Item(_, fields) = &mut self.0 {
            set(fields);
        }
        self
    }
}

impl<T> From<T> for Emit<T> {
    fn from(item: T) -> Self {
        Self::item(item)
    }
}

/// The answer with these steps.
pub(super) fn answer<Op: Streamed<ItemBody: Encode<Op::Item>>>(
    status: u16,
    steps: impl IntoIterator<Item = impl Into<Emit<Op::Item>>>,
) -> Result<Answer, String> {
    let writer = Writer(const { &Op::STREAM });
    let mut pieces = Vec::new();
    for (index, step) in steps.into_iter().enumerate() {
        let piece = match step.into().0 {
            Step::Item(item, fields) => {
                let item = Op::ItemBody::encode(&item).map_err(|error| error.to_string());
                let item = item.and_then(|item| writer.item(&item, *fields));
                Piece::Bytes(item.map_err(|error| format!("step {index}: {error}"))?.into())
            }
            Step::Comment(text) => Piece::Bytes(writer.comment(&text).into()),
            Step::Raw(bytes) => Piece::Bytes(bytes),
            Step::Pause(duration) => Piece::Pause(duration),
            Step::Silence => Piece::Silence,
            Step::Cut => Piece::Cut,
        };
        pieces.push(piece);
    }
    pieces.push(Piece::Bytes(writer.end()?.into()));
    Answer::pieces(status, &writer.media_type(), pieces)
}
