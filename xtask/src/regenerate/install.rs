//! What users of a crate read first: the lines of their manifest, and the features in one table.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use toml_edit::{DocumentMut, Item, TableLike};

use super::features;

const BEGIN: &str = "<!-- <generated features> -->";
const END: &str = "<!-- </generated features> -->";

/// What the documentation of a crate begins with, in Markdown: dependencies, features, and the guide. `manifest` is that of the
/// crate.
pub fn front(name: &str, manifest: &str, repository: Option<&str>, guide: &str) -> Result<String> {
    let section = format!(
        "# Install

{}
{}",
        dependencies(name, repository),
        table(manifest)?
    );
    Ok(if guide.is_empty() {
        section
    } else {
        format!(
            "{section}
{guide}"
        )
    })
}

/// The lines of the manifest of a program that uses the crate.
fn dependencies(name: &str, repository: Option<&str>) -> String {
    let path = format!("{{ path = \"../{name}\" }}");
    let line = match repository {
        Some(url) => format!("{name} = {{ git = \"{url}\" }} # or {path}"),
        None => format!("{name} = {path} # or {{ git = \"the URL of its repository\" }}"),
    };
    format!(
        "```toml\n[dependencies]\n{line}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```\n\n\
         Programs without asynchronous code need the feature `blocking` in place of `tokio`: requests have `wait` then, and \
         lists are iterators.\n"
    )
}

/// The features of a manifest, as a table in Markdown. Their descriptions are the comments of the manifest; the groups share
/// a row.
pub fn table(manifest: &str) -> Result<String> {
    let groups = features::names(manifest).unwrap_or_default();
    let document: DocumentMut = manifest.parse().context("the manifest is not TOML")?;
    let none = toml_edit::Table::new();
    let features = document.get("features").and_then(Item::as_table_like).unwrap_or(&none);
    let defaults = defaults(features);
    let mut text = "| feature | what it is |\n|---|---|\n".to_owned();
    for (name, _) in features.iter().filter(|(name, _)| *name != "default" && !groups.iter().any(|group| group == name))
    {
        let sign = if defaults.contains(name) { " (default)" } else { "" };
        let what = if name == features::ALL { all(&groups) } else { comment(features, name) };
        let _ = writeln!(text, "| `{name}`{sign} | {} |", what.replace('|', "\\|"));
    }
    Ok(text)
}

/// A text with the table between the markers replaced; `None` if it has no markers. `start` is what each line begins with.
pub fn splice(text: &str, start: &str, table: &str) -> Option<String> {
    let [begin, end] = [BEGIN, END].map(|marker| format!("{start}{marker}\n"));
    let (before, rest) = text.split_once(&begin)?;
    let (_, after) = rest.split_once(&end)?;
    let lines = std::iter::once("").chain(table.lines()).chain([""]);
    let lines: String = lines.map(|line| format!("{}\n", format!("{start}{line}").trim_end())).collect();
    Some(format!("{before}{begin}{lines}{end}{after}"))
}

/// The features that `default` turns on, directly or not.
fn defaults(features: &dyn TableLike) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec!["default".to_owned()];
    while let Some(name) = open.pop() {
        let parts = features.get(&name).and_then(Item::as_array).into_iter().flatten();
        open.extend(
            parts.filter_map(|part| part.as_str()).filter(|part| found.insert((*part).to_owned())).map(str::to_owned),
        );
    }
    found
}

/// The comment of a feature in its manifest.
fn comment(features: &dyn TableLike, name: &str) -> String {
    let prefix = features.key(name).and_then(|key| key.leaf_decor().prefix()?.as_str()).unwrap_or_default();
    let lines = prefix.lines().filter_map(|line| line.trim().strip_prefix('#')).map(str::trim);
    lines.filter(|line| !line.starts_with('<')).collect::<Vec<_>>().join(" ")
}

fn all(groups: &[String]) -> String {
    let names: Vec<_> = groups.iter().map(|group| format!("`{group}`")).collect();
    match names.as_slice() {
        [] => "All groups of calls: there are none.".to_owned(),
        names => format!(
            "All groups of calls. Each is a feature of its own, and some of them build faster: {}.",
            names.join(", ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    const MANIFEST: &str = "[features]\ndefault = [\"tls\", \"all-tags\"]\n\n# TLS.\ntls = [\"ring\"]\n# By ring |\n# and C.\nring = []\n\
                            # Spans.\ntracing = []\n\n# <generated features>\n# Cats.\ncats = []\n# Dogs.\ndogs = []\n# All of them.\n\
                            all-tags = [\"cats\", \"dogs\"]\n# </generated features>\n";

    #[test]
    fn features_have_their_comments_and_groups_share_a_row() {
        let expected = "| feature | what it is |\n|---|---|\n| `tls` (default) | TLS. |\n| `ring` (default) | By ring \\| and C. |\n\
                        | `tracing` | Spans. |\n| `all-tags` (default) | All groups of calls. Each is a feature of its own, and some of \
                        them build faster: `cats`, `dogs`. |\n";
        assert_eq!(table(MANIFEST).expect("a table"), expected);
        let without_groups = table("[features]\n# Spans.\ntracing = []\n").expect("a table");
        assert_eq!(without_groups, "| feature | what it is |\n|---|---|\n| `tracing` | Spans. |\n");
    }

    #[test]
    fn the_table_replaces_what_is_between_the_markers() {
        let old = format!("//! A\n//! {BEGIN}\n//! old\n//! {END}\n//! B\n");
        let expected = format!("//! A\n//! {BEGIN}\n//!\n//! | a |\n//!\n//! {END}\n//! B\n");
        assert_eq!(splice(&old, "//! ", "| a |\n").as_ref(), Some(&expected));
        assert_eq!(splice(&expected, "//! ", "| a |\n").as_ref(), Some(&expected));
        assert_eq!(splice("//! A\n", "//! ", "| a |\n"), None);
    }

    #[test]
    fn the_texts_of_this_workspace_have_the_table() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
        for (path, start) in super::super::own::TABLES.map(|(path, start, _)| (path, start)) {
            let text = fs::read_to_string(root.join(path)).expect(path);
            assert!(splice(&text, start, "| x |").is_some(), "{path} has no markers of the features");
        }
    }
}
