//! A server with TLS and a certificate of a test's authority.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use super::authority::Authority;

#[cfg(not(feature = "rustls-ring"))]
use rustls::crypto::aws_lc_rs::default_provider;
#[cfg(feature = "rustls-ring")]
use rustls::crypto::ring::default_provider;

/// The server's view of a connection with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub protocol: String,
    pub has_client_certificate: bool,
}

/// A server that answers every request with 7, until the process ends.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    fates: Arc<Mutex<Vec<Fate>>>,
}

/// The fate of an HTTP/2 request that is not answered.
#[derive(Clone, Copy, Debug)]
pub enum Fate {
    /// The stream is reset with this error code.
    Reset(u8),
    /// A GOAWAY frame with an error code and the last stream that the server processes.
    GoAway { last: u8, reason: u8 },
}

impl Server {
    /// Starts a server with a certificate of `authority`, which requests one of `clients` from clients.
    pub fn start(authority: &Authority, clients: Option<&Authority>) -> Self {
        let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(default_provider()));
        let identity = authority.issue();
        let config = ServerConfig::builder_with_provider(Arc::clone(&provider));
        let config = config.with_safe_default_protocol_versions().unwrap();
        let config = match clients {
            None => config.with_no_client_auth(),
            Some(clients) => {
                let mut roots = RootCertStore::empty();
                roots.add(clients.der().to_vec().into()).unwrap();
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
                config.with_client_cert_verifier(verifier.unwrap())
            }
        };
        let key = PrivateKeyDer::try_from(identity.key_der()).unwrap();
        let mut config = config.with_single_cert(vec![identity.der().to_vec().into()], key).unwrap();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let (config, seen) = (Arc::new(config), Arc::new(Mutex::new(Vec::new())));
        let fates = Arc::new(Mutex::new(Vec::new()));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let shared = (Arc::clone(&seen), Arc::clone(&fates));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let stream = StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), stream);
                let (seen, fates) = shared.clone();
                thread::spawn(move || serve(stream, &seen, &fates));
            }
        });
        Self { url, seen, fates }
    }

    /// Sets the fate of the next requests; later ones are answered.
    pub fn next(&self, fates: impl IntoIterator<Item = Fate>) {
        *self.fates.lock().unwrap() = fates.into_iter().collect();
    }

    /// The number of fates that are left.
    pub fn left(&self) -> usize {
        self.fates.lock().unwrap().len()
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

type Stream = StreamOwned<ServerConnection, TcpStream>;

fn serve(mut stream: Stream, seen: &Mutex<Vec<Seen>>, fates: &Mutex<Vec<Fate>>) -> Option<()> {
    let handshake = stream.conn.complete_io(&mut stream.sock);
    if handshake.is_err() {
        // The alert, and no reset before the client has read it.
        let _ = stream.conn.write_tls(&mut stream.sock);
        let _ = stream.sock.shutdown(std::net::Shutdown::Write);
        let _ = std::io::copy(&mut stream.sock, &mut std::io::sink());
        return None;
    }
    let protocol = String::from_utf8_lossy(stream.conn.alpn_protocol().unwrap_or_default()).into_owned();
    let has_client_certificate = stream.conn.peer_certificates().is_some();
    seen.lock().unwrap().push(Seen { protocol: protocol.clone(), has_client_certificate });
    if protocol == "h2" { serve_http2(stream, fates) } else { serve_http1(stream) }
}

fn serve_http1(mut stream: Stream) -> Option<()> {
    let mut received = Vec::new();
    loop {
        let mut piece = [0; 1024];
        let length = stream.read(&mut piece).ok().filter(|length| *length > 0)?;
        received.extend_from_slice(&piece[..length]);
        if received.ends_with(b"\r\n\r\n") {
            received.clear();
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n7").ok()?;
        }
    }
}

/// Frames of RFC 9113: length, type, flags, stream, payload.
fn serve_http2(mut stream: Stream, fates: &Mutex<Vec<Fate>>) -> Option<()> {
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).ok()?;
    assert_eq!(&preface, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    let frame = |kind: u8, flags: u8, id: &[u8], payload: &[u8]| {
        [&[0, 0, u8::try_from(payload.len()).unwrap(), kind, flags], id, payload].concat()
    };
    let (none, mut unanswered) = ([0; 4], false);
    stream.write_all(&frame(4, 0, &none, &[])).ok()?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).ok()?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).ok()?;
        if kind == 1 {
            let next = fates.lock().unwrap();
            let fate = { next }.pop();
            unanswered = fate.is_some();
            match fate {
                None => {}
                Some(Fate::Reset(reason)) => stream.write_all(&frame(3, 0, &id, &[0, 0, 0, reason])).ok()?,
                Some(Fate::GoAway { last, reason }) => {
                    // With a text that repeats parts of the request.
                    let payload = [&[0, 0, 0, last, 0, 0, 0, reason][..], b"debug-s3cret"].concat();
                    stream.write_all(&frame(7, 0, &none, &payload)).ok()?;
                    if u32::from(last) >= u32::from_be_bytes(id) {
                        return None;
                    }
                }
            }
        }
        match (kind, flags & 1) {
            _ if unanswered && kind < 2 => {}
            // HEADERS or DATA with the end of the stream; `:status: 200` is 8 in the static table.
            (0 | 1, 1) => {
                stream.write_all(&frame(1, 4, &id, &[0x88])).ok()?;
                stream.write_all(&frame(0, 1, &id, b"7")).ok()?;
            }
            // SETTINGS and PING want to be acknowledged.
            (4, 0) => stream.write_all(&frame(4, 1, &none, &[])).ok()?,
            (6, 0) => stream.write_all(&frame(6, 1, &none, &payload)).ok()?,
            _ => {}
        }
    }
}
