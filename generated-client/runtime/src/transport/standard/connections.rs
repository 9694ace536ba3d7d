//! A limit on the connections to each host.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use reqwest::Url;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use url::Origin;

/// The permits for connections to each host.
pub(super) struct Connections {
    most: usize,
    /// A client has few hosts, so they are searched one after the other.
    hosts: Mutex<Vec<(Origin, Weak<Semaphore>)>>,
}

impl Connections {
    pub(super) fn new(most: usize) -> Self {
        Self { most: most.min(Semaphore::MAX_PERMITS), hosts: Mutex::default() }
    }

    /// The permits for the host of a URL. Hosts without requests are forgotten.
    pub(super) fn to(&self, url: &Url) -> Arc<Semaphore> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let origin = url.origin();
        if let Some(known) = hosts.iter().find(|(known, _)| *known == origin).and_then(|(_, host)| host.upgrade()) {
            return known;
        }
        hosts.retain(|(_, host)| host.strong_count() > 0);
        let host = Arc::new(Semaphore::new(self.most));
        hosts.push((origin, Arc::downgrade(&host)));
        host
    }
}

/// The body of a response, which holds its permit until it is read or dropped.
pub(super) struct PermittedBody<B> {
    pub(super) body: B,
    pub(super) permit: Option<OwnedSemaphorePermit>,
}

impl<B: HttpBody<Data = Bytes> + Unpin> HttpBody for PermittedBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.body).poll_frame(context);
        if matches!(polled, Poll::Ready(None | Some(Err(_)))) || this.body.is_end_stream() {
            this.permit = None;
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
