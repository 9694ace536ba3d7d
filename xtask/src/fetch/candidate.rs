//! A new description that may replace the current one.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use generator::{Input, Options, Package, Sdk, Source};

use super::address::Address;
use super::identity;
use super::received::Received;
use super::replace;
use super::transport::{Answer, Fetched, Transport};
use crate::cli::Origin;
use crate::files::{self, Files as OtherFiles};
use crate::lock::Lock;
use crate::workspace::{ALLOWED, DESCRIPTION, LOCK, NAMES, OVERLAY, Workspace};
use crate::writer::Disk;
use crate::{inputs, output, regenerate};

/// The maximal size of a description, which is also that of the generator.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The file of a refused description, in a folder that git ignores.
const REFUSED: &str = "target/refused.yaml";

/// A new description, and the current one.
#[derive(Debug)]
pub struct Candidate {
    /// The current description with the overlay.
    pub old: Source,
    /// The lock of the current description.
    pub lock: Lock,
    /// The new description.
    pub new: NewDescription,
}

impl Candidate {
    /// Fetches the description. None if it is the current one; this is printed, and facts about it are written to the lock.
    pub fn fetch(
        workspace: &Workspace,
        origin: &Origin,
        transport: &dyn Transport,
        disk: &dyn Disk,
    ) -> Result<Option<Self>> {
        let lock = Lock::read(workspace)?;
        let old = inputs::own(workspace)?;
        // Edits by hand must not get lost.
        lock.verify_hash(&generator::hash(&old))?;
        let Some(new) = obtain(origin, &lock, transport)? else { return Ok(unchanged(&lock, &old)) };
        if new.lock.sha256 == lock.sha256 {
            if new.lock != lock {
                replace(workspace, disk, [(LOCK.to_owned(), new.lock.render())])?;
                output::print(&format!("{LOCK} is updated with the source's facts about the description\n"));
            }
            return Ok(unchanged(&lock, &old));
        }
        identity::verify(&lock, &old.description, &new.description, origin)?;
        Ok(Some(Self { old, lock, new }))
    }

    /// The current description as the new one.
    pub fn current(workspace: &Workspace) -> Result<Self> {
        let (lock, old) = (Lock::read(workspace)?, inputs::own(workspace)?);
        let new = NewDescription { description: old.description.clone(), files: old.files.clone(), lock: lock.clone() };
        Ok(Self { old, lock, new })
    }

    /// Whether the new description is the current one.
    pub fn is_current(&self) -> bool {
        self.new.lock.sha256 == self.lock.sha256
    }

    /// Whether the new description was converted from JSON, and so has other lines.
    fn is_converted(&self) -> bool {
        !self.is_current() && self.new.lock.source_sha256.is_some()
    }

    /// The new description with the overlay, under the name of the file with its lines.
    pub fn source(&self) -> Source {
        let mut description = self.new.description.clone();
        if self.is_converted() {
            description.name = REFUSED.to_owned();
        }
        Source { description, files: self.new.files.clone(), ..self.old.clone() }
    }

    /// Generates the SDK from the new description with the overlay, as `cargo xtask regenerate` will. None after an error, which
    /// has been printed; the description is kept, for fixes in the overlay.
    pub fn generate(&self, workspace: &Workspace, options: &Options, verbose: bool) -> Result<Option<Sdk>> {
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
        if self.is_converted() {
            output::print_error(&format!(
                "  = help: {from} is JSON; the lines are those of {REFUSED}, the same in YAML\n"
            ));
        }
        output::print_error(&format!(
            "  = help: the new description is kept in {REFUSED}: `cargo xtask diff HEAD {REFUSED} --no-overlay` shows what is \
             new\n  = help: fix it in {OVERLAY}, if possible, and run again with `--file {REFUSED}`\n"
        ));
        Ok(None)
    }

    /// The current description in words.
    pub fn before(&self) -> String {
        summary(&self.lock, &self.old.description)
    }

    /// The new description in words; `package` is generated from it.
    pub fn after(&self, package: &Package) -> String {
        summary(&self.new.lock.clone().named(package), &self.new.description)
    }
}

fn unchanged(lock: &Lock, old: &Source) -> Option<Candidate> {
    output::print(&format!("{DESCRIPTION} is unchanged: {}\n", summary(lock, &old.description)));
    None
}

fn summary(lock: &Lock, description: &Input) -> String {
    let hash: String = lock.sha256.chars().take(12).collect();
    let form = if lock.source_sha256.is_some() { ", JSON that is kept as YAML" } else { "" };
    format!("{} (sha256 {hash}, {} bytes{form})", lock.version, description.bytes.len())
}

/// A new description.
#[derive(Debug)]
pub struct NewDescription {
    /// Its bytes, with JSON converted to YAML.
    pub description: Input,
    /// Its other files.
    pub files: OtherFiles,
    /// Its lock, with title and version of the current description.
    pub lock: Lock,
}

impl NewDescription {
    /// The other files with their paths in the workspace.
    pub fn other_files(&self) -> Result<Vec<(String, String)>> {
        let folder = DESCRIPTION.rsplit_once('/').map_or("", |(folder, _)| folder);
        let kept = [DESCRIPTION, LOCK, OVERLAY, NAMES, ALLOWED];
        let mut files = Vec::new();
        // What cannot be read is reported by the generator, if it is needed.
        for (key, input) in self.files.iter().filter_map(|(key, file)| Some((key, file.as_ref().ok()?))) {
            let path = format!("{folder}/{key}");
            let name = &input.name;
            ensure!(
                !key.starts_with(".."),
                "{name} is not in the folder of the description, so that {folder} cannot hold it"
            );
            ensure!(!kept.contains(&path.as_str()), "{name} would replace {path}, which is something else");
            let text = String::from_utf8(input.bytes.clone()).with_context(|| format!("{name} is not UTF-8"))?;
            files.push((path, text));
        }
        Ok(files)
    }
}

/// Obtains the description from the source in the arguments. None if the source still has the locked one.
fn obtain(origin: &Origin, lock: &Lock, transport: &dyn Transport) -> Result<Option<NewDescription>> {
    if let Some(path) = &origin.file {
        return from_file(path, lock).map(Some);
    }
    let address = match &origin.url {
        Some(url) => Address::parse(url)?,
        None => Address::parse(&lock.source).with_context(|| format!("the source in {LOCK} cannot be used"))?,
    };
    from_source(&address, lock, transport).with_context(|| format!("cannot fetch {address}, nothing was changed"))
}

fn from_file(path: &Path, lock: &Lock) -> Result<NewDescription> {
    let name = path.display().to_string();
    let bytes = inputs::bytes_up_to(MAX_BYTES, path, "an OpenAPI description in YAML or JSON")?;
    refuse_pages(&bytes).with_context(|| format!("{name} cannot be taken, nothing was changed"))?;
    let files = files::read(&Input { name: name.clone(), bytes: bytes.clone() }, path, None);
    let Received { bytes, mut sha256, source_sha256, why } = Received::of(bytes, lock);
    print_reason(why);
    if !files.is_empty() {
        let description = Input { name: name.clone(), bytes: bytes.clone() };
        sha256 = generator::hash(&Source { files: files.clone(), ..Source::from(description) });
    }
    // The facts about the source hold for equal bytes only.
    let lock = if sha256 == lock.sha256 {
        lock.clone()
    } else {
        Lock { sha256, source_sha256, etag: None, date: None, ..lock.clone() }
    };
    Ok(NewDescription { description: Input { name, bytes }, files, lock })
}

fn from_source(address: &Address, lock: &Lock, transport: &dyn Transport) -> Result<Option<NewDescription>> {
    // An `ETag` is valid for its own source only.
    let known = lock.etag.as_deref().filter(|_| address.as_str() == lock.source);
    let Fetched { bytes, etag, date } = match transport.get(address, known)? {
        Answer::NotModified => return Ok(None),
        Answer::Modified(found) => found,
    };
    refuse_pages(&bytes)?;
    let Received { bytes, sha256, source_sha256, why } = Received::of(bytes, lock);
    print_reason(why);
    let source = address.as_str().to_owned();
    let description = Input { name: source.clone(), bytes };
    Ok(Some(NewDescription {
        description,
        files: OtherFiles::new(),
        lock: Lock { sha256, source, source_sha256, etag, date, ..lock.clone() },
    }))
}

fn print_reason(why: Option<&str>) {
    if let Some(why) = why {
        output::print_error(&format!("note: the description stays JSON: {why}\n"));
    }
}

/// Refuses web pages and empty answers with clearer messages than a parser's.
fn refuse_pages(bytes: &[u8]) -> Result<()> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    ensure!(!text.is_empty(), "it is empty, expected an OpenAPI description in YAML or JSON");
    ensure!(!text.starts_with(b"<"), "it is a web page or XML, expected an OpenAPI description in YAML or JSON");
    Ok(())
}
