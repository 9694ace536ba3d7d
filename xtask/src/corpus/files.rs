//! Selects files of a folder.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::cli::Part;
use crate::writer::files_below;

/// A file that may be a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Relative to the folder, with `/`.
    pub path: String,
    /// Its path.
    pub location: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
}

/// The selection of the arguments.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// A pattern of paths.
    pub only: Option<String>,
    /// One part of the files.
    pub part: Option<Part>,
    /// The seed of the parts.
    pub seed: u64,
}

impl Selection {
    /// Whether all files are selected.
    pub fn is_everything(&self) -> bool {
        self.only.is_none() && self.part.is_none()
    }

    fn has(&self, path: &str) -> bool {
        let in_part = |part: Part| draw(self.seed, "part", path) % part.of == part.number - 1;
        self.only.as_ref().is_none_or(|pattern| matches_glob(path, pattern)) && self.part.is_none_or(in_part)
    }
}

/// The JSON and YAML files below a folder, in order of path.
pub fn below(folder: &Path, selection: &Selection) -> Result<Vec<File>> {
    if !folder.is_dir() {
        bail!("{} is no folder", folder.display());
    }
    let is_text = |path: &str| {
        let end = Path::new(path).extension().and_then(|end| end.to_str()).unwrap_or_default();
        ["json", "yaml", "yml"].iter().any(|extension| end.eq_ignore_ascii_case(extension))
    };
    let paths = files_below(folder, "")?.into_iter().filter(|path| is_text(path) && selection.has(path));
    paths
        .map(|path| {
            let location = folder.join(&path);
            let bytes = fs::metadata(&location).with_context(|| format!("cannot read {}", location.display()))?.len();
            Ok(File { path, location, bytes })
        })
        .collect()
}

/// A pseudorandom number that depends on these arguments only, not on other files.
pub fn draw(seed: u64, what: &str, path: &str) -> u64 {
    let digest = Sha256::digest(format!("{seed} {what} {path}"));
    digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Whether a path matches a pattern, with `*` for any text and `?` for any letter.
pub fn matches_glob(path: &str, pattern: &str) -> bool {
    let letters: Vec<char> = path.chars().collect();
    // The lengths of prefixes of the path that match the pattern so far.
    let mut reached = vec![false; letters.len() + 1];
    reached[0] = true;
    for sign in pattern.chars() {
        let mut next = vec![false; letters.len() + 1];
        for end in 0..=letters.len() {
            next[end] = match sign {
                '*' => reached[end] || (end > 0 && next[end - 1]),
                '?' => end > 0 && reached[end - 1],
                letter => end > 0 && reached[end - 1] && letters[end - 1] == letter,
            };
        }
        reached = next;
    }
    reached[letters.len()]
}
