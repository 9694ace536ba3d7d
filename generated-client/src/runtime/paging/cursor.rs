//! The rules by which slices follow each other.

use std::collections::HashSet;
use std::fmt;
use std::future::IntoFuture as _;
use std::hash::BuildHasher as _;
use std::task::{Context, Poll, ready};

use crate::runtime::call_target::CallTarget;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::future::BoxFuture;
use crate::runtime::request::Request;
use crate::runtime::request_parts::Parts;

use super::Paged;
use super::step::Step;

/// Asks for slices, one at a time and never ahead.
pub(super) struct Slices<Op: Paged> {
    /// The request for the slice at `at`.
    request: Request<Op>,
    /// Where the slice begins that was asked for last; `None` where the request itself begins.
    at: Option<String>,
    state: State<Op::Output>,
    /// Where the slices began that were asked for.
    trail: Trail,
}

enum State<T> {
    /// The slice is not asked for.
    Ready,
    /// The slice is asked for.
    Asked(BoxFuture<'static, Result<T, Error>>),
    /// The slice is out, the next one begins here.
    Next(String),
    /// The slice is out, the next one cannot be found.
    Lost(&'static str),
    /// There is nothing more.
    Over,
}

impl<Op: Paged> Slices<Op> {
    pub(super) fn new(request: Request<Op>) -> Self {
        let first = Some(Box::new(request.parts.clone()));
        Self { request, at: None, state: State::Ready, trail: Trail { first, asked: HashSet::new() } }
    }

    /// Starts again from an offset.
    pub(super) fn resume(&mut self, offset: &str) {
        self.trail = Trail::default();
        self.go(offset.to_owned());
    }

    /// Where the slice begins that was asked for last.
    pub(super) fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    /// Where the next slice begins, or the last one if no other follows.
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

    /// Nothing more will be asked for.
    pub(super) fn end(&mut self) {
        self.state = State::Over;
    }

    /// The end, for a reason.
    pub(super) fn fail(&mut self, message: &'static str) -> Error {
        self.end();
        Error::new(ErrorKind::Pagination, message).of(&CallTarget::Operation(const { &Op::FACTS }))
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

    /// The next slice to ask for is the one that begins here.
    fn go(&mut self, cursor: String) {
        self.request.parts.query(Op::CURSOR, &cursor);
        self.trail.add(&cursor);
        self.at = Some(cursor);
        self.state = State::Ready;
    }

    /// What comes after a slice that says this. The slice itself is good in any case: its items are handed out first.
    fn after(&mut self, step: Step) -> State<Op::Output> {
        match step {
            Step { more: Some(false), .. } | Step { more: None, cursor: None } => State::Over,
            Step { more: Some(true), cursor: None } => State::Lost("a slice says that there is more, but not where"),
            Step { cursor: Some(cursor), .. } if self.request.parts.has_query(Op::CURSOR, &cursor) => {
                State::Lost("a slice gives its own offset as that of the next one")
            }
            Step { cursor: Some(cursor), .. } if self.trail.has(Op::CURSOR, &cursor) => {
                State::Lost("the slices go in a circle: an offset came again")
            }
            Step { cursor: Some(cursor), .. } => State::Next(cursor),
        }
    }
}

/// Shows the operation; an offset may be made of what the slices hold.
impl<Op: Paged> fmt::Debug for Slices<Op> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}

/// All offsets that were asked for, so that none is asked for again.
///
/// Of each it has a hash, which is 8 bytes a slice, however long the offsets are. Two of a million would have the same
/// hash once in many millions of runs.
#[derive(Default)]
struct Trail {
    /// The parameters of the request itself, with the offset where it begins, if it has one. `None` if it began elsewhere.
    first: Option<Box<Parts>>,
    asked: HashSet<u64>,
}

impl Trail {
    fn add(&mut self, cursor: &str) {
        let hash = self.asked.hasher().hash_one(cursor);
        self.asked.insert(hash);
    }

    /// Whether it was asked for, by this parameter.
    fn has(&self, parameter: &str, cursor: &str) -> bool {
        self.first.as_ref().is_some_and(|first| first.has_query(parameter, cursor))
            || self.asked.contains(&self.asked.hasher().hash_one(cursor))
    }
}
