//! What a value is written for.
//!
//! For a request, fields that are read-only are left out, at any depth.
//! `OpenAPI` says that such fields should not be sent. Everywhere else (logs, caches, answers of mocks) a model is written
//! whole, so that nothing is lost. Serializers have no place for such a mode, and unions write their arms with a
//! serializer of their own; so the mode belongs to the thread, for as long as one value is written.

use std::cell::Cell;
use std::thread::LocalKey;

use serde::Serializer;

thread_local! {
    static SENDING: Cell<bool> = const { Cell::new(false) };
    static TO_VALUE: Cell<bool> = const { Cell::new(false) };
}

/// Ends the mode, also where writing panics.
struct Before(&'static LocalKey<Cell<bool>>, bool);

impl Before {
    fn set(mode: &'static LocalKey<Cell<bool>>) -> Self {
        Self(mode, mode.replace(true))
    }
}

impl Drop for Before {
    fn drop(&mut self) {
        self.0.set(self.1);
    }
}

/// Writes a value for a request.
pub(crate) fn for_request<T>(write: impl FnOnce() -> T) -> T {
    let _before = Before::set(&SENDING);
    write()
}

/// Whether the value that is being written goes into a request.
#[inline]
pub fn is_request() -> bool {
    SENDING.get()
}

/// Whether a serializer makes a value in memory, as `serde_json::to_value` does: those of texts give nothing back. Numbers
/// that such a value does not hold would be errors there.
#[inline]
pub(super) fn is_to_value<S: Serializer>() -> bool {
    size_of::<S::Ok>() > 0 || TO_VALUE.get()
}

/// Writes a part of a value as text first, for the same purpose as the serializer of the whole.
pub(super) fn as_part_of<S: Serializer, T>(write: impl FnOnce() -> T) -> T {
    let _before = is_to_value::<S>().then(|| Before::set(&TO_VALUE));
    write()
}
