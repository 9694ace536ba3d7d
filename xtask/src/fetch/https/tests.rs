use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::server::{Reply, Server, answer, raw};
use super::*;

const BODY: &[u8] = b"openapi: 3.0.0\n";

/// Small bounds for tests.
fn bounds() -> Bounds {
    Bounds { bytes: 100, ..Bounds::default() }
}

fn get_within<const N: usize>(bounds: Bounds, etag: Option<&str>, replies: [Reply; N]) -> (Server, Result<Answer>) {
    let server = Server::start(replies);
    let address = Address::parse(&server.url("/openapi.yaml")).expect("fine");
    let answer = Https::trusting(&server.certificate, bounds).get(&address, etag);
    (server, answer)
}

fn get<const N: usize>(replies: [Reply; N]) -> Result<Answer> {
    get_within(bounds(), None, replies).1
}

fn bytes(answer: Result<Answer>) -> Vec<u8> {
    match answer.expect("an answer") {
        Answer::Modified(found) => found.bytes,
        Answer::NotModified => panic!("not modified"),
    }
}

fn refused<const N: usize>(replies: [Reply; N]) -> String {
    format!("{:#}", get(replies).expect_err("refused"))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("written");
    encoder.finish().expect("finished")
}

/// A chunked body of one chunk and the last chunk.
fn pieces(bytes: &[u8]) -> Vec<u8> {
    let body = [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n0\r\n\r\n"].concat();
    raw("200 OK", &[("Transfer-Encoding", "chunked")], &body)
}

fn redirect(location: &str) -> Reply {
    Reply::Whole(answer("302 Found", &[("Location", location)], b"moved"))
}

#[test]
fn the_description_has_etag_and_date_of_the_source() {
    let headers = [("ETag", "\"one\""), ("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")];
    let (server, answer) = get_within(bounds(), None, [Reply::Whole(answer("200 OK", &headers, BODY))]);
    let (etag, date) = (Some("\"one\"".to_owned()), Some("1994-11-06T08:49:37Z".to_owned()));
    assert_eq!(answer.expect("an answer"), Answer::Modified(Fetched { bytes: BODY.to_vec(), etag, date }));
    let head = server.asked();
    assert!(head.starts_with("get /openapi.yaml http/1.1\r\n") && head.contains("\r\nuser-agent: cargo-xtask-fetch/"));
    assert!(!head.contains("if-none-match"), "{head}");

    let (_, answer) = get_within(
        bounds(),
        None,
        [Reply::Whole(super::server::answer("200 OK", &[("Last-Modified", "today")], BODY))],
    );
    assert_eq!(answer.expect("an answer"), Answer::Modified(Fetched { bytes: BODY.to_vec(), ..Fetched::default() }));
}

#[test]
fn an_etag_makes_the_request_conditional() {
    let same = Reply::Whole(raw("304 Not Modified", &[], b""));
    let (server, answer) = get_within(bounds(), Some("W/\"one\""), [same.clone()]);
    assert_eq!(answer.expect("an answer"), Answer::NotModified);
    assert!(server.asked().contains("\r\nif-none-match: w/\"one\"\r\n"));
    assert!(refused([same]).contains("the answer is 304 Not Modified, not a description"));
}

#[test]
fn redirects_on_the_same_host_are_followed() {
    let last = Reply::Whole(answer("200 OK", &[], BODY));
    let (server, answer) = get_within(bounds(), Some("\"one\""), [redirect("/v2/"), redirect("b.yaml"), last.clone()]);
    assert_eq!(bytes(answer), BODY);
    assert!(server.asked().starts_with("get /openapi.yaml "));
    assert!(server.asked().starts_with("get /v2/ "));
    let head = server.asked();
    assert!(head.starts_with("get /v2/b.yaml ") && head.contains("if-none-match"), "{head}");

    // Another name of the same machine.
    let error = refused([redirect("https://localhost:1/openapi.yaml")]);
    assert!(error.contains("redirects to another host, which is not followed"), "{error}");
    let error = refused([redirect("http://127.0.0.1/openapi.yaml")]);
    assert!(error.contains("http://127.0.0.1/openapi.yaml is not an https URL"), "{error}");
    let error = refused([Reply::Whole(super::server::answer("301 Moved Permanently", &[], b""))]);
    assert!(error.contains("without a valid `Location`"), "{error}");

    let five = [(); 5].map(|()| redirect("/again"));
    let [one, two, three, four, fifth] = five.clone();
    assert_eq!(bytes(get([one, two, three, four, fifth, last])), BODY);
    let [one, two, three, four, fifth] = five;
    let error = refused([one, two, three, four, fifth, redirect("/again")]);
    assert!(error.contains("more than 5 redirects"), "{error}");
}

#[test]
fn another_status_is_refused() {
    for status in ["404 Not Found", "500 Internal Server Error", "206 Partial Content", "300 Multiple Choices"] {
        let error = refused([Reply::Whole(answer(status, &[], BODY))]);
        assert_eq!(error, format!("the answer is {status}, not a description"));
    }
    assert!(refused([Reply::Whole(raw("204 No Content", &[], b""))]).contains("204 No Content"));
}

#[test]
fn a_truncated_body_is_refused() {
    let length = [("Content-Length", "99")];
    let chunked = [("Transfer-Encoding", "chunked")];
    for reply in [Reply::Whole(raw("200 OK", &length, BODY)), Reply::Cut(raw("200 OK", &length, BODY))] {
        let error = refused([reply]);
        assert!(error.starts_with("the description is cut off after 15 of 99 bytes: the connection broke"), "{error}");
    }
    let error = refused([Reply::Whole(raw("200 OK", &chunked, b"f\r\nopenapi: 3.0.0\n\r\n"))]);
    assert!(error.starts_with("the description is cut off after 15 bytes: the connection broke"), "{error}");
    let old = [b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", BODY].concat();
    for reply in [Reply::Cut(raw("200 OK", &[], BODY)), Reply::Whole(raw("200 OK", &[], BODY)), Reply::Whole(old)] {
        assert_eq!(refused([reply]), "the answer has neither a length nor chunks, so it may be truncated");
    }
    assert!(refused([Reply::Cut(b"HTTP/1.1 200".to_vec())]).starts_with("the connection broke"));
    assert!(refused([Reply::Cut(Vec::new())]).starts_with("the connection broke"));
}

#[test]
fn a_larger_body_is_refused() {
    let (full, large) = (vec![b' '; 100], vec![b' '; 101]);
    assert_eq!(bytes(get([Reply::Whole(answer("200 OK", &[], &full))])), full);
    assert_eq!(bytes(get([Reply::Whole(pieces(&full))])), full);
    // The first declares its length, and its body is not read.
    let declared = Reply::Stall(raw("200 OK", &[("Content-Length", "101")], b""));
    for reply in [declared, Reply::Whole(pieces(&large))] {
        assert_eq!(refused([reply]), "it has more than 100 bytes, more than any description needs");
    }
}

#[test]
fn decompression_is_bounded() {
    let packed = |bytes: &[u8]| Reply::Whole(answer("200 OK", &[("Content-Encoding", "gzip")], bytes));
    let (server, answer) = get_within(bounds(), None, [packed(&gzip(BODY))]);
    assert_eq!(bytes(answer), BODY);
    assert!(server.asked().contains("\r\naccept-encoding: gzip\r\n"));

    let bomb = gzip(&vec![b' '; 10_000_000]);
    let large = Bounds { bytes: 100_000, ..bounds() };
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    let error = format!("{:#}", get_within(large, None, [packed(&bomb)]).1.expect_err("refused"));
    assert!(error.contains("it has more than 100000 bytes"), "{error}");

    let mut cut = gzip(BODY);
    cut.truncate(cut.len() - 4);
    assert!(refused([packed(&cut)]).contains("the answer cannot be unpacked as gzip"));
    let brotli = super::server::answer("200 OK", &[("Content-Encoding", "br")], BODY);
    assert!(refused([Reply::Whole(brotli)]).contains("encoded as `br`, which was not requested"));
}

#[test]
fn slow_servers_time_out() {
    let brief = Duration::from_millis(150);
    let hurry = Bounds { total: brief, ..bounds() };
    let half = raw("200 OK", &[("Content-Length", "99")], BODY);
    for bytes in [Vec::new(), b"HTTP/1.1 200 OK\r\n".to_vec(), half] {
        let error = format!("{:#}", get_within(hurry, None, [Reply::Stall(bytes)]).1.expect_err("refused"));
        assert!(error.ends_with("not done within 150ms"), "{error}");
    }

    // A TCP connection without a TLS handshake.
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("bound");
    let address = Address::parse(&format!("https://{}/", silent.local_addr().expect("bound"))).expect("fine");
    let certificate = Server::start([]).certificate;
    let https = Https::trusting(&certificate, Bounds { connect: brief, ..bounds() });
    let error = https.get(&address, None).expect_err("refused").to_string();
    assert_eq!(error, "no connection within 150ms");
}

#[test]
fn other_certificates_are_refused() {
    let reply = Reply::Whole(answer("200 OK", &[], BODY));
    let (server, stranger) = (Server::start([reply.clone()]), Server::start([]));
    let address = Address::parse(&server.url("/")).expect("fine");
    let https = Https::trusting(&stranger.certificate, bounds());
    let error = format!("{:#}", https.get(&address, None).expect_err("refused"));
    assert!(error.contains("certificate"), "{error}");

    // The right certificate for another host name.
    let server = Server::start([reply]);
    let address = Address::parse(&server.url("/").replace("127.0.0.1", "localhost")).expect("fine");
    let https = Https::trusting(&server.certificate, bounds());
    let error = format!("{:#}", https.get(&address, None).expect_err("refused"));
    assert!(error.contains("certificate"), "{error}");
}

#[test]
fn plain_http_is_refused() {
    let error = refused([Reply::Plain(answer("200 OK", &[], BODY))]);
    assert!(error.contains("corrupt message"), "{error}");
}
