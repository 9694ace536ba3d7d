//! Runs each file in a process of its own, several in parallel.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

use super::files::File;
use super::report::{Entry, State};
use crate::trial::{Answer, Limits, run_in_process};

const PROGRESS: &str = "{bar:30} {pos}/{len} {elapsed} {wide_msg}";

/// Runs all files. The entries are in the order of the files.
pub fn run(files: &[File], folder: &Path, limits: Limits, jobs: Option<usize>) -> Result<Vec<Entry>> {
    let jobs = jobs.or_else(|| thread::available_parallelism().ok().map(usize::from)).unwrap_or(1).max(1);
    let bar = bar(files.len() as u64);
    // The largest first, so that none of them runs alone at the end.
    let mut order: Vec<&File> = files.iter().collect();
    order.sort_by(|one, other| other.bytes.cmp(&one.bytes).then_with(|| one.path.cmp(&other.path)));
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..jobs.min(order.len()) {
            scope.spawn(|| {
                while let Some(file) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                    bar.set_message(file.path.clone());
                    let entry = run_in_process(&file.location, Some(folder), limits).map(|answer| entry(file, answer));
                    bar.inc(1);
                    done.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
                }
            });
        }
    });
    bar.finish_and_clear();
    let mut entries =
        done.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect::<Result<Vec<_>>>()?;
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(entries)
}

/// The entry for an answer.
pub fn entry(file: &File, answer: Answer) -> Entry {
    let (state, version, facts) = match answer {
        Answer::NoDescription => (State::NoDescription, None, None),
        Answer::OtherVersion { version } => (State::OtherVersion, Some(version), None),
        Answer::Tried(facts) => {
            let state = match (&facts.problem, facts.generated) {
                (Some(_), _) => State::Failed,
                (None, true) => State::Generated,
                (None, false) => State::Refused,
            };
            (state, None, Some(facts))
        }
    };
    Entry { path: file.path.clone(), bytes: file.bytes, state, version, invalid: None, facts }
}

/// A progress bar on standard error, if that is a terminal. It is removed at the end.
fn bar(length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template(PROGRESS).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr())
        .with_style(style)
        .with_finish(ProgressFinish::AndClear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_valid() {
        assert!(ProgressStyle::with_template(PROGRESS).is_ok());
    }
}
