//! Operations on the disk. Tests use a disk on which they fail.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// A disk.
pub trait Disk {
    /// Called in each operation, which fails if this does.
    fn check(&self) -> io::Result<()>;
}

/// The real disk.
#[derive(Clone, Copy, Debug)]
pub struct Real;

impl Disk for Real {
    fn check(&self) -> io::Result<()> {
        Ok(())
    }
}

impl dyn Disk + '_ {
    /// Creates a folder whose parent exists.
    pub fn create_dir(&self, path: &Path) -> io::Result<()> {
        self.check().and_then(|()| fs::create_dir(path))
    }

    /// Writes a whole file.
    pub fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = File::create(path)?;
        // A failure leaves a part of the file, as on a full disk.
        self.check().and_then(|()| file.write_all(bytes))
    }

    /// Moves a file, over another if there is one.
    pub fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check().and_then(|()| fs::rename(from, to))
    }

    /// Removes a file.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.check().and_then(|()| fs::remove_file(path))
    }

    /// Removes an empty folder.
    pub fn remove_dir(&self, path: &Path) -> io::Result<()> {
        self.check().and_then(|()| fs::remove_dir(path))
    }

    /// Gives a file a second name, which keeps its content when another file takes the first name.
    pub fn link(&self, path: &Path, second: &Path) -> io::Result<()> {
        // Some file systems have no links.
        self.check().and_then(|()| fs::hard_link(path, second).or_else(|_| fs::copy(path, second).map(drop)))
    }
}
