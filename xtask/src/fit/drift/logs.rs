//! The lines of drift in logs.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::line::{Line, START};

/// The maximal length of a line; longer ones are read in pieces.
const MAX_LINE_BYTES: u64 = 1024 * 1024;

/// The maximal number of lines with errors.
const MAX_ERRORS: usize = 20;

/// The drift in logs.
#[derive(Debug, Default)]
pub struct Logs {
    pub files: usize,
    /// Each line with its occurrences.
    pub drift: BTreeMap<Line, Occurrences>,
    /// Malformed lines, with file and line.
    pub complaints: Vec<String>,
    /// The number of further malformed lines.
    pub more_complaints: usize,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Occurrences {
    pub count: u64,
    /// File and line of the first one.
    pub first: String,
}

/// Reads logs; `-` is standard input.
pub fn read(paths: &[PathBuf]) -> Result<Logs> {
    let mut logs = Logs::default();
    for path in paths {
        logs.files += 1;
        if path == Path::new("-") {
            logs.add("standard input", io::stdin().lock())?;
            continue;
        }
        let shown = path.display().to_string();
        if path.is_dir() {
            bail!("{shown} is a folder, expected a log");
        }
        let file = File::open(path).with_context(|| format!("cannot read {shown}"))?;
        logs.add(&shown, BufReader::new(file))?;
    }
    if logs.drift.is_empty() && logs.complaints.is_empty() {
        let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        bail!(
            "no drift in {}: no line has `{START}`, which `ClientBuilder::on_drift` of an SDK writes",
            names.join(", ")
        );
    }
    Ok(logs)
}

impl Logs {
    fn add(&mut self, name: &str, mut log: impl BufRead) -> Result<()> {
        let (mut number, mut piece) = (1_u64, Vec::new());
        loop {
            piece.clear();
            let size = log.by_ref().take(MAX_LINE_BYTES).read_until(b'\n', &mut piece);
            if size.with_context(|| format!("cannot read {name}"))? == 0 {
                return Ok(());
            }
            let location = || format!("{name}:{number}");
            for line in Line::all(&String::from_utf8_lossy(&piece)) {
                match line {
                    Ok(line) => {
                        let occurrences =
                            self.drift.entry(line).or_insert_with(|| Occurrences { count: 0, first: location() });
                        occurrences.count = occurrences.count.saturating_add(1);
                    }
                    Err(error) if self.complaints.len() < MAX_ERRORS => {
                        self.complaints.push(format!("{}: a line of drift cannot be read: {error:#}", location()));
                    }
                    Err(_) => self.more_complaints += 1,
                }
            }
            number = number.saturating_add(u64::from(piece.ends_with(b"\n")));
        }
    }
}
