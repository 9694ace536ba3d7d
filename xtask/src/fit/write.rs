//! Writes proposals into an overlay file.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use generator::{Input, Source};
use serde_json::Value;

use super::action::Action;
use super::{existing, yaml};
use crate::diagnostics::plural;
use crate::output;

/// Creates the overlay, or appends the actions and keeps all other lines.
pub fn write(file: &Path, source: &Source, title: &str, notes: &[String], actions: &[Action]) -> Result<()> {
    let shown = file.display();
    let text = match existing(file)? {
        None => yaml::overlay(title, notes, actions),
        Some(text) => {
            let text = appended(&text, actions)
                .with_context(|| format!("nothing was written: {shown} has no list `actions` at its end"))?;
            output::print(&yaml::comments(notes));
            text
        }
    };
    let overlay = Input { name: shown.to_string(), bytes: text.clone().into_bytes() };
    if let Err(report) = generator::overlaid(&Source { overlay: Some(overlay), ..source.clone() }) {
        let first = report.diagnostics.first().map(|diagnostic| diagnostic.message.as_str()).unwrap_or_default();
        bail!("nothing was written: with the proposals, {shown} would not apply: {first}");
    }
    fs::write(file, text).with_context(|| format!("cannot write {shown}"))?;
    output::print_error(&format!("{} written to {shown}\n", plural(actions.len(), "action")));
    Ok(())
}

fn appended(text: &str, actions: &[Action]) -> Result<String> {
    if text.trim_start().starts_with('{') {
        let mut overlay: Value = serde_json::from_str(text)?;
        let Some(list) = overlay.get_mut("actions").and_then(Value::as_array_mut) else { bail!("no list of actions") };
        list.extend(actions.iter().map(Action::to_json));
        return Ok(serde_json::to_string_pretty(&overlay)? + "\n");
    }
    // The indentation of the last list in the file, which has to be `actions`: the result is parsed to verify it.
    let is_action = |line: &&str| line.trim_start().starts_with("- ") || line.trim_end().ends_with('-');
    let mut starts = text.lines().skip_while(|line| !line.starts_with("actions:")).skip(1);
    let Some(first) = starts.find(is_action) else { bail!("no action") };
    let indent: String = first.chars().take_while(|letter| *letter == ' ').collect();
    Ok(format!("{}\n\n{indent}# Proposed by `cargo xtask fit`\n\n{}", text.trim_end(), yaml::list(actions, &indent)))
}
