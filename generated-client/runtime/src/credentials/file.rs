//! Credentials from a file.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use super::{Credential, CredentialRequest, Credentials, read};
use crate::disk;
use crate::future::BoxFuture;
use crate::transport::BoxError;

/// The default time after which the file is read again.
const EVERY: Duration = Duration::from_secs(30);

/// The largest file that is read.
const MOST: u64 = 64 * 1024;

/// A credential from a file that may change, such as a mounted secret: a key, or `user:password` for a login, with white
/// space around it. It is read with the first call, every half minute, and after a 401.
///
/// A file that cannot be read costs no call as long as the last credential is known.
#[derive(Clone, Debug)]
pub struct FromFile {
    path: PathBuf,
    every: Duration,
}

impl FromFile {
    /// Reads this file.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), every: EVERY }
    }

    /// Sets the time after which the file is read again.
    #[must_use]
    pub fn every(mut self, time: Duration) -> Self {
        self.every = time;
        self
    }
}

impl Credentials for FromFile {
    fn credential<'a>(&'a self, request: CredentialRequest<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        Box::pin(async move {
            let path = self.path.clone();
            let text = disk::blocking(move || {
                if fs::metadata(&path)?.len() > MOST {
                    return Err(std::io::Error::other("it is larger than 64 KiB"));
                }
                fs::read_to_string(&path)
            });
            let problem = |problem: BoxError| -> BoxError { format!("{}: {problem}", self.path.display()).into() };
            let text = text.await.map_err(|error| problem(error.into()))?;
            let credential = read(request.scheme, &text).map_err(problem)?;
            Ok(credential.renewed_in(self.every))
        })
    }
}
