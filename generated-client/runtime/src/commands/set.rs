//! Fields of a body from the command line: `--set address.zipCode=8001`.

use serde_json::{Map, Value};

use super::nearest::nearest;
use super::schema::{Definitions, Kind, Views};
use super::table::Commands;
use crate::wire::pointer::escaped;
use crate::wire::verbatim;

/// The longest path.
const MOST_STEPS: usize = 64;

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Field(String),
    Item(usize),
    /// `[]`: behind the last item.
    Append,
}

/// Sets a field of a body: `PATH=VALUE` reads the value by its schema, `PATH:=VALUE` as JSON. The error says what is wrong, and
/// names no value. `is_free` takes fields of any name.
pub(crate) fn set(
    commands: &Commands,
    schema: &Value,
    body: &mut Value,
    assignment: &str,
    is_free: bool,
) -> Result<(), String> {
    let (steps, is_json, text) = parse(assignment)?;
    let definitions = Definitions::of(commands, schema);
    let mut views = Views::of(&definitions, schema);
    let mut pointer = String::new();
    for step in &steps {
        views = match step {
            Step::Field(name) => {
                let known = views.names().filter(|_| !is_free);
                if let Some(known) = known.filter(|known| !known.contains(&name.as_str())) {
                    let hint = nearest(name, known).map(|near| format!("; is it `{near}`?")).unwrap_or_default();
                    return Err(format!("`{pointer}/{}`: there is no such field{hint}", escaped(name)));
                }
                pointer = format!("{pointer}/{}", escaped(name));
                views.field(name)
            }
            Step::Item(index) => {
                pointer = format!("{pointer}/{index}");
                views.items()
            }
            Step::Append => {
                pointer = format!("{pointer}/-");
                views.items()
            }
        };
    }
    let value = if is_json { json(text) } else { read(&views.kinds(), text) };
    let value = value.map_err(|problem| format!("`{pointer}`: {problem}"))?;
    place(body, &steps, value)
}

/// A value that takes one of these kinds; of any kind if there are none.
fn read(kinds: &[Kind], text: &str) -> Result<Value, String> {
    let wanted: Vec<_> = kinds.iter().copied().filter(|kind| *kind != Kind::Null).collect();
    let is_nullable = kinds.is_empty() || kinds.contains(&Kind::Null);
    if text == "null" && is_nullable {
        return Ok(Value::Null);
    }
    if wanted == [Kind::Text] {
        return Ok(Value::from(text));
    }
    let takes_text = wanted.is_empty() || wanted.contains(&Kind::Text);
    match json(text) {
        Ok(value) if wanted.is_empty() || Kind::of(&value).is_in(&wanted) => Ok(value),
        _ if takes_text => Ok(Value::from(text)),
        Ok(value) if wanted.contains(&Kind::List) => {
            Err(format!("{}; `[]` behind the path adds an item", Kind::mismatch(&wanted, &value)))
        }
        Ok(value) => Err(Kind::mismatch(&wanted, &value)),
        Err(_) if wanted.contains(&Kind::List) && !text.trim_start().starts_with('[') => {
            Err(format!("{}; `[]` behind the path adds an item", Kind::mismatch(&wanted, &Value::from(text))))
        }
        Err(_) if !text.trim_start().starts_with(['[', '{']) => Err(Kind::mismatch(&wanted, &Value::from(text))),
        Err(problem) => Err(problem),
    }
}

fn json(text: &str) -> Result<Value, String> {
    verbatim::read(text.trim()).map_err(|error| format!("it is not JSON: {error}"))
}

/// The path, whether the value is JSON, and the value.
fn parse(assignment: &str) -> Result<(Vec<Step>, bool, &str), String> {
    let wrong = || "it is `FIELD=VALUE`, such as `address.city=Bern`, `tags[]=new` or `\"a.b\"=1`".to_owned();
    let mut steps = Vec::new();
    let mut rest = assignment;
    loop {
        if steps.len() >= MOST_STEPS {
            return Err(format!("a path has {MOST_STEPS} steps at most"));
        }
        rest = match rest.strip_prefix('[') {
            Some(inner) => {
                let (index, behind) = inner.split_once(']').ok_or_else(wrong)?;
                steps.push(match index {
                    "" => Step::Append,
                    index => Step::Item(index.parse().map_err(|_| wrong())?),
                });
                behind
            }
            None if !steps.is_empty() && !rest.starts_with('.') => return Err(wrong()),
            None => field(rest.strip_prefix('.').filter(|_| !steps.is_empty()).unwrap_or(rest), &mut steps)
                .ok_or_else(wrong)?,
        };
        if let Some(value) = rest.strip_prefix('=') {
            return Ok((steps, false, value));
        }
        if let Some(value) = rest.strip_prefix(":=") {
            return Ok((steps, true, value));
        }
    }
}

/// Reads a name, and yields what is behind it.
fn field<'t>(text: &'t str, steps: &mut Vec<Step>) -> Option<&'t str> {
    if let Some(inner) = text.strip_prefix('"') {
        let (name, behind) = inner.split_once('"')?;
        steps.push(Step::Field(name.to_owned()));
        return Some(behind);
    }
    let end = text.find(['.', '[', '='])?;
    let (name, behind) = text.split_at_checked(end)?;
    // The colon of `:=` is no part of the name.
    let (name, behind) = match name.strip_suffix(':').filter(|_| behind.starts_with('=')) {
        Some(name) => (name, text.get(name.len()..)?),
        None => (name, behind),
    };
    steps.push(Step::Field(Some(name).filter(|name| !name.is_empty())?.to_owned()));
    Some(behind)
}

/// Puts a value at the end of a path, and makes the objects and lists on the way.
fn place(body: &mut Value, steps: &[Step], value: Value) -> Result<(), String> {
    let mut target = body;
    let mut pointer = String::new();
    for step in steps {
        target = match step {
            Step::Field(name) => {
                if target.is_null() {
                    *target = Value::Object(Map::new());
                }
                let Value::Object(fields) = target else {
                    let what = if pointer.is_empty() { "the body".to_owned() } else { format!("`{pointer}`") };
                    return Err(format!("{what} is not an object"));
                };
                pointer = format!("{pointer}/{}", escaped(name));
                fields.entry(name.as_str()).or_insert(Value::Null)
            }
            Step::Item(_) | Step::Append => {
                if target.is_null() {
                    *target = Value::Array(Vec::new());
                }
                let Value::Array(items) = target else { return Err(format!("`{pointer}` is not a list")) };
                let count = items.len();
                let index = if let Step::Item(index) = step { *index } else { count };
                if index == count {
                    items.push(Value::Null);
                }
                pointer = format!("{pointer}/{index}");
                items.get_mut(index).ok_or_else(|| format!("`{pointer}`: the list has {count} items; `[]` adds one"))?
            }
        };
    }
    *target = value;
    Ok(())
}

#[cfg(test)]
mod tests;
