//! The seeds of random descriptions: the cases of the generator, and one with parts that those lack.

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::workspace::Workspace;
use crate::yaml;

/// The cases, and the rejected ones.
const FOLDERS: [&str; 2] = ["generator/tests/cases", "generator/tests/rejected"];
/// Parts that no case has.
const OWN: &str = include_str!("seeds.yaml");

/// Reads them, in order of name.
pub fn read(workspace: &Workspace) -> Result<Vec<Value>> {
    let mut documents: Vec<Value> = yaml::read(OWN.as_bytes()).into_iter().collect();
    for folder in FOLDERS {
        let path = workspace.path(folder);
        let entries = fs::read_dir(&path).with_context(|| format!("cannot list {}", path.display()))?;
        let mut files = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
        files.sort();
        for file in files.iter().filter(|file| file.is_file()) {
            let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            // Some are broken on purpose, and some are no descriptions.
            let document = yaml::read(&bytes);
            documents.extend(document.filter(|document| document.get("openapi").is_some()));
        }
    }
    Ok(documents)
}
