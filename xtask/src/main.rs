//! The commands of this workspace: `cargo xtask --help`.

mod browsers;
mod check;
mod child;
mod cli;
mod contract;
mod corpus;
mod diff;
mod explain;
mod fetch;
mod files;
mod fit;
#[cfg(test)]
mod fixtures;
mod fuzz;
mod inputs;
mod lock;
mod loopback;
mod names_lock;
mod output;
mod regenerate;
mod report;
mod servers;
mod tidy;
mod toml;
mod trial;
mod update;
mod wasm;
mod workspace;
mod writer;
mod yaml;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser as _;

use crate::cli::{Cli, Command};
use crate::workspace::Workspace;

/// Half of what the generator does is to allocate and free small things, which this does in half the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command that ran to its end ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// As wished.
    Done,
    /// As wished, and something is not what it was.
    Changed,
    /// Not so, and why has been printed.
    Failed,
    /// Something that it takes is not installed, and what has been printed.
    NotPossible,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Changed) => ExitCode::from(10),
        Ok(Outcome::Failed) => ExitCode::FAILURE,
        Ok(Outcome::NotPossible) => ExitCode::from(2),
        Err(error) => {
            output::complain(&format!("error: {error:#}\n"));
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<Outcome> {
    let workspace = Workspace::find()?;
    match &cli.command {
        Command::Regenerate(args) => regenerate::run(&workspace, args),
        Command::Check(args) => check::run(&workspace, args),
        Command::Tidy => tidy::run(&workspace),
        Command::Fetch(args) => fetch::run(&workspace, args),
        Command::Update(args) => update::run(&workspace, args),
        Command::Explain(args) => explain::run(&workspace, args),
        Command::Browsers(args) => browsers::run(&workspace, args),
        Command::Contract(args) => contract::run(&workspace, args),
        Command::Diff(args) => diff::run(&workspace, args),
        Command::Fit(args) => fit::run(&workspace, args),
        Command::Drift(args) => fit::drift::run(&workspace, args),
        Command::Corpus(args) => corpus::run(&workspace, args),
        Command::Fuzz(args) => fuzz::run(&workspace, args),
        Command::Servers(args) => servers::run(&workspace, args),
        Command::Trial(args) => trial::run(args),
        Command::Guard(args) => servers::guard(args),
    }
}
