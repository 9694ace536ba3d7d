//! What the generated driver builds on: a case for every operation, and ways to run it.
#![allow(dead_code, unused_imports, reason = "each test file uses a part of it, and one without operations nothing")]

mod command;
mod compare;
mod slices;
mod values;

use std::sync::{Arc, Mutex};

use serde_json::Value;

pub use self::command::{commanded, request_difference};
pub use self::compare::{Fields, difference};
pub use self::slices::{Slices, collected, collected_as};
pub use self::values::{File, InBase64, Values};
pub use crate::generated::sdk::testing::{Expect, Sample};
use crate::generated::sdk::testing::{Expectation, Mock};
use crate::generated::sdk::{BoxFuture, ClientBuilder, Drift, Error, Operation, Request, Retry};
pub use crate::generated::sdk::{Client, codegen};
use crate::support::{self, Recorded, Server};
use codegen::{As, DecodeAs, Decoded, Deserialize, EncodeAs, Serialize};

/// A pending call. Its value is encoded again, so that a lost part shows.
pub type Pending = BoxFuture<'static, Result<Value, Error>>;

/// Makes a call with these arguments. It panics, before anything is sent, if they are not those of the operation.
pub type CallFn = fn(&Client, Values) -> Pending;

/// An operation, ways to call it, and its answers.
pub struct Case {
    pub group: &'static str,
    pub id: &'static str,
    pub method: &'static str,
    pub path: &'static str,
    /// The required arguments as JSON; null if no call can be made.
    pub required: &'static str,
    /// All arguments as JSON.
    pub everything: &'static str,
    pub call: CallFn,
    /// Has a mock expect the call, and answer with a sample.
    pub expect: fn(&Client, Values) -> Expectation,
    /// The fields of slices, for an operation that answers slice by slice.
    pub slices: Option<Slices>,
    pub answers: Vec<Answer>,
}

/// The cases of all groups.
pub fn cases() -> impl Iterator<Item = Case> {
    crate::generated::groups().into_iter().flat_map(|(_, cases)| cases)
}

/// The cases of callable operations: some need a value that does not exist, or that no path can have.
pub fn callable() -> impl Iterator<Item = Case> {
    cases().filter(|case| case.required != "null")
}

/// Decodes a JSON text as some type, and encodes it again.
pub type Check = fn(&str) -> Result<Value, String>;

/// An answer that the description declares.
pub struct Answer {
    pub status: u16,
    pub content_type: Option<&'static str>,
    pub body: &'static str,
    /// For JSON: a check with the type that the description declares for this status.
    pub check: Option<Check>,
}

impl Answer {
    /// The answer for the server.
    pub fn script(&self) -> support::Answer {
        let answer = support::Answer::new(self.status).body(self.body);
        match self.content_type {
            Some(text) => answer.header("content-type", text),
            None => answer,
        }
    }

    /// The value that a call should yield.
    fn value(&self) -> Value {
        self.read(self.body)
    }

    /// Whether a call that yields this value has read the answer. A stream has the same item twice.
    fn is_read_as(&self, value: &Value) -> bool {
        match value {
            Value::Array(items) if self.is_stream() => matches!(items.as_slice(), [one, other] if one == other),
            value => *value == self.value(),
        }
    }

    /// Whether it is a stream, whose items are not told here.
    pub fn is_stream(&self) -> bool {
        const STREAMS: [&str; 4] = ["event-stream", "json-seq", "multipart/mixed", "json"];
        let is_stream = |content_type: &str| STREAMS.iter().any(|name| content_type.contains(name));
        self.check.is_none() && self.content_type.is_some_and(is_stream)
    }

    /// The value that a call should yield for this body.
    pub fn read(&self, body: &str) -> Value {
        match self.content_type {
            None => Value::Null,
            Some(_) if self.check.is_some() => serde_json::from_str(body).expect("answers are JSON"),
            Some("application/octet-stream") => Value::from(body.as_bytes()),
            Some(_) => Value::from(body),
        }
    }

    /// The fault of the declared type: it cannot read the body, or loses a part of it.
    fn misfit(&self) -> Option<String> {
        match self.check?(self.body) {
            Ok(value) => {
                difference(&self.value(), &value, Fields::All).map(|text| format!("reads {}: {text}", self.body))
            }
            Err(error) => Some(format!("cannot read {}: {error}", self.body)),
        }
    }
}

impl Case {
    pub fn title(&self) -> String {
        format!("{}.{}", self.group, self.id)
    }

    /// Arguments for one call.
    pub fn values(&self, arguments: &str) -> Values {
        Values::parse(&self.title(), arguments)
    }

    /// The requests with required arguments only, and with all arguments.
    pub async fn sent(&self, key: &str) -> [Recorded; 2] {
        let all = [self.required, self.everything];
        let server = Server::start(all.map(|_| self.success()));
        let client = client(&server, key);
        for arguments in all {
            if let Err(error) = (self.call)(&client, self.values(arguments)).await {
                assert!(error.status().is_some(), "{}: {error}", self.title());
            }
        }
        server.requests().try_into().unwrap_or_else(|all| panic!("{}: two requests, not {all:?}", self.title()))
    }

    /// Has every declared answer sent, and yields the outcomes that differ from it, and the drift that is reported.
    pub async fn mismatches(&self, key: &str) -> Vec<String> {
        let server = Server::start(self.answers.iter().map(Answer::script).collect::<Vec<_>>());
        let told: Arc<Mutex<Vec<String>>> = Arc::default();
        let tell = Arc::clone(&told);
        let tell = move |drift: &Drift| tell.lock().expect("no panic").push(drift.to_string());
        let client = builder(&server.url(), key).on_drift(tell).build().expect("a client");
        let mut found = Vec::new();
        for answer in &self.answers {
            let outcome = (self.call)(&client, self.values(self.everything)).await;
            let title = format!("{} {}", self.title(), answer.status);
            found.extend(answer.misfit().map(|misfit| format!("{title}: {misfit}")));
            match outcome {
                Ok(value) if answer.status >= 400 => found.push(format!("{title}: yields {value}")),
                Ok(value) if self.method != "HEAD" && !answer.is_read_as(&value) => {
                    found.push(format!("{title}: yields {value}, was answered {}", answer.body));
                }
                Err(error) if answer.status < 400 => found.push(format!("{title}: {error}")),
                Err(error) if error.status().map(|status| status.as_u16()) != Some(answer.status) => {
                    found.push(format!("{title}: {error}"));
                }
                Err(error)
                    if answer.check.is_some()
                        && self.method != "HEAD"
                        && error.body_as::<Value>() != Some(answer.value()) =>
                {
                    found.push(format!("{title}: lost the body {}", answer.body));
                }
                _ => {}
            }
        }
        found.extend(told.lock().expect("no panic").iter().map(|line| format!("{}: {line}", self.title())));
        found
    }

    /// Has a mock expect the call, makes it, and yields the problem.
    pub async fn mocked(&self, mock: &Mock) -> Option<String> {
        let expectation = (self.expect)(mock, self.values(self.everything)).times(1);
        let outcome = (self.call)(&mock.client(), self.values(self.everything)).await;
        let problem = outcome.err().map(|error| format!("{}: {error}", self.title()));
        problem.or_else(|| (expectation.calls() != 1).then(|| format!("{}: {expectation:?}", self.title())))
    }

    /// The declared answer with this status.
    pub fn answer(&self, status: u16) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.status == status)
    }

    fn success(&self) -> support::Answer {
        let success = self.answers.iter().find(|answer| answer.status < 300);
        success.map_or_else(|| support::Answer::new(200), Answer::script)
    }
}

/// A client of the server with every credential set to `key`.
pub fn client(server: &Server, key: &str) -> Client {
    builder(&server.url(), key).build().expect("a client")
}

/// Settings for a client of the server at this URL that makes each call once, with every credential set to `key`.
pub fn builder(url: &str, key: &str) -> ClientBuilder {
    let builder = Client::builder()
        .base_url(url)
        .expect("a loopback URL")
        .plain_http_on_loopback(true)
        .retry(Retry::none())
        .no_rate_limit();
    crate::generated::credentials().iter().fold(builder, |builder, (scheme, basic)| {
        if *basic { builder.credential_basic(scheme, "user", key) } else { builder.credential(scheme, key) }
    })
}

/// Makes a call; `encode` encodes its value.
pub fn made<Op: Operation>(request: Request<Op>, encode: fn(Op::Output) -> Value) -> Pending {
    Box::pin(async move { request.await.map(encode) })
}

/// A value that a call yielded, as JSON.
pub fn encoded<T: Serialize>(value: T) -> Value {
    serde_json::to_value(value).expect("models encode")
}

/// The same for a value that has a codec.
#[allow(clippy::needless_pass_by_value, reason = "as what `made` takes")]
pub fn encoded_as<T, C: EncodeAs<T>>(value: T) -> Value {
    encoded(As::<C, T>::new(&value))
}

/// An example of the description, and its type.
pub struct Example {
    pub pointer: &'static str,
    pub ty: &'static str,
    pub json: &'static str,
    pub check: Check,
}

pub fn round_trip<T: Serialize + for<'de> Deserialize<'de>>(text: &str) -> Result<Value, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_value(value).map_err(|error| error.to_string())
}

pub fn round_trip_as<T, C: EncodeAs<T> + DecodeAs<T>>(text: &str) -> Result<Value, String> {
    let value: Decoded<C, T> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_value(As::<C, T>::new(&value.0)).map_err(|error| error.to_string())
}

/// A request for a reviewer, with the key redacted and without headers that are the same for all calls.
pub fn shown(request: &Recorded, key: &str) -> String {
    let mut text = format!("{} {}\n", request.method, request.target.replace(key, "***"));
    for (name, value) in &request.headers {
        if !["host", "user-agent", "accept-encoding", "content-length", "connection"].contains(&name.as_str()) {
            let value = if value.starts_with("Basic ") { "Basic ***" } else { &value.replace(key, "***") };
            text.extend([name, ": ", value, "\n"]);
        }
    }
    if !request.body.is_empty() {
        text.extend(["\n", &request.text().replace("\r\n", "\n").replace('\u{fffd}', "?"), "\n"]);
    }
    text
}

impl Case {
    /// The requests of this operation: with required values only and, where that differs, with everything set.
    pub async fn page(&self, key: &str) -> String {
        let [required, everything] = self.sent(key).await;
        assert_eq!(
            (required.method.as_str(), everything.method.as_str()),
            (self.method, self.method),
            "{}",
            self.title()
        );
        let [required, everything] = [required, everything].map(|request| shown(&request, key));
        let mut text = format!("## {}: {} {}\n{required}", self.id, self.method, self.path);
        if everything != required {
            text.extend(["-- with everything set\n", &everything]);
        }
        assert!(!text.contains(key), "{}", self.title());
        text.push('\n');
        text
    }
}

/// Examples that do not survive their model, each with the reason, under a line that counts all.
pub fn misfits(examples: &[Example]) -> String {
    let mut lines = String::new();
    let mut same = 0;
    for example in examples {
        let expected: Value = serde_json::from_str(example.json).expect("examples are JSON");
        let reason = match (example.check)(example.json) {
            Ok(value) => difference(&expected, &value, Fields::All),
            Err(error) => Some(error),
        };
        let Some(reason) = reason else {
            same += 1;
            continue;
        };
        let Example { pointer, ty, json, .. } = example;
        lines.extend([format!("{pointer} ({ty}): {json} {reason}\n")]);
    }
    format!("{same} of {} examples fit their types; these do not:\n{lines}", examples.len())
}
