//! The API on the command line.
//!
//! The program of this package, for which the feature `cli` is needed:
//!
//! ```text
//! cargo run --features cli -- help
//! cargo install --path . --features cli
//! ```
//!
//! A program of your own can have the same commands, with [`main`] as all that it does.

use std::process::ExitCode;

use crate::generated::command_table::COMMANDS;

#[doc(hidden)]
pub use sdk_runtime::commands::Run;

/// Runs the command line of this process, and yields its exit code: 0 for success, 1 for an error of the API, 2 for wrong usage, 3
/// for what the API does not find, 4 for a limited rate, 5 if the API was not reached.
pub fn main() -> ExitCode {
    sdk_runtime::commands::main(&COMMANDS)
}

/// The operations as data.
#[doc(hidden)]
pub fn table() -> &'static sdk_runtime::codegen::Commands {
    &COMMANDS
}

/// Runs a command line with this input and these environment variables, without a process.
#[doc(hidden)]
pub fn run<'a>(words: impl IntoIterator<Item = &'a str>, input: &[u8], variables: &[(&str, &str)]) -> Run {
    sdk_runtime::commands::run(&COMMANDS, words, input, variables)
}
