//! The inbox: answers deliveries at once, and handles them afterwards.

mod answer;
mod builder;
mod observer;
#[cfg(feature = "tower")]
mod service;
#[cfg(feature = "tracing")]
mod trace;
mod worker;

use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use http_body::Body;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{OwnedPermit, Receiver as Queue, Sender, error::TrySendError};
use tokio::sync::watch;
use tokio::task::AbortHandle;

pub use self::answer::{Answer, Busy, Outcome};
pub use self::builder::InboxBuilder;
pub use self::observer::{Failure, InboxEvent, InboxObserver};
use self::worker::{Job, Shared, caught};
use super::Event;
use super::delivery::Delivery;
use super::once::Claim;
use super::receiver::Receiver;
use super::rejected::Rejected;
use crate::execute::with_timeout;
use crate::future::BoxFuture;
use crate::transport::BoxError;

/// How long workers that were stopped may take to end. Only handlers that block take longer.
const GRACE: Duration = Duration::from_millis(500);

/// The label of deliveries that were not read.
const UNREAD: &str = "other";

/// Writes a delivery before it is answered.
type Durable<E, V> = Box<dyn Fn(&Delivery<E, V>) -> BoxFuture<'static, Result<HandOver, BoxError>> + Send + Sync>;

/// What a durable hand-over has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HandOver {
    /// The delivery is written, and to be handled.
    Written,
    /// The store had the delivery before. It is answered with 200 and not handled again.
    Known,
}

/// Receives deliveries, answers them at once, and handles them with a number of workers.
///
/// A delivery is received, claimed in the memory of deliveries ([`Once`](super::Once)), handed over to a durable store if
/// there is one, put into a bounded queue, and only then answered with 200. If the queue has no room, nothing is claimed
/// and the answer is 503. A delivery goes on also if its sender hangs up.
///
/// The handler's result is known after the answer, so the sender does not learn of it. If it is an error, or the handler
/// panics, the mark of the delivery is released and the observer is told; whether it comes again is up to the sender. Those
/// who must lose nothing write deliveries before the answer ([`InboxBuilder::durable`]), and handle those again that have
/// not come to their end ([`resume`](Self::resume)).
///
/// Clones share one inbox. When the last of them is dropped, what was accepted is handled all the same, if the Tokio
/// runtime goes on.
pub struct Inbox<E, V>(Arc<Inner<E, V>>);

struct Inner<E, V> {
    receiver: Receiver<E, V>,
    shared: Arc<Shared<E, V>>,
    durable: Option<(Durable<E, V>, Duration)>,
    entry: Mutex<Entry<E, V>>,
    queue: Arc<tokio::sync::Mutex<Queue<Job<E, V>>>>,
    workers: Vec<AbortHandle>,
    /// Each worker has a receiver, until it ends.
    alive: watch::Sender<()>,
    runtime: Handle,
    busy: (StatusCode, Option<Duration>),
}

/// The way into the queue.
struct Entry<E, V> {
    /// `None` once nothing more is accepted.
    sender: Option<Sender<Job<E, V>>>,
    /// Whether deliveries that have a place in the queue must not take it any more.
    is_cut: bool,
}

/// What was accepted and not handled when an inbox was shut down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unfinished {
    /// The number of deliveries. Their marks are released, but for those whose handler blocks its thread and goes on.
    pub count: usize,
}

impl fmt::Display for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} deliveries were accepted and not handled", self.count)
    }
}

impl std::error::Error for Unfinished {}

impl<E: Event, V: Clone + Send + Sync + 'static> Inbox<E, V> {
    /// Sets up an inbox. `handler` gets each delivery after it was answered.
    pub fn builder<F, R, X>(receiver: Receiver<E, V>, handler: F) -> InboxBuilder<E, V>
    where
        F: Fn(Delivery<E, V>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), X>> + Send + 'static,
        X: Into<BoxError>,
    {
        InboxBuilder::new(receiver, handler)
    }

    /// The receiver.
    pub fn receiver(&self) -> &Receiver<E, V> {
        &self.0.receiver
    }

    /// Accepts a delivery whose body is in memory.
    pub async fn accept(&self, headers: &HeaderMap, body: &[u8]) -> Answer {
        self.0.shared.observe(&InboxEvent::Received);
        if self.is_closed() {
            return self.0.busy(UNREAD, Busy::Closed);
        }
        self.take(self.0.receiver.receive(headers, body)).await
    }

    /// Accepts a delivery, whose body is read within the bounds of the receiver.
    pub async fn accept_body<B: Body>(&self, headers: &HeaderMap, body: B) -> Answer {
        self.0.shared.observe(&InboxEvent::Received);
        if self.is_closed() {
            return self.0.busy(UNREAD, Busy::Closed);
        }
        self.take(self.0.receiver.receive_body(headers, body).await).await
    }

    /// Handles a delivery from a store ([`Receiver::restore`]), to which it was written before it was answered. It waits
    /// until the queue has room, and is handled whether or not it was claimed before: that it has not come to its end is for
    /// the store to know.
    ///
    /// Returns `false` if the inbox is shutting down.
    pub async fn resume(&self, delivery: Delivery<E, V>) -> bool {
        let sender = self.0.entry().sender.clone();
        let Some(sender) = sender else { return false };
        let Ok(permit) = sender.reserve_owned().await else { return false };
        let shared = &self.0.shared;
        let mark = delivery.mark();
        if let Some(mark) = mark {
            // What it says does not matter; others shall know that the delivery was seen.
            let _ = shared.claim(mark, delivery.kind()).await;
            shared.keep(Some(mark), delivery.kind()).await;
        }
        let job = Job::new(delivery, mark, true, shared.clock.elapsed());
        self.0.push(permit, job).is_ok()
    }

    /// The number of deliveries that wait or have a place reserved.
    pub fn queued(&self) -> usize {
        let entry = self.0.entry();
        entry.sender.as_ref().map_or(0, |sender| sender.max_capacity().saturating_sub(sender.capacity()))
    }

    /// Accepts nothing more, and waits until everything that was accepted is handled, at most for the time `within`. What
    /// is left then is stopped, and its marks are released.
    ///
    /// It can be called again, and by several: each call waits. What one of them stops is an error of that one.
    ///
    /// # Errors
    ///
    /// Not everything was handled. A handler that blocks its thread cannot be stopped, and counts.
    pub async fn shutdown(&self, within: Duration) -> Result<(), Unfinished> {
        self.0.entry().sender = None;
        let Inner { shared, alive, .. } = &*self.0;
        let clock = &*shared.clock;
        let is_over = with_timeout(clock, within, pin!(alive.closed())).await.is_some();
        self.0.entry().is_cut = true;
        if !is_over {
            self.0.workers.iter().for_each(AbortHandle::abort);
            with_timeout(clock, GRACE, pin!(alive.closed())).await;
        }
        // Also if all workers have ended: so they do with their runtime.
        let mut count = 0_usize;
        if let Some(mut queue) = with_timeout(clock, GRACE, pin!(self.0.queue.lock())).await {
            while let Ok(job) = queue.try_recv() {
                count = count.saturating_add(1);
                shared.abandon(job.mark, job.delivery.kind()).await;
            }
        }
        count = count.saturating_add(shared.release_orphans(&Failure::Abandoned).await);
        count = count.saturating_add(alive.receiver_count());
        if count == 0 { Ok(()) } else { Err(Unfinished { count }) }
    }

    fn is_closed(&self) -> bool {
        self.0.entry().sender.is_none()
    }

    async fn take(&self, received: Result<Delivery<E, V>, Rejected>) -> Answer {
        let delivery = match received {
            Ok(delivery) => delivery,
            Err(rejected) => return self.0.refused(rejected),
        };
        let kind = delivery.kind();
        let permit = match self.0.reserve() {
            Ok(permit) => permit,
            Err(busy) => return self.0.busy(kind, busy),
        };
        // A task of its own, which goes on if the sender hangs up: it would leave a mark that nobody releases.
        let inner = Arc::clone(&self.0);
        let task = self.0.runtime.spawn(async move { inner.hand_over(delivery, permit).await });
        match task.await {
            Ok(Ok(outcome)) => Answer::ok(outcome),
            Ok(Err(busy)) => self.0.busy(kind, busy),
            Err(_) => self.0.busy(kind, Busy::Closed),
        }
    }
}

impl<E: Event, V: Clone + Send + Sync + 'static> Inner<E, V> {
    /// Claims a delivery, writes it and puts it into the queue.
    async fn hand_over(&self, delivery: Delivery<E, V>, permit: OwnedPermit<Job<E, V>>) -> Result<Outcome, Busy> {
        let (shared, kind, mark) = (&self.shared, delivery.kind(), delivery.mark());
        if let Some(mark) = mark {
            match shared.claim(mark, kind).await {
                Some(Claim::New) => {}
                Some(Claim::Seen) => return Ok(self.doubled(kind)),
                Some(Claim::InWork) => return Err(Busy::InWork),
                None => return Err(Busy::Memory),
            }
        }
        let mut is_kept = false;
        if let Some((durable, timeout)) = &self.durable {
            let written = caught(async { durable(&delivery).await });
            let written = with_timeout(&*shared.clock, *timeout, pin!(written)).await;
            let known = match written {
                Some(Some(Ok(found))) => found == HandOver::Known,
                other => {
                    shared.release(mark, kind).await;
                    return Err(if other.is_none() { Busy::HandOverTimeout } else { Busy::HandOver });
                }
            };
            // From here on the store answers for it.
            shared.keep(mark, kind).await;
            is_kept = true;
            if known {
                return Ok(self.doubled(kind));
            }
        }
        match self.push(permit, Job::new(delivery, mark, is_kept, shared.clock.elapsed())) {
            Ok(depth) => {
                shared.observe(&InboxEvent::Queued { kind, depth });
                Ok(Outcome::Queued)
            }
            Err(job) => {
                shared.release(job.mark, kind).await;
                Err(Busy::Closed)
            }
        }
    }

    /// A place in the queue.
    fn reserve(&self) -> Result<OwnedPermit<Job<E, V>>, Busy> {
        let sender = self.entry().sender.clone().ok_or(Busy::Closed)?;
        sender.try_reserve_owned().map_err(|error| match error {
            TrySendError::Full(_) => Busy::Full,
            TrySendError::Closed(_) => Busy::Closed,
        })
    }

    /// Puts a delivery into the queue, and yields how many wait. A shutdown whose time is over comes before or after, so
    /// that nothing is put into a queue that nobody looks at any more.
    fn push(&self, permit: OwnedPermit<Job<E, V>>, job: Job<E, V>) -> Result<usize, Box<Job<E, V>>> {
        let entry = self.entry();
        if entry.is_cut {
            return Err(Box::new(job));
        }
        let sender = permit.send(job);
        Ok(sender.max_capacity().saturating_sub(sender.capacity()))
    }

    fn doubled(&self, kind: &'static str) -> Outcome {
        self.shared.observe(&InboxEvent::Doubled { kind });
        Outcome::Doubled
    }

    fn refused(&self, rejected: Rejected) -> Answer {
        let answer = Answer::refused(rejected, E::INFO.proof);
        if let Outcome::Refused(rejected) = &answer.outcome {
            let (reason, misfits) = (rejected.reason(), rejected.misfits());
            self.shared.observe(&InboxEvent::Refused { reason, status: answer.status, misfits });
        }
        answer
    }

    fn busy(&self, kind: &'static str, reason: Busy) -> Answer {
        self.shared.observe(&InboxEvent::Busy { kind, reason });
        let (status, retry_after) = self.busy;
        Answer { status, retry_after, outcome: Outcome::Busy(reason), challenge: None }
    }

    /// A panic of another thread leaves the way usable.
    fn entry(&self) -> MutexGuard<'_, Entry<E, V>> {
        self.entry.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<E, V> Clone for Inbox<E, V> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<E: Event, V> fmt::Debug for Inbox<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox")
            .field("receiver", &self.0.receiver)
            .field("is_durable", &self.0.durable.is_some())
            .finish_non_exhaustive()
    }
}
