//! Values of parameters cannot change other parts of a request.

use proptest::prelude::*;
use sdk_runtime::BoxFuture;
use sdk_runtime::http::{Request, Response};
use sdk_runtime::transport::{Body, Transport, TransportError, TransportErrorKind};
use sdk_runtime::{Client, Upload};

use crate::sample::{API, CreateThing, KEY, call, get_thing, of_tenant};

/// A transport without a network.
struct Nowhere;

impl Transport for Nowhere {
    fn send(&self, _: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect)) })
    }
}

fn client() -> Client {
    let builder = sdk_runtime::ClientBuilder::new(&API).base_url("https://example.com/api").unwrap();
    builder.credential("Key", KEY).build().unwrap()
}

/// Texts that are likely attacks, and random texts.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[/\\\\%?#.;:@&=+ \t\r\n\0]{1,3}",
        Just("..".to_owned()),
        Just("%2e".to_owned()),
        Just("%252F".to_owned()),
        Just("%".to_owned()),
        Just("{customerId}".to_owned()),
        "[a-zA-Z0-9]{1,4}",
        "\\PC{1,3}",
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

/// Whether a text has only unreserved and percent-encoded characters.
fn is_plain(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let hex = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte));
        if byte == b'%' && hex(bytes.next()) && hex(bytes.next()) {
            continue;
        }
        if !byte.is_ascii_alphanumeric() && !b"-._~".contains(&byte) {
            return false;
        }
    }
    true
}

/// Whether a text can be a header: without control characters, and without blanks at its ends, which receivers take away.
fn is_header(text: &str) -> bool {
    text.trim_matches([' ', '\t']) == text && is_one_line(text)
}

/// Whether a text has no control characters.
fn is_one_line(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'\t' || (byte >= b' ' && byte != 0x7f))
}

/// A text, percent-decoded until nothing changes.
fn core(text: &str) -> String {
    let mut text = text.to_owned();
    loop {
        let next = percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned();
        if next == text {
            return text;
        }
        text = next;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn path_values_stay_one_segment(value in texts()) {
        let client = CLIENT.with(Clone::clone);
        let request = get_thing(&client, &value).into_request();
        if matches!(core(&value).as_str(), "" | "." | "..") {
            let error = request.unwrap_err();
            prop_assert_eq!(error.kind(), sdk_runtime::ErrorKind::Request);
            prop_assert!(value.len() < 3 || !error.to_string().contains(&value));
        } else {
            let uri = request.unwrap().uri().to_string();
            let segments: Vec<_> = uri.split('/').collect();
            prop_assert!(uri.starts_with("https://example.com/api/v1/things/"), "{}", uri);
            let value_segments: Vec<_> = segments.iter().filter(|segment| decoded(segment) == value).collect();
            prop_assert!(!value_segments.is_empty(), "{}", uri);
            prop_assert!(value_segments.iter().all(|segment| is_plain(segment)), "{}", uri);
            prop_assert_eq!(segments.len(), SEGMENTS.with(|count| *count), "{}", uri);
            // Other readers of the URL see the same path.
            let url: url::Url = uri.parse().unwrap();
            prop_assert_eq!(url.as_str(), uri.as_str());
            prop_assert!(url.query().is_none() && url.fragment().is_none());
        }
    }

    #[test]
    fn query_values_stay_one_pair(value in texts()) {
        let client = CLIENT.with(Clone::clone);
        let mut request = call::<CreateThing>(&client);
        request.parts.query("a", "1");
        request.parts.query("b", &value);
        request.parts.query("c", &[&value, "2"]);
        let uri = request.into_request().unwrap().uri().to_string();
        let query = uri.strip_prefix("https://example.com/api/v1/things?").unwrap();
        let pairs: Vec<_> = query.split('&').map(|pair| pair.split_once('=').unwrap()).collect();
        prop_assert_eq!(pairs.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["a", "b", "c", "c"]);
        prop_assert!(pairs.iter().all(|(_, value)| is_plain(value)), "{}", uri);
        prop_assert_eq!(decoded(pairs[1].1), &*value);
        prop_assert_eq!(decoded(pairs[2].1), &*value);
        let url: url::Url = uri.parse().unwrap();
        prop_assert_eq!(url.as_str(), uri.as_str());
    }

    #[test]
    fn header_values_stay_one_header(name in texts(), value in texts()) {
        let client = CLIENT.with(Clone::clone);
        let plain = is_header(&value);
        let before = call::<CreateThing>(&client).into_request().unwrap().headers().len();
        match call::<CreateThing>(&client).header("x-a", &value).into_request() {
            Ok(request) => {
                prop_assert!(plain);
                prop_assert_eq!(request.headers()["x-a"].as_bytes(), value.as_bytes());
                prop_assert_eq!(request.headers().len(), before + 1);
            }
            Err(error) => {
                prop_assert!(!plain);
                prop_assert!(error.to_string().contains("`x-a`"));
            }
        }
        // As a parameter, and as a name.
        let mut request = call::<CreateThing>(&client);
        request.parts.header("x-a", &value);
        prop_assert_eq!(request.into_request().is_ok(), plain);
        let mut request = call::<CreateThing>(&client);
        request.parts.cookie("c", &value);
        let sent = request.into_request().unwrap();
        let cookie = sent.headers()["cookie"].to_str().unwrap().strip_prefix("c=").unwrap();
        prop_assert!(is_plain(cookie));
        prop_assert_eq!(decoded(cookie), &*value);
        if let Ok(request) = call::<CreateThing>(&client).header(&name, "1").into_request() {
            let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
            prop_assert!(!name.is_empty() && name.bytes().all(token), "{}", name);
            prop_assert!(request.headers().contains_key(name.as_str()));
        }
    }

    #[test]
    fn file_names_stay_inside_their_quotes(name in texts()) {
        let client = CLIENT.with(Clone::clone);
        let mut request = call::<CreateThing>(&client);
        request.parts.part_file("file", Some("image/png"), Upload::bytes(b"the bytes", &*name));
        let body = request.into_request().unwrap().into_body().into_bytes().unwrap();
        let (head, rest) = split(&body, b"\r\n\r\n");
        let lines: Vec<_> = std::str::from_utf8(head).unwrap().split("\r\n").collect();
        prop_assert_eq!(lines.len(), 3, "{:?}", lines);
        let quoted = lines[1].strip_prefix("Content-Disposition: form-data; name=\"file\"; filename=\"").unwrap();
        let quoted = quoted.split_once('"').unwrap();
        prop_assert!(!quoted.0.contains(['\r', '\n', '\0']), "{:?}", quoted);
        prop_assert!(quoted.1.is_empty() || quoted.1.starts_with("; filename*="), "{:?}", quoted);
        prop_assert_eq!(lines[2], "Content-Type: image/png");
        prop_assert!(rest.starts_with(b"the bytes\r\n--"));
    }

    #[test]
    fn media_types_cannot_inject(value in texts()) {
        let client = CLIENT.with(Clone::clone);
        let mut request = call::<CreateThing>(&client);
        request.parts.part_file("file", None, Upload::bytes(b"", "x").content_type(&*value));
        if let Ok(request) = request.into_request() {
            let body = request.into_body().into_bytes().unwrap();
            let head = split(&body, b"\r\n\r\n").0;
            prop_assert_eq!(std::str::from_utf8(head).unwrap().lines().count(), 3);
        }
        let raw = client.raw(sdk_runtime::http::Method::POST, "/x").body(&value, "").into_request();
        let plain = is_one_line(&value);
        prop_assert_eq!(raw.is_ok(), plain);
    }

    #[test]
    fn locales_are_refused_or_sent_as_they_are(value in texts()) {
        let built = of_tenant("acme").locale(&*value).transport(Nowhere).build();
        let plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        prop_assert!(plain || built.is_err());
    }

    #[test]
    fn keys_cannot_inject_and_are_not_shown(value in texts()) {
        let built = of_tenant("acme").credential("Key", &*value).transport(Nowhere).build();
        let plain = !value.is_empty() && is_header(&value);
        prop_assert_eq!(built.is_ok(), plain);
        if let Err(error) = built {
            prop_assert!(error.to_string().contains("`api_key`"));
        }
    }
}

thread_local! {
    static CLIENT: Client = client();
    static SEGMENTS: usize = {
        let request = get_thing(&client(), "x").into_request().unwrap();
        request.uri().to_string().split('/').count()
    };
}

fn split<'a>(bytes: &'a [u8], at: &[u8]) -> (&'a [u8], &'a [u8]) {
    let index = bytes.windows(at.len()).position(|window| window == at).unwrap();
    (&bytes[..index], &bytes[index + at.len()..])
}

#[test]
fn dot_segments_in_paths_are_refused() {
    let client = client();
    for value in ["", ".", "..", "%2e", "%2E%2e", "%252e", "%25252E%2e", ".%2e", "%2e."] {
        let error = get_thing(&client, value).into_request().unwrap_err();
        assert!(error.to_string().contains("`thingId`"), "{error}");
    }
    for value in ["...", "..a", "%2f..", " ..", ".. ", "..\\", "%00", "%", "%%"] {
        assert!(get_thing(&client, value).into_request().is_ok(), "{value}");
    }
}
