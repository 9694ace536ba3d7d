//! Reads a text again with changes in it.

use std::cell::Cell;

use super::candidates::Candidate;
use super::{Outcome, Read};
use crate::names::is_name;
use crate::wire::noted::Note;
use crate::wire::span::{self, Entry};
use crate::wire::walk::Step;

/// The greatest number of reads for one answer.
const MOST_READS: usize = 100;

/// The greatest number of bytes that are read for one answer.
const MOST_BYTES: usize = 2 * 1024 * 1024;

/// A name that no type has for a field, and no enum for a value.
const UNKNOWN: &str = "~*~";

/// An integer that no enum has.
const UNKNOWN_NUMBER: &str = "-7046029254386353131";

/// Reads texts within the bounds.
pub(super) struct Probe<'a> {
    read: Read<'a>,
    reads: Cell<usize>,
    bytes: Cell<usize>,
}

/// The text around a candidate, and how it is read.
pub(super) struct Scene {
    text: Vec<u8>,
    steps: Vec<Step>,
    entries: Vec<Entry>,
    note: Note,
    outcome: Outcome,
}

impl Scene {
    /// Whether reading has noted the candidate.
    pub(super) fn has_note(&self) -> bool {
        self.outcome.notes.count(&self.note) > 0
    }

    fn has_less(&self, other: &Outcome) -> bool {
        other.notes.count(&self.note) < self.outcome.notes.count(&self.note)
    }
}

impl<'a> Probe<'a> {
    pub(super) fn new(read: Read<'a>) -> Self {
        Self { read, reads: Cell::new(MOST_READS), bytes: Cell::new(MOST_BYTES) }
    }

    /// Whether more may be read.
    pub(super) fn has_room(&self) -> bool {
        self.reads.get() > 0 && self.bytes.get() > 0
    }

    fn read(&self, text: &[u8]) -> Option<Outcome> {
        if !self.has_room() {
            return None;
        }
        self.reads.set(self.reads.get().saturating_sub(1));
        self.bytes.set(self.bytes.get().saturating_sub(text.len()));
        Some((self.read)(text))
    }

    /// The text without items of arrays that the path does not lead through, and without what is in an unknown field: the
    /// same name may be unknown in there, if the field is known.
    pub(super) fn scene(&self, text: &[u8], candidate: &Candidate) -> Option<Scene> {
        let entries = span::entries(text, &candidate.steps, candidate.offset)?;
        let (mut small, steps) = span::pruned(text, &entries, &candidate.steps);
        if let Note::Field(_) = candidate.note {
            let entries = span::entries(&small, &steps, small.len())?;
            small = span::replaced(&small, &span::value(&small, &entries), "null");
        }
        let end = small.len();
        self.set(small, steps, end, candidate)
    }

    /// The text as it is.
    pub(super) fn whole(&self, text: &[u8], candidate: &Candidate) -> Option<Scene> {
        self.set(text.to_vec(), candidate.steps.clone(), candidate.offset, candidate)
    }

    fn set(&self, text: Vec<u8>, steps: Vec<Step>, offset: usize, candidate: &Candidate) -> Option<Scene> {
        let entries = span::entries(&text, &steps, offset)?;
        let outcome = self.read(&text)?;
        Some(Scene { text, steps, entries, note: candidate.note.clone(), outcome })
    }

    /// Whether the note is about this location: with another value there, a note is missing and reading ends as before.
    pub(super) fn is_meant(&self, scene: &Scene) -> bool {
        if !scene.has_note() {
            return false;
        }
        let value = span::value(&scene.text, &scene.entries);
        let (Some(last), Some(first)) = (scene.entries.last(), scene.text.get(value.start)) else {
            // The text is this value.
            return true;
        };
        let text = match (&scene.note, first) {
            (Note::Field(_), _) => span::renamed(&scene.text, last, UNKNOWN),
            (Note::Arm(_), b'{' | b'[') => {
                // The same value with another text.
                let inside = value.start.saturating_add(1);
                span::replaced(&scene.text, &(inside..inside), " ")
            }
            (Note::Value(_) | Note::Arm(_), b'"') => span::replaced(&scene.text, &value, &format!("\"{UNKNOWN}\"")),
            (Note::Value(_) | Note::Arm(_), _) => span::replaced(&scene.text, &value, UNKNOWN_NUMBER),
        };
        let other = self.read(&text);
        other.is_some_and(|other| scene.has_less(&other) && other.failure == scene.outcome.failure)
    }

    /// Whether the key at this index of the path is a field: under another name, its value is not read, so the note is
    /// missing. `None` if the bounds are reached.
    pub(super) fn is_field(&self, scene: &Scene, index: usize, key: &str) -> Option<bool> {
        let (Some(Step::Key(_)), Some(entry)) = (scene.steps.get(index), scene.entries.get(index)) else {
            return Some(false);
        };
        let other = self.read(&span::renamed(&scene.text, entry, UNKNOWN))?;
        // A key that cannot be renamed is not always a field: a map may accept only certain keys.
        let fails_as_before = other.failure == scene.outcome.failure;
        Some(if fails_as_before { scene.has_less(&other) } else { is_name(key) })
    }
}
