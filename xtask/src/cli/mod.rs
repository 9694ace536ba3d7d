//! What can be typed after `cargo xtask`.

mod browsers;
mod drift;
mod fit;
mod servers;
mod tried;

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

pub use browsers::{Browser, Browsers};
pub use drift::Drift;
pub use fit::{Compared, Fit};
pub use servers::{Guard, Servers};
pub use tried::{Corpus, Fuzz, Part, Trial};

/// The commands of this workspace.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "Exit codes: 0 done, 1 failed (standard error says why), 2 not understood, or something is not installed, 10 done, and the description has changed."
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Regenerate(Regenerate),
    Check(Check),
    /// Look for broken rules of this workspace
    ///
    /// Stages of the generator know only earlier ones, the runtime knows nothing generated, generated code knows only the
    /// runtime's `codegen` module, files are short, generated files are as they were written, no work is left unfinished.
    /// Each finding names file and line.
    Tidy,
    Fetch(Fetch),
    Update(Update),
    Explain(Explain),
    Browsers(Browsers),
    Contract(Contract),
    Diff(Diff),
    Fit(Fit),
    Drift(Drift),
    Corpus(Corpus),
    Fuzz(Fuzz),
    Servers(Servers),
    #[command(hide = true)]
    Trial(Trial),
    #[command(hide = true)]
    Guard(Guard),
}

/// A description of the user's, in place of the SDK's own.
#[derive(Args, Debug, Default)]
pub struct Description {
    /// Use this OpenAPI description instead of the SDK's own: YAML or JSON, 3.0 or 3.1
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// Overlay of that description, in OpenAPI Overlay 1.0 form
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub overlay: Option<PathBuf>,
    /// Folder with all files of that description; by default its own folder
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub root: Option<PathBuf>,
}

/// Generate the SDK from its description.
///
/// Without `--spec`, the SDK of this workspace: reads openapi/perfectgym-next.yaml and its overlay, and writes
/// generated-client/src/generated, generated-client/tests/generated, the features and targets between the markers in
/// generated-client/Cargo.toml, and generated-client/generated.sha256, which lists the files that belong to this
/// command. Warnings are errors here. The description must be the one that openapi/perfectgym-next.lock names. Everything
/// keeps the name that openapi/names.lock has for it, and what is new is written there.
///
/// With `--spec`, a complete crate for another description: manifest, README, runtime and generated code, which
/// compiles on its own. Its names are kept in names.lock in its folder.
///
/// Nothing is written unless everything could be generated, and a write that fails is undone.
#[derive(Args, Debug, Default)]
#[command(group(ArgGroup::new("spec-out").arg("spec").requires("out")), after_help = "Examples:
  cargo xtask regenerate                                       the SDK of this workspace
  cargo xtask regenerate --check                               fails if that would change anything
  cargo xtask regenerate --lock                                accepts a new description
  cargo xtask regenerate --spec petstore.yaml --out ../petstore

Exit codes: 0 done, or nothing to do; 1 failed, or --check found a difference; 2 not understood.")]
#[allow(clippy::struct_excessive_bools, clippy::doc_markdown, reason = "the flags and the help of a command line")]
pub struct Regenerate {
    /// Write nothing; show what would change as a diff, and fail if there is any
    #[arg(long)]
    pub check: bool,
    /// Accept the description as it is now: write its title, version and SHA-256 to the lock
    #[arg(long, conflicts_with_all = ["check", "spec"])]
    pub lock: bool,
    #[command(flatten)]
    pub description: Description,
    /// Folder of the crate for that description: new, empty, or written by this command before
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub out: Option<PathBuf>,
    /// Name of that crate; by default the one that the description's title gives
    #[arg(long, requires = "spec", value_parser = crate_name)]
    pub name: Option<String>,
    /// Also write tests of that crate, which call every operation on a server of their own
    #[arg(long, requires = "spec")]
    pub tests: bool,
    /// Make warnings errors for that description
    #[arg(long, requires = "spec")]
    pub strict: bool,
    /// Overwrite files of that crate that were edited by hand
    #[arg(long, requires = "spec")]
    pub force: bool,
    /// Show notes, all warnings and all paths
    #[arg(long, short)]
    pub verbose: bool,
}

impl Regenerate {
    /// The arguments of `regenerate --check`.
    pub fn for_check() -> Self {
        Self { check: true, ..Self::default() }
    }
}

/// Run what CI runs.
///
/// In this order: formatting, clippy with warnings as errors, tidy, `regenerate --check`, the SDK with no group, with each
/// group alone and with everything, documentation without warnings, tests. Stops at the first failure.
#[derive(Args, Debug)]
#[command(after_help = "Exit codes: 0 all passed, 1 a step failed, 2 not understood.")]
pub struct Check {
    /// Leave the tests out
    #[arg(long)]
    pub no_tests: bool,
    /// Run all steps even if one fails
    #[arg(long)]
    pub keep_going: bool,
}

/// Take over a new version of the description.
///
/// Asks the source that openapi/perfectgym-next.lock names, or the one given, for the description of this workspace's
/// SDK. A new one must pass the generator together with the overlay, without warnings, before it replaces
/// openapi/perfectgym-next.yaml and the lock, both or neither; whatever fails leaves everything as it was.
///
/// JSON becomes YAML with everything in the same order, so that reviews and messages are by line. A description with another
/// title, with servers of another domain only, or with a lower version is refused unless it is said to be meant.
///
/// Only https is spoken, and redirects to other hosts are not followed. The description has at most 64 MiB, and comes
/// within two minutes. `HTTPS_PROXY` and `NO_PROXY` are respected.
#[derive(Args, Debug, Default)]
#[command(after_help = "Examples:
  cargo xtask fetch                                          from where the lock says
  cargo xtask fetch --url https://example.com/openapi.yaml   from elsewhere, which the lock then names
  cargo xtask fetch --file ~/Downloads/openapi.json          a file, YAML or JSON

Then: `cargo xtask diff` shows what is new, `cargo xtask regenerate` brings it into the SDK.

Exit codes: 0 unchanged, 1 failed, nothing was changed, 2 not understood, 10 changed.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Fetch {
    #[command(flatten)]
    pub origin: Origin,
    /// Show notes too if the generator refuses the description
    #[arg(long, short)]
    pub verbose: bool,
}

/// Where a description comes from; nothing is what the lock says.
#[derive(Args, Debug, Default)]
pub struct Origin {
    /// Take the description from this https URL
    #[arg(long, value_name = "URL", conflicts_with = "file")]
    pub url: Option<String>,
    /// Take the description from this file
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Take it although it has another title, or servers of another domain
    #[arg(long)]
    pub other_api: bool,
    /// Take it although its version is lower
    #[arg(long)]
    pub older: bool,
}

/// Take over a new version of the description, and bring all of the workspace up to it.
///
/// Fetches as `fetch` does, compares as `diff` does, and then replaces in one step, all or nothing: the description, its
/// lock, the names, the generated code, the version of generated-client, which follows from the verdict, and what
/// CHANGELOG.md says under "Unreleased". Then runs the tests with new snapshots collected: they wait for `cargo insta review`.
///
/// target/update/ gets what a reviewer needs: pull-request.md, report.html, snapshots.diff and the output of the tests,
/// with title.txt and verdict.txt for scripts. Nothing is committed, and nothing is accepted. A second run before that is
/// committed replaces what the first one wrote, and tells the same again where the description is the same.
#[derive(Args, Debug, Default)]
#[command(after_help = "Examples:
  cargo xtask update                                    from where the lock says
  cargo xtask update --file ~/Downloads/openapi.yaml    a file, YAML or JSON
  cargo xtask update --no-tests                         without the tests, which take minutes

Exit codes: 0 as it is committed; 10 changed, and the tests pass once the new snapshots are accepted; 1 failed, with nothing changed,
or with tests that fail for other reasons, which pull-request.md then tells; 2 not understood.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Update {
    #[command(flatten)]
    pub origin: Origin,
    /// Do not run the tests
    #[arg(long)]
    pub no_tests: bool,
    /// Show all paths, and notes too if the generator refuses the description
    #[arg(long, short)]
    pub verbose: bool,
}

/// Explain how a part of the description becomes Rust.
///
/// Shows where a group, an operation or a schema stands in the description, what the generator made of it, and the Rust that it
/// became, with the import and the feature that it needs. Writes nothing.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask explain getCustomers
  cargo xtask explain 'GET /v1/customers'
  cargo xtask explain Customer
  cargo xtask explain Customers
  cargo xtask explain '#/components/schemas/Customer/properties/status'

Exit codes: 0 explained, 1 there is no such thing (the nearest names are shown) or the description has errors, 2 not understood.")]
pub struct Explain {
    /// A tag, an operationId, a schema's name, a field (`Customer.firstName`), a name in Rust, a feature of a group, a path with
    /// its method or without, or a JSON pointer
    #[arg(value_name = "WHAT")]
    pub query: String,
    #[command(flatten)]
    pub description: Description,
}

/// Try every operation against validators that others made.
///
/// Starts mock servers that read the description and validate each request against it, has the driver of the SDK call
/// every operation (with what is required, with everything, and with arguments by chance), and has them answer by the
/// description's examples, by made-up data and with each declared status. Each answer must decode, and be the same JSON
/// when it is encoded again. The validators are tried as well: a request that is broken on purpose must be refused. A
/// validator made by others looks at the description and its examples.
///
/// A validator that throws costs the call that it throws at. What it is known to get wrong is told in a line for each such
/// limit, and is no failure.
///
/// What is known and allowed, with a reason, is listed in openapi/perfectgym-next.contract.toml; an entry that matches
/// nothing any more is a failure.
///
/// Needs Node.js, and the validators of xtask/validators: `npm ci --ignore-scripts --prefix xtask/validators`.
#[derive(Args, Debug)]
#[command(group(ArgGroup::new("spec-client").arg("spec").requires("client")), after_help = "Examples:
  cargo xtask contract                                            the SDK of this workspace
  cargo xtask contract --operation getCustomers --rounds 100      one operation, with many arguments
  cargo xtask contract --spec petstore.yaml --client ../petstore  a crate made with `regenerate --spec .. --tests`

Exit codes: 0 all holds, 1 something does not, 2 not understood, or Node.js or the validators are not installed.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Contract {
    #[command(flatten)]
    pub description: Description,
    /// The folder of the crate that was generated from that description, with its tests
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub client: Option<PathBuf>,
    /// What is known and allowed for that description
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub allow: Option<PathBuf>,
    /// Call only this operation
    #[arg(long, value_name = "NAME")]
    pub operation: Option<String>,
    /// Arguments by chance for each operation: so many sets of them
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub rounds: u32,
    /// Where chance begins: the same number gives the same run
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

/// Tell what changed from one description to another.
///
/// On the wire: what the server demands or answers otherwise, by the rules of oasdiff. And in Rust: what breaks for callers
/// of the SDK, and what there is more. Each change with its place, how bad it is, and what a caller must do. The verdict
/// is what the next version of the SDK has to be: major, minor or patch.
///
/// OLD and NEW are each a file, or else a revision of git, of which the SDK's own description is taken. OLD is HEAD by
/// default, NEW the working tree.
///
/// The overlay belongs to the description: a revision has that of the revision, the working tree its own. A file has that
/// of the working tree if the other side is the SDK's own description; two files have none, unless they are told.
#[derive(Args, Debug, Default)]
#[command(after_help = "Examples:
  cargo xtask diff                                     what is not committed yet
  cargo xtask diff v1.2.0                              since that tag
  cargo xtask diff main HEAD --format markdown         for a pull request
  cargo xtask diff --format html --output diff.html    one page for a reviewer
  cargo xtask diff old.yaml new.yaml --fail-on breaking

JSON has: format (1), old and new (name, title, version, sha256), verdict (level, rule, text), summary (breaking,
warning, info), and changes, each with side (wire, rust), rule, severity (breaking, warning, info), weight (major, minor,
patch), operation, subject, tags, text, advice, old and new (pointer, line, rust, and file where it is not the
description's first). What is not known is null.

Exit codes: 0 compared, 1 --fail-on found something or a description cannot be read, 2 not understood.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Diff {
    /// The old description: a file, or a revision
    #[arg(value_name = "OLD")]
    pub old: Option<String>,
    /// The new description: a file, or a revision
    #[arg(value_name = "NEW")]
    pub new: Option<String>,
    /// How to tell it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// Fail if there is a change this bad, or worse
    #[arg(long, value_name = "WHAT")]
    pub fail_on: Option<FailOn>,
    /// Write to this file
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The overlay of the old description
    #[arg(long, value_name = "FILE")]
    pub overlay_old: Option<PathBuf>,
    /// The overlay of the new description
    #[arg(long, value_name = "FILE")]
    pub overlay_new: Option<PathBuf>,
    /// The folder below which the other files of the descriptions are; by default that of each
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Compare the descriptions as they are published
    #[arg(long, conflicts_with_all = ["overlay_old", "overlay_new"])]
    pub no_overlay: bool,
}

/// How a comparison is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For the text of a pull request: at most 65,536 characters
    Markdown,
    /// For programs
    Json,
    /// For a browser: one page that needs nothing else
    Html,
}

/// What makes a comparison fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// What breaks somebody
    Breaking,
    /// What may break somebody, too
    Warning,
    /// Any change
    Any,
}

fn crate_name(text: &str) -> Result<String, String> {
    let lead = text.chars().next().is_some_and(|first| first.is_ascii_alphabetic());
    if lead && text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')) {
        return Ok(text.to_owned());
    }
    Err("a crate's name begins with a letter and has only letters, digits, `-` and `_`".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use clap::error::ErrorKind;

    use super::*;

    #[test]
    fn is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn refuses_what_makes_no_sense_together() {
        let refused = |line: &str| {
            let words = std::iter::once("xtask").chain(line.split_whitespace());
            Cli::try_parse_from(words).expect_err("refused").kind()
        };
        assert_eq!(refused("regenerate --spec a.yaml"), ErrorKind::MissingRequiredArgument);
        assert_eq!(refused("regenerate --out dir"), ErrorKind::MissingRequiredArgument);
        assert_eq!(refused("regenerate --lock --check"), ErrorKind::ArgumentConflict);
        assert_eq!(refused("regenerate --spec a --out b --name 1a"), ErrorKind::ValueValidation);
        assert_eq!(refused("contract --spec a.yaml"), ErrorKind::MissingRequiredArgument);
        assert_eq!(refused("contract --allow a.toml"), ErrorKind::MissingRequiredArgument);
        assert_eq!(refused("fetch --url https://a --file b"), ErrorKind::ArgumentConflict);
        assert_eq!(refused("explain a --root b"), ErrorKind::MissingRequiredArgument);
        assert_eq!(refused("fit a --overlay b"), ErrorKind::MissingRequiredArgument);
        assert_eq!(refused("explain"), ErrorKind::MissingRequiredArgument);
        assert_eq!(refused("corpus"), ErrorKind::MissingRequiredArgument);
        for part in ["0/3", "4/3", "1", "1/0", "a/b", "-1/3"] {
            assert_eq!(refused(&format!("corpus a --part={part}")), ErrorKind::ValueValidation, "{part}");
        }
        assert_eq!(refused("browsers --only safari"), ErrorKind::InvalidValue);
        assert_eq!(refused("fuzz --seconds x"), ErrorKind::ValueValidation);
        assert_eq!(refused("servers --all"), ErrorKind::UnknownArgument);
        assert_eq!(refused("guard"), ErrorKind::MissingRequiredArgument);
        assert_eq!(refused("diff a b c"), ErrorKind::UnknownArgument);
        assert_eq!(refused("diff --format pdf"), ErrorKind::InvalidValue);
        assert_eq!(refused("diff --no-overlay --overlay-old a"), ErrorKind::ArgumentConflict);
    }
}
