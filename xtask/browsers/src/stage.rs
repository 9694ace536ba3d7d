//! The environment of a step: its own endpoints on the strict servers, clients for them, and the received requests.
#![allow(dead_code, reason = "some helpers are for steps that are left out where the API lacks their items")]

use std::fmt::Debug;
use std::future::poll_fn;
use std::panic::Location;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use anyhow::{Result, bail};
use generated_client::{Client, ClientBuilder, Clock as _, Error, ErrorKind, Retry, SystemClock};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::host;

/// The key of the clients.
pub const KEY: &str = "key-of-the-page";

/// The origins of the servers.
#[derive(Clone, Debug, Deserialize)]
pub struct Origins {
    pub page: String,
    pub api: String,
    pub other: String,
    /// An origin without a listener.
    pub closed: String,
}

/// A received request.
#[derive(Clone, Debug, Deserialize)]
pub struct Seen {
    pub origin: String,
    /// Method and path; of a preflight `OPTIONS`, the requested method, path and headers.
    pub line: String,
    pub headers: serde_json::Map<String, Value>,
    /// Each byte as a character.
    pub body: String,
    /// Whether the browser closed the connection before the end of the answer.
    pub gone: bool,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(Value::as_str)
    }
}

/// The environment of one step.
#[derive(Clone, Debug)]
pub struct Stage {
    step: String,
    pub origins: Origins,
}

impl Stage {
    /// Prepares endpoints for the step: `{at: "GET /path", on: "api", asks: "x-api-key", answers: [{..}]}`. Without `asks`, a
    /// preflight may request no header.
    pub async fn prepare(name: &str, endpoints: Value) -> Result<Self> {
        let step = format!("{}-{name}", host::context());
        let origins = host::tell("/prepare", &json!({"step": step, "endpoints": endpoints})).await?;
        Ok(Self { step, origins })
    }

    /// A URL of this step on the API's server.
    pub fn url(&self, path: &str) -> String {
        format!("{}/{}{path}", self.origins.api, self.step)
    }

    /// A URL of this step on the other server.
    pub fn elsewhere(&self, path: &str) -> String {
        format!("{}/{}{path}", self.origins.other, self.step)
    }

    /// A client builder with short timeouts and waits.
    pub fn builder(&self) -> Result<ClientBuilder, Error> {
        let quick = Retry::attempts(3).base_delay(Duration::from_millis(5));
        let builder = Client::builder().base_url(&self.url(""))?.plain_http_on_loopback(true).api_key(KEY);
        Ok(builder.retry(quick).timeout(Duration::from_secs(15)))
    }

    pub fn client(&self) -> Result<Client, Error> {
        self.builder()?.build()
    }

    /// The received requests.
    pub async fn seen(&self) -> Result<Vec<Seen>> {
        host::tell("/seen", &json!({"step": self.step})).await
    }

    /// Cuts the connections of the answers that stay open.
    pub async fn cut(&self) -> Result<()> {
        host::tell("/cut", &json!({"step": self.step})).await.map(|_: Value| ())
    }

    /// The last received request.
    pub async fn last(&self) -> Result<Seen> {
        match self.seen().await?.pop() {
            Some(seen) => Ok(seen),
            None => bail!("no request came"),
        }
    }

    /// Asserts that exactly these requests were received, in this order.
    #[track_caller]
    pub fn saw(&self, lines: &'static [&'static str]) -> impl Future<Output = Result<()>> {
        let (stage, caller) = (self.clone(), Location::caller());
        async move {
            let seen: Vec<_> = stage.seen().await?.into_iter().map(|seen| seen.line).collect();
            same_at(caller, &seen.as_slice(), &lines)
        }
    }

    /// Ends when the request of this line is received.
    pub async fn came(&self, line: &str) {
        // A missing request fails in the step.
        while !self.seen().await.is_ok_and(|seen| seen.iter().any(|seen| seen.line == line)) {
            wait(20).await;
        }
    }

    /// Asserts that the browser aborts the last request soon.
    pub async fn is_given_up(&self) -> Result<()> {
        for _ in 0..100 {
            if self.last().await?.gone {
                return Ok(());
            }
            wait(20).await;
        }
        bail!("the browser still waits for the answer")
    }
}

/// Waits some milliseconds.
pub async fn wait(milliseconds: u64) {
    SystemClock::default().sleep(Duration::from_millis(milliseconds)).await;
}

/// The result of a call, and its duration.
pub async fn timed<T>(call: impl Future<Output = T>) -> (T, Duration) {
    let clock = SystemClock::default();
    let start = clock.elapsed();
    let value = call.await;
    (value, clock.elapsed().saturating_sub(start))
}

/// Drops a call when another future ends. The result is that of the call, if it ended before.
pub async fn dropped_after<T>(end: impl Future<Output = ()>, call: impl Future<Output = T>) -> Option<T> {
    let (mut call, mut end) = (pin!(call), pin!(end));
    poll_fn(|context| match call.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => end.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Asserts that two values are equal.
#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "most values are made for it")]
pub fn same<A: Debug + PartialEq<B>, B: Debug>(found: A, expected: B) -> Result<()> {
    same_at(Location::caller(), &found, &expected)
}

fn same_at<A: Debug + PartialEq<B>, B: Debug>(caller: &Location<'_>, found: &A, expected: &B) -> Result<()> {
    if found != expected {
        bail!("{}:{}: {found:?} is not {expected:?}", caller.file(), caller.line());
    }
    Ok(())
}

/// Asserts that a text contains all of these.
#[track_caller]
pub fn has(text: &(impl ToString + ?Sized), words: &[&str]) -> Result<()> {
    let (text, caller) = (text.to_string(), Location::caller());
    match words.iter().find(|word| !text.contains(**word)) {
        Some(word) => bail!("{}:{}: {text:?} does not have {word:?}", caller.file(), caller.line()),
        None => Ok(()),
    }
}

/// Asserts that a call fails with an error of this kind.
#[track_caller]
pub fn fails<T>(kind: ErrorKind, result: Result<T, Error>) -> Result<Error> {
    let caller = Location::caller();
    match result {
        Ok(_) => bail!("{}:{}: the call succeeded", caller.file(), caller.line()),
        Err(error) => same_at(caller, &error.kind(), &kind).map(|()| error),
    }
}

/// A customer as in answers of the API.
pub fn customer(id: i64) -> Value {
    json!({"id": id, "status": "MEMBER", "accessRefusal": false})
}

/// An endpoint that answers calls with the key by one customer.
pub fn one_customer() -> Value {
    json!([{"at": "GET /v1/customers/42", "asks": "x-api-key", "answers": [{"json": customer(42)}]}])
}
