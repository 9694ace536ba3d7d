//! The report of a contract run, as a table and as JSON.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use generator::{Package, Sdk};
use serde_json::{Value, json};

use super::allow::{AllowList, Entry};
use super::deviations::Deviation;
use super::findings::{Finding, Kind};
use super::plan::{self, Call};
use crate::diagnostics::plural;

/// The report of a run.
#[derive(Clone, Debug)]
pub struct ContractReport {
    package: Package,
    operations: Vec<Row>,
    findings: Vec<Finding>,
    /// Findings that a known deviation of the validator explains.
    deviations: Vec<(Finding, &'static Deviation)>,
    /// Findings with the entry that allows them.
    allowed: Vec<(Finding, Entry)>,
    unmatched: Vec<Entry>,
    /// The duration in seconds.
    pub seconds: f64,
}

/// An operation and how often it was called.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    operation: String,
    method: String,
    path: String,
    calls: usize,
}

impl ContractReport {
    /// A report on these calls, in the order of the description.
    pub fn new(sdk: &Sdk, calls: &[Call], findings: Vec<Finding>) -> Self {
        let row = |case: &generator::Case| {
            let operation = plan::title(case);
            let calls = calls.iter().filter(|call| call.operation == operation).count();
            Row { operation, method: case.method.clone(), path: case.path.clone(), calls }
        };
        let operations = sdk.cases.iter().map(row).filter(|row| row.calls > 0).collect();
        let mut report = Self {
            package: sdk.package.clone(),
            operations,
            findings: Vec::new(),
            deviations: Vec::new(),
            allowed: Vec::new(),
            unmatched: Vec::new(),
            seconds: 0.0,
        };
        for finding in findings {
            match finding.deviation {
                Some(deviation) => report.deviations.push((finding, deviation)),
                None => report.findings.push(finding),
            }
        }
        report
    }

    /// Sets allowed findings apart; with `whole`, an entry without a finding is an error.
    pub fn allow(&mut self, list: &AllowList, whole: bool) {
        let findings = std::mem::take(&mut self.findings);
        for finding in findings {
            match list.entries.iter().find(|entry| entry.matches(&finding)) {
                Some(entry) => self.allowed.push((finding, entry.clone())),
                None => self.findings.push(finding),
            }
        }
        if whole {
            let used = |entry: &&Entry| self.allowed.iter().any(|(finding, _)| entry.matches(finding));
            self.unmatched = list.entries.iter().filter(|entry| !used(entry)).cloned().collect();
        }
    }

    /// Whether the run passes.
    pub fn holds(&self) -> bool {
        self.findings.is_empty() && self.unmatched.is_empty()
    }

    /// The number of calls of an operation with findings of these kinds.
    fn count(&self, row: &Row, kinds: &[Kind]) -> usize {
        let found = self.findings.iter().filter(|finding| kinds.contains(&finding.kind));
        calls_of(row, found)
    }

    fn allowed_of(&self, row: &Row) -> usize {
        let deviations = self.deviations.iter().map(|(finding, _)| finding);
        calls_of(row, self.allowed.iter().map(|(finding, _)| finding).chain(deviations))
    }

    /// The lines of the deviations that explain a finding.
    fn deviations_text(&self) -> String {
        let mut names: Vec<&Deviation> = Vec::new();
        for (_, deviation) in &self.deviations {
            if !names.contains(deviation) {
                names.push(deviation);
            }
        }
        let line = |deviation: &&Deviation| {
            let of_deviation =
                || self.deviations.iter().filter(|(_, other)| other == deviation).map(|(finding, _)| finding);
            let calls: BTreeSet<_> = of_deviation().flat_map(|finding| &finding.calls).collect();
            let operations: BTreeSet<_> = of_deviation().filter_map(|finding| finding.operation.as_deref()).collect();
            let listed = operations.into_iter().collect::<Vec<_>>().join(", ");
            let first = of_deviation().next().map(|finding| finding.message.as_str()).unwrap_or_default();
            let calls = plural(calls.len(), "call");
            format!(
                "{}: {calls} of {listed}, first: {first}\n    {} {}\n",
                deviation.name, deviation.reason, deviation.link
            )
        };
        let lines: String = names.iter().map(line).collect();
        if lines.is_empty() {
            lines
        } else {
            format!("\nknown deviations of the validator, which say nothing about the SDK:\n{lines}")
        }
    }

    /// The table.
    pub fn text(&self) -> String {
        let width = self.operations.iter().map(|row| row.operation.len()).max().unwrap_or_default().max(9);
        let mut text = format!("{:width$}  calls  refused  undecodable  other  allowed\n", "operation");
        for row in &self.operations {
            let [refused, undecodable, other] = COLUMNS.map(|kinds| self.count(row, kinds));
            let (name, calls, allowed) = (&row.operation, row.calls, self.allowed_of(row));
            let _ = writeln!(text, "{name:width$}  {calls:5}  {refused:7}  {undecodable:11}  {other:5}  {allowed:7}");
        }
        for finding in &self.findings {
            let _ = write!(text, "\n{}", shown(finding));
        }
        for entry in &self.unmatched {
            let _ = writeln!(text, "\nno finding matches the entry: {}", entry.words());
        }
        text.push_str(&self.deviations_text());
        let _ = writeln!(text, "\n{}", self.summary());
        text
    }

    fn summary(&self) -> String {
        let calls: usize = self.operations.iter().map(|row| row.calls).sum();
        let sum = |kinds: &[Kind]| self.operations.iter().map(|row| self.count(row, kinds)).sum::<usize>();
        let [refused, undecodable, other] = COLUMNS.map(sum);
        let description = self.findings.iter().filter(|finding| finding.kind == Kind::Description).count();
        let words = [
            plural(self.operations.len(), "operation"),
            plural(calls, "call"),
            format!("{refused} refused"),
            format!("{undecodable} undecodable"),
            format!("{other} otherwise wrong"),
            format!("{} in the description", plural(description, "mistake")),
            format!("{} by known deviations of the validator", self.deviations.len()),
            format!("{} allowed", plural(self.allowed.len(), "finding")),
            format!("{:.1} s", self.seconds),
        ];
        let unmatched = Some(self.unmatched.len()).filter(|count| *count > 0);
        let unmatched = unmatched.map(|count| format!(", {count} unmatched in the allow list")).unwrap_or_default();
        format!("contract: {}: {}{unmatched}", if self.holds() { "holds" } else { "BROKEN" }, words.join(", "))
    }

    /// The JSON.
    pub fn json(&self, seed: u64) -> String {
        let operations: Vec<Value> = self
            .operations
            .iter()
            .map(|row| {
                let [refused, undecodable, other] = COLUMNS.map(|kinds| self.count(row, kinds));
                json!({
                    "operation": row.operation, "method": row.method, "path": row.path, "calls": row.calls,
                    "refused": refused, "undecodable": undecodable, "other": other, "allowed": self.allowed_of(row),
                })
            })
            .collect();
        let allowed: Vec<Value> = self
            .allowed
            .iter()
            .map(|(found, entry)| json!({ "finding": finding(found), "reason": *entry.reason, "link": *entry.link }))
            .collect();
        let deviations: Vec<Value> = self
            .deviations
            .iter()
            .map(|(found, deviation)| {
                json!({ "finding": finding(found), "deviation": deviation.name, "reason": deviation.reason, "link": deviation.link })
            })
            .collect();
        let report = json!({
            "title": self.package.title,
            "version": self.package.version,
            "sha256": self.package.sha256,
            "seed": seed,
            "seconds": self.seconds,
            "holds": self.holds(),
            "operations": operations,
            "findings": self.findings.iter().map(finding).collect::<Vec<_>>(),
            "deviations": deviations,
            "allowed": allowed,
            "unmatched": self.unmatched.iter().map(Entry::words).collect::<Vec<_>>(),
        });
        format!("{report:#}\n")
    }
}

fn calls_of<'f>(row: &Row, findings: impl Iterator<Item = &'f Finding>) -> usize {
    let of_row = findings.filter(|finding| finding.operation.as_ref() == Some(&row.operation));
    of_row.flat_map(|finding| &finding.calls).collect::<BTreeSet<_>>().len()
}

/// The kinds that each column counts: refused, undecodable, other.
const COLUMNS: [&[Kind]; 3] = [
    &[Kind::Refused, Kind::Unsent],
    &[Kind::Undecodable, Kind::Changed],
    &[Kind::InvalidAnswer, Kind::OtherStatus, Kind::Blind],
];

fn shown(finding: &Finding) -> String {
    let words = [finding.kind.name(), finding.operation.as_deref().unwrap_or_default(), &finding.place, &finding.code];
    let head = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let count = finding.calls.len();
    let times = if count > 1 { format!("{count} calls, first ") } else { String::new() };
    format!("{head}: {}\n    {times}{}\n", finding.message, finding.first)
}

fn finding(finding: &Finding) -> Value {
    json!({
        "kind": finding.kind.name(), "operation": finding.operation, "place": finding.place, "code": finding.code,
        "message": finding.message, "first": finding.first, "calls": finding.calls.len(),
    })
}
