//! The command that uses SDKs on real servers.

use std::ffi::OsString;

use clap::Args;

/// Generate SDKs for real servers, and do a job through each of them.
///
/// For each server of xtask/servers: installs it below target/servers, from packages that are pinned with their hashes; starts
/// it on a free port of the loopback interface; takes the description that it gives of itself; generates a crate; builds the
/// job, a program by hand that uses this crate; runs it; and stops the server, also if something fails or Ctrl-C comes.
///
/// A step is a line with its time; logs are in target/servers/NAME/logs, and their last lines are shown if a step fails.
///
/// Needs the packages' registries on the first run, and Python or Node.js as the server's server.toml says.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask servers                     all of them
  cargo xtask servers chroma prefect      these
  cargo xtask servers --clean             removes all that is installed, generated and built for them

Exit codes: 0 all jobs done, 1 a step failed, 2 not understood, or Python or Node.js is not installed.")]
pub struct Servers {
    /// Folders of xtask/servers; by default all
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,
    /// Remove what earlier runs left in target/servers, and run nothing
    #[arg(long)]
    pub clean: bool,
    /// Write the report to this file, too
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<std::path::PathBuf>,
}

/// Run a server, and end it with all its processes once standard input ends.
#[derive(Args, Debug)]
pub struct Guard {
    /// The command of the server
    #[arg(value_name = "COMMAND", required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    pub command: Vec<OsString>,
}
