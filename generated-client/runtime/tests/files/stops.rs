//! Downloads to disk that are dropped or stall.

use std::future::{Future, pending, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt as _};
use http_body::Frame;
use http_body_util::StreamBody;
use sdk_runtime::http::{Request, Response};
use sdk_runtime::testing::TestClock;
use sdk_runtime::transport::{Body, Transport, TransportError};
use sdk_runtime::{BoxFuture, ErrorKind, Retry};
use tokio::sync::oneshot;
use tokio::task::{spawn_blocking, yield_now};

use crate::folder::Folder;
use crate::sample::at;

type Piece = BoxFuture<'static, &'static [u8]>;

/// A transport whose answers come in pieces.
#[derive(Clone, Default)]
struct Pieces {
    answers: Arc<Mutex<Vec<Vec<Piece>>>>,
    sent: Arc<AtomicUsize>,
}

impl Pieces {
    fn answer(&self, pieces: Vec<Piece>) {
        self.answers.lock().unwrap().push(pieces);
    }
}

impl Transport for Pieces {
    fn send(&self, _: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        self.sent.fetch_add(1, Ordering::SeqCst);
        let pieces = stream::iter(self.answers.lock().unwrap().remove(0)).then(|piece| piece);
        let frames = pieces.map(|piece| Ok::<_, std::io::Error>(Frame::data(Bytes::from_static(piece))));
        let response = Response::new(Body::wrap(StreamBody::new(frames)));
        Box::pin(async move { Ok(response) })
    }
}

fn now(piece: &'static str) -> Piece {
    Box::pin(async { piece.as_bytes() })
}

/// A piece that counts how often it is requested.
fn counted(asked: &Arc<AtomicUsize>, piece: impl Future<Output = &'static [u8]> + Send + 'static) -> Piece {
    let asked = Arc::clone(asked);
    Box::pin(async move {
        asked.fetch_add(1, Ordering::SeqCst);
        piece.await
    })
}

/// Polls a future once.
async fn is_pending<T>(future: &mut Pin<Box<impl Future<Output = T>>>) -> bool {
    poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_pending())).await
}

const SECOND: Duration = Duration::from_secs(1);

/// The download is dropped during each blocking file operation, which then completes by itself.
#[test]
fn a_dropped_download_writes_no_file() {
    // The temporary file, a piece, the rest of the disk's work, the new name.
    for step in 1..=4 {
        let runtime = tokio::runtime::Builder::new_current_thread().max_blocking_threads(1).build().unwrap();
        runtime.block_on(async {
            let folder = Folder::new();
            let path = folder.file("a", "old");
            let pieces = Pieces::default();
            pieces.answer(vec![now("new")]);
            let client = at("http://localhost").clock(TestClock::new()).transport(pieces).build().unwrap();
            let mut download = Box::pin(client.download("http://localhost/a").to_file(path));
            // The only thread for such work is busy, so that no poll gets further than to the next piece of it.
            let busy = || {
                let (open, gate) = mpsc::channel::<()>();
                spawn_blocking(move || gate.recv());
                open
            };
            let done = async |open: mpsc::Sender<()>| {
                open.send(()).unwrap();
                spawn_blocking(|| ()).await.unwrap();
            };
            for _ in 1..step {
                let open = busy();
                assert!(is_pending(&mut download).await);
                done(open).await;
            }
            let open = busy();
            assert!(is_pending(&mut download).await, "{step}");
            drop(download);
            done(open).await;
            assert_eq!(folder.files(), [("a".to_owned(), b"old".to_vec())], "{step}");
        });
    }
}

#[tokio::test]
async fn a_stalled_download_is_tried_again() {
    let folder = Folder::new();
    let (clock, pieces) = (TestClock::new(), Pieces::default());
    let (late, wait) = oneshot::channel();
    let asked = Arc::<AtomicUsize>::default();
    let late_piece = counted(&asked, async { wait.await.unwrap() });
    pieces.answer(vec![now("a"), late_piece, counted(&asked, pending())]);
    pieces.answer(vec![now("who"), now("le")]);
    let client = at("http://localhost").retry(Retry::attempts(2)).jitter(|| 0.0);
    let client = client.clock(clock.clone()).transport(pieces.clone()).build().unwrap();
    let download = client.download("http://localhost/a").timeout(300 * SECOND);
    let task = tokio::spawn(download.clone().to_file(folder.path("a")));
    // Whoever asks for a piece that is not there has begun to watch the time by then.
    let waits_for = async |number: usize| {
        while asked.load(Ordering::SeqCst) < number {
            yield_now().await;
        }
    };
    waits_for(1).await;
    clock.advance(29 * SECOND);
    late.send(&b"b"[..]).unwrap();
    waits_for(2).await;
    clock.advance(29 * SECOND);
    yield_now().await;
    assert_eq!((pieces.sent.load(Ordering::SeqCst), clock.timeouts()), (1, 1), "each piece has 30 s");
    clock.advance(SECOND);
    assert_eq!(task.await.unwrap().unwrap(), 5);
    assert_eq!(folder.files(), [("a".to_owned(), b"whole".to_vec())]);
    assert_eq!(pieces.sent.load(Ordering::SeqCst), 2);

    pieces.answer(vec![counted(&asked, pending())]);
    let task = tokio::spawn(download.retry(Retry::none()).to_file(folder.path("a")));
    waits_for(3).await;
    clock.advance(30 * SECOND);
    let error = task.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("nothing more of the response came for 30.0s"), "{error}");
    assert_eq!(folder.files(), [("a".to_owned(), b"whole".to_vec())]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_keeps_its_permissions() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new();
    let pieces = Pieces::default();
    let client = at("http://localhost").clock(TestClock::new()).transport(pieces.clone()).build().unwrap();
    for mode in [0o600, 0o640, 0o444] {
        let path = folder.file(&format!("{mode:o}"), "old");
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        let modes = || {
            let entries = fs::read_dir(path.parent().unwrap()).unwrap();
            entries.map(|entry| entry.unwrap().metadata().unwrap().permissions().mode() & 0o777).collect::<Vec<_>>()
        };
        let (go_on, wait) = oneshot::channel();
        pieces.answer(vec![now("new"), Box::pin(async { wait.await.unwrap() })]);
        let task = tokio::spawn(client.download("http://localhost/a").to_file(path.clone()));
        while modes().len() < 2 {
            yield_now().await;
        }
        go_on.send(&b"er"[..]).unwrap();
        assert_eq!(task.await.unwrap().unwrap(), 5);
        assert_eq!((modes(), fs::read(&path).unwrap()), (vec![mode], b"newer".to_vec()));
        fs::remove_file(path).unwrap();
    }
}
