//! `cargo xtask browsers`: the SDK in real browsers, against servers that are strict about CORS.

mod build;
mod program;
mod report;
mod run;
mod server;

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum as _;

use crate::cli::{Browser, Browsers};
use crate::workspace::Workspace;
use crate::{Outcome, output, wasm};

use program::Program;

/// The folder with the steps, the page and the servers.
const FOLDER: &str = "xtask/browsers";
/// The folder of the page, and of the browsers' logs.
const TARGET: &str = "target/browsers";

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Browsers) -> Result<Outcome> {
    let browsers = if args.only.is_empty() { Browser::value_variants() } else { &args.only };
    let (mut programs, mut missing) = (Vec::new(), Vec::new());
    for browser in browsers {
        match Program::find(*browser) {
            Some(program) => programs.push(program),
            None => missing.push(*browser),
        }
    }
    if let Some(lack) = lacking(workspace, &programs, &missing, !args.only.is_empty())? {
        output::print_error(&format!("error: {lack}\n"));
        return Ok(Outcome::Unavailable);
    }
    for browser in &missing {
        output::print(&format!("{}: skipped, {}\n", program::title(*browser), program::install(*browser)));
    }
    let folder = page(workspace)?;
    build::build(workspace, &folder)?;
    // In parallel: most steps wait.
    let reports = thread::scope(|scope| {
        let (folder, step) = (&folder, args.step.as_deref());
        let start = |program| scope.spawn(move || run::run(workspace, program, folder, step));
        let running: Vec<_> = programs.iter().map(start).collect();
        let ended = running.into_iter().map(|one| one.join().unwrap_or_else(|_| bail!("a browser could not be run")));
        ended.collect::<Result<Vec<_>>>()
    })?;
    for report in &reports {
        output::print(&report.text());
    }
    output::print(&report::summary(&reports, &missing));
    Ok(if reports.iter().all(report::BrowserReport::holds) { Outcome::Success } else { Outcome::Failed })
}

/// A line with a missing program, if one is missing.
fn lacking(workspace: &Workspace, found: &[Program], missing: &[Browser], wanted: bool) -> Result<Option<String>> {
    if let Some(browser) = missing.first().filter(|_| wanted || found.is_empty()) {
        return Ok(Some(format!("there is no {}; {}", program::title(*browser), program::install(*browser))));
    }
    if Command::new("node").arg("--version").output().is_err() {
        return Ok(Some("there is no Node.js, which runs the servers; install it from https://nodejs.org".to_owned()));
    }
    let target = (!wasm::is_installed(workspace)?).then(wasm::install);
    Ok(target.map(|install| format!("the standard library for WebAssembly is not installed; {install}")))
}

/// An empty folder for the page and its script.
fn page(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.path(TARGET).join("page");
    let failed = || format!("cannot write {}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(failed)?;
    }
    fs::create_dir_all(&folder).with_context(failed)?;
    for name in ["index.html", "context.mjs"] {
        let from = workspace.path(FOLDER).join("page").join(name);
        fs::copy(&from, folder.join(name)).with_context(failed)?;
    }
    Ok(folder)
}
