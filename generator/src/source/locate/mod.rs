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
        let input = self.source.input(origin)?;
        let cell = match origin {
            Origin::Description => &self.description,
            Origin::Overlay => &self.overlay,
            Origin::File(index) => self.files.get(index)?,
        };
        let index = cell.get_or_init(|| match parse::text(&input.bytes) {
            Ok(text) | Err(text) if text.len() <= MAX_BYTES => Index::of(text),
            _ => Index::default(),
        });
        index.locate(pointer)
    }
}

#[cfg(test)]
mod tests;
