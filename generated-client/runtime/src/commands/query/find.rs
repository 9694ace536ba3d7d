//! The values that a path selects. The work is counted, since short paths can select more than any memory holds.

use std::borrow::Cow;
use std::cell::Cell;

use serde_json::Value;

use super::filter::{Comparable, Logic, Path};
use super::functions::{Function, length, text_of};
use super::selectors::position;
use super::{Query, Segment, Selector, compare};

/// The most values that are selected by one segment.
const MOST_VALUES: usize = 1_000_000;

/// The most values that are looked at. A list of 100,000 objects with a filter takes some hundred thousands.
const MOST_STEPS: usize = 20_000_000;

/// The steps that a pattern of the document takes to be compiled.
#[cfg(feature = "validate")]
const PATTERN: usize = 5_000;

pub(super) fn find<'v>(query: &Query, root: &'v Value) -> Result<Vec<&'v Value>, String> {
    let search = Search { root, left: Cell::new(MOST_STEPS) };
    search
        .all(&query.segments, root)
        .ok_or_else(|| format!("the path selects more than {MOST_VALUES} values, or takes too long to be followed"))
}

struct Search<'v> {
    root: &'v Value,
    /// The values that may still be looked at.
    left: Cell<usize>,
}

/// `None` if the work is too much.
type Bounded<T> = Option<T>;

impl<'v> Search<'v> {
    fn step(&self, count: usize) -> Bounded<()> {
        self.left.set(self.left.get().checked_sub(count)?);
        Some(())
    }

    /// What segments select, beginning at a value.
    fn all(&self, segments: &[Segment], start: &'v Value) -> Bounded<Vec<&'v Value>> {
        let mut values = vec![start];
        for segment in segments {
            let mut found = Vec::new();
            for value in values {
                if segment.is_descendant {
                    self.descend(segment, value, &mut found)?;
                } else {
                    self.select(segment, value, &mut found)?;
                }
            }
            values = found;
        }
        Some(values)
    }

    fn descend(&self, segment: &Segment, start: &'v Value, found: &mut Vec<&'v Value>) -> Bounded<()> {
        let mut open = vec![start];
        while let Some(value) = open.pop() {
            self.step(1)?;
            self.select(segment, value, found)?;
            match value {
                Value::Array(items) => open.extend(items.iter().rev()),
                Value::Object(members) => open.extend(members.values().rev()),
                _ => {}
            }
        }
        Some(())
    }

    fn select(&self, segment: &Segment, value: &'v Value, found: &mut Vec<&'v Value>) -> Bounded<()> {
        for selector in &segment.selectors {
            self.step(1)?;
            match (selector, value) {
                (Selector::Name(name), Value::Object(members)) => found.extend(members.get(name)),
                (Selector::Index(index), Value::Array(items)) => {
                    found.extend(position(*index, items.len()).and_then(|position| items.get(position)));
                }
                (Selector::Slice(slice), Value::Array(items)) => {
                    self.step(items.len())?;
                    found.extend(slice.positions(items.len()).filter_map(|position| items.get(position)));
                }
                (Selector::Wildcard, _) => {
                    let before = found.len();
                    found.extend(children(value));
                    self.step(found.len().saturating_sub(before))?;
                }
                (Selector::Filter(logic), _) => {
                    for child in children(value) {
                        if self.holds(logic, child)? {
                            found.push(child);
                        }
                    }
                }
                _ => {}
            }
            if found.len() > MOST_VALUES {
                return None;
            }
        }
        Some(())
    }

    fn holds(&self, logic: &Logic, current: &'v Value) -> Bounded<bool> {
        self.step(1)?;
        match logic {
            Logic::Any(all) => {
                for one in all {
                    if self.holds(one, current)? {
                        return Some(true);
                    }
                }
                Some(false)
            }
            Logic::All(all) => {
                for one in all {
                    if !self.holds(one, current)? {
                        return Some(false);
                    }
                }
                Some(true)
            }
            Logic::Not(one) => Some(!self.holds(one, current)?),
            Logic::Exists(path) => Some(!self.path(path, current)?.is_empty()),
            Logic::Test(function) => {
                Some(self.function(function, current)?.is_some_and(|value| *value == Value::Bool(true)))
            }
            Logic::Compare(left, operator, right) => {
                let (left, right) = (self.value(left, current)?, self.value(right, current)?);
                let holds = compare::holds(left.as_deref(), *operator, right.as_deref(), &self.left);
                // The comparison may have ended because of the work.
                self.step(1).map(|()| holds)
            }
        }
    }

    fn path(&self, path: &Path, current: &'v Value) -> Bounded<Vec<&'v Value>> {
        self.all(&path.segments, if path.is_absolute { self.root } else { current })
    }

    /// The value of a side of a comparison, if there is one.
    fn value<'a>(&'a self, value: &'a Comparable, current: &'v Value) -> Bounded<Option<Cow<'a, Value>>> {
        match value {
            Comparable::Literal(value) => Some(Some(Cow::Borrowed(value))),
            Comparable::Path(path) => Some(self.path(path, current)?.first().copied().map(Cow::Borrowed)),
            Comparable::Function(function) => self.function(function, current),
        }
    }

    fn function<'a>(&'a self, function: &'a Function, current: &'v Value) -> Bounded<Option<Cow<'a, Value>>> {
        Some(match function {
            Function::Length(value) => {
                let value = self.value(value, current)?;
                let length = value.as_deref().and_then(length);
                self.step(value.as_deref().and_then(text_of).map_or(0, str::len) / 100)?;
                length.map(|length| Cow::Owned(length.into()))
            }
            Function::Count(path) => Some(Cow::Owned(self.path(path, current)?.len().into())),
            Function::Value(path) => match self.path(path, current)?.as_slice() {
                [one] => Some(Cow::Borrowed(*one)),
                _ => None,
            },
            #[cfg(feature = "validate")]
            Function::Match { text, pattern } => {
                let text = self.value(text, current)?;
                let found = match pattern.value() {
                    Some(value) => {
                        self.step(PATTERN)?;
                        self.value(value, current)?
                    }
                    None => None,
                };
                let Some(text) = text.as_deref().and_then(text_of) else { return Some(None) };
                self.step(text.len() / 10)?;
                let found = found.as_deref().and_then(text_of);
                Some(Cow::Owned(pattern.is_match(text, found).into()))
            }
        })
    }
}

fn children(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Array(items) => Box::new(items.iter()),
        Value::Object(members) => Box::new(members.values()),
        _ => Box::new(std::iter::empty()),
    }
}
