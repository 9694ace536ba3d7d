//! Walk over all references of a part, with what each stands for.

use serde_json::{Map, Value};

use crate::source::keywords::{Holds, Object};
use crate::source::position::Position;

/// The site of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    /// An object with a `$ref` in a field.
    Reference(Holds),
    /// A value in the mapping of a discriminator.
    Mapping,
}

impl Site {
    /// What the reference stands for.
    pub const fn holds(self) -> Holds {
        match self {
            Self::Reference(holds) => holds,
            Self::Mapping => Holds::Object(Object::Schema),
        }
    }
}

/// Called with the object with the `$ref`, or with the text in a mapping. Returns whether the inner parts are done.
pub(super) type Visit<'v> = dyn FnMut(Site, &mut Value, &Position<'_>) -> bool + 'v;

pub(super) fn references(holds: Holds, value: &mut Value, position: &Position<'_>, visit: &mut Visit<'_>) {
    if holds == Holds::Data {
        return;
    }
    if value.get("$ref").is_some_and(Value::is_string) && visit(Site::Reference(holds), value, position) {
        return;
    }
    match (holds, value) {
        (Holds::Object(object), Value::Object(members)) => fields(object, members, position, visit),
        (Holds::Object(_), Value::Array(items)) => {
            for (index, item) in items.iter_mut().enumerate() {
                references(holds, item, &position.index(index), visit);
            }
        }
        (Holds::Map(object), Value::Object(members)) => {
            for (key, member) in members {
                references(Holds::Object(object), member, &position.key(key), visit);
            }
        }
        _ => {}
    }
}

fn fields(object: Object, members: &mut Map<String, Value>, position: &Position<'_>, visit: &mut Visit<'_>) {
    for (key, member) in members {
        let position = position.key(key);
        if object == Object::Discriminator && key == "mapping" {
            for (name, text) in member.as_object_mut().into_iter().flatten() {
                visit(Site::Mapping, text, &position.key(name));
            }
        } else if object == Object::Discriminator && key == "defaultMapping" {
            visit(Site::Mapping, member, &position);
        } else if let Some(holds) = object.holds(key) {
            references(holds, member, &position, visit);
        }
    }
}
