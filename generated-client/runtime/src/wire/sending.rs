//! The purpose for which a value is written.
//!
//! In a request, read-only fields are left out at any depth: `OpenAPI` says that they should not be sent. Everywhere else
//! (logs, caches, answers of mocks) a model is written whole, so that nothing is lost. Serializers have no such mode, and
//! unions write their arms with serializers of their own; so the mode is that of the thread while a value is written.

use std::cell::Cell;
use std::thread::LocalKey;

use serde::Serializer;

thread_local! {
    static SENDING: Cell<bool> = const { Cell::new(false) };
    static TO_VALUE: Cell<bool> = const { Cell::new(false) };
}

/// Restores the previous mode on drop, also if writing panics.
struct Restore(&'static LocalKey<Cell<bool>>, bool);

impl Restore {
    fn set(mode: &'static LocalKey<Cell<bool>>) -> Self {
        Self(mode, mode.replace(true))
    }
}

impl Drop for Restore {
    fn drop(&mut self) {
        self.0.set(self.1);
    }
}

/// Writes a value for a request.
pub(crate) fn for_request<T>(write: impl FnOnce() -> T) -> T {
    let _restore = Restore::set(&SENDING);
    write()
}

/// Whether the value that is being written goes into a request.
#[inline]
pub fn is_request() -> bool {
    SENDING.get()
}

/// Whether a serializer builds a value in memory, as `serde_json::to_value` does; serializers to text yield nothing. Such a
/// value cannot hold every number, and would make an error of it.
#[inline]
pub(super) fn is_to_value<S: Serializer>() -> bool {
    size_of::<S::Ok>() > 0 || TO_VALUE.get()
}

/// Writes a part of a value as text first, for the same purpose as the serializer of the whole.
pub(super) fn as_part_of<S: Serializer, T>(write: impl FnOnce() -> T) -> T {
    let _restore = is_to_value::<S>().then(|| Restore::set(&TO_VALUE));
    write()
}
