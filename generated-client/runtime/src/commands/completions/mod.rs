//! `completions`: scripts that complete words in a shell.
//!
//! The scripts ask the program itself, by the command `__complete`, so that they never go stale. It answers a line for each
//! candidate: the word, a tab, and what it is. Words that end with `=`, `/` or `@` go on, and get no space behind them.

mod bash;
mod candidates;
mod files;
mod operation;
mod scripts;
mod values;

use std::ffi::OsString;

use self::candidates::{Candidate, candidates};
use super::failure::Failure;
use super::io::Io;
use super::nearest::nearest;
use super::output::clean::is_unsafe;
use super::table::Commands;

/// The command by which scripts ask for candidates.
pub(crate) const ASK: &str = "__complete";

/// Runs `completions` with the words after it.
pub(crate) fn run(commands: &Commands, words: &[OsString], io: &mut Io<'_>) -> Result<(), Failure> {
    let program = commands.program;
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    match words.iter().map(AsRef::as_ref).collect::<Vec<_>>().as_slice() {
        ["-h" | "--help"] => io.print_text(&scripts::explained(program)),
        [shell] => match scripts::script(shell, program) {
            Some(script) => io.print_text(&script),
            None => {
                let near = nearest(shell, scripts::SHELLS);
                let hint = near.map(|near| format!("; is it `{near}`?")).unwrap_or_default();
                Err(Failure::usage(format!("shells are {}{hint}", scripts::SHELLS.join(", "))))
            }
        },
        _ => Err(Failure::usage(format!(
            "completions are for one shell: `{program} completions {}`\nhelp: `{program} completions --help` tells how to \
             install them",
            scripts::SHELLS.join("|")
        ))),
    }
}

/// Answers a script: `-- WORDS`, the last of which is to be completed; `--empty -- WORDS`, where that one is empty; or
/// `bash LINE BREAKS`, where bash cuts words at some characters. Other words have no candidates.
pub(crate) fn complete(commands: &Commands, words: &[OsString], io: &mut Io<'_>) -> Result<(), Failure> {
    let words: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let mut text = String::new();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["bash", line, breaks] => {
            let line = bash::Line::read(line, breaks);
            for candidate in shown(candidates(commands, &line.before, &line.current, io.env)) {
                text.extend([line.reply(&candidate.text).as_str(), "\n"]);
            }
        }
        ["--empty", "--", before @ ..] => write(&mut text, candidates(commands, before, "", io.env)),
        ["--", before @ .., current] => write(&mut text, candidates(commands, before, current, io.env)),
        _ => {}
    }
    io.print_text(&text)
}

fn write(text: &mut String, candidates: Vec<Candidate>) {
    for Candidate { text: word, about } in shown(candidates) {
        text.extend([word.as_str(), "\t", about.as_str(), "\n"]);
    }
}

/// The candidates that a line can hold, and that a terminal can show.
fn shown(candidates: Vec<Candidate>) -> impl Iterator<Item = Candidate> {
    candidates.into_iter().filter(|candidate| !candidate.text.chars().any(is_unsafe))
}

#[cfg(test)]
mod tests;
