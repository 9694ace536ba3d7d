//! Notes of unknown fields and values, taken while an answer is read.
//!
//! serde's readers cannot carry notes, so they are kept in a thread-local while one answer is read. A note is taken
//! only for something unknown: a skipped field, an unlisted value of an enum, a value that no arm of a union accepts.
//! If no notes are wanted, that costs one look at a flag.

use std::cell::{Cell, RefCell};
use std::fmt::{self, Display};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use bytes::Bytes;

use super::walk::Step;

/// The greatest number of notes of each kind for one answer.
const MOST: usize = 64;

/// The greatest length of a noted name or value: longer texts are data.
const LONGEST: usize = 256;

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::Off) };
    /// The notes so far, while notes are taken.
    static NOTES: RefCell<Notes> = const { RefCell::new(Notes::NONE) };
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Off,
    /// An answer is read.
    Reading,
    /// A changed text is read to find out about its type. Its errors are not shown.
    Probing,
}

/// What was noted of one text, and how often.
#[derive(Clone, Debug)]
pub(crate) struct Notes {
    fields: Vec<(Box<str>, u32)>,
    values: Vec<(Box<str>, u32)>,
    arms: Vec<(Digest, u32)>,
    /// Whether notes were dropped because there were too many.
    pub(crate) are_more: bool,
    /// The JSON of an answer that is not JSON itself.
    pub(crate) translated: Option<Translated>,
    /// The repaired text, if the original did not fit.
    pub(super) repaired: Option<Box<Repaired>>,
}

/// The JSON that an answer was read from.
#[derive(Clone)]
pub(crate) struct Translated(pub(crate) Bytes);

/// Shows nothing of the text.
impl fmt::Debug for Translated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Translated").field("text", &self.0.len()).finish()
    }
}

/// A text whose misfits were replaced by values that fit.
#[derive(Clone)]
pub(super) struct Repaired {
    pub(super) text: Vec<u8>,
    /// The paths of the replaced values.
    pub(super) changed: Vec<Vec<Step>>,
}

/// Shows nothing of the text.
impl fmt::Debug for Repaired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Repaired").field("text", &self.text.len()).finish_non_exhaustive()
    }
}

/// What is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Note {
    /// A field of this name.
    Field(Box<str>),
    /// A value of an enum: a text, or a number as it is written.
    Value(Box<str>),
    /// A value that no arm of a union is for.
    Arm(Digest),
}

/// The length and hash of a JSON text, to recognize it without a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digest {
    pub(crate) length: usize,
    hash: u64,
}

impl Digest {
    pub(crate) fn of(json: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        json.hash(&mut hasher);
        Self { length: json.len(), hash: hasher.finish() }
    }
}

impl Notes {
    const NONE: Self = Self {
        fields: Vec::new(),
        values: Vec::new(),
        arms: Vec::new(),
        are_more: false,
        translated: None,
        repaired: None,
    };

    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.values.is_empty() && self.arms.is_empty()
    }

    /// How often this was noted.
    pub(crate) fn count(&self, note: &Note) -> u32 {
        match note {
            Note::Field(name) => count(&self.fields, name),
            Note::Value(text) => count(&self.values, text),
            Note::Arm(digest) => count(&self.arms, digest),
        }
    }

    /// The fields, each once.
    pub(crate) fn fields(&self) -> impl ExactSizeIterator<Item = &str> {
        self.fields.iter().map(|(name, _)| &**name)
    }

    /// The values of enums, each once.
    pub(crate) fn values(&self) -> impl ExactSizeIterator<Item = &str> {
        self.values.iter().map(|(text, _)| &**text)
    }

    /// The values that no arm of a union is for, each once.
    pub(crate) fn arms(&self) -> impl ExactSizeIterator<Item = Digest> {
        self.arms.iter().map(|(digest, _)| *digest)
    }
}

fn count<T: PartialEq>(notes: &[(T, u32)], note: &T) -> u32 {
    notes.iter().find(|(known, _)| known == note).map_or(0, |(_, count)| *count)
}

/// Adds a note. Returns whether there was room for it.
fn add<T>(notes: &mut Vec<(T, u32)>, is_it: impl Fn(&T) -> bool, note: impl FnOnce() -> T) -> bool {
    if let Some((_, count)) = notes.iter_mut().find(|(known, _)| is_it(known)) {
        *count = count.saturating_add(1);
        return true;
    }
    let has_room = notes.len() < MOST;
    if has_room {
        notes.push((note(), 1));
    }
    has_room
}

/// Adds a name or value. Returns whether there was room for it.
fn add_text(notes: &mut Vec<(Box<str>, u32)>, text: &str) -> bool {
    text.len() <= LONGEST && add(notes, |known| **known == *text, || text.into())
}

/// Whether no notes are taken.
pub(crate) fn is_off() -> bool {
    MODE.get() == Mode::Off
}

#[cold]
fn change(change: &mut dyn FnMut(&mut Notes)) {
    // Not during the end of the thread, and not while the notes are in use: then there is no note.
    let _ = NOTES.try_with(|notes| notes.try_borrow_mut().map(|mut notes| change(&mut notes)));
}

/// An object has a field of this name that its type does not know.
pub(super) fn field(name: &str) {
    if !is_off() {
        change(&mut |notes| notes.are_more |= !add_text(&mut notes.fields, name));
    }
}

/// An enum does not know this value.
pub(crate) fn value(value: impl Display) {
    if !is_off() {
        let text = value.to_string();
        change(&mut |notes| notes.are_more |= !add_text(&mut notes.values, &text));
    }
}

/// No arm of a union is for this value.
pub(super) fn arm(json: &str) {
    if !is_off() {
        let digest = Digest::of(json.as_bytes());
        change(&mut |notes| {
            let noted = add(&mut notes.arms, |known| *known == digest, || digest);
            notes.are_more |= !noted;
        });
    }
}

/// The answer is read from this JSON, and not from its body.
#[cfg(feature = "xml")]
pub(crate) fn translated(json: &Bytes) {
    if !is_off() {
        change(&mut |notes| notes.translated = Some(Translated(json.clone())));
    }
}

/// A position in the notes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mark {
    fields: Vec<u32>,
    values: Vec<u32>,
    arms: Vec<u32>,
    are_more: bool,
}

impl Mark {
    fn of(notes: &Notes) -> Self {
        Self {
            fields: counts(&notes.fields),
            values: counts(&notes.values),
            arms: counts(&notes.arms),
            are_more: notes.are_more,
        }
    }
}

fn counts<T>(notes: &[(T, u32)]) -> Vec<u32> {
    let mut counts = Vec::with_capacity(notes.len());
    for (_, count) in notes {
        counts.push(*count);
    }
    counts
}

/// The current position in the notes; `None` if no notes are taken.
pub(super) fn mark() -> Option<Mark> {
    if is_off() {
        return None;
    }
    let mut mark = None;
    change(&mut |notes| mark = Some(Mark::of(notes)));
    mark
}

/// Drops the notes since the mark: the value was not read in that way.
pub(super) fn back_to(mark: Option<&Mark>) {
    if let Some(mark) = mark {
        change(&mut |notes| {
            back(&mut notes.fields, &mark.fields);
            back(&mut notes.values, &mark.values);
            back(&mut notes.arms, &mark.arms);
            notes.are_more = mark.are_more;
        });
    }
}

fn back<T>(notes: &mut Vec<(T, u32)>, counts: &[u32]) {
    notes.truncate(counts.len());
    for ((_, count), before) in notes.iter_mut().zip(counts) {
        *count = *before;
    }
}

/// All notes, to come back to them once others were taken from the same mark; `None` if there is no difference.
pub(super) fn since(mark: Option<&Mark>) -> Option<Box<Notes>> {
    let mark = mark?;
    let mut since = None;
    change(&mut |notes| {
        since = (Mark::of(notes) != *mark).then(|| Box::new(notes.clone()));
    });
    since
}

/// Replaces all notes.
pub(super) fn replace(mut with: Box<Notes>) {
    change(&mut |notes| std::mem::swap(notes, &mut with));
}

/// How often a field of this name was noted so far.
pub(super) fn count_field(name: &str) -> u32 {
    let mut found = 0;
    change(&mut |notes| found = notes.fields.iter().find(|(known, _)| **known == *name).map_or(0, |(_, count)| *count));
    found
}

/// Forgets one field of this name.
pub(super) fn take_back(name: &str) {
    change(&mut |notes| {
        if let Some((_, count)) = notes.fields.iter_mut().find(|(known, _)| **known == *name) {
            *count = count.saturating_sub(1);
        }
    });
}

/// Takes the notes of an answer anew, from a text that takes its place: where the answer failed there was more to come, and
/// what was noted since is of texts that nobody sent.
pub(super) fn anew(repaired: Repaired, read: impl FnOnce(&[u8])) {
    if !is_off() {
        change(&mut |notes| *notes = Notes { translated: notes.translated.take(), ..Notes::NONE });
        read(&repaired.text);
        let mut repaired = Some(Box::new(repaired));
        change(&mut |notes| notes.repaired = repaired.take());
    }
}

/// Whether a changed text is read to find out about its type.
pub(crate) fn is_probing() -> bool {
    MODE.get() == Mode::Probing
}

/// A guard while notes are taken. It also ends if a reader panics.
pub(crate) struct Asking(());

impl Asking {
    /// Takes notes of an answer until the guard ends.
    pub(crate) fn to_read() -> Self {
        Self::start(Mode::Reading)
    }

    /// Takes notes of a changed text until the guard ends.
    pub(crate) fn to_probe() -> Self {
        Self::start(Mode::Probing)
    }

    fn start(mode: Mode) -> Self {
        change(&mut |notes| *notes = Notes::NONE);
        MODE.set(mode);
        Self(())
    }

    /// Ends the guard and returns the notes.
    pub(crate) fn end(self) -> Notes {
        let mut taken = Notes::NONE;
        change(&mut |notes| taken = std::mem::replace(notes, Notes::NONE));
        // What was taken back is none.
        taken.fields.retain(|(_, count)| *count > 0);
        drop(self);
        taken
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        MODE.set(Mode::Off);
        change(&mut |notes| *notes = Notes::NONE);
    }
}
