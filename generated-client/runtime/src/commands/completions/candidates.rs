//! The words that can stand at the cursor.

use super::operation::of_operation;
use crate::commands::help::{about, built_in};
use crate::commands::output::clean::clean;
use crate::commands::output::width::cut;
use crate::commands::profile::{folder, words as profile_words};
use crate::commands::search::{find, is_named};
use crate::commands::table::{Command, CommandGroup, Commands};

/// The columns of what a word is. Shells show both in one line.
const WIDEST: usize = 72;

/// A word that can stand at the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) text: String,
    /// What it is; may be empty.
    pub(super) about: String,
}

impl Candidate {
    pub(super) fn new(text: impl Into<String>, about: &str) -> Self {
        let line = about.lines().next().unwrap_or_default().trim();
        Self { text: text.into(), about: cut(&clean(line), WIDEST).into_owned() }
    }
}

/// What candidates depend on beside the words.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) commands: &'a Commands,
    pub(super) env: &'a dyn Fn(&str) -> Option<String>,
}

impl Context<'_> {
    /// The names of profiles.
    pub(super) fn profiles(&self) -> Vec<Candidate> {
        let folder = folder(self.commands.program, self.env);
        let names = folder.map(|folder| profile_words::names(&folder, self.commands.program)).unwrap_or_default();
        names.into_iter().map(|name| Candidate::new(name, "")).collect()
    }
}

/// The words that can stand behind those before the cursor and begin as the current one does.
pub(super) fn candidates(
    commands: &Commands,
    before: &[impl AsRef<str>],
    current: &str,
    env: &dyn Fn(&str) -> Option<String>,
) -> Vec<Candidate> {
    let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
    let mut found = all(Context { commands, env }, &before, current);
    found.retain(|candidate| candidate.text.starts_with(current));
    found
}

fn all(context: Context<'_>, before: &[&str], current: &str) -> Vec<Candidate> {
    let commands = context.commands;
    let Some((first, rest)) = before.split_first() else { return first_words(commands, current) };
    if let Some(group) = commands.groups.iter().find(|group| group.name == *first) {
        return match rest.split_first() {
            None => operations(group),
            Some((name, rest)) => {
                let command = group.operations.iter().find(|command| is_named(command, name));
                command.map(|command| of_operation(context, command, rest, current)).unwrap_or_default()
            }
        };
    }
    match (*first, rest) {
        ("help", []) => {
            let mut all = groups(commands);
            all.extend(built_in().map(|(name, what)| Candidate::new(*name, what)));
            all.push(Candidate::new("options", "The options of all operations"));
            all
        }
        ("help", [name]) => {
            let group = commands.groups.iter().find(|group| group.name == *name);
            group.map(operations).unwrap_or_default()
        }
        ("completions", []) => super::scripts::SHELLS.iter().map(|shell| Candidate::new(*shell, "")).collect(),
        ("profile", rest) => of_profile(context, rest),
        ("mcp", rest) => of_server(context, rest, current),
        ("help" | "completions" | "search" | "version", _) => Vec::new(),
        (name, rest) => {
            let command = find(commands, name).map(|(_, command)| command);
            command.map(|command| of_operation(context, command, rest, current)).unwrap_or_default()
        }
    }
}

/// The first words: groups and commands; and operations, which need no group, if nothing else begins like this.
fn first_words(commands: &Commands, current: &str) -> Vec<Candidate> {
    let mut all = groups(commands);
    all.extend(built_in().map(|(name, what)| Candidate::new(*name, what)));
    if current.starts_with('-') {
        return vec![Candidate::new("--help", "Shows help"), Candidate::new("--version", "Shows the version")];
    }
    if !current.is_empty() && !all.iter().any(|candidate| candidate.text.starts_with(current)) {
        all.extend(commands.groups.iter().flat_map(operations));
    }
    all
}

fn groups(commands: &Commands) -> Vec<Candidate> {
    commands.groups.iter().map(|group| Candidate::new(group.name, group.summary)).collect()
}

fn operations(group: &CommandGroup) -> Vec<Candidate> {
    let candidate = |command: &&Command| Candidate::new(command.name, &about(command));
    group.operations.iter().map(candidate).collect()
}

/// The words after `mcp`.
#[cfg(feature = "mcp")]
fn of_server(context: Context<'_>, before: &[&str], current: &str) -> Vec<Candidate> {
    let all = crate::commands::mcp::options;
    if let Some((option, _)) = current.strip_prefix("--").and_then(|word| word.split_once('=')) {
        let before = [&format!("--{option}") as &str];
        let behind = |one: Candidate| Candidate { text: format!("--{option}={}", one.text), about: one.about };
        return of_server(context, &before, "").into_iter().map(behind).collect();
    }
    match before.last().and_then(|last| last.strip_prefix("--")) {
        Some("tools") => {
            let mut names = groups(context.commands);
            names.push(Candidate::new("all", "Every group"));
            names
        }
        Some("profile") => context.profiles(),
        Some(last) if all().any(|option| option.name == last && option.value.is_some()) => Vec::new(),
        _ => all().map(|option| Candidate::new(format!("--{}", option.name), option.help)).collect(),
    }
}

#[cfg(not(feature = "mcp"))]
fn of_server(_: Context<'_>, _: &[&str], _: &str) -> Vec<Candidate> {
    Vec::new()
}

/// The words after `profile`.
fn of_profile(context: Context<'_>, before: &[&str]) -> Vec<Candidate> {
    let description = context.commands.description;
    match before {
        [] => profile_words::TASKS.iter().map(|(name, what)| Candidate::new(*name, what)).collect(),
        ["show" | "remove" | "use" | "set"] => context.profiles(),
        ["set", .., last] => {
            let allowed = profile_words::allowed(description, last.trim_start_matches('-'));
            let options = profile_words::options(description);
            match allowed {
                Some(values) if last.starts_with("--") => {
                    values.iter().map(|value| Candidate::new(value, "")).collect()
                }
                _ => options.into_iter().map(|(name, what)| Candidate::new(format!("--{name}"), what)).collect(),
            }
        }
        _ => Vec::new(),
    }
}
