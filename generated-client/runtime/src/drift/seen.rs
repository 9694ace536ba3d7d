//! Memory of a client's answers: differences that were reported, and keys that are fields.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};

use http::StatusCode;

use super::{Drift, DriftDetector, DriftKind};
use crate::description::OperationInfo;
use crate::wire::explain::Form;
use crate::wire::noted::Notes;
use crate::wire::unknowns::{Location, Memory, Segment, pointer};

/// The greatest number of differences that are reported.
const MOST_REPORTED: usize = 10_000;

/// The greatest number of keys, objects and patterns in memory. A forgotten one only costs another read.
const MOST_KNOWN: usize = 20_000;

/// After this number of keys that are no fields, all keys of the object count as data.
const ENOUGH_KEYS: u32 = 4;

/// The greatest number of unknown fields that are reported by name for one object.
const MOST_NAMES: usize = 32;

/// The first answers with the same notes that are all searched; after them, one in this number is.
const LOOKS: u32 = 16;

/// All keys are hashes, so that no value is kept in memory. All maps are of one type, which is compiled once.
#[derive(Default)]
pub(super) struct Seen {
    /// Each with 1.
    reported: HashMap<u64, u32>,
    /// The number of answers with the same notes since such notes last led to a new difference.
    looks: HashMap<u64, u32>,
    /// 1 for a field, and 0 for a key that is none.
    is_field: HashMap<u64, u32>,
    counts: HashMap<u64, u32>,
}

impl Seen {
    /// Marks the difference as reported. `true` if it was not reported before.
    pub(super) fn is_first_report(&mut self, drift: &Drift) -> bool {
        let is_new = self.reported.len() < MOST_REPORTED && self.reported.insert(of_drift(drift), 1).is_none();
        let is_field = matches!(drift.kind, DriftKind::UnknownField { .. });
        if is_new
            && is_field
            && let Some((object, _)) = drift.pointer.rsplit_once('/')
        {
            self.count(hash(&(scope(drift.operation, drift.status), "names", object)));
        }
        is_new
    }

    /// Whether an answer with these notes is to be searched. A search takes almost as long as reading, so it is skipped
    /// for most answers that always have the same unknown field.
    pub(super) fn is_due(&mut self, operation: &OperationInfo, status: StatusCode, notes: &Notes) -> bool {
        let key = of_notes(operation, status, notes);
        if self.looks.len() >= MOST_KNOWN && !self.looks.contains_key(&key) {
            self.looks.clear();
        }
        let count = self.looks.entry(key).or_default();
        *count = count.wrapping_add(1);
        *count <= LOOKS || count.is_multiple_of(LOOKS)
    }

    /// Notes like these led to a new difference, so the next answers with them are searched again.
    pub(super) fn on_new_finding(&mut self, operation: &OperationInfo, status: StatusCode, notes: &Notes) {
        self.looks.remove(&of_notes(operation, status, notes));
    }

    fn count(&mut self, key: u64) {
        if self.counts.len() < MOST_KNOWN || self.counts.contains_key(&key) {
            let count = self.counts.entry(key).or_default();
            *count = count.saturating_add(1);
        }
    }

    fn counted(&self, key: u64) -> u32 {
        self.counts.get(&key).copied().unwrap_or_default()
    }
}

/// The memory for answers of one operation and status.
pub(super) struct Scope<'a> {
    pub(super) detector: &'a DriftDetector,
    pub(super) operation: &'static OperationInfo,
    pub(super) status: StatusCode,
}

impl Scope<'_> {
    fn key(&self, what: &str, of: impl Hash) -> u64 {
        hash(&(scope(self.operation, self.status), what, of))
    }
}

impl Memory for Scope<'_> {
    fn is_field(&self, path: &[Segment], key: &str) -> Option<bool> {
        let (object, seen) = (pointer(path), self.detector.seen());
        let is_field = seen.is_field.get(&self.key("field", (&object, key))).map(|is_field| *is_field == 1);
        is_field.or_else(|| (seen.counted(self.key("keys", &object)) >= ENOUGH_KEYS).then_some(false))
    }

    fn learn(&self, path: &[Segment], key: &str, is_field: bool) {
        let (object, mut seen) = (pointer(path), self.detector.seen());
        let new = self.key("field", (&object, key));
        if seen.is_field.len() < MOST_KNOWN && seen.is_field.insert(new, u32::from(is_field)).is_none() && !is_field {
            seen.count(self.key("keys", &object));
        }
    }

    fn has_many(&self, path: &[Segment], more: usize) -> bool {
        let names = self.detector.seen().counted(self.key("names", pointer(path).as_str()));
        usize::try_from(names).unwrap_or(usize::MAX).saturating_add(more) >= MOST_NAMES
    }

    fn is_reported(&self, location: &Location) -> bool {
        let drift = self.detector.unknown(self.operation, self.status, location);
        let seen = self.detector.seen();
        seen.reported.len() >= MOST_REPORTED || seen.reported.contains_key(&of_drift(&drift))
    }

    fn misses(&self, pattern: u64) -> u32 {
        self.detector.seen().counted(self.key("looks", pattern))
    }

    fn record_miss(&self, pattern: u64) {
        let key = self.key("looks", pattern);
        self.detector.seen().count(key);
    }
}

fn scope(operation: &OperationInfo, status: StatusCode) -> (&'static str, &'static str, u16) {
    (operation.group, operation.id, status.as_u16())
}

fn of_notes(operation: &OperationInfo, status: StatusCode, notes: &Notes) -> u64 {
    // A sum is the same in any order.
    let (mut fields, mut values) = (0_u64, 0_u64);
    for name in notes.fields() {
        fields = fields.wrapping_add(hash(name));
    }
    for value in notes.values() {
        values = values.wrapping_add(hash(value));
    }
    hash(&(scope(operation, status), fields, values, notes.arms().len() > 0))
}

fn of_drift(drift: &Drift) -> u64 {
    let Drift { operation, status, pointer, kind, value } = drift;
    // An undeclared field is the same difference, whatever its values are.
    let kind =
        if let DriftKind::UnknownField { .. } = kind { DriftKind::UnknownField { found: Form::Null } } else { *kind };
    hash(&(scope(operation, *status), "told", pointer, kind, value))
}

fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
