//! The command line of `cargo xtask`.

mod browsers;
mod drift;
mod fit;
mod servers;
mod trials;

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

pub use browsers::{Browser, Browsers};
pub use drift::Drift;
pub use fit::{CompareArgs, Fit};
pub use servers::{Guard, Servers};
pub use trials::{Corpus, Fuzz, Part, Swagger, Trial};

/// The commands of this workspace.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "Exit codes: 0 done, 1 failed (standard error has the reason), 2 wrong usage or a missing program, 10 done, and the description has changed."
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Regenerate(Regenerate),
    Check(Check),
    /// Check the rules of this workspace
    ///
    /// Stages of the generator use earlier stages only, the runtime uses no generated code, generated code uses only the runtime's
    /// `codegen` module, files are short, generated files are unedited, no work is left unfinished. Each finding has file and
    /// line.
    Tidy,
    Fetch(Fetch),
    Update(Update),
    Explain(Explain),
    /// Use the SDK's server of tools by the official client of the Model Context Protocol
    ///
    /// Node.js 20 or later runs the client, which `npm ci --ignore-scripts --prefix xtask/assistants` installs. The API is a
    /// server on this machine.
    ///
    /// Exit codes: 0 all steps passed, 1 a step failed, 2 not installed.
    Assistants,
    Browsers(Browsers),
    Contract(Contract),
    Diff(Diff),
    Samples(Samples),
    Fit(Fit),
    Drift(Drift),
    Corpus(Corpus),
    Fuzz(Fuzz),
    Servers(Servers),
    Swagger(Swagger),
    #[command(hide = true)]
    Trial(Trial),
    #[command(hide = true)]
    Guard(Guard),
}

/// A description of the user's, in place of the SDK's own.
#[derive(Args, Debug, Default)]
pub struct Description {
    /// Use this OpenAPI description instead of the SDK's own: YAML or JSON, 3.0, 3.1 or Swagger 2.0
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// Overlay of that description, in OpenAPI Overlay 1.0 form
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub overlay: Option<PathBuf>,
    /// Folder with all files of that description; by default its own folder
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub root: Option<PathBuf>,
}

/// Write the calls of the SDK as code into a copy of its description
///
/// Each operation of the copy has `x-codeSamples` with a call in Rust and one on the command line, as portals of documentation
/// show them. Samples of others stay. The copy has the form of the description, YAML or JSON, without comments and overlay.
///
/// Without `--spec`, the description of this workspace; the copy is openapi/perfectgym-next.samples.yaml.
#[derive(Args, Debug, Default)]
#[command(group(ArgGroup::new("samples-out").arg("spec").requires("out")))]
pub struct Samples {
    #[command(flatten)]
    pub description: Description,
    /// File of the copy
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub out: Option<PathBuf>,
    /// Write nothing; show the changes, and fail if there are any
    #[arg(long)]
    pub check: bool,
}

/// Generate the SDK from its description.
///
/// Without `--spec`, the SDK of this workspace: reads openapi/perfectgym-next.yaml and its overlay, and writes
/// generated-client/src/generated, generated-client/tests/generated, generated-client/README.md, the features and targets
/// between the markers in generated-client/Cargo.toml, the tables of features in other texts, and
/// generated-client/generated.sha256, the list of generated files. Warnings are errors. The
/// hash of the description must be that of openapi/perfectgym-next.lock. Names in openapi/names.lock are kept, and new names
/// are added there.
///
/// With `--spec`, a complete crate for another description: manifest, README, runtime and generated code. It compiles on its
/// own. Its names are kept in names.lock in its folder.
///
/// Nothing is written after an error, and a failed write is undone. After a killed run, run the command again.
#[derive(Args, Debug, Default)]
#[command(group(ArgGroup::new("spec-out").arg("spec").requires("out")), after_help = "Examples:
  cargo xtask regenerate                                       the SDK of this workspace
  cargo xtask regenerate --check                               fails if a file would change
  cargo xtask regenerate --lock                                accepts a new description
  cargo xtask regenerate --spec petstore.yaml --out ../petstore

Exit codes: 0 done, or nothing to do; 1 failed, or --check found a difference; 2 wrong usage.")]
#[allow(clippy::struct_excessive_bools, clippy::doc_markdown, reason = "the flags and the help of a command line")]
pub struct Regenerate {
    /// Write nothing; show the changes as a diff, and fail if there are any
    #[arg(long)]
    pub check: bool,
    /// Accept the current description: write its title, version and SHA-256 to the lock
    #[arg(long, conflicts_with_all = ["check", "spec"])]
    pub lock: bool,
    #[command(flatten)]
    pub description: Description,
    /// Folder of the crate for that description: new, empty, or written by this command before
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub out: Option<PathBuf>,
    /// Name of that crate; by default from the description's title
    #[arg(long, requires = "spec", value_parser = crate_name)]
    pub name: Option<String>,
    /// Runtime of that crate: a folder with the package sdk-runtime, or a version of it; by default a copy in its folder
    /// `runtime`. Crates with one runtime can be used together
    #[arg(long, value_name = "PATH|VERSION", requires = "spec")]
    pub runtime: Option<String>,
    /// Version of that crate and of its copied runtime; by default 0.1.0 and that of the runtime. A registry takes each once
    #[arg(long, value_name = "VERSION", requires = "spec", value_parser = semver::Version::parse)]
    pub crate_version: Option<semver::Version>,
    /// Repository of that crate, for its manifest and README
    #[arg(long, value_name = "URL", requires = "spec", value_parser = web_page)]
    pub repository: Option<String>,
    /// Web page about that crate, for its manifest; by default the one that the description names
    #[arg(long, value_name = "URL", requires = "spec", value_parser = web_page)]
    pub homepage: Option<String>,
    /// Also write tests of that crate, which call every operation on a local server
    #[arg(long, requires = "spec")]
    pub tests: bool,
    /// Treat warnings as errors
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

/// Run the checks of CI.
///
/// In this order: formatting, clippy with warnings as errors, tidy, `regenerate --check`, the SDK with no group, with each
/// group alone and with everything, documentation and packages without warnings, tests. Stops at the first failure.
#[derive(Args, Debug)]
#[command(after_help = "Exit codes: 0 all passed, 1 a step failed, 2 wrong usage.")]
pub struct Check {
    /// Skip the tests
    #[arg(long)]
    pub no_tests: bool,
    /// Run all steps, also after a failure
    #[arg(long)]
    pub keep_going: bool,
}

/// Fetch a new version of the description.
///
/// Downloads the description of this workspace's SDK from the source in openapi/perfectgym-next.lock, or from the given one. It
/// must generate together with the overlay and without warnings before it replaces openapi/perfectgym-next.yaml and the
/// lock. A failure leaves all files unchanged.
///
/// JSON is converted to YAML in the same order, so that reviews and messages have lines. A description with another title, with
/// servers of other domains only, or with a lower version is refused unless `--other-api` or `--older` allows it.
///
/// Only https is used, and redirects to other hosts are not followed. The limits are 64 MiB and two minutes. `HTTPS_PROXY` and
/// `NO_PROXY` are respected.
#[derive(Args, Debug, Default)]
#[command(after_help = "Examples:
  cargo xtask fetch                                          from the source in the lock
  cargo xtask fetch --url https://example.com/openapi.yaml   from another source, which the lock then names
  cargo xtask fetch --file ~/Downloads/openapi.json          a file, YAML or JSON

Then: `cargo xtask diff` shows the changes, `cargo xtask regenerate` updates the SDK.

Exit codes: 0 unchanged, 1 failed, nothing was changed, 2 wrong usage, 10 changed.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Fetch {
    #[command(flatten)]
    pub origin: Origin,
    /// Show notes too if the generator refuses the description
    #[arg(long, short)]
    pub verbose: bool,
}

/// The source of a description; by default that of the lock.
#[derive(Args, Debug, Default)]
pub struct Origin {
    /// Take the description from this https URL
    #[arg(long, value_name = "URL", conflicts_with = "file")]
    pub url: Option<String>,
    /// Take the description from this file
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Accept another title, and servers of other domains
    #[arg(long)]
    pub other_api: bool,
    /// Accept a lower version
    #[arg(long)]
    pub older: bool,
}

/// Fetch a new version of the description, and update the workspace to it.
///
/// Fetches as `fetch` does, compares as `diff` does, and then replaces together: the description, its lock, the names, the
/// generated code, the version of generated-client by the impact, and the section "Unreleased" of CHANGELOG.md. Then runs the
/// tests and collects new snapshots for `cargo insta review`.
///
/// Writes files for reviewers to target/update/: pull-request.md, report.html, snapshots.diff and the output of the tests, with
/// title.txt and impact.txt for scripts. No change is committed, and no snapshot accepted. A second run before a commit
/// replaces the changes of the first.
#[derive(Args, Debug, Default)]
#[command(after_help = "Examples:
  cargo xtask update                                    from the source in the lock
  cargo xtask update --file ~/Downloads/openapi.yaml    a file, YAML or JSON
  cargo xtask update --no-tests                         without the tests, which take minutes

Exit codes: 0 unchanged since the commit; 10 changed, and the tests pass once the new snapshots are accepted; 1 failed, with nothing
changed, or with tests that fail for other reasons, which pull-request.md lists; 2 wrong usage.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Update {
    #[command(flatten)]
    pub origin: Origin,
    /// Skip the tests
    #[arg(long)]
    pub no_tests: bool,
    /// Show all paths, and notes too if the generator refuses the description
    #[arg(long, short)]
    pub verbose: bool,
}

/// Explain how a part of the description becomes Rust.
///
/// Shows the location of a group, an operation or a schema in the description, how the generator read it, and its Rust with
/// import and feature. Writes nothing.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask explain getCustomers
  cargo xtask explain 'GET /v1/customers'
  cargo xtask explain Customer
  cargo xtask explain Customers
  cargo xtask explain '#/components/schemas/Customer/properties/status'

Exit codes: 0 explained, 1 not found (similar names are shown) or the description has errors, 2 wrong usage.")]
pub struct Explain {
    /// A tag, an operationId, a schema's name, a field (`Customer.firstName`), a name in Rust, a feature of a group, a path with
    /// its method or without, or a JSON pointer
    #[arg(value_name = "WHAT")]
    pub query: String,
    #[command(flatten)]
    pub description: Description,
}

/// Call every operation against an independent validator.
///
/// Starts mock servers of Prism, which validate each request against the description. The driver of the SDK calls every
/// operation with required, all and random arguments; the answers are examples of the description and made-up data, with each
/// declared status. Each answer must decode, and encode to the same JSON again. Requests that are broken on purpose must be
/// refused. The linter of Redocly checks the description and its examples.
///
/// Known deviations of the validator from the specification are listed in the report, and are no failure.
///
/// The allow list openapi/perfectgym-next.contract.toml has findings that are known, each with a reason. An entry that matches no
/// finding is a failure.
///
/// Needs Node.js and the packages of xtask/validators: `npm ci --ignore-scripts --prefix xtask/validators`.
#[derive(Args, Debug)]
#[command(group(ArgGroup::new("spec-client").arg("spec").requires("client")), after_help = "Examples:
  cargo xtask contract                                            the SDK of this workspace
  cargo xtask contract --operation getCustomers --rounds 100      one operation, with many random arguments
  cargo xtask contract --spec petstore.yaml --client ../petstore  a crate made with `regenerate --spec .. --tests`

Exit codes: 0 passed, 1 failed, 2 wrong usage, or Node.js or the validators are not installed.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Contract {
    #[command(flatten)]
    pub description: Description,
    /// The folder of the crate that was generated from that description, with its tests
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub client: Option<PathBuf>,
    /// Allow list of that description
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub allow: Option<PathBuf>,
    /// Call only this operation
    #[arg(long, value_name = "NAME")]
    pub operation: Option<String>,
    /// Number of sets of random arguments for each operation
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub rounds: u32,
    /// Seed of the random arguments
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

/// Compare two descriptions.
///
/// On the wire: changes of requests and answers, by the rules of oasdiff. In Rust: breaking changes and additions for callers of
/// the SDK. Each change has its location, its severity, and advice for callers. The impact decides the next version of the SDK:
/// major, minor or patch.
///
/// OLD and NEW are each a file, or a git revision with its description of the SDK. OLD is HEAD by default, NEW the working tree.
///
/// A revision has the overlay of that revision, the working tree its own. A file has the overlay of the working tree if the other
/// side is the SDK's own description. Two files have no overlay, unless one is given.
#[derive(Args, Debug, Default)]
#[command(after_help = "Examples:
  cargo xtask diff                                     uncommitted changes
  cargo xtask diff v1.2.0                              changes since a tag
  cargo xtask diff main HEAD --format markdown         for a pull request
  cargo xtask diff --format html --output diff.html    one page for a reviewer
  cargo xtask diff old.yaml new.yaml --fail-on breaking

JSON has: format (2), old and new (name, title, version, sha256), impact (level, rule, text), summary (breaking,
warning, info), and changes, each with side (wire, rust), rule, severity (breaking, warning, info), impact (major, minor,
patch), operation, subject, tags, text, advice, old and new (pointer, line, rust, and file where it is not the
description's first). Unknown values are null.

Exit codes: 0 compared, 1 --fail-on matched or a description cannot be read, 2 wrong usage.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Diff {
    /// The old description: a file, or a revision
    #[arg(value_name = "OLD")]
    pub old: Option<String>,
    /// The new description: a file, or a revision
    #[arg(value_name = "NEW")]
    pub new: Option<String>,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// Fail on changes of this severity or above
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
    /// Folder with all files of the descriptions; by default that of each
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Compare the descriptions without overlays
    #[arg(long, conflicts_with_all = ["overlay_old", "overlay_new"])]
    pub no_overlay: bool,
}

/// The output format of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For a pull request: at most 65,536 characters
    Markdown,
    /// For programs
    Json,
    /// For a browser: one page that needs nothing else
    Html,
}

/// The changes on which a comparison fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Breaking changes
    Breaking,
    /// Also warnings: changes that may break callers
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

/// A URL as registries take it.
fn web_page(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    if rest.is_some_and(|rest| !rest.is_empty()) && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(text.to_owned());
    }
    Err("a web page has a URL that begins with `https://` or `http://`, without blanks".to_owned())
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
        assert_eq!(refused("regenerate --spec a --out b --crate-version 1"), ErrorKind::ValueValidation);
        for url in ["code.test", "https://", "git@code.test:a", "https://code.test/\u{e4}"] {
            assert_eq!(refused(&format!("regenerate --spec a --out b --homepage {url}")), ErrorKind::ValueValidation);
        }
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
