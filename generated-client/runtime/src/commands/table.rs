//! The operations of an API as data, written by generated code.

use serde_json::value::RawValue;

use super::values::ValueForm;
use crate::description::{Description, Operation, OperationInfo};
use crate::request_parts::{RequestParts, Site};
use crate::streams::StreamInfo;
use crate::types::Upload;

/// The commands of an API.
#[derive(Debug)]
pub struct Commands {
    /// The name of the program.
    pub program: &'static str,
    /// The API.
    pub description: &'static Description,
    /// What the API is for, as its description says; may be empty.
    pub docs: &'static str,
    /// The groups of operations, in order of name.
    pub groups: &'static [CommandGroup],
    /// The schemas that those of arguments and answers refer to, in order of name: JSON Schema 2020-12 as text.
    /// References are `#/$defs/{name}`.
    pub schemas: &'static [(&'static str, &'static str)],
}

/// A group of operations.
#[derive(Debug)]
pub struct CommandGroup {
    /// Its name: `customers`.
    pub name: &'static str,
    /// What it is for, in one line.
    pub summary: &'static str,
    /// Its operations, in the order of the description.
    pub operations: &'static [&'static Command],
}

/// An operation.
#[derive(Debug)]
pub struct Command {
    /// Its name within the group: `get-customer-by-id`.
    pub name: &'static str,
    /// Earlier names, which still work.
    pub aliases: &'static [&'static str],
    /// Method, path, scopes, credentials.
    pub info: &'static OperationInfo,
    /// What it does, in one line; may be empty.
    pub summary: &'static str,
    /// More about it, as the description says it; may be empty.
    pub docs: &'static str,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its values in the order of the SDK; the required ones are in the order of the method's arguments.
    pub arguments: &'static [CommandArgument],
    /// What every request of it has beside its values.
    pub begin: Option<fn(&mut RequestParts)>,
    /// The media types that the body can be sent in beside its own.
    pub body_types: &'static [&'static str],
    /// The schema of the first answer with success, if that is JSON.
    pub answer: Option<&'static str>,
    /// The fields of its slices, if it answers slice by slice.
    pub slices: Option<SliceFields>,
    /// The stream of items that it answers or can answer.
    pub stream: Option<StreamInfo>,
    /// The schema of the stream's items, if they are JSON.
    pub stream_items: Option<&'static str>,
    /// What the failures mean, by status.
    pub failures: &'static [(&'static str, &'static str)],
}

/// A value of an operation: a parameter, a body or a part of one.
#[derive(Debug)]
pub struct CommandArgument {
    /// Its name as an option, without the dashes: `slice-size`. That of a whole body is `body`.
    pub name: &'static str,
    /// Its name on the wire: `sliceSize`; empty for a whole body.
    pub wire_name: &'static str,
    /// Where it is sent.
    pub site: Site,
    /// Whether every call needs it.
    pub required: bool,
    /// Whether it is sensitive.
    pub sensitive: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What it is, as the description says it; may be empty.
    pub docs: &'static str,
    /// Its schema, as JSON text.
    pub schema: &'static str,
    /// An example of it, as JSON text.
    pub example: &'static str,
    /// How it is added to a request.
    pub put: Put,
}

/// How a value is added to a request.
#[derive(Clone, Copy, Debug)]
pub enum Put {
    /// As JSON, which becomes what the site needs.
    Json(fn(&mut RequestParts, &RawValue)),
    /// As a text that is sent unchanged.
    Text(fn(&mut RequestParts, String)),
    /// As a file.
    File(fn(&mut RequestParts, Upload)),
    /// As any number of files, each of which is added.
    Files(fn(&mut RequestParts, Upload)),
}

/// The fields of slices.
#[derive(Clone, Copy, Debug)]
pub struct SliceFields {
    /// The query parameter for the offset of a slice.
    pub parameter: &'static str,
    /// The field with the offset of the next slice.
    pub next: &'static str,
    /// The field that tells whether there is more, if there is one.
    pub more: Option<&'static str>,
    /// The field with the items.
    pub items: &'static str,
}

/// Method, path and everything else that is known of an operation.
pub const fn info<Op: Operation>() -> &'static OperationInfo {
    const { &Op::INFO }
}

impl Command {
    /// An operation of this name without values.
    pub const fn new(name: &'static str, info: &'static OperationInfo) -> Self {
        Self {
            name,
            aliases: &[],
            info,
            summary: "",
            docs: "",
            deprecated: false,
            arguments: &[],
            begin: None,
            body_types: &[],
            answer: None,
            slices: None,
            stream: None,
            stream_items: None,
            failures: &[],
        }
    }

    /// Its operationId, or method and path.
    pub const fn id(&self) -> &'static str {
        self.info.id
    }

    /// Sets its earlier names.
    #[must_use]
    pub const fn aliases(mut self, names: &'static [&'static str]) -> Self {
        self.aliases = names;
        self
    }

    /// Sets what it does, in one line.
    #[must_use]
    pub const fn summary(mut self, text: &'static str) -> Self {
        self.summary = text;
        self
    }

    /// Sets what the description says beside that.
    #[must_use]
    pub const fn docs(mut self, text: &'static str) -> Self {
        self.docs = text;
        self
    }

    /// Makes it deprecated.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Sets its values.
    #[must_use]
    pub const fn arguments(mut self, arguments: &'static [CommandArgument]) -> Self {
        self.arguments = arguments;
        self
    }

    /// Sets what every request has beside its values.
    #[must_use]
    pub const fn begin(mut self, begin: fn(&mut RequestParts)) -> Self {
        self.begin = Some(begin);
        self
    }

    /// Sets the further media types of its body.
    #[must_use]
    pub const fn body_types(mut self, types: &'static [&'static str]) -> Self {
        self.body_types = types;
        self
    }

    /// Sets the schema of its answer.
    #[must_use]
    pub const fn answer(mut self, schema: &'static str) -> Self {
        self.answer = Some(schema);
        self
    }

    /// Sets the fields of its slices: the query parameter for an offset, the field with the next one, and that with the items.
    #[must_use]
    pub const fn slices(mut self, parameter: &'static str, next: &'static str, items: &'static str) -> Self {
        self.slices = Some(SliceFields { parameter, next, more: None, items });
        self
    }

    /// Sets the field of slices that tells whether there is more.
    #[must_use]
    pub const fn more(mut self, field: &'static str) -> Self {
        if let Some(slices) = &mut self.slices {
            slices.more = Some(field);
        }
        self
    }

    /// Sets the stream that it answers.
    #[must_use]
    pub const fn stream(mut self, info: StreamInfo) -> Self {
        self.stream = Some(info);
        self
    }

    /// Sets the schema of the stream's items.
    #[must_use]
    pub const fn stream_items(mut self, schema: &'static str) -> Self {
        self.stream_items = Some(schema);
        self
    }

    /// Sets what its failures mean.
    #[must_use]
    pub const fn failures(mut self, failures: &'static [(&'static str, &'static str)]) -> Self {
        self.failures = failures;
        self
    }
}

impl CommandArgument {
    /// A value of this name that no call needs.
    pub const fn new(name: &'static str, site: Site, wire_name: &'static str, put: Put) -> Self {
        Self {
            name,
            wire_name,
            site,
            required: false,
            sensitive: false,
            deprecated: false,
            docs: "",
            schema: "{}",
            example: "",
            put,
        }
    }

    /// Whether it takes a text of the command line as it is.
    pub fn takes_text(&self, commands: &Commands) -> bool {
        let schema = serde_json::from_str(self.schema).unwrap_or_default();
        ValueForm::of(commands, &schema) == ValueForm::Text
    }

    /// Makes every call need it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Makes it sensitive.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Makes it deprecated.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Sets what it is.
    #[must_use]
    pub const fn docs(mut self, text: &'static str) -> Self {
        self.docs = text;
        self
    }

    /// Sets its schema, as JSON.
    #[must_use]
    pub const fn schema(mut self, json: &'static str) -> Self {
        self.schema = json;
        self
    }

    /// Sets an example of it, as JSON.
    #[must_use]
    pub const fn example(mut self, json: &'static str) -> Self {
        self.example = json;
        self
    }
}

impl Commands {
    /// The operations, each with its group.
    pub(crate) fn all(&self) -> Box<dyn Iterator<Item = (&'static CommandGroup, &'static Command)>> {
        // What callers do with it is compiled for one type.
        Box::new(self.groups.iter().flat_map(|group| group.operations.iter().map(move |command| (group, *command))))
    }

    /// The text of a schema.
    pub(crate) fn schema(&self, name: &str) -> Option<&'static str> {
        let index = self.schemas.binary_search_by_key(&name, |(known, _)| known).ok()?;
        self.schemas.get(index).map(|(_, text)| *text)
    }
}
