//! Reports differences between answers and the description, each location once, without any value.
//!
//! Readers note unknown fields and values, see [`noted`](crate::wire::noted); values that do not fit are known
//! from the error. Only an answer with notes is searched once more, for the locations that the notes are about.

mod finding;
mod seen;
#[cfg(test)]
mod tests;

pub use self::finding::{Drift, DriftKind};

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::StatusCode;

use self::seen::{Scope, Seen};
use super::charset::without_mark;
use super::decode::{DecodeError, Reply};
use super::description::OperationInfo;
use super::names::is_enum_value;
use super::wire::explain::Misfit;
use super::wire::noted::{Asking, Notes};
use super::wire::unknowns::{Location, Outcome, Unknown, find, pointer};

/// The function that gets each difference.
pub(crate) type OnDrift = Arc<dyn Fn(&Drift) + Send + Sync>;

/// Finds differences in the answers of a client and its clones.
pub(crate) struct DriftDetector {
    report: OnDrift,
    enum_values: bool,
    seen: Mutex<Seen>,
}

impl DriftDetector {
    pub(crate) fn new(report: OnDrift, enum_values: bool) -> Self {
        Self { report, enum_values, seen: Mutex::default() }
    }

    /// Calls the function of `on_drift`. The caller informs observers.
    pub(crate) fn report(&self, drift: &Drift) {
        (self.report)(drift);
    }

    /// The differences of an answer that were not reported before. `again` reads another answer in the same way, and
    /// returns its error.
    pub(crate) fn look(
        &self,
        operation: &'static OperationInfo,
        reply: &Reply,
        notes: &Notes,
        error: Option<&DecodeError>,
        again: &dyn Fn(&Reply) -> Option<DecodeError>,
    ) -> Vec<Drift> {
        let misfits = error.map_or(&[][..], |error| &error.misfits);
        let mut all: Vec<Drift> = Vec::new();
        for misfit in misfits {
            if let Some(drift) = Self::misfit(operation, reply, misfit) {
                all.push(drift);
            }
        }
        let status = reply.status;
        // A body that is not JSON has no locations.
        let is_json = error.is_none_or(|error| !error.misfits.is_empty());
        let is_due = is_json && !notes.is_empty() && self.seen().is_due(operation, status, notes);
        if is_due {
            let read = |json: &[u8]| read(reply, json, again);
            let scope = Scope { detector: self, operation, status };
            let json = notes.translated.as_ref().map_or(&reply.body, |translated| &translated.0);
            for location in find(without_mark(json), notes, &scope, &read) {
                all.push(self.unknown(operation, status, &location));
            }
        }
        // The lock must not be held while functions of the caller run.
        let mut seen = self.seen();
        all.retain(|drift| seen.is_first_report(drift));
        if is_due && !all.is_empty() {
            seen.on_new_finding(operation, status, notes);
        }
        all
    }

    fn misfit(operation: &'static OperationInfo, reply: &Reply, misfit: &Misfit) -> Option<Drift> {
        let kind = match misfit.found() {
            _ if misfit.is_missing() => DriftKind::Missing,
            Some(found) => DriftKind::OtherType { expected: misfit.expected(), found },
            None => return None,
        };
        Some(Drift { operation, status: reply.status, pointer: misfit.pattern().to_owned(), kind, value: None })
    }

    fn unknown(&self, operation: &'static OperationInfo, status: StatusCode, location: &Location) -> Drift {
        let found = location.found;
        let (kind, value) = match &location.unknown {
            Unknown::Field => (DriftKind::UnknownField { found }, None),
            Unknown::Arm => (DriftKind::UnknownArm { found }, None),
            Unknown::Value(text) => {
                let is_told = self.enum_values && is_enum_value(text);
                (DriftKind::UnknownValue { found }, is_told.then(|| text.clone()))
            }
        };
        Drift { operation, status, pointer: pointer(&location.path), kind, value }
    }

    /// A panic of another thread leaves these sets usable.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads an answer again, with another body.
fn read(reply: &Reply, json: &[u8], again: &dyn Fn(&Reply) -> Option<DecodeError>) -> Outcome {
    let other = Reply {
        status: reply.status,
        headers: reply.headers.clone(),
        body: Bytes::copy_from_slice(json),
        attempts: reply.attempts,
    };
    let asking = Asking::to_probe();
    let failure = again(&other).map(|error| error.message);
    Outcome { notes: asking.end(), failure }
}
