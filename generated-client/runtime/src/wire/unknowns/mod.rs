//! Locations of unknown fields and values in a JSON text.
//!
//! Readers note unknown names and values without a location, see [`noted`](super::noted). This module finds all
//! candidates in the text. If there are several, the text is read again with one of them changed: if the note is gone,
//! the candidate was meant. In the same way, a key on the path that can be renamed without a difference belongs to a
//! map, may be personal data, and is shown as `*`.

mod candidates;
mod probe;

use self::candidates::{Candidate, candidates};
use self::probe::Probe;
use super::explain::Form;
use super::noted::{Note, Notes};
use super::pointer::escaped;
use crate::names::is_name;
use crate::wire::walk::Step;

/// How often a candidate is tried that turns out not to be meant.
const MOST_MISSES: u32 = 8;

/// A segment of a path into JSON, without keys that are data.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Segment {
    /// A field that the type declares, or an undeclared one whose name can be shown.
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
            Segment::Field(name) => pointer.push_str(&escaped(name)),
            Segment::Key | Segment::Item => pointer.push('*'),
        }
    }
    pointer
}

/// A location with an unknown field or value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    pub(crate) path: Vec<Segment>,
    pub(crate) unknown: Unknown,
    /// The form of the value there.
    pub(crate) found: Form,
}

impl Location {
    /// Whether both are the same finding: an undeclared field may have values of several forms.
    fn is_same(&self, other: &Self) -> bool {
        let is_field = self.unknown == Unknown::Field;
        self.path == other.path && self.unknown == other.unknown && (is_field || self.found == other.found)
    }
}

/// The unknown thing at a location.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Unknown {
    /// The field at the end of the path.
    Field,
    /// This value of an enum.
    Value(String),
    /// The arm of a union.
    Arm,
}

/// Memory that is shared by texts of the same type.
pub(crate) trait Memory {
    /// Whether a key there is a field that the type declares, if that is known.
    fn is_field(&self, path: &[Segment], key: &str) -> Option<bool>;
    /// Remembers whether it is.
    fn learn(&self, path: &[Segment], key: &str, is_field: bool);
    /// Whether so many fields of an object are unknown, with so many more, that their names may be data.
    fn has_many(&self, path: &[Segment], more: usize) -> bool;
    /// Whether a location was reported already.
    fn is_reported(&self, location: &Location) -> bool;
    /// How often candidates of this pattern turned out not to be meant.
    fn misses(&self, pattern: u64) -> u32;
    /// Counts a candidate that was not meant.
    fn record_miss(&self, pattern: u64);
}

/// The result of reading a text: the notes, and the error if there was one.
pub(crate) struct Outcome {
    pub(crate) notes: Notes,
    pub(crate) failure: Option<String>,
}

/// Reads a text of the same type.
pub(crate) type Read<'a> = &'a dyn Fn(&[u8]) -> Outcome;

/// The locations that these notes are about, without those that were reported already.
///
/// If the text did not fit its type, the notes belong to a repaired text, because reading stops at the first misfit.
pub(crate) fn find(text: &[u8], notes: &Notes, memory: &dyn Memory, read: Read<'_>) -> Vec<Location> {
    let text = notes.repaired.as_ref().map_or(text, |repaired| &repaired.text);
    let (all, is_complete) = candidates(text, notes);
    let search = Search { text, memory, probe: Probe::new(read) };
    // The effort for one answer is bounded, so new patterns come first. A field with a value says more than one that is
    // null.
    let mut patterns: Vec<((u32, bool), &[Candidate], bool)> = Vec::new();
    for group in all.chunk_by(|one, other| one.note == other.note) {
        for alike in group.chunk_by(|one, other| one.pattern == other.pattern) {
            let Some(first) = alike.first() else { continue };
            let is_certain = is_complete && alike.len() == group.len();
            let misses = memory.misses(first.pattern);
            if misses < MOST_MISSES {
                let rank = (misses, first.found == Form::Null);
                let index = patterns.partition_point(|(earlier, ..)| *earlier <= rank);
                patterns.insert(index, (rank, alike, is_certain));
            }
        }
    }
    let mut found: Vec<Location> = Vec::new();
    for (_, alike, is_certain) in patterns {
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
    /// The location of these candidates, which differ only in indices. `None` if they are not meant, or if the location
    /// was reported already.
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
