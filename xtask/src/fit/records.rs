//! The records of a folder, as `ClientBuilder::record` of an SDK writes them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use super::shape::Shape;
use crate::inputs;

/// The version of the format.
const FORMAT: u64 = 1;

/// The maximal size of a file. The SDK writes some megabytes.
const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// The records of a folder.
#[derive(Debug, Default)]
pub struct Records {
    pub files: usize,
    /// SHA-256 of the descriptions of the SDKs.
    pub descriptions: BTreeSet<String>,
    /// The number of answers that were not recorded.
    pub dropped: u64,
    /// Whether a record reached its maximal number of fields.
    pub full: bool,
    pub answers: BTreeMap<Key, Answers>,
}

/// The key of answers that are recorded together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub path: String,
    pub method: String,
    pub status: u16,
    pub media_type: String,
}

/// Answers with one key.
#[derive(Debug, Default)]
pub struct Answers {
    /// The operation's name: its group, a dot, and its operationId.
    pub operation: String,
    pub count: u64,
    /// Answers that were not JSON.
    pub unreadable: u64,
    /// Answers that the SDK could not decode to the end, so that later enum values are missing.
    pub stopped: u64,
    pub shape: Shape,
}

#[derive(Deserialize)]
struct File {
    api: Api,
    dropped: u64,
    full: bool,
    answers: Vec<Entry>,
}

#[derive(Deserialize)]
struct Api {
    sha256: String,
}

#[derive(Deserialize)]
struct Entry {
    operation: String,
    method: String,
    path: String,
    status: u16,
    media_type: String,
    answers: u64,
    unreadable: u64,
    stopped: u64,
    shape: Shape,
}

/// Reads every record in a folder.
pub fn read(folder: &Path) -> Result<Records> {
    let shown = folder.display();
    if !folder.is_dir() {
        bail!("{shown} is no folder, expected one that `ClientBuilder::record` of an SDK writes to");
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {shown}"))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| format!("cannot read {shown}"))?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("answers-") && path.extension().is_some_and(|extension| extension == "json") {
            paths.push(path);
        }
    }
    if paths.is_empty() {
        bail!("{shown} has no records: no file is called `answers-*.json`");
    }
    paths.sort();
    let mut records = Records::default();
    for path in paths {
        let bytes = inputs::bytes_up_to(MAX_BYTES, &path, "a record of answers")?;
        let file = parse(&bytes).with_context(|| format!("{} is no record of answers", path.display()))?;
        records.add(file);
    }
    Ok(records)
}

fn parse(bytes: &[u8]) -> Result<File> {
    #[derive(Deserialize)]
    struct Form {
        format: u64,
    }
    let Form { format } = serde_json::from_slice(bytes)?;
    if format != FORMAT {
        bail!("its format is {format}, only {FORMAT} is understood");
    }
    Ok(serde_json::from_slice(bytes)?)
}

impl Records {
    fn add(&mut self, file: File) {
        self.files += 1;
        self.descriptions.insert(file.api.sha256);
        self.dropped = self.dropped.saturating_add(file.dropped);
        self.full |= file.full;
        for entry in file.answers {
            let Entry { operation, method, path, status, media_type, answers, unreadable, stopped, shape } = entry;
            let recorded = self.answers.entry(Key { path, method, status, media_type }).or_default();
            recorded.operation = operation;
            recorded.count = recorded.count.saturating_add(answers);
            recorded.unreadable = recorded.unreadable.saturating_add(unreadable);
            recorded.stopped = recorded.stopped.saturating_add(stopped);
            recorded.shape.add(&shape);
        }
    }
}
