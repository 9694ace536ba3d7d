//! The inbox as a service of `tower`.

use std::convert::Infallible;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Body;
use http_body_util::Empty;
use tower_service::Service;

use super::{Inbox, answer};
use crate::events::Event;
use crate::future::BoxFuture;

/// Answers `POST`, whatever the path is: that is for a router to know.
#[cfg_attr(sdk_docs, doc(cfg(feature = "tower")))]
impl<E, V, B> Service<Request<B>> for Inbox<E, V>
where
    E: Event,
    V: Clone + Send + Sync + 'static,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Send,
{
    type Response = Response<Empty<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // A queue without room is an answer, not a reason to wait.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let inbox = self.clone();
        Box::pin(async move {
            if request.method() != Method::POST {
                return Ok(answer::method_not_allowed());
            }
            let (head, body) = request.into_parts();
            Ok(inbox.accept_body(&head.headers, body).await.into_response())
        })
    }
}
