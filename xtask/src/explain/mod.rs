//! `cargo xtask explain`: from a name to its location in the description, the IR's view of it, and its Rust.

pub mod excerpt;
mod find;
mod inside;

#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use anyhow::Result;
use generator::diagnostic::Origin;
use generator::pointer::Pointer;
use generator::{Entry, EntryKind, Options, Sdk, Source};

use self::find::Answer;
use crate::cli::Explain;
use crate::workspace::Workspace;
use crate::{Outcome, inputs, output, regenerate};

/// The maximal number of matches explained in full; more are listed.
const FULL: usize = 3;
/// The maximal lines of the description, and of Rust, for each.
const LINES: usize = 60;

pub fn run(workspace: &Workspace, args: &Explain) -> Result<Outcome> {
    let source = inputs::given_or_own(workspace, &args.description)?;
    let (options, folder) = match &args.description.spec {
        Some(_) => (Options::default(), "src/generated"),
        None => (regenerate::own_options(workspace)?, "generated-client/src/generated"),
    };
    // Warnings are for `regenerate`.
    let options = Options { strict: false, index: true, ..options };
    let Some(sdk) = regenerate::generate_quietly(&source, &options, false) else { return Ok(Outcome::Failed) };
    let (text, outcome) = answer(&args.query, &sdk, &source, folder);
    match outcome {
        Outcome::Success => output::print(&text),
        _ => output::print_error(&text),
    }
    Ok(outcome)
}

/// The answer to a query.
fn answer(query: &str, sdk: &Sdk, source: &Source, folder: &str) -> (String, Outcome) {
    let mut text = String::new();
    match find::find(query, &sdk.index, || generator::overlaid(source).ok()) {
        Answer::Entries(entries) if entries.len() <= FULL => {
            for (number, entry) in entries.into_iter().enumerate() {
                text.push_str(if number > 0 { "\n" } else { "" });
                explain(&mut text, entry, None, source, folder);
            }
            (text, Outcome::Success)
        }
        Answer::Inside(entry, location) => {
            explain(&mut text, entry, Some(&location), source, folder);
            (text, Outcome::Success)
        }
        Answer::NoPart { of, part, near } => {
            let _ = writeln!(text, "error: `{of}` of {} has no `{part}`", sdk.package.title);
            if let Some(near) = near {
                let _ = writeln!(text, "  = help: did you mean `{near}`?");
            }
            (text, Outcome::Failed)
        }
        Answer::Entries(entries) => {
            let _ = writeln!(text, "{} things match `{query}`; name one by its pointer:", entries.len());
            list(&mut text, &entries);
            (text, Outcome::Success)
        }
        Answer::Nearest(entries) => {
            let _ = writeln!(text, "error: the description of {} has no `{query}`", sdk.package.title);
            if !entries.is_empty() {
                text.push_str("  = help: similar names:\n");
                list(&mut text, &entries);
            }
            (text, Outcome::Failed)
        }
    }
}

fn list(text: &mut String, entries: &[&Entry]) {
    for entry in entries {
        let _ = writeln!(text, "  {:<9} {}  '{}'", kind(entry), entry.name, entry.pointer);
    }
}

fn kind(entry: &Entry) -> &'static str {
    match entry.kind {
        EntryKind::Group => "group",
        EntryKind::Operation => "operation",
        EntryKind::Model => "model",
    }
}

/// Explains an entry, and the location of a part.
fn explain(text: &mut String, entry: &Entry, part: Option<&Pointer>, source: &Source, folder: &str) {
    let input = source.input(entry.origin).unwrap_or(&source.description);
    let name = &input.name;
    let location = generator::locate(source, entry.origin, &entry.written);
    let shown = location.map_or_else(|| name.clone(), |at| format!("{name}:{}:{}", at.line, at.column));
    let _ = writeln!(text, "{} {} is {} in Rust\n", kind(entry), entry.name, entry.rust_name);
    if let Some(part) = part {
        let _ = writeln!(text, "asked for    {}", part.as_str());
        // Only items of the description's first file have the same pointer there.
        let is_own = entry.origin == Origin::Description && entry.written == entry.pointer;
        if let Some(location) = generator::locate(source, entry.origin, part).filter(|_| is_own) {
            let _ = writeln!(text, "at           {name}:{}:{}\n", location.line, location.column);
        }
    }
    let _ = writeln!(text, "description  {shown}\npointer      {}", entry.written);
    if let Some(location) = location {
        let last = entry.written.segments().last().unwrap_or_default();
        section(text, &excerpt::block(&input.bytes, location, &last, LINES));
    }
    let _ = writeln!(text, "\nwhat the generator made of it");
    section(text, &bounded(&entry.ir));
    if !entry.surface.is_empty() {
        let _ = writeln!(text, "\nwhat callers see");
        section(text, &bounded(&entry.surface));
    }
    let _ = writeln!(text, "\nRust         {folder}/{}", entry.file);
    match entry.features.as_slice() {
        [] => {}
        [feature] => _ = writeln!(text, "feature      {feature}"),
        features => _ = writeln!(text, "feature      one of {}", features.join(", ")),
    }
    section(text, &entry.import);
    text.push('\n');
    section(text, &bounded(&entry.rust));
}

fn bounded(lines: &str) -> String {
    let count = lines.lines().count();
    let mut text = lines.lines().take(LINES).collect::<Vec<_>>().join("\n");
    if count > LINES {
        let _ = write!(text, "\n... {} more lines", count - LINES);
    }
    text
}

fn section(text: &mut String, lines: &str) {
    for line in lines.lines() {
        let _ = writeln!(text, "    {line}");
    }
}
