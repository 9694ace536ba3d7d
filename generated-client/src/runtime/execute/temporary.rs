//! Files that are there for as long as something is not complete.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A file that is removed when it is dropped.
///
/// It is passed on from one piece of blocking work to the next, so that it is removed also where nobody waits for the
/// work any more.
pub(super) struct Temporary {
    path: PathBuf,
    /// `None` once it is closed.
    file: Option<File>,
    /// It became another file, so there is nothing to remove.
    done: bool,
}

impl Temporary {
    /// A new file in the folder of `target`, so that it can take its place at one stroke.
    pub(super) fn beside(target: &Path) -> io::Result<Self> {
        if target.file_name().is_none() || fs::metadata(target).is_ok_and(|about| about.is_dir()) {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "the path is that of a folder"));
        }
        let path = target.with_file_name(format!(".{:016x}.part", fastrand::u64(..)));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { path, file: Some(file), done: false })
    }

    pub(super) fn write(mut self, data: &[u8]) -> io::Result<Self> {
        if let Some(file) = &mut self.file {
            file.write_all(data)?;
        }
        Ok(self)
    }

    /// Takes the place of `target`, which holds all of it or what it held before, also after a loss of power.
    pub(super) fn become_file(mut self, target: &Path) -> io::Result<()> {
        if let Some(file) = self.file.take() {
            file.sync_all()?;
        }
        fs::rename(&self.path, target)?;
        self.done = true;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        self.file = None;
        if !self.done {
            let _ = fs::remove_file(&self.path);
        }
    }
}
