//! Which files of a folder are tried.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::cli::Part;
use crate::writer::files_below;

/// A file that may hold a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Relative to the folder, with `/`.
    pub path: String,
    /// Where it is.
    pub location: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Only paths like this.
    pub only: Option<String>,
    /// Only one part of so many.
    pub part: Option<Part>,
    /// Where the parts are drawn from.
    pub seed: u64,
}

impl Selection {
    /// Whether nothing is left out.
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

/// A number by chance that only depends on this: other files change nothing about it.
pub fn draw(seed: u64, what: &str, path: &str) -> u64 {
    let digest = Sha256::digest(format!("{seed} {what} {path}"));
    digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Whether a path is like a pattern, in which `*` stands for any text and `?` for any letter.
pub fn matches_glob(path: &str, pattern: &str) -> bool {
    let letters: Vec<char> = path.chars().collect();
    // The lengths of starts of the path that the pattern so far is like.
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
