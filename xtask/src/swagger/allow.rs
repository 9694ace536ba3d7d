//! Known differences between the two ways, each with a reason.

use serde::Deserialize;

use crate::corpus::files::matches_glob;

/// The list in a file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowList {
    #[serde(default)]
    difference: Vec<Difference>,
}

/// Differences of a rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Difference {
    /// A pattern of paths below the folder.
    path: String,
    /// The rule of `diff`; `no-conversion` if the other program fails, and `refused-conversion` if what it makes is no valid
    /// description.
    rule: String,
    /// A part of the text of the change.
    #[serde(default)]
    text: String,
    /// Why the rewriting is right.
    reason: String,
    #[serde(skip)]
    is_used: bool,
}

impl AllowList {
    /// Whether a difference is known.
    pub fn has(&mut self, path: &str, rule: &str, text: &str) -> bool {
        let mut is_known = false;
        for one in &mut self.difference {
            if one.rule == rule && matches_glob(path, &one.path) && text.contains(&one.text) {
                one.is_used = true;
                is_known = true;
            }
        }
        is_known
    }

    /// Entries without a difference.
    pub fn unused(&self) -> Vec<String> {
        let unused = self.difference.iter().filter(|one| !one.is_used);
        unused.map(|one| format!("{} in {} ({})", one.rule, one.path, one.reason)).collect()
    }
}
