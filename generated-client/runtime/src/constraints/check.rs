//! Checks of values.

use std::cell::{Cell, OnceCell};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use serde_json::value::RawValue;

use super::violation::Violation;
use super::{Check, Checks, Kind, OperationConstraints, format, number};
use crate::description::OperationInfo;
use crate::request_parts::shallow::ShallowValue;
use crate::request_parts::{SentValue, Site};
use crate::wire::pointer::escaped;

/// The number of violations that are told.
const MOST: usize = 20;

/// How many lists of checks are tried to find the arm of a union, for all values of a request. When they are used up, every
/// arm holds: recursive unions could take time without end.
const MOST_TRIALS: u32 = 100_000;

/// The depth of values that are checked, that of JSON which can be read.
const DEEPEST: usize = 128;

/// The violations of a request's values: the first ones, in the order of the description.
pub(crate) fn check(info: &OperationInfo, values: &[SentValue]) -> Vec<Violation> {
    let mut found = Vec::new();
    let trials = Cell::new(MOST_TRIALS);
    for (site, name, checks) in constraints(info).map_or(&[][..], |operation| operation.values) {
        for value in values.iter().filter(|value| value.site == *site && (*site == Site::Body || value.name == *name)) {
            Walk::new(*site, name, &trials, &mut found).all(checks, &value.json);
        }
    }
    found
}

fn constraints(info: &OperationInfo) -> Option<&'static OperationConstraints> {
    let all = info.description.constraints;
    let key = (info.path, info.method().as_str(), info.id);
    all.binary_search_by(|one| one.of.cmp(&key)).ok().and_then(|index| all.get(index))
}

pub(super) struct Walk<'a> {
    site: Site,
    parameter: &'static str,
    /// The segments of the pointer.
    steps: Vec<String>,
    found: &'a mut Vec<Violation>,
    /// The trials that are left.
    trials: &'a Cell<u32>,
    /// Whether this is a trial, which ends at the first violation.
    is_trial: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(
        site: Site,
        parameter: &'static str,
        trials: &'a Cell<u32>,
        found: &'a mut Vec<Violation>,
    ) -> Self {
        Self { site, parameter, steps: Vec::new(), found, trials, is_trial: false }
    }

    pub(super) fn all(&mut self, checks: Checks, json: &RawValue) {
        let value = LazyValue { json, parsed: OnceCell::new() };
        self.each(checks, &value);
    }

    fn each(&mut self, checks: Checks, value: &LazyValue<'_>) {
        if value.json.get() == "null" {
            return;
        }
        if self.is_trial {
            match self.trials.get().checked_sub(1) {
                Some(left) => self.trials.set(left),
                None => return,
            }
        }
        for check in checks {
            if self.is_trial && !self.found.is_empty() {
                return;
            }
            self.one(check, value);
        }
    }

    fn one(&mut self, check: &Check, value: &LazyValue<'_>) {
        match check {
            Check::Minimum(bound) => self.number(value, "minimum", bound, |order| order != Ordering::Less),
            Check::ExclusiveMinimum(bound) => self.number(value, "exclusiveMinimum", bound, Ordering::is_gt),
            Check::Maximum(bound) => self.number(value, "maximum", bound, |order| order != Ordering::Greater),
            Check::ExclusiveMaximum(bound) => self.number(value, "exclusiveMaximum", bound, Ordering::is_lt),
            Check::MultipleOf(step) => {
                self.expect(value.number().is_none_or(|number| number::is_multiple(number, step)), "multipleOf", step);
            }
            Check::MinLength(bound) => self.count(value.length(), "minLength", *bound, |count, least| count >= least),
            Check::MaxLength(bound) => self.count(value.length(), "maxLength", *bound, |count, most| count <= most),
            Check::MinItems(bound) => self.count(value.items(), "minItems", *bound, |count, least| count >= least),
            Check::MaxItems(bound) => self.count(value.items(), "maxItems", *bound, |count, most| count <= most),
            Check::MinProperties(bound) => {
                self.count(value.properties(), "minProperties", *bound, |count, least| count >= least);
            }
            Check::MaxProperties(bound) => {
                self.count(value.properties(), "maxProperties", *bound, |count, most| count <= most);
            }
            Check::Pattern(pattern) => {
                self.expect(value.text().is_none_or(|text| pattern.is_match(text)), "pattern", pattern.written());
            }
            Check::Format(format) => {
                self.expect(value.text().is_none_or(|text| format::has(format, text)), "format", format);
            }
            Check::UniqueItems => self.expect(value.list().is_none_or(are_unique), "uniqueItems", ""),
            Check::Required(names) => {
                self.expect(value.fields().is_none_or(|fields| has_all(fields, names)), "required", &quoted(names));
            }
            Check::AnyRequired(sets) => self.sets(value, "anyOf", sets, |met| met > 0),
            Check::OneRequired(sets) => self.sets(value, "oneOf", sets, |met| met == 1),
            Check::Enum(values) => {
                let is_one = || {
                    let (text, value) = (value.text(), canonical_text(value.json));
                    let canonical = |one: &&str| serde_json::from_str(one).map(canonical_text);
                    // What is written as text has no kind of its own: "1" is 1.
                    let is_text = |one: &str| text == Some(one);
                    values.iter().any(|one| is_text(one) || canonical(one).is_ok_and(|one| one == value))
                };
                if !is_one() {
                    self.fail("enum", &values.join(", "));
                }
            }
            Check::AnyOf(choices) => {
                let holds = choices.iter().any(|checks| self.holds(checks, value));
                self.expect(holds, "anyOf", "");
            }
            Check::OneOf(choices) => {
                let holds = choices.iter().filter(|checks| self.holds(checks, value)).count();
                self.expect(holds == 1, "oneOf", "");
            }
            Check::Never => self.fail("not", ""),
            Check::Type(checks) => self.each(checks, value),
            inner => self.inner(inner, value),
        }
    }

    /// Checks of inner values.
    fn inner(&mut self, check: &Check, value: &LazyValue<'_>) {
        if self.steps.len() >= DEEPEST {
            return;
        }
        match check {
            Check::Items(checks) => {
                for (index, item) in value.list().unwrap_or_default().iter().enumerate() {
                    self.inside(index.to_string(), checks, item);
                }
            }
            Check::Values(checks) => {
                for (_, value) in value.fields().unwrap_or_default() {
                    self.inside("*".to_owned(), checks, value);
                }
            }
            Check::Fields(fields) => {
                let found = value.fields().unwrap_or_default();
                for (name, checks) in *fields {
                    for (_, value) in found.iter().filter(|(found, _)| found == name) {
                        self.inside(escaped(name), checks, value);
                    }
                }
            }
            Check::Others(known, checks) => {
                let others = value.fields().unwrap_or_default().iter();
                for (_, value) in others.filter(|(name, _)| !known.contains(&name.as_str())) {
                    self.inside("*".to_owned(), checks, value);
                }
            }
            Check::Tagged(tag, arms) => {
                let tag = value.tag(tag);
                if let Some((_, checks)) = arms.iter().find(|(arm, _)| tag.as_deref() == Some(*arm)) {
                    self.each(checks, value);
                }
            }
            Check::Untagged(tag, known, checks) => {
                let is_other = |tag: String| known.is_some_and(|known| !known.contains(&tag.as_str()));
                if value.tag(tag).is_none_or(is_other) {
                    self.each(checks, value);
                }
            }
            Check::Arms(arms) => self.arms(arms, value),
            _ => {}
        }
    }

    fn arms(&mut self, arms: &[(Kind, Checks)], value: &LazyValue<'_>) {
        let taking: Vec<Checks> = arms.iter().filter(|(kind, _)| value.is(kind)).map(|(_, checks)| *checks).collect();
        match *taking.as_slice() {
            [] => {}
            [only] => self.each(only, value),
            _ => {
                let holds = taking.iter().any(|checks| self.holds(checks, value));
                self.expect(holds, "anyOf", "");
            }
        }
    }

    /// Whether checks hold, which is not told.
    fn holds(&self, checks: Checks, value: &LazyValue<'_>) -> bool {
        let mut found = Vec::new();
        let steps = self.steps.clone();
        let (site, parameter, trials) = (self.site, self.parameter, self.trials);
        Walk { site, parameter, steps, found: &mut found, trials, is_trial: true }.each(checks, value);
        found.is_empty()
    }

    fn inside(&mut self, step: String, checks: Checks, value: &RawValue) {
        if self.found.len() < if self.is_trial { 1 } else { MOST } {
            self.steps.push(step);
            self.all(checks, value);
            self.steps.pop();
        }
    }

    fn number(&mut self, value: &LazyValue<'_>, keyword: &'static str, bound: &str, is_valid: fn(Ordering) -> bool) {
        let holds = value.number().is_none_or(|number| number::compare(number, bound).is_none_or(is_valid));
        self.expect(holds, keyword, bound);
    }

    fn count(&mut self, count: Option<u64>, keyword: &'static str, bound: u64, is_valid: fn(u64, u64) -> bool) {
        if count.is_some_and(|count| !is_valid(count, bound)) {
            self.fail(keyword, &bound.to_string());
        }
    }

    fn sets(&mut self, value: &LazyValue<'_>, keyword: &'static str, sets: &[&[&str]], is_valid: fn(usize) -> bool) {
        let Some(fields) = value.fields() else { return };
        if !is_valid(sets.iter().filter(|set| has_all(fields, set)).count()) {
            let sets: Vec<String> = sets.iter().map(|set| format!("required {}", quoted(set))).collect();
            self.fail(keyword, &sets.join(", "));
        }
    }

    fn expect(&mut self, holds: bool, keyword: &'static str, bound: &str) {
        if !holds {
            self.fail(keyword, bound);
        }
    }

    fn fail(&mut self, keyword: &'static str, bound: &str) {
        if self.found.len() < MOST {
            let pointer = self.steps.iter().map(|step| format!("/{step}")).collect();
            let (site, parameter) = (self.site, self.parameter);
            let violation = Violation { site, parameter, pointer, keyword, bound: bound.to_owned() };
            // A type and its use can say the same.
            if !self.found.contains(&violation) {
                self.found.push(violation);
            }
        }
    }
}

/// A value that is parsed one level deep when a check asks for it.
struct LazyValue<'a> {
    json: &'a RawValue,
    parsed: OnceCell<ShallowValue>,
}

impl LazyValue<'_> {
    fn parsed(&self) -> &ShallowValue {
        self.parsed.get_or_init(|| ShallowValue::of(self.json))
    }

    fn starts_with(&self, is_start: impl Fn(u8) -> bool) -> bool {
        self.json.get().bytes().next().is_some_and(is_start)
    }

    fn number(&self) -> Option<&str> {
        self.starts_with(|byte| byte == b'-' || byte.is_ascii_digit()).then_some(self.json.get())
    }

    fn text(&self) -> Option<&str> {
        match self.parsed() {
            ShallowValue::Scalar(text) if self.starts_with(|byte| byte == b'"') => Some(text),
            _ => None,
        }
    }

    fn length(&self) -> Option<u64> {
        self.text().map(|text| text.chars().count() as u64)
    }

    fn list(&self) -> Option<&[Box<RawValue>]> {
        if let ShallowValue::List(items) = self.parsed() { Some(items) } else { None }
    }

    fn items(&self) -> Option<u64> {
        self.list().map(|items| items.len() as u64)
    }

    fn fields(&self) -> Option<&[(String, Box<RawValue>)]> {
        if let ShallowValue::Object(fields) = self.parsed() { Some(fields) } else { None }
    }

    /// The value of a discriminator.
    fn tag(&self, name: &str) -> Option<String> {
        let (_, tag) = self.fields()?.iter().find(|(found, _)| found == name)?;
        if let ShallowValue::Scalar(tag) = ShallowValue::of(tag) { Some(tag) } else { None }
    }

    fn properties(&self) -> Option<u64> {
        self.fields().map(|fields| fields.len() as u64)
    }

    fn is(&self, kind: &Kind) -> bool {
        match kind {
            Kind::Any => true,
            Kind::Boolean => self.starts_with(|byte| matches!(byte, b't' | b'f')),
            Kind::Number => self.number().is_some(),
            Kind::Text => self.starts_with(|byte| byte == b'"'),
            Kind::List => self.starts_with(|byte| byte == b'['),
            Kind::Object(required) => self.fields().is_some_and(|fields| has_all(fields, required)),
        }
    }
}

fn has_all(fields: &[(String, Box<RawValue>)], names: &[&str]) -> bool {
    names.iter().all(|name| fields.iter().any(|(found, _)| found == name))
}

fn quoted(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(" and ")
}

fn are_unique(items: &[Box<RawValue>]) -> bool {
    let mut seen = BTreeSet::new();
    items.iter().all(|item| seen.insert(canonical_text(item)))
}

/// A text that equal values share, whatever the order of fields and the form of numbers: 1 is 1.0.
fn canonical_text(json: &RawValue) -> String {
    let mut text = String::new();
    write_canonical(json, &mut text, 0);
    text
}

fn write_canonical(json: &RawValue, text: &mut String, depth: usize) {
    match ShallowValue::of(json) {
        ShallowValue::List(items) if depth < DEEPEST => {
            text.push('[');
            for item in &items {
                write_canonical(item, text, depth.saturating_add(1));
                text.push(',');
            }
            text.push(']');
        }
        ShallowValue::Object(fields) if depth < DEEPEST => {
            text.push('{');
            for (name, value) in fields.iter().map(|(name, value)| (name, value)).collect::<BTreeMap<_, _>>() {
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                write_canonical(value, text, depth.saturating_add(1));
                text.push(',');
            }
            text.push('}');
        }
        ShallowValue::Scalar(scalar) if json.get().starts_with('"') => text.push_str(&Value::from(scalar).to_string()),
        ShallowValue::Scalar(scalar) => text.push_str(&number::canonical(&scalar)),
        _ => text.push_str(json.get()),
    }
}
