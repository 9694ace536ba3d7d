//! A server on the loopback interface that speaks TLS, and says what a test has it say.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What is done with one connection.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Says this, and goodbye.
    Whole(Vec<u8>),
    /// Says this, and is gone.
    Cut(Vec<u8>),
    /// Says this, and nothing more until the other side gives up.
    Stall(Vec<u8>),
    /// Says this without TLS.
    Plain(Vec<u8>),
}

/// A server that runs until it has given its replies.
#[derive(Debug)]
pub struct Server {
    /// Its certificate, which it has issued itself.
    pub certificate: Vec<u8>,
    port: u16,
    heads: Receiver<String>,
}

impl Server {
    /// Starts a server that gives these replies, one on each connection.
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

    /// A URL of it.
    pub fn url(&self, path: &str) -> String {
        format!("https://{}:{}{path}", Ipv4Addr::LOCALHOST, self.port)
    }

    /// The head of the next request that came, in lower case.
    pub fn asked(&self) -> String {
        self.heads.try_recv().expect("a request has come").to_lowercase()
    }
}

/// An answer with a length.
pub fn answer(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let length = body.len().to_string();
    let headers: Vec<_> = headers.iter().copied().chain([("Content-Length", length.as_str())]).collect();
    raw(status, &headers, body)
}

/// An answer that says nothing about its body but what the headers say.
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

/// Whatever fails here, the client has gone, which its test is about.
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

/// Reads until the other side is gone, so that what it has not read yet reaches it.
fn drain(stream: &mut impl Read) {
    let mut buffer = [0; 1024];
    while stream.read(&mut buffer).is_ok_and(|count| count > 0) {}
}
