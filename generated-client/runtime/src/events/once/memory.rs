//! The marks of one process.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Claim, Mark, Once};
use crate::future::BoxFuture;
use crate::transport::BoxError;

/// The number of marks by default.
const CAPACITY: usize = 20_000;

/// How long marks are kept by default.
const TTL: Duration = Duration::from_secs(3600);

/// How long a claim holds by default.
const LEASE: Duration = Duration::from_secs(600);

/// The error if there is no room.
pub(super) const FULL: &str = "all marks are in work";

/// Remembers deliveries in memory, until the process ends.
///
/// It has room for a number of marks, which is allocated at the start and never grows. If it is full, the mark that was
/// kept first goes early; deliveries that are in work never go, so a claim fails if there is nothing else.
pub struct MemoryOnce {
    capacity: usize,
    ttl: Duration,
    lease: Duration,
    state: Mutex<State>,
}

struct State {
    marks: HashMap<[u8; 16], Entry>,
    /// The marks that were kept, in the order of their ends. Those of marks that were released meanwhile are stale.
    kept: VecDeque<([u8; 16], u64)>,
}

struct Entry {
    /// The end, in milliseconds of the clock.
    end: u64,
    holder: u64,
    is_kept: bool,
}

impl MemoryOnce {
    /// A memory with room for `capacity` marks, about 100 bytes each. Zero counts as one.
    ///
    /// Choose as many as deliveries may come until the sender gives up repeating one.
    pub fn new(capacity: usize) -> Self {
        let capacity = capacity.max(1);
        // Twice as much room as is used, as a map without free room would grow when entries come and go.
        let marks = HashMap::with_capacity(capacity.saturating_mul(2));
        let state = Mutex::new(State { marks, kept: VecDeque::with_capacity(capacity) });
        Self { capacity, ttl: TTL, lease: LEASE, state }
    }

    /// Sets how long marks are kept. The default is one hour.
    #[must_use]
    pub fn ttl(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }

    /// Sets after which time a claim that is neither kept nor released lapses. It must be longer than a delivery waits and
    /// is handled. The default is ten minutes.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// The number of marks, in work or kept. Those that are over count until the next claim.
    pub fn len(&self) -> usize {
        self.state().marks.len()
    }

    /// Whether there are no marks.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn take(&self, mark: Mark, now: Duration) -> Option<Claim> {
        let mut state = self.state();
        let at = millis(now);
        state.forget_kept(|end| end <= at);
        match state.marks.get(&mark.hash) {
            Some(entry) if entry.is_kept => return Some(Claim::Seen),
            Some(entry) if entry.end > at && entry.holder != mark.holder => return Some(Claim::InWork),
            Some(_) => {}
            None => state.make_room(self.capacity, at)?,
        }
        let end = millis(now.saturating_add(self.lease));
        state.marks.insert(mark.hash, Entry { end, holder: mark.holder, is_kept: false });
        Some(Claim::New)
    }

    /// Keeps a mark. Yields whether there is room for it, as there is if it was claimed.
    pub(super) fn hold(&self, mark: Mark, now: Duration) -> bool {
        let mut state = self.state();
        let end = millis(now.saturating_add(self.ttl));
        if !state.marks.contains_key(&mark.hash) && state.make_room(self.capacity, millis(now)).is_none() {
            return false;
        }
        state.marks.insert(mark.hash, Entry { end, holder: mark.holder, is_kept: true });
        if state.kept.len() >= self.capacity {
            state.forget_first();
        }
        state.kept.push_back((mark.hash, end));
        true
    }

    pub(super) fn forget(&self, mark: Mark) {
        let mut state = self.state();
        if state.marks.get(&mark.hash).is_some_and(|entry| entry.holder == mark.holder) {
            state.marks.remove(&mark.hash);
        }
    }

    /// A panic of another thread leaves the marks usable.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Forgets the kept marks whose end is over.
    fn forget_kept(&mut self, is_over: impl Fn(u64) -> bool) {
        while self.kept.front().is_some_and(|(_, end)| is_over(*end)) {
            self.forget_first();
        }
    }

    /// Forgets the mark that was kept first.
    fn forget_first(&mut self) {
        if let Some((hash, end)) = self.kept.pop_front()
            && self.marks.get(&hash).is_some_and(|entry| entry.is_kept && entry.end == end)
        {
            self.marks.remove(&hash);
        }
    }

    /// Makes room for another mark, if there can be.
    fn make_room(&mut self, capacity: usize, now: u64) -> Option<()> {
        while self.marks.len() >= capacity && !self.kept.is_empty() {
            self.forget_first();
        }
        if self.marks.len() >= capacity {
            self.marks.retain(|_, entry| entry.end > now);
        }
        (self.marks.len() < capacity).then_some(())
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl Default for MemoryOnce {
    /// Room for 20,000 marks.
    fn default() -> Self {
        Self::new(CAPACITY)
    }
}

impl Once for MemoryOnce {
    fn claim(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<Claim, BoxError>> {
        let claim = self.take(mark, now);
        Box::pin(ready(claim.ok_or_else(|| FULL.into())))
    }

    fn keep(&self, mark: Mark, now: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        let kept = if self.hold(mark, now) { Ok(()) } else { Err(FULL.into()) };
        Box::pin(ready(kept))
    }

    fn release(&self, mark: Mark, _: Duration) -> BoxFuture<'_, Result<(), BoxError>> {
        self.forget(mark);
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for MemoryOnce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryOnce")
            .field("capacity", &self.capacity)
            .field("ttl", &self.ttl)
            .field("lease", &self.lease)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn mark(id: usize) -> Mark {
        Mark::new(&["api", "webhook", "account", &id.to_string()])
    }

    fn memory() -> MemoryOnce {
        MemoryOnce::new(3).ttl(SECOND * 10).lease(SECOND * 5)
    }

    #[test]
    fn a_mark_is_new_once_until_its_time_is_over() {
        let memory = memory();
        let first = mark(1);
        assert_eq!(memory.take(first, SECOND), Some(Claim::New));
        assert_eq!(memory.take(first, SECOND), Some(Claim::New), "the same holder asks again");
        assert_eq!(memory.take(mark(1), SECOND), Some(Claim::InWork));
        assert_eq!(memory.take(mark(2), SECOND), Some(Claim::New));
        memory.hold(first, SECOND * 2);
        assert_eq!(memory.take(mark(1), SECOND * 2), Some(Claim::Seen));
        assert_eq!(memory.take(mark(1), SECOND * 11), Some(Claim::Seen));
        assert_eq!(memory.take(mark(1), SECOND * 12), Some(Claim::New));
    }

    #[test]
    fn claims_lapse_and_belong_to_their_holder() {
        let memory = memory();
        let (lost, next) = (mark(1), mark(1));
        assert_eq!(memory.take(lost, Duration::ZERO), Some(Claim::New));
        assert_eq!(memory.take(next, SECOND * 4), Some(Claim::InWork));
        assert_eq!(memory.take(next, SECOND * 5), Some(Claim::New));
        memory.forget(lost);
        assert_eq!(memory.take(mark(1), SECOND * 5), Some(Claim::InWork), "it is no longer the mark of that holder");
        memory.forget(next);
        assert_eq!(memory.take(mark(1), SECOND * 5), Some(Claim::New));
    }

    #[test]
    fn kept_marks_can_be_released() {
        let memory = memory();
        let first = mark(1);
        memory.take(first, SECOND);
        memory.hold(first, SECOND);
        memory.forget(first);
        assert_eq!(memory.take(mark(1), SECOND), Some(Claim::New));
    }

    #[test]
    fn the_oldest_kept_mark_goes_and_those_in_work_stay() {
        let memory = memory();
        let marks = [mark(0), mark(1), mark(2)];
        for one in marks {
            assert_eq!(memory.take(one, SECOND), Some(Claim::New));
        }
        assert_eq!(memory.take(mark(3), SECOND), None, "all are in work");
        assert!(!memory.hold(mark(3), SECOND), "it was not claimed");
        memory.hold(marks[1], SECOND);
        memory.hold(marks[0], SECOND * 2);
        assert_eq!(memory.take(mark(3), SECOND * 2), Some(Claim::New));
        assert_eq!(memory.take(mark(0), SECOND * 2), Some(Claim::Seen));
        assert_eq!(memory.take(mark(2), SECOND * 2), Some(Claim::InWork));
        assert_eq!(memory.take(mark(1), SECOND * 2), Some(Claim::New), "the one that was kept first");
        // Those in work have lapsed by now.
        assert_eq!(memory.take(mark(4), SECOND * 8), Some(Claim::New));
    }

    #[test]
    fn the_memory_does_not_grow() {
        let memory = MemoryOnce::new(100).ttl(SECOND * 10).lease(SECOND * 5);
        let room = |memory: &MemoryOnce| {
            let state = memory.state();
            (state.marks.capacity(), state.kept.capacity())
        };
        let before = room(&memory);
        for id in 0..20_000 {
            let one = mark(id);
            memory.take(one, SECOND);
            match id % 3 {
                0 => drop(memory.hold(one, SECOND)),
                1 => memory.forget(one),
                _ => {
                    memory.hold(one, SECOND);
                    memory.forget(one);
                }
            }
            assert!(memory.len() <= 100);
        }
        assert_eq!(room(&memory), before);
    }

    #[test]
    fn marks_differ_by_each_text() {
        let hash = |texts: &[&str]| Mark::new(texts).hash();
        assert_eq!(hash(&["a", "b"]), hash(&["a", "b"]));
        assert_ne!(hash(&["a", "b"]), hash(&["ab", ""]));
        assert_ne!(Mark::new(&["a"]).holder(), Mark::new(&["a"]).holder());
        assert_eq!(format!("{:?}", Mark::new(&["a"])), "Mark(***)");
    }
}
