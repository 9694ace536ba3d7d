//! The arguments of `drift`.

use std::path::PathBuf;

use clap::Args;

use super::Compared;

/// Report what an SDK told of answers that are not as described, and propose what the description must say.
///
/// Reads the lines that `Client::builder().on_drift(..)` of an SDK tells, wherever in a log they stand: text, JSON or what
/// else, with anything around them. Each place is told once for a client, so a count says how many clients met it.
///
/// Prints a report with the place and the first line of the log that has it, and an overlay with an action for what an
/// action can mend, by the rules of `cargo xtask fit`. Lines have no values, and of an object or a list that is new only
/// that it is one: records for `fit` say more.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask drift app.log                                            the SDK of this workspace
  journalctl -u app | cargo xtask drift -                              lines from another program
  cargo xtask drift *.log --spec petstore.yaml --write overlay.yaml    another description

Exit codes: 0 done, with proposals or without; 1 failed, nothing was written; 2 not understood.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Drift {
    /// The logs; `-` for standard input
    #[arg(value_name = "LOG", required = true)]
    pub logs: Vec<PathBuf>,
    #[command(flatten)]
    pub compared: Compared,
}
