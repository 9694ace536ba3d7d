//! The report of a fuzz run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use super::batch::TrialResult;
use crate::corpus::crates::Compiled;
use crate::diagnostics::plural;
use crate::trial::Problem;

/// A problem, and the first description with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The problem.
    pub problem: Problem,
    /// The number of the description.
    pub number: u64,
    /// The number of descriptions with it.
    pub count: usize,
    /// The file with the smallest one.
    pub file: Option<String>,
}

impl Finding {
    /// The key of problems that are equal except for numbers and names.
    pub fn key(problem: &Problem) -> String {
        let text = match problem {
            // Without the duration, and without the wrong code.
            Problem::Time(_) | Problem::Memory(_) => "",
            Problem::Unparsable(text) => text.split(':').nth(2).unwrap_or(text),
            Problem::Panic(text) => text.rsplit(" at ").next().unwrap_or(text),
            Problem::Crash(text) | Problem::NoLocation(text) => text.split([':', '`']).next().unwrap_or(text),
        };
        format!("{} {text}", problem.kind())
    }
}

/// A run.
#[derive(Clone, Debug, Default)]
pub struct FuzzReport {
    /// In order of number.
    pub findings: Vec<Finding>,
    /// The numbers of descriptions that generate, in order.
    pub accepted: Vec<u64>,
    /// Compiled crates.
    pub crates: Vec<Compiled>,
    refused: BTreeMap<String, usize>,
    count: usize,
    cpu: f64,
    slowest: (f64, u64),
    time: Duration,
}

impl FuzzReport {
    /// Adds the result of a description.
    pub fn add(&mut self, trial: TrialResult) {
        self.count += 1;
        self.cpu += trial.cpu;
        if trial.cpu > self.slowest.0 {
            self.slowest = (trial.cpu, trial.number);
        }
        if let Some(code) = trial.code {
            *self.refused.entry(code).or_default() += 1;
        }
        let Some(problem) = trial.problem else {
            self.accepted.extend(trial.generated.then_some(trial.number));
            return;
        };
        match self.findings.iter_mut().find(|same| Finding::key(&same.problem) == Finding::key(&problem)) {
            Some(same) => {
                same.count += 1;
                if trial.number < same.number {
                    (same.number, same.problem) = (trial.number, problem);
                }
            }
            None => self.findings.push(Finding { problem, number: trial.number, count: 1, file: None }),
        }
    }

    /// Sorts the results, independently of the speed of processes.
    pub fn finish(&mut self, time: Duration) {
        self.accepted.sort_unstable();
        self.findings.sort_by_key(|finding| finding.number);
        self.time = time;
    }

    /// Whether the run passes.
    pub fn holds(&self) -> bool {
        self.findings.is_empty() && self.crates.iter().all(|made| made.error.is_none())
    }

    /// The text.
    pub fn text(&self, seed: u64) -> String {
        let mut text = String::new();
        let refused: Vec<_> = self.refused.iter().map(|(code, count)| format!("{code} {count}")).collect();
        if !refused.is_empty() {
            let _ = writeln!(text, "refused by: {}", refused.join(", "));
        }
        if self.slowest.0 > 0.0 {
            let _ = writeln!(text, "slowest: number {}, {:.2} s of processor time", self.slowest.1, self.slowest.0);
        }
        for Finding { problem, number, count, file } in &self.findings {
            let file = file.as_deref().unwrap_or("not kept");
            let _ = writeln!(text, "\nFOUND {problem}\n    number {number}, {}, {file}", plural(*count, "time"));
            let _ = writeln!(text, "    cargo xtask fuzz --seed {seed} --first {number} --count 1");
        }
        for made in self.crates.iter().filter(|made| made.error.is_some()) {
            let error = made.error.as_deref().unwrap_or_default().trim_end();
            let _ = writeln!(
                text,
                "\nFOUND code that does not compile or does not pass its tests: {}\n{error}",
                made.label
            );
        }
        let words = [
            format!("seed {seed}"),
            format!("{} accepted", self.accepted.len()),
            plural(self.findings.len(), "finding"),
            format!(
                "{} compiled, {} of them wrong",
                self.crates.len(),
                self.crates.iter().filter(|made| made.error.is_some()).count()
            ),
            format!("{:.1} s of processor time", self.cpu),
            format!("{:.1} s", self.time.as_secs_f64()),
        ];
        let result = if self.holds() { "holds" } else { "BROKEN" };
        let _ = writeln!(text, "\nfuzz: {result}: {}, {}", plural(self.count, "description"), words.join(", "));
        text
    }
}
