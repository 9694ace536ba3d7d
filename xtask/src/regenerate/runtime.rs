//! The runtime of a written crate: a copy in its own folder, or one that exists elsewhere.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use generator::Files;
use toml_edit::{DocumentMut, InlineTable, Item, Value};

use super::manifest;
use crate::inputs;
use crate::workspace::{RUNTIME, Workspace};
use crate::writer::files_below;

/// The package of the runtime.
pub const PACKAGE: &str = "sdk-runtime";
/// The folder of the copy.
const FOLDER: &str = "runtime";

/// Where a crate finds its runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A copy in the folder `runtime`.
    Copied,
    /// A folder outside of the crate, relative to it where that is possible.
    Folder(PathBuf),
    /// Versions that a registry has.
    Version(String),
}

impl Runtime {
    /// Reads the argument of `--runtime`: a version if it is one, else a folder.
    pub fn of(argument: Option<&str>, out: &Path) -> Result<Self> {
        let Some(argument) = argument else { return Ok(Self::Copied) };
        if semver::VersionReq::parse(argument).is_ok() {
            return Ok(Self::Version(argument.to_owned()));
        }
        let folder = std::path::absolute(argument).context("no absolute path of --runtime")?;
        let manifest = inputs::text(&folder.join("Cargo.toml"), "the manifest of the runtime (--runtime)")?;
        let manifest: DocumentMut =
            manifest.parse().with_context(|| format!("{}/Cargo.toml is not TOML", folder.display()))?;
        let name = manifest.get("package").and_then(|package| package.get("name")).and_then(Item::as_str);
        if name != Some(PACKAGE) {
            bail!(
                "{} has the package {}, expected {PACKAGE} (--runtime)",
                folder.display(),
                name.unwrap_or("without a name")
            );
        }
        let out = std::path::absolute(out).context("no absolute path of --out")?;
        Ok(Self::Folder(relative(&folder, &out)))
    }

    /// The dependency in the crate's manifest. `version` is that of this workspace's runtime.
    pub fn dependency(&self, version: &str) -> Value {
        let path = match self {
            Self::Copied => FOLDER.to_owned(),
            // Manifests have slashes on all systems.
            Self::Folder(path) => path.to_string_lossy().replace('\\', "/"),
            Self::Version(version) => return version.as_str().into(),
        };
        let mut table = InlineTable::new();
        table.insert("path", path.into());
        table.insert("version", version.into());
        table.fmt();
        Value::InlineTable(table)
    }

    /// The files of the copy.
    pub fn files(&self, workspace: &Workspace, root_manifest: &str) -> Result<Files> {
        let mut files = Files::new();
        if *self != Self::Copied {
            return Ok(files);
        }
        let folder = workspace.path(RUNTIME);
        for path in files_below(&folder.join("src"), "src")? {
            let text = inputs::text(&folder.join(&path), "a source file of the runtime")?;
            files.insert(format!("{FOLDER}/{path}"), text);
        }
        if files.is_empty() {
            bail!("{} has no runtime to copy", folder.display());
        }
        let text = inputs::text(&folder.join("Cargo.toml"), "the manifest of the runtime")?;
        files.insert(format!("{FOLDER}/Cargo.toml"), manifest::of_runtime(&text, root_manifest)?);
        Ok(files)
    }
}

/// The path from one folder to another, both absolute. Without a common root, the path as it is.
fn relative(to: &Path, from: &Path) -> PathBuf {
    let [to_parts, from_parts] = [to, from].map(|path| path.components().collect::<Vec<_>>());
    let common = to_parts.iter().zip(&from_parts).take_while(|(a, b)| a == b).count();
    if !to_parts.iter().take(common).any(|part| matches!(part, Component::Normal(_))) {
        return to.to_owned();
    }
    let up = from_parts.iter().skip(common).map(|_| Component::ParentDir);
    up.chain(to_parts.iter().skip(common).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_relative_to_the_crate() {
        let path = |to: &str, from: &str| relative(Path::new(to), Path::new(from)).to_string_lossy().into_owned();
        assert_eq!(path("/work/a/runtime", "/work/b"), "../a/runtime");
        assert_eq!(path("/work/a", "/work/a/b/c"), "../..");
        assert_eq!(path("/elsewhere/runtime", "/work/b"), "/elsewhere/runtime", "only the root is common");
    }

    #[test]
    fn versions_are_told_from_folders() {
        let of = |argument: &str| Runtime::of(Some(argument), Path::new("/work/b"));
        assert_eq!(of("0.3").expect("a version"), Runtime::Version("0.3".to_owned()));
        assert_eq!(of(">=1.2, <3").expect("versions"), Runtime::Version(">=1.2, <3".to_owned()));
        assert_eq!(Runtime::of(None, Path::new("/work/b")).expect("none"), Runtime::Copied);
        let error = of("not/here").expect_err("refused").to_string();
        assert!(error.contains("the manifest of the runtime (--runtime)"), "{error}");
        let error = of(env!("CARGO_MANIFEST_DIR")).expect_err("refused").to_string();
        assert!(error.contains("has the package xtask, expected sdk-runtime (--runtime)"), "{error}");
    }

    #[test]
    fn dependencies() {
        let of = |runtime: Runtime| runtime.dependency("0.1.0").to_string();
        assert_eq!(of(Runtime::Copied), r#"{ path = "runtime", version = "0.1.0" }"#);
        assert_eq!(of(Runtime::Folder("../a".into())), r#"{ path = "../a", version = "0.1.0" }"#);
        assert_eq!(of(Runtime::Version("0.3".to_owned())), r#""0.3""#);
    }
}
