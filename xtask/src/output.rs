//! Writes to the standard streams. A reader that has gone away, such as `head`, is no error.

use std::io::{Write as _, stderr, stdout};

/// Writes what a command has to tell.
pub fn say(text: &str) {
    if cfg!(test) {
        // Which the test harness catches.
        return print!("{text}");
    }
    let _ = stdout().lock().write_all(text.as_bytes()).and_then(|()| stdout().flush());
}

/// Writes what went wrong, or is worth a remark.
pub fn complain(text: &str) {
    if cfg!(test) {
        return eprint!("{text}");
    }
    let _ = stderr().lock().write_all(text.as_bytes());
}
