//! The ways in which a command fails, and the exit code of each.

use std::io;

use http::StatusCode;

use crate::error::{Error, ErrorKind};

/// The exit code of a command that was stopped by Ctrl-C, as shells have it.
pub(crate) const INTERRUPTED: u8 = 130;

/// The failure of a command.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line or a value is wrong; nothing was sent.
    Usage(String),
    /// The call succeeded, and its answer cannot be shown as asked for.
    Answer(String),
    /// A call failed.
    Call(Box<Error>),
    /// The output cannot be written.
    Output(io::Error),
    /// Ctrl-C ended it.
    Interrupted,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// The exit code: 1 for errors of the API and answers that cannot be read, 2 for wrong usage, 3 for what the API does not
    /// find, 4 for limits of rates, 5 where the API was not reached or did not answer in time.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Answer(_) | Self::Output(_) => 1,
            Self::Interrupted => INTERRUPTED,
            Self::Call(error) => code(error),
        }
    }
}

fn code(error: &Error) -> u8 {
    match (error.kind(), error.status()) {
        (ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport, _) => 5,
        (ErrorKind::RateLimited, _) | (_, Some(StatusCode::TOO_MANY_REQUESTS)) => 4,
        (_, Some(StatusCode::NOT_FOUND)) => 3,
        (ErrorKind::Configuration | ErrorKind::Credentials | ErrorKind::Request | ErrorKind::File, None) => 2,
        _ => 1,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
