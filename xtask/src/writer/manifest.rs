//! The list of files that the writer owns, in the form of `sha256sum`, so that `sha256sum --check` reads it too.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::Files;
use sha2::{Digest, Sha256};

/// The manifest's file name.
pub const NAME: &str = "generated.sha256";

/// SHA-256 of some bytes, in hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Hashes by path.
    pub files: BTreeMap<String, String>,
    /// Numbers of lines that are neither entry nor comment, such as markers of a merge conflict.
    pub malformed: Vec<usize>,
}

impl Manifest {
    /// Parses a manifest. Malformed lines are skipped: after a merge conflict, the next run must know the files of both
    /// sides.
    pub fn parse(text: &str) -> Self {
        let mut manifest = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match line.split_once("  ") {
                Some((hash, path)) if is_hash(hash) && is_relative(path) => {
                    manifest.files.insert(path.to_owned(), hash.to_owned());
                }
                _ => manifest.malformed.push(number),
            }
        }
        manifest
    }
}

/// The text of the manifest for these files.
pub fn render(files: &Files) -> String {
    let mut text = String::from(
        "# Written by `cargo xtask regenerate`: the generated files, which it overwrites and removes. Not edited by hand.\n",
    );
    for (path, content) in files {
        let _ = writeln!(text, "{}  {path}", sha256(content.as_bytes()));
    }
    text
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a path stays below its base folder on every platform.
pub fn is_relative(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':'])
        && !path.contains(char::is_control)
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_wrote() {
        let files = Files::from([("src/a.rs".to_owned(), "a".to_owned()), ("src/b b.rs".to_owned(), String::new())]);
        let manifest = Manifest::parse(&render(&files));
        assert!(manifest.malformed.is_empty());
        assert_eq!(manifest.files.keys().collect::<Vec<_>>(), files.keys().collect::<Vec<_>>());
        assert_eq!(manifest.files["src/a.rs"], "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
    }

    #[test]
    fn files_of_both_sides_of_a_merge_are_read_and_paths_outside_are_not() {
        let hash = "0".repeat(64);
        let text =
            format!("<<<<<<< ours\n{hash}  a.rs\n=======\n{hash}  b.rs\n>>>>>>>\n{hash}  ../c.rs\n{hash}  /d.rs\n");
        let manifest = Manifest::parse(&text);
        assert_eq!(manifest.files.keys().collect::<Vec<_>>(), ["a.rs", "b.rs"]);
        assert_eq!(manifest.malformed, [1, 3, 5, 6, 7]);
    }
}
