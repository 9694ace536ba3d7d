//! Streams of items: their forms on the wire, time limits, reconnections, errors, and their mock.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

mod streams {
    mod bounds;
    mod ends;
    mod errors;
    mod forms;
    mod mocked;
    mod reconnections;
    mod requests;
    mod times;

    use std::time::Duration;

    use futures_util::StreamExt as _;
    use sdk_runtime::codegen::{
        Binary, Bytes, Collected, Decode, DecodeError, Framing, Json, JsonData, Method, Operation, OperationInfo,
        Reply, StreamInfo, Streamed, Text, Value,
    };
    use sdk_runtime::testing::TestClock;
    use sdk_runtime::{Client, Error, EventStream, Retry};
    use serde::{Deserialize, Serialize};

    use crate::sample::{self, API, KEY};
    use crate::support::script::{Script, Step};

    const SECOND: Duration = Duration::from_secs(1);

    /// An item.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    struct Tick {
        id: i64,
    }

    fn tick(id: i64) -> Tick {
        Tick { id }
    }

    /// The header `x` of a part.
    struct Head;

    impl Decode<String> for Head {
        fn decode(reply: &Reply) -> Result<String, DecodeError> {
            let value = reply.headers().get("x").and_then(|value| value.to_str().ok());
            value.map(str::to_owned).ok_or_else(|| DecodeError::new("there is no `x`"))
        }
    }

    macro_rules! streams {
        ($($name:ident: $item:ty as $body:ty = $method:ident, $info:expr $(, $fact:ident($value:expr))*;)*) => {$(
            struct $name;

            impl Operation for $name {
                type Output = Vec<$item>;
                type Body = Collected<Self>;
                const INFO: OperationInfo =
                    OperationInfo::new(&API, "Ticks", stringify!($name), Method::$method, "/v1/ticks")
                        .security(&[&["Key"]])
                        .accept("application/json")$(.$fact($value))*;
            }

            impl Streamed for $name {
                type Item = $item;
                type ItemBody = $body;
                const STREAM: StreamInfo = $info;
            }
        )*};
    }

    const EVENTS: StreamInfo = StreamInfo::new(Framing::ServerSentEvents, "text/event-stream");

    streams! {
        Events: Tick as Json = GET, EVENTS;
        Asked: Tick as Json = POST, EVENTS.flag("stream").done("[DONE]");
        Whole: Value as Json = GET, EVENTS.whole_event(JsonData::Of(&["tick"])).done("end");
        Words: String as Text = GET, EVENTS;
        Lines: Tick as Json = GET, StreamInfo::new(Framing::JsonLines, "application/jsonl").done("\"end\"");
        Sequence: Tick as Json = GET, StreamInfo::new(Framing::JsonSequence, "application/json-seq");
        Parts: Bytes as Binary = GET, StreamInfo::new(Framing::Multipart, "multipart/mixed");
        Heads: String as Head = GET, StreamInfo::new(Framing::Multipart, "multipart/mixed");
        // Anybody can call it; its repetitions have a key.
        Keyed: Tick as Json = POST, EVENTS, idempotency_key("idempotency-key"), security(&[]);
    }

    /// The head of an answer whose body comes in chunks. The connection is closed after it, and the client must not try to use
    /// it again.
    fn head(content_type: &str) -> Step {
        let more = "connection: close\r\ntransfer-encoding: chunked";
        Step::send(format!("HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\n{more}\r\n\r\n"))
    }

    fn chunk(text: impl AsRef<[u8]>) -> Step {
        let text = text.as_ref();
        Step::Send([format!("{:x}\r\n", text.len()).as_bytes(), text, b"\r\n"].concat())
    }

    fn end() -> Step {
        Step::send("0\r\n\r\n")
    }

    /// A connection with these chunks, which ends as it should.
    fn whole(content_type: &str, chunks: &[&str]) -> Vec<Step> {
        let mut steps = vec![Step::Request, head(content_type)];
        steps.extend(chunks.iter().map(chunk));
        steps.push(end());
        steps
    }

    /// A connection with these chunks, which breaks.
    fn cut(chunks: &[&str]) -> Vec<Step> {
        let mut steps = whole("text/event-stream", chunks);
        steps.pop();
        steps
    }

    fn events(chunks: &[&str]) -> Vec<Step> {
        whole("text/event-stream", chunks)
    }

    fn client_by(server: &Script, clock: &TestClock) -> Client {
        let builder = sample::at(&server.url()).credential("Key", KEY).clock(clock.clone()).jitter(|| 1.0);
        builder.retry(Retry::attempts(3)).build().unwrap()
    }

    fn client(server: &Script) -> Client {
        client_by(server, &TestClock::new())
    }

    /// What a stream yields, with the text of each error.
    async fn all<T: std::fmt::Debug>(stream: EventStream<T>) -> Vec<Result<T, String>> {
        stream.map(|item| item.map_err(|error: Error| error.to_string())).collect().await
    }

    fn ids(items: Vec<Result<Tick, String>>) -> Vec<i64> {
        items.into_iter().map(|item| item.map_or_else(|error| panic!("{error}"), |tick| tick.id)).collect()
    }
}
