//! The arguments of `fit`.

use std::path::PathBuf;

use clap::Args;

use super::Description;

/// Propose what the description must say to fit the answers of a server.
///
/// Reads what an SDK recorded with `Client::builder().record(DIR)`: kinds of values and names of fields, no values. Prints
/// an overlay with an action for each place where answers differ from the description: null or absent although required,
/// other types, texts without the form of their format, fields and values of enums that are not declared. Each says how
/// often that was seen. What differs and cannot be mended by an action is told in comments.
///
/// The proposals come on top of the overlay that is read. With it and them, the same answers give no proposals.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask fit target/answers                                         the SDK of this workspace
  cargo xtask fit answers --spec petstore.yaml                           another description
  cargo xtask fit answers --spec petstore.yaml --write overlay.yaml      then: regenerate --spec .. --overlay overlay.yaml
  cargo xtask fit answers --spec petstore.yaml --overlay overlay.yaml --write overlay.yaml    what came up since

Exit codes: 0 done, with proposals or without; 1 failed, nothing was written; 2 not understood.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Fit {
    /// The folder with the records
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    #[command(flatten)]
    pub compared: Compared,
}

/// What answers are compared with, and where proposals go.
#[derive(Args, Debug)]
pub struct Compared {
    #[command(flatten)]
    pub description: Description,
    /// Write the proposals to the end of this overlay, which is made if it is not there
    #[arg(long, value_name = "FILE")]
    pub write: Option<PathBuf>,
}
