//! The commands of this workspace: `cargo xtask --help`.

mod assistants;
mod browsers;
mod check;
mod child;
mod cli;
mod contract;
mod corpus;
mod diagnostics;
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
mod samples;
mod servers;
mod swagger;
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

/// The generator allocates for half of its time, and this allocator halves that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The outcome of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Succeeded.
    Success,
    /// Succeeded, with changes.
    Changed,
    /// Failed; the reason has been printed.
    Failed,
    /// A program that the command needs is not installed; its name has been printed.
    Unavailable,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(Outcome::Success) => ExitCode::SUCCESS,
        Ok(Outcome::Changed) => ExitCode::from(10),
        Ok(Outcome::Failed) => ExitCode::FAILURE,
        Ok(Outcome::Unavailable) => ExitCode::from(2),
        Err(error) => {
            output::print_error(&format!("error: {error:#}\n"));
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
        Command::Assistants => assistants::run(&workspace),
        Command::Browsers(args) => browsers::run(&workspace, args),
        Command::Contract(args) => contract::run(&workspace, args),
        Command::Diff(args) => diff::run(&workspace, args),
        Command::Samples(args) => samples::run(&workspace, args),
        Command::Fit(args) => fit::run(&workspace, args),
        Command::Drift(args) => fit::drift::run(&workspace, args),
        Command::Corpus(args) => corpus::run(&workspace, args),
        Command::Fuzz(args) => fuzz::run(&workspace, args),
        Command::Servers(args) => servers::run(&workspace, args),
        Command::Swagger(args) => swagger::run(&workspace, args),
        Command::Trial(args) => trial::run(args),
        Command::Guard(args) => servers::guard(args),
    }
}
