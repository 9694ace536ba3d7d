//! Finds all locations in a JSON text that notes can be about.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;

use crate::wire::explain::Form;
use crate::wire::integer;
use crate::wire::noted::{Digest, Note, Notes};
use crate::wire::raw;
use crate::wire::walk::{Entry, Piece, Step, Walk, scalar_end, text, whitespace_end};

/// The greatest number of bytes that are searched.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The greatest number of patterns.
const MOST_PATTERNS: usize = 256;

/// The greatest number of candidates for one pattern.
const ALIKE: usize = 4;

/// A location that a note can be about.
#[derive(Debug)]
pub(super) struct Candidate {
    pub(super) note: Note,
    /// The path to the value; that of an unknown field ends with its name.
    pub(super) steps: Vec<Step>,
    /// Where the value begins.
    pub(super) offset: usize,
    pub(super) found: Form,
    /// A hash that is equal for locations that differ only in indices.
    pub(super) pattern: u64,
    /// The number of the note, and that of the pattern.
    rank: (usize, u32),
}

impl Candidate {
    /// The path to the object of an unknown field, or to the value.
    pub(super) fn around(&self) -> &[Step] {
        let is_field = matches!(self.note, Note::Field(_));
        let end = self.steps.len().saturating_sub(usize::from(is_field));
        self.steps.get(..end).unwrap_or_default()
    }
}

/// All candidates, grouped by note and then by pattern, and whether the list is complete. Values that were inserted as
/// repairs are no candidates.
pub(super) fn candidates(json: &[u8], notes: &Notes) -> (Vec<Candidate>, bool) {
    let mut scan = Scan {
        json,
        notes,
        patterns: HashMap::new(),
        counts: Vec::new(),
        found: Vec::new(),
        is_complete: !notes.are_more,
    };
    scan.run();
    (scan.found, scan.is_complete)
}

struct Scan<'a> {
    json: &'a [u8],
    notes: &'a Notes,
    /// The patterns and their numbers in the text. Candidates of one pattern differ in indices only.
    patterns: HashMap<u64, u32>,
    /// How often each pattern was found.
    counts: Vec<usize>,
    /// In the order of their ranks.
    found: Vec<Candidate>,
    is_complete: bool,
}

impl Scan<'_> {
    fn run(&mut self) {
        // Readers do not go deeper.
        let mut walk = Walk::new(self.json, raw::DEPTH);
        while let Some(piece) = walk.next() {
            match piece {
                Piece::Key(range) => self.field(&walk, &range),
                Piece::Scalar(range) => {
                    self.value(&walk, &range);
                    self.arm(&walk, &range);
                }
                Piece::Container(range) => self.arm(&walk, &range),
                Piece::Skipped => {}
            }
            if walk.at > MOST_BYTES {
                self.is_complete = false;
                return;
            }
        }
    }

    fn field(&mut self, walk: &Walk<'_>, key: &Range<usize>) {
        if self.notes.fields().len() == 0 {
            return;
        }
        let text = text(walk.piece(key));
        let Some(order) = self.notes.fields().position(|name| *name == *text) else { return };
        // Whitespace, a colon and whitespace follow the key.
        let offset = whitespace_end(self.json, whitespace_end(self.json, key.end).saturating_add(1));
        let note = Note::Field((*text).into());
        self.add(walk, order, note, offset);
    }

    fn value(&mut self, walk: &Walk<'_>, range: &Range<usize>) {
        if self.notes.values().len() == 0 {
            return;
        }
        let json = walk.piece(range);
        let order = if json.starts_with(b"\"") {
            let text = text(json);
            self.notes.values().position(|value| *value == *text)
        } else {
            let number = std::str::from_utf8(json).unwrap_or_default();
            // Readers of integers note them as they would write them themselves.
            let integer = || integer::digits(number)?.parse::<i64>().ok();
            self.notes.values().position(|value| value == number || value.parse().ok().zip(integer()).is_some_and(same))
        };
        let Some((order, value)) = order.and_then(|order| Some((order, self.notes.values().nth(order)?))) else {
            return;
        };
        let note = Note::Value(value.into());
        self.add(walk, order.saturating_add(self.notes.fields().len()), note, range.start);
    }

    fn arm(&mut self, walk: &Walk<'_>, range: &Range<usize>) {
        if !self.notes.arms().any(|arm| arm.length == range.len()) {
            return;
        }
        let digest = Digest::of(walk.piece(range));
        let Some(order) = self.notes.arms().position(|arm| arm == digest) else { return };
        let before = self.notes.fields().len().saturating_add(self.notes.values().len());
        self.add(walk, order.saturating_add(before), Note::Arm(digest), range.start);
    }

    fn add(&mut self, walk: &Walk<'_>, order: usize, note: Note, offset: usize) {
        let Some(found) = self.json.get(offset..).and_then(form) else { return };
        if self.notes.repaired.as_ref().is_some_and(|repaired| Self::is_in(walk, &repaired.changed)) {
            return;
        }
        let pattern = Self::pattern(walk, order, &note, found);
        let number = match self.patterns.get(&pattern) {
            Some(number) => *number,
            None if self.counts.len() >= MOST_PATTERNS => {
                self.is_complete = false;
                return;
            }
            None => {
                let number = u32::try_from(self.counts.len()).unwrap_or(u32::MAX);
                self.patterns.insert(pattern, number);
                self.counts.push(0);
                number
            }
        };
        let Some(count) = self.counts.get_mut(number as usize) else { return };
        *count = count.saturating_add(1);
        if *count > ALIKE {
            return;
        }
        let rank = (order, number);
        let steps = walk.steps(&walk.open);
        let index = self.found.partition_point(|earlier| earlier.rank <= rank);
        self.found.insert(index, Candidate { note, steps, offset, found, pattern, rank });
    }

    fn is_in(walk: &Walk<'_>, paths: &[Vec<Step>]) -> bool {
        let steps = walk.steps(&walk.open);
        paths.iter().any(|path| steps.starts_with(path))
    }

    fn pattern(walk: &Walk<'_>, order: usize, note: &Note, found: Form) -> u64 {
        let mut hasher = DefaultHasher::new();
        (std::mem::discriminant(note), found).hash(&mut hasher);
        if let Note::Arm(_) = note {
            // Unknown arms at one location differ in their texts.
        } else {
            order.hash(&mut hasher);
        }
        for container in &walk.open {
            match &container.entry {
                Entry::Index(_) => 0_u8.hash(&mut hasher),
                Entry::Key(key) => key.as_ref().map(|key| walk.piece(key)).hash(&mut hasher),
            }
        }
        hasher.finish()
    }
}

fn same((one, other): (i64, i64)) -> bool {
    one == other
}

/// The form of the value that begins here.
fn form(json: &[u8]) -> Option<Form> {
    match json.first()? {
        b'-' | b'0'..=b'9' => Form::of(json.get(..scalar_end(json, 0))?),
        _ => Form::of(json),
    }
}
