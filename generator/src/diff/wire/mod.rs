//! Changes of the API on the wire.
//!
//! Operations are paired by method and path, their parts by name, and the schemas of each pair are compared. A change of
//! a named schema is one change, however many operations use it.

mod bodies;
mod bounds;
mod compare;
mod deprecation;
mod fields;
mod finding;
mod headers;
mod media;
mod operations;
mod parameters;
mod position;
pub mod rules;
mod schema_use;
mod security;
mod types;
mod unions;
mod values;
mod version;
mod webhooks;
mod xml;

use std::collections::{BTreeSet, HashMap};

use super::{Change, Fragment, Layer, Severity};
use crate::diagnostic::Origin;
use crate::ir::{Api, Operation};
use crate::pointer::Pointer;
use compare::SchemaComparison;
use finding::{Finding, Placeholders};
use operations::Operations;

/// The maximum of operations that a text names.
const MAX_NAMED: usize = 3;

/// The operation as a change names it.
#[derive(Debug)]
struct Label {
    name: String,
    tag: Option<String>,
}

/// The changes that clients of the API see.
pub fn changes(old: &Api, new: &Api) -> Vec<Change> {
    let operations = Operations::pair(old, new);
    let mut labels: Vec<Label> = Vec::new();
    let mut findings = security::document(old, new);
    findings.extend(schemas(old, new));
    for (operation, finding) in operations.unpaired(new) {
        let api = if finding.new.is_some() { new } else { old };
        let operations = BTreeSet::from([labels.len()]);
        labels.push(Label::of(api, operation));
        findings.push(Finding { operations, ..finding });
    }
    let mut schemas = SchemaComparison::new(old, new);
    let mut numbers: HashMap<&Pointer, usize> = HashMap::new();
    for (one, other) in operations.pairs {
        let number = labels.len();
        numbers.entry(&other.pointer).or_insert(number);
        labels.push(Label::of(new, other));
        let said = operations::compare(old, new, one, other);
        let required = security::operation(old, new, one, other);
        let own = said.into_iter().chain(required);
        findings.extend(own.map(|finding| Finding { operations: BTreeSet::from([number]), ..finding }));
        findings.extend(parameters::compare(&mut schemas, one, other, number));
        findings.extend(bodies::request(&mut schemas, one, other, number));
        findings.extend(bodies::responses(&mut schemas, one, other, number));
    }
    for (one, other) in operations.moved {
        if let Some(number) = numbers.get(&other.pointer) {
            findings.extend(bodies::moved(&mut schemas, one, other, *number));
        }
    }
    findings.extend(webhooks::compare(&mut schemas, old, new));
    findings.extend(schemas.finish());
    if findings.iter().any(|finding| finding.rule.severity == Severity::Breaking) {
        findings.extend(version::compare(&old.info.version, &new.info.version));
    }
    deduplicated(findings).into_iter().map(|finding| change(finding, &labels)).collect()
}

impl Label {
    fn of(api: &Api, operation: &Operation) -> Self {
        let tag = api.groups[operation.group].tag.clone();
        Self { name: operation.endpoint(), tag }
    }
}

/// Named schemas that were added or removed.
fn schemas(old: &Api, new: &Api) -> Vec<Finding> {
    let names = |api: &Api| {
        api.types
            .iter()
            .filter_map(|def| Some((schema_use::component(def)?.to_owned(), def.pointer.clone())))
            .collect::<HashMap<String, Pointer>>()
    };
    let (old, new) = (names(old), names(new));
    let mut findings = Vec::new();
    let mut report = |rule: &str, name: &String, at: (Option<&Pointer>, Option<&Pointer>)| {
        let rule = rules::find(rule);
        findings.extend(rule.map(|rule| {
            let subject = Some(name.clone());
            Finding { subject, ..Finding::new(rule, &Placeholders::none().value(name)).at(at.0, at.1) }
        }));
    };
    for (name, pointer) in old.iter().filter(|(name, _)| !new.contains_key(*name)) {
        report("api-schema-removed", name, (Some(pointer), None));
    }
    for (name, pointer) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        report("api-schema-added", name, (None, Some(pointer)));
    }
    findings
}

/// Merges findings with the same text and location.
fn deduplicated(findings: Vec<Finding>) -> Vec<Finding> {
    type Key = (&'static str, String, Option<String>, Option<Pointer>, Option<Pointer>);
    let mut indexes: HashMap<Key, usize> = HashMap::new();
    let mut kept: Vec<Finding> = Vec::new();
    for finding in findings {
        let key =
            (finding.rule.id, finding.text.clone(), finding.subject.clone(), finding.old.clone(), finding.new.clone());
        if let Some(known) = indexes.get(&key).and_then(|index| kept.get_mut(*index)) {
            known.operations.extend(finding.operations);
        } else {
            indexes.insert(key, kept.len());
            kept.push(finding);
        }
    }
    kept
}

fn change(finding: Finding, labels: &[Label]) -> Change {
    let labels: Vec<&Label> = finding.operations.iter().filter_map(|number| labels.get(*number)).collect();
    let mut text = finding.text;
    let operation = match labels.as_slice() {
        [one] => Some(one.name.clone()),
        [] => None,
        several => {
            text.push_str(&in_operations(several));
            None
        }
    };
    let tags: BTreeSet<String> = labels.iter().filter_map(|label| label.tag.clone()).collect();
    let fragment = |pointer: Pointer| Fragment { pointer, origin: Origin::Description, line: 0, rust: None };
    Change {
        layer: Layer::Wire,
        rule: finding.rule.id,
        severity: finding.rule.severity,
        impact: finding.rule.impact,
        operation,
        subject: finding.subject,
        tags: tags.into_iter().collect(),
        text,
        advice: finding.advice,
        old: finding.old.map(fragment),
        new: finding.new.map(fragment),
    }
}

/// The end of a text that names the operations with a change.
fn in_operations(labels: &[&Label]) -> String {
    let mut text = format!(", in {} operations: ", labels.len());
    // A single operation more is named, not counted.
    let shown = if labels.len() == MAX_NAMED + 1 { MAX_NAMED + 1 } else { MAX_NAMED };
    let names: Vec<&str> = labels.iter().take(shown).map(|label| label.name.as_str()).collect();
    match (labels.len().saturating_sub(shown), names.split_last()) {
        (0, Some((last, others))) => text.push_str(&format!("{} and {last}", others.join(", "))),
        (others, _) => text.push_str(&format!("{} and {others} more", names.join(", "))),
    }
    text
}
