//! The arguments of `drift`.

use std::path::PathBuf;

use clap::Args;

use super::CompareArgs;

/// Report the drift in logs of an SDK, and propose overlay actions for it.
///
/// Drift is a difference between an answer and its description. Reads the lines of `Client::builder().on_drift(..)` anywhere in
/// a log, be it text or JSON. A client reports each location once, so a count is one of clients.
///
/// Prints a report with each location and the first log line that has it, and an overlay with an action for each difference that
/// an action can fix, by the rules of `cargo xtask fit`. Lines have no values and no members of new objects and lists; the
/// records for `fit` do.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask drift app.log                                            the SDK of this workspace
  journalctl -u app | cargo xtask drift -                              lines from another program
  cargo xtask drift *.log --spec petstore.yaml --write overlay.yaml    another description

Exit codes: 0 done, with proposals or without; 1 failed, nothing was written; 2 wrong usage.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Drift {
    /// The logs; `-` for standard input
    #[arg(value_name = "LOG", required = true)]
    pub logs: Vec<PathBuf>,
    #[command(flatten)]
    pub compared: CompareArgs,
}
