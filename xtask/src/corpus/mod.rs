//! `cargo xtask corpus`: runs the generator over descriptions of others.

pub mod crates;
pub mod files;
mod invalid;
mod report;
#[cfg(test)]
mod tests;
mod trials;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::cli::Corpus;
use crate::trial::Limits;
use crate::workspace::Workspace;
use crate::{Outcome, output, toml};

use files::Selection;
use invalid::InvalidList;
use report::{CorpusReport, Entry, State};

/// Below the workspace's root.
const FOLDER: &str = "target/corpus";
/// The maximal lines of a compiled crate: rustc takes minutes for larger ones.
const MAX_LINES: usize = 60_000;

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Corpus) -> Result<Outcome> {
    let start = Instant::now();
    let invalid = match &args.invalid {
        Some(path) => toml::read(path, "a list of invalid descriptions")?,
        None => InvalidList::default(),
    };
    let selection = Selection { only: args.only.clone(), part: args.part, seed: args.seed };
    let files = files::below(&args.folder, &selection)?;
    if files.is_empty() {
        bail!("{} has no such JSON or YAML file", args.folder.display());
    }
    let limits = Limits { cpu: Duration::from_secs(args.cpu), memory: args.memory << 20 };
    let entries = trials::run(&files, &args.folder, limits, args.jobs)?;
    let mut report = CorpusReport::new(entries, args.seed);
    report.explain(&invalid, selection.is_everything());
    report.crates = compiled(workspace, args, &report.entries)?;
    report.seconds = start.elapsed().as_secs_f64();

    let file = args.output.clone().unwrap_or_else(|| workspace.path(FOLDER).join("report.json"));
    write(&file, &report.json()?)?;
    if !args.summary {
        output::print(&report.lines());
    }
    output::print(&report.text());
    output::print(&format!("The same as JSON: {}\n", file.strip_prefix(workspace.root()).unwrap_or(&file).display()));
    Ok(if report.holds() { Outcome::Success } else { Outcome::Failed })
}

/// Compiles some of the generated crates, chosen by the seed, and tests some of these.
fn compiled(workspace: &Workspace, args: &Corpus, entries: &[Entry]) -> Result<Vec<crates::Compiled>> {
    let count = args.compile.max(args.tests);
    if count == 0 {
        return Ok(Vec::new());
    }
    let fits = |entry: &&Entry| {
        entry.state == State::Generated && entry.facts.as_ref().is_some_and(|facts| facts.lines <= MAX_LINES)
    };
    let mut chosen: Vec<&str> = entries.iter().filter(fits).map(|entry| entry.path.as_str()).collect();
    chosen.sort_by_key(|path| files::draw(args.seed, "compile", path));
    let member = |(number, path): (usize, &&str)| crates::Member {
        name: format!("corpus-{number}"),
        label: (*path).to_owned(),
        description: args.folder.join(path),
        root: Some(args.folder.clone()),
        tested: number <= args.tests,
    };
    let members: Vec<_> = (1..).zip(&chosen).take(count).map(member).collect();
    crates::compile(workspace, &workspace.path(FOLDER).join("crates"), &members, crates::Parts::Library)
}

/// Writes a file, and creates its folder.
pub fn write(file: &Path, text: &str) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}
