//! `cargo xtask fetch`: takes over a new version of the description, if the SDK can be generated from it.

mod address;
mod https;
mod progress;
#[cfg(test)]
mod tests;
mod transport;

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use generator::{Files, Input, Package, Source};

use self::address::Address;
use self::https::Https;
use self::transport::{Answer, Found, Transport};
use crate::cli::Fetch;
use crate::lock::Lock;
use crate::workspace::{DESCRIPTION, LOCK, OVERLAY, Workspace};
use crate::writer::manifest::sha256;
use crate::writer::{self, Disk, Real};
use crate::{Outcome, inputs, output, regenerate};

/// Bytes of the largest description that is taken, which is also the largest that the generator takes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Fetch) -> Result<Outcome> {
    carry_out(workspace, args, &Https::new(), &Real)
}

fn carry_out(workspace: &Workspace, args: &Fetch, transport: &dyn Transport, disk: &dyn Disk) -> Result<Outcome> {
    regenerate::settle_interrupted(workspace.root(), None)?;
    let lock = Lock::read(workspace)?;
    let old = inputs::bytes(&workspace.path(DESCRIPTION), "the OpenAPI description")?;
    // What was changed here by hand must not get lost.
    lock.verify_hash(&sha256(&old))?;
    let before = facts(&lock, old.len());
    let Some(new) = obtain(args, &lock, transport)? else { return Ok(unchanged(&before)) };
    if new.lock.sha256 == lock.sha256 {
        if new.lock != lock {
            replace(workspace, disk, [(LOCK, new.lock.render())])?;
            output::say(&format!("{LOCK} now has what the source says about the description\n"));
        }
        return Ok(unchanged(&before));
    }
    let Some(package) = try_out(workspace, &new.description, args.verbose)? else { return Ok(Outcome::Failed) };
    let lock = Lock { title: package.title, version: package.version, ..new.lock };
    let after = facts(&lock, new.description.bytes.len());
    let text = String::from_utf8(new.description.bytes).context("the description is not UTF-8")?;
    replace(workspace, disk, [(DESCRIPTION, text), (LOCK, lock.render())])?;
    output::say(&format!(
        "{DESCRIPTION} was {before}, is {after}\n  `cargo xtask diff` shows what is new, `cargo xtask regenerate` brings it \
         into the SDK\n"
    ));
    Ok(Outcome::Changed)
}

/// A description that may take the place of the present one.
struct New {
    description: Input,
    /// Its lock, but for title and version, which are still those of the present one.
    lock: Lock,
}

/// The description from where the arguments say. None if the source still has the locked one.
fn obtain(args: &Fetch, lock: &Lock, transport: &dyn Transport) -> Result<Option<New>> {
    if let Some(path) = &args.file {
        return from_file(path, lock).map(Some);
    }
    let address = match &args.url {
        Some(url) => Address::parse(url)?,
        None => Address::parse(&lock.source).with_context(|| format!("the source in {LOCK} cannot be used"))?,
    };
    from_source(&address, lock, transport).with_context(|| format!("cannot fetch {address}, nothing was changed"))
}

fn from_file(path: &Path, lock: &Lock) -> Result<New> {
    let name = path.display().to_string();
    let bytes = inputs::bytes_up_to(MAX_BYTES, path, "an OpenAPI description in YAML or JSON")?;
    refuse_pages(&bytes).with_context(|| format!("{name} cannot be taken, nothing was changed"))?;
    let sha256 = sha256(&bytes);
    // The source said nothing about it, unless it is the same.
    let lock =
        if sha256 == lock.sha256 { lock.clone() } else { Lock { sha256, etag: None, date: None, ..lock.clone() } };
    Ok(New { description: Input { name, bytes }, lock })
}

fn from_source(address: &Address, lock: &Lock, transport: &dyn Transport) -> Result<Option<New>> {
    // What one source calls its bytes means nothing to another.
    let known = lock.etag.as_deref().filter(|_| address.as_str() == lock.source);
    let Found { bytes, etag, date } = match transport.get(address, known)? {
        Answer::NotModified => return Ok(None),
        Answer::Found(found) => found,
    };
    refuse_pages(&bytes)?;
    let (sha256, source) = (sha256(&bytes), address.as_str().to_owned());
    let description = Input { name: source.clone(), bytes };
    Ok(Some(New { description, lock: Lock { sha256, source, etag, date, ..lock.clone() } }))
}

/// Refuses what certainly is no description, and which a parser would refuse with less to the point.
fn refuse_pages(bytes: &[u8]) -> Result<()> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    ensure!(!text.is_empty(), "it is empty, expected an OpenAPI description in YAML or JSON");
    ensure!(!text.starts_with(b"<"), "it is a web page or XML, expected an OpenAPI description in YAML or JSON");
    Ok(())
}

/// Generates the SDK from it, with the overlay, as `cargo xtask regenerate` will. None if it cannot, and why has been
/// printed.
fn try_out(workspace: &Workspace, description: &Input, verbose: bool) -> Result<Option<Package>> {
    let source = Source { description: description.clone(), overlay: inputs::own(workspace)?.overlay };
    let Some(sdk) = regenerate::generate_quietly(&source, &regenerate::own_options(workspace)?, verbose) else {
        output::complain(&format!("  = help: mend {OVERLAY} for the new description, and fetch again\n"));
        return Ok(None);
    };
    regenerate::own_plan(workspace, &sdk)
        .with_context(|| format!("the SDK cannot take over {}, nothing was changed", description.name))?;
    Ok(Some(sdk.package))
}

/// Replaces files, all or none.
fn replace<const N: usize>(workspace: &Workspace, disk: &dyn Disk, files: [(&str, String); N]) -> Result<()> {
    let files = Files::from(files.map(|(path, text)| (path.to_owned(), text)));
    let changes = writer::compare_files(workspace.root(), &files)?;
    writer::apply(disk, workspace.root(), &changes.list)
}

fn unchanged(before: &str) -> Outcome {
    output::say(&format!("{DESCRIPTION} is unchanged: {before}\n"));
    Outcome::Done
}

fn facts(lock: &Lock, size: usize) -> String {
    let hash: String = lock.sha256.chars().take(12).collect();
    format!("{} (sha256 {hash}, {size} bytes)", lock.version)
}
