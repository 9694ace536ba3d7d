//! Requests and answers as lines: what cannot be read is answered, and numbers keep all their digits.
//!
//! The protocol's library is silent about lines that it cannot read, and reads numbers as 64 bits. Those that it would change go
//! through it as marked texts.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use serde_json::value::RawValue;
use tokio::io::{
    AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader,
    DuplexStream,
};
use tokio::sync::{Mutex, RwLock};
use tokio::task::JoinHandle;

use crate::wire::raw::{DEPTH, depth};
use crate::wire::tagged::Entries;
use crate::wire::verbatim;

/// The longest request.
const LONGEST: u64 = 16 * 1024 * 1024;

/// The room between the streams and the protocol's library.
const ROOM: usize = 64 * 1024;

/// How long the library has to begin with the last requests, after the input has ended.
const GRACE: Duration = Duration::from_millis(50);

/// Connects an input and an output to a stream for the protocol's library. Calls hold `running` for reading; after the end of the
/// input, the library is told of it when they are done. The task ends when all answers are written.
pub(super) fn connect(
    input: impl AsyncRead + Send + Unpin + 'static,
    output: impl AsyncWrite + Send + Unpin + 'static,
    running: Arc<RwLock<()>>,
) -> (DuplexStream, JoinHandle<std::io::Result<()>>) {
    let (near, far) = tokio::io::duplex(ROOM);
    let (answers, mut requests) = tokio::io::split(far);
    let output = Arc::new(Mutex::new(output));
    let refusals = Arc::clone(&output);
    let reading = tokio::spawn(async move {
        let mut input = BufReader::new(input);
        while let Some(request) = next(&mut input).await {
            let is_taken = match request.and_then(|line| marked(&line)) {
                Ok(line) => requests.write_all(&line).await,
                Err(refusal) => write(&refusals, refusal.as_bytes()).await,
            };
            if is_taken.is_err() {
                return;
            }
        }
        tokio::time::sleep(GRACE).await;
        drop(running.write().await);
        let _ = requests.shutdown().await;
    })
    .abort_handle();
    let written = tokio::spawn(async move {
        let mut answers = BufReader::new(answers);
        let mut line = Vec::new();
        while let Ok(1..) = answers.read_until(b'\n', &mut line).await {
            if let Err(error) = write(&output, &line).await {
                // Without anybody who reads the answers, nothing is called any more.
                reading.abort();
                return Err(error);
            }
            line.clear();
        }
        Ok(())
    });
    (near, written)
}

async fn write(output: &Mutex<impl AsyncWrite + Unpin>, line: &[u8]) -> std::io::Result<()> {
    let mut output = output.lock().await;
    output.write_all(line).await?;
    output.flush().await
}

/// The next line that is not empty, or the answer for one that is too long; `None` at the end.
async fn next(input: &mut (impl AsyncBufRead + Unpin)) -> Option<Result<Vec<u8>, String>> {
    loop {
        let mut line = Vec::new();
        let size = (&mut *input).take(LONGEST).read_until(b'\n', &mut line).await.ok()?;
        if size == 0 {
            return None;
        }
        if u64::try_from(size).is_ok_and(|size| size >= LONGEST) && !line.ends_with(b"\n") {
            while !line.ends_with(b"\n") {
                line.clear();
                if (&mut *input).take(LONGEST).read_until(b'\n', &mut line).await.ok()? == 0 {
                    break;
                }
            }
            return Some(Err(refusal("null", "it is longer than 16 MiB")));
        }
        if !line.trim_ascii().is_empty() {
            return Some(Ok(line));
        }
    }
}

/// A request with marked numbers, as a line; or the answer for one that cannot be read.
pub(super) fn marked(request: &[u8]) -> Result<Vec<u8>, String> {
    let lossy = String::from_utf8_lossy(request);
    let text = lossy.trim_start_matches('\u{feff}').trim();
    let Ok(Entries(entries)) = serde_json::from_str(text) else {
        // What is JSON and no object is no request, which the library tells.
        return match verbatim::read(text) {
            Ok(value) if !value.is_object() => Ok(format!("{text}\n").into_bytes()),
            _ => Err(refusal("null", "it is no JSON")),
        };
    };
    let id = entries.iter().find(|(key, _)| key == "id").map(|(_, id)| id.get());
    let id = id.filter(|id| id.starts_with(|first: char| first == '"' || first == '-' || first.is_ascii_digit()));
    let refused = |why: &str| refusal(id.unwrap_or("null"), why);
    if std::str::from_utf8(request).is_err() {
        return Err(refused("it is not UTF-8"));
    }
    if let Some(why) = malformed(&entries) {
        return Err(answer(id.unwrap_or("null"), -32600, &format!("the request is none of JSON-RPC 2.0: {why}")));
    }
    // The library reads the request as a whole, and as deep as this.
    if depth(text.as_bytes()) >= DEPTH {
        return Err(refused(&format!("it nests {DEPTH} levels deep, or deeper")));
    }
    let mut fields = Vec::new();
    for (key, raw) in &entries {
        let value = verbatim::read(raw.get()).map_err(|error| refused(&error.to_string()))?;
        let text = if key == "params" { value.to_string() } else { raw.get().to_owned() };
        fields.push(format!("{}:{text}", Value::from(key.as_str())));
    }
    Ok(format!("{{{}}}\n", fields.join(",")).into_bytes())
}

/// What keeps an object from being a message. The library would tell it without the request's id.
fn malformed(entries: &[(String, Box<RawValue>)]) -> Option<&'static str> {
    let field = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| value.get());
    let is_text = |value: &str| value.starts_with('"');
    let is_id = |value: &str| is_text(value) || value.parse::<i64>().is_ok();
    let has = |name| field(name).is_some();
    let mut seen = BTreeSet::new();
    Some(match (field("jsonrpc"), field("method"), field("id"), field("params")) {
        _ if !entries.iter().all(|(key, _)| seen.insert(key)) => "a field is there twice",
        (version, ..) if version != Some("\"2.0\"") => "`jsonrpc` is not `2.0`",
        (_, None, ..) if !has("result") && !has("error") => "`method` is missing",
        (_, Some(method), ..) if !is_text(method) => "`method` is no text",
        (_, Some(_), Some(id), _) if !is_id(id) => "`id` is neither a text nor a whole number of 64 bits",
        (_, Some(_), _, Some(params)) if !params.starts_with('{') => "`params` is no object",
        _ => return None,
    })
}

/// The answer for a request that cannot be read.
fn refusal(id: &str, why: &str) -> String {
    answer(id, -32700, &format!("the request cannot be read: {why}"))
}

fn answer(id: &str, code: i32, message: &str) -> String {
    let message = Value::from(message);
    format!("{{\"jsonrpc\":\"2.0\",\"id\":{id},\"error\":{{\"code\":{code},\"message\":{message}}}}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the library gets and what is written, for an input.
    async fn both(input: Vec<u8>) -> (String, String) {
        let (mut told, output) = tokio::io::duplex(1 << 20);
        let (mut near, written) = connect(std::io::Cursor::new(input), output, Arc::default());
        let (mut requests, mut answers) = (String::new(), String::new());
        near.read_to_string(&mut requests).await.unwrap();
        near.write_all(b"{\"done\":1}\n").await.unwrap();
        drop(near);
        written.await.unwrap().unwrap();
        told.read_to_string(&mut answers).await.unwrap();
        (requests, answers)
    }

    #[tokio::test]
    async fn parameters_have_marked_numbers_and_nothing_else_has() {
        let request = r#""jsonrpc":"2.0","method":"m","params":{"a":[1.10,7,12345678901234567890123]}}"#;
        let input = format!("{{\"id\":10,{request}\r\n\n[1.10]\n{{\"id\":\"1\",{request}");
        let (requests, answers) = both(input.into()).await;
        let marked = request.replace("1.10", "\"\u{fdd0}1.10\"");
        let marked = marked.replace("12345678901234567890123", "\"\u{fdd0}12345678901234567890123\"");
        assert_eq!(requests, format!("{{\"id\":10,{marked}\n[1.10]\n{{\"id\":\"1\",{marked}\n"));
        assert_eq!(answers, "{\"done\":1}\n");
    }

    #[tokio::test]
    async fn nothing_is_read_when_answers_cannot_be_written() {
        let (told, output) = tokio::io::duplex(1);
        drop(told);
        // The other end stays open.
        let (_asking, input) = tokio::io::duplex(1 << 10);
        let (mut near, written) = connect(input, output, Arc::default());
        near.write_all(b"{\"done\":1}\n").await.unwrap();
        assert!(written.await.unwrap().is_err());
        assert_eq!(near.read(&mut [0]).await.unwrap(), 0, "the library is told of the end");
    }

    #[tokio::test]
    async fn what_cannot_be_read_is_answered() {
        let deep = format!(
            "{{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"m\",\"params\":{{\"a\":{}{}}}}}\n",
            "[".repeat(5000),
            "]".repeat(5000)
        );
        let long = format!("\"{}\"\n", "x".repeat(17 << 20));
        let lines: [&[u8]; 7] = [
            b"not json\n",
            b"{\"id\":1}{\"id\":2}\n",
            b"{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"m\",\"params\":{\"a\":\"\\ud83d\"}}\n",
            b"{\"id\":4,\"params\":\"\xff\"}\n",
            deep.as_bytes(),
            long.as_bytes(),
            b"{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"m\"}\n",
        ];
        let (requests, answers) = both(lines.concat()).await;
        assert_eq!(requests, "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"m\"}\n");
        let ids: Vec<Value> = answers
            .lines()
            .filter_map(|line| {
                let answer: Value = serde_json::from_str(line).unwrap();
                (answer["error"]["code"] == -32700).then(|| answer["id"].clone())
            })
            .collect();
        let expected = serde_json::json!([null, null, 3, 4, "a", null]);
        assert_eq!(Value::Array(ids), expected, "{answers}");
    }

    #[test]
    fn what_is_no_message_is_answered_with_its_id() {
        for (request, id) in [
            (r#"{"jsonrpc":"2.0","id":1,"method":"m","params":[]}"#, "1"),
            (r#"{"jsonrpc":"2.0","id":"a","method":7}"#, "\"a\""),
            (r#"{"jsonrpc":"1.0","id":7,"method":"m"}"#, "7"),
            (r#"{"id":8,"method":"m"}"#, "8"),
            (r#"{"jsonrpc":"2.0","id":9}"#, "9"),
            (r#"{"jsonrpc":"2.0","id":1.5,"method":"m"}"#, "1.5"),
            (r#"{"jsonrpc":"2.0","id":2,"id":3,"method":"m"}"#, "2"),
            (r#"{"jsonrpc":"2.0","method":"m","params":7}"#, "null"),
        ] {
            let answer = marked(request.as_bytes()).expect_err(request);
            let begin = format!("{{\"jsonrpc\":\"2.0\",\"id\":{id},\"error\":{{\"code\":-32600,");
            assert!(answer.starts_with(&begin), "{answer}");
        }
        for request in [
            r#"{"jsonrpc":"2.0","id":1,"result":{}}"#,
            r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
            r#"{"jsonrpc":"2.0","id":-1,"method":"m","params":{}}"#,
        ] {
            assert!(marked(request.as_bytes()).is_ok(), "{request}");
        }
    }
}
