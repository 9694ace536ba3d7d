//! Reads a text again with changes.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use super::misfit::{Form, Misfit, Problem};
use super::{MOST_BYTES, Read};
use crate::wire::raw::{self, Failed};
use crate::wire::span::{self, Entry};
use crate::wire::walk::Step;

/// Samples, and the form that is expected if a sample is accepted. The first accepted sample is the most specific.
const SAMPLES: [(&str, Form); 13] = [
    ("\"!\"", Form::Text),
    ("0.5", Form::Number),
    ("0", Form::Integer),
    ("true", Form::Boolean),
    ("{}", Form::Object),
    ("[]", Form::List),
    ("\"2000-01-01\"", Form::Date),
    ("\"2000-01-01T00:00:00Z\"", Form::DateTime),
    ("\"2000-01-01T00:00:00\"", Form::DateTime),
    ("\"00:00:00\"", Form::Time),
    ("\"AAAA\"", Form::Base64),
    ("\"00000000-0000-4000-8000-000000000000\"", Form::Uuid),
    ("null", Form::Null),
];

/// A name that no type has as a field.
const NO_FIELD: &str = "~*~";

/// Reads changed texts, within a budget.
pub(super) struct Probe<'a> {
    read: Read<'a>,
    left: Cell<usize>,
    /// Keys and whether they are fields, by paths whose indices are all 0.
    fields: RefCell<Vec<(Vec<Step>, bool)>>,
}

/// The result of reading a text.
pub(super) enum Outcome {
    Read,
    Failed(Failed),
    /// The text was not read, because the budget is spent.
    Unknown,
}

/// The findings about a failure.
pub(super) struct Finding {
    pub(super) misfit: Option<Misfit>,
    /// The text with an accepted sample in place of the value, and the path of the sample.
    pub(super) changed: Option<(Vec<u8>, Vec<Step>)>,
}

/// The text around a failure, as small as it can be.
struct Scene {
    text: Vec<u8>,
    failed: Failed,
    entries: Vec<Entry>,
}

impl Scene {
    fn value(&self) -> Range<usize> {
        span::value(&self.text, &self.entries)
    }

    fn is_missing(&self) -> Option<&str> {
        self.failed.missing.as_deref()
    }
}

impl<'a> Probe<'a> {
    pub(super) fn new(read: Read<'a>) -> Self {
        Self { read, left: Cell::new(MOST_BYTES), fields: RefCell::default() }
    }

    /// Reads a text, unless the budget is spent.
    pub(super) fn read(&self, text: &[u8]) -> Outcome {
        if self.left.get() == 0 {
            return Outcome::Unknown;
        }
        let failed = (self.read)(text).err().map(|error| Failed::of(text, &error));
        let cost = failed.as_ref().map_or(text.len(), |failed| failed.offset).saturating_add(text.len() / 16);
        self.left.set(self.left.get().saturating_sub(cost.max(1)));
        failed.map_or(Outcome::Read, Outcome::Failed)
    }

    /// Examines a failure. A failure that the text did not cause has no misfit. `None` if its location is not found.
    pub(super) fn examine(&self, text: &[u8], failed: &Failed, is_own: bool) -> Option<Finding> {
        let entries = span::entries(text, &failed.steps, failed.offset)?;
        let scene = self.scene(text, failed, &entries);
        let range = span::value(text, &entries);
        let value = text.get(range.clone())?;
        let found = Form::of(value)?;
        if let Some(name) = scene.is_missing().filter(|_| self.is_wanted(&scene.text, &scene.value(), &scene.failed)) {
            let mut way = failed.steps.clone();
            way.push(Step::Key(name.to_owned()));
            let misfit = is_own.then(|| {
                let last = failed.steps.len();
                let fields = self.fields(&scene, None);
                Misfit::new(&way, &|index| index == last || is_set(&fields, index), Problem::Missing)
            });
            let changed = span::with_field(text, &range, name, "null").map(|text| (text, way));
            return Some(Finding { misfit, changed });
        }
        if matches!(found, Form::List | Form::Object) && raw::depth(text.get(range.clone())?) > raw::DEPTH {
            return None;
        }
        let accepted = SAMPLES.iter().find(|(sample, form)| self.is_accepted(&scene, sample, *form));
        let problem = match accepted {
            Some((_, expected)) => {
                Problem::Expected { expected: *expected, found: found.in_place_of(*expected, value) }
            }
            None => Problem::Unfit(found),
        };
        let misfit = is_own.then(|| {
            // With an empty object, what is wrong may be that it is empty.
            let sample = accepted.filter(|(_, form)| *form != Form::Object).map(|(sample, _)| *sample);
            let fields = self.fields(&scene, sample);
            Misfit::new(&failed.steps, &|index| is_set(&fields, index), problem)
        });
        let changed = accepted.map(|(sample, _)| (span::replaced(text, &range, sample), failed.steps.clone()));
        Some(Finding { misfit, changed })
    }

    /// The failure without items of arrays that have nothing to do with it, if it is there without them as well.
    fn scene(&self, text: &[u8], failed: &Failed, entries: &[Entry]) -> Scene {
        let (small, steps) = span::pruned(text, entries, &failed.steps);
        if let Outcome::Failed(same) = self.read(&small)
            && same.steps == steps
            && same.missing == failed.missing
            && let Some(entries) = span::entries(&small, &steps, same.offset)
        {
            return Scene { text: small, failed: same, entries };
        }
        Scene { text: text.to_vec(), failed: failed.clone(), entries: entries.to_vec() }
    }

    /// Whether a field is missing indeed: with it, the failure is another one, and with any other one it is the same. What
    /// somebody else's reader says of a value is no field.
    fn is_wanted(&self, text: &[u8], object: &Range<usize>, failed: &Failed) -> bool {
        let Some(name) = failed.missing.as_deref() else { return false };
        let is_same_with = |name: &str, value: &str| match self.read(&span::with_field(text, object, name, value)?) {
            Outcome::Read => Some(false),
            Outcome::Failed(other) => Some(other.steps == failed.steps && other.missing == failed.missing),
            Outcome::Unknown => None,
        };
        is_same_with(name, "null") == Some(false)
            && SAMPLES.iter().rev().any(|(sample, _)| is_same_with(NO_FIELD, sample) == Some(true))
    }

    /// Whether a sample is accepted in place of the value: what fails then, if anything, is elsewhere.
    fn is_accepted(&self, scene: &Scene, sample: &str, form: Form) -> bool {
        match self.read(&span::replaced(&scene.text, &scene.value(), sample)) {
            Outcome::Read => true,
            Outcome::Failed(other) => {
                let is_elsewhere = !other.steps.starts_with(&scene.failed.steps);
                is_elsewhere || form == Form::Object && other.missing.is_some() && other.steps == scene.failed.steps
            }
            Outcome::Unknown => false,
        }
    }

    /// Which keys on the way to a failure are fields of the type. `sample` is what is accepted in place of the value.
    fn fields(&self, scene: &Scene, sample: Option<&str>) -> Vec<bool> {
        (0..scene.entries.len()).map(|index| self.is_field(scene, sample, index)).collect()
    }

    /// Whether the key at this index of the way is a field: under another name, the value is not looked at, or in another way.
    fn is_field(&self, scene: &Scene, sample: Option<&str>, index: usize) -> bool {
        let way = &scene.failed.steps;
        let (Some(Step::Key(_)), Some(entry)) = (way.get(index), scene.entries.get(index)) else { return false };
        let pattern: Vec<_> = way.iter().take(index.saturating_add(1)).map(without_index).collect();
        if let Some((_, known)) = self.fields.borrow().iter().find(|(known, _)| *known == pattern) {
            return *known;
        }
        let mut elsewhere = way.get(..index).unwrap_or_default().to_vec();
        elsewhere.push(Step::Key(NO_FIELD.to_owned()));
        let text = span::renamed(&scene.text, entry, NO_FIELD);
        let is_field = match self.read(&text) {
            Outcome::Unknown => return false,
            Outcome::Failed(other) if other.steps.starts_with(&elsewhere) => sample.is_some_and(|sample| {
                let text = span::renamed(&span::replaced(&scene.text, &scene.value(), sample), entry, NO_FIELD);
                let mut same = elsewhere.clone();
                same.extend(way.iter().skip(index.saturating_add(1)).cloned());
                matches!(self.read(&text), Outcome::Failed(other) if other.steps == same)
            }),
            // What fails in the object itself is a field that is missing, or the key, which may be personal data.
            Outcome::Failed(other) if way.get(..index) == Some(&other.steps) => {
                let object =
                    span::entries(&text, &other.steps, other.offset).map(|entries| span::value(&text, &entries));
                object.is_some_and(|object| self.is_wanted(&text, &object, &other))
            }
            Outcome::Read | Outcome::Failed(_) => true,
        };
        self.fields.borrow_mut().push((pattern, is_field));
        is_field
    }
}

fn is_set(fields: &[bool], index: usize) -> bool {
    fields.get(index).copied().unwrap_or(false)
}

fn without_index(step: &Step) -> Step {
    if let Step::Key(_) = step { step.clone() } else { Step::Index(0) }
}
