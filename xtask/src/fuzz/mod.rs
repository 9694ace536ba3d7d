//! `cargo xtask fuzz`: runs the generator on random descriptions.

mod batch;
mod mutate;
mod reduce;
mod report;
mod seeds;
#[cfg(test)]
mod tests;
mod tree;
mod words;

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::cli::Fuzz;
use crate::corpus::{crates, write};
use crate::trial::{Answer, Limits, Problem, run_in_process};
use crate::workspace::Workspace;
use crate::{Outcome, output};

use batch::Batch;
use mutate::Pool;
use report::{Finding, FuzzReport};

/// Below the workspace's root.
const FOLDER: &str = "target/fuzz";
/// The number of descriptions for one process.
const BATCH_SIZE: u64 = 50;
/// The limits for one description.
const LIMITS: Limits = Limits { cpu: Duration::from_secs(20), memory: 2 << 30 };
/// The time to minimise one finding.
const REDUCE_TIMEOUT: Duration = Duration::from_secs(60);

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Fuzz) -> Result<Outcome> {
    let pool = Pool::new(seeds::read(workspace)?);
    if args.batch {
        batch::run(&pool, args.seed, args.first, args.count.unwrap_or(BATCH_SIZE))?;
        return Ok(Outcome::Success);
    }
    let mut report = run_batches(args)?;
    let folder = workspace.path(FOLDER);
    for finding in &mut report.findings {
        let bytes = pool.make(args.seed, finding.number);
        let small = reduced(&folder, &bytes, &finding.problem)?;
        let file = folder.join(format!("{}-{}.{}", args.seed, finding.number, extension(&small)));
        write_bytes(&file, &small)?;
        finding.file = Some(file.strip_prefix(workspace.root()).unwrap_or(&file).display().to_string());
    }
    report.crates = compiled(workspace, args, &pool, &report.accepted)?;
    output::print(&report.text(args.seed));
    Ok(if report.holds() { Outcome::Success } else { Outcome::Failed })
}

/// Runs descriptions until the time or the count is reached.
fn run_batches(args: &Fuzz) -> Result<FuzzReport> {
    let start = Instant::now();
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok().map(usize::from)).unwrap_or(1).max(1);
    let end = args.count.map_or(u64::MAX, |count| args.first.saturating_add(count));
    let next = AtomicU64::new(args.first);
    let report = Mutex::new(FuzzReport::default());
    let work = || -> Result<()> {
        while start.elapsed() < Duration::from_secs(args.seconds) {
            let first = next.fetch_add(BATCH_SIZE, Ordering::Relaxed);
            let last = first.saturating_add(BATCH_SIZE).min(end);
            if first >= last {
                break;
            }
            let Batch { trials } = batch::start(args.seed, first, last)?;
            let mut report = report.lock().unwrap_or_else(PoisonError::into_inner);
            for trial in trials {
                report.add(trial);
            }
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| anyhow::bail!("a thread panicked")))
    })?;
    let mut report = report.into_inner().unwrap_or_else(PoisonError::into_inner);
    report.finish(start.elapsed());
    Ok(report)
}

/// A smaller description with the same problem.
fn reduced(folder: &Path, bytes: &[u8], problem: &Problem) -> Result<Vec<u8>> {
    let file = folder.join("candidate");
    let limits =
        Limits { cpu: Duration::from_secs(if matches!(problem, Problem::Time(_)) { 20 } else { 5 }), ..LIMITS };
    let end = Instant::now() + REDUCE_TIMEOUT;
    let small = reduce::reduce(bytes, |candidate| {
        if Instant::now() > end {
            return Ok(None);
        }
        write_bytes(&file, candidate)?;
        let Answer::Tried(facts) = run_in_process(&file, None, limits)? else { return Ok(Some(false)) };
        let other = facts.problem.clone().or_else(|| batch::slow(&facts, candidate.len()));
        Ok(Some(other.is_some_and(|other| Finding::key(&other) == Finding::key(problem))))
    })?;
    // Without a result, there is none.
    let _ = std::fs::remove_file(&file);
    Ok(small)
}

fn write_bytes(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    std::fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

fn extension(bytes: &[u8]) -> &'static str {
    if bytes.trim_ascii_start().starts_with(b"{") { "json" } else { "yaml" }
}

/// Compiles crates of accepted descriptions, spread over the run.
fn compiled(workspace: &Workspace, args: &Fuzz, pool: &Pool, accepted: &[u64]) -> Result<Vec<crates::Compiled>> {
    let wanted = args.compile.max(args.tests).min(accepted.len());
    if wanted == 0 {
        return Ok(Vec::new());
    }
    let folder = workspace.path(FOLDER);
    let mut members = Vec::new();
    for (index, number) in (0..wanted).filter_map(|index| Some((index, accepted.get(index * accepted.len() / wanted)?)))
    {
        let bytes = pool.make(args.seed, *number);
        let description = folder.join("accepted").join(format!("{}-{number}.{}", args.seed, extension(&bytes)));
        write(&description, &String::from_utf8_lossy(&bytes))?;
        let label = description.strip_prefix(workspace.root()).unwrap_or(&description).display().to_string();
        members.push(crates::Member {
            name: format!("fuzz-{number}"),
            label,
            description,
            root: None,
            tested: index < args.tests,
        });
    }
    crates::compile(workspace, &folder.join("crates"), &members, crates::Parts::Tests)
}
