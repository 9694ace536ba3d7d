//! Models as JSON.
//!
//! A generated model has a *wire table*, written with one of the macros in here, from which its `Deserialize` and
//! `Serialize` come. That takes a half of the compile time of derived ones and shows at a glance what is on the wire.
//! Every macro takes the directions in which the type travels, `decode`, `encode` or both; the Cargo feature
//! `full-serde` adds the other one.

#![allow(unused_macros, reason = "which of the wire tables there are depends on the description")]

pub(crate) mod any;
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
pub(crate) mod raw;
mod reading;
pub(crate) mod sending;
mod span;
pub(crate) mod tagged;
pub(crate) mod unknowns;
pub(crate) mod untagged;
mod walk;

/// Keeps the directions that are listed, the others only with the feature `full-serde`.
macro_rules! directions {
    ([decode encode] decode { $($decode:tt)* } encode { $($encode:tt)* }) => {
        $($decode)*
        $($encode)*
    };
    ([decode] decode { $decode:item } encode { $encode:item }) => {
        $decode
        #[cfg(feature = "full-serde")]
        $encode
    };
    ([encode] decode { $decode:item } encode { $encode:item }) => {
        #[cfg(feature = "full-serde")]
        $decode
        $encode
    };
}
pub(crate) use directions;

#[cfg(test)]
mod tests;
