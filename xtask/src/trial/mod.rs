//! The generator tried on one description in a process of its own, so that nothing it does can harm the run.
//!
//! `corpus` and `fuzz` start such processes: a hidden command of this program, which prints what came of it as JSON.

mod child;
mod examine;
pub mod limits;
pub mod sniff;

use std::time::Duration;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use crate::cli::Trial;
use crate::{Outcome, inputs, output};

pub use child::{Ended, program, supervise, tried};
pub use examine::{Facts, Problem, examine, watch_panics};
use sniff::Sniffed;

/// Limits on a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Processor time.
    pub cpu: Duration,
    /// Address space, in bytes.
    pub memory: u64,
}

/// What a trial prints.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Answer {
    /// The file is no description of an API.
    NoDescription,
    /// The file is a description in another version, such as Swagger 2.0.
    OtherVersion {
        /// The version.
        version: String,
    },
    /// The generator was run.
    Tried(Facts),
}

/// Runs the command.
pub fn run(args: &Trial) -> Result<Outcome> {
    limits::set(Limits { cpu: Duration::from_secs(args.cpu), memory: args.memory << 20 })?;
    watch_panics();
    let sniffed = sniff::sniff(&inputs::bytes(&args.file, "a description")?);
    let answer = match other(sniffed).filter(|_| !args.any) {
        Some(answer) => answer,
        None => Answer::Tried(examine(&inputs::from_path(&args.file, None, args.root.as_deref())?)),
    };
    output::print(&serde_json::to_string(&answer).context("the answer is no JSON")?);
    Ok(Outcome::Success)
}

/// What is said of a file that is not tried.
fn other(sniffed: Sniffed) -> Option<Answer> {
    match sniffed {
        Sniffed::Nothing => Some(Answer::NoDescription),
        Sniffed::Swagger(version) => Some(Answer::OtherVersion { version: format!("Swagger {version}") }),
        Sniffed::OpenApi(version) if !version.starts_with("3.") => {
            Some(Answer::OtherVersion { version: format!("OpenAPI {version}") })
        }
        Sniffed::OpenApi(_) => None,
    }
}
