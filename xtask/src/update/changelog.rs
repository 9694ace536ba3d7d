//! The changelog of an update, in the form of Keep a Changelog.

use anyhow::{Result, bail};
use generator::diff::{Change, Comparison, Impact, Layer, Severity};

use crate::diagnostics::plural;
use crate::diff::{code, sentence, with_code};

/// The heading of unreleased changes.
const HEAD: &str = "## [Unreleased]\n";
/// The sections in their order.
const SECTIONS: [&str; 6] = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
/// The maximal number of lines that an update adds to a section; further ones are counted.
const MAX_LINES: usize = 40;

/// Adds changes to the unreleased section.
pub fn add(text: &str, comparison: &Comparison) -> Result<String> {
    edit_unreleased(text, |sections| {
        for (title, lines) in lines(comparison) {
            sections.add(title, &lines);
        }
    })
}

/// Removes the lines of these changes, except committed ones.
pub fn remove(text: &str, comparison: &Comparison, committed: &str) -> Result<String> {
    let stays = |line: &str| committed.lines().any(|other| other == line);
    edit_unreleased(text, |sections| {
        for (title, lines) in lines(comparison) {
            sections.remove(title, lines.iter().map(String::as_str).filter(|line| !stays(line)));
        }
    })
}

/// Whether the changelog mentions the description of the comparison.
pub fn mentions(text: &str, comparison: &Comparison) -> bool {
    text.lines().any(|line| line == source(comparison))
}

/// Edits the unreleased section.
fn edit_unreleased(text: &str, change: impl FnOnce(&mut Sections)) -> Result<String> {
    let Some((before, rest)) = text.split_once(HEAD) else { bail!("it has no `{}`", HEAD.trim()) };
    let (own, released) = rest.split_at(rest.find("\n## ").or_else(|| links(rest)).map_or(rest.len(), |at| at + 1));
    let mut sections = Sections::parse(own);
    change(&mut sections);
    let text = [before, HEAD, &sections.render(), released].concat();
    Ok(format!("{}\n", text.trim_end()))
}

/// The lines for a comparison, by section.
fn lines(comparison: &Comparison) -> Vec<(&'static str, Vec<String>)> {
    let mut all = vec![("Changed", vec![source(comparison)])];
    for title in SECTIONS {
        let changes = comparison.changes.iter().filter(|change| concerns_callers(comparison, change));
        let mut lines: Vec<_> = changes.filter(|change| section(change) == Some(title)).map(line).collect();
        let hidden = lines.len().saturating_sub(MAX_LINES);
        lines.truncate(MAX_LINES);
        if hidden > 0 {
            lines.push(format!("- And {}, which `cargo xtask diff` lists.", plural(hidden, "other")));
        }
        all.push((title, lines));
    }
    all
}

/// The offset of the link definitions at the end, with the line break before them.
fn links(text: &str) -> Option<usize> {
    let mut start = None;
    for (at, _) in text.match_indices('\n') {
        let line = text[at + 1..].lines().next().unwrap_or_default();
        let is_link = line.starts_with('[') && line.contains("]: ");
        match (is_link, line.is_empty()) {
            (true, _) => start = start.or(Some(at)),
            (false, true) => {}
            (false, false) => start = None,
        }
    }
    start
}

/// Whether a change is one in Rust, or breaks callers whose code still compiles.
fn concerns_callers(comparison: &Comparison, change: &Change) -> bool {
    let location =
        |change: &Change| change.new.as_ref().or(change.old.as_ref()).map(|fragment| fragment.pointer.clone());
    let edit_unreleased =
        |other: &Change| location(change).zip(location(other)).is_some_and(|(one, other)| one.starts_with(&other));
    let reported = |other: &Change| {
        let same = change.operation.is_some() && other.operation == change.operation;
        other.layer == Layer::Rust && other.severity == Severity::Breaking && (same || edit_unreleased(other))
    };
    change.layer == Layer::Rust || (change.impact == Impact::Major && !comparison.changes.iter().any(reported))
}

fn source(comparison: &Comparison) -> String {
    let [old, new] = [&comparison.old, &comparison.new].map(|edition| with_code(&edition.version));
    let title = with_code(&comparison.new.title);
    if old == new {
        return format!("- The SDK is generated from another edition of the {title} {new}.");
    }
    format!("- The SDK is generated from the {title} {new}; it was {old}.")
}

/// The section for a change, if it concerns callers.
fn section(change: &Change) -> Option<&'static str> {
    let is = |end: &str| change.rule.ends_with(end);
    match change.severity {
        _ if is("deprecated") || is("superseded") => Some("Deprecated"),
        Severity::Breaking if change.layer == Layer::Rust && (is("removed") || is("lost")) => Some("Removed"),
        Severity::Breaking | Severity::Warning => Some("Changed"),
        Severity::Info if change.impact >= Impact::Minor => Some("Added"),
        Severity::Info => None,
    }
}

fn line(change: &Change) -> String {
    let breaking = if change.severity == Severity::Breaking { "**Breaking:** " } else { "" };
    // The text of a change in Rust names the item.
    let operation = change.operation.as_ref().filter(|_| change.layer == Layer::Wire);
    let operation = operation.map(|operation| format!("{}: ", code(operation))).unwrap_or_default();
    format!("- {breaking}{operation}{}.", with_code(&sentence(&change.text)))
}

/// The sections of a version: the text before them, then each heading with its text.
struct Sections {
    lead: String,
    list: Vec<(String, String)>,
}

impl Sections {
    fn parse(text: &str) -> Self {
        let text = format!("\n{text}");
        let mut parts = text.split("\n### ");
        let lead = parts.next().unwrap_or_default().trim().to_owned();
        let section = |part: &str| {
            let (title, body) = part.split_once('\n').unwrap_or((part, ""));
            (title.trim().to_owned(), body.trim().to_owned())
        };
        Self { lead, list: parts.map(section).collect() }
    }

    /// Adds lines at the end of a section, which is created if needed.
    fn add(&mut self, title: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        let lines = lines.join("\n");
        if let Some((_, body)) = self.list.iter_mut().find(|(other, _)| other == title) {
            *body = format!("{body}\n{lines}").trim_start().to_owned();
            return;
        }
        let rank = |title: &str| SECTIONS.iter().position(|other| *other == title);
        let later = self.list.iter().position(|(other, _)| rank(other) > rank(title));
        self.list.insert(later.unwrap_or(self.list.len()), (title.to_owned(), lines));
    }

    /// Removes lines of a section, and the section if it is empty then.
    fn remove<'a>(&mut self, title: &str, lines: impl Iterator<Item = &'a str>) {
        let Some(at) = self.list.iter().position(|(other, _)| other == title) else { return };
        let mut left: Vec<_> = self.list[at].1.lines().collect();
        for line in lines {
            // Once for each: a line may have been added twice.
            if let Some(at) = left.iter().rposition(|other| *other == line) {
                left.remove(at);
            }
        }
        let body = left.join("\n").trim().to_owned();
        if body.is_empty() {
            self.list.remove(at);
        } else {
            self.list[at].1 = body;
        }
    }

    fn render(&self) -> String {
        let mut text = String::from("\n");
        if !self.lead.is_empty() {
            text.push_str(&format!("{}\n\n", self.lead));
        }
        for (title, body) in &self.list {
            text.push_str(&format!("### {title}\n\n{body}\n\n"));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use generator::diff::Description;

    use super::*;

    fn change(rule: &'static str, severity: Severity, impact: Impact, text: &str) -> Change {
        Change {
            layer: Layer::Rust,
            rule,
            severity,
            impact,
            operation: None,
            subject: None,
            tags: Vec::new(),
            text: text.to_owned(),
            advice: None,
            old: None,
            new: None,
        }
    }

    fn comparison(changes: Vec<Change>) -> Comparison {
        let edition =
            |version: &str| Description { title: "Pets".into(), version: version.into(), sha256: String::new() };
        Comparison { old: edition("1.0"), new: edition("1.1"), changes }
    }

    const LOG: &str = "# Changelog\n\n## [Unreleased]\n\nSoon.\n\n### Added\n\n- By hand,\n  two lines.\n\n### Fixed\n\n- A \
                       mistake.\n\n## [0.1.0]\n\n### Added\n\n- All.\n";

    #[test]
    fn changes_are_in_their_sections() {
        let (major, minor, patch) = (Impact::Major, Impact::Minor, Impact::Patch);
        let (breaking, info) = (Severity::Breaking, Severity::Info);
        let wire = |impact, text| Change { layer: Layer::Wire, ..change("x", breaking, impact, text) };
        let of_one = |change: Change| Change { operation: Some("GET /pets".into()), ..change };
        let changes = comparison(vec![
            change("field-removed", breaking, major, "`models::Pet` has no `name` any more"),
            change("field-type-changed", breaking, major, "`models::Pet::age` is `i64`,\n it was `i32`"),
            wire(minor, "the SDK bears it"),
            wire(major, "the path of `pets().all` is `/v2/pets` <b>"),
            of_one(wire(major, "told by the next one")),
            of_one(change("argument-added", breaking, major, "`pets().all` takes one more argument")),
            change("method-added", info, minor, "there is a new method, `pets().feed`"),
            change("method-superseded", info, minor, "`pets().all` is now `pets().list`"),
            change("reactivated", info, patch, "nobody cares"),
        ]);
        insta::with_settings!({omit_expression => true}, {
            insta::assert_snapshot!("changelog", add(LOG, &changes).expect("written"));
        });
    }

    #[test]
    fn added_lines_can_be_removed() {
        let reported = comparison(vec![
            change("field-removed", Severity::Breaking, Impact::Major, "`models::Pet` has no `name` any more"),
            change("method-added", Severity::Info, Impact::Minor, "there is a new method, `pets().feed`"),
        ]);
        let added = add(LOG, &reported).expect("written");
        assert!(mentions(&added, &reported) && !mentions(LOG, &reported));
        assert_eq!(remove(&added, &reported, LOG).expect("written"), LOG);
        let edited = added.replace("no `name`", "neither `name` nor `age`");
        let left = remove(&edited, &reported, LOG).expect("written");
        assert!(left.contains("neither `name` nor `age`") && !left.contains("generated from"), "{left}");
        assert_eq!(remove(&added, &reported, &added).expect("written"), added, "what is committed stays");
    }

    #[test]
    fn further_lines_are_counted() {
        let one = change("method-added", Severity::Info, Impact::Minor, "there is another");
        let log = add("## [Unreleased]\n", &comparison(vec![one; 42])).expect("written");
        assert_eq!(log.matches("- There is another.\n").count(), 40);
        assert!(log.contains("- And 2 others, which `cargo xtask diff` lists.\n"), "{log}");
    }

    #[test]
    fn definitions_of_links_stay_at_the_end() {
        let log = "## [Unreleased]\n\n### Added\n\n- [x]: no link\n\n[Unreleased]: https://example.com/a\n\n[0.1.0]: https://b\n";
        let text = add(log, &comparison(Vec::new())).expect("written");
        assert!(text.ends_with("it was 1.0.\n\n[Unreleased]: https://example.com/a\n\n[0.1.0]: https://b\n"), "{text}");
        assert!(text.contains("\n- [x]: no link\n"), "{text}");
    }

    #[test]
    fn a_changelog_without_the_heading_is_refused() {
        let error = add("# Changelog\n", &comparison(Vec::new())).expect_err("refused").to_string();
        assert_eq!(error, "it has no `## [Unreleased]`");
    }
}
