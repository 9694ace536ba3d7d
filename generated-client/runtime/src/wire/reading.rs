//! The way in which integers are read: directly, or from their text.
//!
//! Almost every integer is written as digits, which the JSON library reads without a copy of the text. `1.0` and `1e2` are
//! integers too, but the library only offers a floating point number for them. So a text is read directly at first; if an
//! integer needs its text, the whole text is read again with every integer from its text. Readers have no such mode, so
//! the mode is that of the thread while a text is read.

use std::cell::Cell;

use super::noted;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// From the text. Also the mode of readers outside of this crate, such as those of values in memory.
    FromText,
    /// Directly.
    Direct,
    /// Directly, and an integer could not be read in this way.
    TextRequested,
}

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::FromText) };
}

/// Restores the previous mode on drop, also if reading panics.
struct Restore(Mode);

impl Drop for Restore {
    fn drop(&mut self) {
        MODE.set(self.0);
    }
}

/// Reads directly, and again if an integer needs its text.
///
/// The library itself refuses `1e400` as out of range, although a reader of its text can accept it.
pub(super) fn read_with_fallback<T>(read: impl Fn() -> serde_json::Result<T>) -> serde_json::Result<T> {
    let _restore = Restore(MODE.replace(Mode::Direct));
    let mark = noted::mark();
    let result = read();
    let is_refused = result.as_ref().is_err_and(serde_json::Error::is_syntax);
    if MODE.get() != Mode::TextRequested && !is_refused {
        return result;
    }
    MODE.set(Mode::FromText);
    noted::back_to(mark.as_ref());
    read()
}

/// Whether integers are read directly.
#[inline]
pub(super) fn is_direct() -> bool {
    MODE.get() != Mode::FromText
}

/// Has the whole text read again, with integers from their text.
pub(super) fn request_text() {
    MODE.set(Mode::TextRequested);
}
