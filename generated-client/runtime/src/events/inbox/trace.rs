//! One span for the handling of each delivery, with the names that OpenTelemetry has, and events for the others. No keys,
//! ids, bodies, and no errors of handlers, which may have parts of them.

use tracing::Span;
use tracing::field::Empty;

use super::observer::InboxEvent;

/// The span of the handling of a delivery, which follows from that of the request.
pub(super) fn span(webhook: &'static str, kind: &'static str, request: &Span) -> Span {
    let span = tracing::info_span!(
        parent: None,
        "event",
        otel.name = %format_args!("process {webhook}"),
        otel.kind = "consumer",
        otel.status_code = Empty,
        api.webhook = webhook,
        api.event = kind,
        error.r#type = Empty,
    );
    span.follows_from(request.id());
    span
}

/// Records that the handling failed.
pub(super) fn failed(span: &Span, failure: &'static str) {
    span.record("error.type", failure);
    span.record("otel.status_code", "ERROR");
}

/// Logs what happens.
pub(super) fn log(webhook: &'static str, event: &InboxEvent<'_>) {
    match event {
        InboxEvent::Received => {}
        // The sender is known, so that the description is wrong, and events are lost.
        InboxEvent::Refused { reason, status, misfits } if !misfits.is_empty() => {
            let places: Vec<_> = misfits.iter().map(ToString::to_string).collect();
            let (reason, status, places) = (reason.as_str(), status.as_u16(), places.join("; "));
            tracing::warn!(webhook, reason, status, places, "delivery not as described");
        }
        InboxEvent::Refused { reason, status, .. } => {
            let (reason, status) = (reason.as_str(), status.as_u16());
            tracing::debug!(webhook, reason, status, "delivery refused");
        }
        InboxEvent::Doubled { kind } => tracing::debug!(webhook, kind, "delivery doubled"),
        InboxEvent::Busy { kind, reason } => {
            tracing::warn!(webhook, kind, reason = reason.as_str(), "delivery not accepted");
        }
        InboxEvent::Queued { kind, depth } => tracing::debug!(webhook, kind, depth, "delivery queued"),
        InboxEvent::Started { kind, waited } => {
            tracing::debug!(webhook, kind, seconds = waited.as_secs_f64(), "delivery waited");
        }
        InboxEvent::Handled { kind, duration } => {
            tracing::debug!(webhook, kind, seconds = duration.as_secs_f64(), "delivery handled");
        }
        InboxEvent::Failed { kind, duration, failure } => {
            let failure = failure.as_str();
            tracing::warn!(webhook, kind, seconds = duration.as_secs_f64(), failure, "delivery failed");
        }
        InboxEvent::Unmarked { kind } => tracing::warn!(webhook, kind, "the mark of a delivery could not be written"),
    }
}
