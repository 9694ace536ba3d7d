//! The API on the command line, and as tools for assistants.
//!
//! Generated code describes each operation as data (`table`); one program reads it. Values are JSON on their way from arguments
//! to the request, so that no model is compiled for it.

pub(crate) mod call;
pub(crate) mod client;
mod completions;
pub(crate) mod failure;
#[cfg(test)]
mod fixture;
pub(crate) mod help;
pub(crate) mod io;
mod list;
mod main;
#[cfg(feature = "mcp")]
pub(crate) mod mcp;
pub(crate) mod nearest;
mod operation;
pub(crate) mod options;
pub(crate) mod output;
mod parse;
mod print;
pub(crate) mod profile;
mod program;
pub(crate) mod query;
mod request_text;
pub(crate) mod schema;
pub(crate) mod schema_words;
pub(crate) mod search;
pub(crate) mod set;
mod slices;
pub(crate) mod table;
pub(crate) mod values;

pub use self::main::{Run, main, run, run_until};
