//! The kinds of errors.

use std::fmt;

/// The kind of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting or a credential of the client is missing or wrong, or a blocking call was made in asynchronous code.
    Configuration,
    /// The source of a credential had none, see [`credentials`](crate::credentials); nothing was sent.
    Credentials,
    /// The request could not be built: an argument cannot be sent, or the stream of an upload failed.
    Request,
    /// No connection could be made; nothing was sent.
    Connect,
    /// The response did not come in time.
    Timeout,
    /// The connection broke during the call.
    Transport,
    /// The API answered with an error status.
    Status,
    /// The API answered with a redirect. Redirects are not followed, because the credentials would be sent to their
    /// target.
    Redirect,
    /// The API answered with success, but the body could not be read.
    Decode,
    /// The body of the response is larger than the client's limit.
    BodyTooLarge,
    /// The client's own rate limit does not allow the request before the call's time limit; nothing was sent.
    RateLimited,
    /// A local file could not be read or written, or it changed before it was sent.
    File,
    /// The slices of a list do not form a sequence: one says that another follows but not where, or an offset comes
    /// twice.
    Pagination,
}

impl ErrorKind {
    /// A word for metrics and logs, for example `rate_limited`. It stays the same in later versions.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Credentials => "credentials",
            Self::Request => "request",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Status => "status",
            Self::Redirect => "redirect",
            Self::Decode => "decode",
            Self::BodyTooLarge => "body_too_large",
            Self::RateLimited => "rate_limited",
            Self::File => "file",
            Self::Pagination => "pagination",
        }
    }
}

/// In words for people, for example `no connection could be made`.
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Configuration => "the client is not set up",
            Self::Credentials => "there is no credential",
            Self::Request => "the request could not be built",
            Self::Connect => "no connection could be made",
            Self::Timeout => "the response did not come in time",
            Self::Transport => "the connection broke",
            Self::Status => "the API answered with an error",
            Self::Redirect => "the API answered with a redirect",
            Self::Decode => "the response could not be read",
            Self::BodyTooLarge => "the response is too large",
            Self::RateLimited => "the client's own rate limit was reached",
            Self::File => "a local file could not be used",
            Self::Pagination => "the slices of a list do not form a sequence",
        })
    }
}
