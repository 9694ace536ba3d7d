//! `cargo xtask contract`: every operation, called against an independent validator.

mod allow;
mod deviations;
mod findings;
mod lint;
mod plan;
mod report;
#[cfg(test)]
mod tests;
mod tools;
mod validators;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use generator::{Options, RandomCases, Sdk};
use serde_json::Value;

use crate::cli::Contract;
use crate::workspace::{self, ALLOWED, CLIENT, DESCRIPTION, Workspace};
use crate::{Outcome, inputs, output, regenerate};

use allow::AllowList;
use findings::Finding;
use report::ContractReport;
use tools::Tools;
use validators::Validators;

/// A description, and the crate that was generated from it.
struct Target {
    description: PathBuf,
    client: PathBuf,
    allowed: AllowList,
    sdk: Sdk,
}

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Contract) -> Result<Outcome> {
    let start = Instant::now();
    let tools = match Tools::find(workspace) {
        Ok(tools) => tools,
        Err(missing) => {
            output::print_error(&format!("error: {missing}\n"));
            return Ok(Outcome::Unavailable);
        }
    };
    let Some(target) = target(workspace, args)? else { return Ok(Outcome::Failed) };
    let folder = workspace.path("target/contract").join(&target.sdk.package.name);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;

    let mut findings = lint::run(&tools, &target.description)?;
    let validators = Validators::start(&tools, &target.description, &folder, args.seed)?;
    let calls = plan::calls(&target.sdk.cases, args.operation.as_deref(), validators.urls());
    if calls.is_empty() {
        bail!(
            "no operation to call{}",
            args.operation.as_ref().map(|name| format!(": there is no {name}")).unwrap_or_default()
        );
    }
    let facts = run_driver(&target.client, &folder, &calls)?;
    findings.extend(findings::of_calls(&calls, &facts)?);
    // The calls to a validator that stopped were not validated.
    findings.extend(validators.stop()?.into_iter().map(Finding::of_validator));

    let mut report = ContractReport::new(&target.sdk, &calls, findings);
    // With one operation only, entries for others have no finding.
    report.allow(&target.allowed, args.operation.is_none());
    report.seconds = start.elapsed().as_secs_f64();
    let file = folder.join("report.json");
    let shown = file.strip_prefix(workspace.root()).unwrap_or(&file).display().to_string();
    fs::write(&file, report.json(args.seed)).with_context(|| format!("cannot write {shown}"))?;
    output::print(&report.text());
    output::print(&format!("The same as JSON: {shown}\n"));
    Ok(if report.holds() { Outcome::Success } else { Outcome::Failed })
}

fn target(workspace: &Workspace, args: &Contract) -> Result<Option<Target>> {
    let random_cases = RandomCases { rounds: args.rounds, seed: args.seed };
    let (names, description, client, allowed, package) = match (&args.description.spec, &args.client) {
        (Some(spec), Some(client)) => {
            (regenerate::names_of(client)?, spec.clone(), client.clone(), args.allow.clone(), None)
        }
        _ => {
            let [description, client, allowed] = [DESCRIPTION, CLIENT, ALLOWED].map(|path| workspace.path(path));
            let names = regenerate::own_names(workspace)?;
            (names, description, client, Some(allowed), Some(CLIENT.to_owned()))
        }
    };
    let source = inputs::given_or_own(workspace, &args.description)?;
    let allowed = match &allowed {
        Some(path) => AllowList::parse(&inputs::text(path, "a list of what is allowed")?, &path.display().to_string())?,
        None => AllowList::default(),
    };
    let options = Options { package, random_cases, names, ..Options::default() };
    let sdk = regenerate::generate_quietly(&source, &options, false);
    Ok(sdk.map(|sdk| Target { description, client, allowed, sdk }))
}

/// Makes the calls by the crate's driver. The result has the outcome of each.
fn run_driver(client: &Path, folder: &Path, calls: &[plan::Call]) -> Result<Vec<Value>> {
    let [plan, facts] = ["plan.json", "facts.json"].map(|name| folder.join(name));
    let manifest = client.join("Cargo.toml");
    if !client.join("tests/contract.rs").is_file() {
        bail!("{} has no driver; `cargo xtask regenerate --spec .. --out .. --tests` writes one", client.display());
    }
    let list: Vec<Value> = calls.iter().map(plan::Call::json).collect();
    fs::write(&plan, Value::from(list).to_string()).with_context(|| format!("cannot write {}", plan.display()))?;
    // The facts of an earlier run must not pass for those of this one.
    if facts.exists() {
        fs::remove_file(&facts).with_context(|| format!("cannot remove {}", facts.display()))?;
    }
    let output = workspace::cargo()
        // All of the workspace, as the tests are compiled: other features of dependencies would be compiled once more.
        .args(["test", "--quiet", "--workspace", "--test", "contract", "--manifest-path"])
        .arg(&manifest)
        .args(["--", "--ignored", "--exact", "contract"])
        .env("CONTRACT_PLAN", absolute(&plan)?)
        .env("CONTRACT_FACTS", absolute(&facts)?)
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        let [out, error] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        bail!("the driver of {} failed:\n{error}{out}", manifest.display());
    }
    let text = inputs::text(&facts, "the outcome of the calls")?;
    let Value::Array(facts) = serde_json::from_str(&text).context("the driver wrote no JSON")? else {
        bail!("the driver wrote no list");
    };
    if facts.len() != calls.len() {
        bail!("the driver made {} of {} calls", facts.len(), calls.len());
    }
    Ok(facts)
}

fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).with_context(|| format!("no absolute path of {}", path.display()))
}
