//! A local server that answers at once.
#![allow(dead_code, reason = "each bench uses a part of it")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A customer as the API sends one.
pub const CUSTOMER: &str = include_str!("customer.json");

/// The parts of a request that servers of benches use.
pub struct Received {
    pub method: String,
    pub target: String,
}

/// The reaction to a request.
pub enum Reply {
    Answer(Vec<u8>),
    /// Closes the connection after these bytes.
    BreakOff(Vec<u8>),
}

/// A whole response.
pub fn answer(status: &str, body: &str) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body.as_bytes()].concat()
}

/// A server with a thread for each connection, until the process ends.
pub struct Server {
    pub address: SocketAddr,
    /// Open connections.
    pub open: Arc<AtomicUsize>,
    /// The greatest number of connections open at once.
    pub peak: Arc<AtomicUsize>,
    /// All connections so far.
    pub accepted: Arc<AtomicUsize>,
}

impl Server {
    pub fn start(reply: impl Fn(Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let server = Self { address, open: Arc::default(), peak: Arc::default(), accepted: Arc::default() };
        let (open, peak, accepted) = (Arc::clone(&server.open), Arc::clone(&server.peak), Arc::clone(&server.accepted));
        let reply = Arc::new(reply);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (open, reply) = (Arc::clone(&open), Arc::clone(&reply));
                accepted.fetch_add(1, Ordering::SeqCst);
                peak.fetch_max(open.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                thread::spawn(move || {
                    serve(&stream, &*reply);
                    open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Answers until the client or an answer ends the connection.
fn serve(stream: &TcpStream, reply: &(impl Fn(Received) -> Reply + ?Sized)) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        let mut words = line.split_whitespace().map(str::to_owned);
        let received = Received { method: words.next()?, target: words.next()? };
        let mut length = 0;
        loop {
            line.clear();
            reader.read_line(&mut line).ok()?;
            if line.trim_end().is_empty() {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
        }
        reader.read_exact(&mut vec![0; length]).ok()?;
        match reply(received) {
            Reply::Answer(bytes) => (&*stream).write_all(&bytes).ok()?,
            Reply::BreakOff(bytes) => {
                let _ = (&*stream).write_all(&bytes);
                return None;
            }
        }
    }
}

/// The resident memory of the process, in KiB.
pub fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()).and_then(|text| text.parse().ok()).unwrap_or_default()
}
