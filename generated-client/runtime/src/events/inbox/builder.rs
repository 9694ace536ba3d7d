//! Settings of inboxes.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};

use super::observer::InboxObserver;
use super::worker::{Handler, Shared, work};
use super::{Durable, Entry, HandOver, Inbox, Inner};
use crate::error::Error;
use crate::events::Event;
use crate::events::delivery::Delivery;
use crate::events::once::{MemoryOnce, Once};
use crate::events::receiver::Receiver;
use crate::transport::BoxError;

/// Sets up an [`Inbox`].
pub struct InboxBuilder<E, V> {
    receiver: Receiver<E, V>,
    handler: Handler<E, V>,
    once: Option<Box<dyn Once>>,
    durable: Option<Durable<E, V>>,
    durable_timeout: Duration,
    observer: Option<Box<dyn InboxObserver>>,
    capacity: usize,
    workers: usize,
    busy: (StatusCode, Option<Duration>),
}

impl<E: Event, V: Clone + Send + Sync + 'static> InboxBuilder<E, V> {
    pub(super) fn new<F, R, X>(receiver: Receiver<E, V>, handler: F) -> Self
    where
        F: Fn(Delivery<E, V>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), X>> + Send + 'static,
        X: Into<BoxError>,
    {
        let handler: Handler<E, V> = Box::new(move |delivery| {
            let handling = handler(delivery);
            Box::pin(async move { handling.await.map_err(Into::into) })
        });
        Self {
            receiver,
            handler,
            once: None,
            durable: None,
            durable_timeout: Duration::from_secs(3),
            observer: None,
            capacity: 1000,
            workers: 8,
            busy: (StatusCode::SERVICE_UNAVAILABLE, Some(Duration::from_secs(30))),
        }
    }

    /// Sets the memory of deliveries. The default is a [`MemoryOnce`] of its own.
    #[must_use]
    pub fn once(mut self, once: impl Once) -> Self {
        self.once = Some(Box::new(once));
        self
    }

    /// Sets a function that writes each delivery to a store before it is answered with 200: so nothing that was accepted
    /// is lost with the process. If it fails or takes too long, the answer is 503 and the sender tries again.
    ///
    /// The function gets the delivery to take what it needs of it (account, id, the JSON of the event), and returns a
    /// future that writes that. A store whose rows have the account and the id as their key also knows deliveries that came
    /// before a restart: [`HandOver::Known`]. A write that took too long may have happened all the same.
    ///
    /// What was written is for the application to bring to its end: a delivery whose handler failed is still in the store,
    /// which then knows the sender's next attempt. [`Inbox::resume`] handles it again.
    #[must_use]
    pub fn durable<F, R, X>(mut self, write: F) -> Self
    where
        F: Fn(&Delivery<E, V>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<HandOver, X>> + Send + 'static,
        X: Into<BoxError>,
    {
        self.durable = Some(Box::new(move |delivery| {
            let writing = write(delivery);
            Box::pin(async move { writing.await.map_err(Into::into) })
        }));
        self
    }

    /// Sets how long the durable hand-over may take. The default is 3 seconds.
    #[must_use]
    pub fn durable_timeout(mut self, timeout: Duration) -> Self {
        self.durable_timeout = timeout;
        self
    }

    /// Sets the observer.
    #[must_use]
    pub fn observer(mut self, observer: impl InboxObserver) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Sets how many deliveries may wait. The default is 1000. Zero counts as one.
    #[must_use]
    pub fn capacity(mut self, deliveries: usize) -> Self {
        self.capacity = deliveries.clamp(1, tokio::sync::Semaphore::MAX_PERMITS);
        self
    }

    /// Sets how many deliveries are handled at once. The default is 8. Zero counts as one. With one worker, deliveries are
    /// handled in the order in which they were accepted.
    #[must_use]
    pub fn workers(mut self, workers: usize) -> Self {
        self.workers = workers.max(1);
        self
    }

    /// Sets the answer to a delivery that cannot be accepted now: its status, and the time of `Retry-After`. The default is
    /// 503 and 30 seconds. A status of success would lose the delivery, and counts as 503.
    #[must_use]
    pub fn busy(mut self, status: StatusCode, retry_after: Option<Duration>) -> Self {
        let status = if status.is_success() { StatusCode::SERVICE_UNAVAILABLE } else { status };
        self.busy = (status, retry_after);
        self
    }

    /// Starts the workers. The clock is that of the receiver.
    ///
    /// # Errors
    ///
    /// There is no Tokio runtime.
    pub fn start(self) -> Result<Inbox<E, V>, Error> {
        let runtime = Handle::try_current().map_err(|_| Error::configuration("an inbox needs a Tokio runtime"))?;
        let (sender, queue) = mpsc::channel(self.capacity);
        let queue = Arc::new(tokio::sync::Mutex::new(queue));
        let shared = Arc::new(Shared {
            handler: self.handler,
            once: self.once.unwrap_or_else(|| Box::new(MemoryOnce::default())),
            clock: Arc::clone(self.receiver.clock()),
            observer: self.observer,
            orphans: Mutex::default(),
        });
        let alive = watch::Sender::new(());
        let worker = || runtime.spawn(work(Arc::clone(&shared), Arc::clone(&queue), alive.subscribe())).abort_handle();
        let workers = (0..self.workers).map(|_| worker()).collect();
        Ok(Inbox(Arc::new(Inner {
            receiver: self.receiver,
            shared,
            durable: self.durable.map(|durable| (durable, self.durable_timeout)),
            entry: Mutex::new(Entry { sender: Some(sender), is_cut: false }),
            queue,
            workers,
            alive,
            runtime,
            busy: self.busy,
        })))
    }
}

impl<E: Event, V> fmt::Debug for InboxBuilder<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboxBuilder")
            .field("receiver", &self.receiver)
            .field("capacity", &self.capacity)
            .field("workers", &self.workers)
            .finish_non_exhaustive()
    }
}
