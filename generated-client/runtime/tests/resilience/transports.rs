//! Transports of applications.

use std::sync::{Arc, Mutex};

use sdk_runtime::http::{HeaderValue, Request, Response};
use sdk_runtime::testing::TestClock;
use sdk_runtime::transport::{Body, StandardTransport, Transport, TransportError, TransportErrorKind};
use sdk_runtime::{BoxFuture, Client, ErrorKind};

use super::{answers, settings, thrice};
use crate::sample::{self, CreateThing, KEY, call, get_thing};
use crate::support::script::{Step, soon};

/// Closures as transports.
struct By<F>(F);

impl<F> Transport for By<F>
where
    F: Fn(Request<Body>) -> Result<Response<Body>, TransportError> + Send + Sync + 'static,
{
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let result = (self.0)(request);
        Box::pin(async move { result })
    }
}

fn client(
    transport: impl Fn(Request<Body>) -> Result<Response<Body>, TransportError> + Send + Sync + 'static,
) -> Client {
    let builder = sample::at("http://localhost/base").credential("Key", KEY).retry(thrice()).jitter(|| 0.0);
    builder.clock(TestClock::new()).transport(By(transport)).build().unwrap()
}

#[tokio::test]
async fn a_transport_gets_the_request_and_yields_the_response() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let transport = {
        let seen = Arc::clone(&seen);
        move |request: Request<Body>| {
            let (head, body) = request.into_parts();
            seen.lock().unwrap().push((head.method, head.uri.to_string(), body.as_bytes().map(<[u8]>::to_vec)));
            assert!(head.headers["x-api-key"].is_sensitive());
            let mut response = Response::new(Body::from(bytes::Bytes::from_static(b"{\"a\":[1]}")));
            response.headers_mut().insert("x-a", "b".parse().unwrap());
            Ok(response)
        }
    };
    let client = client(transport);
    let mut request = call::<CreateThing>(&client);
    request.parts.json("application/json", &1);
    let response = request.send().await.unwrap();
    assert_eq!((response.value()["a"][0].as_i64(), response.headers()["x-a"].as_bytes()), (Some(1), &b"b"[..]));
    let seen = seen.lock().unwrap();
    let [(method, uri, body)] = &seen[..] else { panic!("one request") };
    assert_eq!((method.as_str(), uri.as_str()), ("POST", "http://localhost/base/v1/things"));
    assert_eq!(body.as_deref(), Some(&b"1"[..]));
}

#[tokio::test]
async fn errors_of_a_transport_become_errors_of_calls() {
    use TransportErrorKind::{Broken, Connect, Timeout, Unprocessed, Unsendable};

    for (kind, expected, retryable, sent, get, post) in [
        (Unsendable, ErrorKind::Request, false, false, 1, 1),
        (Connect, ErrorKind::Connect, true, false, 3, 3),
        (Timeout, ErrorKind::Timeout, true, true, 3, 1),
        (Broken, ErrorKind::Transport, true, true, 3, 1),
        (Unprocessed, ErrorKind::Transport, true, false, 3, 3),
    ] {
        let client = client(move |_| Err(TransportError::new(kind).with_source("the cause")));
        for (error, attempts) in
            [(get_thing(&client, "1").await.unwrap_err(), get), (call::<CreateThing>(&client).await.unwrap_err(), post)]
        {
            assert_eq!((error.kind(), error.attempts()), (expected, attempts), "{kind:?}");
            assert_eq!((error.is_retryable(), error.may_have_been_sent()), (retryable, sent), "{kind:?}");
            let source = std::error::Error::source(&error).unwrap();
            assert_eq!(source.to_string(), "the cause");
            assert!(error.to_string().contains(&TransportError::new(kind).to_string()), "{error}");
        }
        let error = client_without_cause(kind).await;
        assert!(std::error::Error::source(&error).is_none());
    }
}

async fn client_without_cause(kind: TransportErrorKind) -> sdk_runtime::Error {
    get_thing(&client(move |_| Err(TransportError::new(kind))), "1").await.unwrap_err()
}

#[tokio::test]
async fn a_failure_stays_known_without_its_body() {
    use std::task::Poll;

    for (status, kind, attempts) in [
        (404, ErrorKind::Status, 1),
        (503, ErrorKind::Status, 3),
        (302, ErrorKind::Redirect, 1),
        (200, ErrorKind::Timeout, 3),
    ] {
        let clock = TestClock::new();
        let passing = clock.clone();
        let transport = By(move |_| {
            let passing = passing.clone();
            // Time passes while the call waits for a body that never comes.
            let never = futures_util::stream::poll_fn(move |context| {
                passing.advance(super::SECOND);
                context.waker().wake_by_ref();
                Poll::<Option<Result<http_body::Frame<bytes::Bytes>, std::io::Error>>>::Pending
            });
            let response = Response::builder().status(status).header("location", "/x").header("retry-after", "3");
            Ok(response.body(Body::wrap(http_body_util::StreamBody::new(never))).unwrap())
        });
        let builder = sample::at("http://localhost").credential("Key", KEY).clock(clock.clone()).jitter(|| 0.0);
        let client = builder.transport(transport).build().unwrap();
        let error = soon(get_thing(&client, "1").attempt_timeout(super::SECOND)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, attempts), "{status}");
        assert!(error.may_have_been_sent() && error.body().is_empty());
        let told = (status != 200).then_some((status, 3 * super::SECOND));
        assert_eq!(error.status().map(|status| status.as_u16()).zip(error.retry_after()), told);
    }
}

#[tokio::test]
async fn an_error_of_the_body_is_a_transport_error() {
    let client = client(|_| {
        let frames: [Result<_, std::io::Error>; 2] = [
            Ok(http_body::Frame::data(bytes::Bytes::from_static(b"{"))),
            Err(std::io::Error::other("the disk is full")),
        ];
        Ok(Response::new(Body::wrap(http_body_util::StreamBody::new(futures_util::stream::iter(frames)))))
    });
    let error = get_thing(&client, "1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3));
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the disk is full");
}

/// Adds a header to every request before the standard transport sends it.
struct Marking(StandardTransport);

impl Transport for Marking {
    fn send(&self, mut request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        request.headers_mut().insert("x-mark", HeaderValue::from_static("1"));
        self.0.send(request)
    }
}

#[tokio::test]
async fn a_transport_can_wrap_the_standard_one() {
    let server = answers([Step::json(200, "1")]);
    let builder = settings(&server, &TestClock::new()).transport(Marking(StandardTransport::with_defaults().unwrap()));
    soon(get_thing(&builder.build().unwrap(), "1")).await.unwrap();
    assert_eq!(server.requests()[0].header("x-mark"), Some("1"));
}

#[tokio::test]
async fn unsendable_requests_say_why() {
    let request = Request::get("http://localhost/a/../b").body(Body::empty()).unwrap();
    let error = StandardTransport::with_defaults().unwrap().send(request).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Unsendable);
    assert_eq!(error.to_string(), "the request cannot be sent: the path would change on the way");
}
