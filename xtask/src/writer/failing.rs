//! A disk with failing operations, for tests.

use std::cell::Cell;
use std::io;

use super::Disk;

/// Fails at the n-th operation: only there, or from there on, as if the process had been killed.
#[derive(Debug)]
pub struct Failing {
    left: Cell<usize>,
    for_good: bool,
}

impl Failing {
    /// Lets `number` operations pass; then one fails, or with `for_good` all that follow.
    pub fn at(number: usize, for_good: bool) -> Self {
        Self { left: Cell::new(number), for_good }
    }
}

impl Disk for Failing {
    fn check(&self) -> io::Result<()> {
        let left = self.left.get();
        let next = if left == 0 && !self.for_good { usize::MAX } else { left.saturating_sub(1) };
        self.left.set(next);
        if left == 0 { Err(io::Error::other("injected")) } else { Ok(()) }
    }
}
