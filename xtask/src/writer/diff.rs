//! Changes as a unified diff of bounded length.

use std::fmt::Write as _;
use std::time::Duration;

use similar::{Algorithm, TextDiff};

use super::{Change, Kind};

/// The limits of the output.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Lines for one file.
    pub file: usize,
    /// Lines for all files.
    pub total: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file: 40, total: 200 }
    }
}

/// The diff of all changes within the limits, and the number of omitted lines and files.
pub fn render(changes: &[Change], limits: Limits) -> String {
    let mut text = String::new();
    let mut left = limits.total;
    let mut hidden_files = 0_usize;
    for change in changes {
        if left == 0 {
            hidden_files += 1;
            continue;
        }
        let diff = unified(change);
        let count = diff.lines().count();
        let shown = count.min(limits.file).min(left);
        for line in diff.lines().take(shown) {
            text.push_str(line);
            text.push('\n');
        }
        if shown < count {
            let _ = writeln!(text, "... {} more lines of {}", count - shown, change.path);
        }
        left -= shown;
    }
    if hidden_files > 0 {
        let _ = writeln!(text, "... {hidden_files} more files");
    }
    text
}

fn unified(change: &Change) -> String {
    let old = String::from_utf8_lossy(&change.old);
    let side = |present: bool, letter: &str| {
        if present { format!("{letter}/{}", change.path) } else { "/dev/null".to_owned() }
    };
    TextDiff::configure()
        .algorithm(Algorithm::Patience)
        .timeout(Duration::from_secs(1))
        .diff_lines(old.as_ref(), change.new.as_str())
        .unified_diff()
        .header(&side(change.kind != Kind::Added, "a"), &side(change.kind != Kind::Removed, "b"))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, kind: Kind, old: &str, new: &str) -> Change {
        Change { path: path.into(), kind, old: old.into(), new: new.into(), edited: false }
    }

    #[test]
    fn a_diff_shows_both_sides() {
        let text = render(&[change("a.rs", Kind::Changed, "one\ntwo\n", "one\n2\n")], Limits::default());
        assert_eq!(text, "--- a/a.rs\n+++ b/a.rs\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n");
        let text = render(&[change("a.rs", Kind::Removed, "one\n", "")], Limits::default());
        assert_eq!(text, "--- a/a.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-one\n");
    }

    #[test]
    fn a_diff_is_bounded_and_counts_omitted_lines() {
        let long = "line\n".repeat(20);
        let changes = ["a.rs", "b.rs", "c.rs", "d.rs"].map(|path| change(path, Kind::Added, "", &long));
        let text = render(&changes, Limits { file: 5, total: 8 });
        assert_eq!(text.lines().count(), 8 + 3);
        assert!(text.contains("... 18 more lines of a.rs"), "{text}");
        assert!(text.contains("... 20 more lines of b.rs"), "{text}");
        assert!(text.ends_with("... 2 more files\n"), "{text}");
    }
}
