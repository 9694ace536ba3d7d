//! Records of the structure of answers, for `cargo xtask fit`: types of values and names of fields, but no values.
//!
//! Calls only hand their answers over; a thread of the recorder reads them and writes the file. A problem there costs
//! records, but no call.

#[cfg(not(target_family = "wasm"))]
mod file;
#[cfg(not(target_family = "wasm"))]
mod names;
#[cfg(not(target_family = "wasm"))]
mod queue;
#[cfg(not(target_family = "wasm"))]
mod read;
#[cfg(not(target_family = "wasm"))]
mod setting;
#[cfg(not(target_family = "wasm"))]
mod shape;
#[cfg(not(target_family = "wasm"))]
mod tally;
#[cfg(all(test, not(target_family = "wasm")))]
mod tests;
#[cfg(not(target_family = "wasm"))]
mod waiting;
#[cfg(not(target_family = "wasm"))]
mod write;

#[cfg(not(target_family = "wasm"))]
pub(crate) use self::queue::Recorder;
#[cfg(not(target_family = "wasm"))]
pub use self::setting::Record;

#[cfg(not(target_family = "wasm"))]
use bytes::Bytes;

#[cfg(not(target_family = "wasm"))]
use self::tally::Reading;
use super::call_target::CallTarget;
use super::client::Client;
#[cfg(not(target_family = "wasm"))]
use super::decode::Reply;
#[cfg(not(target_family = "wasm"))]
use super::description::OperationInfo;
use super::error::Error;
#[cfg(not(target_family = "wasm"))]
use super::wire::noted::Notes;

/// Records the answer of a successful call. `notes` has the unknown values of enums, which only decoding finds.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn answer(
    recorder: &Recorder,
    operation: &'static OperationInfo,
    reply: &Reply,
    notes: &Notes,
    was_read: bool,
) {
    let unknown = notes.values().map(str::to_owned).collect();
    let reading = if was_read { Reading::Whole(unknown) } else { Reading::Stopped(unknown) };
    recorder.take(operation, reply.status, &reply.headers, reply.body.clone(), reading);
}

/// Records the answer of a failed call, if there is one.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn failure(client: &Client, target: &CallTarget, error: &Error) {
    if let Some((recorder, operation)) = client.settings().recorder.as_ref().zip(target.operation())
        && let Some(status) = error.status()
    {
        recorder.take(
            operation,
            status,
            error.headers(),
            Bytes::copy_from_slice(error.body()),
            Reading::Whole(Vec::new()),
        );
    }
}

/// This target has no files.
#[cfg(target_family = "wasm")]
pub(crate) fn failure(_: &Client, _: &CallTarget, _: &Error) {}
