//! Streams as iterators, which block.

use std::fmt;
use std::iter::FusedIterator;

use super::stream::EventStream;
use crate::blocking::wait_for;
use crate::error::Error;

/// The items of one answer as they come, as an iterator, from [`EventStream::wait`].
///
/// The iterator blocks the thread until the next item is there. After an error, as after the end, there are no more items,
/// unless the stream is [lenient](EventStream::lenient) and the error is about an item. In asynchronous code the first item is
/// an error, see [`Request::wait`](crate::Request::wait).
#[must_use = "an iterator does nothing unless it is asked for items"]
pub struct BlockingEventStream<T> {
    items: EventStream<T>,
    is_over: bool,
}

impl<T> EventStream<T> {
    /// The items as an iterator, which blocks the thread while it waits for one. Needs the feature `blocking`.
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait(self) -> BlockingEventStream<T> {
        BlockingEventStream { items: self, is_over: false }
    }
}

impl<T> BlockingEventStream<T> {
    /// The id of the last event, to give to [`EventStream::resume`] later, see [`EventStream::position`].
    pub fn position(&self) -> Option<&str> {
        self.items.position()
    }

    /// The name of the last event, see [`EventStream::event_name`].
    pub fn event_name(&self) -> Option<&str> {
        self.items.event_name()
    }
}

impl<T> Iterator for BlockingEventStream<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let source = &self.items.source;
        let (client, target) = (source.client.clone(), source.target.clone());
        let next = wait_for(&client, || target, self.items.try_next()).transpose();
        self.is_over = match &next {
            Some(Ok(_)) => false,
            // After an item that could not be read, the stream goes on.
            Some(Err(error)) => error.item().is_none(),
            None => true,
        };
        next
    }
}

impl<T> FusedIterator for BlockingEventStream<T> {}

/// Shows the operation, but neither items nor an id.
impl<T> fmt::Debug for BlockingEventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingEventStream").field(&self.items).finish()
    }
}
