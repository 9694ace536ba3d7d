//! The tests of a generated SDK: cases as data, and a driver that calls every operation with them.

mod calls;
pub mod cases;
pub mod driver;
pub mod examples;
mod needs;
mod streams;
