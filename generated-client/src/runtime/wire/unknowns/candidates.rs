//! Finds all locations in a JSON text that notes can be about.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;

use crate::runtime::wire::explain::Form;
use crate::runtime::wire::integer;
use crate::runtime::wire::locate::{Step, scalar_end, string_end};
use crate::runtime::wire::noted::{Digest, Note, Notes};
use crate::runtime::wire::raw;
use crate::runtime::wire::span::{blank_end, value_end};

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
}

impl Candidate {
    /// The path to the object of an unknown field, or to the value.
    pub(super) fn around(&self) -> &[Step] {
        let is_field = matches!(self.note, Note::Field(_));
        let end = self.steps.len().saturating_sub(usize::from(is_field));
        self.steps.get(..end).unwrap_or_default()
    }
}

/// An array or object that has begun.
struct Open {
    start: usize,
    at: Entry,
}

enum Entry {
    Index(usize),
    /// The key with its quotes, once it was read.
    Key(Option<Range<usize>>),
}

/// All candidates, grouped by note and then by pattern, and whether the list is complete. Values that were inserted as
/// repairs are no candidates.
pub(super) fn candidates(json: &[u8], notes: &Notes) -> (Vec<Candidate>, bool) {
    let mut scan = Scan { json, notes, patterns: HashMap::new(), found: Vec::new(), is_complete: !notes.are_more };
    scan.run();
    let Scan { mut found, patterns, is_complete, .. } = scan;
    found.sort_by_key(|(order, candidate)| (*order, patterns.get(&candidate.pattern).map(|pattern| pattern.number)));
    (found.into_iter().map(|(_, candidate)| candidate).collect(), is_complete)
}

/// Candidates that differ in indices only.
#[derive(Clone, Copy)]
struct Pattern {
    /// The number of the pattern in the text.
    number: usize,
    count: usize,
}

struct Scan<'a> {
    json: &'a [u8],
    notes: &'a Notes,
    patterns: HashMap<u64, Pattern>,
    /// With the number of the note.
    found: Vec<(usize, Candidate)>,
    is_complete: bool,
}

impl Scan<'_> {
    fn run(&mut self) {
        let json = self.json;
        let mut open: Vec<Open> = Vec::new();
        let mut at = 0;
        while let Some(&byte) = json.get(at) {
            if at > MOST_BYTES {
                self.is_complete = false;
                return;
            }
            let start = at;
            at = at.saturating_add(1);
            let value = match byte {
                // Readers do not go deeper.
                b'{' | b'[' if open.len() >= raw::DEPTH => {
                    at = value_end(json, start);
                    continue;
                }
                b'{' => {
                    open.push(Open { start, at: Entry::Key(None) });
                    continue;
                }
                b'[' => {
                    open.push(Open { start, at: Entry::Index(0) });
                    continue;
                }
                b',' => {
                    match open.last_mut() {
                        Some(Open { at: Entry::Index(index), .. }) => *index = index.saturating_add(1),
                        Some(Open { at: Entry::Key(key), .. }) => *key = None,
                        None => {}
                    }
                    continue;
                }
                b':' | b' ' | b'\t' | b'\r' | b'\n' => continue,
                b'}' | b']' => match open.pop() {
                    Some(container) => container.start..at,
                    None => return,
                },
                b'"' => {
                    at = string_end(json, at);
                    if let Some(Open { at: Entry::Key(key @ None), .. }) = open.last_mut() {
                        *key = Some(start..at);
                        self.field(&open, start..at);
                        continue;
                    }
                    self.value(&open, start..at);
                    start..at
                }
                _ => {
                    at = scalar_end(json, at);
                    self.value(&open, start..at);
                    start..at
                }
            };
            self.arm(&open, value);
        }
    }

    fn piece(&self, range: &Range<usize>) -> &[u8] {
        self.json.get(range.clone()).unwrap_or_default()
    }

    fn field(&mut self, open: &[Open], key: Range<usize>) {
        if self.notes.fields().len() == 0 {
            return;
        }
        let text = text(self.piece(&key));
        let Some(order) = self.notes.fields().position(|name| *name == *text) else { return };
        // After the key come blanks, a colon and blanks.
        let offset = blank_end(self.json, blank_end(self.json, key.end).saturating_add(1));
        let note = Note::Field((*text).into());
        self.add(open, order, note, offset);
    }

    fn value(&mut self, open: &[Open], range: Range<usize>) {
        if self.notes.values().len() == 0 {
            return;
        }
        let json = self.piece(&range);
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
        self.add(open, order.saturating_add(self.notes.fields().len()), note, range.start);
    }

    fn arm(&mut self, open: &[Open], range: Range<usize>) {
        if !self.notes.arms().any(|arm| arm.length == range.len()) {
            return;
        }
        let digest = Digest::of(self.piece(&range));
        let Some(order) = self.notes.arms().position(|arm| arm == digest) else { return };
        let before = self.notes.fields().len().saturating_add(self.notes.values().len());
        self.add(open, order.saturating_add(before), Note::Arm(digest), range.start);
    }

    fn add(&mut self, open: &[Open], order: usize, note: Note, offset: usize) {
        let Some(found) = self.json.get(offset..).and_then(form) else { return };
        if self.notes.repaired.as_ref().is_some_and(|repaired| self.is_in(open, &repaired.changed)) {
            return;
        }
        let pattern = self.pattern(open, order, &note, found);
        let is_new = !self.patterns.contains_key(&pattern);
        if is_new && self.patterns.len() >= MOST_PATTERNS {
            self.is_complete = false;
            return;
        }
        let number = self.patterns.len();
        let seen = self.patterns.entry(pattern).or_insert(Pattern { number, count: 0 });
        seen.count = seen.count.saturating_add(1);
        if seen.count > ALIKE {
            return;
        }
        let steps = self.steps(open);
        self.found.push((order, Candidate { note, steps, offset, found, pattern }));
    }

    fn steps(&self, open: &[Open]) -> Vec<Step> {
        let step = |container: &Open| match &container.at {
            Entry::Index(index) => Some(Step::Index(*index)),
            Entry::Key(key) => key.as_ref().map(|key| Step::Key(text(self.piece(key)).into_owned())),
        };
        open.iter().filter_map(step).collect()
    }

    fn is_in(&self, open: &[Open], paths: &[Vec<Step>]) -> bool {
        let steps = self.steps(open);
        paths.iter().any(|path| steps.starts_with(path))
    }

    fn pattern(&self, open: &[Open], order: usize, note: &Note, found: Form) -> u64 {
        let mut hasher = DefaultHasher::new();
        (std::mem::discriminant(note), found).hash(&mut hasher);
        if let Note::Arm(_) = note {
            // Arms of one place differ in their texts.
        } else {
            order.hash(&mut hasher);
        }
        for container in open {
            match &container.at {
                Entry::Index(_) => 0_u8.hash(&mut hasher),
                Entry::Key(key) => key.as_ref().map(|key| self.piece(key)).hash(&mut hasher),
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

/// A string without its quotes.
fn text(json: &[u8]) -> Cow<'_, str> {
    let inside = json.get(1..json.len().saturating_sub(1)).unwrap_or_default();
    if inside.contains(&b'\\') {
        return Cow::Owned(serde_json::from_slice(json).unwrap_or_default());
    }
    String::from_utf8_lossy(inside)
}
