//! The API on the command line, see `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    generated_client::cli::main()
}
