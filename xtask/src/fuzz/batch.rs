//! Runs many descriptions in one process. After a crash, the next process continues behind the culprit.

use std::time::Duration;

use anyhow::{Context as _, Result};
use generator::{Input, Source};
use serde::{Deserialize, Serialize};

use super::LIMITS;
use super::mutate::Pool;
use crate::output;
use crate::trial::{Ended, Facts, Limits, Problem, examine, limits, program, supervise, watch_panics};

/// The result of one description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrialResult {
    /// Its number.
    pub number: u64,
    /// Whether it generates.
    pub generated: bool,
    /// The code of the first error.
    pub code: Option<String>,
    /// Processor time in seconds.
    pub cpu: f64,
    /// A broken invariant.
    pub problem: Option<Problem>,
}

/// The results of a process.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// In order of number.
    pub trials: Vec<TrialResult>,
}

/// A line that a process prints before and after each description.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    Start(u64),
    End(TrialResult),
}

/// Runs descriptions in this process, and prints the result of each.
pub fn run(pool: &Pool, seed: u64, first: u64, count: u64) -> Result<()> {
    watch_panics();
    for number in first..first.saturating_add(count) {
        print(&Line::Start(number))?;
        let bytes = pool.make(seed, number);
        let size = bytes.len();
        limits::set(Limits { cpu: limits::cpu() + LIMITS.cpu, ..LIMITS })?;
        let facts = examine(&Source::from(Input { name: "fuzz".to_owned(), bytes }));
        let problem = facts.problem.clone().or_else(|| slow(&facts, size));
        let code = facts.errors.keys().next().cloned();
        print(&Line::End(TrialResult { number, generated: facts.generated, code, cpu: facts.cpu, problem }))?;
    }
    Ok(())
}

fn print(line: &Line) -> Result<()> {
    output::print(&(serde_json::to_string(line).context("the result is no JSON")? + "\n"));
    Ok(())
}

/// Whether a run was too slow for a description of this size: half a second plus fifty seconds for each megabyte, ten times the
/// usual time.
pub fn slow(facts: &Facts, bytes: usize) -> Option<Problem> {
    let kilobytes = u32::try_from(bytes / 1000).unwrap_or(u32::MAX);
    // Without optimisations, everything takes longer.
    let factor = if cfg!(debug_assertions) { 4.0 } else { 1.0 };
    let budget = (0.5 + 0.05 * f64::from(kilobytes)) * factor;
    (facts.cpu > budget)
        .then(|| Problem::Time(format!("{:.1} s of processor time, more than {budget:.1} s", facts.cpu)))
}

/// Runs the descriptions from `first` to before `last` in processes of their own.
pub fn start(seed: u64, first: u64, last: u64) -> Result<Batch> {
    let mut batch = Batch::default();
    let mut next = first;
    while next < last {
        let mut command = program()?;
        command.args(["fuzz", "--batch", "--seed", &seed.to_string(), "--first", &next.to_string()]);
        command.args(["--count", &(last - next).to_string()]);
        let wall_limits = Limits { cpu: LIMITS.cpu + Duration::from_secs(60), ..LIMITS };
        match supervise(command, wall_limits)? {
            Ended::Printed(text) => {
                read(&text, &mut batch);
                next = last;
            }
            Ended::Broken(text, problem) => {
                let started = read(&text, &mut batch).with_context(|| format!("a process did not start: {problem}"))?;
                let cpu = if matches!(problem, Problem::Time(_)) { LIMITS.cpu.as_secs_f64() } else { 0.0 };
                let trial = TrialResult { number: started, generated: false, code: None, cpu, problem: Some(problem) };
                batch.trials.push(trial);
                next = started + 1;
            }
        }
    }
    Ok(batch)
}

/// Adds the output of a process. The result is the number of the description at which it ended.
fn read(text: &str, batch: &mut Batch) -> Option<u64> {
    let mut at = None;
    for line in text.lines() {
        // The last line may be cut off.
        match serde_json::from_str(line) {
            Ok(Line::Start(number)) => at = Some(number),
            Ok(Line::End(trial)) => {
                at = None;
                batch.trials.push(trial);
            }
            Err(_) => {}
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_that_ends_a_process_is_found() {
        let end = r#"{"end":{"number":7,"generated":true,"code":null,"cpu":0.1,"problem":null}}"#;
        let mut batch = Batch::default();
        let at = read(&format!("{{\"start\":7}}\n{end}\n{{\"start\":8}}\n{{\"en"), &mut batch);
        assert_eq!((at, batch.trials.len(), batch.trials[0].number), (Some(8), 1, 7));
        assert_eq!(read(&format!("{{\"start\":7}}\n{end}\n"), &mut batch), None);
    }

    #[test]
    fn the_time_limit_depends_on_size() {
        let facts = Facts { cpu: 4.0, ..Facts::default() };
        assert_eq!(slow(&facts, 100_000), None);
        assert_eq!(slow(&facts, 100).map(|problem| problem.kind()), Some("time"));
    }
}
