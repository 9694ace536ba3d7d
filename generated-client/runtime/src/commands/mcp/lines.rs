//! Requests with all digits of their numbers.
//!
//! The protocol's library reads numbers as 64 bits. Those that it would change go through it as marked texts.

use std::borrow::Cow;

use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWriteExt as _, BufReader, DuplexStream};

use crate::wire::verbatim;

/// The longest line that is read as a whole. The protocol's library has the same bound.
const LONGEST: u64 = 16 * 1024 * 1024;

/// The room between the input and the protocol's library.
const ROOM: usize = 64 * 1024;

/// The lines of an input with marked numbers, until either end is closed.
pub(super) fn exact(input: impl AsyncRead + Send + Unpin + 'static) -> DuplexStream {
    let (near, mut far) = tokio::io::duplex(ROOM);
    tokio::spawn(async move {
        let mut input = BufReader::new(input);
        let mut line = Vec::new();
        loop {
            line.clear();
            match (&mut input).take(LONGEST).read_until(b'\n', &mut line).await {
                Ok(1..) if far.write_all(&marked(&line)).await.is_ok() => {}
                _ => break,
            }
        }
    });
    near
}

/// A request with marked numbers. One that cannot be read stays as it is.
pub(super) fn marked(request: &[u8]) -> Cow<'_, [u8]> {
    let value = std::str::from_utf8(request).ok().and_then(|text| verbatim::read(text).ok());
    value.map_or(Cow::Borrowed(request), |value| Cow::Owned(format!("{value}\n").into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn lines_have_marked_numbers() {
        let input = "{\"a\":1.10}\r\n{\"a\":7}\n[\n\n\u{e4}\n12345678901234567890123\n{\"b\":";
        let mut text = String::new();
        exact(input.as_bytes()).read_to_string(&mut text).await.unwrap();
        assert_eq!(
            text,
            "{\"a\":\"\u{fdd0}1.10\"}\n{\"a\":7}\n[\n\n\u{e4}\n\"\u{fdd0}12345678901234567890123\"\n{\"b\":"
        );
    }
}
