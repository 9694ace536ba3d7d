//! The arguments of `servers`.

use std::ffi::OsString;

use clap::Args;

/// Generate SDKs for real servers, and run a job with each of them.
///
/// For each server of xtask/servers: installs it below target/servers from packages pinned by hash, starts it on a free
/// loopback port, downloads its description, generates a crate, builds and runs the job (a handwritten program that uses the
/// crate), and stops the server, also after a failure or Ctrl-C.
///
/// Prints a line with the time of each step. Logs are in target/servers/NAME/logs; the last lines are shown if a step fails.
///
/// Needs the package registries on the first run, and Python or Node.js in the version of the server's server.toml.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask servers                     all servers
  cargo xtask servers chroma prefect      two of them
  cargo xtask servers --clean             removes target/servers

Exit codes: 0 all jobs done, 1 a step failed, 2 wrong usage, or Python or Node.js is not installed.")]
pub struct Servers {
    /// Folders of xtask/servers; by default all
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,
    /// Remove the files of earlier runs in target/servers, and run nothing
    #[arg(long)]
    pub clean: bool,
    /// Also write the report to this file
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<std::path::PathBuf>,
}

/// Run a server, and end it with all its processes when standard input ends.
#[derive(Args, Debug)]
pub struct Guard {
    /// The command of the server
    #[arg(value_name = "COMMAND", required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    pub command: Vec<OsString>,
}
