//! The compilation target of browsers.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::workspace::Workspace;

/// Its name.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Whether it is installed.
pub fn is_installed(workspace: &Workspace) -> Result<bool> {
    Ok(has_library(&library_folder(workspace)?))
}

/// The command that installs it, for messages.
pub fn install() -> String {
    format!("`rustup target add {TARGET}` installs the target")
}

/// The folder of its standard library.
fn library_folder(workspace: &Workspace) -> Result<PathBuf> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(workspace.root())
        .output()
        .context("cannot run rustc")?;
    if !output.status.success() {
        bail!("rustc does not know the target {TARGET}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().into())
}

fn has_library(folder: &Path) -> bool {
    let is_it = |path: &Path| {
        let starts = path.file_name().and_then(OsStr::to_str).is_some_and(|name| name.starts_with("libstd-"));
        starts && path.extension() == Some(OsStr::new("rlib"))
    };
    fs::read_dir(folder).is_ok_and(|files| files.flatten().any(|file| is_it(&file.path())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_installed_if_its_folder_has_libstd() {
        let folder = tempfile::TempDir::new().expect("created");
        assert!(!has_library(&folder.path().join("none")));
        fs::write(folder.path().join("libcore-1.rlib"), "").expect("written");
        fs::write(folder.path().join("libstd-1.rmeta"), "").expect("written");
        assert!(!has_library(folder.path()));
        fs::write(folder.path().join("libstd-1.rlib"), "").expect("written");
        assert!(has_library(folder.path()));
    }
}
