//! Whether a value is written for a request: fields that are read-only are left out there, at any depth.
//!
//! `OpenAPI` says that such fields should not be sent. Everywhere else (logs, caches, answers of mocks) a model is written
//! whole, so that nothing is lost. Serializers have no place for such a mode, and unions write their arms with a
//! serializer of their own; so the mode belongs to the thread, for as long as one value is written.

use std::cell::Cell;

thread_local! {
    static SENDING: Cell<bool> = const { Cell::new(false) };
}

/// Ends the mode, also where writing panics.
struct Before(bool);

impl Drop for Before {
    fn drop(&mut self) {
        SENDING.set(self.0);
    }
}

/// Writes a value for a request.
pub(crate) fn for_request<T>(write: impl FnOnce() -> T) -> T {
    let _before = Before(SENDING.replace(true));
    write()
}

/// Whether the value that is being written goes into a request.
#[inline]
pub fn is_request() -> bool {
    SENDING.get()
}
