//! `cargo xtask check`: the steps of CI.

mod packages;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::cli::{Check, Regenerate, Samples};
use crate::workspace::{self, CLIENT, Workspace};
use crate::writer::files_below;
use crate::{Outcome, inputs, output, regenerate, samples, tidy, wasm};

/// Cargo features of the SDK besides groups and TLS; the runtime has the same.
const EXTRAS: [&str; 13] = [
    "tracing", "testing", "blocking", "events", "tower", "redis", "http2", "socks", "validate", "xml", "chrono",
    "time", "cli",
];

/// A step.
struct Step<'a> {
    name: String,
    work: Box<dyn Fn() -> Result<Outcome> + 'a>,
}

impl<'a> Step<'a> {
    fn new(name: impl Into<String>, work: impl Fn() -> Result<Outcome> + 'a) -> Self {
        Self { name: name.into(), work: Box::new(work) }
    }

    fn cargo(workspace: &'a Workspace, name: impl Into<String>, line: impl Into<String>) -> Self {
        Self::cargo_with(workspace, name, line, &[])
    }

    /// With environment variables.
    fn cargo_with(
        workspace: &'a Workspace,
        name: impl Into<String>,
        line: impl Into<String>,
        variables: &'a [(&'a str, &'a str)],
    ) -> Self {
        let line = line.into();
        Self::new(name, move || cargo(workspace, &line, variables))
    }
}

/// The outcome of a step.
struct Done {
    name: String,
    time: Duration,
    passed: bool,
}

pub fn run(workspace: &Workspace, args: &Check) -> Result<Outcome> {
    let steps = steps(workspace, args)?;
    let total = steps.len();
    let mut done = Vec::new();
    for (number, step) in (1..).zip(&steps) {
        output::print(&format!("[{number}/{total}] {}\n", step.name));
        let start = Instant::now();
        let passed = (step.work)().unwrap_or_else(|error| {
            output::print_error(&format!("error: {error:#}\n"));
            Outcome::Failed
        }) == Outcome::Success;
        done.push(Done { name: step.name.clone(), time: start.elapsed(), passed });
        if !passed && !args.keep_going {
            break;
        }
    }
    output::print(&summary(&done, total));
    Ok(if done.len() == total && done.iter().all(|step| step.passed) { Outcome::Success } else { Outcome::Failed })
}

fn steps<'a>(workspace: &'a Workspace, args: &Check) -> Result<Vec<Step<'a>>> {
    let mut steps = vec![
        Step::cargo(workspace, "formatting", "fmt --all --check"),
        Step::cargo(workspace, "clippy", "clippy --quiet --workspace --all-targets -- -D warnings"),
        Step::new("tidy", || tidy::run(workspace)),
        Step::new("regenerate --check", || regenerate::run(workspace, &Regenerate::for_check())),
        Step::new("samples --check", || samples::run(workspace, &Samples { check: true, ..Samples::default() })),
    ];
    // `rustc` with the profile `check` rather than `check`: it takes lint levels for this crate alone, so that all steps
    // share the dependencies' artefacts.
    let alone = |features: &str| format!("rustc --quiet -p {CLIENT} --lib --profile check {features} -- -D warnings");
    steps.push(Step::cargo(workspace, "the SDK without any group", alone("--no-default-features")));
    for feature in groups(workspace)? {
        let name = format!("the SDK with {feature} alone");
        steps.push(Step::cargo(workspace, name, alone(&format!("--no-default-features --features {feature}"))));
    }
    // Where no source of the SDK names a feature, only the runtime differs with it.
    let sources = sources(workspace)?;
    for feature in EXTRAS.into_iter().filter(|feature| sources.contains(&format!("feature = \"{feature}\""))) {
        let name = format!("the SDK with {feature}");
        steps.push(Step::cargo(workspace, name, alone(&format!("--no-default-features --features {feature}"))));
    }
    // The SDK above has compiled the runtime with all of them, but lints are not shown for dependencies.
    let runtime =
        |features: &str| format!("rustc --quiet -p sdk-runtime --lib --profile check {features} -- -D warnings");
    steps.push(Step::cargo(workspace, "the runtime without features", runtime("")));
    for feature in EXTRAS {
        steps.push(Step::cargo(
            workspace,
            format!("the runtime with {feature}"),
            runtime(&format!("--features {feature}")),
        ));
    }
    // Not `--all-features`: some choices of TLS need more than a C compiler.
    let all = alone("--no-default-features --features all-tags");
    steps.push(Step::cargo(workspace, "the SDK with all groups", all));
    steps.extend(webassembly(workspace)?);
    // Features with the name of a package before them are not taken for all of the workspace.
    let doc = format!("doc --quiet --no-deps --workspace --features {}", EXTRAS.join(","));
    steps.push(Step::cargo_with(workspace, "documentation", doc, &[("RUSTDOCFLAGS", "-D warnings")]));
    steps.push(Step::new("packages", || packages::run(workspace)));
    if !args.no_tests {
        steps.push(Step::cargo(workspace, "tests", "test --workspace"));
    }
    Ok(steps)
}

/// All sources of the SDK, in which features are named that it depends on itself.
fn sources(workspace: &Workspace) -> Result<String> {
    let folder = format!("{CLIENT}/src");
    let paths = files_below(&workspace.path(&folder), &folder)?;
    paths.iter().map(|path| inputs::text(&workspace.path(path), "a source of the SDK")).collect()
}

/// The SDK for browsers, and the steps of `cargo xtask browsers`, if the toolchain has their target.
fn webassembly(workspace: &Workspace) -> Result<Vec<Step<'_>>> {
    if !wasm::is_installed(workspace)? {
        let name = format!("the SDK for WebAssembly: skipped, {}", wasm::install());
        return Ok(vec![Step::new(name, || Ok(Outcome::Success))]);
    }
    let step = |name: &str, what: &str| {
        let line = format!("clippy --quiet {what} --target {} -- -D warnings", wasm::TARGET);
        Step::cargo(workspace, format!("the SDK for WebAssembly{name}"), line)
    };
    Ok(vec![
        step("", &format!("-p {CLIENT} --lib")),
        step(
            " with features",
            &format!("-p {CLIENT} -p sdk-runtime --lib --features tracing,testing,blocking,events,validate,xml"),
        ),
        step(": the steps for browsers", "-p browsers --bin steps"),
    ])
}

/// The Cargo features of the SDK's groups.
fn groups(workspace: &Workspace) -> Result<Vec<String>> {
    let path = format!("{CLIENT}/Cargo.toml");
    regenerate::feature_names(&inputs::text(&workspace.path(&path), "the manifest of the SDK")?)
}

fn cargo(workspace: &Workspace, line: &str, variables: &[(&str, &str)]) -> Result<Outcome> {
    let shown: String = variables.iter().map(|(name, value)| [*name, "='", *value, "' "].concat()).collect();
    output::print(&format!("    {shown}cargo {line}\n"));
    let status = workspace::cargo()
        .args(line.split_whitespace())
        .envs(variables.iter().copied())
        .current_dir(workspace.root())
        .status()
        .context("cannot run cargo")?;
    Ok(if status.success() { Outcome::Success } else { Outcome::Failed })
}

fn summary(done: &[Done], total: usize) -> String {
    let mut text = String::from("\n");
    for step in done {
        let sign = if step.passed { "ok    " } else { "FAILED" };
        let _ = writeln!(text, "{sign} {:7.1} s  {}", step.time.as_secs_f64(), step.name);
    }
    if done.len() < total {
        let _ = writeln!(text, "{} more not run; --keep-going runs them all the same", total - done.len());
    }
    let time: Duration = done.iter().map(|step| step.time).sum();
    let failed = done.iter().filter(|step| !step.passed).count();
    let result = if failed == 0 { "all passed".to_owned() } else { format!("{failed} failed") };
    let _ = writeln!(text, "check: {result} in {:.1} s", time.as_secs_f64());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_failed_steps() {
        let done = |name: &str, passed| Done { name: name.into(), time: Duration::from_millis(1500), passed };
        let text = summary(&[done("one", true), done("two", false)], 3);
        let expected = "\nok         1.5 s  one\nFAILED     1.5 s  two\n1 more not run; --keep-going runs them all the \
                        same\ncheck: 1 failed in 3.0 s\n";
        assert_eq!(text, expected);
        assert!(summary(&[done("one", true)], 1).ends_with("check: all passed in 1.5 s\n"));
    }
}
