//! Where the parts of a rewritten description were written.

use std::collections::HashMap;

use crate::pointer::Pointer;

/// The pointers of parts that have another one than in the file. Those below them differ in the same way.
#[derive(Clone, Debug, Default)]
pub(in crate::source) struct Places {
    /// By the new pointer.
    written: HashMap<Pointer, Pointer>,
    /// The new pointers of what references may lead to.
    new: HashMap<Pointer, Pointer>,
}

impl Places {
    /// The pointer as written.
    pub fn original(&self, pointer: &Pointer) -> Pointer {
        if self.written.is_empty() {
            return pointer.clone();
        }
        let found = pointer.nearest(|above| self.written.get(above));
        found.map_or_else(|| pointer.clone(), |(written, rest)| written.below(rest))
    }

    /// The new pointer of a part, by the pointer in the file.
    pub(super) fn rewritten(&self, written: &Pointer) -> Pointer {
        let found = written.nearest(|above| self.new.get(above));
        found.map_or_else(|| written.clone(), |(new, rest)| new.below(rest))
    }

    /// Whether a part has got its new place.
    pub(super) fn has_moved(&self, written: &Pointer) -> bool {
        self.new.contains_key(written)
    }

    /// Records a part that stands elsewhere now. Of several places of one part the first is that of references.
    pub(super) fn moved(&mut self, written: &Pointer, new: &Pointer) {
        self.comes_from(written, new);
        self.new.entry(written.clone()).or_insert_with(|| new.clone());
    }

    /// Records the place of a part that no reference leads to.
    pub(super) fn comes_from(&mut self, written: &Pointer, new: &Pointer) {
        self.written.insert(new.clone(), written.clone());
    }
}
