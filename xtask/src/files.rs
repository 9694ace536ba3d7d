//! The other files of a description: the targets of its references, below its root.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::Input;

use crate::inputs;

/// The maximal number of other files.
const MAX_FILES: usize = 2_000;
/// The maximal number of their bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Each file or the reason that it cannot be read, for [`generator::Source::files`].
pub type Files = BTreeMap<String, Result<Input, String>>;

/// Reads the targets of references in `description`, the file at `path`, and in those files in turn. All must be below `root`,
/// by default the folder of the description, after links are resolved.
pub fn read(description: &Input, path: &Path, root: Option<&Path>) -> Files {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let reader = Reader { folder, root: root.or(folder).unwrap_or(Path::new(".")) };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    read_by(description, &name, &|key, left| reader.file(key, left))
}

/// The same by another reader, which gets the path from the folder of the description and the number of bytes that are left.
pub fn read_by(description: &Input, name: &str, file: &dyn Fn(&str, &mut u64) -> Result<Input, String>) -> Files {
    let mut files = Files::new();
    let mut left = MAX_BYTES;
    let mut wanted: Vec<String> = generator::references(name, &description.bytes).into_iter().collect();
    while let Some(key) = wanted.pop() {
        if key == name || files.contains_key(&key) {
            continue;
        }
        let file = if files.len() < MAX_FILES {
            file(&key, &mut left)
        } else {
            Err(format!("a description has at most {MAX_FILES} files"))
        };
        if let Ok(input) = &file {
            wanted.extend(generator::references(&key, &input.bytes));
        }
        files.insert(key, file);
    }
    files
}

struct Reader<'a> {
    folder: Option<&'a Path>,
    root: &'a Path,
}

impl Reader<'_> {
    fn file(&self, key: &str, left: &mut u64) -> Result<Input, String> {
        let path = self.folder.map_or_else(|| Path::new(key).to_owned(), |folder| folder.join(key));
        let root = fs::canonicalize(self.root).map_err(|error| format!("{}: {error}", self.root.display()))?;
        let found = fs::canonicalize(&path).map_err(|_| format!("{} does not exist", path.display()))?;
        if !found.starts_with(&root) {
            let root = self.root.display();
            return Err(format!("it is not below {root}; `--root` names a folder that holds all files"));
        }
        if !found.is_file() {
            return Err(format!("{} is no file", path.display()));
        }
        let bytes = inputs::bytes_up_to(*left, &found, "a part of an OpenAPI description");
        let bytes = bytes.map_err(|error| error.to_string())?;
        *left -= bytes.len() as u64;
        Ok(Input { name: self.name(&found).unwrap_or(path).display().to_string(), bytes })
    }

    /// One name for all paths to a file in the description's folder.
    fn name(&self, found: &Path) -> Option<PathBuf> {
        let folder = fs::canonicalize(self.folder.unwrap_or(Path::new("."))).ok()?;
        let inside = found.strip_prefix(folder).ok()?;
        Some(self.folder.map_or_else(|| inside.to_owned(), |folder| folder.join(inside)))
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use tempfile::TempDir;

    use super::*;

    /// Reads `api/root.yaml` in a folder. The result has each key with its outcome.
    fn read_in(folder: &TempDir, root: Option<&str>) -> Vec<(String, String)> {
        let path = folder.path().join("api/root.yaml");
        let description = Input { name: "root.yaml".to_owned(), bytes: fs::read(&path).expect("read") };
        let root = root.map(|root| folder.path().join(root));
        let here = folder.path().display().to_string();
        let outcome = |file: Result<Input, String>| match file {
            Ok(input) => format!("read {}", input.name.replace(&here, "")),
            Err(reason) => reason.replace(&here, ""),
        };
        read(&description, &path, root.as_deref()).into_iter().map(|(key, file)| (key, outcome(file))).collect()
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(key, outcome)| ((*key).to_owned(), (*outcome).to_owned())).collect()
    }

    #[test]
    fn references_are_read_below_the_root_only() {
        let folder = TempDir::new().expect("created");
        let file = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("created");
            fs::write(path, text).expect("written");
        };
        file(
            "api/root.yaml",
            "a: {$ref: 'parts/a.yaml#/x'}\nb: {$ref: '../above.yaml'}\nc: {$ref: 'link.yaml'}\nd: {$ref: 'none.yaml'}\ne: {$ref: 'https://a.test/e.yaml'}\nf: {$ref: parts}\n",
        );
        file("api/parts/a.yaml", "x: {$ref: './b%20b.json'}\ny: {$ref: '../root.yaml#/a'}\n");
        file("api/parts/b b.json", "{\"$ref\": \"#/z\"}");
        file("above.yaml", "{}");
        file("secret.yaml", "{}");
        symlink(folder.path().join("secret.yaml"), folder.path().join("api/link.yaml")).expect("linked");
        assert_eq!(
            read_in(&folder, None),
            pairs(&[
                ("../above.yaml", "it is not below /api; `--root` names a folder that holds all files"),
                ("link.yaml", "it is not below /api; `--root` names a folder that holds all files"),
                ("none.yaml", "/api/none.yaml does not exist"),
                ("parts", "/api/parts is no file"),
                ("parts/a.yaml", "read /api/parts/a.yaml"),
                ("parts/b b.json", "read /api/parts/b b.json"),
            ])
        );
        let with_root = read_in(&folder, Some(""));
        assert_eq!(with_root[0].1, "read /api/../above.yaml");
        assert_eq!(with_root[1].1, "read /api/link.yaml");
        // Several paths to one file give one name.
        file("api/root.yaml", "a: {$ref: 'parts/b%20b.json'}\nb: {$ref: '../api/parts/b%20b.json'}\n");
        let name = "read /api/parts/b b.json";
        assert_eq!(read_in(&folder, None), pairs(&[("../api/parts/b b.json", name), ("parts/b b.json", name)]));
    }
}
