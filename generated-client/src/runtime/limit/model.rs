//! What a limiter is to do, said in another way than the limiters do it.

use std::time::Duration;

use super::{Permit, RateLimit};

/// All places that were given to one operation.
pub(super) struct Model {
    limit: RateLimit,
    places: Vec<Duration>,
    pause: Duration,
    /// Before this, places may be among others.
    gaps: Duration,
}

impl Model {
    pub(super) fn new(limit: RateLimit) -> Self {
        Self { limit, places: Vec::new(), pause: Duration::ZERO, gaps: Duration::ZERO }
    }

    /// The earliest place that is neither before others, unless one was given back, nor breaks the limit, out of all that
    /// can be it.
    pub(super) fn take(&mut self, now: Duration, most: Duration) -> Permit {
        let last = self.places.iter().copied().max().filter(|_| now >= self.gaps).unwrap_or_default();
        let earliest = now.max(self.pause).max(last);
        let behind = self.places.iter().map(|place| *place + self.limit.per());
        let mut candidates: Vec<_> = behind.chain(self.places.iter().copied()).collect();
        candidates.push(earliest);
        candidates.retain(|candidate| *candidate >= earliest);
        candidates.sort();
        let place = candidates.into_iter().find(|candidate| self.room(*candidate)).unwrap();
        let wait = place.saturating_sub(now);
        if wait > most {
            return Permit::Refused(wait);
        }
        self.places.push(place);
        Permit::Granted(wait)
    }

    pub(super) fn pause(&mut self, end: Duration) {
        self.pause = self.pause.max(end);
    }

    /// Takes a place back.
    pub(super) fn free(&mut self, place: Duration) {
        if let Some(index) = self.places.iter().position(|known| *known == place) {
            self.places.remove(index);
            self.gaps = self.gaps.max(place + self.limit.per());
        }
    }

    fn room(&self, candidate: Duration) -> bool {
        let mut places = self.places.clone();
        places.push(candidate);
        !broken(self.limit, &places)
    }
}

/// Whether more of the places than the limit allows are within some span of its length.
pub(super) fn broken(limit: RateLimit, places: &[Duration]) -> bool {
    let mut places = places.to_vec();
    places.sort();
    let mut spans = places.iter().zip(places.iter().skip(limit.requests() as usize));
    spans.any(|(first, last)| last.saturating_sub(*first) < limit.per())
}
