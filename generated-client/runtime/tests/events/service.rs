//! The inbox as a service.
#![cfg(feature = "tower")]

use http_body::Body as _;
use http_body_util::Full;
use sdk_runtime::bytes::Bytes;
use sdk_runtime::events::Inbox;
use sdk_runtime::http::{Method, Request, StatusCode};
use sdk_runtime::transport::BoxError;
use tower_service::Service;

use super::inbox::{Got, gated};
use super::*;

fn request(method: Method, headers: HeaderMap) -> Request<Full<Bytes>> {
    let mut request = Request::new(Full::from(body("1")));
    *request.method_mut() = method;
    *request.headers_mut() = headers;
    request
}

#[tokio::test]
async fn only_posts_are_answered() {
    let (inbox, ..) = gated(&TestClock::new());
    let mut inbox = inbox.start().unwrap();
    for method in [Method::GET, Method::PUT, Method::HEAD, Method::OPTIONS] {
        let response = inbox.call(request(method, keyed(KEY))).await.unwrap();
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(response.headers()["allow"], "POST");
    }
    for (key, status) in [(KEY, 200), ("nobody", 401)] {
        let response = inbox.call(request(Method::POST, keyed(key))).await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        assert!(response.body().is_end_stream() && response.headers().is_empty());
    }
    let response = inbox.call(request(Method::POST, keyed(KEY))).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["retry-after"]),
        (503, &HeaderValue::from_static("30"))
    );
}

#[tokio::test]
async fn a_missing_login_is_asked_for() {
    async fn challenge<E: Event>(key: &str) -> HeaderValue {
        let receiver = Receiver::<E, ()>::builder().key(key, ()).build().unwrap();
        let inbox = Inbox::builder(receiver, |_| async { Ok::<(), BoxError>(()) });
        let mut inbox = inbox.start().unwrap();
        let response = inbox.call(request(Method::POST, HeaderMap::new())).await.unwrap();
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        response.headers()["www-authenticate"].clone()
    }
    assert_eq!(challenge::<Bearing>("token").await, "Bearer");
    assert_eq!(challenge::<Basic>("user:password").await, "Basic");
}

/// What axum wants of a service.
#[test]
fn the_service_can_be_routed() {
    fn routed<S>()
    where
        S: Service<Request<Full<Bytes>>, Error = std::convert::Infallible> + Clone + Send + Sync + 'static,
        S::Future: Send + 'static,
    {
    }
    routed::<Inbox<Keyed, &'static str>>();
    let _: fn(&Got) -> &'static str = |delivery| delivery.value;
}
