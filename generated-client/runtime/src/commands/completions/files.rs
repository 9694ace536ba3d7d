//! Files as candidates.

use super::candidates::Candidate;

/// As many entries of a folder as are looked at.
const MOST: usize = 5000;

/// The files and folders whose paths begin like this one, each behind a prefix.
pub(super) fn files(prefix: &str, partial: &str) -> Vec<Candidate> {
    let is_separator = |character: char| character == '/' || (cfg!(windows) && character == '\\');
    let end = partial.rfind(is_separator).map_or(0, |index| index.saturating_add(1));
    let (folder, start) = partial.split_at_checked(end).unwrap_or(("", partial));
    let Ok(entries) = std::fs::read_dir(if folder.is_empty() { "." } else { folder }) else { return Vec::new() };
    let mut names = Vec::new();
    for entry in entries.take(MOST).flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let is_hidden = name.starts_with('.') && !start.starts_with('.');
        if is_hidden || !name.starts_with(start) {
            continue;
        }
        // The file that a link leads to counts.
        let is_folder = std::fs::metadata(entry.path()).is_ok_and(|about| about.is_dir());
        let name = format!("{prefix}{folder}{name}{}", if is_folder { "/" } else { "" });
        names.insert(names.partition_point(|known| *known < name), name);
    }
    names.into_iter().map(|text| Candidate::new(text, "")).collect()
}
