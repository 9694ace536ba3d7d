//! A scripted TLS server on the loopback interface, for tests.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The reply on one connection.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Sends this, and closes TLS properly.
    Whole(Vec<u8>),
    /// Sends this, and drops the connection.
    Cut(Vec<u8>),
    /// Sends this, and waits until the client closes.
    Stall(Vec<u8>),
    /// Sends this without TLS.
    Plain(Vec<u8>),
}

/// A server that runs until it has sent its replies.
#[derive(Debug)]
pub struct Server {
    /// Its self-signed certificate.
    pub certificate: Vec<u8>,
    port: u16,
    heads: Receiver<String>,
}

impl Server {
    /// Starts a server with these replies, one on each connection.
    pub fn start<const N: usize>(replies: [Reply; N]) -> Self {
        let made = rcgen::generate_simple_self_signed([Ipv4Addr::LOCALHOST.to_string()]).expect("made");
        let certificate = made.cert.der().clone();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("bound");
        let port = listener.local_addr().expect("bound").port();
        let (sender, heads) = channel();
        let config = config(certificate.clone(), key);
        thread::spawn(move || {
            for reply in replies {
                let Ok((socket, _)) = listener.accept() else { return };
                serve(socket, &config, &sender, reply);
            }
        });
        Self { certificate: certificate.to_vec(), port, heads }
    }

    /// A URL of the server.
    pub fn url(&self, path: &str) -> String {
        format!("https://{}:{}{path}", Ipv4Addr::LOCALHOST, self.port)
    }

    /// The head of the next received request, in lower case.
    pub fn asked(&self) -> String {
        self.heads.try_recv().expect("a request has come").to_lowercase()
    }
}

/// An answer with `Content-Length`.
pub fn answer(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let length = body.len().to_string();
    let headers: Vec<_> = headers.iter().copied().chain([("Content-Length", length.as_str())]).collect();
    raw(status, &headers, body)
}

/// An answer with these headers only.
pub fn raw(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    [format!("HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n").as_bytes(), body].concat()
}

fn config(certificate: CertificateDer<'static>, key: PrivateKeyDer<'static>) -> Arc<ServerConfig> {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .expect("a certificate");
    Arc::new(config)
}

/// Serves one connection. Errors are ignored: the client has closed, which is the subject of its test.
fn serve(socket: TcpStream, config: &Arc<ServerConfig>, heads: &Sender<String>, reply: Reply) {
    if let Reply::Plain(bytes) = reply {
        let mut socket = socket;
        let _ = socket.write_all(&bytes).and_then(|()| socket.shutdown(Shutdown::Write));
        return drain(&mut socket);
    }
    let connection = ServerConnection::new(Arc::clone(config)).expect("configured");
    let mut stream = StreamOwned::new(connection, socket);
    let Some(head) = head(&mut stream) else { return };
    let _ = heads.send(head);
    let (Reply::Whole(bytes) | Reply::Cut(bytes) | Reply::Stall(bytes) | Reply::Plain(bytes)) = &reply;
    let _ = stream.write_all(bytes).and_then(|()| stream.flush());
    if let Reply::Whole(_) = reply {
        stream.conn.send_close_notify();
        let _ = stream.flush();
    }
    if !matches!(reply, Reply::Stall(_)) {
        let _ = stream.sock.shutdown(Shutdown::Write);
    }
    drain(&mut stream);
}

/// The head of a request.
fn head(stream: &mut impl Read) -> Option<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        head.extend(byte);
    }
    String::from_utf8(head).ok()
}

/// Reads until the client closes, so that it receives everything before the connection is closed.
fn drain(stream: &mut impl Read) {
    let mut buffer = [0; 1024];
    while stream.read(&mut buffer).is_ok_and(|count| count > 0) {}
}
