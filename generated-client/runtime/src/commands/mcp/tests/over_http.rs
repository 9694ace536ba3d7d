//! The server over HTTP, asked by pages and by programs.

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::super::http::{Endpoint, MOST_BYTES, MOST_CONNECTIONS, MOST_SESSIONS, accept};
use super::Api;

fn endpoint() -> Endpoint {
    Endpoint::new(Api::default().server(&[]))
}

async fn ask(host: &str, origin: Option<&str>) -> (StatusCode, String) {
    ask_at(&endpoint(), host, origin).await
}

async fn ask_at(endpoint: &Endpoint, host: &str, origin: Option<&str>) -> (StatusCode, String) {
    let first = json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}});
    let mut request = Request::post("/mcp")
        .header("host", host)
        .header("content-type", "application/json")
        .header("accept", "application/json, text/event-stream");
    if let Some(origin) = origin {
        request = request.header("origin", origin);
    }
    let body = Full::new(Bytes::from(first.to_string()));
    let response = endpoint.respond(request.body(body).unwrap()).await;
    let status = response.status();
    let mut body = response.into_body();
    let mut text = String::new();
    // The stream stays open behind the answer.
    while !text.contains("serverInfo") {
        let Some(frame) = body.frame().await else { break };
        text.push_str(&String::from_utf8_lossy(&frame.unwrap().into_data().unwrap_or_default()));
    }
    (status, text)
}

#[tokio::test]
async fn long_requests_and_other_paths_are_refused() {
    for (path, size, expected) in [
        ("/mcp", MOST_BYTES + 1, StatusCode::PAYLOAD_TOO_LARGE),
        ("/mcp", MOST_BYTES, StatusCode::BAD_REQUEST),
        ("/", 0, StatusCode::NOT_FOUND),
    ] {
        let request =
            Request::post(path).header("host", "localhost").header("accept", "application/json, text/event-stream");
        let request = request.body(Full::new(Bytes::from(vec![b' '; size]))).unwrap();
        let response = endpoint().respond(request).await;
        assert_eq!(response.status(), expected, "{path} {size}");
    }
}

#[tokio::test]
async fn sessions_are_bounded() {
    let endpoint = endpoint();
    for _ in 0..MOST_SESSIONS {
        assert_eq!(ask_at(&endpoint, "localhost", None).await.0, StatusCode::OK);
    }
    assert_eq!(ask_at(&endpoint, "localhost", None).await.0, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn a_full_server_says_so() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(accept(listener, endpoint()));
    let mut open = Vec::new();
    for _ in 0..MOST_CONNECTIONS {
        open.push(TcpStream::connect(address).await.unwrap());
    }
    let mut text = String::new();
    TcpStream::connect(address).await.unwrap().read_to_string(&mut text).await.unwrap();
    assert!(text.starts_with("HTTP/1.1 503 "), "{text}");
    // There is room again when another is closed.
    open.pop();
    loop {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let asked = stream.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await;
        text.clear();
        if asked.is_ok() && stream.read_to_string(&mut text).await.is_ok() && text.starts_with("HTTP/1.1 404 ") {
            break;
        }
    }
}

#[tokio::test]
async fn a_program_on_this_machine_is_answered() {
    for host in ["127.0.0.1:8080", "localhost", "[::1]:8080"] {
        let (status, text) = ask(host, None).await;
        assert_eq!(status, StatusCode::OK, "{host}: {text}");
        let json = text.split("data: ").find_map(|part| serde_json::from_str::<Value>(part.trim()).ok()).unwrap();
        assert_eq!(json["result"]["serverInfo"]["name"], "pets");
    }
}

#[tokio::test]
async fn pages_of_others_are_refused() {
    let page = Some("https://evil.example.com");
    for (host, origin) in [
        ("evil.example.com", None),
        ("evil.example.com:8080", Some("http://evil.example.com:8080")),
        ("127.0.0.1:8080", page),
        ("localhost:8080", Some("null")),
        ("localhost.evil.example.com", None),
    ] {
        let (status, _) = ask(host, origin).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{host} {origin:?}");
        let broken =
            Request::post("/mcp").header("host", host).header("origin", origin.unwrap_or("https://evil.example.com"));
        let response = endpoint().respond(broken.body(Full::new(Bytes::from_static(b"{}"))).unwrap()).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{host} {origin:?}");
    }
}
