//! What others are told about a call.

use std::borrow::Cow;
use std::future::Future;
use std::time::Duration;

use crate::runtime::client::Client;
use crate::runtime::decode::Reply;
use crate::runtime::error::Error;
use crate::runtime::observe::{Call, Event, WaitReason};
use crate::runtime::subject::Subject;

#[cfg(feature = "tracing")]
use super::trace::Trace;

/// Tells observers and traces about one call.
pub(super) struct Report<'a> {
    client: &'a Client,
    subject: &'a Subject,
    /// Known only where somebody wants to know it.
    name: Cow<'static, str>,
    started: Duration,
    #[cfg(feature = "tracing")]
    trace: Trace,
}

impl<'a> Report<'a> {
    pub(super) fn start(client: &'a Client, subject: &'a Subject) -> Self {
        let name = client.settings().observer.as_ref().map_or(Cow::Borrowed(""), |_| subject.name());
        Self {
            client,
            subject,
            name,
            started: client.settings().clock.elapsed(),
            #[cfg(feature = "tracing")]
            trace: Trace::start(client, subject),
        }
    }

    /// What happens in `future` belongs to the call.
    #[cfg(feature = "tracing")]
    pub(super) fn span<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        self.trace.span(future)
    }

    /// What happens in `future` belongs to the call.
    #[cfg(not(feature = "tracing"))]
    #[expect(clippy::unused_self, reason = "with `tracing` it is needed")]
    pub(super) fn span<F: Future>(&self, future: F) -> F {
        future
    }

    pub(super) fn wait(&self, attempt: u32, duration: Duration, reason: WaitReason) {
        self.tell(&Event::Wait { attempt, duration, reason });
    }

    pub(super) fn attempt(&self, attempt: u32, duration: Duration, result: &Result<Reply, Error>) {
        let (status, error) = outcome(result);
        self.tell(&Event::Attempt { attempt, duration, status, error });
    }

    pub(super) fn end(&self, result: &Result<Reply, Error>) {
        let (status, error) = outcome(result);
        let attempts = result.as_ref().map_or_else(Error::attempts, |reply| reply.attempts);
        let duration = self.client.settings().clock.elapsed().saturating_sub(self.started);
        self.tell(&Event::End { attempts, duration, status, error });
    }

    fn tell(&self, event: &Event) {
        #[cfg(feature = "tracing")]
        self.trace.record(event);
        if let Some(observer) = &self.client.settings().observer {
            let call =
                Call { operation: &self.name, method: self.subject.method(), path_template: self.subject.path() };
            observer.observe(&call, event);
        }
    }
}

fn outcome(result: &Result<Reply, Error>) -> (Option<http::StatusCode>, Option<crate::runtime::error::ErrorKind>) {
    match result {
        Ok(reply) => (Some(reply.status), None),
        Err(error) => (error.status(), Some(error.kind())),
    }
}
