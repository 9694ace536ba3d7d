//! What XML cannot carry, and where.

use std::fmt;

use crate::wire::pointer::escaped;

/// The reason why a value cannot be written. It has nothing of the value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pointer: String,
    what: &'static str,
}

/// `/labels/*: a name that XML does not have`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pointer.as_str() {
            "" => f.write_str(self.what),
            pointer => write!(f, "{pointer}: {}", self.what),
        }
    }
}

/// The way to the value that is being written, as a JSON pointer. Keys that the table does not have may be data and are `*`.
#[derive(Default)]
pub(super) struct Pointer(String);

impl Pointer {
    /// Goes down to a field; yields the way back.
    pub(super) fn field(&mut self, name: &str) -> usize {
        self.down(&escaped(name))
    }

    /// Goes down to a field that is not described.
    pub(super) fn undescribed(&mut self) -> usize {
        self.down("*")
    }

    /// Goes down to an item.
    pub(super) fn item(&mut self, index: usize) -> usize {
        self.down(&index.to_string())
    }

    fn down(&mut self, step: &str) -> usize {
        let outer = self.0.len();
        self.0.extend(["/", step]);
        outer
    }

    pub(super) fn back(&mut self, outer: usize) {
        self.0.truncate(outer);
    }

    pub(super) fn problem(&self, what: &'static str) -> Problem {
        Problem { pointer: self.0.clone(), what }
    }
}
