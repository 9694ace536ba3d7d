//! A simple model of a limiter, for tests to compare with.

use std::time::Duration;

use super::{Permit, RateLimit};

/// All slots that were given to one operation.
pub(super) struct Model {
    limit: RateLimit,
    slots: Vec<Duration>,
    pause: Duration,
    /// Before this time there may be gaps.
    gaps: Duration,
}

impl Model {
    pub(super) fn new(limit: RateLimit) -> Self {
        Self { limit, slots: Vec::new(), pause: Duration::ZERO, gaps: Duration::ZERO }
    }

    /// The earliest slot that is neither before others, unless one was given back, nor breaks the limit, out of all that
    /// can be it.
    pub(super) fn take(&mut self, now: Duration, most: Duration) -> Permit {
        let last = self.slots.iter().copied().max().filter(|_| now >= self.gaps).unwrap_or_default();
        let earliest = now.max(self.pause).max(last);
        let behind = self.slots.iter().map(|slot| *slot + self.limit.per());
        let mut candidates: Vec<_> = behind.chain(self.slots.iter().copied()).collect();
        candidates.push(earliest);
        candidates.retain(|candidate| *candidate >= earliest);
        candidates.sort();
        let slot = candidates.into_iter().find(|candidate| self.room(*candidate)).unwrap();
        let wait = slot.saturating_sub(now);
        if wait > most {
            return Permit::Refused(wait);
        }
        self.slots.push(slot);
        Permit::Granted(wait)
    }

    pub(super) fn pause(&mut self, end: Duration) {
        self.pause = self.pause.max(end);
    }

    /// Takes a slot back.
    pub(super) fn free(&mut self, slot: Duration) {
        if let Some(index) = self.slots.iter().position(|known| *known == slot) {
            self.slots.remove(index);
            self.gaps = self.gaps.max(slot + self.limit.per());
        }
    }

    fn room(&self, candidate: Duration) -> bool {
        let mut slots = self.slots.clone();
        slots.push(candidate);
        !broken(self.limit, &slots)
    }
}

/// Whether more of the slots than the limit allows are within some span of its length.
pub(super) fn broken(limit: RateLimit, slots: &[Duration]) -> bool {
    let mut slots = slots.to_vec();
    slots.sort();
    let mut spans = slots.iter().zip(slots.iter().skip(limit.requests() as usize));
    spans.any(|(first, last)| last.saturating_sub(*first) < limit.per())
}
