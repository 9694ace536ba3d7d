//! What the generated driver builds on: a case for every operation, values for its arguments, and ways to run it.
#![allow(dead_code, reason = "each test file uses a part of it")]

mod slices;

use std::pin::Pin;
use std::str::FromStr;

use serde_json::Value;

pub use self::slices::{Slices, collected, collected_as};
pub use crate::generated::sdk::codegen;
pub use crate::generated::sdk::testing::{Expect, Sample};
use crate::generated::sdk::testing::{Expectation, Mock};
use crate::generated::sdk::{Client, Error, Retry, Upload};
use crate::support::{self, Recorded, Server};
use codegen::{As, DecodeAs, Decoded, Deserialize, EncodeAs, Serialize};

/// A call on its way: what it yields is encoded again, so that nothing is lost unseen.
type Call = for<'c> fn(&'c Client) -> Pin<Box<dyn Future<Output = Result<Value, Error>> + Send + 'c>>;

/// An operation: how to call it, and what it may be answered.
pub struct Case {
    pub group: &'static str,
    pub id: &'static str,
    pub method: &'static str,
    pub path: &'static str,
    /// With what is required only.
    pub required: Call,
    /// With everything that can be set.
    pub everything: Call,
    /// Has a mock expect everything, and answer with a sample.
    pub expect: fn(&Client) -> Expectation,
    /// Where it answers slice by slice: how.
    pub slices: Option<Slices>,
    pub answers: Vec<Answer>,
}

/// An answer that the description declares.
pub struct Answer {
    pub status: u16,
    pub content_type: Option<&'static str>,
    pub body: &'static str,
    pub json: bool,
}

impl Answer {
    /// For the server that gives it.
    pub fn script(&self) -> support::Answer {
        let answer = support::Answer::new(self.status).body(self.body);
        match self.content_type {
            Some(text) => answer.header("content-type", text),
            None => answer,
        }
    }

    /// The value that a call should yield.
    fn value(&self) -> Value {
        match self.content_type {
            None => Value::Null,
            Some(_) if self.json => serde_json::from_str(self.body).expect("samples are JSON"),
            Some("application/octet-stream") => Value::from(self.body.as_bytes()),
            Some(_) => Value::from(self.body),
        }
    }
}

impl Case {
    pub fn title(&self) -> String {
        format!("{}.{}", self.group, self.id)
    }

    /// What the operation sends with each extent.
    pub async fn sent(&self, key: &str) -> [Recorded; 2] {
        let answers = [&self.required, &self.everything].map(|_| self.success());
        let server = Server::start(answers);
        let client = client(&server, key);
        for call in [self.required, self.everything] {
            if let Err(error) = call(&client).await {
                assert!(error.status().is_some(), "{}: {error}", self.title());
            }
        }
        server.requests().try_into().unwrap_or_else(|all| panic!("{}: two requests, not {all:?}", self.title()))
    }

    /// Has every declared answer given and says where the outcome is not what was answered.
    pub async fn mismatches(&self, key: &str) -> Vec<String> {
        let server = Server::start(self.answers.iter().map(Answer::script).collect::<Vec<_>>());
        let client = client(&server, key);
        let mut found = Vec::new();
        for answer in &self.answers {
            let outcome = (self.everything)(&client).await;
            let title = format!("{} {}", self.title(), answer.status);
            match outcome {
                Ok(value) if answer.status >= 400 => found.push(format!("{title}: yields {value}")),
                Ok(value) if self.method != "HEAD" && value != answer.value() => {
                    found.push(format!("{title}: yields {value}, was answered {}", answer.body));
                }
                Err(error) if answer.status < 400 => found.push(format!("{title}: {error}")),
                Err(error) if error.status().map(|status| status.as_u16()) != Some(answer.status) => {
                    found.push(format!("{title}: {error}"));
                }
                Err(error)
                    if answer.json && self.method != "HEAD" && error.body_as::<Value>() != Some(answer.value()) =>
                {
                    found.push(format!("{title}: lost the body {}", answer.body));
                }
                _ => {}
            }
        }
        found
    }

    /// Has a mock expect the call, makes it, and says what is wrong with that.
    pub async fn mocked(&self, mock: &Mock) -> Option<String> {
        let expectation = (self.expect)(mock).times(1);
        let outcome = (self.everything)(&mock.client()).await;
        let problem = outcome.err().map(|error| format!("{}: {error}", self.title()));
        problem.or_else(|| (expectation.calls() != 1).then(|| format!("{}: {expectation:?}", self.title())))
    }

    fn success(&self) -> support::Answer {
        let success = self.answers.iter().find(|answer| answer.status < 300);
        success.map_or_else(|| support::Answer::new(200), Answer::script)
    }
}

/// A client of the server with every credential set to `key`.
pub fn client(server: &Server, key: &str) -> Client {
    let url = server.url();
    let builder = Client::builder()
        .base_url(&url)
        .expect("a loopback URL")
        .plain_http_on_loopback(true)
        .retry(Retry::none())
        .no_rate_limit();
    let builder = crate::generated::credentials().iter().fold(builder, |builder, (scheme, basic)| {
        if *basic { builder.credential_basic(scheme, "user", key) } else { builder.credential(scheme, key) }
    });
    builder.build().expect("a client")
}

/// What a call yielded, encoded again.
pub fn outcome<T: Serialize>(result: Result<T, Error>) -> Result<Value, Error> {
    result.map(|value| serde_json::to_value(value).expect("models encode"))
}

/// A value by its JSON.
pub fn json<T: for<'de> Deserialize<'de>>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A value by its text.
pub fn parse<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().expect("samples parse")
}

/// A small file.
pub fn upload() -> Upload {
    Upload::bytes(&b"\x89PNG"[..], "sample.png")
}

/// An example of the description and the type that it is one of.
pub struct Example {
    pub pointer: &'static str,
    pub ty: &'static str,
    pub json: &'static str,
    /// Decodes and encodes.
    pub check: fn(&str) -> Result<Value, String>,
}

pub fn round_trip<T: Serialize + for<'de> Deserialize<'de>>(text: &str) -> Result<Value, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_value(value).map_err(|error| error.to_string())
}

pub fn round_trip_as<T, C: EncodeAs<T> + DecodeAs<T>>(text: &str) -> Result<Value, String> {
    let value: Decoded<C, T> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_value(As::<C, T>::new(&value.0)).map_err(|error| error.to_string())
}

/// A request as a reviewer reads it. The key is redacted, and what says nothing about the call is left out.
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
            Ok(value) if equal(&value, &expected) => {
                same += 1;
                continue;
            }
            Ok(value) => format!("comes back as {value}"),
            Err(error) => error,
        };
        let Example { pointer, ty, json, .. } = example;
        lines.extend([format!("{pointer} ({ty}): {json} {reason}\n")]);
    }
    format!("{same} of {} examples fit their types; these do not:\n{lines}", examples.len())
}

/// Numbers are equal by value: `20` and `20.0` are one JSON number.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| equal(value, other)))
        }
        _ => one == other,
    }
}
