//! What goes into the generator and what comes out of it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::locked::{LockedNames, Vanished};
use crate::pointer::Pointer;

/// A file as read by the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// How messages call it: a path relative to where the caller stands.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What to generate from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The OpenAPI description, YAML or JSON.
    pub description: Input,
    /// Decisions about the description, in OpenAPI Overlay 1.0 form.
    pub overlay: Option<Input>,
    /// The other files that it refers to, as [`references`](crate::references) names them: by their path from the
    /// folder of the description, with `/`. Or why one cannot be read, which is told where a reference needs it. Two with
    /// one name are one file.
    pub files: BTreeMap<String, Result<Input, String>>,
}

impl Source {
    /// The file that a place belongs to.
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

/// How to generate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether warnings are errors.
    pub strict: bool,
    /// The command that the header of each file names.
    pub command: String,
    /// The crate's name in kebab case, if it is not to come from the description.
    pub package: Option<String>,
    /// Which calls there are in [`Sdk::cases`] beside those that are always there.
    pub chance: Chance,
    /// The names of an earlier run ([`Sdk::names`]), which stay; empty for the first one.
    pub names: LockedNames,
    /// Whether [`Sdk::index`] is filled, which has all code once more.
    pub index: bool,
    /// Whether [`Sdk::items`] is filled.
    pub items: bool,
}

/// Calls whose arguments are made by chance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chance {
    /// How many there are of each operation.
    pub rounds: u32,
    /// Where chance begins: the same number gives the same arguments.
    pub seed: u64,
}

/// Path relative to the folder it belongs to, with `/`, to text.
pub type Files = BTreeMap<String, String>;

/// A generated SDK.
#[derive(Clone, Debug)]
pub struct Sdk {
    /// What the manifest needs to know.
    pub package: Package,
    /// Files below `src/generated`.
    pub files: Files,
    /// Files below `tests/generated`: a driver that calls every operation.
    pub tests: Files,
    /// Everything that can be asked about by name or pointer, with [`Options::index`].
    pub index: Vec<Entry>,
    /// What callers can name, with its types, as `customers().get_customer(i64) -> models::Customer`, and where that stands in
    /// the description; with [`Options::items`].
    pub items: BTreeMap<String, Pointer>,
    /// Calls of every operation as data, in the order of the description: what the driver can be given.
    pub cases: Vec<Case>,
    /// How users begin, in Markdown: a client, a first call, errors. Lines of its examples that only the compiler needs
    /// begin with `# `.
    pub guide: String,
    /// All names, for later runs.
    pub names: LockedNames,
    /// What [`Options::names`] has that is no longer there.
    pub vanished: Vec<Vanished>,
    /// Counts.
    pub statistics: Statistics,
    /// Warnings and notes.
    pub report: Report,
}

/// What the manifest of the generated crate needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// A crate name in kebab case, from `x-sdk-name` or the title.
    pub name: String,
    /// One line for the manifest.
    pub description: String,
    /// The title of the API.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// SHA-256 of the description's bytes, in hex; of those of all its files where there are several.
    pub sha256: String,
    /// A Cargo feature for each group, in order of name.
    pub features: Vec<Feature>,
    /// The `recursion_limit` that crates need which use the SDK, where that of the compiler is not enough.
    pub recursion_limit: Option<usize>,
    /// The one that the SDK needs itself, where types lie deep within each other.
    pub own_recursion_limit: Option<usize>,
    /// Whether a name has other letters than those of ASCII, which the compiler has lints for.
    pub has_other_letters: bool,
}

/// A Cargo feature that gates a group of operations and the models that only it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// The feature's name in kebab case.
    pub name: String,
    /// What it turns on, in one line.
    pub description: String,
    /// Other features that it turns on as well, in order: those of groups to which operations of this one have moved, so
    /// that they go on to be found under their former names.
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

/// What kind of thing an [`Entry`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// A group of operations.
    Group,
    /// An operation.
    Operation,
    /// A named type.
    Model,
}

/// One group, operation or type on its way from the description to Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Its name in the description: tag, operationId or schema name; for inline schemas, the words that lead to it.
    pub name: String,
    /// Its name in Rust.
    pub rust_name: String,
    /// The line that brings its type into scope.
    pub import: String,
    /// The features of the crate, one of which it needs; none where it needs none.
    pub features: Vec<String>,
    /// Where it stands in the description; what stands in another file is a component here.
    pub pointer: Pointer,
    /// The file in which it is written.
    pub origin: Origin,
    /// Where it stands in that file.
    pub written: Pointer,
    /// What the IR made of it, readable.
    pub ir: String,
    /// What callers see of it, as signatures; empty for a group, whose Rust is that.
    pub surface: String,
    /// The file below `src/generated` that it went to.
    pub file: String,
    /// The Rust it became.
    pub rust: String,
}

/// An operation, and arguments to call it with.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The tag that it belongs to; empty where it has none.
    pub group: String,
    /// Its operationId, or method and path where it has none.
    pub operation: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// The statuses that the description declares one by one.
    pub statuses: Vec<u16>,
    /// Whether the description says how it succeeds.
    pub succeeds: bool,
    /// Whether every call needs credentials.
    pub secured: bool,
    /// What kind of JSON its body is, where that is certain.
    pub body: Option<BodyKind>,
    /// The calls: [`REQUIRED`], [`EVERYTHING`], and `random` with a number. Empty where no call can be made.
    pub samples: Vec<CaseSample>,
}

/// The name of the call with what is required only.
pub const REQUIRED: &str = "required";
/// The name of the call with everything that can be set.
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
    /// What is special about it, for messages.
    pub name: String,
    /// Each argument by its Rust name. A value of the API is what it is in JSON, a text body a string, a body of bytes a
    /// string in base64, a file `{"file": "its name", "base64": "its bytes"}`, and several files are a list of those.
    pub arguments: Map<String, Value>,
}

/// The diagnostics of a run, each with its places in the inputs' text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Sorted by severity, worst first, then by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// How many have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}
