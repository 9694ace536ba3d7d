//! The program: which command its first words name.

use std::ffi::OsString;

use lexopt::Arg;

use super::failure::Failure;
use super::io::Io;
use super::operation::Invocation;
use super::options::{OPTIONS, Settings};
use super::output::clean::clean;
use super::search::{find, is_named, search};
use super::table::{CommandGroup, Commands};
use super::{completions, help, nearest, profile};

/// Runs the command that these words name.
pub(crate) async fn run(commands: &'static Commands, words: Vec<OsString>, io: &mut Io<'_>) -> Result<(), Failure> {
    let mut texts = words.iter().map(|word| word.to_str().unwrap_or_default());
    let (first, second) = (texts.next().unwrap_or_default(), texts.next().unwrap_or_default());
    let rest = |skipped: usize| words.get(skipped..).unwrap_or_default().to_vec();
    let settings = Settings::default();
    let style = io.help_style(&settings);
    if let Some(group) = commands.groups.iter().find(|group| group.name == first) {
        if matches!(second, "" | "-h" | "--help") {
            return io.page(&settings, &help::group(commands, group, style));
        }
        let command = group.operations.iter().copied().find(|command| is_named(command, second));
        let command = command.ok_or_else(|| unknown_operation(commands, group, second))?;
        return Invocation { commands, group, command, words: rest(2) }.run(io).await;
    }
    match first {
        "" | "-h" | "--help" => io.page(&settings, &help::program(commands, style)),
        "help" => {
            let (names, settings) = help_words(rest(1)).map_err(Failure::Usage)?;
            let text = explained(commands, &names, io.help_style(&settings))?;
            io.page(&settings, &text)
        }
        "search" => {
            let wanted: Vec<_> = rest(1).iter().map(|word| word.to_string_lossy().into_owned()).collect();
            found(commands, &wanted, io)
        }
        "completions" => completions::run(commands, &rest(1), io),
        completions::ASK => completions::complete(commands, &rest(1), io),
        "profile" => profile::run(commands, rest(1), io),
        #[cfg(feature = "mcp")]
        "mcp" => super::mcp::run(commands, rest(1), io).await,
        "version" | "-V" | "--version" => {
            let description = commands.description;
            io.print_text(&format!(
                "{} {} for the {} {}\n",
                commands.program,
                version(description.sdk),
                description.title,
                description.version
            ))
        }
        #[cfg(not(feature = "mcp"))]
        "mcp" => Err(Failure::usage("this program was built without the feature `mcp`")),
        option if option.starts_with('-') => {
            let how = format!("{} GROUP OPERATION {}", commands.program, clean(option));
            Err(Failure::usage(format!("options stand behind an operation: `{how}`")))
        }
        _ => match find(commands, first) {
            Some((group, command)) => Invocation { commands, group, command, words: rest(1) }.run(io).await,
            None => Err(unknown(commands, first)),
        },
    }
}

/// What help is asked for, and the options of the output.
fn help_words(words: Vec<OsString>) -> Result<(Vec<String>, Settings), String> {
    let (mut names, mut settings) = (Vec::new(), Settings::default());
    let mut parser = lexopt::Parser::from_args(words);
    while let Some(word) = parser.next().map_err(|error| error.to_string())? {
        match word {
            Arg::Value(name) => names.push(name.to_string_lossy().into_owned()),
            Arg::Short(sign) => return Err(format!("there is no option `-{sign}`")),
            Arg::Long(name) => {
                let option = OPTIONS.iter().find(|option| option.name == name);
                let option = option.ok_or_else(|| format!("there is no option `--{name}`"))?;
                let value = option.value.map(|_| parser.value()).transpose().map_err(|error| error.to_string())?;
                settings.set(option, value.map(|value| value.to_string_lossy().into_owned()))?;
            }
        }
    }
    Ok((names, settings))
}

/// The version in `name/version`.
fn version(sdk: &str) -> &str {
    sdk.rsplit('/').next().unwrap_or_default()
}

/// The help that `help NAMES` shows.
fn explained(commands: &Commands, names: &[String], style: help::HelpStyle) -> Result<String, Failure> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        [] => Ok(help::program(commands, style)),
        ["options"] => Ok(help::options(style)),
        [name] => {
            if let Some(group) = commands.groups.iter().find(|group| group.name == *name) {
                return Ok(help::group(commands, group, style));
            }
            match *name {
                "profile" => return Ok(profile::help(commands)),
                #[cfg(feature = "mcp")]
                "mcp" => return Ok(super::mcp::help(commands)),
                _ => {}
            }
            if let Some((_, what)) = help::built_in().find(|(known, _)| known == name) {
                return Ok(format!("{what}\n"));
            }
            let (group, command) = find(commands, name).ok_or_else(|| unknown(commands, name))?;
            Ok(help::operation(commands, group, command, style))
        }
        [group, name, ..] => {
            let found = commands.groups.iter().find(|known| known.name == *group);
            let group = found.ok_or_else(|| unknown(commands, group))?;
            let command = group.operations.iter().copied().find(|command| is_named(command, name));
            let command = command.ok_or_else(|| unknown_operation(commands, group, name))?;
            Ok(help::operation(commands, group, command, style))
        }
    }
}

/// Prints the operations that have these words.
fn found(commands: &Commands, words: &[String], io: &mut Io<'_>) -> Result<(), Failure> {
    if words.is_empty() {
        return Err(Failure::usage(format!("search needs words: `{} search WORDS`", commands.program)));
    }
    let all = search(commands, words);
    if all.is_empty() {
        io.note("no operation has all of these words");
    }
    let mut text = String::new();
    for (group, command) in all {
        let about = help::about(command);
        let line = format!("{} {}  {}", group.name, command.name, clean(&about));
        text.push_str(line.trim_end());
        text.push('\n');
    }
    io.print_text(&text)
}

fn unknown_operation(commands: &Commands, group: &CommandGroup, name: &str) -> Failure {
    let near = nearest::nearest(name, group.operations.iter().map(|command| command.name));
    let hint = near.map(|near| format!("; is it `{near}`?")).unwrap_or_default();
    let list = format!("help: `{} help {}` lists them", commands.program, group.name);
    Failure::usage(format!("the group `{}` has no operation `{}`{hint}\n{list}", group.name, clean(name)))
}

fn unknown(commands: &Commands, name: &str) -> Failure {
    let known = commands.groups.iter().map(|group| group.name).chain(help::built_in().map(|(name, _)| *name));
    let near = nearest::nearest(name, known.chain(commands.all().map(|(_, command)| command.name)));
    let hint = near.map(|near| format!("; is it `{near}`?")).unwrap_or_default();
    let list = format!("help: `{0} help` lists the groups, and `{0} search WORDS` finds operations", commands.program);
    Failure::usage(format!("there is no group or command `{}`{hint}\n{list}", clean(name)))
}
