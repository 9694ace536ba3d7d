//! Events of a call, for observers and traces.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::call_target::CallTarget;
use crate::client::Client;
use crate::decode::{DecodeError, Reply};
use crate::drift::Drift;
use crate::error::Error;
use crate::observe::{CallInfo, Event, WaitReason};

#[cfg(feature = "tracing")]
use super::trace::Trace;

/// Sends the events of one call to observers and traces.
pub(super) struct CallReport<'a> {
    client: &'a Client,
    /// What observers are told of the call, if there is one.
    call: Option<CallInfo<'a>>,
    /// Whether there is an observer or a trace. Without one, not even the time is taken.
    heard: bool,
    started: Duration,
    ended: AtomicBool,
    #[cfg(feature = "tracing")]
    trace: Trace,
}

impl<'a> CallReport<'a> {
    pub(super) fn start(client: &'a Client, target: &'a CallTarget) -> Self {
        let observer = client.settings().observer.as_ref();
        #[cfg(feature = "tracing")]
        let trace = Trace::start(client, target);
        #[cfg(feature = "tracing")]
        let heard = observer.is_some() || trace.is_on();
        #[cfg(not(feature = "tracing"))]
        let heard = observer.is_some();
        let mut report = Self {
            client,
            call: observer.map(|_| CallInfo::of(target)),
            heard,
            started: Duration::ZERO,
            ended: AtomicBool::new(false),
            #[cfg(feature = "tracing")]
            trace,
        };
        report.started = report.time();
        report
    }

    /// The time, or zero if nobody listens.
    pub(super) fn time(&self) -> Duration {
        if self.heard { self.client.settings().clock.elapsed() } else { Duration::ZERO }
    }

    /// Runs `future` in the span of the call.
    #[cfg(feature = "tracing")]
    pub(super) fn span<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        self.trace.span(future)
    }

    /// Runs `future` in the span of the call.
    #[cfg(not(feature = "tracing"))]
    #[expect(clippy::unused_self, reason = "with `tracing` it is needed")]
    pub(super) fn span<F: Future>(&self, future: F) -> F {
        future
    }

    pub(super) fn wait(&self, attempt: u32, duration: Duration, reason: WaitReason) {
        self.notify(&Event::Wait { attempt, duration, reason });
    }

    /// An attempt that began at this [`time`](Self::time) ended.
    pub(super) fn attempt(&self, attempt: u32, began: Duration, result: &Result<Reply, Error>) {
        let (status, error) = outcome(result);
        let duration = self.time().saturating_sub(began);
        self.notify(&Event::Attempt { attempt, duration, status, error });
    }

    pub(super) fn end(&self, result: &Result<Reply, Error>) {
        let (status, error) = outcome(result);
        let attempts = result.as_ref().map_or_else(Error::attempts, |reply| reply.attempts);
        let duration = self.time().saturating_sub(self.started);
        self.ended.store(true, Ordering::Relaxed);
        self.notify(&Event::End { attempts, duration, status, error });
    }

    fn notify(&self, event: &Event) {
        #[cfg(feature = "tracing")]
        self.trace.record(event);
        if let (Some(observer), Some(call)) = (&self.client.settings().observer, &self.call) {
            observer.observe(call, event);
        }
    }
}

/// Makes the error of a call whose answer could not be read, and reports it to observers and traces.
pub(crate) fn undecodable(client: &Client, target: &CallTarget, reply: Reply, error: DecodeError) -> Error {
    let status = reply.status;
    #[cfg(feature = "tracing")]
    super::trace::undecodable(target, status);
    if let Some(observer) = &client.settings().observer {
        observer.observe(&CallInfo::of(target), &Event::Undecodable { status });
    }
    Error::decode(target, reply, error)
}

/// Reports a difference from the description to observers.
pub(super) fn drift(client: &Client, target: &CallTarget, drift: &Drift) {
    if let Some(observer) = &client.settings().observer {
        observer.observe(&CallInfo::of(target), &Event::Drift(drift.clone()));
    }
}

/// A call that is dropped before its end was cancelled by its caller.
impl Drop for CallReport<'_> {
    fn drop(&mut self) {
        if self.heard && !self.ended.load(Ordering::Relaxed) {
            self.notify(&Event::Cancelled { duration: self.time().saturating_sub(self.started) });
        }
    }
}

fn outcome(result: &Result<Reply, Error>) -> (Option<http::StatusCode>, Option<crate::error::ErrorKind>) {
    match result {
        Ok(reply) => (Some(reply.status), None),
        Err(error) => (error.status(), Some(error.kind())),
    }
}
