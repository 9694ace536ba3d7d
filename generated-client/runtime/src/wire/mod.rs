//! Models as JSON.
//!
//! A generated model has a *wire table*, written with one of the macros in here, from which its `Deserialize` and
//! `Serialize` come. That takes a half of the compile time of derived ones and shows at a glance what is on the wire.

pub(crate) mod any;
mod buffered;
pub(crate) mod codec;
pub(crate) mod date;
pub(crate) mod debug;
pub(crate) mod deep;
pub(crate) mod enums;
pub(crate) mod exact;
pub(crate) mod explain;
pub(crate) mod float;
pub(crate) mod integer;
mod locate;
pub(crate) mod newtype;
pub(crate) mod noted;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod pointer;
pub(crate) mod raw;
pub(crate) mod read_fields;
mod reading;
pub(crate) mod sending;
mod span;
#[cfg(feature = "events")]
pub(crate) mod strict;
pub(crate) mod tagged;
pub(crate) mod unknowns;
pub(crate) mod untagged;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub(crate) mod verbatim;
mod walk;
pub(crate) mod write_fields;

#[cfg(test)]
mod tests;
