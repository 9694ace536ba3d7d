// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! What the description turned into.

#![allow(deprecated, reason = "deprecated items are generated with the rest")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "names, texts and signatures follow the description"
)]
mod client;
pub mod models;
pub mod operations;
#[cfg(feature = "testing")]
pub mod samples;
#[allow(
    unused_imports,
    reason = "only operations name it, and all of them can be left out"
)]
pub use self::client::DESCRIPTION;
