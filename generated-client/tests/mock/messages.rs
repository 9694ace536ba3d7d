//! Messages of mocks.

use std::panic::{AssertUnwindSafe, catch_unwind};

use generated_client::testing::Mock;

/// The message of a panic, without locations in files, which change with every edit.
pub fn panic_of(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("a panic");
    let text = panic.downcast_ref::<String>().cloned().or(panic.downcast_ref::<&str>().map(ToString::to_string));
    without_locations(&text.expect("a text"))
}

/// The text without the title of the API.
pub fn titleless(text: &str) -> String {
    text.replace(generated_client::DESCRIPTION.title, "the API")
}

pub fn without_locations(text: &str) -> String {
    let mut shown = String::new();
    // The files of the test's modules.
    let mut parts = text.split(file!().trim_end_matches("messages.rs"));
    shown.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (_, rest) = part.split_once(".rs").unwrap_or_default();
        shown.push_str("FILE");
        shown.push_str(rest.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()));
    }
    shown
}

/// The report of a mock whose expectations are not met.
pub fn report(mock: Mock) -> String {
    let report = panic_of(|| mock.verify());
    std::mem::forget(mock);
    titleless(&report)
}
