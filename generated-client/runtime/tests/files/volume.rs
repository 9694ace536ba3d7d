//! A large upload that is not held in memory.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::thread;

use bytes::Bytes;
use futures_util::Stream;
use sdk_runtime::{ClientBuilder, Upload};

use crate::sample::{API, CreateThing, KEY, call};

const PIECE: usize = 64 * 1024;
const PIECES: usize = 1024;

/// The bound for pieces on the way: far more than this process may hold, because the system has buffers for both ends of
/// the connection.
const MOST_ON_THE_WAY: usize = PIECE * PIECES * 3 / 4;

/// The greatest number of pieces that this process holds at a time.
const MOST_HELD: usize = 32;

#[derive(Default)]
struct Count {
    made: AtomicUsize,
    held: AtomicUsize,
    most_held: AtomicUsize,
    received: AtomicUsize,
    most_on_the_way: AtomicUsize,
}

/// A piece that counts its instances.
struct Piece(Arc<Count>);

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        static PIECE_OF_ALL: [u8; PIECE] = [7; PIECE];
        &PIECE_OF_ALL
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        self.0.held.fetch_sub(1, Ordering::SeqCst);
    }
}

struct Pieces(Arc<Count>);

impl Stream for Pieces {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let count = &self.0;
        let made = count.made.load(Ordering::SeqCst);
        if made == PIECES {
            return Poll::Ready(None);
        }
        count.made.store(made + 1, Ordering::SeqCst);
        let held = count.held.fetch_add(1, Ordering::SeqCst) + 1;
        count.most_held.fetch_max(held, Ordering::SeqCst);
        let on_the_way = ((made + 1) * PIECE).saturating_sub(count.received.load(Ordering::SeqCst));
        count.most_on_the_way.fetch_max(on_the_way, Ordering::SeqCst);
        Poll::Ready(Some(Ok(Bytes::from_owner(Piece(Arc::clone(count))))))
    }
}

/// Answers one request whose length is known, and yields the length of its body.
fn serve(listener: &TcpListener, count: &Count) -> usize {
    let (mut stream, _) = listener.accept().unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if line == "\r\n" {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut buffer = vec![0; PIECE];
    let mut received = 0;
    while received < length {
        let size = reader.read(&mut buffer).unwrap();
        assert_ne!(size, 0, "the body ended after {received} of {length} bytes");
        received += size;
        count.received.store(received, Ordering::SeqCst);
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n1").unwrap();
    received
}

#[tokio::test]
async fn a_large_stream_is_not_held_in_memory() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(Count::default());
    let server = thread::spawn({
        let count = Arc::clone(&count);
        move || serve(&listener, &count)
    });
    let client = ClientBuilder::new(&API).base_url(&url).unwrap().plain_http_on_loopback(true);
    let client = client.credential("Key", KEY).build().unwrap();
    let mut request = call::<CreateThing>(&client);
    let upload = Upload::stream(Pieces(Arc::clone(&count)), "large.bin").length((PIECE * PIECES) as u64);
    request.parts.part_file("file", None, upload);
    request.await.unwrap();

    assert!(server.join().unwrap() > PIECE * PIECES);
    assert_eq!(count.made.load(Ordering::SeqCst), PIECES);
    assert_eq!(count.held.load(Ordering::SeqCst), 0);
    let held = count.most_held.load(Ordering::SeqCst);
    assert!(held <= MOST_HELD, "{held} pieces were held at a time");
    let on_the_way = count.most_on_the_way.load(Ordering::SeqCst);
    assert!(on_the_way <= MOST_ON_THE_WAY, "{on_the_way} bytes were on the way at a time");
}
