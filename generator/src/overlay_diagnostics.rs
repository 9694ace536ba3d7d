//! Diagnostics about the overlay. Each is reported once, however many values of the description the action changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Location, Origin};
use crate::pointer::Pointer;

/// By pointer in the overlay, the locations in the description that it changes.
pub type OverlayChanges = BTreeMap<Pointer, BTreeSet<(Origin, Pointer)>>;

/// Keeps one diagnostic of each code for a pointer of the overlay, with the first location in the description and the number
/// of other ones.
pub fn deduplicate(list: &mut Vec<Diagnostic>, changes: &OverlayChanges) {
    let mut reported: BTreeSet<(Code, Pointer)> = BTreeSet::new();
    list.retain_mut(|diagnostic| {
        let Some(main) = diagnostic.locations.first().filter(|location| location.origin == Origin::Overlay) else {
            return true;
        };
        let Some(parts) = changes.get(&main.pointer) else { return true };
        if !reported.insert((diagnostic.code, main.pointer.clone())) {
            return false;
        }
        if let Some((origin, pointer)) = parts.first() {
            let label = match parts.len() {
                0 | 1 => "the overlay brings it here".to_owned(),
                2 => "the overlay brings it here, and to another location".to_owned(),
                count => format!("the overlay brings it here, and to {} other locations", count.saturating_sub(1)),
            };
            let location =
                Location { origin: *origin, pointer: pointer.clone(), line_column: None, label: Some(label) };
            diagnostic.locations.insert(1, location);
        }
        true
    });
}
