//! The rules for the order of slices.

use std::collections::HashSet;
use std::fmt;
use std::future::IntoFuture as _;
use std::hash::BuildHasher as _;
use std::task::{Context, Poll, ready};

use crate::call_target::CallTarget;
#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::request_parts::RequestParts;

use super::Paged;
use super::step::Step;

/// Requests slices, one at a time and never in advance.
pub(super) struct Slices<Op: Paged> {
    /// The request for the slice at `at`.
    request: Request<Op>,
    /// The offset of the slice that was requested last; `None` for that of the request itself.
    at: Option<String>,
    state: State<Op::Output>,
    /// The offsets of all requested slices.
    trail: Trail,
}

enum State<T> {
    /// The slice is not requested yet.
    Ready,
    /// The slice is requested.
    Asked(BoxFuture<'static, Result<T, Error>>),
    /// The slice was handed out; the next one begins at this offset.
    Next(String),
    /// The slice was handed out; the next one cannot be found, for this reason.
    Lost(&'static str),
    /// There are no more slices.
    Over,
}

impl<Op: Paged> Slices<Op> {
    pub(super) fn new(request: Request<Op>) -> Self {
        let trail = Trail::from(&request.parts);
        Self { request, at: None, state: State::Ready, trail }
    }

    /// The client that requests them.
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    pub(super) fn client(&self) -> &Client {
        &self.request.client
    }

    /// Starts again from an offset.
    pub(super) fn resume(&mut self, offset: &str) {
        self.trail = Trail::default();
        self.go(offset.to_owned());
    }

    /// The offset of the slice that was requested last.
    pub(super) fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    /// The offset of the next slice, or of the last one if no other follows.
    pub(super) fn ahead(&self) -> Option<&str> {
        match &self.state {
            State::Next(cursor) => Some(cursor),
            _ => self.at(),
        }
    }

    /// Whether another slice follows, as far as is known.
    pub(super) fn goes_on(&self) -> bool {
        matches!(self.state, State::Ready | State::Asked(_) | State::Next(_))
    }

    /// Ends the sequence: no more slices are requested.
    pub(super) fn end(&mut self) {
        self.state = State::Over;
    }

    /// Ends the sequence with an error.
    pub(super) fn fail(&mut self, message: &'static str) -> Error {
        self.end();
        Error::new(ErrorKind::Pagination, message).of(&CallTarget::Operation(const { &Op::INFO }))
    }

    pub(super) fn poll_slice(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Op::Output, Error>>> {
        loop {
            match &mut self.state {
                State::Ready => self.state = State::Asked(self.request.clone().into_future()),
                State::Asked(future) => {
                    let slice = ready!(future.as_mut().poll(context));
                    self.state = slice.as_ref().map_or(State::Over, |slice| self.after(Op::step(slice)));
                    return Poll::Ready(Some(slice));
                }
                State::Next(cursor) => {
                    let cursor = std::mem::take(cursor);
                    self.go(cursor);
                }
                State::Lost(message) => {
                    let message = *message;
                    return Poll::Ready(Some(Err(self.fail(message))));
                }
                State::Over => return Poll::Ready(None),
            }
        }
    }

    /// Goes on after a slice that could not be read as a whole.
    pub(super) fn go_on(&mut self, step: Step) {
        self.state = self.after(step);
    }

    /// Makes the slice at this offset the next to be requested.
    fn go(&mut self, cursor: String) {
        self.request.parts.query(Op::CURSOR, &cursor);
        self.trail.add(&cursor);
        self.at = Some(cursor);
        self.state = State::Ready;
    }

    /// The state after a slice with this information about the next one. An error comes only after the items of the
    /// slice.
    fn after(&self, step: Step) -> State<Op::Output> {
        match self.trail.follow(step, Op::CURSOR, &self.request.parts) {
            Follow::Next(cursor) => State::Next(cursor),
            Follow::Lost(message) => State::Lost(message),
            Follow::End => State::Over,
        }
    }
}

/// Shows the operation, but no offset: it may be made from data in the slices.
impl<Op: Paged> fmt::Debug for Slices<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}

/// What follows a slice.
pub(crate) enum Follow {
    /// The slice at this offset.
    Next(String),
    /// A slice that cannot be found, for this reason.
    Lost(&'static str),
    /// No slice.
    End,
}

/// All requested offsets, so that none is requested twice.
///
/// It keeps a hash of 8 bytes for each slice, however long the offsets are. For a million slices, a collision happens
/// once in many millions of runs.
#[derive(Default)]
pub(crate) struct Trail {
    /// The parameters of the request itself, with its offset if it has one. `None` after a resume at another offset.
    first: Option<Box<RequestParts>>,
    asked: HashSet<u64>,
}

impl Trail {
    /// That of a request that begins with these parts.
    pub(crate) fn from(first: &RequestParts) -> Self {
        Self { first: Some(Box::new(first.clone())), asked: HashSet::new() }
    }

    /// What follows the slice that was requested with these parts.
    pub(crate) fn follow(&self, step: Step, parameter: &str, parts: &RequestParts) -> Follow {
        match step {
            Step { more: Some(false), .. } | Step { more: None, cursor: None } => Follow::End,
            Step { more: Some(true), cursor: None } => Follow::Lost("a slice says that there is more, but not where"),
            Step { cursor: Some(cursor), .. } if parts.has_query(parameter, &cursor) => {
                Follow::Lost("a slice gives its own offset as that of the next one")
            }
            Step { cursor: Some(cursor), .. } if self.has(parameter, &cursor) => {
                Follow::Lost("the slices go in a circle: an offset came again")
            }
            Step { cursor: Some(cursor), .. } => Follow::Next(cursor),
        }
    }

    pub(crate) fn add(&mut self, cursor: &str) {
        let hash = self.asked.hasher().hash_one(cursor);
        self.asked.insert(hash);
    }

    /// Whether this offset was requested.
    fn has(&self, parameter: &str, cursor: &str) -> bool {
        self.first.as_ref().is_some_and(|first| first.has_query(parameter, cursor))
            || self.asked.contains(&self.asked.hasher().hash_one(cursor))
    }
}
