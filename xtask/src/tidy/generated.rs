//! Generated files are unedited: they match the writer's manifest.

use anyhow::Result;

use super::Finding;
use crate::inputs;
use crate::regenerate::OWN_FOLDERS;
use crate::workspace::{CLIENT, Workspace};
use crate::writer::files_below;
use crate::writer::manifest::{self, Manifest};

pub fn check(workspace: &Workspace) -> Result<Vec<Finding>> {
    let client = workspace.path(CLIENT);
    let own = format!("{CLIENT}/{}", manifest::NAME);
    let finding = |path: &str, message: &str| {
        Finding::new(&format!("{CLIENT}/{path}"), 1, format!("{message}; `cargo xtask regenerate` fixes this"))
    };
    if !client.join(manifest::NAME).is_file() {
        return Ok(vec![finding(manifest::NAME, "the list of generated files is missing")]);
    }
    let manifest = Manifest::parse(&inputs::text(&workspace.path(&own), "the list of generated files")?);
    let mut findings: Vec<Finding> = manifest
        .malformed
        .iter()
        .map(|line| Finding::new(&own, *line, "not an entry; `cargo xtask regenerate` rewrites this file"))
        .collect();
    for (path, hash) in &manifest.files {
        let file = client.join(path);
        if !file.is_file() {
            findings.push(finding(path, "generated, but missing"));
        } else if manifest::sha256(&inputs::bytes(&file, "a generated file")?) != *hash {
            findings.push(finding(path, "edited by hand, or an earlier version of the generated file"));
        }
    }
    for folder in OWN_FOLDERS {
        for path in files_below(&client.join(folder), folder)? {
            if !manifest.files.contains_key(&path) {
                let message = "not generated, in a folder that holds generated files only; move it";
                findings.push(Finding::new(&format!("{CLIENT}/{path}"), 1, message));
            }
        }
    }
    Ok(findings)
}
