//! Locations of pointers in the text of inputs. The text is scanned at the first question.

mod index;
mod json;
mod words;
mod yaml;

use std::cell::OnceCell;

use serde_json::Value;

use super::limits::MAX_BYTES;
use super::parse;
use crate::diagnostic::{LineColumn, Origin};
use crate::pointer::Pointer;
use crate::sdk::Source;
pub(super) use index::Index;
use index::Wanted;

/// Finds locations in a description and its overlay.
#[derive(Debug)]
pub struct Locator<'a> {
    source: &'a Source,
    description: OnceCell<Index>,
    overlay: OnceCell<Index>,
    files: Vec<OnceCell<Index>>,
    /// The booleans and integers that the description spells otherwise than JSON.
    odd: OnceCell<Vec<Value>>,
}

impl<'a> Locator<'a> {
    /// A locator, before any scan.
    pub fn new(source: &'a Source) -> Self {
        let files = source.files.iter().map(|_| OnceCell::new()).collect();
        Self { source, description: OnceCell::new(), overlay: OnceCell::new(), files, odd: OnceCell::new() }
    }

    /// Line and column of `pointer`: of the key for a member of an object, of the value for an item. If the overlay or
    /// the rewriting made it, those of the nearest node above it.
    pub fn locate(&self, origin: Origin, pointer: &Pointer) -> Option<LineColumn> {
        self.index(origin)?.locate(pointer)
    }

    /// The spelling of the unquoted scalar at `pointer`.
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

    /// The texts that are scanned.
    pub const fn source(&self) -> &'a Source {
        self.source
    }

    /// Whether the description has this boolean or integer in a spelling that JSON does not have, such as `0x1F` or `True`.
    pub fn has_other_spelling(&self, value: &Value) -> bool {
        let find = || match self.text(Origin::Description) {
            Some(text) if !parse::is_json(text) => words::oddly_spelled(text),
            _ => Vec::new(),
        };
        self.odd.get_or_init(find).contains(value)
    }

    /// The locations of many pointers into the description, in one scan that keeps only these.
    pub fn locate_all(&self, pointers: &[&Pointer]) -> Vec<Option<LineColumn>> {
        if pointers.is_empty() {
            return Vec::new();
        }
        if let Some(index) = self.description.get() {
            return pointers.iter().map(|pointer| index.locate(pointer)).collect();
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
