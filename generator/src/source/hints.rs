//! Whose hints (`x-sdk-*`) a document has: those of the overlay are decisions, those of the description may be meant for
//! another program.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::pointer::Pointer;
use crate::source::position::Position;

/// The hints of a description that has an overlay.
#[derive(Clone, Debug, Default)]
pub(super) struct Hints {
    /// The names of those that the overlay brings.
    pub overlay: BTreeSet<String>,
    /// Where the overlay has those that it brings, by the places that it brings them to.
    pub brought: HashMap<Pointer, Pointer>,
    /// Those that the description had before.
    own: HashMap<Pointer, Value>,
}

impl Hints {
    /// Those of a description that no overlay has changed yet.
    pub fn of(description: &Value) -> Self {
        let mut hints = Self::default();
        collect(description, &Position::at(&Pointer::root()), &mut hints.own);
        hints
    }

    /// Where the overlay has what stands at or below a hint that it brings.
    pub fn in_overlay(&self, pointer: &Pointer) -> Option<Pointer> {
        if self.brought.is_empty() {
            return None;
        }
        let (brought, rest) = pointer.nearest(|above| self.brought.get(above))?;
        Some(brought.below(rest))
    }

    /// Whether the hint with this value is of the description. Where the overlay has moved it, its name tells.
    pub fn is_foreign(&self, pointer: &Pointer, name: &str, value: &Value) -> bool {
        !self.overlay.contains(name) || self.own.get(pointer) == Some(value)
    }
}

/// Recursion ends at the parser's limit of depth.
fn collect(value: &Value, position: &Position<'_>, found: &mut HashMap<Pointer, Value>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let position = position.key(key);
                if key.starts_with("x-sdk-") {
                    found.insert(position.pointer(), member.clone());
                }
                collect(member, &position, found);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect(item, &position.index(index), found));
        }
        _ => {}
    }
}
