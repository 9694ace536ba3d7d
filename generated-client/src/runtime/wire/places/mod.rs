//! Where in a text there is what its reader did not know.
//!
//! Readers only note what they did not know, see [`noted`](super::noted). All places of the text that can be meant are
//! looked up here, and where there are several, the text is read again with something else at one of them: if the note is
//! gone, that was the place. In the same way, a key on the way that can have any name without a difference belongs to a
//! map, may be personal data, and is told as `*`.

mod probe;
mod walk;

use self::probe::Probe;
use self::walk::{Candidate, candidates};
use super::explain::Form;
use super::noted::{Note, Notes};
use crate::runtime::names::is_name;
use crate::runtime::wire::locate::Step;

/// As often a place is looked at that turns out to be as described.
const ENOUGH_LOOKS: u8 = 8;

/// A part of a way into JSON, without what is data.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// A field that the type declares, or one that it does not and whose name can be told.
    Field(String),
    /// A key that may be data.
    Key,
    /// An item of an array.
    Item,
}

/// A way as a JSON pointer, with `*` for items and for keys that may be data.
pub(crate) fn pointer(way: &[Part]) -> String {
    let mut pointer = String::new();
    for part in way {
        pointer.push('/');
        match part {
            Part::Field(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Part::Key | Part::Item => pointer.push('*'),
        }
    }
    pointer
}

/// A place where something is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) way: Vec<Part>,
    pub(crate) unknown: Unknown,
    /// The form of the value there.
    pub(crate) found: Form,
}

impl Place {
    /// Whether it is about the same as another one: a field that is not declared may have values of several forms.
    fn is_same(&self, other: &Self) -> bool {
        let is_field = self.unknown == Unknown::Field;
        self.way == other.way && self.unknown == other.unknown && (is_field || self.found == other.found)
    }
}

/// What is unknown at a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Unknown {
    /// The field at the end of the way.
    Field,
    /// This value of an enum.
    Value(String),
    /// The arm of a union.
    Arm,
}

/// What is remembered from one text to the next, of the same type.
pub(crate) trait Memory {
    /// Whether a key there is a field that the type declares, if that is known.
    fn is_field(&self, way: &[Part], key: &str) -> Option<bool>;
    /// Remembers whether it is.
    fn learn(&self, way: &[Part], key: &str, is_field: bool);
    /// Whether so many fields of an object are unknown, with so many more, that their names may be data.
    fn has_many(&self, way: &[Part], more: usize) -> bool;
    /// Whether there is nothing more to say of a place.
    fn is_told(&self, place: &Place) -> bool;
    /// How often something looked like a place that is meant, and was none.
    fn looks(&self, pattern: u64) -> u8;
    /// Remembers that it was none.
    fn looked(&self, pattern: u64);
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
pub(crate) fn find(text: &[u8], notes: &Notes, memory: &dyn Memory, read: Read<'_>) -> Vec<Place> {
    let text = notes.mended.as_ref().map_or(text, |mended| &mended.text);
    let (all, is_complete) = candidates(text, notes);
    let search = Search { text, memory, probe: Probe::new(read) };
    let mut patterns = Vec::new();
    for group in all.chunk_by(|one, other| one.note == other.note) {
        let all = || group.chunk_by(|one, other| one.pattern == other.pattern);
        let is_certain = is_complete && all().count() == 1;
        patterns.extend(all().filter_map(|alike| {
            let first = alike.first()?;
            let looks = memory.looks(first.pattern);
            (looks < ENOUGH_LOOKS).then_some((looks, first.found == Form::Null, alike, is_certain))
        }));
    }
    // Not all of one answer may be looked at: what was not looked at yet comes first. Of a field that is null here and a value
    // there, the value says more.
    patterns.sort_by_key(|(looks, is_null, ..)| (*looks, *is_null));
    let mut found: Vec<Place> = Vec::new();
    for (.., alike, is_certain) in patterns {
        let place = search.place(alike, is_certain, &found);
        found.extend(place);
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
    fn place(&self, alike: &[Candidate], is_certain: bool, found: &[Place]) -> Option<Place> {
        let first = alike.first()?;
        let is_told = |place: &Place| found.iter().any(|other| other.is_same(place)) || self.memory.is_told(place);
        let way = Self::resolve(first, |way, key| self.memory.is_field(way, key));
        let place = way.map(|way| self.at(way, first, found));
        if place.as_ref().is_some_and(is_told) {
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
                    self.memory.looked(first.pattern);
                }
                return None;
            }
        };
        let way = Self::resolve(candidate, |way, key| {
            self.memory.is_field(way, key).or_else(|| {
                let is_field = self.probe.is_field(&scene, way.len(), key)?;
                if can_learn {
                    self.memory.learn(way, key, is_field);
                }
                Some(is_field)
            })
        })?;
        Some(self.at(way, candidate, found)).filter(|place| !is_told(place))
    }

    /// The way to the object or value that a candidate is about.
    fn resolve(candidate: &Candidate, is_field: impl Fn(&[Part], &str) -> Option<bool>) -> Option<Vec<Part>> {
        let mut way = Vec::new();
        for step in candidate.around() {
            way.push(match step {
                Step::Index(_) => Part::Item,
                Step::Key(key) if is_field(&way, key)? => Part::Field(key.clone()),
                Step::Key(_) => Part::Key,
            });
        }
        Some(way)
    }

    fn at(&self, mut way: Vec<Part>, candidate: &Candidate, found: &[Place]) -> Place {
        let unknown = match &candidate.note {
            Note::Field(name) => {
                let is_of_it = |place: &&Place| {
                    place.unknown == Unknown::Field && place.way.split_last().is_some_and(|(_, object)| *object == *way)
                };
                let more = found.iter().filter(is_of_it).count();
                let may_be_data = !is_name(name) || self.memory.has_many(&way, more);
                way.push(if may_be_data { Part::Key } else { Part::Field(name.to_string()) });
                Unknown::Field
            }
            Note::Value(text) => Unknown::Value(text.to_string()),
            Note::Arm(_) => Unknown::Arm,
        };
        Place { way, unknown, found: candidate.found }
    }
}
