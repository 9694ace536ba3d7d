//! The files for reviewers: text, title and impact of a pull request, and a page with all changes.

use std::fmt::Write as _;
use std::fs;
use std::io;

use anyhow::{Context as _, Result};

use super::step::Step;
use super::trial::{OUTPUT, Trial};
use super::{FOLDER, snapshots};
use crate::diagnostics::plural;
use crate::diff::{self, View, code, one_line};
use crate::output;
use crate::workspace::{CHANGELOG, CLIENT, NAMES, Workspace};

/// The text of a pull request.
const BODY: &str = "pull-request.md";
/// All changes, for a browser.
const PAGE: &str = "report.html";
/// The diff of pending snapshots.
const SNAPSHOTS: &str = "snapshots.diff";
/// The title of the pull request.
const TITLE: &str = "title.txt";
/// `major`, `minor` or `patch`.
const IMPACT: &str = "impact.txt";
/// The maximal number of names in a list.
const MAX_LINES: usize = 25;

/// The report of an update.
#[derive(Clone, Copy)]
pub struct UpdateReport<'a> {
    /// The update.
    pub step: &'a Step,
    /// The results of the tests, if they ran.
    pub trial: Option<&'a Trial>,
}

/// Removes the files of an earlier update.
pub fn clear(workspace: &Workspace) -> Result<()> {
    for name in [IMPACT, TITLE, BODY, PAGE, SNAPSHOTS, OUTPUT] {
        match fs::remove_file(workspace.path(FOLDER).join(name)) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| format!("cannot remove {FOLDER}/{name}")),
        }
    }
    Ok(())
}

impl UpdateReport<'_> {
    /// Writes all files. The impact is last, so that it exists only with the others.
    pub fn write(&self, workspace: &Workspace) -> Result<()> {
        let folder = workspace.path(FOLDER);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {FOLDER}"))?;
        let snapshots = match self.trial {
            Some(trial) => snapshots::diff(workspace, &trial.pending)?,
            None => String::new(),
        };
        for (name, text) in [
            (SNAPSHOTS, snapshots),
            (PAGE, diff::page(&self.view())),
            (BODY, self.body()),
            (TITLE, format!("{}\n", self.title())),
            (IMPACT, format!("{}\n", self.impact())),
        ] {
            fs::write(folder.join(name), text).with_context(|| format!("cannot write {FOLDER}/{name}"))?;
        }
        Ok(())
    }

    /// The summary for the terminal.
    pub fn summary(&self) -> String {
        let Self { step, trial } = self;
        let [before, after] = &step.versions;
        let view = self.view();
        let mut text = format!("{}: {}\n", self.impact(), view.counts());
        let _ = writeln!(text, "  {CLIENT} {before} -> {after}; {CHANGELOG} has the changes");
        if let Some(trial) = trial {
            let _ = writeln!(text, "  tests: {}", tested(trial));
        }
        let _ = writeln!(text, "  for reviewers: {FOLDER}/{BODY}, {FOLDER}/{PAGE}");
        let waiting = trial.is_some_and(|trial| !trial.pending.is_empty());
        if waiting {
            text.push_str("  `cargo insta review` shows the new snapshots one by one\n");
        }
        if trial.is_some_and(|trial| !trial.passed) {
            output::print_error(&format!(
                "error: tests fail for other reasons than snapshots; see {FOLDER}/{OUTPUT}\n"
            ));
        }
        text
    }

    fn view(&self) -> View<'_> {
        View { comparison: &self.step.comparison, old: &self.step.old, new: &self.step.new }
    }

    fn impact(&self) -> &'static str {
        diff::impact(self.step.comparison.impact().0)
    }

    /// The title of the pull request.
    fn title(&self) -> String {
        let edition = &self.step.comparison.new;
        format!("{} {}", one_line(&edition.title), one_line(&edition.version))
    }

    /// The text of the pull request, within GitHub's limit.
    fn body(&self) -> String {
        let head = self.head();
        let left = diff::MARKDOWN_LIMIT.saturating_sub(head.len() + 1);
        format!("{head}\n{}", diff::markdown(&self.view(), left))
    }

    fn head(&self) -> String {
        let Self { step, trial } = self;
        let [before, after] = &step.versions;
        let statistics = &step.sdk.statistics;
        let mut text = format!(
            "The vendor's description has changed; this is what `cargo xtask update` made of it.\n\n| | before | after |\n\
             |---|---|---|\n| description | {} | {} |\n| sha256 | `{:.12}` | `{:.12}` |\n| `{CLIENT}` | {before} | {after} |\n\n\
             {} in {}, {}.\n\n### To do\n\n",
            code(&step.comparison.old.version),
            code(&step.sdk.package.version),
            step.comparison.old.sha256,
            step.sdk.package.sha256,
            plural(statistics.operations, "operation"),
            plural(statistics.groups, "group"),
            plural(statistics.models, "model"),
        );
        match trial {
            None => text.push_str("- [ ] The tests did not run: `cargo test --workspace`.\n"),
            Some(trial) if trial.passed => {
                let _ = writeln!(text, "- [x] Tests: {}.", tested(trial));
            }
            Some(trial) => {
                let _ = writeln!(text, "- [ ] **Tests fail** for other reasons than snapshots: {}.", tested(trial));
                list(&mut text, &trial.counts.errors);
                list(&mut text, &trial.counts.failed);
            }
        }
        if let Some(trial) = trial.filter(|trial| !trial.pending.is_empty()) {
            let _ = writeln!(
                text,
                "- [ ] {} to review: `cargo test --workspace`, then `cargo insta review`; the diff is in `{SNAPSHOTS}`.",
                plural(trial.pending.len(), "snapshot")
            );
        }
        if let Some(trial) = trial.filter(|trial| !trial.unused.is_empty()) {
            let count = plural(trial.unused.len(), "snapshot");
            let _ = writeln!(text, "- [ ] {count} that no test asks for any more, to be removed:");
            list(&mut text, &trial.unused);
        }
        for note in step.skipped.lines().map(|line| line.trim_start_matches("note: ")) {
            let _ = writeln!(text, "- [ ] Tests are skipped: {note}. Fix or remove them.");
        }
        for location in &step.untitled {
            let _ = writeln!(text, "- [ ] The API has another title: {location}. Name it there by hand.");
        }
        let _ = writeln!(
            text,
            "- [ ] Each breaking change below is intended, and {CHANGELOG} explains it to callers.\n- [ ] New names in \
             `{NAMES}` are good: they stay."
        );
        text
    }
}

/// The results of the tests in words.
fn tested(trial: &Trial) -> String {
    let Trial { passed, counts, pending, .. } = trial;
    let waiting = plural(pending.len(), "snapshot");
    let mut text = format!("{} passed", counts.passed);
    if !counts.failed.is_empty() {
        let _ = write!(text, ", {} failed", counts.failed.len());
    }
    if !passed && counts.failed.is_empty() {
        let why = if counts.errors.is_empty() { "they broke off" } else { "they do not compile" };
        text = format!("{why}; {text}");
    }
    if !pending.is_empty() {
        let verb = if pending.len() == 1 { "waits" } else { "wait" };
        let _ = write!(text, ", {waiting} {verb} for review");
    }
    text
}

fn list(text: &mut String, names: &[String]) {
    for name in names.iter().take(MAX_LINES) {
        let _ = writeln!(text, "  - {}", code(name));
    }
    if names.len() > MAX_LINES {
        let _ = writeln!(text, "  - and {} more", names.len() - MAX_LINES);
    }
}
