//! `cargo xtask fit`: from records of answers to proposals for an overlay.

mod action;
mod alternatives;
mod compare;
mod counts;
pub mod drift;
mod infer;
mod operations;
mod propose;
mod records;
mod scalars;
mod schema;
mod shape;
#[cfg(test)]
mod tests;
mod write;
mod yaml;

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use generator::{Input, Source};
use serde_json::Value;

use self::compare::Comparison;
use self::operations::Lookup;
use self::propose::Proposals;
use self::records::Records;
use self::schema::Document;
use crate::cli::Fit;
use crate::diagnostics::{self, Style, plural};
use crate::workspace::Workspace;
use crate::{Outcome, cli, inputs, output};

pub fn run(workspace: &Workspace, args: &Fit) -> Result<Outcome> {
    let records = records::read(&args.folder)?;
    let Some((source, document)) = source_and_document(workspace, &args.compared)? else { return Ok(Outcome::Failed) };
    let proposals = proposals(&document, &records);
    let summary = summary(&records, &proposals, source.description.name.as_str());
    finish(&source, &document, &proposals, &[], args.compared.write.as_deref())?;
    output::print_error(&summary);
    Ok(Outcome::Success)
}

/// The description with its overlay, given or the SDK's own. `None` after an error, which has been printed.
fn source_and_document(workspace: &Workspace, args: &cli::CompareArgs) -> Result<Option<(Source, Value)>> {
    let source = inputs::given_or_own(workspace, &args.description)?;
    match generator::overlaid(&source) {
        Ok(document) if document.get("swagger").is_some() => bail!(
            "{} is Swagger 2.0, for which no actions are proposed: write them by hand, or convert the description to OpenAPI 3.0",
            source.description.name
        ),
        Ok(document) => Ok(Some((source, document))),
        Err(report) => {
            output::print_error(&diagnostics::render(&report, &source, Style::for_stderr(false)));
            output::print_error(&format!(
                "error: {} cannot be read: {}\n",
                source.description.name,
                diagnostics::counts(&report)
            ));
            Ok(None)
        }
    }
}

/// Prints or writes the proposals, after a report.
fn finish(
    source: &Source,
    document: &Value,
    proposals: &Proposals,
    report: &[String],
    file: Option<&Path>,
) -> Result<()> {
    check(document, proposals)?;
    let notes = proposals.notes.iter().map(|note| format!("Not proposed: {note}"));
    // The report is printed only, not written to the file.
    let is_written = file.is_some() && !proposals.actions.is_empty();
    if is_written {
        output::print(&yaml::comments(report));
    }
    let notes: Vec<String> = report.iter().filter(|_| !is_written).cloned().chain(notes).collect();
    let title = title(document);
    match file {
        _ if proposals.actions.is_empty() => output::print(&yaml::comments(&notes)),
        Some(file) => write::write(file, source, &title, &notes, &proposals.actions)?,
        None => output::print(&yaml::overlay(&title, &notes, &proposals.actions)),
    }
    Ok(())
}

/// The proposals for the records.
fn proposals(document: &Value, records: &Records) -> Proposals {
    let document = Document(document);
    let mut compared = Comparison::new(document);
    let mut notes = Vec::new();
    for (key, answers) in &records.answers {
        if answers.unreadable > 0 {
            let (count, status) =
                (plural(usize::try_from(answers.unreadable).unwrap_or(usize::MAX), "answer"), key.status);
            notes
                .push(format!("{count} of {} {} with status {status} declared JSON and was not", key.method, key.path));
        }
        match operations::find(document, key, answers) {
            Lookup::Schema { location, label } => compared.add(&label, &location, &answers.shape),
            Lookup::Nothing(note) => notes.push(format!("{note} ({})", counted(answers.count, "answer"))),
            Lookup::NoJson => {}
        }
    }
    let mut proposals = propose::propose(&compared);
    proposals.notes.extend(notes);
    proposals
}

/// Verifies that every action applies.
fn check(document: &Value, proposals: &Proposals) -> Result<()> {
    if proposals.actions.is_empty() {
        return Ok(());
    }
    let input = |name: &str, value: &Value| Input { name: name.to_owned(), bytes: value.to_string().into_bytes() };
    let overlay = action::overlay("proposals", &proposals.actions);
    let source =
        Source { overlay: Some(input("the proposals", &overlay)), ..Source::from(input("the description", document)) };
    match generator::overlaid(&source) {
        Ok(_) => Ok(()),
        Err(report) => {
            let first = report.diagnostics.first().map(|diagnostic| diagnostic.message.as_str()).unwrap_or_default();
            bail!("a proposed action does not apply, which is a bug of this command: {first}")
        }
    }
}

fn title(document: &Value) -> String {
    let title = document["info"]["title"].as_str().unwrap_or("this API");
    format!("Differences between answers of {title} and its description")
}

fn summary(records: &Records, proposals: &Proposals, description: &str) -> String {
    let answers = records.answers.values().map(|answers| answers.count).fold(0, u64::saturating_add);
    let mut text = format!("{} in {}", counted(answers, "answer"), plural(records.files, "file"));
    if proposals.actions.is_empty() {
        let _ = writeln!(text, ": nothing to propose");
    } else {
        let _ = writeln!(text, ": {} proposed for {description}", plural(proposals.actions.len(), "action"));
    }
    let stopped = records.answers.values().map(|answers| answers.stopped).fold(0, u64::saturating_add);
    if stopped > 0 {
        let _ = writeln!(
            text,
            "note: the SDK could not decode {} to the end; records of an updated SDK show later enum values",
            counted(stopped, "answer")
        );
    }
    if records.dropped > 0 {
        let _ = writeln!(text, "warning: {} not recorded, because of rate or size", counted(records.dropped, "answer"));
    }
    if records.full {
        text.push_str("warning: a record is full and lacks later fields\n");
    }
    if records.descriptions.len() > 1 {
        let _ = writeln!(text, "warning: the records are of SDKs from {} descriptions", records.descriptions.len());
    }
    text
}

fn counted(count: u64, what: &str) -> String {
    plural(usize::try_from(count).unwrap_or(usize::MAX), what)
}

/// The text of an overlay file, if it exists.
fn existing(file: &Path) -> Result<Option<String>> {
    if !file.exists() {
        return Ok(None);
    }
    inputs::text(file, "an overlay in YAML or JSON").map(Some).context("nothing was written")
}
