//! The arguments of `fit`.

use std::path::PathBuf;

use clap::Args;

use super::Description;

/// Propose overlay actions that make the description fit the answers of a server.
///
/// Reads the records of an SDK with `Client::builder().record(DIR)`: types of values and names of fields, no values. Prints an
/// overlay with an action for each location where answers differ from the description: null or absent though required, other
/// types, texts that violate their format, undeclared fields and enum values. Each action has a count. Differences that no
/// action can fix are in comments.
///
/// The proposals extend the overlay that is read. With both, the same answers give no proposals.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask fit target/answers                                         the SDK of this workspace
  cargo xtask fit answers --spec petstore.yaml                           another description
  cargo xtask fit answers --spec petstore.yaml --write overlay.yaml      then: regenerate --spec .. --overlay overlay.yaml
  cargo xtask fit answers --spec petstore.yaml --overlay overlay.yaml --write overlay.yaml    adds new proposals

Exit codes: 0 done, with proposals or without; 1 failed, nothing was written; 2 wrong usage.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Fit {
    /// The folder with the records
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    #[command(flatten)]
    pub compared: CompareArgs,
}

/// The description to compare with, and the overlay for proposals.
#[derive(Args, Debug)]
pub struct CompareArgs {
    #[command(flatten)]
    pub description: Description,
    /// Append the proposals to this overlay, which is created if it does not exist
    #[arg(long, value_name = "FILE")]
    pub write: Option<PathBuf>,
}
