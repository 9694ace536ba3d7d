//! Reads an answer into a value, with notes for records and drift.

use super::call_report;
use crate::call_target::CallTarget;
use crate::client::Client;
use crate::decode::{DecodeError, Reply};
use crate::description::OperationInfo;
#[cfg(not(target_family = "wasm"))]
use crate::record;
use crate::wire::noted::{Asking, Notes};

/// Reads the answer of a successful call. It is generic and compiled in the crate that uses it, so the code that does
/// not depend on the type is in other functions.
pub(crate) fn reading<T>(
    client: &Client,
    target: &CallTarget,
    reply: &Reply,
    read: fn(&Reply) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    #[cfg(not(target_family = "wasm"))]
    let is_recorded = client.settings().recorder.is_some();
    #[cfg(target_family = "wasm")]
    let is_recorded = false;
    noted(client, target, reply, read, asking(client, target, is_recorded), after)
}

/// Reads an item of a stream. Its differences are told by their locations in the item. It is not recorded: a record has
/// whole answers, and that of an operation that answers both ways would mix them.
pub(crate) fn reading_item<T>(
    client: &Client,
    target: &CallTarget,
    reply: &Reply,
    read: fn(&Reply) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    noted(client, target, reply, read, asking(client, target, false), detect)
}

/// Tells what was noted of an answer, and its error. The last argument reads an answer once more.
type Tell = fn(
    &Client,
    &CallTarget,
    &'static OperationInfo,
    &Reply,
    &Notes,
    Option<&DecodeError>,
    &dyn Fn(&Reply) -> Option<DecodeError>,
);

fn noted<T>(
    client: &Client,
    target: &CallTarget,
    reply: &Reply,
    read: fn(&Reply) -> Result<T, DecodeError>,
    asking: Option<(Asking, &'static OperationInfo)>,
    tell: Tell,
) -> Result<T, DecodeError> {
    let Some((asking, operation)) = asking else { return read(reply) };
    let result = read(reply);
    let notes = asking.end();
    tell(client, target, operation, reply, &notes, result.as_ref().err(), &|reply| read(reply).err());
    result
}

/// The request for notes, if records or drift need them.
fn asking(client: &Client, target: &CallTarget, is_recorded: bool) -> Option<(Asking, &'static OperationInfo)> {
    let settings = client.settings();
    let operation = target.operation().filter(|_| is_recorded || settings.detector.is_some())?;
    Some((Asking::to_read(), operation))
}

fn after(
    client: &Client,
    target: &CallTarget,
    operation: &'static OperationInfo,
    reply: &Reply,
    notes: &Notes,
    error: Option<&DecodeError>,
    again: &dyn Fn(&Reply) -> Option<DecodeError>,
) {
    #[cfg(not(target_family = "wasm"))]
    if let Some(recorder) = &client.settings().recorder {
        record::answer(recorder, operation, reply, notes, error.is_none());
    }
    detect(client, target, operation, reply, notes, error, again);
}

/// Tells the differences from the description.
fn detect(
    client: &Client,
    target: &CallTarget,
    operation: &'static OperationInfo,
    reply: &Reply,
    notes: &Notes,
    error: Option<&DecodeError>,
    again: &dyn Fn(&Reply) -> Option<DecodeError>,
) {
    let settings = client.settings();
    if let Some(detector) = settings.detector.as_ref().filter(|_| error.is_some() || !notes.is_empty()) {
        for drift in detector.look(operation, reply, notes, error, again) {
            call_report::drift(client, target, &drift);
            detector.report(&drift);
        }
    }
}
