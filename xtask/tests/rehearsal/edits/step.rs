//! A change of a parsed description.

use serde_json::{Map, Value};

/// A change at a JSON pointer. It cannot be applied twice.
#[derive(Clone, Debug)]
pub enum Step {
    /// Adds a member to an object.
    Add { object: String, key: String, value: Value },
    /// Replaces a value.
    Set { at: String, from: Value, to: Value },
    /// Removes a member.
    Remove { at: String },
    /// Adds an item to a list, in front or at the end.
    Push { list: String, item: Value, first: bool },
    /// Removes an item of a list.
    Take { list: String, item: Value },
    /// Renames a member in its position.
    Rename { object: String, from: String, to: String },
    /// Reverses the members of an object.
    Order { object: String, from: Vec<String> },
    /// Changes the references from one component to another.
    Refer { from: String, to: String },
}

impl Step {
    /// Applies the change.
    pub fn apply(&self, document: &mut Value) -> Result<(), String> {
        match self {
            Self::Add { object, key, value } => {
                let members = object_at(document, object)?;
                if members.contains_key(key) {
                    return Err(format!("{object} has {key:?} already"));
                }
                members.insert(key.clone(), value.clone());
            }
            Self::Set { at, from, to } => {
                let place = value_at(document, at)?;
                if place != from {
                    return Err(format!("{at} is not {from}"));
                }
                place.clone_from(to);
            }
            Self::Remove { at } => {
                let (object, key) = at.rsplit_once('/').ok_or("a document cannot go")?;
                let gone = object_at(document, object)?.shift_remove(&unescaped(key));
                gone.ok_or_else(|| format!("{at} is not there"))?;
            }
            Self::Push { list, item, first } => {
                let items = list_at(document, list)?;
                let name = |value: &Value| value.get("name").cloned();
                if items.iter().any(|one| one == item || (name(one).is_some() && name(one) == name(item))) {
                    return Err(format!("{list} has {item} already"));
                }
                items.insert(if *first { 0 } else { items.len() }, item.clone());
            }
            Self::Take { list, item } => {
                let items = list_at(document, list)?;
                let at = items.iter().position(|one| one == item).ok_or_else(|| format!("{list} has no {item}"))?;
                items.remove(at);
            }
            Self::Rename { object, from, to } => {
                let members = object_at(document, object)?;
                if !members.contains_key(from) || members.contains_key(to) {
                    return Err(format!("{object} has no {from:?}, or has {to:?}"));
                }
                let name = |key: String| if key == *from { to.clone() } else { key };
                *members = std::mem::take(members).into_iter().map(|(key, value)| (name(key), value)).collect();
            }
            Self::Order { object, from } => {
                let members = object_at(document, object)?;
                let position = |key: &String| members.keys().position(|member| member == key);
                let first = from.iter().find_map(position);
                let last = from.iter().rev().find_map(position);
                if first >= last {
                    return Err(format!("{object} is in another order already"));
                }
                *members = std::mem::take(members).into_iter().rev().collect();
            }
            Self::Refer { from, to } => {
                if refer(document, from, to) == 0 {
                    return Err(format!("nothing refers to {from}"));
                }
            }
        }
        Ok(())
    }
}

impl Step {
    /// The changed pointer, if it is one place.
    pub fn touches(&self) -> Option<String> {
        match self {
            Self::Add { object, key, .. } => Some(below(object, &[key])),
            Self::Rename { object, from, .. } => Some(below(object, &[from])),
            Self::Set { at, .. } | Self::Remove { at } => Some(at.clone()),
            Self::Push { list, .. } | Self::Take { list, .. } => Some(list.clone()),
            Self::Order { .. } | Self::Refer { .. } => None,
        }
    }
}

/// Changes references. The result is their number.
fn refer(value: &mut Value, from: &str, to: &str) -> usize {
    match value {
        Value::Object(members) => members
            .iter_mut()
            .map(|(key, value)| match value {
                Value::String(text) if key == "$ref" && text == from => {
                    to.clone_into(text);
                    1
                }
                value => refer(value, from, to),
            })
            .sum(),
        Value::Array(items) => items.iter_mut().map(|item| refer(item, from, to)).sum(),
        _ => 0,
    }
}

fn value_at<'a>(document: &'a mut Value, at: &str) -> Result<&'a mut Value, String> {
    document.pointer_mut(at).ok_or_else(|| format!("{at} is not there"))
}

fn object_at<'a>(document: &'a mut Value, at: &str) -> Result<&'a mut Map<String, Value>, String> {
    value_at(document, at)?.as_object_mut().ok_or_else(|| format!("{at} is no object"))
}

fn list_at<'a>(document: &'a mut Value, at: &str) -> Result<&'a mut Vec<Value>, String> {
    value_at(document, at)?.as_array_mut().ok_or_else(|| format!("{at} is no list"))
}

/// A pointer with tokens below another one.
pub fn below(pointer: &str, tokens: &[&str]) -> String {
    tokens.iter().fold(pointer.to_owned(), |pointer, token| format!("{pointer}/{}", escaped(token)))
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
