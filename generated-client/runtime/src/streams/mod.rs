//! Streams of items: one answer whose items are read while it comes.

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

impl<Op: Streamed> Request<Op> {
    /// A stream of the items of one answer, as they come.
    pub fn events(self) -> EventStream<Op::Item> {
        EventStream::new(self)
    }

    /// Makes the request one for a stream.
    pub(crate) fn asking_for_stream(mut self) -> Self {
        let info = const { &Op::STREAM };
        self.parts.accept(info.media_type);
        if let Some(flag) = info.flag {
            self.parts.set_flag(flag);
        }
        self
    }
}
