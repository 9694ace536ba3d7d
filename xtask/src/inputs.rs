//! Reads files. Errors name the file and its expected content.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use anyhow::{Result, bail};
use generator::{Input, Source};

use crate::cli::Description;
use crate::files;
use crate::workspace::{DESCRIPTION, OVERLAY, Workspace};

/// The description and overlay of this workspace's SDK.
pub fn own(workspace: &Workspace) -> Result<Source> {
    let description = input(DESCRIPTION, &workspace.path(DESCRIPTION), "the OpenAPI description")?;
    let overlay = input(OVERLAY, &workspace.path(OVERLAY), "the overlay with the decisions about it")?;
    let mut files = files::read(&description, &workspace.path(DESCRIPTION), None);
    for input in files.values_mut().flatten() {
        input.name = Path::new(&input.name)
            .strip_prefix(workspace.root())
            .map_or_else(|_| input.name.clone(), |path| path.display().to_string());
    }
    Ok(Source { description, overlay: Some(overlay), files })
}

/// The description of the arguments, or else of this workspace's SDK.
pub fn given_or_own(workspace: &Workspace, given: &Description) -> Result<Source> {
    match &given.spec {
        Some(spec) => from_path(spec, given.overlay.as_deref(), given.root.as_deref()),
        None => own(workspace),
    }
}

/// The description at `path` with all its files, which are below `root` or else in its folder.
pub fn from_path(path: &Path, overlay: Option<&Path>, root: Option<&Path>) -> Result<Source> {
    let named = |path: &Path, what| input(&path.display().to_string(), path, what);
    let description = named(path, "an OpenAPI description in YAML or JSON")?;
    let overlay = overlay.map(|path| named(path, "an overlay in YAML or JSON")).transpose()?;
    Ok(Source { files: files::read(&description, path, root), description, overlay })
}

/// An overlay.
pub fn overlay(path: &Path) -> Result<Input> {
    input(&path.display().to_string(), path, "an overlay in YAML or JSON")
}

fn input(name: &str, path: &Path, what: &str) -> Result<Input> {
    Ok(Input { name: name.to_owned(), bytes: bytes(path, what)? })
}

/// The bytes of the file at `path`, which should hold `what`.
pub fn bytes(path: &Path, what: &str) -> Result<Vec<u8>> {
    bytes_up_to(u64::MAX, path, what)
}

/// The same, with an error for more than `most` bytes.
pub fn bytes_up_to(most: u64, path: &Path, what: &str) -> Result<Vec<u8>> {
    let shown = shown(path);
    if path.is_dir() {
        bail!("{shown} is a folder, expected a file: {what}");
    }
    let mut bytes = Vec::new();
    // One more than allowed, to detect larger files.
    match File::open(path).and_then(|file| file.take(most.saturating_add(1)).read_to_end(&mut bytes)) {
        Ok(count) if count as u64 > most => bail!("{shown} has more than {most} bytes, expected {what}"),
        Ok(_) => Ok(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            bail!("{shown} does not exist, expected a file: {what}")
        }
        Err(error) => bail!("{shown} cannot be read ({error}), expected a file: {what}"),
    }
}

/// The path relative to the current folder.
fn shown(path: &Path) -> std::path::Display<'_> {
    let here = std::env::current_dir().ok();
    here.and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path).display()
}

/// The text of the file at `path`, which should hold `what`.
pub fn text(path: &Path, what: &str) -> Result<String> {
    match String::from_utf8(bytes(path, what)?) {
        Ok(text) => Ok(text),
        Err(_) => bail!("{} is not UTF-8 text, expected {what}", shown(path)),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;

    #[test]
    fn an_unreadable_file_is_named_with_its_expected_content() {
        let folder = TempDir::new().expect("created");
        let message = |path: &Path| from_path(path, None, None).expect_err("refused").to_string();
        let path = folder.path();
        assert_eq!(
            message(path),
            format!("{} is a folder, expected a file: an OpenAPI description in YAML or JSON", path.display())
        );
        let path = folder.path().join("none.yaml");
        assert_eq!(
            message(&path),
            format!("{} does not exist, expected a file: an OpenAPI description in YAML or JSON", path.display())
        );
        let path = folder.path().join("latin1.toml");
        fs::write(&path, b"\xe9").expect("written");
        let error = text(&path, "a manifest").expect_err("refused").to_string();
        assert!(error.ends_with("latin1.toml is not UTF-8 text, expected a manifest"), "{error}");
        assert_eq!(bytes_up_to(1, &path, "a byte").expect("read"), b"\xe9");
        let error = bytes_up_to(0, &path, "nothing").expect_err("refused").to_string();
        assert!(error.ends_with("latin1.toml has more than 0 bytes, expected nothing"), "{error}");
    }
}
