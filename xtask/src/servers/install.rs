//! Installs the packages of a server, pinned with their hashes, below `target`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use super::settings::{Runtime, Settings};
use super::steps;
use crate::inputs;

/// The timeout of a package manager.
const TIMEOUT: Duration = Duration::from_secs(1_200);
/// The file beside installed packages with the hash of their list.
const STAMP: &str = "installed.sha256";

/// The interpreter of a runtime. The error is a line that says what to install.
pub fn find(runtime: &Runtime) -> Result<PathBuf, String> {
    match runtime {
        Runtime::Python(version) => {
            let names = [format!("python{version}"), "python3".to_owned(), "python".to_owned()];
            let found = names
                .iter()
                .find(|name| answer(name, &["--version"]).is_some_and(|summary| is_python(&summary, version)));
            found
                .map(PathBuf::from)
                .ok_or_else(|| format!("there is no Python {version}; install it with its module venv"))
        }
        Runtime::Node(oldest) => {
            let major = answer("node", &["--version"]).and_then(|summary| node_major(&summary));
            match (major, answer("npm", &["--version"])) {
                (Some(major), Some(_)) if major >= *oldest => Ok(PathBuf::from("node")),
                _ => Err(format!("there is no Node.js {oldest} or later with npm; install it from https://nodejs.org")),
            }
        }
    }
}

fn answer(program: &str, words: &[&str]) -> Option<String> {
    let output = Command::new(program).args(words).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn is_python(summary: &str, version: &str) -> bool {
    let rest = summary.strip_prefix("Python ").and_then(|found| found.strip_prefix(version));
    rest.is_some_and(|rest| rest.starts_with('.'))
}

fn node_major(summary: &str) -> Option<u32> {
    summary.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Installed packages.
#[derive(Debug)]
pub struct Installed {
    /// The folder of their programs.
    pub bin: PathBuf,
    /// Their number, and whether they were installed before, in words.
    pub summary: String,
}

/// Installs the packages of the list in `from` into `folder`, unless they are installed.
pub fn install(settings: &Settings, interpreter: &Path, from: &Path, folder: &Path, log: &Path) -> Result<Installed> {
    let runtime = &settings.runtime;
    let lists: &[&str] = match runtime {
        Runtime::Python(_) => &["requirements.txt"],
        Runtime::Node(_) => &["package.json", "package-lock.json"],
    };
    let mut texts = Vec::new();
    for list in lists {
        texts.push(inputs::text(&from.join(list), "a list of packages")?);
    }
    let count = match runtime {
        Runtime::Python(_) => pinned(&texts.concat())?,
        Runtime::Node(_) => texts.concat().matches("\"integrity\": ").count(),
    };
    let bin = folder.join(if matches!(runtime, Runtime::Python(_)) { "bin" } else { "node_modules/.bin" });
    let stamp = stamp(settings, &texts);
    if fs::read_to_string(folder.join(STAMP)).is_ok_and(|before| before == stamp) {
        return Ok(Installed { bin, summary: format!("{count} packages, as before") });
    }
    steps::empty(folder)?;
    match runtime {
        Runtime::Python(_) => python(interpreter, &texts.concat(), &settings.sources, folder, log)?,
        Runtime::Node(_) => {
            for list in lists {
                fs::copy(from.join(list), folder.join(list)).with_context(|| format!("cannot copy {list}"))?;
            }
            node(folder, log)?;
        }
    }
    fs::write(folder.join(STAMP), stamp).context("cannot write the hash of the packages")?;
    Ok(Installed { bin, summary: format!("{count} packages") })
}

fn python(interpreter: &Path, list: &str, sources: &[String], folder: &Path, log: &Path) -> Result<()> {
    let mut command = Command::new(interpreter);
    command.args(["-m", "venv"]).arg(folder);
    steps::run(command, log, TIMEOUT)?;
    let pip = |name: &str, list: &str, sources: &[String]| {
        let file = folder.join(name);
        fs::write(&file, list).with_context(|| format!("cannot write {}", file.display()))?;
        let mut command = Command::new(folder.join("bin/python"));
        command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-deps"]);
        // Wheels only: a source package would fetch unpinned packages to build it.
        command.args(["--require-hashes", "--no-build-isolation", "--only-binary", ":all:"]);
        command.args(sources.iter().flat_map(|name| ["--no-binary", name]));
        command.arg("--requirement").arg(file);
        steps::run(command, log, TIMEOUT)
    };
    if !sources.is_empty() {
        pip("builders.txt", &builders(list), &[])?;
    }
    pip("requirements.txt", list, sources)
}

/// The entries of a `requirements.txt` that build the others.
fn builders(text: &str) -> String {
    let mut taken = false;
    let mut entries = String::new();
    for line in text.lines() {
        if line.starts_with(char::is_alphanumeric) {
            taken = ["setuptools==", "wheel=="].iter().any(|name| line.starts_with(name));
        }
        if taken {
            entries.push_str(line);
            entries.push('\n');
        }
    }
    entries
}

fn node(folder: &Path, log: &Path) -> Result<()> {
    let mut command = Command::new("npm");
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]).arg(folder);
    steps::run(command, log, TIMEOUT)
}

/// The number of packages in a `requirements.txt`. One without version or hash is an error.
pub fn pinned(text: &str) -> Result<usize> {
    let text = text.replace("\\\n", " ");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut count = 0;
    for line in lines {
        if !line.contains("==") || !line.contains("--hash=sha256:") {
            bail!("a package without a version or a hash: {line}");
        }
        count += 1;
    }
    Ok(count)
}

fn stamp(settings: &Settings, texts: &[String]) -> String {
    let hash = Sha256::digest(format!("{:?} {:?}\n{}", settings.runtime, settings.sources, texts.concat()));
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toml::Text;

    #[test]
    fn versions_are_understood() {
        assert!(is_python("Python 3.11.7", "3.11"));
        assert!(!is_python("Python 3.11.7", "3.1"));
        assert!(!is_python("PyPy 3.11.7", "3.11"));
        assert_eq!(node_major("v20.20.2"), Some(20));
        assert_eq!(node_major("20"), None);
        let missing = find(&Runtime::Python(Text("2.9".to_owned()))).expect_err("there is none");
        assert!(missing.contains("Python 2.9") && !missing.contains('\n'), "{missing}");
    }

    #[test]
    fn a_package_has_a_version_and_a_hash() {
        assert_eq!(
            pinned("# by hand\na==1 \\\n    --hash=sha256:00 \\\n    --hash=sha256:01\n    # via b\n").expect("pinned"),
            1
        );
        let list = "a==1 \\\n    --hash=sha256:00\nwheel==2 \\\n    --hash=sha256:01\n    # via b\nz==3 \\\n    --hash=sha256:02\n";
        assert_eq!(builders(list), "wheel==2 \\\n    --hash=sha256:01\n    # via b\n");
        for text in ["a==1\n", "a>=1 --hash=sha256:00\n", "--find-links .\n"] {
            assert!(pinned(text).is_err(), "{text}");
        }
    }
}
