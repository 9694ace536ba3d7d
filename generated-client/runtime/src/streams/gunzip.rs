//! Decompression of a stream, piece by piece.

use std::io::{self, Write as _};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// So much is decompressed at once: a thousand times as much can come out of it.
const PIECE: usize = 1024;

/// The decompression of a body.
pub(super) struct Gunzip {
    decoder: MultiGzDecoder<Vec<u8>>,
    /// What is still to be decompressed.
    rest: Bytes,
    begun: bool,
}

impl Gunzip {
    /// The decompression, if the answer is compressed. The error is the reason why it cannot be read: what is encoded otherwise
    /// would be a stream without items.
    pub(super) fn of(headers: &HeaderMap) -> Result<Option<Self>, String> {
        let Some(encoding) = headers.get(CONTENT_ENCODING) else { return Ok(None) };
        let encoding = encoding.as_bytes().trim_ascii().to_ascii_lowercase();
        match encoding.as_slice() {
            b"" | b"identity" => Ok(None),
            // The second is an alias (RFC 9110, section 8.4.1.3).
            b"gzip" | b"x-gzip" => {
                Ok(Some(Self { decoder: MultiGzDecoder::new(Vec::new()), rest: Bytes::new(), begun: false }))
            }
            _ => Err("the answer is encoded in a way that was not asked for".to_owned()),
        }
    }

    /// Takes a piece, after the one before was used up.
    pub(super) fn feed(&mut self, piece: Bytes) {
        self.rest = piece;
    }

    /// The next decompressed piece; empty if more input is needed.
    pub(super) fn next(&mut self) -> io::Result<Bytes> {
        while !self.rest.is_empty() {
            let piece = self.rest.split_to(PIECE.min(self.rest.len()));
            self.begun = true;
            self.decoder.write_all(&piece)?;
            // What is there comes out now: an event must not wait for the next one.
            self.decoder.flush()?;
            let plain = std::mem::take(self.decoder.get_mut());
            if !plain.is_empty() {
                return Ok(plain.into());
            }
        }
        Ok(Bytes::new())
    }

    /// Whether the body is complete, as it ends now. The rest of it comes out of [`next`](Self::next).
    pub(super) fn end(&mut self) -> io::Result<Bytes> {
        if self.begun {
            self.decoder.try_finish()?;
        }
        Ok(std::mem::take(self.decoder.get_mut()).into())
    }
}
