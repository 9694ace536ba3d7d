//! Where in a text there is what its reader did not know.
//!
//! Readers only note what they did not know, see [`noted`](super::noted). All places of the text that can be meant are
//! looked up here, and where there are several, the text is read again with something else at one of them: if the note is
//! gone, that was the place. In the same path, a key on the path that can have any name without a difference belongs to a
//! map, may be personal data, and is told as `*`.

mod candidates;
mod probe;

use self::candidates::{Candidate, candidates};
use self::probe::Probe;
use super::explain::Form;
use super::noted::{Note, Notes};
use crate::runtime::names::is_name;
use crate::runtime::wire::locate::Step;

/// As often a place is looked at that turns out to be as described.
const MOST_MISSES: u8 = 8;

/// A part of a path into JSON, without what is data.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Segment {
    /// A field that the type declares, or one that it does not and whose name can be told.
    Field(String),
    /// A key that may be data.
    Key,
    /// An item of an array.
    Item,
}

/// A path as a JSON pointer, with `*` for items and for keys that may be data.
pub(crate) fn pointer(path: &[Segment]) -> String {
    let mut pointer = String::new();
    for segment in path {
        pointer.push('/');
        match segment {
            Segment::Field(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Segment::Key | Segment::Item => pointer.push('*'),
        }
    }
    pointer
}

/// A place where something is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    pub(crate) path: Vec<Segment>,
    pub(crate) unknown: Unknown,
    /// The form of the value there.
    pub(crate) found: Form,
}

impl Location {
    /// Whether it is about the same as another one: a field that is not declared may have values of several forms.
    fn is_same(&self, other: &Self) -> bool {
        let is_field = self.unknown == Unknown::Field;
        self.path == other.path && self.unknown == other.unknown && (is_field || self.found == other.found)
    }
}

/// What is unknown at a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Unknown {
    /// The field at the end of the path.
    Field,
    /// This value of an enum.
    Value(String),
    /// The arm of a union.
    Arm,
}

/// What is remembered from one text to the next, of the same type.
pub(crate) trait Memory {
    /// Whether a key there is a field that the type declares, if that is known.
    fn is_field(&self, path: &[Segment], key: &str) -> Option<bool>;
    /// Remembers whether it is.
    fn learn(&self, path: &[Segment], key: &str, is_field: bool);
    /// Whether so many fields of an object are unknown, with so many more, that their names may be data.
    fn has_many(&self, path: &[Segment], more: usize) -> bool;
    /// Whether there is nothing more to say of a place.
    fn is_reported(&self, location: &Location) -> bool;
    /// How often something looked like a place that is meant, and was none.
    fn misses(&self, pattern: u64) -> u8;
    /// Remembers that it was none.
    fn record_miss(&self, pattern: u64);
}

/// How a text was read: what was noted, and how reading failed if it did.
pub(crate) struct Outcome {
    pub(crate) notes: Notes,
    pub(crate) failure: Option<String>,
}

/// Reads a text of the same type.
pub(crate) type Read<'a> = &'a dyn Fn(&[u8]) -> Outcome;

/// The places that these notes of reading a JSON text are about, as far as they are not told yet.
///
/// Of a text that does not fit the notes are about another one, which does: in its own, nothing after the first misfit can be
/// looked at.
pub(crate) fn find(text: &[u8], notes: &Notes, memory: &dyn Memory, read: Read<'_>) -> Vec<Location> {
    let text = notes.repaired.as_ref().map_or(text, |repaired| &repaired.text);
    let (all, is_complete) = candidates(text, notes);
    let search = Search { text, memory, probe: Probe::new(read) };
    let mut patterns = Vec::new();
    for group in all.chunk_by(|one, other| one.note == other.note) {
        let all = || group.chunk_by(|one, other| one.pattern == other.pattern);
        let is_certain = is_complete && all().count() == 1;
        patterns.extend(all().filter_map(|alike| {
            let first = alike.first()?;
            let misses = memory.misses(first.pattern);
            (misses < MOST_MISSES).then_some((misses, first.found == Form::Null, alike, is_certain))
        }));
    }
    // Not all of one answer may be looked at: what was not looked at yet comes first. Of a field that is null here and a value
    // there, the value says more.
    patterns.sort_by_key(|(misses, is_null, ..)| (*misses, *is_null));
    let mut found: Vec<Location> = Vec::new();
    for (.., alike, is_certain) in patterns {
        let location = search.location(alike, is_certain, &found);
        found.extend(location);
    }
    found
}

struct Search<'a> {
    text: &'a [u8],
    memory: &'a dyn Memory,
    probe: Probe<'a>,
}

impl Search<'_> {
    /// The place of these candidates, which differ in indices only; `None` if they are not meant, or if that is told already.
    fn location(&self, alike: &[Candidate], is_certain: bool, found: &[Location]) -> Option<Location> {
        let first = alike.first()?;
        let is_reported = |location: &Location| {
            found.iter().any(|other| other.is_same(location)) || self.memory.is_reported(location)
        };
        let path = Self::resolve(first, |path, key| self.memory.is_field(path, key));
        let location = path.map(|path| self.at(path, first, found));
        if location.as_ref().is_some_and(is_reported) {
            return None;
        }
        let confirmed = alike.iter().find_map(|candidate| {
            let scene = self.probe.scene(self.text, candidate)?;
            let is_meant = if is_certain { scene.has_note() } else { self.probe.is_meant(&scene) };
            is_meant.then_some((candidate, scene, true))
        });
        let whole = || Some((first, self.probe.whole(self.text, first)?, false));
        let (candidate, scene, can_learn) = match confirmed {
            Some(confirmed) => confirmed,
            None if is_certain => whole()?,
            None => {
                if self.probe.has_room() {
                    self.memory.record_miss(first.pattern);
                }
                return None;
            }
        };
        let path = Self::resolve(candidate, |path, key| {
            self.memory.is_field(path, key).or_else(|| {
                let is_field = self.probe.is_field(&scene, path.len(), key)?;
                if can_learn {
                    self.memory.learn(path, key, is_field);
                }
                Some(is_field)
            })
        })?;
        Some(self.at(path, candidate, found)).filter(|location| !is_reported(location))
    }

    /// The path to the object or value that a candidate is about.
    fn resolve(candidate: &Candidate, is_field: impl Fn(&[Segment], &str) -> Option<bool>) -> Option<Vec<Segment>> {
        let mut path = Vec::new();
        for step in candidate.around() {
            path.push(match step {
                Step::Index(_) => Segment::Item,
                Step::Key(key) if is_field(&path, key)? => Segment::Field(key.clone()),
                Step::Key(_) => Segment::Key,
            });
        }
        Some(path)
    }

    fn at(&self, mut path: Vec<Segment>, candidate: &Candidate, found: &[Location]) -> Location {
        let unknown = match &candidate.note {
            Note::Field(name) => {
                let is_of_it = |location: &&Location| {
                    location.unknown == Unknown::Field
                        && location.path.split_last().is_some_and(|(_, object)| *object == *path)
                };
                let more = found.iter().filter(is_of_it).count();
                let may_be_data = !is_name(name) || self.memory.has_many(&path, more);
                path.push(if may_be_data { Segment::Key } else { Segment::Field(name.to_string()) });
                Unknown::Field
            }
            Note::Value(text) => Unknown::Value(text.to_string()),
            Note::Arm(_) => Unknown::Arm,
        };
        Location { path, unknown, found: candidate.found }
    }
}
