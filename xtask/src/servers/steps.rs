//! Steps of a run: programs with a log, and a line for each step.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::output;

/// The number of last lines of a log that a failed step shows.
const SHOWN_LINES: usize = 40;
/// The interval of checks on a program.
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// The steps of one server. Their lines are printed at their end, and kept for the report.
#[derive(Debug)]
pub struct Steps {
    logs: PathBuf,
    text: String,
}

impl Steps {
    /// Steps with logs in a folder, which is emptied.
    pub fn new(logs: PathBuf, title: &str) -> Result<Self> {
        empty(&logs)?;
        let mut steps = Self { logs, text: String::new() };
        steps.print(&format!("{title}\n"));
        Ok(steps)
    }

    /// Runs a step. The text besides its result is printed in its line.
    pub fn step<T>(&mut self, name: &str, work: impl FnOnce(&Path) -> Result<(T, String)>) -> Result<T> {
        let start = Instant::now();
        let log = self.log(name);
        let result = work(&log);
        let seconds = start.elapsed().as_secs_f64();
        let (summary, result) = match result {
            Ok((value, summary)) => (summary, Ok(value)),
            Err(error) => ("FAILED".to_owned(), Err(error.context(format!("step {name}")))),
        };
        let line = format!("  {name:<12}{seconds:>7.1} s  {summary}");
        self.print(&format!("{}\n", line.trim_end()));
        result
    }

    /// Adds lines below the last step.
    pub fn below(&mut self, lines: &str) {
        let lines: String = lines.lines().map(|line| format!("{:24}{line}\n", "")).collect();
        self.print(&lines);
    }

    /// The log of a step.
    pub fn log(&self, name: &str) -> PathBuf {
        self.logs.join(format!("{name}.log"))
    }

    /// All lines.
    pub fn into_text(self) -> String {
        self.text
    }

    fn print(&mut self, text: &str) {
        output::print(text);
        self.text.push_str(text);
    }
}

/// Makes an empty folder.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))
}

/// Lets a program append to a log.
pub fn log_to(command: &mut Command, log: &Path) -> Result<()> {
    let file = File::options().create(true).append(true).open(log);
    let file = file.with_context(|| format!("cannot write {}", log.display()))?;
    command.stdout(file.try_clone().context("cannot write a log")?).stderr(file);
    Ok(())
}

/// Runs a program to its end, within a timeout. A failure shows the end of its log.
pub fn run(mut command: Command, log: &Path, bound: Duration) -> Result<()> {
    log_to(&mut command, log)?;
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stdin(Stdio::null()).spawn().with_context(|| format!("cannot start {name}"))?;
    let end = Instant::now() + bound;
    let status: ExitStatus = loop {
        if let Some(status) = child.try_wait().with_context(|| format!("cannot look after {name}"))? {
            break status;
        }
        if Instant::now() > end {
            child.kill().with_context(|| format!("cannot end {name}"))?;
            child.wait().with_context(|| format!("cannot wait for {name}"))?;
            bail!("{name} did not end within {} s{}", bound.as_secs(), tail(log));
        }
        thread::sleep(POLL_INTERVAL);
    };
    if !status.success() {
        bail!("{name} ended with {status}{}", tail(log));
    }
    Ok(())
}

/// The last lines of a log, with its name.
pub fn tail(log: &Path) -> String {
    let bytes = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let last = lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n");
    if last.is_empty() { String::new() } else { format!("; the end of {}:\n{last}", log.display()) }
}
