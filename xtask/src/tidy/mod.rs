//! `cargo xtask tidy`: rules of this workspace that rustc and clippy do not check.

mod client;
mod generated;
mod scan;
mod stages;
mod text;
mod tree;

use std::fmt;
use std::fmt::Write as _;

use anyhow::Result;

use self::stages::Modules;
use self::tree::SourceFile;
use crate::diagnostics::plural;
use crate::workspace::Workspace;
use crate::{Outcome, output};

/// A broken rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    /// Relative to the workspace's root.
    path: String,
    /// From 1.
    line: usize,
    /// The message.
    message: String,
}

impl Finding {
    fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

pub fn run(workspace: &Workspace) -> Result<Outcome> {
    let sources = tree::sources(workspace)?;
    let mut findings = check(&sources);
    findings.extend(generated::check(workspace)?);
    findings.extend(tree::leftovers(workspace)?);
    findings.sort();
    findings.dedup();
    if findings.is_empty() {
        output::print(&format!("tidy: {} checked, no findings\n", plural(sources.len(), "file")));
        return Ok(Outcome::Success);
    }
    let mut text = String::new();
    for finding in &findings {
        let _ = writeln!(text, "{finding}");
    }
    let _ = writeln!(text, "error: tidy has {}", plural(findings.len(), "finding"));
    output::print_error(&text);
    Ok(Outcome::Failed)
}

/// Checks the rules for single source files.
fn check(sources: &[SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut scanned = Vec::new();
    for source in sources {
        text::check(source, &mut findings);
        match scan::scan(&source.text) {
            Ok(scan) => scanned.push((source, scan)),
            Err(error) => findings.push(Finding::new(&source.path, 1, format!("cannot be read as Rust: {error}"))),
        }
    }
    let modules = Modules::of(&scanned);
    for (source, scan) in &scanned {
        text::check_macros(source, scan, &mut findings);
        stages::check(source, scan, &modules, &mut findings);
        client::check(source, scan, &mut findings);
    }
    findings
}

#[cfg(test)]
mod tests;
