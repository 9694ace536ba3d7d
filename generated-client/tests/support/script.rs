//! A server with a script of steps for each connection: answers in pieces, closed and reset connections, and bytes that
//! are not HTTP.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::{Recorded, read};

/// A step of a connection, which is closed after the last one.
#[derive(Clone, Debug)]
pub enum Step {
    /// Reads a request whole and records it.
    Request,
    /// Waits for a request and records its received part without reading it from the socket: the connection is then
    /// reset when it is closed.
    Peek,
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends these bytes so many times, or until the other side closes the connection.
    Flood(Vec<u8>, usize),
    /// Waits until the gate is opened.
    Wait(Gate),
    /// Shuts down the sending side, and reads to the end.
    Drain,
    /// Goes on when the other side has closed the connection.
    Closed,
}

impl Step {
    pub fn send(bytes: impl AsRef<[u8]>) -> Self {
        Self::Send(bytes.as_ref().to_vec())
    }

    /// A whole answer, after which the connection is kept.
    pub fn reply(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let head = format!("HTTP/1.1 {status} Test\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
        Self::Send([head.as_bytes(), body].concat())
    }

    /// A whole answer, after which the connection is not used again.
    pub fn last(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Self {
        Self::reply(status, &format!("connection: close\r\n{headers}"), body)
    }

    /// The same steps so many times.
    pub fn times(times: usize, steps: impl AsRef<[Self]>) -> Vec<Self> {
        (0..times).flat_map(|_| steps.as_ref().to_vec()).collect()
    }

    /// A whole answer of JSON, after which the connection is kept.
    pub fn json(status: u16, body: &str) -> Self {
        Self::reply(status, "content-type: application/json\r\n", body)
    }
}

/// Something that a connection waits for.
#[derive(Clone, Debug, Default)]
pub struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    pub fn open(&self) {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.1.notify_all();
    }

    fn pass(&self, stopped: &AtomicBool) {
        let mut open = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        while !*open && !stopped.load(Ordering::SeqCst) {
            let waited = self.0.1.wait_timeout(open, Duration::from_millis(20));
            open = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// A server of scripts. It stops on drop.
pub struct Script {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    requests: Mutex<Vec<Recorded>>,
    arrived: tokio::sync::Notify,
    accepted: AtomicUsize,
    open: Mutex<Vec<Weak<TcpStream>>>,
    stopped: AtomicBool,
}

impl Script {
    /// A script for each connection, in order; there are no more connections than that: others are refused.
    pub fn start(scripts: impl Into<Vec<Vec<Step>>>) -> Self {
        let scripts = scripts.into();
        Self::serve(scripts.len(), move |index| scripts[index].clone())
    }

    /// The same script for every connection.
    pub fn always(script: impl Into<Vec<Step>>) -> Self {
        let script = script.into();
        Self::serve(usize::MAX, move |_| script.clone())
    }

    /// A script for each connection, of which there are `most`; others are refused.
    pub fn serve(most: usize, script: impl Fn(usize) -> Vec<Step> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared::default());
        let listener = (most > 0).then_some(listener);
        let thread = thread::spawn({
            let shared = Arc::clone(&shared);
            move || shared.accept(listener, most, script)
        });
        Self { address, shared, thread: Some(thread) }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Host and port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.requests().clone()
    }

    /// The number of accepted connections.
    pub fn connections(&self) -> usize {
        self.shared.accepted.load(Ordering::SeqCst)
    }

    /// The number of connections whose scripts go on.
    pub fn open(&self) -> usize {
        self.shared
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .filter(|open| open.strong_count() > 0)
            .count()
    }

    /// Waits until so many requests were received.
    pub async fn seen(&self, requests: usize) {
        loop {
            let arrived = self.shared.arrived.notified();
            if self.shared.requests().len() >= requests {
                return;
            }
            arrived.await;
        }
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread up.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn requests(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn accept(self: Arc<Self>, mut listener: Option<TcpListener>, most: usize, script: impl Fn(usize) -> Vec<Step>) {
        let mut threads = Vec::new();
        for index in 0..most {
            let accepted = listener.as_ref().map(TcpListener::accept);
            if self.stopped.load(Ordering::SeqCst) {
                break;
            }
            let Some(Ok((stream, _))) = accepted else { continue };
            let _ = stream.set_nodelay(true);
            if index + 1 == most {
                // Before anybody is answered, so that the next connection is refused for sure.
                listener = None;
            }
            self.accepted.fetch_add(1, Ordering::SeqCst);
            let stream = Arc::new(stream);
            self.open.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&stream));
            let steps = script(index);
            let shared = Arc::clone(&self);
            threads.push(thread::spawn(move || shared.run(&stream, steps)));
        }
        drop(listener);
        // Once the server is dropped, or with its last connection.
        while !self.stopped.load(Ordering::SeqCst) && threads.iter().any(|thread| !thread.is_finished()) {
            thread::park_timeout(Duration::from_millis(20));
        }
        for stream in self.open.lock().unwrap_or_else(PoisonError::into_inner).iter().filter_map(Weak::upgrade) {
            let _ = stream.shutdown(Shutdown::Both);
        }
        for thread in threads {
            let _ = thread.join();
        }
    }

    /// Goes through the steps, until one fails.
    fn run(&self, mut stream: &TcpStream, steps: Vec<Step>) -> Option<()> {
        for step in steps {
            match step {
                Step::Request => self.record(read(stream)?),
                Step::Peek => self.record(peek(stream)?),
                Step::Send(bytes) => stream.write_all(&bytes).ok()?,
                Step::Flood(bytes, times) => {
                    for _ in 0..times {
                        stream.write_all(&bytes).ok()?;
                    }
                }
                Step::Wait(gate) => gate.pass(&self.stopped),
                Step::Drain => {
                    let _ = stream.shutdown(Shutdown::Write);
                    let _ = std::io::copy(&mut stream, &mut std::io::sink());
                }
                Step::Closed => while stream.read(&mut [0; 1024]).is_ok_and(|read| read > 0) {},
            }
        }
        Some(())
    }

    fn record(&self, request: Recorded) {
        self.requests().push(request);
        self.arrived.notify_waiters();
    }
}

/// The first line of a request that stays in the socket.
fn peek(stream: &TcpStream) -> Option<Recorded> {
    let mut buffer = [0; 1024];
    let length = stream.peek(&mut buffer).ok().filter(|length| *length > 0)?;
    let text = String::from_utf8_lossy(buffer.get(..length)?).into_owned();
    let mut words = text.split_whitespace().map(str::to_owned);
    Some(Recorded { method: words.next()?, target: words.next()?, headers: Vec::new(), body: Vec::new() })
}

/// The result of a call that must not hang.
pub async fn soon<T>(future: impl IntoFuture<Output = T>) -> T {
    let limit = Duration::from_secs(30);
    tokio::time::timeout(limit, future.into_future()).await.expect("the call must end")
}
