//! Destinations of parts of other files.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::collect::Wanted;
use super::docs::{Docs, Target};
use crate::pointer::{Pointer, step};
use crate::source::keywords::{Holds, Object};

/// The destination of each part.
#[derive(Debug, Default)]
pub(super) struct Plan {
    homes: HashMap<(Target, Object), Pointer>,
    /// The new components by destination. A component of the description that is only a reference is replaced.
    pub made: BTreeMap<Pointer, (Target, Object)>,
}

impl Plan {
    /// The pointer of a part in the combined document.
    pub fn home(&self, target: &Target, object: Object) -> Option<Pointer> {
        if target.file == 0 {
            return Some(target.pointer.clone());
        }
        self.homes.get(&(target.clone(), object)).cloned()
    }
}

pub(super) fn plan(docs: &Docs<'_>, wanted: &Wanted) -> Plan {
    let mut plan = Plan::default();
    let mut taken: HashMap<&'static str, HashSet<String>> = HashMap::new();
    claim(docs, wanted, &mut plan, &mut taken);
    for (target, object) in wanted {
        if plan.homes.contains_key(&(target.clone(), *object)) || above(docs, wanted, target, *object).is_some() {
            continue;
        }
        let Some(section) = object.section(docs.description()) else { continue };
        let taken = taken.entry(section).or_default();
        let name = free(docs, target, taken);
        let home = sections(docs).join(&[section, &name]);
        taken.insert(name);
        plan.made.insert(home.clone(), (target.clone(), *object));
        plan.homes.insert((target.clone(), *object), home);
    }
    // Inner schemas are included in the outer one.
    for (target, object) in wanted {
        let key = (target.clone(), *object);
        if plan.homes.contains_key(&key) {
            continue;
        }
        let Some(outer) = above(docs, wanted, target, *object) else { continue };
        let Some(home) = plan.homes.get(&(outer.clone(), *object)) else { continue };
        let rest = target.pointer.as_str().strip_prefix(outer.pointer.as_str()).unwrap_or_default();
        let inner = home.below(rest);
        plan.homes.insert(key, inner);
    }
    plan
}

/// The object with the sections of the description.
fn sections(docs: &Docs<'_>) -> Pointer {
    Pointer::root().join(docs.description().above_sections())
}

/// Finds components of the description. A component that is only a reference into another file is the destination of
/// its target. Sections may be references, too.
fn claim(docs: &Docs<'_>, wanted: &Wanted, plan: &mut Plan, taken: &mut HashMap<&'static str, HashSet<String>>) {
    let description = docs.description();
    let components = followed(docs, Target { file: 0, pointer: sections(docs) });
    for (section, _) in members(docs, &components) {
        let Some((section, object)) = Object::of_section(section, description) else { continue };
        let at = followed(docs, Target { file: components.file, pointer: components.pointer.child(section) });
        for (name, _) in members(docs, &at) {
            taken.entry(section).or_default().insert(name.clone());
            let home = sections(docs).join(&[section, name]);
            let member = Target { file: at.file, pointer: at.pointer.child(name) };
            let key = (followed(docs, member.clone()), object);
            if key.0.file == 0 || !wanted.contains(&key) || plan.homes.contains_key(&key) {
                continue;
            }
            if key.0 != member {
                plan.made.insert(home.clone(), key.clone());
            }
            plan.homes.insert(key, home);
        }
    }
}

fn members<'d>(docs: &'d Docs<'_>, target: &Target) -> impl Iterator<Item = (&'d String, &'d Value)> {
    docs.value(target).and_then(Value::as_object).into_iter().flatten()
}

/// The target, or its own target if it is only a reference into a file.
fn followed(docs: &Docs<'_>, target: Target) -> Target {
    let bare = docs.value(&target).and_then(Value::as_object).filter(|members| members.len() == 1);
    let text = bare.and_then(|members| members.get("$ref")).and_then(Value::as_str);
    text.and_then(|text| docs.settle(target.file, text).ok()?).unwrap_or(target)
}

/// The outermost collected schema around this one.
fn above(docs: &Docs<'_>, wanted: &Wanted, target: &Target, object: Object) -> Option<Target> {
    if object != Object::Schema {
        return None;
    }
    let mut found = None;
    let mut parent = target.pointer.parent();
    while let Some(pointer) = parent {
        let outer = Target { file: target.file, pointer: pointer.clone() };
        if wanted.contains(&(outer.clone(), object)) && is_inside(docs, &outer, target) {
            found = Some(outer);
        }
        parent = pointer.parent();
    }
    found
}

/// Whether a path between two schemas consists of fields that hold schemas.
fn is_inside(docs: &Docs<'_>, outer: &Target, inner: &Target) -> bool {
    let mut holds = Holds::Object(Object::Schema);
    let mut value = docs.value(outer);
    for segment in inner.pointer.segments().skip(outer.pointer.segments().count()) {
        let Some(here) = value else { return false };
        holds = match (holds, here) {
            (Holds::Object(_), Value::Array(_)) => holds,
            (Holds::Object(object), _) => match object.holds(&segment) {
                Some(holds) => holds,
                None => return false,
            },
            (Holds::Map(object), _) => Holds::Object(object),
            (Holds::Data, _) => return false,
        };
        value = step(here, &segment);
    }
    holds == Holds::Object(Object::Schema)
}

/// The name of a component: its name in the file, or that of the file.
fn free(docs: &Docs<'_>, target: &Target, taken: &HashSet<String>) -> String {
    let file = docs.get(target.file).map_or("", |doc| doc.path.as_str()).rsplit('/').next().unwrap_or_default();
    let stem = key(file.split('.').next().unwrap_or_default());
    let last = target.pointer.segments().last().map(|last| key(&last)).unwrap_or_default();
    let says_nothing = last.chars().all(|c| c.is_ascii_digit()) || matches!(last.as_str(), "schema" | "items");
    let candidates = match (last.is_empty(), says_nothing) {
        (true, _) => vec![stem.clone(), format!("{stem}_file")],
        (_, true) => vec![format!("{stem}_{last}")],
        _ => vec![last.clone(), format!("{stem}_{last}")],
    };
    let base = candidates.last().cloned().unwrap_or_default();
    let numbered = (2_usize..).map(|number| format!("{base}_{number}"));
    candidates.into_iter().chain(numbered).find(|name| !name.is_empty() && !taken.contains(name)).unwrap_or(base)
}

/// Whether a text can be the key of a component.
fn key(text: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' };
    text.chars().map(letter).collect::<String>().trim_matches('_').to_owned()
}
