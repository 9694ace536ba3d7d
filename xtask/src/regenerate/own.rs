//! The SDK of this workspace.

use std::time::Instant;

use anyhow::{Result, bail};
use generator::{Files, LockedNames, Options, Sdk, Source};

use super::named::{self, Named};
use super::runtime::{self, Runtime};
use super::{Run, features, generate, install, manifest, readme, write, write_or_check};
use crate::cli::Regenerate;
use crate::lock::Lock;
use crate::workspace::{CLIENT, LOCK, NAMES, RUNTIME, Workspace};
use crate::writer::{self, Disk, Plan};
use crate::{Outcome, inputs, names_lock, output};

const COMMAND: &str = "cargo xtask regenerate";
/// Folders of the SDK for generated files only.
pub const FOLDERS: [&str; 2] = ["src/generated", "tests/generated"];

/// The text with all operations.
pub const REFERENCE: &str = "REFERENCE.md";

/// Texts with a table of features between markers: path, begin of each line, and the folder of the crate.
pub const TABLES: [(&str, &str, &str); 3] = [
    ("README.md", "", CLIENT),
    ("generated-client/src/lib.rs", "//! ", CLIENT),
    ("generated-client/runtime/README.md", "", RUNTIME),
];

pub fn run(workspace: &Workspace, args: &Regenerate) -> Result<Outcome> {
    let start = Instant::now();
    let source = inputs::own(workspace)?;
    let lock = read_lock(workspace, args.lock)?;
    if !args.lock {
        verify_hash(lock.as_ref(), &source)?;
    }
    let own = Options { unlocated_notes: !args.verbose, ..options(workspace)? };
    let Some(sdk) = generate(&source, &own, args.verbose) else { return Ok(Outcome::Failed) };
    write_sdk(workspace, args, &source, lock.as_ref(), &sdk, start)
}

/// The options for the SDK of this workspace.
pub fn options(workspace: &Workspace) -> Result<Options> {
    Ok(Options {
        strict: true,
        command: COMMAND.to_owned(),
        package: Some(CLIENT.to_owned()),
        names: names(workspace)?,
        items: true,
        ..Options::default()
    })
}

/// Writes the generated SDK, or checks it.
pub fn write_sdk(
    workspace: &Workspace,
    args: &Regenerate,
    source: &Source,
    lock: Option<&Lock>,
    sdk: &Sdk,
    start: Instant,
) -> Result<Outcome> {
    let mut plan = plan(workspace, sdk)?;
    match lock {
        _ if args.lock => {
            plan.patched.insert(LOCK.to_owned(), Lock::of(&sdk.package, lock).render());
        }
        Some(lock) => lock.verify_names(&sdk.package)?,
        None => {}
    }
    output::print_error(&skipped(workspace, sdk)?);
    let (target, fix_command) = (CLIENT.to_owned(), COMMAND.to_owned());
    let run = Run { target, source, fix_command, check: args.check, verbose: args.verbose, start };
    write_or_check(&run, &plan, sdk, |_| Ok(()))
}

/// A line for each set of items that the SDK lacks, with the skipped tests, examples and benches.
pub fn skipped(workspace: &Workspace, sdk: &Sdk) -> Result<String> {
    Ok(Named::read(workspace)?.map(|named| named.report(sdk)).unwrap_or_default())
}

/// Writes a plan that holds more than the generated files, and prints a summary.
pub fn write_plan(
    plan: &Plan,
    sdk: &Sdk,
    source: &Source,
    disk: &dyn Disk,
    verbose: bool,
    start: Instant,
) -> Result<()> {
    let run = Run { target: CLIENT.to_owned(), source, fix_command: COMMAND.to_owned(), check: false, verbose, start };
    write(&run, plan, &writer::compare(plan)?, sdk, disk)
}

/// The target state of the tree.
pub fn plan(workspace: &Workspace, sdk: &Sdk) -> Result<Plan> {
    let manifest = format!("{CLIENT}/Cargo.toml");
    let text = inputs::text(&workspace.path(&manifest), "the manifest of the SDK")?;
    let [source, tests] = FOLDERS;
    let patched = features::splice(&text, &sdk.package.features)?;
    let mut patched = manifest::with_program(&patched, &sdk.package.program)?;
    let mut driver = sdk.tests.clone();
    if let Some(named) = Named::read(workspace)? {
        patched = named.splice(&patched, sdk)?;
        driver.insert(named::MACRO.to_owned(), named.macros(sdk));
    }
    let below = |folder: &'static str, files: &Files| {
        files.iter().map(move |(path, text)| (format!("{folder}/{path}"), text.clone())).collect::<Vec<_>>()
    };
    let front = install::front(&sdk.package.name, &patched, None, &sdk.guide)?;
    let runtime = Runtime::Folder(runtime::FOLDER.into(), runtime::PACKAGE.to_owned());
    let readme = readme::render(&sdk.package, &front, &runtime);
    let owned = below(source, &sdk.files).into_iter().chain(below(tests, &driver));
    let (tables, names) = (tables(workspace, &patched)?, names_lock::render(&sdk.names));
    Ok(Plan {
        root: workspace.root().to_owned(),
        base: CLIENT.to_owned(),
        owned: owned.chain([("README.md".to_owned(), readme), (REFERENCE.to_owned(), sdk.reference.clone())]).collect(),
        folders: FOLDERS.map(str::to_owned).to_vec(),
        patched: tables.into_iter().chain([(manifest, patched), (NAMES.to_owned(), names)]).collect(),
    })
}

/// The handwritten texts that have a table of features. `manifest` is the new one of the SDK.
fn tables(workspace: &Workspace, manifest: &str) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for (path, start, folder) in TABLES.into_iter().filter(|(path, ..)| workspace.path(path).is_file()) {
        let manifest = match folder {
            CLIENT => manifest.to_owned(),
            _ => inputs::text(&workspace.path(folder).join("Cargo.toml"), "the manifest of the runtime")?,
        };
        let text = inputs::text(&workspace.path(path), "a text with a table of features")?;
        let spliced = install::splice(&text, start, &install::table(&manifest)?);
        texts.extend(spliced.map(|text| (path.to_owned(), text)));
    }
    Ok(texts)
}

/// The names of the last run.
pub fn names(workspace: &Workspace) -> Result<LockedNames> {
    names_lock::read(&workspace.path(NAMES), NAMES)
}

/// The lock. With `renew`, a missing or broken one is none.
fn read_lock(workspace: &Workspace, renew: bool) -> Result<Option<Lock>> {
    let lock = Lock::read(workspace);
    if renew { Ok(lock.ok()) } else { lock.map(Some) }
}

/// Refuses a description that the lock does not name.
pub fn verify_hash(lock: Option<&Lock>, source: &Source) -> Result<()> {
    match lock {
        Some(lock) => lock.verify_hash(&generator::hash(source)),
        None => bail!("{LOCK} is missing; `cargo xtask regenerate --lock` writes it"),
    }
}
