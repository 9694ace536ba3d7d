//! Builds the steps for WebAssembly, and the JavaScript around them.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::wasm;
use crate::workspace::{self, Workspace};

/// Builds both into a folder.
pub fn build(workspace: &Workspace, folder: &Path) -> Result<()> {
    let program = steps(workspace)?;
    let status = workspace::cargo()
        .args(["run", "--quiet", "--package", "browsers", "--features", "bindgen", "--bin", "bindgen", "--"])
        .args([&program, folder])
        .current_dir(workspace.root())
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("the JavaScript around the steps cannot be written");
    }
    Ok(())
}

/// Compiles the steps. The result is the path of the program.
fn steps(workspace: &Workspace) -> Result<PathBuf> {
    let output = workspace::cargo()
        .args(["build", "--quiet", "--package", "browsers", "--bin", "steps", "--target", wasm::TARGET])
        // Without debug information, which the browser would load.
        .args(["--config", "profile.dev.debug=false", "--message-format", "json-render-diagnostics"])
        .current_dir(workspace.root())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("the steps do not compile");
    }
    executable(&String::from_utf8_lossy(&output.stdout)).context("cargo's messages have no path of the steps")
}

/// The path of the program in cargo's messages.
fn executable(messages: &str) -> Option<PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).next_back()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_found_in_the_messages_of_cargo() {
        let messages = "{\"reason\":\"compiler-artifact\",\"executable\":null}\nnot JSON\n{\"executable\":\"/a/steps.wasm\"}\n\
                        {\"reason\":\"build-finished\",\"success\":true}\n";
        assert_eq!(executable(messages), Some(PathBuf::from("/a/steps.wasm")));
        assert_eq!(executable(""), None);
    }
}
