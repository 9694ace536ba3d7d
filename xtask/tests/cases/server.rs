//! A local HTTP server that selects the answer by a header of the request.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The header with the number of the call, in the form `wire=3`.
const NUMBER: &str = "prefer";
/// The key of the calls.
const KEY: &str = "key-for-the-validator";
/// Headers of the connection, and headers of every request, which expectations omit.
const HIDDEN_HEADERS: [&str; 7] =
    [NUMBER, "host", "user-agent", "accept", "accept-encoding", "content-length", "connection"];

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub content_type: Option<String>,
    pub body: Vec<u8>,
}

/// The rendered requests by the number of their call.
type Requests = Arc<Mutex<Vec<(usize, String)>>>;

/// Answers each call by its number until the process ends.
pub struct Server {
    address: SocketAddr,
    requests: Requests,
}

impl Server {
    pub fn start(replies: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let requests = Requests::default();
        let seen = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that disconnects in the middle is visible as a missing request.
                let _ = serve(stream, &replies, &seen);
            }
        });
        Self { address, requests }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests of a call.
    pub fn requests_of(&self, number: usize) -> Vec<String> {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.iter().filter(|(call, _)| *call == number).map(|(_, text)| text.clone()).collect()
    }
}

fn serve(mut stream: TcpStream, replies: &[Reply], seen: &Requests) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let first = line(&mut reader)?;
    let mut headers = Vec::new();
    loop {
        let line = line(&mut reader)?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let header = |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let body = if header("transfer-encoding").is_some_and(|value| value.contains("chunked")) {
        chunks(&mut reader)?
    } else {
        let length = header("content-length").and_then(|value| value.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        body
    };
    let number = header(NUMBER).and_then(|value| value.strip_prefix("wire=")?.parse().ok()).unwrap_or(usize::MAX);
    let text = render(&first, &headers, &body);
    seen.lock().unwrap_or_else(PoisonError::into_inner).push((number, text));
    let Reply { status, content_type, body } = replies.get(number).cloned().unwrap_or(Reply {
        status: 500,
        content_type: None,
        body: b"no such call".to_vec(),
    });
    let content_type = content_type.map(|text| format!("content-type: {text}\r\n")).unwrap_or_default();
    let length = if status == 204 { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    write!(stream, "HTTP/1.1 {status} Status\r\n{content_type}{length}connection: close\r\n\r\n")?;
    if !first.starts_with("HEAD ") {
        stream.write_all(&body)?;
    }
    stream.flush()
}

fn line(reader: &mut impl BufRead) -> std::io::Result<String> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}

fn chunks(reader: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(reader)?;
        let length = usize::from_str_radix(&size, 16).map_err(std::io::Error::other)?;
        let start = body.len();
        body.resize(start + length, 0);
        if let Some(chunk) = body.get_mut(start..) {
            reader.read_exact(chunk)?;
        }
        line(reader)?;
        if length == 0 {
            return Ok(body);
        }
    }
}

/// A request in the form of expectations.
fn render(first: &str, headers: &[(String, String)], body: &[u8]) -> String {
    let mut told: Vec<_> = headers.iter().filter(|(name, _)| !HIDDEN_HEADERS.contains(&name.as_str())).collect();
    told.sort();
    let mut text = first.trim_end_matches(" HTTP/1.1").to_owned();
    text.push('\n');
    for (name, value) in told {
        text.extend([name, ": ", value, "\n"]);
    }
    if !body.is_empty() {
        text.extend(["\n", &String::from_utf8_lossy(body).replace("\r\n", "\n")]);
    }
    let text = text.replace(KEY, "KEY");
    // A boundary differs in each request.
    match headers.iter().find_map(|(_, value)| value.split_once("boundary=")) {
        Some((_, boundary)) => {
            let boundary = boundary.split(';').next().unwrap_or(boundary).trim_matches('"');
            text.replace(boundary, "BOUNDARY")
        }
        None => text,
    }
}
