//! Reads files at a revision from git.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail};

/// The commit of a revision.
pub fn commit(root: &Path, revision: &str) -> Result<String> {
    let inside = git(root, &["rev-parse", "--is-inside-work-tree"])?;
    if !inside.status.success() {
        bail!(
            "{} is not in a git repository, so that `{revision}` can be no revision of it: name two files instead",
            root.display()
        );
    }
    let found =
        git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    if !found.status.success() {
        if revision == "HEAD" {
            bail!("nothing is committed yet, so that there is no HEAD to compare with: name two files instead");
        }
        bail!("`{revision}` is neither a file nor a git revision");
    }
    let commit = String::from_utf8(found.stdout).context("git gave a commit that is no text")?;
    Ok(commit.trim().to_owned())
}

/// The bytes of a file, by its path from `root`, at a commit; none if it is not there.
pub fn file(root: &Path, commit: &str, path: &str) -> Result<Option<Vec<u8>>> {
    // With `./`, the path is relative to the folder, which need not be the top of the repository.
    let name = format!("{commit}:./{path}");
    let there = git(root, &["cat-file", "-e", &name])?;
    if !there.status.success() {
        return Ok(None);
    }
    let found = git(root, &["cat-file", "blob", &name])?;
    if !found.status.success() {
        bail!("git cannot read {path} of {commit}: {}", String::from_utf8_lossy(&found.stderr).trim());
    }
    Ok(Some(found.stdout))
}

fn git(root: &Path, words: &[&str]) -> Result<Output> {
    match Command::new("git").current_dir(root).args(words).output() {
        Ok(output) => Ok(output),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            bail!("git is not installed, which is needed to read the committed description; name two files instead")
        }
        Err(error) => Err(error).context("git cannot be run"),
    }
}
