//! `cargo xtask samples`: calls as code in a copy of the description, where portals of documentation show them.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use generator::{CodeSample, Options, Sdk, Source};
use serde_json::{Map, Value, json};

use crate::cli::Samples;
use crate::diagnostics::{self, Style};
use crate::regenerate::{self, own_options};
use crate::workspace::{DESCRIPTION, Workspace};
use crate::writer::{self, Real, diff};
use crate::{Outcome, inputs, output, yaml};

/// The copy of the SDK's own description.
pub const OWN: &str = "openapi/perfectgym-next.samples.yaml";
/// What portals read.
const EXTENSION: &str = "x-codeSamples";
/// Language and label of our samples.
const RUST: (&str, &str) = ("Rust", "Rust");
const SHELL: (&str, &str) = ("Shell", "Command line");

pub fn run(workspace: &Workspace, args: &Samples) -> Result<Outcome> {
    let source = inputs::given_or_own(workspace, &args.description)?;
    let options = match args.description.spec {
        Some(_) => Options { unlocated_notes: true, without_tests: true, ..Options::default() },
        None => own_options(workspace)?,
    };
    let Some(sdk) = regenerate::generate_quietly(&source, &options, false) else { return Ok(Outcome::Failed) };
    let target = match &args.out {
        Some(out) if args.description.spec.is_some() => out.clone(),
        Some(_) => bail!("--out is for another description (--spec); that of the SDK has its copy in {OWN}"),
        None => workspace.path(OWN),
    };
    let (text, count) = copy(&source, &sdk)?;
    finish(&target, text, args, count)
}

/// The copy of a description with the calls of its SDK, in the form of the description, and the number of operations in it.
pub fn copy(source: &Source, sdk: &Sdk) -> Result<(String, usize)> {
    // Decisions of an overlay are about the SDK, and not for readers of the description.
    let alone = Source { overlay: None, ..source.clone() };
    let mut document = match generator::overlaid(&alone) {
        Ok(document) => document,
        Err(report) => bail!("{}", diagnostics::render(&report, &alone, Style::for_stderr(false)).trim_end()),
    };
    let krate = sdk.package.name.replace('-', "_");
    let mut count = 0;
    for sample in &sdk.code {
        // An operation of the overlay alone is not in the copy.
        let pointer = sample.pointer.as_str().trim_start_matches('#');
        if let Some(operation) = document.pointer_mut(pointer).and_then(Value::as_object_mut) {
            add(operation, sample, &krate);
            count += 1;
        }
    }
    let name = &source.description.name;
    if source.description.bytes.trim_ascii_start().starts_with(b"{") {
        return Ok((serde_json::to_string_pretty(&document)? + "\n", count));
    }
    let yaml = yaml::write(&document).with_context(|| format!("{name} has values that YAML cannot have"))?;
    Ok((String::from_utf8(yaml)?, count))
}

/// Adds our samples to an operation, in place of those of an earlier run. Samples of others stay.
fn add(operation: &mut Map<String, Value>, sample: &CodeSample, krate: &str) {
    let import = if sample.rust.contains("models::") { format!("use {krate}::models;\n\n") } else { String::new() };
    let entry = |(lang, label): (&str, &str), source: String| json!({ "lang": lang, "label": label, "source": source });
    let ours = [entry(RUST, format!("{import}{}", sample.rust)), entry(SHELL, format!("{}\n", sample.shell))];
    let is_ours =
        |entry: &Value| [RUST, SHELL].iter().any(|(lang, label)| entry["lang"] == *lang && entry["label"] == *label);
    let mut all = match operation.get_mut(EXTENSION) {
        Some(Value::Array(list)) => std::mem::take(list),
        _ => Vec::new(),
    };
    all.retain(|entry| !is_ours(entry));
    all.extend(ours);
    operation.insert(EXTENSION.to_owned(), all.into());
}

/// Writes the copy, or compares it.
fn finish(target: &Path, text: String, args: &Samples, count: usize) -> Result<Outcome> {
    let name = target.file_name().with_context(|| format!("{} names no file", target.display()))?;
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .map_or_else(|| PathBuf::from("."), Path::to_owned);
    let files = [(name.to_string_lossy().into_owned(), text)].into();
    let changes = writer::compare_files(&folder, &files)?.list;
    if args.check && !changes.is_empty() {
        output::print(&diff::render(&changes, diff::Limits::default()));
        let what =
            args.description.spec.as_ref().map_or_else(|| DESCRIPTION.to_owned(), |spec| spec.display().to_string());
        output::print_error(&format!(
            "error: {} is not what {what} gives\n  = help: `cargo xtask samples` writes it\n",
            target.display()
        ));
        return Ok(Outcome::Failed);
    }
    if !args.check {
        writer::apply(&Real, &folder, &changes)?;
    }
    let state = if changes.is_empty() { "is up to date" } else { "written" };
    output::print(&format!("{} {state}: calls of {}\n", target.display(), diagnostics::plural(count, "operation")));
    Ok(Outcome::Success)
}
