//! Where things stand in this workspace.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

/// The description that the SDK is generated from, relative to the root.
pub const DESCRIPTION: &str = "openapi/perfectgym-next.yaml";
/// The decisions about it.
pub const OVERLAY: &str = "openapi/perfectgym-next.overlay.yaml";
/// What it is, so that it cannot change unnoticed.
pub const LOCK: &str = "openapi/perfectgym-next.lock";
/// What everything is called in Rust, so that updates rename nothing.
pub const NAMES: &str = "openapi/names.lock";
/// What the contract run allows, with reasons.
pub const ALLOWED: &str = "openapi/perfectgym-next.contract.toml";
/// What changed for those who depend on the SDK.
pub const CHANGELOG: &str = "CHANGELOG.md";
/// The versions of all dependencies, and of the crates themselves.
pub const CARGO_LOCK: &str = "Cargo.lock";
/// What tests, examples and benches name that are written by hand.
pub const NAMED: &str = "generated-client/tests/named.toml";
/// The SDK's folder.
pub const CLIENT: &str = "generated-client";

/// The cargo that runs this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Whether a file is what insta writes beside a snapshot until somebody decides about it.
pub fn is_pending_snapshot(path: &str) -> bool {
    path.ends_with(".snap.new") || path.ends_with(".pending-snap")
}

/// This workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Takes a folder as the workspace's root.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Finds the workspace: the one whose `cargo xtask` runs this program, else the one around the current folder.
    pub fn find() -> Result<Self> {
        let here = env::current_dir().context("cannot tell the current folder")?;
        let start = env::var_os("CARGO_MANIFEST_DIR").map_or(here, PathBuf::from);
        let root = start.ancestors().find(|folder| folder.join("xtask/Cargo.toml").is_file()).with_context(|| {
            format!("{} is not inside the workspace; run `cargo xtask` from within it", start.display())
        })?;
        Ok(Self::at(root))
    }

    /// The root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path relative to the root.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }
}
