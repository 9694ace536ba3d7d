//! What generating costs, by size of the description: time must grow with the input and nothing else.
//!
//! ```text
//! cargo bench -p generator --bench generate                     # synthetic descriptions of several sizes, and patterns
//! cargo bench -p generator --bench generate -- FILE...          # descriptions of your own
//! ```
//!
//! It prints CPU time, not wall time, so that other programs disturb it little.

mod synthetic;

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use generator::{Input, Options, Source};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Numbers of operations.
const SIZES: [usize; 4] = [100, 1_000, 10_000, 50_000];
/// How often a pattern repeats.
const TURNS: [usize; 4] = [50, 500, 5_000, 50_000];

fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let files: Vec<_> = arguments.collect();
    match files.as_slice() {
        [] => return tables(),
        [row, kind, size] if row == ROW => return made(kind, size),
        _ => {}
    }
    println!("{}", heading("file"));
    for file in files {
        match std::fs::read(&file) {
            Ok(bytes) => println!("{}", Measured::of(&file, bytes).row(None)),
            Err(error) => {
                eprintln!("{file}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// Asks for one row of a table.
const ROW: &str = "--row";

/// Each table is one kind of description, each row a size of it, made by a process of its own: what one run leaves behind
/// does not count for the next.
fn tables() -> ExitCode {
    let row = |kind: &str, size: &str| {
        let program = std::env::current_exe()?;
        std::process::Command::new(program).args([ROW, kind, size]).status().map(|status| status.success())
    };
    let mut sound = true;
    for (kind, _) in synthetic::KINDS {
        println!("\n{}", heading(kind));
        for size in SIZES {
            sound &= row(kind, &size.to_string()).unwrap_or(false);
        }
    }
    println!("\n{}", heading("pattern"));
    for pattern in synthetic::PATTERNS {
        for turns in TURNS {
            sound &= row("pattern", &pattern.replace("TURNS", &turns.to_string())).unwrap_or(false);
        }
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// One row.
fn made(kind: &str, size: &str) -> ExitCode {
    let describe = synthetic::KINDS.iter().find(|(name, _)| *name == kind);
    let (bytes, count) = match (describe, size.parse()) {
        (Some((_, describe)), Ok(count)) => (describe(count), count),
        _ => (synthetic::pattern(size, 100), 100),
    };
    println!("{}", Measured::of(size, bytes).row(Some(count)));
    ExitCode::SUCCESS
}

fn heading(first: &str) -> String {
    format!(
        "{first:<44} {:>9} {:>8} {:>8} {:>9} {:>6} {:>9}  {}",
        "MB", "CPU s", "s/MB", "peak MB", "x file", "ms/op", "outcome"
    )
}

/// What one run took.
struct Measured {
    name: String,
    bytes: usize,
    cpu: Duration,
    peak: Option<u64>,
    outcome: String,
}

impl Measured {
    fn of(name: &str, bytes: Vec<u8>) -> Self {
        let length = bytes.len();
        let source = Source::from(Input { name: name.to_owned(), bytes });
        reset_peak();
        let start = cpu();
        let result = generator::generate(&source, &Options::default());
        let cpu = cpu().saturating_sub(start);
        let outcome = match &result {
            Ok(sdk) => format!(
                "{} operations, {} models, {} lines",
                sdk.statistics.operations, sdk.statistics.models, sdk.statistics.lines
            ),
            Err(report) => report
                .diagnostics
                .first()
                .map_or_else(String::new, |first| format!("{}: {}", first.code, first.message)),
        };
        Self { name: name.to_owned(), bytes: length, cpu, peak: peak(), outcome }
    }

    fn row(&self, operations: Option<usize>) -> String {
        let megabytes = |bytes: f64| bytes / 1e6;
        #[expect(clippy::cast_precision_loss, reason = "for people to read")]
        let (size, peak) = (self.bytes as f64, self.peak.map(|peak| peak as f64));
        let seconds = self.cpu.as_secs_f64();
        let mut row =
            format!("{:<44} {:>9.3} {seconds:>8.3} {:>8.3}", self.name, megabytes(size), seconds / megabytes(size));
        let dash = || "-".to_owned();
        #[expect(clippy::cast_precision_loss, reason = "for people to read")]
        let each = operations.map_or_else(dash, |count| format!("{:.3}", seconds * 1e3 / count as f64));
        let total = peak.map_or_else(dash, |peak| format!("{:.1}", megabytes(peak)));
        let ratio = peak.map_or_else(dash, |peak| format!("{:.1}", peak / size));
        let _ = write!(row, " {total:>9} {ratio:>6} {each:>9}  {}", self.outcome);
        row
    }
}

/// CPU time of all threads of this process.
fn cpu() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(now.tv_sec.try_into().unwrap_or(0), now.tv_nsec.try_into().unwrap_or(0))
}

/// Has the kernel forget the peak of earlier runs, where it can.
fn reset_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// The most memory that was in use, in bytes, where the kernel tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
