//! How integers are read: at once, or from their text.
//!
//! Almost every integer is written as digits, which the JSON library reads without taking the text aside. `1.0` and `1e2`
//! are integers too, but of them it only has a floating point number. So a text is read at once first; where an integer
//! then asks for its text, the whole is read again with all of them taken as text. Readers have no place for such a mode,
//! so it belongs to the thread, for as long as one text is read.

use std::cell::Cell;

use super::noted;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// From the text, also for readers of others, such as those of values that are in memory already.
    Text,
    /// At once.
    AtOnce,
    /// At once, and one of them could not be read in that way.
    AskedForText,
}

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::Text) };
}

/// Ends the mode, also where reading panics.
struct Before(Mode);

impl Drop for Before {
    fn drop(&mut self) {
        MODE.set(self.0);
    }
}

/// Reads at once, and again where an integer asks for its text.
///
/// Of `1e400` the library says itself that it is out of range, which is no matter where a text of that size is an integer.
pub(super) fn twice_at_most<T>(read: impl Fn() -> serde_json::Result<T>) -> serde_json::Result<T> {
    let _before = Before(MODE.replace(Mode::AtOnce));
    let mark = noted::mark();
    let result = read();
    let unread = result.as_ref().is_err_and(serde_json::Error::is_syntax);
    if MODE.get() != Mode::AskedForText && !unread {
        return result;
    }
    MODE.set(Mode::Text);
    noted::back_to(mark.as_ref());
    read()
}

/// Whether integers are read at once.
#[inline]
pub(super) fn is_at_once() -> bool {
    MODE.get() != Mode::Text
}

/// Has everything read again.
pub(super) fn ask_for_text() {
    MODE.set(Mode::AskedForText);
}
