//! The reference: all operations in one text, in Markdown, for those who do not open the documentation of the crate.

use std::fmt::Write as _;

use crate::emit::arguments::{Argument, all};
use crate::emit::docs::constraints;
use crate::emit::markdown::{code, one_line, sanitized, sentence};
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, Emitted, examples, operations, shell};
use crate::ir::{Group, GroupId, Operation, OperationId, ParameterIn, Response};
use crate::names::Key;
use crate::sdk::CodeSample;

/// Writes the reference, and the calls of each operation as code.
#[expect(clippy::unnecessary_wraps, reason = "an emitter like the others")]
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let info = &context.api.info;
    let mut text =
        format!("# Reference\n\nAll operations of the {}.", one_line(&format!("{} {}", info.title, info.version)));
    text.push_str(
        " Each has its call in Rust, with `client` as in the README, and its call on the command line, for which the feature `cli` \
         is needed.\n",
    );
    let mut groups: Vec<_> = context.api.groups.entries().collect();
    groups.sort_by_key(|(id, _)| &context.sdk.commands.groups[*id]);
    let mut members = operations::members(context);
    let mut body = String::new();
    for (id, group) in groups {
        let name = &context.sdk.commands.groups[id];
        let _ = write!(text, "\n- [`{name}`](#{}): {}\n", anchor(&[name]), purpose(context, id));
        let _ = write!(body, "\n<a id=\"{}\"></a>\n\n## {name}\n\n{}\n", anchor(&[name]), described(group).join("\n"));
        let operations = std::mem::take(&mut members[id]);
        let all: Vec<_> = operations.iter().map(|(_, operation)| failures(operation)).collect();
        let shared = all.first().filter(|first| all.len() > 1 && all.iter().all(|other| other == *first));
        let _ = shared.map(|lines| write!(body, "{}", failed("Failures of all operations", lines)));
        for (operation_id, operation) in operations {
            let page = Page::new(context, operation_id, operation, shared.is_none());
            let about = operation.docs.summary.as_ref().map(|summary| format!(": {}", one_line(summary)));
            let _ = writeln!(text, "  - [{}](#{}){}", page.title(), page.anchor(), about.unwrap_or_default());
            body.push_str(&page.text());
            written.code.push(page.into_sample());
        }
    }
    written.reference = text + &body;
    Ok(())
}

/// An anchor of these names, which no other place has.
fn anchor(names: &[&str]) -> String {
    names.join("--")
}

/// What a group is for, in one line.
fn purpose(context: &Context<'_>, id: GroupId) -> String {
    let feature = context.names.feature(id);
    let found = context.sdk.features.iter().find(|one| one.name == feature);
    found.map(|feature| one_line(&feature.description)).unwrap_or_default()
}

fn described(group: &Group) -> Vec<String> {
    let text = group.description.as_deref().or(group.tag.as_deref()).unwrap_or("Operations without a tag");
    sanitized(text)
}

/// The part about an operation.
struct Page<'a> {
    context: &'a Context<'a>,
    id: OperationId,
    operation: &'a Operation,
    arguments: Vec<Argument<'a>>,
    rust: String,
    shell: String,
    /// Whether it tells its failures.
    has_failures: bool,
}

impl<'a> Page<'a> {
    fn new(context: &'a Context<'a>, id: OperationId, operation: &'a Operation, has_failures: bool) -> Self {
        let types = Types::new(context, Scope::Outside);
        let arguments = all(&types, id, operation);
        let example = examples::call(context, &types, id, operation, &arguments);
        let shell = shell::call(context, &types, id, operation, &arguments);
        // The lines that only make it compile are hidden in the documentation of the crate, too.
        let shown = example.iter().filter(|line| !line.starts_with("```") && !line.starts_with("# ") && *line != "#");
        let rust = shown.fold(String::new(), |text, line| text + line + "\n");
        Self { context, id, operation, arguments, rust, shell, has_failures }
    }

    fn title(&self) -> String {
        code(&self.operation.name())
    }

    fn anchor(&self) -> String {
        let commands = &self.context.sdk.commands;
        anchor(&[&commands.groups[self.operation.group], &commands.operations[self.id].name])
    }

    fn into_sample(self) -> CodeSample {
        CodeSample { pointer: self.operation.pointer.clone(), rust: self.rust, shell: self.shell }
    }

    fn text(&self) -> String {
        let operation = self.operation;
        let docs = &operation.docs;
        let mut paragraphs = vec![format!("<a id=\"{}\"></a>", self.anchor()), format!("### {}", self.title())];
        paragraphs.extend(docs.summary.as_ref().map(|summary| sentence(summary)));
        paragraphs.extend(docs.deprecated.then(|| "**Deprecated.**".to_owned()));
        paragraphs.push(format!(
            "{}{}",
            code(&format!("{} {}", operation.method.as_str(), operation.template())),
            self.scopes()
        ));
        let text = docs.description.as_ref().filter(|text| docs.summary.as_ref() != Some(*text));
        paragraphs.extend(text.map(|text| sanitized(text).join("\n")));
        paragraphs.extend(docs.external.iter().map(|url| one_line(&format!("See {url}"))));
        paragraphs.extend((!self.arguments.is_empty()).then(|| self.table()));
        paragraphs.push(format!("Answer: {}.{}", code(self.output()), self.ways()));
        paragraphs.push(format!("```rust\n{}```", self.rust));
        paragraphs.push(format!("```sh\n{}\n```", self.shell));
        paragraphs.extend(self.has_failures.then(|| failed("Failures", &failures(operation)).trim().to_owned()));
        format!("\n{}\n", paragraphs.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n"))
    }

    fn output(&self) -> &str {
        match self.context.sdk.calls[self.id].output.as_str() {
            "()" => "nothing",
            output => output,
        }
    }

    /// The ways to read a list or a stream.
    fn ways(&self) -> String {
        if self.operation.pagination.is_some() {
            return " It is a slice of a list: `stream()` and `pages()` of the request read all of them, and so does `--all`.".to_owned();
        }
        if self.operation.stream.is_some() {
            return " `events()` of the request, or `--stream`, yields items as they come.".to_owned();
        }
        String::new()
    }

    fn scopes(&self) -> String {
        let scopes: Vec<_> = self.operation.scopes.iter().map(|scope| code(scope)).collect();
        match scopes.as_slice() {
            [] => String::new(),
            [one] => format!(", scope {one}"),
            many if self.operation.any_scope => format!(", one of the scopes {}", many.join(", ")),
            many => format!(", scopes {}", many.join(", ")),
        }
    }

    /// The values: names, places, types and texts.
    fn table(&self) -> String {
        let mut table = "| value | option | sent as | type | what it is |\n|---|---|---|---|---|\n".to_owned();
        let call = &self.context.sdk.calls[self.id];
        for argument in &self.arguments {
            let value = call.arguments.iter().chain(&call.setters).find(|value| value.key == argument.key);
            let ty = value.map(|value| value.ty.as_str()).unwrap_or_default();
            let needed = if argument.required { "**required.** " } else { "" };
            let texts = [&argument.docs.summary, &argument.docs.description].into_iter().flatten();
            let mut words: Vec<_> = texts.map(|text| sentence(text)).collect();
            words.dedup();
            words.extend(constraints(argument.docs));
            words.extend(argument.docs.deprecated.then(|| "Deprecated.".to_owned()));
            let option = format!("`--{}`", self.context.sdk.commands.operations[self.id].option(argument.key));
            let cells = [
                code(&argument.name()),
                option,
                self.place(argument),
                code(ty),
                format!("{needed}{}", words.join(" ")),
            ];
            let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
            let _ = writeln!(table, "| {} |", cells.join(" | "));
        }
        table.trim_end().to_owned()
    }

    /// Where a value is sent.
    fn place(&self, argument: &Argument<'_>) -> String {
        match argument.key {
            Key::Parameter(_, index) => self.operation.parameters.get(index).map_or_else(String::new, |parameter| {
                let site = match parameter.location {
                    ParameterIn::Path => "path",
                    ParameterIn::Query => "query",
                    ParameterIn::Header => "header",
                    ParameterIn::Cookie => "cookie",
                };
                format!("{site} {}", code(&parameter.name))
            }),
            Key::Part(..) => argument.wire_name.trim_start_matches("the ").to_owned(),
            _ => "body".to_owned(),
        }
    }
}

/// A line for each failure of an operation.
fn failures(operation: &Operation) -> Vec<String> {
    let failures = operation.responses.iter().filter(|response| !operation.succeeds_with(response.status));
    let line = |response: &Response| {
        let text = response.description.as_deref().map(sentence).filter(|text| !text.is_empty());
        format!("- {}{}", response.status.text(), text.map(|text| format!(": {text}")).unwrap_or_default())
    };
    failures.map(line).collect()
}

/// The paragraph with these failures.
fn failed(title: &str, lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { format!("\n{title}:\n\n{}\n", lines.join("\n")) }
}
