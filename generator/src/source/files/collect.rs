//! Parts of other files that a description reaches.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::docs::{Docs, Target};
use super::walk::Site;
use super::{address, walk};
use crate::pointer::Pointer;
use crate::source::keywords::{Holds, Object};
use crate::source::position::Position;

/// Parts that become components, sorted by file and pointer.
pub(super) type Wanted = BTreeSet<(Target, Object)>;

/// Follows all references of the description. Dangling ones are reported when they are redirected.
pub(super) fn collect(docs: &Docs<'_>) -> Wanted {
    let mut wanted = Wanted::new();
    let start = (Holds::Object(docs.description()), Target { file: 0, pointer: Pointer::root() });
    let mut seen = HashSet::from([start.clone()]);
    let mut queue = vec![start];
    while let Some((holds, target)) = queue.pop() {
        let Some(value) = docs.value(&target) else { continue };
        let mut value = value.clone();
        walk::references(holds, &mut value, &Position::at(&target.pointer), &mut |site, value, _| {
            let found = text(docs, target.file, site, value).and_then(|text| docs.settle(target.file, &text).ok()?);
            if let Some(found) = found {
                let holds = site.holds();
                if let Some(object) = component(docs, holds, &found) {
                    wanted.insert((found.clone(), object));
                }
                // The description itself is visited as a whole.
                if found.file != 0 && seen.insert((holds, found.clone())) {
                    queue.push((holds, found));
                }
            }
            false
        });
    }
    wanted
}

/// The reference to another file, if it is one.
pub(super) fn text<'v>(docs: &Docs<'_>, file: usize, site: Site, value: &'v Value) -> Option<Cow<'v, str>> {
    let text = match site {
        Site::Reference(_) => return value.get("$ref")?.as_str().map(Cow::Borrowed),
        Site::Mapping => value.as_str()?,
    };
    if text.starts_with('#') {
        return Some(text.into());
    }
    // A text that can be a name is one, first of all of the description itself.
    if docs.names_schema(0, text) {
        return None;
    }
    if file != 0 && docs.names_schema(file, text) {
        return Some(Pointer::root().join(&["components", "schemas", text]).to_reference().into());
    }
    address::is_file(text).then_some(text.into())
}

/// The kind of component for a target in another file; of a list, that of its items.
pub(super) fn component(docs: &Docs<'_>, holds: Holds, target: &Target) -> Option<Object> {
    let Holds::Object(object) = holds else { return None };
    let is_single = docs.value(target).is_some_and(|value| !value.is_array());
    (target.file != 0 && is_single && object.section(docs.description()).is_some()).then_some(object)
}
