//! `cargo xtask servers`: runs jobs with SDKs of real servers.

mod client;
mod guard;
mod install;
mod listeners;
mod running;
mod settings;
mod steps;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::cli::Servers;
use crate::diagnostics::plural;
use crate::workspace::Workspace;
use crate::{Outcome, loopback, output, toml};

use client::Crates;
use running::Server;
use settings::{Placeholders, Settings};
use steps::Steps;

pub use guard::run as guard;

/// The folder of the servers' settings and jobs.
const FOLDER: &str = "xtask/servers";
/// The folder of their installed, generated and built files.
const TARGET: &str = "target/servers";

/// A server to run.
#[derive(Debug)]
struct Trial {
    name: String,
    from: PathBuf,
    settings: Settings,
    interpreter: PathBuf,
}

/// Finds Node.js of this version or a later one. The error is a line that says what to install.
pub fn find_node(oldest: u32) -> Result<PathBuf, String> {
    install::find(&settings::Runtime::Node(oldest))
}

/// The result of a server.
#[derive(Debug)]
struct Ended {
    name: String,
    seconds: f64,
    steps: usize,
    passed: bool,
}

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Servers) -> Result<Outcome> {
    let names = names(&workspace.path(FOLDER), &args.names)?;
    if args.clean {
        return clean(workspace, args, &names);
    }
    let mut trials = Vec::new();
    for name in names {
        match trial(workspace, name)? {
            Ok(trial) => trials.push(trial),
            Err(missing) => {
                output::print_error(&format!("error: {missing}\n"));
                return Ok(Outcome::Unavailable);
            }
        }
    }
    let mut text = String::new();
    let mut ended = Vec::new();
    for trial in &trials {
        let (lines, end) = trial.run(workspace)?;
        text.push_str(&lines);
        ended.push(end);
    }
    let summary = summary(&ended);
    output::print(&summary);
    text.push_str(&summary);
    if let Some(file) = &args.output {
        fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(if ended.iter().all(|end| end.passed) { Outcome::Success } else { Outcome::Failed })
}

/// The selected servers: folders with a `server.toml`.
fn names(folder: &Path, wanted: &[String]) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let with_settings = entries.flatten().filter(|entry| entry.path().join("server.toml").is_file());
    let mut all: Vec<String> = with_settings.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    all.sort();
    if let Some(stranger) = wanted.iter().find(|name| !all.contains(name)) {
        bail!("there is no server `{stranger}`, only {}", all.join(", "));
    }
    all.retain(|name| wanted.is_empty() || wanted.contains(name));
    Ok(all)
}

fn clean(workspace: &Workspace, args: &Servers, names: &[String]) -> Result<Outcome> {
    let target = workspace.path(TARGET);
    let folders =
        if args.names.is_empty() { vec![target] } else { names.iter().map(|name| target.join(name)).collect() };
    for folder in folders.iter().filter(|folder| folder.exists()) {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(Outcome::Success)
}

/// A server with its interpreter. The inner error is a line that says what to install.
fn trial(workspace: &Workspace, name: String) -> Result<Result<Trial, String>> {
    let from = workspace.path(FOLDER).join(&name);
    let file = from.join("server.toml");
    let settings: Settings = toml::read(&file, "the settings of a server")?;
    Ok(match install::find(&settings.runtime) {
        Ok(interpreter) => Ok(Trial { name, from, settings, interpreter }),
        Err(missing) => Err(format!("{name}: {missing}")),
    })
}

impl Trial {
    /// Runs all steps. The result includes the lines of a failed server.
    fn run(&self, workspace: &Workspace) -> Result<(String, Ended)> {
        let start = Instant::now();
        let folder = std::path::absolute(workspace.path(TARGET)).context("no absolute path of the target folder")?;
        let mut steps = Steps::new(folder.join(&self.name).join("logs"), &self.settings.title)?;
        let done = self.steps(workspace, &folder, &mut steps);
        if let Err(error) = &done {
            output::print_error(&format!("error: {}: {error:#}\n", self.name));
        }
        let (passed, steps_of_job) = (done.is_ok(), done.unwrap_or_default());
        let seconds = start.elapsed().as_secs_f64();
        let ended = Ended { name: self.name.clone(), seconds, steps: steps_of_job, passed };
        Ok((steps.into_text(), ended))
    }

    /// Runs all steps. The result is the number of the job's steps.
    fn steps(&self, workspace: &Workspace, target: &Path, steps: &mut Steps) -> Result<usize> {
        let folder = target.join(&self.name);
        let settings = &self.settings;
        let installed = steps.step("install", |log| {
            let packages = folder.join("packages");
            let installed = install::install(settings, &self.interpreter, &self.from, &packages, log)?;
            Ok((installed.bin, installed.summary))
        })?;
        let data = folder.join("data");
        steps::empty(&data)?;
        let port = loopback::free_port()?.port();
        let from = std::path::absolute(&self.from).context("no absolute path of the server's folder")?;
        let [from, bin, data_text] = [&from, &installed, &data].map(|path| path.display().to_string());
        let placeholders = Placeholders { from, bin, data: data_text, port };
        let variables = placeholders.variables(&settings.environment)?;
        if !settings.prepare.is_empty() {
            steps.step("prepare", |log| Ok((self.prepare(&placeholders, &variables, &data, log)?, String::new())))?;
        }
        let server = steps.step("start", |log| {
            let mut server = Server::start(&placeholders.words(&settings.start)?, &variables, &data, port, log)?;
            server.wait_until_ready(&settings.ready.0, settings.startup_timeout)?;
            let summary = server.on_loopback()?;
            Ok((server, summary))
        })?;
        let crates = Crates::new(workspace, &self.name, &self.from, folder.join("crates"), target.join("build"))?;
        let worked = use_server(&server, settings, &placeholders, &crates, steps);
        let stopped = steps.step("stop", |_| Ok((server.stop()?, String::new())));
        let count = worked?;
        stopped.map(|()| count)
    }

    /// Runs the commands before the server.
    fn prepare(
        &self,
        placeholders: &Placeholders,
        variables: &BTreeMap<String, String>,
        data: &Path,
        log: &Path,
    ) -> Result<()> {
        for words in &self.settings.prepare {
            let words = placeholders.words(words)?;
            let Some((program, words)) = words.split_first() else { bail!("a command has no program") };
            let mut command = std::process::Command::new(program);
            command.args(words);
            running::confine(&mut command, variables, data);
            steps::run(command, log, self.settings.startup_timeout)?;
        }
        Ok(())
    }
}

/// Runs the steps from the description to the end of the job. The result is the number of the job's steps.
fn use_server(
    server: &Server,
    settings: &Settings,
    placeholders: &Placeholders,
    crates: &Crates<'_>,
    steps: &mut Steps,
) -> Result<usize> {
    let data = PathBuf::from(&placeholders.data);
    let description = steps.step("description", |_| {
        let bytes = server.get(&placeholders.fill(&settings.description.0)?)?;
        let kind = if bytes.trim_ascii_start().starts_with(b"{") { "json" } else { "yaml" };
        let file = data.with_file_name(format!("description.{kind}"));
        fs::write(&file, &bytes).with_context(|| format!("cannot write {}", file.display()))?;
        Ok((file, format!("{} KB, from {}", bytes.len().div_ceil(1_000), settings.description.0)))
    })?;
    steps.step("generate", |log| Ok(((), crates.generate(&description, log)?)))?;
    steps.step("build", |log| Ok((crates.build(log)?, String::new())))?;
    let base = format!("http://127.0.0.1:{}{}", placeholders.port, settings.base.0);
    let variables = placeholders.variables(&settings.job)?;
    let server_log = steps.log("start");
    let lines = steps.step("job", |log| {
        let lines = crates.work(&base, variables, log);
        let lines = lines.with_context(|| format!("log of the server{}", steps::tail(&server_log)))?;
        let summary = plural(lines.lines().count(), "step");
        Ok((lines, summary))
    })?;
    steps.below(&lines);
    match lines.lines().count() {
        0 => bail!("the job did nothing"),
        count => Ok(count),
    }
}

/// A line for each server, and one for all.
fn summary(ended: &[Ended]) -> String {
    let mut text = String::from("\nServer          Result   Steps of the job    Time\n");
    for end in ended {
        let result = if end.passed { "passed" } else { "FAILED" };
        text.push_str(&format!("{:<16}{result:<9}{:>16}{:>7.0}s\n", end.name, end.steps, end.seconds));
    }
    let failed = ended.iter().filter(|end| !end.passed).count();
    let seconds: f64 = ended.iter().map(|end| end.seconds).sum();
    text.push_str(&format!("{}, {failed} failed, {seconds:.0} s\n", plural(ended.len(), "server")));
    text
}
