//! Authors of extensions (`x-sdk-*`): those of the overlay are decisions, those of the description may be meant for
//! another program.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::pointer::Pointer;
use crate::source::position::Position;

/// The extensions of a description with an overlay.
#[derive(Clone, Debug, Default)]
pub(super) struct Extensions {
    /// Names of extensions in the overlay.
    pub overlay: BTreeSet<String>,
    /// Pointers into the overlay, by the pointers that its extensions have in the description.
    pub brought: HashMap<Pointer, Pointer>,
    /// Extensions that the description had before.
    own: HashMap<Pointer, Value>,
}

impl Extensions {
    /// Collects the extensions before the overlay is applied.
    pub fn of(description: &Value) -> Self {
        let mut extensions = Self::default();
        collect(description, &Position::at(&Pointer::root()), &mut extensions.own);
        extensions
    }

    /// The pointer in the overlay of what stands at or below one of its extensions.
    pub fn in_overlay(&self, pointer: &Pointer) -> Option<Pointer> {
        if self.brought.is_empty() {
            return None;
        }
        let (brought, rest) = pointer.nearest(|above| self.brought.get(above))?;
        Some(brought.below(rest))
    }

    /// Whether the extension with this value is from the description. If the overlay has moved it, its name decides.
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
