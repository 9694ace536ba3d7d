//! One span for each call, with the names that OpenTelemetry has for them. No values, no credentials.

use std::future::Future;
use std::time::Duration;

use tracing::field::Empty;
use tracing::{Instrument as _, Level, Span};

use crate::call_target::CallTarget;
use crate::client::Client;
use crate::observe::Event;

/// The span of a call.
pub(super) struct Trace(Span);

/// Logs an answer that could not be read; the span of the call has ended by then.
pub(super) fn undecodable(target: &CallTarget, status: http::StatusCode) {
    tracing::warn!(
        api.operation = %target.name(),
        http.request.method = target.method().as_str(),
        http.response.status_code = status.as_u16(),
        url.template = target.path(),
        "the answer could not be read"
    );
}

/// Logs the end of a stream; the spans of its calls have ended with the heads of their answers.
pub(crate) fn stream_ended(target: &CallTarget, items: u64, calls: u32, duration: Duration, end: &'static str) {
    tracing::debug!(
        api.operation = %target.name(),
        http.request.method = target.method().as_str(),
        url.template = target.path(),
        items,
        calls,
        seconds = duration.as_secs_f64(),
        end,
        "the stream ended"
    );
}

impl Trace {
    pub(super) fn start(client: &Client, target: &CallTarget) -> Self {
        if !tracing::enabled!(Level::INFO) {
            return Self(Span::none());
        }
        // The address is left out for links, which are secret, and for operations with a server of their own.
        let usual = !target.is_link() && target.server().is_none();
        let server = usual.then(|| client.server());
        Self(tracing::info_span!(
            "call",
            otel.name = %format_args!("{} {}", target.method(), target.path()),
            otel.kind = "client",
            otel.status_code = Empty,
            api.operation = %target.name(),
            http.request.method = target.method().as_str(),
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            url.template = target.path(),
            server.address = server.map(|server| server.0),
            server.port = server.map(|server| server.1),
            error.r#type = Empty,
        ))
    }

    /// Whether the span is enabled.
    pub(super) fn is_on(&self) -> bool {
        !self.0.is_none()
    }

    pub(super) fn span<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        future.instrument(self.0.clone())
    }

    pub(super) fn record(&self, event: &Event) {
        if self.0.is_none() {
            return;
        }
        let kind = |error: &Option<crate::error::ErrorKind>| error.map(crate::error::ErrorKind::as_str);
        match event {
            Event::Wait { attempt, duration, reason } => {
                let reason = reason.as_str();
                tracing::debug!(parent: &self.0, attempt, seconds = duration.as_secs_f64(), reason, "waiting");
            }
            Event::Attempt { attempt, duration, status, error } => {
                let status = status.map(|status| status.as_u16());
                let seconds = duration.as_secs_f64();
                match kind(error) {
                    Some(kind) => tracing::debug!(parent: &self.0, attempt, seconds, status, kind, "attempt failed"),
                    None => tracing::debug!(parent: &self.0, attempt, seconds, status, "attempt succeeded"),
                }
            }
            Event::Undecodable { .. } | Event::Drift(_) | Event::StreamEnd { .. } => {}
            Event::Cancelled { .. } => {
                self.0.record("error.type", "cancelled");
                self.0.record("otel.status_code", "ERROR");
            }
            Event::End { attempts, status, error, .. } => {
                if *attempts > 1 {
                    self.0.record("http.request.resend_count", attempts.saturating_sub(1));
                }
                if let Some(status) = status {
                    self.0.record("http.response.status_code", status.as_u16());
                }
                if let Some(kind) = kind(error) {
                    // OpenTelemetry wants the status as the type of the error, if there is one.
                    let status = status.filter(|status| !status.is_success());
                    self.0.record("error.type", status.as_ref().map_or(kind, |status| status.as_str()));
                    self.0.record("otel.status_code", "ERROR");
                }
            }
        }
    }
}
