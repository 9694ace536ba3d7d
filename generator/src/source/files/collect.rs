//! Which parts of other files a description reaches.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::docs::{Docs, Target};
use super::walk::Site;
use super::{address, walk};
use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;
use crate::source::keywords::{Holds, Object};
use crate::source::place::Place;

/// Parts that become components, in order of file and place.
pub(super) type Wanted = BTreeSet<(Target, Object)>;

/// Follows all references from the description on, and reports those that lead nowhere.
pub(super) fn collect(docs: &Docs<'_>, diagnostics: &mut Diagnostics) -> Wanted {
    let mut wanted = Wanted::new();
    let start = (Holds::Object(Object::OpenApi), Target { file: 0, pointer: Pointer::root() });
    let mut seen = HashSet::from([start.clone()]);
    let mut queue = vec![start];
    while let Some((holds, target)) = queue.pop() {
        let (Some(doc), Some(value)) = (docs.get(target.file), docs.value(&target)) else { continue };
        let mut value = value.clone();
        walk::references(holds, &mut value, &Place::at(&target.pointer), &mut |site, value, place| {
            let Some(text) = text(site, value) else { return false };
            match docs.settle(target.file, text) {
                Ok(Some(found)) => {
                    let holds = site.holds();
                    if let Some(object) = component(docs, holds, &found) {
                        wanted.insert((found.clone(), object));
                    }
                    // The description itself is walked as a whole.
                    if found.file != 0 && seen.insert((holds, found.clone())) {
                        queue.push((holds, found));
                    }
                }
                Ok(None) => {}
                Err(problem) => {
                    let at = place.pointer();
                    let at = if site == Site::Mapping { at } else { at.child("$ref") };
                    problem.report(doc.origin, at, diagnostics);
                }
            }
            false
        });
    }
    wanted
}

/// The text of the reference, if it is one.
pub(super) fn text(site: Site, value: &Value) -> Option<&str> {
    match site {
        Site::Reference(_) => value.get("$ref")?.as_str(),
        Site::Mapping => value.as_str().filter(|text| address::is_file(text) || text.starts_with('#')),
    }
}

/// The kind of component that a target in another file becomes, if it becomes one: a list stands for several.
pub(super) fn component(docs: &Docs<'_>, holds: Holds, target: &Target) -> Option<Object> {
    let Holds::Object(object) = holds else { return None };
    let is_single = docs.value(target).is_some_and(|value| !value.is_array());
    (target.file != 0 && is_single && object.section().is_some()).then_some(object)
}
