//! A complete crate for another description.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use generator::{Files, LockedNames, Options, Package, Sdk, Source};

use super::manifest::Publishing;
use super::runtime::Runtime;
use super::{Run, generate, install, library, manifest, own, readme, write_or_check};
use crate::cli::Regenerate;
use crate::workspace::{CLIENT, Workspace};
use crate::writer::{Changes, Plan, manifest as owned};
use crate::{Outcome, inputs, names_lock};

const GENERATED: &str = "src/generated";
const DRIVER: &str = "tests/generated";
/// The handwritten part of the crate.
const FACE: [&str; 6] =
    ["src/builder.rs", "src/cli.rs", "src/client.rs", "src/main.rs", "src/request.rs", "src/testing.rs"];
/// The licences, one of which the user chooses. Packages have them, too.
pub const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
/// The settings of rustfmt.
const STYLE: &str = ".rustfmt.toml";
/// Tests of the SDK that suit every description, and their modules.
const TESTS: [&str; 14] = [
    "tests/contract.rs",
    "tests/contract/comparisons.rs",
    "tests/contract/plan.rs",
    "tests/contract/tap.rs",
    "tests/contract/trial.rs",
    "tests/exercise.rs",
    "tests/driver/command.rs",
    "tests/driver/compare.rs",
    "tests/driver/mod.rs",
    "tests/driver/slices.rs",
    "tests/driver/values.rs",
    "tests/support/mod.rs",
    "tests/support/script.rs",
    "tests/support/traces.rs",
];

pub fn run(workspace: &Workspace, args: &Regenerate, spec: &Path, out: &Path) -> Result<Outcome> {
    let start = Instant::now();
    check_name(args)?;
    let source = inputs::given_or_own(workspace, &args.description)?;
    refuse_foreign_folder(out)?;
    // The file's name without its folder: the text must be equal on all machines.
    let file = spec.file_name().unwrap_or_default().to_string_lossy();
    let command = format!("cargo xtask regenerate --spec {file}");
    let options = Options {
        unlocated_notes: !args.verbose,
        strict: args.strict,
        command,
        package: args.name.clone(),
        names: names(out)?,
        without_tests: !args.tests,
        ..Options::default()
    };
    let Some(sdk) = generate(&source, &options, args.verbose) else { return Ok(Outcome::Failed) };
    write_sdk(workspace, args, &source, &sdk, (spec, out), start)
}

/// Refuses a `--name` that no crate can have.
pub fn check_name(args: &Regenerate) -> Result<()> {
    match args.name.as_deref().map(|name| (name, generator::check_package(name))) {
        Some((name, Err(problem))) => bail!("no crate can be called `{name}` (--name): {problem}"),
        _ => Ok(()),
    }
}

/// The names of the crate in `out`.
pub fn names(out: &Path) -> Result<LockedNames> {
    let path = out.join(names_lock::NAME);
    names_lock::read(&path, &path.display().to_string())
}

/// Writes the crate, or checks it.
pub fn write_sdk(
    workspace: &Workspace,
    args: &Regenerate,
    source: &Source,
    sdk: &Sdk,
    (spec, out): (&Path, &Path),
    start: Instant,
) -> Result<Outcome> {
    let runtime = Runtime::of(args.runtime.as_deref(), out)?;
    let plan = plan(workspace, args, sdk, out, &runtime)?;
    let (target, fix_command) = (out.display().to_string(), fix_command(args, spec, out));
    let run = Run { target, source, fix_command, check: args.check, verbose: args.verbose, start };
    write_or_check(&run, &plan, sdk, |changes| if args.force { Ok(()) } else { refuse_edited(changes) })
}

/// The target state of the folder `out`.
fn plan(workspace: &Workspace, args: &Regenerate, sdk: &Sdk, out: &Path, runtime: &Runtime) -> Result<Plan> {
    let tests = args.tests;
    let read = |path: String, what| inputs::text(&workspace.path(&path), what);
    let mut files = face(workspace, &sdk.package)?;
    files.extend(sdk.files.iter().map(|(path, text)| (format!("{GENERATED}/{path}"), text.clone())));
    if tests {
        files.extend(sdk.tests.iter().map(|(path, text)| (format!("{DRIVER}/{path}"), text.clone())));
        for path in TESTS {
            let text = read(format!("{CLIENT}/{path}"), "a test of the SDK")?;
            // Each file directly in `tests` is a crate of its own, and uses the SDK as other crates do.
            let is_crate = path.matches('/').count() == 1;
            let deep = sdk.package.recursion_limit.filter(|_| is_crate).map(library::recursion_limit);
            let letters = (is_crate && sdk.package.has_other_letters).then(|| library::OTHER_LETTERS.to_owned());
            let lines: String = [deep, letters].into_iter().flatten().map(|line| line + "\n").collect();
            files.insert(path.to_owned(), lines + &text);
        }
    }
    let needed = |krate: &str| {
        let path = format!("{krate}::");
        // The program in the documentation has Tokio; all other examples and the sources name the SDK and its runtime only.
        krate == "tokio" || files.iter().any(|(file, text)| file.starts_with("tests/") && text.contains(&path))
    };
    let root = read("Cargo.toml".to_owned(), "the manifest of the workspace")?;
    let template = read(format!("{CLIENT}/Cargo.toml"), "the manifest of the SDK")?;
    let publishing = Publishing::of(args, &sdk.package);
    let manifest = manifest::derive(&template, &root, &sdk.package, (runtime, &publishing), needed)?;
    let front = install::front(&sdk.package.name, &manifest, publishing.repository.as_deref(), &sdk.guide)?;
    files.insert("Cargo.toml".to_owned(), manifest);
    files.insert("README.md".to_owned(), readme::render(&sdk.package, &front, runtime));
    files.insert(own::REFERENCE.to_owned(), sdk.reference.clone());
    let library = read(format!("{CLIENT}/src/lib.rs"), "the SDK's root module")?;
    files.insert("src/lib.rs".to_owned(), library::derive(&library, &sdk.package, &front)?);
    for path in LICENCES {
        files.insert(path.to_owned(), read(format!("{CLIENT}/{path}"), "a licence of the SDK")?);
    }
    // Written files are formatted like those of this workspace, so that `cargo fmt` edits none of them.
    files.insert(STYLE.to_owned(), read(STYLE.to_owned(), "the style of this workspace")?);
    files.extend(runtime.files(workspace, &root, &sdk.package.name, &publishing)?);
    files.insert(names_lock::NAME.to_owned(), names_lock::render(&sdk.names));
    Ok(Plan {
        root: out.to_owned(),
        base: String::new(),
        owned: files,
        folders: if tests { vec![GENERATED.to_owned(), DRIVER.to_owned()] } else { vec![GENERATED.to_owned()] },
        patched: Files::new(),
    })
}

/// The handwritten part of the crate: equal for every API, except for the crate's name in examples.
fn face(workspace: &Workspace, package: &Package) -> Result<Files> {
    let [own, other] = [CLIENT, &package.name].map(|name| format!("{}::", name.replace('-', "_")));
    let read = |path: &str| {
        let text = inputs::text(&workspace.path(CLIENT).join(path), "a source file of the SDK")?;
        Ok((path.to_owned(), text.replace(&own, &other)))
    };
    FACE.into_iter().map(read).collect()
}

/// Refuses a folder that is not empty and that no earlier run wrote.
pub fn refuse_foreign_folder(out: &Path) -> Result<()> {
    if out.is_file() {
        bail!("{} is a file, expected a folder for the crate", out.display());
    }
    if !out.exists() || out.join(owned::NAME).is_file() {
        return Ok(());
    }
    let mut entries = fs::read_dir(out).with_context(|| format!("cannot list {}", out.display()))?;
    if entries.next().is_some() {
        bail!(
            "{} is not empty, and was not written by this command (it has no `{}`); name a new or empty folder",
            out.display(),
            owned::NAME
        );
    }
    Ok(())
}

/// Refuses to overwrite files that users edited. Edits in `src/generated` do not count; names in `names.lock` have been read.
fn refuse_edited(changes: &Changes) -> Result<()> {
    let edited: Vec<&str> = changes
        .list
        .iter()
        .filter(|change| change.edited && !change.path.starts_with("src/generated/") && change.path != names_lock::NAME)
        .map(|change| change.path.as_str())
        .collect();
    if edited.is_empty() {
        return Ok(());
    }
    bail!("edited by hand since they were written: {}; --force overwrites them, nothing was changed", edited.join(", "))
}

fn fix_command(args: &Regenerate, spec: &Path, out: &Path) -> String {
    let mut command = format!("cargo xtask regenerate --spec {}", spec.display());
    if let Some(overlay) = &args.description.overlay {
        let _ = write!(command, " --overlay {}", overlay.display());
    }
    if let Some(root) = &args.description.root {
        let _ = write!(command, " --root {}", root.display());
    }
    let _ = write!(command, " --out {}", out.display());
    if let Some(name) = &args.name {
        let _ = write!(command, " --name {name}");
    }
    if let Some(version) = &args.crate_version {
        let _ = write!(command, " --crate-version {version}");
    }
    let values = [("runtime", &args.runtime), ("repository", &args.repository), ("homepage", &args.homepage)];
    for (flag, value) in values {
        if let Some(value) = value {
            let _ = write!(command, " --{flag} {value}");
        }
    }
    if args.tests {
        command.push_str(" --tests");
    }
    if args.strict {
        command.push_str(" --strict");
    }
    command
}
