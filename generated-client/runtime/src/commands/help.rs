//! Help: what there is, and what an operation needs.

use std::fmt::Write as _;

use serde_json::Value;

use super::client::variable;
use super::options::OPTIONS;
use super::output::clean::clean;
use super::schema_words::{fields, kind};
use super::table::{Command, CommandArgument, CommandGroup, Commands, Put};
use crate::request_parts::Site;

/// The commands of the program itself, with what each is for. The generator gives no group one of these names.
pub(crate) const BUILT_IN: &[(&str, &str)] = &[
    ("help", "Shows what a group, an operation or `options` is: `help GROUP OPERATION`"),
    ("search", "Finds operations by words of their names, texts and values"),
    ("profile", "Keeps settings and credentials under a name"),
    ("completions", "Prints a script that completes words in a shell: bash, zsh, fish, powershell"),
    ("mcp", "Serves the operations as tools for assistants (Model Context Protocol)"),
    ("version", "Shows the version of the program and of the API"),
];

/// How help looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HelpStyle {
    /// The width of lines.
    pub(crate) width: usize,
    /// Whether headings are bold.
    pub(crate) bold: bool,
}

/// A text of help under construction.
struct Page {
    style: HelpStyle,
    text: String,
}

impl Page {
    fn new(style: HelpStyle) -> Self {
        Self { style, text: String::new() }
    }

    fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let _ = if self.style.bold {
            writeln!(self.text, "\u{1b}[1m{text}\u{1b}[0m")
        } else {
            writeln!(self.text, "{text}")
        };
    }

    /// Lines of a text of the description, wrapped.
    fn paragraphs(&mut self, text: &str, indent: usize) {
        for line in text.lines() {
            let line = clean(line);
            for piece in wrapped(line.trim_end(), self.style.width.saturating_sub(indent).max(30)) {
                let _ = writeln!(self.text, "{}", format!("{:indent$}{piece}", "").trim_end());
            }
        }
    }

    /// A name, and what it is beside it, or below it where the name is long.
    fn row(&mut self, name: &str, what: &str) {
        const COLUMN: usize = 30;
        let what = clean(what);
        let lines = wrapped(&what, self.style.width.saturating_sub(COLUMN).max(30));
        let mut lines = lines.into_iter();
        if name.chars().count().saturating_add(4) <= COLUMN {
            let first = lines.next().unwrap_or_default();
            let _ = writeln!(
                self.text,
                "{}",
                format!("  {name:<width$}{first}", width = COLUMN.saturating_sub(2)).trim_end()
            );
        } else {
            let _ = writeln!(self.text, "  {name}");
        }
        for line in lines {
            let _ = writeln!(self.text, "{}", format!("{:COLUMN$}{line}", "").trim_end());
        }
    }
}

/// A line in pieces of at most this many characters, broken at spaces where there are any.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0_usize;
    for word in line.split(' ') {
        let length = word.chars().count();
        if used > 0 && used.saturating_add(length).saturating_add(1) > width {
            pieces.push(String::new());
            used = 0;
        }
        if let Some(piece) = pieces.last_mut() {
            if used > 0 {
                piece.push(' ');
            }
            piece.push_str(word);
        }
        used = used.saturating_add(length).saturating_add(1);
    }
    pieces
}

/// The help of the program: what it is, its groups and its own commands.
pub(crate) fn program(commands: &Commands, style: HelpStyle) -> String {
    let Commands { program, description, groups, .. } = commands;
    let mut page = Page::new(style);
    page.heading(&format!("{} {} on the command line", description.title, description.version));
    page.heading("Usage");
    let _ = writeln!(page.text, "  {program} GROUP OPERATION [VALUES] [OPTIONS]");
    let _ = writeln!(page.text, "  {program} COMMAND");
    page.heading("Groups");
    for group in *groups {
        page.row(group.name, group.summary);
    }
    page.heading("Commands");
    for (name, what) in built_in() {
        page.row(name, what);
    }
    page.heading("Environment");
    for scheme in description.schemes {
        page.row(&variable(description, scheme), "A credential; a profile keeps one, too");
    }
    page.row(&format!("{}_BASE_URL", description.env_prefix), "The server, in place of the description's");
    page.row(&format!("{}_PROFILE", description.env_prefix), "The profile of commands without `--profile`");
    for server in description.servers.iter().take(1) {
        for one in server.variables {
            let suffix = crate::client::variable_suffix(one.name);
            page.row(&format!("{}_{suffix}", description.env_prefix), &format!("`{}` of the server's URL", one.name));
        }
    }
    let _ = writeln!(
        page.text,
        "\n`{program} help GROUP` lists operations, `{program} help GROUP OPERATION` explains one."
    );
    page.text
}

/// The commands that this build has.
pub(crate) fn built_in() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    BUILT_IN.iter().filter(|(name, _)| cfg!(feature = "mcp") || *name != "mcp")
}

/// The operations of a group.
pub(crate) fn group(commands: &Commands, group: &CommandGroup, style: HelpStyle) -> String {
    let mut page = Page::new(style);
    page.paragraphs(group.summary, 0);
    page.heading("Usage");
    let _ = writeln!(page.text, "  {} {} OPERATION [VALUES] [OPTIONS]", commands.program, group.name);
    page.heading("Operations");
    for command in group.operations {
        page.row(command.name, &about(command));
    }
    page.text
}

/// What an operation does, in one line.
pub(crate) fn about(command: &Command) -> String {
    let first = command.docs.lines().next().unwrap_or_default();
    let text = if command.summary.is_empty() { first } else { command.summary };
    format!("{}{}", text, if command.deprecated { " (deprecated)" } else { "" })
}

/// The options of the program, which every operation takes.
pub(crate) fn options(style: HelpStyle) -> String {
    let mut page = Page::new(style);
    page.heading("Options of every operation");
    for option in OPTIONS {
        let value = option.value.map(|value| format!(" {value}")).unwrap_or_default();
        page.row(&format!("--{}{value}", option.name), option.help);
    }
    page.heading("Exit codes");
    for (code, what) in [
        ("0", "The call succeeded"),
        ("1", "The API answered with an error, or its answer cannot be used"),
        ("2", "The command line or a setting is wrong; nothing was sent"),
        ("3", "The API does not find it (404)"),
        ("4", "The rate is limited (429)"),
        ("5", "The API was not reached, or did not answer in time"),
        ("130", "Ctrl-C stopped it"),
    ] {
        page.row(code, what);
    }
    page.text
}

/// What an operation is and needs.
pub(crate) fn operation(commands: &Commands, group: &CommandGroup, command: &Command, style: HelpStyle) -> String {
    let mut page = Page::new(style);
    page.paragraphs(&about(command), 0);
    page.heading("Usage");
    let words: Vec<String> =
        command.arguments.iter().filter(|one| one.required).map(|one| placeholder(one.name)).collect();
    let options = if command.arguments.iter().all(|one| one.required) { "" } else { " [OPTIONS]" };
    let start = format!("{} {} {}", commands.program, group.name, command.name);
    let _ = writeln!(page.text, "  {}{options}", [&[start], words.as_slice()].concat().join(" "));
    let _ = writeln!(page.text, "\n{} {}", command.info.method(), clean(command.info.path));
    if let Some(scopes) = scopes(command) {
        let _ = writeln!(page.text, "{scopes}");
    }
    if !command.docs.trim().is_empty() && command.docs.trim() != command.summary {
        page.text.push('\n');
        page.paragraphs(command.docs.trim(), 0);
    }
    for (title, required) in [("Values, in this order or as options", true), ("Options", false)] {
        let mut arguments = command.arguments.iter().filter(|one| one.required == required).peekable();
        if arguments.peek().is_some() {
            page.heading(title);
        }
        for argument in arguments {
            page.row(&format!("--{} {}", argument.name, placeholder(argument.name)), &explained(commands, argument));
        }
    }
    body(commands, command, &mut page);
    if command.slices.is_some() {
        page.heading("A list in slices");
        page.paragraphs("One call reads one slice. `--all` reads all of them, `--limit N` so many items, and `--resume OFFSET` goes on.", 2);
    }
    if !command.failures.is_empty() {
        page.heading("Failures");
        for (status, what) in command.failures {
            page.row(status, what);
        }
    }
    page.heading("Example");
    let _ = writeln!(page.text, "  {}", example(commands, group, command));
    let _ = writeln!(page.text, "\n`{} help options` has the options of every operation.", commands.program);
    page.text
}

/// The fields of a JSON body.
fn body(commands: &Commands, command: &Command, page: &mut Page) {
    let is_body = |one: &&CommandArgument| one.site == Site::Body && matches!(one.put, Put::Json(_));
    let Some(argument) = command.arguments.iter().find(is_body) else { return };
    let schema: Value = serde_json::from_str(argument.schema).unwrap_or_default();
    let fields = fields(commands, &schema, 3);
    if !fields.is_empty() {
        page.heading("Fields of the body, in `--body` or by `--set FIELD=VALUE`");
    }
    for field in fields {
        let required = if field.required { ", required" } else { "" };
        let docs = first_line(&field.docs);
        let gap = if docs.is_empty() { "" } else { ". " };
        page.row(&field.path, &format!("{}{required}{gap}{docs}", field.kind));
    }
}

fn placeholder(name: &str) -> String {
    format!("<{}>", name.to_uppercase())
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// What a value takes and is.
pub(crate) fn explained(commands: &Commands, argument: &CommandArgument) -> String {
    let schema: Value = serde_json::from_str(argument.schema).unwrap_or_default();
    let kind = match argument.put {
        Put::File(_) => "file: its path, or `-` for the input".to_owned(),
        Put::Files(_) => "files: the path of each; may be repeated".to_owned(),
        Put::Text(_) => "text, `@FILE`, or `-` for the input".to_owned(),
        Put::Json(_) if argument.site == Site::Body => "JSON, `@FILE`, or `-` for the input".to_owned(),
        Put::Json(_) => kind(commands, &schema),
    };
    let default = schema.get("default").map(|value| format!(", {value} by default")).unwrap_or_default();
    let deprecated = if argument.deprecated { ", deprecated" } else { "" };
    let docs = argument.docs.lines().collect::<Vec<_>>().join(" ");
    let gap = if docs.is_empty() { "" } else { ". " };
    format!("{kind}{default}{deprecated}{gap}{docs}")
}

/// The scopes that a call needs, in words.
pub(crate) fn scopes(command: &Command) -> Option<String> {
    match command.info.scopes {
        [] => None,
        [one] => Some(format!("Required scope: {one}")),
        many if command.info.any_scope => Some(format!("One of these scopes is required: {}", many.join(", "))),
        many => Some(format!("Required scopes: {}", many.join(", "))),
    }
}

/// A call of the operation with the values that it needs.
pub(crate) fn example(commands: &Commands, group: &CommandGroup, command: &Command) -> String {
    let mut words = vec![commands.program.to_owned(), group.name.to_owned(), command.name.to_owned()];
    for argument in command.arguments.iter().filter(|one| one.required) {
        let value = match argument.put {
            Put::File(_) | Put::Files(_) => "FILE".to_owned(),
            Put::Text(_) => "@FILE".to_owned(),
            Put::Json(_) => match serde_json::from_str(argument.example) {
                Ok(Value::String(text)) => text,
                Ok(_) => argument.example.to_owned(),
                Err(_) => placeholder(argument.name),
            },
        };
        words.push(super::request_text::quoted(&value, &[]));
    }
    words.join(" ")
}
