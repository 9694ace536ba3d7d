//! Records of how the API's answers are built, for `cargo xtask fit`: kinds of values and names of fields, no values.
//!
//! Calls only hand their answers over; a thread of the recorder reads them and writes the file. Whatever goes wrong
//! there costs records, never a call.

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
use super::description::Facts;
use super::error::Error;
#[cfg(not(target_family = "wasm"))]
use super::wire::noted::Notes;

/// Records the answer of a successful call. Only reading told which values of enums are unknown.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn answer(recorder: &Recorder, operation: &'static Facts, reply: &Reply, notes: &Notes, was_read: bool) {
    let unknown = notes.values().map(str::to_owned).collect();
    let reading = if was_read { Reading::Whole(unknown) } else { Reading::Stopped(unknown) };
    recorder.take(operation, reply.status, &reply.headers, reply.body.clone(), reading);
}

/// Records the answer that an error is, if it is one.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn failure(client: &Client, target: &CallTarget, error: &Error) {
    if let Some((recorder, operation)) = client.0.settings.recorder.as_ref().zip(target.facts())
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

/// There are no files here.
#[cfg(target_family = "wasm")]
pub(crate) fn failure(_: &Client, _: &CallTarget, _: &Error) {}
