//! What is said of one line of the overlay is said once, however many places of the description it changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Origin, Place};
use crate::pointer::Pointer;

/// For each place of the overlay that diagnostics point at, the parts of the description that it changes.
pub type Brought = BTreeMap<Pointer, BTreeSet<(Origin, Pointer)>>;

/// Leaves one diagnostic of each kind for a place of the overlay, which tells where in the description it was found and at
/// how many places more.
pub fn once(list: &mut Vec<Diagnostic>, brought: &Brought) {
    let mut said: BTreeSet<(Code, Pointer)> = BTreeSet::new();
    list.retain_mut(|diagnostic| {
        let Some(main) = diagnostic.places.first().filter(|place| place.origin == Origin::Overlay) else { return true };
        let Some(parts) = brought.get(&main.pointer) else { return true };
        if !said.insert((diagnostic.code, main.pointer.clone())) {
            return false;
        }
        if let Some((origin, pointer)) = parts.first() {
            let label = match parts.len() {
                0 | 1 => "the overlay brings it here".to_owned(),
                2 => "the overlay brings it here, and to another place".to_owned(),
                count => format!("the overlay brings it here, and to {} other places", count.saturating_sub(1)),
            };
            let place = Place { origin: *origin, pointer: pointer.clone(), location: None, label: Some(label) };
            diagnostic.places.insert(1, place);
        }
        true
    });
}
