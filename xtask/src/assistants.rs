//! `cargo xtask assistants`: the SDK's server of tools, used by the official client of the protocol.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::servers::find_node;
use crate::workspace::{self, Workspace};
use crate::{Outcome, output};

/// The folder with the script, and the lock of its packages.
const FOLDER: &str = "xtask/assistants";
/// The oldest Node.js that runs the client.
const OLDEST: u32 = 20;

/// Runs the command.
pub fn run(workspace: &Workspace) -> Result<Outcome> {
    let folder = std::path::absolute(workspace.path(FOLDER)).context("no absolute path of the folder")?;
    if let Some(missing) = missing(&folder) {
        output::print_error(&format!("error: assistants: {missing}\n"));
        return Ok(Outcome::Unavailable);
    }
    let status = workspace::cargo()
        .args(["test", "--quiet", "--package", "generated-client", "--features", "mcp", "--test", "assistants"])
        .args(["--", "--ignored", "--exact", "--nocapture", "assistants"])
        .env("ASSISTANT_SCRIPT", folder.join("use.mjs"))
        .status()
        .context("cannot run cargo")?;
    Ok(if status.success() { Outcome::Success } else { Outcome::Failed })
}

/// What has to be installed, if anything is.
fn missing(folder: &Path) -> Option<String> {
    if let Err(missing) = find_node(OLDEST) {
        return Some(missing);
    }
    let is_installed = folder.join("node_modules/@modelcontextprotocol/client/package.json").is_file();
    let install = format!("the client is not installed; `npm ci --ignore-scripts --prefix {FOLDER}` installs it");
    (!is_installed).then_some(install)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_client_is_reported_with_what_to_install() {
        let missing = missing(Path::new("/nowhere")).expect("it is missing");
        assert!(missing.contains("npm ci") || missing.contains("nodejs.org"), "{missing}");
    }
}
