//! Temporary files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A file that is removed when it is dropped.
///
/// Each piece of blocking work owns it in turn, so that it is removed even if the call was dropped meanwhile.
pub(crate) struct Temporary {
    path: PathBuf,
    /// `None` once it is closed.
    file: Option<File>,
    /// Whether it was renamed, so that there is nothing to remove.
    done: bool,
}

impl Temporary {
    /// A new file in the folder of `target`, so that a rename can replace the target atomically.
    pub(crate) fn beside(target: &Path) -> io::Result<Self> {
        if target.file_name().is_none() || fs::metadata(target).is_ok_and(|about| about.is_dir()) {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "the path is that of a folder"));
        }
        let path = target.with_file_name(format!(".{:016x}.part", fastrand::u64(..)));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        let temporary = Self { path, file: Some(file), done: false };
        // Set before anything is written, so that nobody can read it who may not read the target.
        temporary.take_permissions_of(target)?;
        Ok(temporary)
    }

    pub(crate) fn write(mut self, data: &[u8]) -> io::Result<Self> {
        if let Some(file) = &mut self.file {
            file.write_all(data)?;
        }
        Ok(self)
    }

    /// Flushes the file to disk, with the permissions of `target` if that exists. This may take long.
    pub(crate) fn settle(mut self, target: &Path) -> io::Result<Self> {
        self.take_permissions_of(target)?;
        if let Some(file) = self.file.take() {
            file.sync_all()?;
        }
        Ok(self)
    }

    /// Replaces `target` atomically. After [`settle`](Self::settle), the target has either its old or its new content,
    /// even after a loss of power.
    pub(crate) fn become_file(mut self, target: &Path) -> io::Result<()> {
        fs::rename(&self.path, target)?;
        self.done = true;
        Ok(())
    }

    #[cfg(unix)]
    fn take_permissions_of(&self, target: &Path) -> io::Result<()> {
        let Ok(wanted) = fs::metadata(target).map(|about| about.permissions()) else { return Ok(()) };
        // Some file systems support only one set of permissions, and refuse every change.
        if fs::metadata(&self.path)?.permissions() == wanted {
            return Ok(());
        }
        fs::set_permissions(&self.path, wanted)
    }

    /// Other systems have no permission but that to write, without which a file cannot be replaced anyway.
    #[cfg(not(unix))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as on Unix")]
    fn take_permissions_of(&self, _: &Path) -> io::Result<()> {
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
