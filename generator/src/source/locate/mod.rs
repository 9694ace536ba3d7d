//! Where in the text of the inputs a pointer stands. The text is scanned when the first place is asked for.

mod index;
mod json;
mod yaml;

use std::cell::OnceCell;

use super::limits::MAX_BYTES;
use super::parse;
use crate::diagnostic::{Location, Origin};
use crate::pointer::Pointer;
use crate::sdk::Source;
pub(super) use index::Index;
use index::Wanted;

/// Finds places in the text of a description and its overlay.
#[derive(Debug)]
pub struct Locator<'a> {
    source: &'a Source,
    description: OnceCell<Index>,
    overlay: OnceCell<Index>,
    files: Vec<OnceCell<Index>>,
}

impl<'a> Locator<'a> {
    /// A locator that has not looked at the text yet.
    pub fn new(source: &'a Source) -> Self {
        let files = source.files.iter().map(|_| OnceCell::new()).collect();
        Self { source, description: OnceCell::new(), overlay: OnceCell::new(), files }
    }

    /// Line and column of what `pointer` names: of the key for a member of an object, of the value for an item. Where
    /// the text has no such place (an overlay or the rewriting made it), that of the nearest place above it.
    pub fn locate(&self, origin: Origin, pointer: &Pointer) -> Option<Location> {
        self.index(origin)?.locate(pointer)
    }

    /// How the scalar without quotes is spelled that `pointer` names.
    pub fn spelled(&self, origin: Origin, pointer: &Pointer) -> Option<&str> {
        self.index(origin)?.text(pointer)
    }

    fn index(&self, origin: Origin) -> Option<&Index> {
        let cell = match origin {
            Origin::Description => &self.description,
            Origin::Overlay => &self.overlay,
            Origin::File(index) => self.files.get(index)?,
        };
        Some(cell.get_or_init(|| self.text(origin).map(Index::of).unwrap_or_default()))
    }

    /// The same for many places of the description at once, of which only these are kept in mind.
    pub fn locate_all(&self, pointers: &[&Pointer]) -> Vec<Option<Location>> {
        if pointers.is_empty() {
            return Vec::new();
        }
        let wanted = Wanted::new(pointers.iter().copied());
        let index = self.text(Origin::Description).map(|text| Index::of_wanted(text, wanted)).unwrap_or_default();
        pointers.iter().map(|pointer| index.locate(pointer)).collect()
    }

    fn text(&self, origin: Origin) -> Option<&str> {
        match parse::text(&self.source.input(origin)?.bytes) {
            Ok(text) | Err(text) if text.len() <= MAX_BYTES => Some(text),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
