//! Streams of items: one answer whose items are read while it comes.

#[cfg(all(feature = "cli", not(target_family = "wasm")))]
mod any;
#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
mod blocking;
mod collected;
mod event;
mod framing;
mod gunzip;
mod info;
mod open;
mod source;
mod stream;
#[cfg(feature = "testing")]
mod write;

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub use self::blocking::BlockingEventStream;
pub use self::collected::Collected;
pub use self::info::{Framing, JsonData, StreamInfo, Streamed};
pub use self::stream::EventStream;
#[cfg(feature = "testing")]
pub(crate) use self::write::{Fields, Writer};

use super::request::Request;
use super::request_parts::RequestParts;

impl<Op: Streamed> Request<Op> {
    /// A stream of the items of one answer, as they come.
    pub fn events(self) -> EventStream<Op::Item> {
        EventStream::new(self)
    }

    /// Makes the request one for a stream.
    pub(crate) fn asking_for_stream(mut self) -> Self {
        ask_for_stream(&mut self.parts, const { &Op::STREAM });
        self
    }
}

/// Makes a request one for a stream.
fn ask_for_stream(parts: &mut RequestParts, info: &StreamInfo) {
    parts.accept(info.media_type);
    if let Some(flag) = info.flag {
        parts.set_flag(flag);
    }
}
