//! The position of a recursive walk, as frames on the stack; a pointer is made on demand.

use crate::pointer::Pointer;

/// One step of a walk through a document.
#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Base(&'a Pointer),
    Key(&'a str),
    Index(usize),
}

/// The position of a walk, linked to the ones above.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position<'a> {
    above: Option<&'a Position<'a>>,
    step: Step<'a>,
    depth: usize,
}

impl<'a> Position<'a> {
    /// A walk that begins at `base`.
    pub fn at(base: &'a Pointer) -> Self {
        Self { above: None, step: Step::Base(base), depth: 0 }
    }

    /// One step down by a key.
    pub fn key(&'a self, key: &'a str) -> Self {
        Self { above: Some(self), step: Step::Key(key), depth: self.depth.saturating_add(1) }
    }

    /// One step down by an index.
    pub fn index(&'a self, index: usize) -> Self {
        Self { above: Some(self), step: Step::Index(index), depth: self.depth.saturating_add(1) }
    }

    /// The depth below the beginning.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Whether exactly these keys lead here from the beginning.
    pub fn is(&self, keys: &[&str]) -> bool {
        let (mut position, mut keys) = (*self, keys);
        while let [head @ .., last] = keys {
            match (position.step, position.above) {
                (Step::Key(key), Some(above)) if key == *last => (position, keys) = (*above, head),
                _ => return false,
            }
        }
        matches!(position.step, Step::Base(_))
    }

    /// The position as a pointer.
    pub fn pointer(&self) -> Pointer {
        let mut steps = Vec::with_capacity(self.depth);
        let mut position = self;
        while let Some(above) = position.above {
            steps.push(position.step);
            position = above;
        }
        let base = if let Step::Base(base) = position.step { base.clone() } else { Pointer::root() };
        steps.iter().rev().fold(base, |pointer, step| match step {
            Step::Base(_) => pointer,
            Step::Key(key) => pointer.child(key),
            Step::Index(index) => pointer.child(index),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Position;
    use crate::pointer::Pointer;

    #[test]
    fn becomes_a_pointer() {
        let base = Pointer::root().child("components");
        let root = Position::at(&base);
        let (schemas, name) = (root.key("schemas"), "a/b");
        let schema = schemas.key(name);
        assert_eq!(schema.index(3).pointer().as_str(), "#/components/schemas/a~1b/3");
        assert!(schema.is(&["schemas", "a/b"]));
        assert!(!schema.is(&["a/b"]));
        assert!(!schema.is(&["x", "schemas", "a/b"]));
        assert!(root.is(&[]));
    }
}
