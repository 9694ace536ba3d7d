//! Runs the generator, and checks invariants of its results.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use generator::diagnostic::{Code, Diagnostic, Severity};
use generator::{Options, Report, Sdk, Source};
use serde::{Deserialize, Serialize};

use super::limits;

/// The count of each code of diagnostics.
pub type Counts = BTreeMap<String, usize>;

/// The result of a run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Whether it generated an SDK.
    pub generated: bool,
    /// A broken invariant.
    pub problem: Option<Problem>,
    /// The first error, with its location.
    pub first: Option<String>,
    /// Errors by code.
    pub errors: Counts,
    /// Warnings by code.
    pub warnings: Counts,
    /// Notes by code.
    pub notes: Counts,
    /// Processor time in seconds.
    pub cpu: f64,
    /// The peak of memory in bytes, if the system reports it.
    pub memory: Option<u64>,
    /// Lines of Rust below `src/generated`.
    pub lines: usize,
    /// Operations.
    pub operations: usize,
    /// Named types.
    pub models: usize,
}

/// A bug of the generator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "text", rename_all = "kebab-case")]
pub enum Problem {
    /// It panicked, in any of its threads.
    Panic(String),
    /// It ended the process, for example by a stack overflow.
    Crash(String),
    /// It exceeded its processor time.
    Time(String),
    /// It exceeded its memory.
    Memory(String),
    /// It made code that does not parse.
    Unparsable(String),
    /// It refused the description without an error, or with an error without a location.
    NoLocation(String),
}

impl Problem {
    /// Its kind in a word.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Panic(_) => "panic",
            Self::Crash(_) => "crash",
            Self::Time(_) => "time",
            Self::Memory(_) => "memory",
            Self::Unparsable(_) => "unparsable",
            Self::NoLocation(_) => "no-location",
        }
    }

    /// The message.
    pub fn text(&self) -> &str {
        match self {
            Self::Panic(text)
            | Self::Crash(text)
            | Self::Time(text)
            | Self::Memory(text)
            | Self::Unparsable(text)
            | Self::NoLocation(text) => text,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind(), self.text())
    }
}

/// The panics of all threads since the last check.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Collects panics instead of printing them.
pub fn watch_panics() {
    panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().copied();
        let message = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        let message = message.unwrap_or("a panic without a message");
        let location =
            info.location().map(|location| format!(" at {}:{}", location.file(), location.line())).unwrap_or_default();
        PANICS.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{message}{location}"));
    }));
}

/// Generates from a description, and checks the result.
pub fn examine(source: &Source) -> Facts {
    let start = limits::cpu();
    let result = panic::catch_unwind(AssertUnwindSafe(|| generator::generate(source, &Options::default())));
    let cpu = limits::cpu().saturating_sub(start);
    let panics = std::mem::take(&mut *PANICS.lock().unwrap_or_else(PoisonError::into_inner));
    let mut facts = Facts { cpu: seconds(cpu), memory: limits::peak_memory(), ..Facts::default() };
    match result {
        Ok(Ok(sdk)) => {
            facts.generated = true;
            facts.lines = sdk.statistics.lines;
            facts.operations = sdk.statistics.operations;
            facts.models = sdk.statistics.models;
            facts.problem = unparsable(&sdk);
            facts.count(&sdk.report);
        }
        Ok(Err(report)) => {
            facts.first = first(&report);
            facts.problem = wrong_refusal(&report);
            facts.count(&report);
        }
        Err(_) => {}
    }
    if let Some(message) = panics.into_iter().next() {
        facts.problem = Some(Problem::Panic(message));
    }
    facts
}

/// Seconds, rounded to milliseconds.
fn seconds(time: Duration) -> f64 {
    Duration::from_millis(time.as_millis().try_into().unwrap_or(u64::MAX)).as_secs_f64()
}

impl Facts {
    fn count(&mut self, report: &Report) {
        for diagnostic in &report.diagnostics {
            let counts = match diagnostic.severity {
                Severity::Error => &mut self.errors,
                Severity::Warning => &mut self.warnings,
                Severity::Note => &mut self.notes,
            };
            *counts.entry(diagnostic.code.to_string()).or_default() += 1;
        }
    }
}

fn unparsable(sdk: &Sdk) -> Option<Problem> {
    let files = sdk.files.iter().chain(&sdk.tests);
    let is_rust = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "rs");
    files.filter(|(path, _)| is_rust(path)).find_map(|(path, text)| {
        let error = syn::parse_file(text).err()?;
        let line = error.span().start().line;
        let code = text.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim();
        Some(Problem::Unparsable(format!("{path}:{line}: {error}: {code}")))
    })
}

fn errors(report: &Report) -> impl Iterator<Item = &Diagnostic> {
    report.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error)
}

fn first(report: &Report) -> Option<String> {
    let error = errors(report).next()?;
    let location = error.locations.first();
    let line = location.and_then(|location| location.line_column).map(|location| format!(" (line {})", location.line));
    let pointer = location.map(|location| format!(" at {}", location.pointer));
    Some(format!("{}{}{}", error.message, pointer.unwrap_or_default(), line.unwrap_or_default()))
}

fn wrong_refusal(report: &Report) -> Option<Problem> {
    if errors(report).next().is_none() {
        return Some(Problem::NoLocation("no SDK, and no error".to_owned()));
    }
    if let Some(error) = errors(report).find(|error| error.code == Code::Internal) {
        return Some(Problem::Unparsable(error.message.clone()));
    }
    let has_location =
        |error: &&Diagnostic| error.locations.first().is_some_and(|location| location.line_column.is_some());
    let lost = errors(report).find(|error| !has_location(error))?;
    let pointer = lost.locations.first().map(|location| format!(" at {}", location.pointer)).unwrap_or_default();
    Some(Problem::NoLocation(format!("{}: {}{pointer}", lost.code, lost.message)))
}

#[cfg(test)]
mod tests {
    use generator::Input;

    use super::*;

    fn examined(text: &str) -> Facts {
        examine(&Source::from(Input { name: "a.yaml".to_owned(), bytes: text.into() }))
    }

    #[test]
    fn diagnostics_of_a_run_are_counted() {
        let text = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {/a: {get: {responses: {'204': \
                    {description: d}}}}}\n";
        let facts = examined(text);
        assert!(facts.generated && facts.problem.is_none() && facts.lines > 0, "{facts:?}");
        assert_eq!((facts.operations, facts.notes.get("missing-operation-id")), (1, Some(&1)), "{facts:?}");
        let facts = examined("openapi: 3.0.3\ninfo: 1\npaths: {}\n");
        assert!(!facts.generated && facts.problem.is_none(), "{facts:?}");
        assert_eq!(facts.errors.get("malformed"), Some(&1), "{facts:?}");
        assert!(facts.first.as_ref().is_some_and(|first| first.ends_with("at #/info (line 2)")), "{facts:?}");
    }

    #[test]
    fn a_refusal_needs_a_reason_and_a_location() {
        let kind = |report: Report| wrong_refusal(&report).map(|problem| problem.kind());
        assert_eq!(kind(Report::default()), Some("no-location"));
        let error = |code| Diagnostic::new(code, generator::pointer::Pointer::root(), "wrong");
        assert_eq!(kind(Report { diagnostics: vec![error(Code::Malformed)] }), Some("no-location"));
        assert_eq!(kind(Report { diagnostics: vec![error(Code::Malformed).located(1, 1)] }), None);
        assert_eq!(kind(Report { diagnostics: vec![error(Code::Internal).located(1, 1)] }), Some("unparsable"));
    }
}
