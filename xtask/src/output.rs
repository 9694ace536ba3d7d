//! Writes to the standard streams. A reader that has closed, such as `head`, is no error.

use std::io::{Write as _, stderr, stdout};

/// Writes to standard output.
pub fn print(text: &str) {
    if cfg!(test) {
        // The test harness captures this.
        return print!("{text}");
    }
    let _ = stdout().lock().write_all(text.as_bytes()).and_then(|()| stdout().flush());
}

/// Writes errors and remarks to standard error.
pub fn print_error(text: &str) {
    if cfg!(test) {
        return eprint!("{text}");
    }
    let _ = stderr().lock().write_all(text.as_bytes());
}
