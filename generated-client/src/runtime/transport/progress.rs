//! How far an attempt has come.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};
use std::time::Duration;

use crate::runtime::clock::Clock;

/// What the body of a request, its transport and the call tell each other about an attempt.
///
/// That a piece of a body has gone shows in that the next one is asked for. Of the last few, buffers hide how far they
/// have gone; so what is left of the sending then counts as waiting for the response.
pub(crate) struct Progress {
    clock: Arc<dyn Clock>,
    bounds: Bounds,
    state: Mutex<State>,
}

struct State {
    stage: Stage,
    /// When something last moved, or when the stage began.
    moved: Duration,
    /// Something has moved since then. That is asked for in the same task, so the time need not be taken before.
    moving: bool,
    /// Who waits for the end, and until when: woken if it is to come before that.
    waiting: Option<(Waker, Duration)>,
}

/// How long an attempt may take.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    /// When it ends in any case, by the client's clock.
    pub(crate) end: Duration,
    /// What the caller knows that by: all that is left of the call's own time may be less.
    pub(crate) configured: Duration,
    /// How long nothing may move.
    pub(crate) stall: Duration,
    /// How long the head of the response may take once the request has left, if that has a bound of its own.
    pub(crate) head: Option<Duration>,
}

impl Bounds {
    /// When an attempt ends that has been in a stage since then.
    fn end_of(&self, stage: Stage, since: Duration) -> Duration {
        let limit = match stage {
            Stage::Connecting | Stage::Sending | Stage::Starving | Stage::Receiving => Some(self.stall),
            Stage::Waiting => self.head,
            // It may well be moving, so it has all the time that there is.
            Stage::Hidden => self.head.filter(|_| self.end == Duration::MAX),
            Stage::Working => None,
        };
        limit.map_or(self.end, |limit| since.saturating_add(limit).min(self.end))
    }
}

/// What an attempt waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// A connection. Nothing has left.
    Connecting,
    /// Room for the next piece of the request.
    Sending,
    /// The next piece of the request, from its source.
    Starving,
    /// The request to go, which nobody can see, and then the head of the response.
    Hidden,
    /// The head of the response.
    Waiting,
    /// The next piece of the response.
    Receiving,
    /// Work on this machine.
    Working,
}

impl Progress {
    /// An attempt that begins `now`, with something to send or without.
    pub(crate) fn new(clock: &Arc<dyn Clock>, now: Duration, bounds: Bounds, body: bool) -> Arc<Self> {
        let first = if body { Stage::Sending } else { Stage::Waiting };
        let state = Mutex::new(State { stage: first, moved: now, moving: false, waiting: None });
        Arc::new(Self { clock: Arc::clone(clock), bounds, state })
    }

    /// The transport will tell when the request leaves: not before the end of its body is asked for.
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells nothing of it"))]
    pub(crate) fn connecting(&self) {
        self.state().stage = Stage::Connecting;
    }

    /// Somebody has begun to send the request; `over` if there is nothing more of it.
    pub(crate) fn begun(&self, over: bool) {
        if self.state().stage == Stage::Connecting {
            self.enter(if over { Stage::Waiting } else { Stage::Sending });
        }
    }

    /// A piece of the request was taken; `over` if it was the last one.
    pub(crate) fn taken(&self, over: bool) {
        self.enter(if over { Stage::Waiting } else { Stage::Sending });
    }

    /// There is room for another piece of the request, and none there.
    pub(crate) fn starving(&self) {
        // The last piece has gone, but asking again and again moves nothing.
        if !matches!(self.state().stage, Stage::Starving | Stage::Receiving | Stage::Working) {
            self.enter(Stage::Starving);
        }
    }

    /// All of the request was handed over, and nobody sees how it goes.
    pub(crate) fn hidden(&self) {
        self.enter(Stage::Hidden);
    }

    /// A piece of the response is there.
    pub(crate) fn received(&self) {
        let mut state = self.state();
        (state.stage, state.moving) = (Stage::Receiving, true);
    }

    /// What is there is worked on, which takes as long as it takes.
    pub(crate) fn working(&self) {
        self.state().stage = Stage::Working;
    }

    /// Whether no connection has begun to write the request.
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "`fetch` tells nothing of it"))]
    pub(crate) fn is_connecting(&self) -> bool {
        self.state().stage == Stage::Connecting
    }

    /// Whether it is certain that nothing has left and nothing will: no connection had it, and its body is gone. So many
    /// others than the body know of it.
    pub(crate) fn is_unsent(self: &Arc<Self>, others: usize) -> bool {
        Arc::strong_count(self) <= others && self.state().stage == Stage::Connecting
    }

    /// What is waited for, when the attempt ends for it as far as is known, and when to ask again, which is before that if
    /// somebody does so anyway. Whoever asks is woken if the end comes nearer than that.
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
        let mut state = self.state();
        state.moved = now;
        if matches!(state.stage, Stage::Receiving | Stage::Working) {
            return;
        }
        state.stage = stage;
        let end = self.bounds.end_of(stage, now);
        let waiting = state.waiting.take_if(|(_, until)| end < *until);
        drop(state);
        if let Some((waker, _)) = waiting {
            waker.wake();
        }
    }

    /// A panic of another thread leaves nothing half done here.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").field("stage", &self.state().stage).finish_non_exhaustive()
    }
}
