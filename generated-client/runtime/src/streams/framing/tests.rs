//! Parsers by data. Each text is read whole, byte by byte, and cut at every place: the items are the same.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use proptest::prelude::*;

use super::{Frame, FramingError, Parser};
use crate::streams::info::Framing;

const MOST: usize = 10_000;

fn parser(content_type: &str) -> Parser {
    let headers: HeaderMap = [(CONTENT_TYPE, content_type.parse().unwrap())].into_iter().collect();
    Parser::new(Framing::JsonLines, &headers, "").unwrap()
}

/// The items of these pieces, with the error that ends them.
fn read(content_type: &str, most: usize, pieces: &[&[u8]]) -> (Vec<Frame>, Option<FramingError>) {
    let mut parser = parser(content_type);
    let mut frames = Vec::new();
    for piece in pieces {
        let mut input = Bytes::copy_from_slice(piece);
        loop {
            match parser.next(&mut input, most) {
                Ok(Some(frame)) => frames.push(frame),
                Ok(None) => break,
                Err(error) => return (frames, Some(error)),
            }
        }
        assert!(input.is_empty());
    }
    match parser.end() {
        Ok(frame) => {
            frames.extend(frame);
            (frames, None)
        }
        Err(error) => (frames, Some(error)),
    }
}

/// The items of a text, which do not depend on where it is cut.
fn frames(content_type: &str, text: &[u8]) -> Vec<Frame> {
    let whole = read(content_type, MOST, &[text]);
    for at in 0..=text.len() {
        let (start, end) = text.split_at(at);
        assert_eq!(read(content_type, MOST, &[start, end]), whole, "cut at {at}");
    }
    let bytes: Vec<&[u8]> = text.chunks(1).collect();
    assert_eq!(read(content_type, MOST, &bytes), whole);
    assert_eq!(whole.1, None, "{}", String::from_utf8_lossy(text));
    whole.0
}

fn texts(content_type: &str, text: &str) -> Vec<String> {
    let frames = frames(content_type, text.as_bytes());
    frames.into_iter().map(|frame| String::from_utf8(frame.body.to_vec()).unwrap()).collect()
}

const EVENTS: &str = "text/event-stream";

/// What the cases of the Web Platform Tests say (`eventsource/format-*`): the stream, and its messages.
#[test]
fn events_are_those_of_the_web_platform_tests() {
    let long = "x".repeat(2 * 1024);
    let comments = format!("data:1\r:\0\n:\r\ndata:2\n:{long}\rdata:3\n:data:fail\r:{long}\ndata:4\n\n");
    let cases: [(&str, &str, &[&str]); 19] = [
        ("bom", "\u{feff}data:1\n\n\u{feff}data:2\n\ndata:3\n\n", &["1", "3"]),
        ("bom-2", "\u{feff}\u{feff}data:1\n\ndata:2\n\ndata:3\n\n", &["2", "3"]),
        ("comments", &comments, &["1\n2\n3\n4"]),
        ("data-before-final-empty-line", "retry:1000\ndata:test1\n\nid:test\ndata:test2", &["test1"]),
        ("field-data", "data:\n\ndata\ndata\n\ndata:test\n\n", &["", "\n", "test"]),
        ("field-event", "event:test\ndata:x\n\ndata:x\n\n", &["x", "x"]),
        ("field-event-empty", "event: \ndata:data\n\n", &["data"]),
        (
            "field-parsing",
            "data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n",
            &["\0\n 2\n1\n3\n\n4"],
        ),
        ("field-retry", "retry:3000\ndata:x\n\n", &["x"]),
        ("field-retry-bogus", "retry:3000\nretry:1000x\ndata:x\n\n", &["x"]),
        ("field-retry-empty", "retry\n\ndata:test\n\n", &["test"]),
        (
            "field-unknown",
            "data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n",
            &["test\n\ntest"],
        ),
        ("leading-space", "data:\ttest\rdata: \ndata:test\n\n", &["\ttest\n\ntest"]),
        ("newlines", "data:test\r\ndata\ndata:test\r\n\r\n", &["test\n\ntest"]),
        ("null-character", "data:\0\n\n\n\n", &["\0"]),
        ("utf-8", "data:ok\u{2026}\n\n", &["ok\u{2026}"]),
        ("field-id", "id: \u{2026}\ndata:hello\n\n", &["hello"]),
        ("nothing", "", &[]),
        ("only carriage returns", "data:1\rdata:2\r\rdata:3\r\r", &["1\n2", "3"]),
    ];
    for (name, stream, expected) in cases {
        assert_eq!(texts(EVENTS, stream), expected, "{name}");
    }
    assert_eq!(texts("text/event-stream; charset=windows-1252", "data:ok\u{2026}\n\n"), ["ok\u{2026}"]);
}

/// The stream after these bytes: last id, whether it is exact, and the wait.
fn state(stream: &str) -> (String, bool, Option<u64>) {
    let mut parser = parser(EVENTS);
    let mut input = Bytes::copy_from_slice(stream.as_bytes());
    while parser.next(&mut input, MOST).unwrap().is_some() {}
    let events = parser.events().unwrap();
    (events.last_id().to_owned(), events.is_exact(), events.wait())
}

#[test]
fn ids_count_from_the_end_of_their_event_on() {
    let cases = [
        ("id:1\ndata:x\n\n", ("1", true, None)),
        ("id:1\ndata:x\n\ndata:y\n\n", ("1", false, None)),
        ("id:1\ndata:x\n\ndata:y\n\nid:2\n\n", ("2", true, None)),
        ("id:1\ndata:x\n\nid:2\ndata:y\n", ("1", true, None)),
        ("id:1\ndata:x\n\nid\ndata:y\n\n", ("", true, None)),
        ("id:1\n\nid:2\0\ndata:x\n\n", ("1", false, None)),
        ("id: 1\n\nid:  2\n\n", (" 2", true, None)),
        ("retry:3000\nretry:1000x\n\nretry\n\nretry:-1\n", ("", true, Some(3000))),
        ("retry:00\n", ("", true, Some(0))),
        ("retry:99999999999999999999999\n", ("", true, Some(u64::MAX))),
    ];
    for (stream, (id, is_exact, wait)) in cases {
        assert_eq!(state(stream), (id.to_owned(), is_exact, wait), "{stream:?}");
    }
}

#[test]
fn events_have_the_fields_of_their_own_block() {
    let frames = frames(
        EVENTS,
        b"event: add\nid: 7\nretry: 20\ndata: a\n\nevent:lost\n\ndata: b\n\nevent:x\nevent:\ndata:c\n\n",
    );
    let fields: Vec<_> =
        frames.iter().map(|frame| (frame.event.as_deref(), frame.id.as_deref(), frame.retry)).collect();
    assert_eq!(fields, [(Some("add"), Some("7"), Some(20)), (None, None, None), (None, None, None)]);
}

#[test]
fn broken_text_is_replaced_as_browsers_do() {
    let frames = frames(EVENTS, b"data:a\xff\xe2\x80\n\n");
    assert_eq!(frames[0].body, "a\u{fffd}\u{fffd}".as_bytes());
}

#[test]
fn lines_are_items_unless_they_are_blank() {
    let cases: [(&str, &[&str]); 7] = [
        ("{\"a\":1}\n{\"a\":2}\n", &["{\"a\":1}", "{\"a\":2}"]),
        ("1\r\n\r\n \n2", &["1", "2"]),
        ("\u{feff}1\n2\n", &["1", "2"]),
        ("\n\n", &[]),
        ("", &[]),
        ("{broken\n1\n", &["{broken", "1"]),
        (" 1 \n", &["1"]),
    ];
    for (stream, expected) in cases {
        for content_type in ["application/jsonl", "Application/X-NDJSON; charset=utf-8", "application/json"] {
            assert_eq!(texts(content_type, stream), expected, "{stream:?}");
        }
    }
}

#[test]
fn sequences_have_a_separator_before_each_text() {
    let cases: [(&str, &[&str]); 9] = [
        ("\x1e{\"a\":1}\n\x1e{\"a\":2}\n", &["{\"a\":1}", "{\"a\":2}"]),
        ("\x1e{\n \"a\": [\n1]\n}\n\x1e\"x\\\"{\"\n", &["{\n \"a\": [\n1]\n}", "\"x\\\"{\""]),
        ("\x1e\x1e\n\x1e1\n", &["1"]),
        ("\x1e[1]\x1e[2]", &["[1]", "[2]"]),
        // A text that was cut off costs only itself.
        ("\x1e{\"a\":\n\x1e{\"a\":2}\n", &["{\"a\":", "{\"a\":2}"]),
        ("\x1e\"cut\n\x1e[2]\n", &["\"cut", "[2]"]),
        // A number that may go on is none.
        ("\x1e12\x1e34\n", &["12\x1e", "34"]),
        ("\x1etru", &["tru\x1e"]),
        ("", &[]),
    ];
    for (stream, expected) in cases {
        assert_eq!(texts("application/json-seq", stream), expected, "{stream:?}");
    }
}

const PARTS: &str = "multipart/mixed; boundary=\"a b\"";

#[test]
fn parts_are_items_with_headers() {
    let cases: [(&str, &[&str]); 9] = [
        ("--a b\r\n\r\n1\r\n--a b\r\nContent-Type: text/plain\r\n\r\n2\r\n--a b--\r\n", &["1", "2"]),
        ("preamble\r\n--a b \t\r\n\r\n\r\n--a b--epilogue\r\n--a b\r\n\r\n3\r\n--a b--", &[""]),
        ("--a b\r\n\r\n--a\r\n--a \r\n\r\n--a b--", &["--a\r\n--a \r\n"]),
        ("--a b\n\n1\n\n--a b--\n", &["1\n"]),
        ("--a b\r\ncontent-length: 9\r\n\r\n--a b\r\n1\n\r\n--a b--", &["--a b\r\n1\n"]),
        ("--a b\r\ncontent-length: 0\r\n\r\n\r\n--a b\r\n\r\n2\r\n--a b--", &["", "2"]),
        ("--a b\r\ncontent-length: 1\r\n\r\n1", &["1"]),
        ("--a b--", &[]),
        ("", &[]),
    ];
    for (stream, expected) in cases {
        assert_eq!(texts(PARTS, stream), expected, "{stream:?}");
    }
    let frames = frames(PARTS, b"--a b\r\nContent-Type: text/plain\r\nX-A:b \r\n\r\n1\r\n--a b--");
    assert_eq!(
        (&frames[0].headers["content-type"], &frames[0].headers["x-a"]),
        (&"text/plain".parse().unwrap(), &"b".parse().unwrap())
    );
}

#[test]
fn a_part_ends_with_its_delimiter_and_the_last_one_the_stream() {
    let mut parser = parser(PARTS);
    let mut next = |text: &'static str| {
        let frame = parser.next(&mut Bytes::from_static(text.as_bytes()), MOST).unwrap();
        (frame.map(|frame| frame.body), parser.is_over())
    };
    assert_eq!(next("--a b\r\n\r\n1\r\n--a"), (None, false));
    assert_eq!(next(" b"), (Some("1".into()), false), "without the rest of the line");
    assert_eq!(next("\r\nContent-Length: 2\r\n\r\n2"), (None, false));
    assert_eq!(next("2"), (Some("22".into()), false), "without the delimiter");
    assert_eq!(next("\r\n--a b-"), (None, false));
    assert_eq!(next("-"), (None, true));
}

#[test]
fn streams_that_break_the_rules_are_errors() {
    let cases: [(&[u8], &str); 4] = [
        (b"--a b\r\n\r\n1", "the stream ends within a part"),
        (b"--a b\r\ncontent-length: 5\r\n\r\n1", "the stream ends within a part"),
        (b"--a b\r\nno header\r\n\r\n1\r\n--a b--", "a part has a header that is none"),
        (b"--a b\r\nx: 1\r\n", "the stream ends within a part"),
    ];
    for (stream, expected) in cases {
        assert_eq!(read(PARTS, MOST, &[stream]).1, Some(FramingError::Broken(expected)));
    }
}

#[test]
fn an_item_is_bounded_and_a_comment_is_not() {
    let long = "x".repeat(200);
    let cases = [
        (EVENTS, format!("data:{long}\n\n")),
        (EVENTS, format!("data:{long}")),
        (EVENTS, "data:xxxxxxxxxxxxxxxxxxxx\n".repeat(10)),
        (EVENTS, format!("id:{}\nevent:{}\n", &long[..60], &long[..60])),
        (EVENTS, format!("unknown:{long}")),
        ("application/jsonl", format!("1\n{long}")),
        ("application/json-seq", format!("\x1e{long}")),
        ("application/json-seq", format!("\x1e[{}", "1,\n".repeat(100))),
        (PARTS, format!("--a b\r\n\r\n{long}")),
        (PARTS, format!("--a b\r\n\r\n{}", "x\r\n".repeat(60))),
        (PARTS, format!("--a b\r\nx: {long}")),
        (PARTS, format!("--a b\r\n{}", "x: 1\r\n".repeat(60))),
        (PARTS, "--a b\r\ncontent-length: 101\r\n\r\n".to_owned()),
    ];
    for (content_type, stream) in &cases {
        let bytes: Vec<&[u8]> = stream.as_bytes().chunks(1).collect();
        for pieces in [&bytes[..], &[stream.as_bytes()]] {
            assert_eq!(read(content_type, 100, pieces).1, Some(FramingError::TooLarge), "{stream}");
        }
    }
    for (content_type, stream) in [
        (EVENTS, format!(":\n:{long}\n:{long}{long}\ndata:1\n\n")),
        ("application/jsonl", "\n".repeat(500) + "1"),
        (PARTS, format!("{long}\r\n{long}\r\n--a b\r\n\r\n1\r\n--a b--{}", &long[..50])),
    ] {
        let (frames, error) = read(content_type, 100, &[stream.as_bytes()]);
        assert_eq!((frames.len(), error), (1, None), "{stream}");
        assert_eq!(frames[0].body, "1");
    }
}

#[test]
fn the_type_of_the_answer_counts_before_that_of_the_description() {
    let new = |framing, content_type: &str| {
        let headers: HeaderMap = [(CONTENT_TYPE, content_type.parse().unwrap())].into_iter().collect();
        Parser::new(framing, &headers, "")
    };
    let is = |framing, content_type, expected: fn(&Parser) -> bool| expected(&new(framing, content_type).unwrap());
    assert!(is(Framing::JsonLines, "text/event-stream; x=1", |parser| matches!(parser, Parser::Events(_))));
    assert!(is(Framing::ServerSentEvents, "application/x-ndjson", |parser| matches!(parser, Parser::Lines(_))));
    assert!(is(Framing::JsonSequence, "application/vnd.a+json-seq", |parser| matches!(parser, Parser::Sequence(_))));
    assert!(is(Framing::JsonSequence, "application/json", |parser| matches!(parser, Parser::Sequence(_))));
    assert!(Parser::new(Framing::ServerSentEvents, &HeaderMap::new(), "").is_ok());
    for (framing, content_type) in [
        (Framing::ServerSentEvents, "application/json"),
        (Framing::ServerSentEvents, "text/html"),
        (Framing::Multipart, "application/json"),
        (Framing::Multipart, "multipart/mixed"),
    ] {
        assert!(new(framing, content_type).is_err(), "{content_type}");
    }
}

/// The bytes that mean something to any of the parsers.
fn text() -> impl Strategy<Value = Vec<u8>> {
    let word = prop::sample::select(vec![
        "\n",
        "\r",
        "\r\n",
        "data",
        "data:",
        "id:1",
        "event:",
        "retry:5",
        ":",
        " ",
        "\u{feff}",
        "\x1e",
        "{",
        "}",
        "\"",
        "\\",
        "1",
        "--a b",
        "--a b--",
        "content-length: 2",
        "\0",
        "…",
        "x",
    ]);
    prop::collection::vec(word, 0..40).prop_map(|words| words.concat().into_bytes())
}

proptest! {
    #[test]
    fn items_do_not_depend_on_the_pieces(text in text(), cuts in prop::collection::vec(0_usize..200, 0..6)) {
        let mut cuts: Vec<_> = cuts.into_iter().map(|cut| cut.min(text.len())).collect();
        cuts.extend([0, text.len()]);
        cuts.sort_unstable();
        let pieces: Vec<&[u8]> = cuts.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect();
        for content_type in [EVENTS, "application/jsonl", "application/json-seq", PARTS] {
            for most in [MOST, 12] {
                let whole = read(content_type, most, &[&text]);
                prop_assert_eq!(read(content_type, most, &pieces), whole);
            }
        }
    }
}
