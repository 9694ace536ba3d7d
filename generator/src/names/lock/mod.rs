//! The lock: matching with an earlier run, writing for the next one, and removed names.

pub mod keys;
pub mod matching;
mod removed;
#[cfg(test)]
mod tests;
mod write;

pub use matching::LockMatch;
pub use removed::removed;
pub use write::write;
