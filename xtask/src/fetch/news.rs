//! Whether there is another description than the present one.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use generator::{Input, Options, Package, Sdk, Source};

use super::address::Address;
use super::identity;
use super::received::Received;
use super::replace;
use super::transport::{Answer, Found, Transport};
use crate::cli::Origin;
use crate::lock::Lock;
use crate::workspace::{DESCRIPTION, LOCK, OVERLAY, Workspace};
use crate::writer::Disk;
use crate::writer::manifest::sha256;
use crate::{inputs, output, regenerate};

/// Bytes of the largest description that is taken, which is also the largest that the generator takes.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Where a description is kept that the SDK cannot be generated from, in a folder that git ignores.
const REFUSED: &str = "target/refused.yaml";

/// Another description than the present one.
#[derive(Debug)]
pub struct News {
    /// The present one, and the overlay.
    pub old: Source,
    /// The lock of the present one.
    pub lock: Lock,
    /// The other one.
    pub new: New,
}

impl News {
    /// Asks for the description. None if it is the present one, which is said, and the lock then has what the source says
    /// about it.
    pub fn ask(
        workspace: &Workspace,
        origin: &Origin,
        transport: &dyn Transport,
        disk: &dyn Disk,
    ) -> Result<Option<Self>> {
        let lock = Lock::read(workspace)?;
        let old = inputs::own(workspace)?;
        // What was changed here by hand must not get lost.
        lock.verify_hash(&sha256(&old.description.bytes))?;
        let Some(new) = obtain(origin, &lock, transport)? else { return Ok(unchanged(&lock, &old)) };
        if new.lock.sha256 == lock.sha256 {
            if new.lock != lock {
                replace(workspace, disk, [(LOCK, new.lock.render())])?;
                output::print(&format!("{LOCK} now has what the source says about the description\n"));
            }
            return Ok(unchanged(&lock, &old));
        }
        identity::verify(&lock, &old.description, &new.description, origin)?;
        Ok(Some(Self { old, lock, new }))
    }

    /// The present one as if it had just come.
    pub fn present(workspace: &Workspace) -> Result<Self> {
        let (lock, old) = (Lock::read(workspace)?, inputs::own(workspace)?);
        let new = New { description: old.description.clone(), lock: lock.clone() };
        Ok(Self { old, lock, new })
    }

    /// Whether it is the present one.
    pub fn is_present(&self) -> bool {
        self.new.lock.sha256 == self.lock.sha256
    }

    /// Whether what came is JSON, and so has other lines than what is kept.
    fn has_other_lines(&self) -> bool {
        !self.is_present() && self.new.lock.source_sha256.is_some()
    }

    /// The other one with the overlay, under the name of the file that has its lines, so that messages tell the reader where to
    /// look.
    pub fn source(&self) -> Source {
        let mut description = self.new.description.clone();
        if self.has_other_lines() {
            description.name = REFUSED.to_owned();
        }
        Source { description, ..self.old.clone() }
    }

    /// Generates the SDK from the other one, with the overlay, as `cargo xtask regenerate` will. None if that fails: why has
    /// been printed, and the description is kept for whoever mends the overlay.
    pub fn try_out(&self, workspace: &Workspace, options: &Options, verbose: bool) -> Result<Option<Sdk>> {
        let source = self.source();
        if let Some(sdk) = regenerate::generate_quietly(&source, options, verbose) {
            return Ok(Some(sdk));
        }
        let kept = workspace.path(REFUSED);
        let folder = kept.parent().unwrap_or(workspace.root());
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&kept, &self.new.description.bytes))
            .with_context(|| format!("the new description is refused, and {REFUSED} cannot be written"))?;
        let from = &self.new.description.name;
        if self.has_other_lines() {
            output::print_error(&format!(
                "  = help: {from} is JSON, and {REFUSED} is the same in YAML, which the lines are of\n"
            ));
        }
        output::print_error(&format!(
            "  = help: the new description is kept in {REFUSED}: `cargo xtask diff HEAD {REFUSED} --no-overlay` shows what is \
             new\n  = help: where {OVERLAY} can mend it, do so, and try again with `--file {REFUSED}`\n"
        ));
        Ok(None)
    }

    /// Which description there is.
    pub fn before(&self) -> String {
        facts(&self.lock, &self.old.description)
    }

    /// Which description there will be; `package` is what is generated from it.
    pub fn after(&self, package: &Package) -> String {
        facts(&self.new.lock.clone().named(package), &self.new.description)
    }
}

fn unchanged(lock: &Lock, old: &Source) -> Option<News> {
    output::print(&format!("{DESCRIPTION} is unchanged: {}\n", facts(lock, &old.description)));
    None
}

fn facts(lock: &Lock, description: &Input) -> String {
    let hash: String = lock.sha256.chars().take(12).collect();
    let form = if lock.source_sha256.is_some() { ", JSON that is kept as YAML" } else { "" };
    format!("{} (sha256 {hash}, {} bytes{form})", lock.version, description.bytes.len())
}

/// A description that may take the place of the present one.
#[derive(Debug)]
pub struct New {
    /// Its bytes; what came as JSON is YAML.
    pub description: Input,
    /// Its lock, but for title and version, which are still those of the present one.
    pub lock: Lock,
}

/// The description from where the arguments say. None if the source still has the locked one.
fn obtain(origin: &Origin, lock: &Lock, transport: &dyn Transport) -> Result<Option<New>> {
    if let Some(path) = &origin.file {
        return from_file(path, lock).map(Some);
    }
    let address = match &origin.url {
        Some(url) => Address::parse(url)?,
        None => Address::parse(&lock.source).with_context(|| format!("the source in {LOCK} cannot be used"))?,
    };
    from_source(&address, lock, transport).with_context(|| format!("cannot fetch {address}, nothing was changed"))
}

fn from_file(path: &Path, lock: &Lock) -> Result<New> {
    let name = path.display().to_string();
    let bytes = inputs::bytes_up_to(MAX_BYTES, path, "an OpenAPI description in YAML or JSON")?;
    refuse_pages(&bytes).with_context(|| format!("{name} cannot be taken, nothing was changed"))?;
    let Received { bytes, sha256, source_sha256, why } = Received::of(bytes, lock);
    print_reason(why);
    // The source said nothing about it, unless it is the same.
    let lock = if sha256 == lock.sha256 {
        lock.clone()
    } else {
        Lock { sha256, source_sha256, etag: None, date: None, ..lock.clone() }
    };
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
    let Received { bytes, sha256, source_sha256, why } = Received::of(bytes, lock);
    print_reason(why);
    let source = address.as_str().to_owned();
    let description = Input { name: source.clone(), bytes };
    Ok(Some(New { description, lock: Lock { sha256, source, source_sha256, etag, date, ..lock.clone() } }))
}

fn print_reason(why: Option<&str>) {
    if let Some(why) = why {
        output::print_error(&format!("note: the description is JSON, and kept as it came: {why}\n"));
    }
}

/// Refuses what certainly is no description, and which a parser would refuse with less to the point.
fn refuse_pages(bytes: &[u8]) -> Result<()> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    ensure!(!text.is_empty(), "it is empty, expected an OpenAPI description in YAML or JSON");
    ensure!(!text.starts_with(b"<"), "it is a web page or XML, expected an OpenAPI description in YAML or JSON");
    Ok(())
}
