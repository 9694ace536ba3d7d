//! The names of an earlier run: which things of an API it has named, what is written for the next run, and what is gone.

pub mod keys;
pub mod matching;
mod removed;
#[cfg(test)]
mod tests;
mod write;

pub use matching::LockMatch;
pub use removed::removed;
pub use write::write;
