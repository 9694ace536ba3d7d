//! A file that one process has at a time.

use std::fs::{self, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The age of a lock whose process has ended without removing it. Others hold it for milliseconds.
const FORGOTTEN: Duration = Duration::from_secs(10);

/// The time between two attempts.
const PAUSE: Duration = Duration::from_millis(10);

/// The attempts before giving up, which take longer than a lock needs to be forgotten.
const ATTEMPTS: usize = 1500;

/// A lock, which is given back when it is dropped.
#[derive(Debug)]
pub(super) struct Lock(PathBuf);

impl Lock {
    /// Takes the lock with this path, and waits while others have it.
    pub(super) fn take(path: &Path) -> Result<Self, String> {
        for _ in 0..ATTEMPTS {
            match OpenOptions::new().write(true).create_new(true).open(path) {
                Ok(_) => return Ok(Self(path.to_owned())),
                // On Windows, a file that is being removed cannot be opened for a moment.
                Err(error) if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::PermissionDenied) => {
                    if error.kind() == ErrorKind::PermissionDenied && !cfg!(windows) {
                        return Err(format!("the folder of the profiles cannot be written: {error}"));
                    }
                    remove_if_forgotten(path);
                    std::thread::sleep(PAUSE);
                }
                Err(error) => return Err(format!("the folder of the profiles cannot be written: {error}")),
            }
        }
        Err(format!("another process is changing the profiles; if none is, remove `{}`", path.display()))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn remove_if_forgotten(path: &Path) {
    let age = fs::metadata(path).and_then(|about| about.modified()).map(|time| time.elapsed().unwrap_or_default());
    if age.is_ok_and(|age| age > FORGOTTEN) {
        // Renamed first: of several processes that find it, one has it then.
        let mine = path.with_extension(format!("{:016x}", fastrand::u64(..)));
        if fs::rename(path, &mine).is_ok() {
            let _ = fs::remove_file(mine);
        }
    }
}
