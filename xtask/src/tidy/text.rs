//! Rules on a file's text: its length, and marks of unfinished work.

use super::Finding;
use super::scan::Scan;
use super::tree::SourceFile;

/// The maximal lines of a handwritten file.
const LIMIT: usize = 500;
/// Marks of unfinished work in comments, split so that this file does not contain them.
const MARKS: [(&str, &str); 3] = [("TO", "DO"), ("FIX", "ME"), ("XX", "X")];
const MACROS: [&str; 3] = ["dbg", "todo", "unimplemented"];

pub fn check(source: &SourceFile, findings: &mut Vec<Finding>) {
    if source.is_generated() {
        return;
    }
    let lines = source.text.lines().count();
    if lines > LIMIT && !source.path.contains("/cases/") {
        findings.push(Finding::new(
            &source.path,
            LIMIT + 1,
            format!("{lines} lines, {LIMIT} are the limit; divide it"),
        ));
    }
    for (number, line) in (1..).zip(source.text.lines()) {
        let Some((_, comment)) = line.split_once("//") else { continue };
        for mark in MARKS.map(|(first, second)| format!("{first}{second}")) {
            if comment.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == mark) {
                findings.push(Finding::new(&source.path, number, format!("`{mark}`: finish it, or file an issue")));
            }
        }
    }
}

pub fn check_macros(source: &SourceFile, scan: &Scan, findings: &mut Vec<Finding>) {
    if source.is_generated() {
        return;
    }
    for (name, line) in &scan.macros {
        if MACROS.contains(&name.as_str()) {
            findings.push(Finding::new(&source.path, *line, format!("`{name}!` is left over")));
        }
    }
}
