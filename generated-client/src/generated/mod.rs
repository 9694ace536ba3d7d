// Written by `cargo xtask regenerate` from PerfectGym Next API 1.13.2.
// Description sha256: b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b. Do not edit: the next run overwrites it.

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
