//! Handles deliveries after they were answered.

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::sync::mpsc::Receiver as Queue;
use tokio::sync::watch;

use super::observer::{Failure, InboxEvent, InboxObserver};
#[cfg(feature = "tracing")]
use super::trace;
use crate::clock::Clock;
use crate::events::Event;
use crate::events::delivery::Delivery;
use crate::events::once::{Claim, Mark, Once};
use crate::execute::with_timeout;
use crate::future::BoxFuture;
use crate::transport::BoxError;

/// How long a memory of deliveries may take for each question.
const MEMORY: Duration = Duration::from_secs(1);

/// Handles a delivery.
pub(super) type Handler<E, V> = Box<dyn Fn(Delivery<E, V>) -> BoxFuture<'static, Result<(), BoxError>> + Send + Sync>;

/// A delivery that waits for a worker.
pub(super) struct Job<E, V> {
    pub(super) delivery: Delivery<E, V>,
    pub(super) mark: Option<Mark>,
    /// Whether the mark is kept already.
    is_kept: bool,
    since: Duration,
    #[cfg(feature = "tracing")]
    request: tracing::Span,
}

impl<E, V> Job<E, V> {
    pub(super) fn new(delivery: Delivery<E, V>, mark: Option<Mark>, is_kept: bool, since: Duration) -> Self {
        Self {
            delivery,
            mark,
            is_kept,
            since,
            #[cfg(feature = "tracing")]
            request: tracing::Span::current(),
        }
    }
}

/// What the workers need, and the inbox too. It must not have the way into the queue: the workers end when there is none.
pub(super) struct Shared<E, V> {
    pub(super) handler: Handler<E, V>,
    pub(super) once: Box<dyn Once>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) observer: Option<Box<dyn InboxObserver>>,
    /// Deliveries whose handler did not come to its end.
    pub(super) orphans: Mutex<Vec<(Option<Mark>, &'static str)>>,
}

/// Handles deliveries until there is no way into the queue and nothing in it. `_alive` says that it has not come to its end.
pub(super) async fn work<E: Event, V: Send + 'static>(
    shared: Arc<Shared<E, V>>,
    queue: Arc<tokio::sync::Mutex<Queue<Job<E, V>>>>,
    _alive: watch::Receiver<()>,
) {
    loop {
        let job = queue.lock().await.recv().await;
        let Some(job) = job else { break };
        // A panic of an observer must not end the worker.
        if caught(shared.handle(job)).await.is_none() {
            shared.release_orphans(&Failure::Panic).await;
        }
    }
}

/// The value of a future, or `None` if it panics.
pub(super) async fn caught<T>(future: impl Future<Output = T>) -> Option<T> {
    AssertUnwindSafe(future).catch_unwind().await.ok()
}

impl<E: Event, V> Shared<E, V> {
    pub(super) fn observe(&self, event: &InboxEvent<'_>) {
        #[cfg(feature = "tracing")]
        trace::log(E::INFO.name, event);
        if let Some(observer) = &self.observer {
            // A panic of the observer must not cost the delivery. The panic hook has told of it.
            let _ = std::panic::catch_unwind(AssertUnwindSafe(|| observer.observe(event)));
        }
    }

    async fn handle(&self, job: Job<E, V>) {
        let Job { delivery, mark, is_kept, since, .. } = job;
        let kind = delivery.kind();
        // The claim may have lapsed while the delivery waited. Renewed, it holds for the handler.
        if let Some(mark) = mark.filter(|_| !is_kept)
            && let Some(Claim::Seen | Claim::InWork) = self.claim(mark, kind).await
        {
            return self.observe(&InboxEvent::Doubled { kind });
        }
        let orphan = Orphan { orphans: &self.orphans, mark, kind, is_settled: false };
        let begin = self.clock.elapsed();
        self.observe(&InboxEvent::Started { kind, waited: begin.saturating_sub(since) });
        let handling = caught(async { (self.handler)(delivery).await });
        #[cfg(feature = "tracing")]
        let span = trace::span(E::INFO.name, kind, &job.request);
        #[cfg(feature = "tracing")]
        let handling = tracing::Instrument::instrument(handling, span.clone());
        let result = handling.await;
        orphan.settle();
        let duration = self.clock.elapsed().saturating_sub(begin);
        let failure = match &result {
            Some(Ok(())) => {
                if !is_kept {
                    self.keep(mark, kind).await;
                }
                return self.observe(&InboxEvent::Handled { kind, duration });
            }
            Some(Err(error)) => Failure::Error(&**error),
            None => Failure::Panic,
        };
        #[cfg(feature = "tracing")]
        trace::failed(&span, failure.as_str());
        self.release(mark, kind).await;
        self.observe(&InboxEvent::Failed { kind, duration, failure });
    }

    /// Claims a delivery. `None` if the memory fails, or does not answer in time.
    pub(super) async fn claim(&self, mark: Mark, kind: &'static str) -> Option<Claim> {
        let claiming = self.once.claim(mark, self.clock.elapsed());
        match with_timeout(&*self.clock, MEMORY, pin!(claiming)).await {
            Some(claim) => claim.ok(),
            None => {
                // It may have been claimed all the same.
                self.release(Some(mark), kind).await;
                None
            }
        }
    }

    pub(super) async fn keep(&self, mark: Option<Mark>, kind: &'static str) {
        if let Some(mark) = mark {
            self.settle(kind, self.once.keep(mark, self.clock.elapsed())).await;
        }
    }

    pub(super) async fn release(&self, mark: Option<Mark>, kind: &'static str) {
        if let Some(mark) = mark {
            self.settle(kind, self.once.release(mark, self.clock.elapsed())).await;
        }
    }

    /// Waits for a change of a mark. Neither its failure nor a memory that hangs stops a worker.
    async fn settle<X>(&self, kind: &'static str, change: impl Future<Output = Result<(), X>>) {
        if !matches!(with_timeout(&*self.clock, MEMORY, pin!(change)).await, Some(Ok(()))) {
            self.observe(&InboxEvent::Unmarked { kind });
        }
    }

    /// Gives up a delivery that no worker has begun.
    pub(super) async fn abandon(&self, mark: Option<Mark>, kind: &'static str) {
        self.release(mark, kind).await;
        self.observe(&InboxEvent::Failed { kind, duration: Duration::ZERO, failure: Failure::Abandoned });
    }

    /// Releases the marks of deliveries whose handler did not come to its end, and yields their number.
    pub(super) async fn release_orphans(&self, failure: &Failure<'_>) -> usize {
        let orphans = std::mem::take(&mut *self.orphans.lock().unwrap_or_else(PoisonError::into_inner));
        for (mark, kind) in &orphans {
            self.release(*mark, kind).await;
            self.observe(&InboxEvent::Failed { kind, duration: Duration::ZERO, failure: *failure });
        }
        orphans.len()
    }
}

/// A delivery that is being handled. If its worker is stopped, its mark must be released, for which a drop has no time.
struct Orphan<'a> {
    orphans: &'a Mutex<Vec<(Option<Mark>, &'static str)>>,
    mark: Option<Mark>,
    kind: &'static str,
    is_settled: bool,
}

impl Orphan<'_> {
    fn settle(mut self) {
        self.is_settled = true;
    }
}

impl Drop for Orphan<'_> {
    fn drop(&mut self) {
        if !self.is_settled {
            self.orphans.lock().unwrap_or_else(PoisonError::into_inner).push((self.mark, self.kind));
        }
    }
}
