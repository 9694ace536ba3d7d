//! The words after the name of an operation: its values and options.

use super::candidates::{Candidate, Context};
use super::values::{of_argument, of_option};
use crate::commands::options::OPTIONS;
use crate::commands::parse::is_boolean;
use crate::commands::schema_words::kind;
use crate::commands::table::{Command, CommandArgument, Commands, Put};
use crate::request_parts::Site;

/// Options of the program that may be repeated.
const REPEATED: [&str; 3] = ["header", "plain-http", "set"];

/// What the words before the cursor have given.
#[derive(Debug, Default)]
struct Given<'w> {
    options: Vec<&'w str>,
    positional: usize,
    /// The option whose value is at the cursor.
    open: Option<&'w str>,
    /// Whether everything is a value, after `--`.
    has_ended: bool,
}

/// The candidates after the name of an operation.
pub(super) fn of_operation(context: Context<'_>, command: &Command, before: &[&str], current: &str) -> Vec<Candidate> {
    let given = given(context.commands, command, before);
    if let Some(name) = given.open {
        return value(context, command, name, "", current);
    }
    if !given.has_ended && current.starts_with('-') {
        // `-` alone is the input.
        return match current.strip_prefix("--").and_then(|option| option.split_once('=')) {
            Some((name, text)) => value(context, command, name, &format!("--{name}="), text),
            None => options(context.commands, command, &given),
        };
    }
    let open = command.arguments.iter().filter(|argument| argument.required && !given.options.contains(&argument.name));
    let values = open.skip(given.positional).map(|argument| of_argument(context, argument, "", current)).next();
    match values.unwrap_or_default() {
        // An empty line would help nobody.
        none if none.is_empty() && current.is_empty() && !given.has_ended => options(context.commands, command, &given),
        values => values,
    }
}

fn given<'w>(commands: &Commands, command: &Command, before: &[&'w str]) -> Given<'w> {
    let mut given = Given::default();
    let mut is_after_switch = false;
    for word in before {
        let is_switch = std::mem::take(&mut is_after_switch);
        if given.open.take().is_some() {
            continue;
        }
        match word.strip_prefix("--").filter(|_| !given.has_ended) {
            Some("") => given.has_ended = true,
            Some(option) => {
                let (name, text) = option.split_once('=').map_or((option, None), |(name, text)| (name, Some(text)));
                given.options.push(name);
                let argument = command.arguments.iter().find(|argument| argument.name == name);
                is_after_switch = argument.is_some_and(|argument| is_boolean(commands, argument)) && text.is_none();
                given.open = Some(name).filter(|_| text.is_none() && !is_after_switch && takes_value(argument, name));
            }
            None if is_switch && matches!(*word, "true" | "false") => {}
            None => given.positional = given.positional.saturating_add(1),
        }
    }
    given
}

fn takes_value(argument: Option<&CommandArgument>, name: &str) -> bool {
    argument.is_some() || OPTIONS.iter().any(|option| option.name == name && option.value.is_some())
}

/// The values of an option, behind a prefix.
fn value(context: Context<'_>, command: &Command, name: &str, prefix: &str, current: &str) -> Vec<Candidate> {
    match command.arguments.iter().find(|argument| argument.name == name) {
        Some(argument) => of_argument(context, argument, prefix, current),
        None => of_option(context, command, name, prefix, current),
    }
}

/// The options that can still be given: those of the operation, and then those of the program.
fn options(commands: &Commands, command: &Command, given: &Given<'_>) -> Vec<Candidate> {
    let mut all = Vec::new();
    for argument in command.arguments {
        let is_repeated = matches!(argument.put, Put::Files(_)) || argument.schema.contains("\"array\"");
        if !given.options.contains(&argument.name) || is_repeated {
            all.push(Candidate::new(format!("--{}", argument.name), &explained(commands, argument)));
        }
    }
    for option in OPTIONS {
        let is_open = !given.options.contains(&option.name) || REPEATED.contains(&option.name);
        if is_open && has_use(command, option.name) {
            all.push(Candidate::new(format!("--{}", option.name), option.help));
        }
    }
    all
}

fn explained(commands: &Commands, argument: &CommandArgument) -> String {
    if argument.docs.is_empty() {
        return kind(commands, &serde_json::from_str(argument.schema).unwrap_or_default());
    }
    argument.docs.to_owned()
}

/// Whether an option of the program is of use for an operation.
fn has_use(command: &Command, name: &str) -> bool {
    let is_body = |argument: &CommandArgument| argument.site == Site::Body && matches!(argument.put, Put::Json(_));
    match name {
        // It is an argument where there is one.
        "body" => false,
        "set" => command.arguments.iter().any(is_body),
        "body-type" => !command.body_types.is_empty(),
        "all" | "limit" | "resume" | "skip-items" => command.slices.is_some(),
        "stream" => command.stream.is_some(),
        _ => true,
    }
}
