//! The progress of an attempt.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};
use std::time::Duration;

use crate::clock::Clock;

/// The progress of an attempt, shared by the request's body, the transport and the call.
///
/// A piece of a body counts as sent when the next one is requested. Buffers hide the progress of the last few pieces,
/// so sending them counts as waiting for the response.
pub(crate) struct Progress {
    clock: Arc<dyn Clock>,
    bounds: Bounds,
    state: Mutex<State>,
}

struct State {
    stage: Stage,
    /// The time of the last progress, or the start of the stage.
    moved: Duration,
    /// Whether there was progress since then. It is read in the same task, so the time is taken only then.
    moving: bool,
    /// The task that waits for the end, and until when. It is woken if the end comes earlier.
    waiting: Option<(Waker, Duration)>,
}

/// The time limits of an attempt.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    /// The end of the attempt in any case, by the client's clock.
    pub(crate) end: Duration,
    /// The configured limit, for messages: the rest of the call's time may be shorter.
    pub(crate) configured: Duration,
    /// The longest time without progress.
    pub(crate) stall: Duration,
    /// The time limit for the head of the response after the request was sent, if there is one.
    pub(crate) head: Option<Duration>,
}

impl Bounds {
    /// The end of an attempt that has been in this stage since then.
    fn end_of(&self, stage: Stage, since: Duration) -> Duration {
        let limit = match stage {
            Stage::Connecting | Stage::Sending | Stage::Starving | Stage::Receiving => Some(self.stall),
            Stage::Waiting => self.head,
            // There may be progress that is not seen, so the whole time of the call is allowed.
            Stage::Hidden => self.head.filter(|_| self.end == Duration::MAX),
            Stage::Working => None,
        };
        limit.map_or(self.end, |limit| since.saturating_add(limit).min(self.end))
    }
}

/// The stages of an attempt, by the event that it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// A connection. Nothing was sent.
    Connecting,
    /// Room for the next piece of the request.
    Sending,
    /// The next piece of the request, from its source.
    Starving,
    /// The request to be sent, which is not seen here, and then the head of the response.
    Hidden,
    /// The head of the response.
    Waiting,
    /// The next piece of the response.
    Receiving,
    /// Local work, such as writing a file.
    Working,
}

impl Progress {
    /// An attempt that begins `now`, with or without a body.
    pub(crate) fn new(clock: &Arc<dyn Clock>, now: Duration, bounds: Bounds, body: bool) -> Arc<Self> {
        let first = if body { Stage::Sending } else { Stage::Waiting };
        let state = Mutex::new(State { stage: first, moved: now, moving: false, waiting: None });
        Arc::new(Self { clock: Arc::clone(clock), bounds, state })
    }

    /// The transport reports when it begins to send the request: not before it asks for the end of the body.
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells nothing of it"))]
    pub(crate) fn connecting(&self) {
        self.state().stage = Stage::Connecting;
    }

    /// The transport has begun to send the request. `over` if the body has no more pieces.
    pub(crate) fn begun(&self, over: bool) {
        if self.state().stage == Stage::Connecting {
            self.enter(if over { Stage::Waiting } else { Stage::Sending });
        }
    }

    /// A piece of the request was taken; `over` if it was the last one.
    pub(crate) fn taken(&self, over: bool) {
        self.enter(if over { Stage::Waiting } else { Stage::Sending });
    }

    /// The transport waits for the next piece of the request.
    pub(crate) fn starving(&self) {
        // The last piece was sent, but repeated polls are no progress.
        if !matches!(self.state().stage, Stage::Starving | Stage::Receiving | Stage::Working) {
            self.enter(Stage::Starving);
        }
    }

    /// The whole request was handed over, and its progress is not seen any more.
    pub(crate) fn hidden(&self) {
        self.enter(Stage::Hidden);
    }

    /// A piece of the response came.
    pub(crate) fn received(&self) {
        let mut state = self.state();
        (state.stage, state.moving) = (Stage::Receiving, true);
    }

    /// Local work begins, which has no time limit of its own.
    pub(crate) fn working(&self) {
        self.state().stage = Stage::Working;
    }

    /// Whether no connection has begun to write the request.
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells nothing of it"))]
    pub(crate) fn is_connecting(&self) -> bool {
        self.state().stage == Stage::Connecting
    }

    /// Whether it is certain that nothing was sent and nothing will be: no connection has begun to write the request,
    /// and its body was dropped. `others` is the number of owners of this value beside the body.
    pub(crate) fn is_unsent(self: &Arc<Self>, others: usize) -> bool {
        Arc::strong_count(self) <= others && self.state().stage == Stage::Connecting
    }

    /// The current stage, the time at which it ends the attempt, and the time at which to ask again. The latter is
    /// `again` if that is earlier than the end. The task is woken if the end moves before it.
    pub(crate) fn end(&self, context: &Context<'_>, again: Option<Duration>) -> (Stage, Duration, Duration) {
        let mut state = self.state();
        if std::mem::take(&mut state.moving) {
            state.moved = self.clock.elapsed();
        }
        let end = self.bounds.end_of(state.stage, state.moved);
        let again = again.filter(|again| *again <= end).unwrap_or(end);
        match &mut state.waiting {
            Some((waker, until)) if waker.will_wake(context.waker()) => *until = again,
            waiting => *waiting = Some((context.waker().clone(), again)),
        }
        (state.stage, end, again)
    }

    pub(crate) fn bounds(&self) -> Bounds {
        self.bounds
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Enters a stage of sending, which ends with the response, even if there is more to send.
    fn enter(&self, stage: Stage) {
        let now = self.clock.elapsed();
        let mut current = self.state();
        current.moved = now;
        if matches!(current.stage, Stage::Receiving | Stage::Working) {
            return;
        }
        current.stage = stage;
        let end = self.bounds.end_of(stage, now);
        let waiting = current.waiting.take_if(|(_, until)| end < *until);
        drop(current);
        if let Some((waker, _)) = waiting {
            waker.wake();
        }
    }

    /// A panic of another thread leaves the state usable.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").field("stage", &self.state().stage).finish_non_exhaustive()
    }
}
