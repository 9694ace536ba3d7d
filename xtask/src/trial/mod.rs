//! Runs the generator on one description in a process of its own, so that a crash does not end the whole run.
//!
//! `corpus` and `fuzz` start such processes by a hidden command of this program, which prints its result as JSON.

mod child;
pub mod detect;
mod examine;
pub mod limits;

use std::time::Duration;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use crate::cli::Trial;
use crate::{Outcome, inputs, output};

pub use child::{Ended, program, run_in_process, supervise};
use detect::Detected;
pub use examine::{Facts, Problem, examine, watch_panics};

/// Limits on a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Processor time.
    pub cpu: Duration,
    /// Address space, in bytes.
    pub memory: u64,
}

/// The output of a trial.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Answer {
    /// The file is no description of an API.
    NoDescription,
    /// The file is a description in another version, such as Swagger 1.2.
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
    let detected = detect::detect(&inputs::bytes(&args.file, "a description")?);
    let answer = match other(detected).filter(|_| !args.any) {
        Some(answer) => answer,
        None => Answer::Tried(examine(&inputs::from_path(&args.file, None, args.root.as_deref())?)),
    };
    output::print(&serde_json::to_string(&answer).context("the answer is no JSON")?);
    Ok(Outcome::Success)
}

/// The answer for a file without a run.
fn other(detected: Detected) -> Option<Answer> {
    match detected {
        Detected::Nothing => Some(Answer::NoDescription),
        Detected::Swagger(version) if version == "2.0" => None,
        Detected::Swagger(version) => Some(Answer::OtherVersion { version: format!("Swagger {version}") }),
        Detected::OpenApi(version) if !version.starts_with("3.") => {
            Some(Answer::OtherVersion { version: format!("OpenAPI {version}") })
        }
        Detected::OpenApi(_) => None,
    }
}
