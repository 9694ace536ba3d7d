//! Which values of enums a reader did not know.

#[cfg(not(target_family = "wasm"))]
use std::cell::RefCell;
use std::fmt::Display;

/// As many different values are told of one answer.
#[cfg(not(target_family = "wasm"))]
const MOST: usize = 64;

/// Longer texts are no values that an enum would have.
#[cfg(not(target_family = "wasm"))]
const LONGEST: usize = 256;

#[cfg(not(target_family = "wasm"))]
thread_local! {
    /// What was found so far, while an answer is read that is recorded.
    static FOUND: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// An enum does not know this value.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn note(value: impl Display) {
    // Not during the end of the thread, and not while the list is in use: then the value is not told.
    let _ = FOUND.try_with(|found| {
        if let Ok(mut found) = found.try_borrow_mut()
            && let Some(found) = found.as_mut().filter(|found| found.len() < MOST)
        {
            let value = value.to_string();
            if value.len() <= LONGEST && !found.contains(&value) {
                found.push(value);
            }
        }
    });
}

/// An enum does not know this value.
#[cfg(target_family = "wasm")]
pub(crate) fn note(_: impl Display) {}

/// Reads, and tells which values enums did not know, each once.
#[cfg(not(target_family = "wasm"))]
pub(super) fn during<T>(read: impl FnOnce() -> T) -> (T, Vec<String>) {
    /// Ends the search also where the reader panics.
    struct Search;
    impl Drop for Search {
        fn drop(&mut self) {
            take();
        }
    }
    let _ = FOUND.try_with(|found| found.try_borrow_mut().map(|mut found| *found = Some(Vec::new())));
    let search = Search;
    let result = read();
    let unknown = take();
    drop(search);
    (result, unknown)
}

#[cfg(not(target_family = "wasm"))]
fn take() -> Vec<String> {
    let taken = FOUND.try_with(|found| found.try_borrow_mut().ok().and_then(|mut found| found.take()));
    taken.ok().flatten().unwrap_or_default()
}
