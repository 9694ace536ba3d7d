//! `cargo xtask drift`: from drift in logs of an SDK to proposals for an overlay.

mod forms;
mod line;
mod logs;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use self::line::{Kind, Line};
use self::logs::{Logs, Occurrences};
use super::compare::Comparison;
use super::operations::{self, Lookup};
use super::propose::{self, Proposals};
use super::records::{Answers, Key};
use super::schema::Document;
use super::{counted, finish, source_and_document};
use crate::cli::Drift;
use crate::diagnostics::plural;
use crate::workspace::Workspace;
use crate::{Outcome, output};

pub fn run(workspace: &Workspace, args: &Drift) -> Result<Outcome> {
    let logs = logs::read(&args.logs)?;
    for complaint in &logs.complaints {
        output::print_error(&format!("warning: {complaint}\n"));
    }
    if logs.more_complaints > 0 {
        output::print_error(&format!("warning: {} more cannot be read\n", plural(logs.more_complaints, "line")));
    }
    if logs.drift.is_empty() {
        output::print_error("error: no line of drift can be read\n");
        return Ok(Outcome::Failed);
    }
    let Some((source, document)) = source_and_document(workspace, &args.compared)? else { return Ok(Outcome::Failed) };
    let (proposals, report) = proposals(&document, &logs);
    let summary = summary(&logs, &proposals, &source.description.name);
    finish(&source, &document, &proposals, &report, args.compared.write.as_deref())?;
    output::print_error(&summary);
    Ok(Outcome::Success)
}

/// The proposals for the lines, and a report.
fn proposals(document: &Value, logs: &Logs) -> (Proposals, Vec<String>) {
    let document = Document(document);
    let mut compared = Comparison::new(document);
    let (mut report, mut notes) = (Vec::new(), BTreeSet::new());
    let mut operation = None;
    for (line, occurrences) in &logs.drift {
        let this = format!("{} {} {}", line.method, line.path, line.status);
        if operation.as_ref() != Some(&this) {
            report.push(this.clone());
            operation = Some(this);
        }
        report.push(format!(
            "  {}: {} ({}, {})",
            if line.pointer.is_empty() { "the whole" } else { &line.pointer },
            line.words(),
            counted(occurrences.count, "time"),
            occurrences.first
        ));
        notes.extend(add(&mut compared, line, occurrences).map(|note| format!("{note} ({})", occurrences.first)));
    }
    let mut proposals = propose::propose(&compared);
    proposals.notes.extend(notes);
    (proposals, report)
}

/// Adds a line. The result is a note if it has no proposal.
fn add(compared: &mut Comparison<'_>, line: &Line, occurrences: &Occurrences) -> Option<String> {
    let document = compared.document;
    let Line { path, method, operation, status, .. } = line.clone();
    let key = Key { path, method, status, media_type: "application/json".to_owned() };
    let answers = Answers { operation, ..Answers::default() };
    let (location, label) = match operations::find(document, &key, &answers) {
        Lookup::Schema { location, label } => (location, label),
        Lookup::Nothing(note) => return Some(note),
        Lookup::NoJson => {
            return Some(format!("{} {} {}: the description has no JSON for it", key.method, key.path, key.status));
        }
    };
    let Some(shape) = forms::shape(document, &location, line, occurrences.count) else {
        return Some(format!("{label} {}: the description has no such location", line.pointer));
    };
    // The proposals of this line alone, to detect a line without any.
    let mut alone = Comparison::new(document);
    alone.add(&label, &location, &shape);
    let alone = propose::propose(&alone);
    compared.add(&label, &location, &shape);
    let is_reported = !alone.actions.is_empty() || !alone.notes.is_empty();
    let advice = match line.kind {
        _ if is_reported => return None,
        Kind::UnknownArm(_) => "; an alternative for it is to be written by hand",
        Kind::UnknownValue(_) if line.value.is_none() => "; `drift_enum_values` of the SDK logs its values",
        Kind::OtherType { .. } => "; its type or format is not one that is compared, or it is out of range",
        Kind::UnknownField(_) | Kind::UnknownValue(_) | Kind::Missing => {
            "; the description may have been changed since, or the generator reads it in another way"
        }
    };
    Some(format!("{label} {}: {}{advice}", line.pointer, line.words()))
}

fn summary(logs: &Logs, proposals: &Proposals, description: &str) -> String {
    let mut text = format!("{} in {}", plural(logs.drift.len(), "location"), plural(logs.files, "log"));
    if proposals.actions.is_empty() {
        let _ = writeln!(text, ": nothing to propose");
    } else {
        let _ = writeln!(text, ": {} proposed for {description}", plural(proposals.actions.len(), "action"));
    }
    text
}
