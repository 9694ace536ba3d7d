//! The runtime of a written crate: a copy in its own folder, or one that exists elsewhere.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use generator::Files;
use toml_edit::{DocumentMut, InlineTable, Item, Value};

use super::manifest::{self, Publishing};
use super::standalone::LICENCES;
use crate::inputs;
use crate::workspace::{RUNTIME, Workspace};
use crate::writer::files_below;

/// The package of the runtime, and its name in the manifests of all SDKs.
pub const PACKAGE: &str = "sdk-runtime";
/// The library of the runtime, by which copies are known too.
pub const LIBRARY: &str = "sdk_runtime";
/// The folder of the copy.
pub const FOLDER: &str = "runtime";

/// Where a crate finds its runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A copy in the folder `runtime`.
    Copied,
    /// A folder outside of the crate, relative to it where that is possible, and the package in it.
    Folder(PathBuf, String),
    /// Versions that a registry has.
    Version(String),
}

impl Runtime {
    /// Reads the argument of `--runtime`: a version if it is one, else a folder.
    pub fn of(argument: Option<&str>, out: &Path) -> Result<Self> {
        let Some(argument) = argument else { return Ok(Self::Copied) };
        if argument.is_empty() {
            bail!("--runtime is empty, expected a folder or a version");
        }
        if semver::VersionReq::parse(argument).is_ok() {
            return Ok(Self::Version(argument.to_owned()));
        }
        let folder = resolved(Path::new(argument)).context("no absolute path of --runtime")?;
        let manifest = inputs::text(&folder.join("Cargo.toml"), "the manifest of the runtime (--runtime)")?;
        let manifest: DocumentMut =
            manifest.parse().with_context(|| format!("{}/Cargo.toml is not TOML", folder.display()))?;
        let name = |table: &str| manifest.get(table).and_then(|table| table.get("name")).and_then(Item::as_str);
        let package = name("package").unwrap_or("without a name");
        if package != PACKAGE && name("lib") != Some(LIBRARY) {
            bail!("{} has the package {package}, expected {PACKAGE} or a copy of it (--runtime)", folder.display());
        }
        let out = resolved(out).context("no absolute path of --out")?;
        if folder == out.join(FOLDER) {
            bail!("{} is the crate's own copy; leave --runtime out to keep it", folder.display());
        }
        Ok(Self::Folder(relative(&folder, &out), package.to_owned()))
    }

    /// Refuses versions among which that of this workspace's runtime is not: the generated code is made for it.
    pub fn check_version(&self, version: &str) -> Result<()> {
        let Self::Version(wanted) = self else { return Ok(()) };
        let version = semver::Version::parse(version).context("the version of sdk-runtime is not one")?;
        if !semver::VersionReq::parse(wanted)?.matches(&version) {
            bail!("the generated code needs {PACKAGE} {version}, which `{wanted}` excludes (--runtime)");
        }
        Ok(())
    }

    /// The dependency in the manifest of the crate `name`. `version` is that of this workspace's runtime.
    pub fn dependency(&self, version: &str, name: &str) -> Value {
        let (path, package) = match self {
            Self::Copied => (FOLDER.to_owned(), of_copy(name)),
            // Manifests have slashes on all systems.
            Self::Folder(path, package) => (path.to_string_lossy().replace('\\', "/"), package.clone()),
            Self::Version(version) => return version.trim().into(),
        };
        let mut table = InlineTable::new();
        table.insert("path", path.into());
        table.insert("version", version.into());
        if package != PACKAGE {
            table.insert("package", package.into());
        }
        table.fmt();
        Value::InlineTable(table)
    }

    /// The files of the copy, in the crate `name`.
    pub fn files(
        &self,
        workspace: &Workspace,
        root_manifest: &str,
        name: &str,
        publishing: &Publishing,
    ) -> Result<Files> {
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
        for path in ["README.md"].into_iter().chain(LICENCES) {
            let text = inputs::text(&folder.join(path), "a text of the runtime")?;
            files.insert(format!("{FOLDER}/{path}"), text);
        }
        let text = inputs::text(&folder.join("Cargo.toml"), "the manifest of the runtime")?;
        let manifest = manifest::of_runtime(&text, root_manifest, &of_copy(name), publishing)?;
        files.insert(format!("{FOLDER}/Cargo.toml"), manifest);
        Ok(files)
    }
}

/// The package of the copy in the crate `name`. No program can have two packages of one name and version from two folders.
fn of_copy(name: &str) -> String {
    format!("{name}-runtime")
}

/// The absolute path, without links, `.` and `..`, of a folder that need not exist: a `..` cannot be compared.
fn resolved(folder: &Path) -> Result<PathBuf> {
    let folder = std::path::absolute(folder)?;
    let mut missing = Vec::new();
    let mut there = folder.as_path();
    while let (Some(parent), Some(last)) = (there.parent(), there.components().next_back()) {
        if let Ok(real) = there.canonicalize() {
            // On Windows, such paths have a prefix that manifests cannot have.
            let real = if cfg!(windows) { there.to_owned() } else { real };
            return Ok(missing.iter().rev().fold(real, |path, part| path.join(part)));
        }
        missing.push(PathBuf::from(last.as_os_str()));
        there = parent;
    }
    Ok(folder)
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
        assert!(error.contains("has the package xtask, expected sdk-runtime or a copy of it (--runtime)"), "{error}");
        assert_eq!(of("").expect_err("refused").to_string(), "--runtime is empty, expected a folder or a version");
    }

    #[test]
    fn folders_are_compared_without_dots() {
        let folder = tempfile::TempDir::new().expect("created");
        let root = folder.path().canonicalize().expect("exists");
        let runtime = root.join("work/runtime");
        std::fs::create_dir_all(&runtime).expect("created");
        std::fs::write(runtime.join("Cargo.toml"), "[package]\nname = \"sdk-runtime\"\n").expect("written");
        let of = |out: &str| Runtime::of(Some(&runtime.join("../runtime/").to_string_lossy()), &root.join(out));
        let expected = |path: &str| Runtime::Folder(path.into(), PACKAGE.to_owned());
        for (out, path) in [("work/../new/pets", "../../work/runtime"), ("work/./new/", "../runtime")] {
            assert_eq!(of(out).expect("a folder"), expected(path), "{out}");
        }
        let error = of("work").expect_err("refused").to_string();
        assert!(error.contains("is the crate's own copy; leave --runtime out"), "{error}");
    }

    #[test]
    fn versions_include_that_of_the_generated_code() {
        let check = |wanted: &str| Runtime::Version(wanted.to_owned()).check_version("0.1.4");
        for wanted in ["0.1", "*", "=0.1.4", ">=0.1.2, <3", "0"] {
            check(wanted).expect(wanted);
        }
        for wanted in ["1", "0.2", "=0.1.3", "0.1.5"] {
            let error = check(wanted).expect_err(wanted).to_string();
            assert_eq!(
                error,
                format!("the generated code needs sdk-runtime 0.1.4, which `{wanted}` excludes (--runtime)")
            );
        }
    }

    #[test]
    fn dependencies() {
        let of = |runtime: Runtime| runtime.dependency("0.1.0", "pets").to_string();
        assert_eq!(of(Runtime::Copied), r#"{ path = "runtime", version = "0.1.0", package = "pets-runtime" }"#);
        let folder = |package: &str| of(Runtime::Folder("../a".into(), package.to_owned()));
        assert_eq!(folder(PACKAGE), r#"{ path = "../a", version = "0.1.0" }"#);
        assert_eq!(folder("a-runtime"), r#"{ path = "../a", version = "0.1.0", package = "a-runtime" }"#);
        assert_eq!(of(Runtime::Version("0.3".to_owned())), r#""0.3""#);
    }
}
