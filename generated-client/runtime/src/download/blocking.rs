//! Files in pieces as iterators, which block.

use std::fmt;
use std::iter::FusedIterator;

use bytes::Bytes;

use super::stream::DownloadStream;
use crate::blocking::wait_for;
use crate::error::Error;

/// A file in pieces, as an iterator, from [`DownloadStream::wait`].
///
/// The iterator blocks the thread until the next piece is there. After an error, as after the end, there are no more. In
/// asynchronous code the first item is an error, see [`Request::wait`](crate::Request::wait).
#[must_use = "an iterator does nothing unless it is asked for pieces"]
pub struct BlockingDownloadStream {
    pieces: DownloadStream,
    is_over: bool,
}

impl DownloadStream {
    /// The pieces as an iterator, which blocks the thread while it waits for one. Needs the feature `blocking`.
    #[cfg_attr(sdk_docs, doc(cfg(feature = "blocking")))]
    #[doc(alias = "blocking")]
    pub fn wait(self) -> BlockingDownloadStream {
        BlockingDownloadStream { pieces: self, is_over: false }
    }
}

impl Iterator for BlockingDownloadStream {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let (client, target) = self.pieces.call();
        let next = wait_for(&client, || target, self.pieces.try_next()).transpose();
        self.is_over = !matches!(next, Some(Ok(_)));
        next
    }
}

impl FusedIterator for BlockingDownloadStream {}

/// Shows neither the link nor any bytes.
impl fmt::Debug for BlockingDownloadStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingDownloadStream").field(&self.pieces).finish()
    }
}
