//! The report of a corpus run, as text and as JSON.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde::Serialize;
use serde_json::json;

use super::crates::Compiled;
use super::invalid::InvalidList;
use crate::diagnostics::plural;
use crate::trial::Facts;

/// The number of slowest files in the text.
const SLOWEST: usize = 10;

/// The state of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The file is no description.
    NoDescription,
    /// The description has an unsupported version, such as Swagger 1.2.
    OtherVersion,
    /// The SDK generates.
    Generated,
    /// The generator refuses the description with an error.
    Refused,
    /// The generator has a bug.
    Failed,
}

impl State {
    const fn name(self) -> &'static str {
        match self {
            Self::NoDescription => "no description",
            Self::OtherVersion => "other version",
            Self::Generated => "generated",
            Self::Refused => "refused",
            Self::Failed => "FAILED",
        }
    }
}

/// A file.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Relative to the folder.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// Its state.
    pub state: State,
    /// Its version, if that is unsupported.
    pub version: Option<String>,
    /// The reason in the list of invalid files.
    pub invalid: Option<String>,
    /// The result of the trial.
    #[serde(flatten)]
    pub facts: Option<Facts>,
}

/// A run.
#[derive(Clone, Debug)]
pub struct CorpusReport {
    /// In order of path.
    pub entries: Vec<Entry>,
    /// Stale entries of the list of invalid files.
    pub stale: Vec<String>,
    /// Compiled crates.
    pub crates: Vec<Compiled>,
    /// The duration in seconds.
    pub seconds: f64,
    seed: u64,
}

impl CorpusReport {
    /// A report on these files.
    pub fn new(entries: Vec<Entry>, seed: u64) -> Self {
        Self { entries, stale: Vec::new(), crates: Vec::new(), seconds: 0.0, seed }
    }

    /// Marks invalid files. A listed file that generates is an error, and with `whole`, so is an entry without a file.
    pub fn explain(&mut self, list: &InvalidList, whole: bool) {
        for entry in &mut self.entries {
            let Some(listed) = list.find(&entry.path) else { continue };
            entry.invalid = Some(listed.reason.to_string());
            if entry.state == State::Generated {
                self.stale.push(format!("{} generates, but is listed as invalid: {}", entry.path, listed.reason));
            }
        }
        if whole {
            let used = |path: &str| self.entries.iter().any(|entry| super::files::matches_glob(&entry.path, path));
            let unused = list.entries.iter().filter(|listed| !used(&listed.path));
            self.stale
                .extend(unused.map(|listed| format!("no file matches {}, which is listed as invalid", listed.path)));
        }
    }

    fn of(&self, state: State) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.state == state)
    }

    fn run_in_process(&self) -> impl Iterator<Item = (&Entry, &Facts)> {
        self.entries.iter().filter_map(|entry| Some((entry, entry.facts.as_ref()?)))
    }

    /// The number of refused files that are not listed.
    fn unexplained(&self) -> usize {
        self.of(State::Refused).filter(|entry| entry.invalid.is_none()).count()
    }

    /// Whether the run passes.
    pub fn holds(&self) -> bool {
        self.unexplained() == 0
            && self.of(State::Failed).next().is_none()
            && self.stale.is_empty()
            && self.crates.iter().all(|made| made.error.is_none())
    }

    /// A line for each file.
    pub fn lines(&self) -> String {
        let mut text = String::new();
        for entry in &self.entries {
            let more = match (&entry.facts, &entry.version) {
                (Some(facts), _) => format!("  {}", measured(facts)),
                (None, Some(version)) => format!("  {version}"),
                (None, None) => String::new(),
            };
            let _ = writeln!(text, "{:14} {}{more}", entry.state.name(), entry.path);
        }
        text
    }

    /// Totals and failures.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let counts = [State::Generated, State::Refused, State::Failed, State::OtherVersion, State::NoDescription]
            .map(|state| format!("{} {}", self.of(state).count(), state.name()));
        let _ = writeln!(text, "\n{}: {}", plural(self.entries.len(), "file"), counts.join(", "));
        let total = |one: fn(&Facts) -> usize| self.run_in_process().map(|(_, facts)| one(facts)).sum::<usize>();
        let _ = writeln!(
            text,
            "{}, {}, {} of Rust",
            plural(total(|facts| facts.operations), "operation"),
            plural(total(|facts| facts.models), "model"),
            plural(total(|facts| facts.lines), "line")
        );
        let megabytes: f64 = self.run_in_process().map(|(entry, _)| size(entry)).sum();
        let cpu: f64 = self.run_in_process().map(|(_, facts)| facts.cpu).sum();
        let _ = writeln!(
            text,
            "{cpu:.1} s of processor time for {megabytes:.1} MB, {:.3} s a MB",
            cpu / megabytes.max(1e-6)
        );
        let memory = |facts: &Facts| facts.memory.unwrap_or_default();
        if let Some((entry, facts)) =
            self.run_in_process().max_by_key(|(_, facts)| memory(facts)).filter(|(_, facts)| memory(facts) > 0)
        {
            let _ = writeln!(text, "at most {} MiB of memory, for {}", memory(facts) >> 20, entry.path);
        }
        for (name, counts) in [
            ("errors", self.codes(|facts| &facts.errors)),
            ("warnings", self.codes(|facts| &facts.warnings)),
            ("notes", self.codes(|facts| &facts.notes)),
        ] {
            if !counts.is_empty() {
                let _ = writeln!(text, "{name}: {}", listed(&counts));
            }
        }
        self.slowest(&mut text);
        self.wrong(&mut text);
        let _ = writeln!(text, "\ncorpus: {}", self.summary());
        text
    }

    /// The count of each code in all files.
    fn codes(&self, of: fn(&Facts) -> &BTreeMap<String, usize>) -> BTreeMap<String, usize> {
        let mut sum = BTreeMap::new();
        for (code, count) in self.run_in_process().flat_map(|(_, facts)| of(facts)) {
            *sum.entry(code.clone()).or_default() += count;
        }
        sum
    }

    fn slowest(&self, text: &mut String) {
        let mut all: Vec<_> = self.run_in_process().filter(|(_, facts)| facts.cpu > 0.1).collect();
        let per_megabyte = |(entry, facts): &(&Entry, &Facts)| facts.cpu / size(entry).max(1e-6);
        all.sort_by(|one, other| per_megabyte(other).partial_cmp(&per_megabyte(one)).unwrap_or(Ordering::Equal));
        if !all.is_empty() {
            text.push_str("\nslowest for their size, of those that take more than 0.1 s:\n");
        }
        for one in all.iter().take(SLOWEST) {
            let (entry, facts) = one;
            let _ = writeln!(
                text,
                "{:8.3} s a MB, {:7.3} s, {:.2} MB: {}",
                per_megabyte(one),
                facts.cpu,
                size(entry),
                entry.path
            );
        }
    }

    fn wrong(&self, text: &mut String) {
        let refused: Vec<_> = self.of(State::Refused).collect();
        if !refused.is_empty() {
            text.push_str("\nrefused:\n");
        }
        for entry in refused {
            let first = entry.facts.as_ref().and_then(|facts| facts.first.as_deref()).unwrap_or_default();
            let listed = entry.invalid.as_ref().map(|reason| format!("\n    invalid: {reason}")).unwrap_or_default();
            let _ = writeln!(text, "{}: {first}{listed}", entry.path);
        }
        for entry in self.of(State::Failed) {
            if let Some(problem) = entry.facts.as_ref().and_then(|facts| facts.problem.as_ref()) {
                let _ = writeln!(text, "\nFAILED {}: {problem}", entry.path);
            }
        }
        for stale in &self.stale {
            let _ = writeln!(text, "\nFAILED {stale}");
        }
        if !self.crates.is_empty() {
            text.push_str("\ncompiled:\n");
        }
        for made in &self.crates {
            let tested = if made.tested { ", tested" } else { "" };
            let state = if made.error.is_none() { "ok" } else { "FAILED" };
            let _ = writeln!(text, "{state:6} {} ({}{tested})", made.label, made.name);
            if let Some(error) = &made.error {
                let _ = writeln!(text, "{}", error.trim_end());
            }
        }
    }

    fn summary(&self) -> String {
        let broken = self.crates.iter().filter(|made| made.error.is_some()).count();
        let words = [
            (self.of(State::Failed).count(), "failed"),
            (self.unexplained(), "refused that are not listed as invalid"),
            (self.stale.len(), "listed that are not so"),
            (broken, "that do not compile or pass their tests"),
        ];
        let words: Vec<_> =
            words.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        let result = if words.is_empty() { "holds".to_owned() } else { format!("BROKEN: {}", words.join(", ")) };
        format!("{result}, {:.1} s", self.seconds)
    }

    /// The JSON.
    pub fn json(&self) -> Result<String> {
        let report = json!({
            "seed": self.seed, "seconds": self.seconds, "holds": self.holds(), "files": self.entries,
            "stale": self.stale, "crates": self.crates,
        });
        serde_json::to_string_pretty(&report).map(|text| text + "\n").context("the report is no JSON")
    }
}

#[expect(clippy::cast_precision_loss, reason = "for people")]
fn size(entry: &Entry) -> f64 {
    entry.bytes as f64 / 1e6
}

fn measured(facts: &Facts) -> String {
    let memory = facts.memory.map(|bytes| format!("{} MiB", bytes >> 20)).unwrap_or_default();
    let mut words = vec![format!("{:.3} s", facts.cpu), memory];
    words.extend(Some(plural(facts.lines, "line")).filter(|_| facts.generated));
    for (name, counts) in [("errors", &facts.errors), ("warnings", &facts.warnings), ("notes", &facts.notes)] {
        words.extend(Some(format!("{name}: {}", listed(counts))).filter(|_| !counts.is_empty()));
    }
    words.extend(facts.problem.as_ref().map(ToString::to_string));
    words.retain(|word| !word.is_empty());
    words.join(", ")
}

fn listed(counts: &BTreeMap<String, usize>) -> String {
    counts.iter().map(|(code, count)| format!("{code} {count}")).collect::<Vec<_>>().join(" ")
}
