//! The names on the command line: the program, its groups and operations, and the options of their values.

use std::collections::BTreeSet;

use super::model::{Call, Value};
use crate::ir::{Api, ByGroup, ByOperation, Operation, ParameterIn};
use crate::names::{Key, Names};

/// The commands of the program itself, after which no group is called.
const COMMANDS: &[&str] = &["completions", "help", "mcp", "profile", "search", "version"];

/// The options of the program itself, after which no value is called. Those ahead are kept free for it.
const OPTIONS: &[&str] = &[
    "all",
    "allow",
    "allow-write",
    "attempt-timeout",
    "base-url",
    "body",
    "body-type",
    "color",
    "curl",
    "dry-run",
    "force",
    "format",
    "header",
    "help",
    "include",
    "json",
    "jsonl",
    "limit",
    "listen",
    "no-pager",
    "no-progress",
    "no-rate-limit",
    "no-timeout",
    "no-validate",
    "output",
    "plain-http",
    "profile",
    "query",
    "quiet",
    "rate-limit",
    "resume",
    "retries",
    "reveal",
    "server",
    "set",
    "skip-items",
    "stream",
    "table",
    "timeout",
    "tools",
    "verbose",
    "version",
    "width",
    "yes",
];

/// The commands of an API.
#[derive(Clone, Debug, Default)]
pub struct Commands {
    /// The name of the program: `x-sdk-name` of the description, or its title.
    pub program: String,
    /// The name of each group.
    pub groups: ByGroup<String>,
    /// The names of each operation.
    pub operations: ByOperation<CommandNames>,
}

/// The names of an operation.
#[derive(Clone, Debug, Default)]
pub struct CommandNames {
    /// Its name within the group.
    pub name: String,
    /// The names of earlier runs.
    pub aliases: Vec<String>,
    /// The option of each value, without the dashes.
    pub options: Vec<(Key, String)>,
}

impl CommandNames {
    /// The option of a value.
    pub fn option(&self, key: Key) -> &str {
        self.options.iter().find(|(known, _)| *known == key).map_or("", |(_, option)| option)
    }
}

/// The commands of an API, by the names of its methods.
pub fn commands(api: &Api, names: &Names, calls: &ByOperation<Call>) -> Commands {
    let groups = api.groups.map(|id, _| {
        let name = kebab(names.text(Key::Module(id)));
        if COMMANDS.contains(&name.as_str()) { format!("{name}-operations") } else { name }
    });
    let operations = calls.map(|id, call| CommandNames {
        name: kebab(&call.name),
        aliases: call
            .deprecated_names
            .iter()
            .filter(|one| one.group == call.group)
            .map(|one| kebab(&one.names.method))
            .collect(),
        options: options(&api.operations[id], call),
    });
    Commands { program: names.package.clone(), groups, operations }
}

/// The option of each value: its name in Rust; `body` for a body of one piece; and with its site before it where the name is
/// that of an option of the program or of another value.
fn options(operation: &Operation, call: &Call) -> Vec<(Key, String)> {
    let values = || call.arguments.iter().chain(&call.setters);
    let mut given: BTreeSet<String> = values().map(|value| kebab(&value.name)).collect();
    let mut used = BTreeSet::new();
    let mut option = |value: &Value| {
        let name = kebab(&value.name);
        let site = match value.key {
            Key::Parameter(_, index) => operation.parameters.get(index).map_or("query", |one| match one.location {
                ParameterIn::Path => "path",
                ParameterIn::Query => "query",
                ParameterIn::Header => "header",
                ParameterIn::Cookie => "cookie",
            }),
            Key::Part(..) => "part",
            _ => return "body".to_owned(),
        };
        if !OPTIONS.contains(&name.as_str()) && used.insert(name.clone()) {
            return name;
        }
        let mut option = format!("{site}-{name}");
        while !given.insert(option.clone()) {
            option.push_str("-value");
        }
        option
    };
    values().map(|value| (value.key, option(value))).collect()
}

/// A name of Rust as one of the command line.
fn kebab(name: &str) -> String {
    name.trim_start_matches("r#").trim_matches('_').replace('_', "-")
}
