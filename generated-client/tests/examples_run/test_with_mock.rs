//! The example `test_with_mock`, which has tests of its own.

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/test_with_mock.rs"]
mod example;
