//! The words after the name of an operation: its values, and the options of the program.

use std::ffi::{OsStr, OsString};

use lexopt::Arg;

use super::nearest::nearest;
use super::options::{OPTIONS, Settings};
use super::table::{Command, CommandArgument, Commands};
use super::values::ValueForm;

/// The words of a call.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) settings: Settings,
    /// The texts of each value, by the name of its argument.
    values: Vec<(&'static str, Vec<String>)>,
}

impl Words {
    /// The texts of a value; none if it was not given.
    pub(crate) fn texts(&self, name: &str) -> &[String] {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, texts)| texts.as_slice()).unwrap_or_default()
    }

    fn add(&mut self, name: &'static str, text: String) {
        match self.values.iter_mut().find(|(known, _)| *known == name) {
            Some((_, texts)) => texts.push(text),
            None => self.values.push((name, vec![text])),
        }
    }
}

/// Reads the words of a call.
pub(crate) fn parse(
    commands: &Commands,
    command: &'static Command,
    words: impl IntoIterator<Item = OsString>,
) -> Result<Words, String> {
    let mut found = Words::default();
    let mut positional = Vec::new();
    let mut parser = lexopt::Parser::from_args(words);
    while let Some(word) = parser.next().map_err(|error| error.to_string())? {
        match word {
            Arg::Value(value) => positional.push(text(value)?),
            Arg::Short('h') => found.settings.help = true,
            Arg::Short(sign) if sign.is_ascii_digit() => {
                return Err(format!("a negative number is a value after `=` (`--name=-{sign}..`) or after `--`"));
            }
            Arg::Short(sign) => return Err(format!("there is no option `-{sign}`")),
            Arg::Long(name) => {
                let name = name.to_owned();
                option(commands, command, &name, &mut parser, &mut found)?;
            }
        }
    }
    place(command, positional, &mut found)?;
    Ok(found)
}

/// Reads an option of this name, and its value.
fn option(
    commands: &Commands,
    command: &'static Command,
    name: &str,
    parser: &mut lexopt::Parser,
    found: &mut Words,
) -> Result<(), String> {
    let argument = command.arguments.iter().find(|argument| argument.name == name);
    // The whole body is an option of the program as well, where the operation has none.
    if let Some(argument) = argument {
        let value = if is_boolean(commands, argument) { switch(parser)? } else { value(name, parser)? };
        found.add(argument.name, value);
        return Ok(());
    }
    let Some(option) = OPTIONS.iter().find(|option| option.name == name) else {
        let known = command.arguments.iter().map(|argument| argument.name).chain(OPTIONS.iter().map(|one| one.name));
        let hint = nearest(name, known).map(|near| format!("; is it `--{near}`?")).unwrap_or_default();
        return Err(format!("there is no option `--{name}`{hint}"));
    };
    let given = match option.value {
        Some(_) => Some(value(name, parser)?),
        None => None,
    };
    found.settings.set(option, given).map_err(|problem| format!("`--{name}`: {problem}"))
}

/// Whether an argument is a switch, whose value may be left out.
pub(super) fn is_boolean(commands: &Commands, argument: &CommandArgument) -> bool {
    let schema = serde_json::from_str(argument.schema).unwrap_or_default();
    ValueForm::of(commands, &schema) == ValueForm::Boolean
}

/// The value of a switch, which may stand after it.
fn switch(parser: &mut lexopt::Parser) -> Result<String, String> {
    if let Some(value) = parser.optional_value() {
        return text(value);
    }
    let mut is_next = false;
    if let Some(words) = parser.try_raw_args() {
        is_next = words.peek().is_some_and(|word| word == "true" || word == "false");
    }
    if is_next { value("", parser) } else { Ok("true".to_owned()) }
}

fn value(name: &str, parser: &mut lexopt::Parser) -> Result<String, String> {
    if let Some(value) = parser.optional_value() {
        return text(value);
    }
    let words = parser.try_raw_args();
    // An option that stands where a value was forgotten must not be lost: it may be `--dry-run`.
    if words.is_some_and(|words| words.peek().is_some_and(looks_like_option)) {
        return Err(format!("`--{name}` needs a value; one that begins with `-` stands behind `=`: `--{name}=-..`"));
    }
    parser.value().map_err(|_| format!("`--{name}` needs a value")).and_then(text)
}

fn looks_like_option(word: &OsStr) -> bool {
    word.len() > 1 && word.as_encoded_bytes().starts_with(b"-")
}

fn text(word: OsString) -> Result<String, String> {
    word.into_string().map_err(|_| "the command line has a text that is not Unicode".to_owned())
}

/// Gives the words without an option to the values that every call needs, in order.
fn place(command: &'static Command, positional: Vec<String>, found: &mut Words) -> Result<(), String> {
    let is_given = |name: &str| !found.texts(name).is_empty() || (name == "body" && found.settings.body.is_some());
    let open = command.arguments.iter().filter(|argument| argument.required && !is_given(argument.name));
    let mut open: Vec<_> = open.map(|argument| argument.name).collect();
    // A body of which fields are set needs no text.
    if positional.len() < open.len() && !found.settings.set.is_empty() {
        open.retain(|name| *name != "body");
    }
    if positional.len() > open.len() {
        let needed = command.arguments.iter().filter(|argument| argument.required).count();
        return Err(format!("there are more values than the {needed} that are needed; others are options"));
    }
    let missing: Vec<_> =
        open.get(positional.len()..).unwrap_or_default().iter().map(|name| format!("`--{name}`")).collect();
    if !missing.is_empty() && !found.settings.help {
        return Err(format!("the call needs {}", missing.join(", ")));
    }
    for (name, text) in open.into_iter().zip(positional) {
        found.add(name, text);
    }
    Ok(())
}
