//! The paths of this workspace.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

/// The description of the SDK, relative to the root.
pub const DESCRIPTION: &str = "openapi/perfectgym-next.yaml";
/// Its overlay.
pub const OVERLAY: &str = "openapi/perfectgym-next.overlay.yaml";
/// Its lock: title, version and hash.
pub const LOCK: &str = "openapi/perfectgym-next.lock";
/// The names of everything in Rust, which updates keep.
pub const NAMES: &str = "openapi/names.lock";
/// The allow list of the contract run.
pub const ALLOWED: &str = "openapi/perfectgym-next.contract.toml";
/// The changelog of the SDK.
pub const CHANGELOG: &str = "CHANGELOG.md";
/// The versions of all crates.
pub const CARGO_LOCK: &str = "Cargo.lock";
/// The items that handwritten tests, examples and benches name.
pub const NAMED: &str = "generated-client/tests/named.toml";
/// The SDK's folder.
pub const CLIENT: &str = "generated-client";
/// The folder of the runtime.
pub const RUNTIME: &str = "generated-client/runtime";

/// The cargo that runs this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Whether a file is a pending snapshot of insta.
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

    /// Finds the workspace whose `cargo xtask` runs this program, or else that of the current folder.
    pub fn find() -> Result<Self> {
        let here = env::current_dir().context("cannot find the current folder")?;
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
