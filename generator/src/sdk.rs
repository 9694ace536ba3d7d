//! The input and the output of the generator.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::locked::{LockedNames, Removed};
use crate::pointer::Pointer;

/// A file as read by the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Its name in messages: a path relative to the current directory.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The input of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The OpenAPI description, YAML or JSON.
    pub description: Input,
    /// Decisions about the description, in OpenAPI Overlay 1.0 form.
    pub overlay: Option<Input>,
    /// The other files that it refers to, as [`references`](crate::references) names them: by their path from the
    /// folder of the description, with `/`. Or the reason why a file cannot be read, which is reported if a reference needs it. Two
    /// with one name are one file.
    pub files: BTreeMap<String, Result<Input, String>>,
}

impl Source {
    /// The file that a pointer belongs to.
    pub fn input(&self, origin: Origin) -> Option<&Input> {
        match origin {
            Origin::Description => Some(&self.description),
            Origin::Overlay => self.overlay.as_ref(),
            Origin::File(index) => self.files.values().nth(index)?.as_ref().ok(),
        }
    }
}

impl From<Input> for Source {
    /// A description in one file, without an overlay.
    fn from(description: Input) -> Self {
        Self { description, overlay: None, files: BTreeMap::new() }
    }
}

/// The options of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Options {
    /// Whether warnings are errors.
    pub strict: bool,
    /// The command that the header of each file names.
    pub command: String,
    /// The crate's name in kebab case; `None` takes it from the description.
    pub package: Option<String>,
    /// The random calls in [`Sdk::cases`], besides those that are always there.
    pub random_cases: RandomCases,
    /// The names of an earlier run ([`Sdk::names`]), which are kept; empty for the first run.
    pub names: LockedNames,
    /// Whether [`Sdk::index`] is filled, which contains all code again.
    pub index: bool,
    /// Whether [`Sdk::items`] is filled.
    pub items: bool,
    /// Whether [`Sdk::tests`] and [`Sdk::cases`] are left empty.
    pub without_tests: bool,
    /// Whether notes have no line and column. To find those takes a second scan of the text, for a caller that shows none.
    pub unlocated_notes: bool,
}

/// Calls with random arguments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RandomCases {
    /// The number of calls of each operation.
    pub rounds: u32,
    /// The seed: the same seed gives the same arguments.
    pub seed: u64,
}

/// Path relative to the folder it belongs to, with `/`, to text.
pub type Files = BTreeMap<String, String>;

/// A generated SDK.
#[derive(Clone, Debug)]
pub struct Sdk {
    /// The data for the manifest.
    pub package: Package,
    /// Files below `src/generated`.
    pub files: Files,
    /// Files below `tests/generated`: a driver that calls every operation.
    pub tests: Files,
    /// The index of groups, operations and models, with [`Options::index`].
    pub index: Vec<Entry>,
    /// The public items with their types, as `customers().get_customer(i64) -> models::Customer`, and their locations in the
    /// description; with [`Options::items`].
    pub items: BTreeMap<String, Pointer>,
    /// Calls of every operation as data for the driver, in the order of the description.
    pub cases: Vec<Case>,
    /// The guide for users, in Markdown: a client, a first call, errors. Hidden lines of its examples begin with `# `.
    pub guide: String,
    /// All operations in one text, in Markdown.
    pub reference: String,
    /// The calls of operations as code, in the order of their groups' names.
    pub code: Vec<CodeSample>,
    /// All names, for later runs.
    pub names: LockedNames,
    /// Items of [`Options::names`] that no longer exist.
    pub removed: Vec<Removed>,
    /// Counts.
    pub statistics: Statistics,
    /// Warnings and notes.
    pub report: Report,
}

/// A call of an operation as code, with the values that it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeSample {
    /// The operation in the description, with all its files in one document.
    pub pointer: Pointer,
    /// Statements in Rust.
    pub rust: String,
    /// A command line for a POSIX shell.
    pub shell: String,
}

/// The data for the manifest of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// A crate name in kebab case, from `x-sdk-name` or the title.
    pub name: String,
    /// The name of the program with its commands, likewise; it does not depend on [`Options::package`].
    pub program: String,
    /// One line for the manifest.
    pub description: String,
    /// The title of the API.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// A web page about the API, if the description has the absolute URL of one.
    pub homepage: Option<String>,
    /// SHA-256 of the bytes of the description with all its files, in hex.
    pub sha256: String,
    /// A Cargo feature for each group, in order of name.
    pub features: Vec<Feature>,
    /// The `recursion_limit` of crates that use the SDK, if the compiler's default is too low.
    pub recursion_limit: Option<usize>,
    /// The `recursion_limit` of the SDK itself, if the compiler's default is too low.
    pub own_recursion_limit: Option<usize>,
    /// Whether a name has letters outside of ASCII, for which the compiler has lints.
    pub has_other_letters: bool,
}

/// A Cargo feature that gates a group of operations and the models that only it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// The feature's name in kebab case.
    pub name: String,
    /// The group that it enables, in one line.
    pub description: String,
    /// Other features that it enables, in order: those of groups to which its operations moved, so that their deprecated
    /// names still compile.
    pub needs: Vec<String>,
}

/// Counts of what was generated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Tags with operations.
    pub groups: usize,
    /// Operations.
    pub operations: usize,
    /// Named types.
    pub models: usize,
    /// Lines of Rust below `src/generated`.
    pub lines: usize,
}

/// The kind of an [`Entry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// A group of operations.
    Group,
    /// An operation.
    Operation,
    /// A named type.
    Model,
}

/// A group, operation or type, with its forms from the description to Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its kind.
    pub kind: EntryKind,
    /// Its name in the description: tag, operationId or schema name; for inline schemas, the words that lead to it.
    pub name: String,
    /// Its name in Rust.
    pub rust_name: String,
    /// Names in Rust of what belongs to it: the struct of a model's required fields.
    pub further_names: Vec<String>,
    /// The `use` line of its type.
    pub import: String,
    /// The Cargo features of which it needs any one; empty if it needs none.
    pub features: Vec<String>,
    /// Its pointer in the description; items of other files are components here.
    pub pointer: Pointer,
    /// The file in which it is written.
    pub origin: Origin,
    /// Its pointer in that file.
    pub written: Pointer,
    /// Its IR as text.
    pub ir: String,
    /// Its public signatures; empty for a group, whose Rust code has them.
    pub surface: String,
    /// Its file below `src/generated`.
    pub file: String,
    /// Its Rust code.
    pub rust: String,
}

/// An operation, and arguments to call it with.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its tag; empty if it has none.
    pub group: String,
    /// Its operationId, or method and path if it has none.
    pub operation: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// The statuses that the description declares one by one.
    pub statuses: Vec<u16>,
    /// Whether the description declares a success.
    pub succeeds: bool,
    /// Whether every call needs credentials.
    pub secured: bool,
    /// The kind of its JSON body, if that is certain.
    pub body: Option<BodyKind>,
    /// The calls: [`REQUIRED`], [`EVERYTHING`], and `random` with a number. Empty if no call is possible.
    pub samples: Vec<CaseSample>,
}

/// The name of the call with required arguments only.
pub const REQUIRED: &str = "required";
/// The name of the call with all arguments.
pub const EVERYTHING: &str = "everything";

/// A kind of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// An object.
    Object,
    /// An array.
    Array,
}

/// The arguments of one call.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseSample {
    /// Its name in messages.
    pub name: String,
    /// Each argument by its Rust name. A value of the API is its JSON, a text body a string, a body of bytes a string in
    /// base64, a file `{"file": "its name", "base64": "its bytes"}`, and several files are a list of those.
    pub arguments: Map<String, Value>,
}

/// The diagnostics of a run, with their locations in the texts of the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Sorted by severity, worst first, then by location.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// The number of diagnostics with this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}
