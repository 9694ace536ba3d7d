//! A disk with failing operations, for tests.

use std::cell::Cell;
use std::io;
use std::path::Path;

use super::{Disk, Real};

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

    fn step(&self) -> io::Result<()> {
        match self.left.get() {
            0 => {
                if !self.for_good {
                    self.left.set(usize::MAX);
                }
                Err(io::Error::other("injected"))
            }
            left => {
                self.left.set(left - 1);
                Ok(())
            }
        }
    }
}

impl Disk for Failing {
    fn create_dir(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.create_dir(path))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        // Half a file, as on a full disk.
        self.step().or_else(|error| Real.write(path, &bytes[..bytes.len() / 2]).and(Err(error)))?;
        Real.write(path, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.rename(from, to))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.remove_file(path))
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.remove_dir(path))
    }

    fn link(&self, path: &Path, second: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.link(path, second))
    }
}
