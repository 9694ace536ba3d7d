//! No server: clients have the mock's answers from their transport. For where there are no sockets to listen on.

use std::future;
use std::io;
use std::sync::Arc;

use http::{Request, Response};
use http_body_util::BodyExt as _;

use crate::client::ClientBuilder;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::testing::answer::Answer;
use crate::testing::call::ReceivedCall;
use crate::testing::registry::Registry;
use crate::transport::{Body, Transport, TransportError, TransportErrorKind};

/// What stands for a server.
#[derive(Clone)]
pub(in crate::testing) struct Server(Arc<Registry>);

impl Server {
    #[expect(clippy::unnecessary_wraps, reason = "others can fail here")]
    pub(in crate::testing) fn start(registry: Arc<Registry>) -> io::Result<Self> {
        Ok(Self(registry))
    }

    /// Nothing is there.
    #[expect(clippy::unused_self, reason = "others have it from there")]
    pub(in crate::testing) fn url(&self) -> String {
        "http://localhost".to_owned()
    }

    /// Makes the clients of a builder come here.
    pub(in crate::testing) fn lead(&self, builder: ClientBuilder) -> Result<ClientBuilder, Error> {
        Ok(builder.base_url(&self.url())?.plain_http_on_loopback(true).transport(self.clone()))
    }
}

impl Transport for Server {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        Box::pin(respond(Arc::clone(&self.0), request))
    }
}

async fn respond(registry: Arc<Registry>, request: Request<Body>) -> Result<Response<Body>, TransportError> {
    let broken = || TransportError::new(TransportErrorKind::Broken);
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(|error| broken().with_source(error))?.to_bytes();
    let call = ReceivedCall::new(registry.description, parts, body);
    match registry.answer(call) {
        Answer::Reply(reply) => Ok(reply.into_response(registry.clock()).map(Body::wrap)),
        Answer::Silence => future::pending().await,
        Answer::HangUp => Err(broken().with_source("the mock hangs up")),
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use http::Method;

    use super::*;
    use crate::client::Client;
    use crate::client::mocked_by;
    use crate::description::Description;
    use crate::error::ErrorKind;
    use crate::raw_request::RawRequest;
    use crate::testing::TestClock;

    static API: Description = Description {
        title: "Some API",
        version: "1",
        sha256: "",
        sdk: "some-sdk/0.1.0",
        env_prefix: "SOME",
        servers: &[],
        schemes: &[],
        error: None,
        rate_limit: None,
        constraints: &[],
    };

    /// What it yields without waiting.
    fn now<T>(future: impl Future<Output = T>) -> Option<T> {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }

    fn request(client: &Client, path: &str) -> RawRequest {
        client.raw(Method::POST, path).json(&[1])
    }

    #[test]
    fn requests_are_answered_without_a_socket() {
        let registry = Arc::new(Registry::new(&API));
        let server = Server::start(Arc::clone(&registry)).unwrap();
        let builder = server.lead(ClientBuilder::new(&API)).unwrap().clock(TestClock::new());
        let client = mocked_by(builder, Arc::clone(&registry)).build().unwrap();
        request(&client, "/a").replies(201, "made");
        request(&client, "/b").drops_connection();
        request(&client, "/c").hangs();

        let made = now(request(&client, "/a").send()).unwrap().unwrap();
        assert_eq!((made.status().as_u16(), made.value().as_ref()), (201, &br#""made""#[..]));
        assert_eq!(now(request(&client, "/b").send()).unwrap().unwrap_err().kind(), ErrorKind::Transport);
        assert!(now(request(&client, "/c").send()).is_none());
        assert_eq!(now(request(&client, "/d").send()).unwrap().unwrap_err().status().unwrap().as_u16(), 501);
        assert!(registry.report().unwrap().contains("POST /d"));
        assert!(registry.state().calls.iter().all(|call| call.body().as_ref() == b"[1]"));
    }
}
