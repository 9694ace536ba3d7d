//! A change of the text of a description, which fits in one place or not at all.

use std::ops::Range;

/// A change of the text. A section is a line, given without its indentation, with all lines below it that are indented more.
pub enum Change {
    /// In the section, a text becomes another one.
    Replace { section: &'static str, from: &'static str, to: String },
    /// Before the section stand new ones.
    Insert { before: &'static str, new: String },
    /// The section goes.
    Remove { section: &'static str },
    /// The section comes before another one.
    Move { section: &'static str, before: &'static str },
    /// A schema has another name, and so have the references to it.
    Rename { from: &'static str, to: &'static str },
}

impl Change {
    /// The text with this change, or why it does not fit.
    pub fn apply(&self, text: &str) -> Result<String, String> {
        let mut edited = text.to_owned();
        match self {
            Change::Replace { section: line, from, to } => {
                let range = section(text, line)?;
                let there = &text[range.clone()];
                if to.contains(from) && there.contains(to) {
                    return Err(format!("{to:?} is in {line:?} already"));
                }
                let found = once(there, from).map_err(|reason| format!("{reason} in {line:?}"))?;
                edited.replace_range(range.start + found..range.start + found + from.len(), to);
            }
            Change::Insert { before, new } => {
                let range = section(text, before)?;
                let limit = depth(&text[range.clone()]);
                if let Some(head) = new.lines().find(|line| depth(line) == limit && section(text, line.trim()).is_ok())
                {
                    return Err(format!("{head:?} is there already"));
                }
                edited.insert_str(range.start, new);
            }
            Change::Remove { section: line } => edited.replace_range(section(text, line)?, ""),
            Change::Move { section: line, before } => {
                let range = section(text, line)?;
                let moved = text[range.clone()].to_owned();
                edited.replace_range(range, "");
                let at = section(&edited, before)?.start;
                edited.insert_str(at, &moved);
                if edited == text {
                    return Err(format!("{line:?} comes before {before:?} already"));
                }
            }
            Change::Rename { from, to } => {
                let start = section(text, &format!("{from}:"))?.start;
                let name = start + once(&text[start..start + 4 + from.len()], from)?;
                edited.replace_range(name..name + from.len(), to);
                let [old, new] = [from, to].map(|name| format!("'#/components/schemas/{name}'"));
                if !edited.contains(&old) || edited.contains(&new) {
                    return Err(format!("{old:?} is not there, or {new:?} is"));
                }
                edited = edited.replace(&old, &new);
            }
        }
        Ok(edited)
    }
}

/// Where a text stands, which must be once.
fn once(text: &str, part: &str) -> Result<usize, String> {
    let mut found = text.match_indices(part);
    match (found.next(), found.next()) {
        (Some((at, _)), None) => Ok(at),
        (None, _) => Err(format!("{part:?} is not there")),
        (Some(_), Some(_)) => Err(format!("{part:?} is there more than once")),
    }
}

/// How far a text is indented.
fn depth(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// The section that begins with a line, of which there must be one: a path, a schema, or what stands above them.
pub fn section(text: &str, line: &str) -> Result<Range<usize>, String> {
    let lines = text.split_inclusive('\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len();
        Some((start, depth(line), line.trim()))
    });
    // Deeper lines are of properties, which may be called the same.
    let mut heads = lines.clone().filter(|(_, depth, found)| *depth <= 4 && *found == line);
    let (start, depth, _) = heads.next().ok_or_else(|| format!("the line {line:?} is not there"))?;
    if heads.next().is_some() {
        return Err(format!("the line {line:?} is there more than once"));
    }
    let mut after = lines.filter(|(at, ..)| *at > start);
    let end = after
        .find(|(_, other, found)| *other <= depth && !found.is_empty() && !found.starts_with("- "))
        .map_or(text.len(), |(at, ..)| at);
    Ok(start..end)
}

/// In a section, a text becomes another one.
pub fn replace(section: &'static str, from: &'static str, to: &str) -> Change {
    Change::Replace { section, from, to: to.to_owned() }
}

/// Puts a text after another one.
pub fn after(section: &'static str, from: &'static str, new: &str) -> Change {
    Change::Replace { section, from, to: format!("{from}{new}") }
}

/// Puts operations or schemas before a section of their kind.
pub fn before(section: &'static str, new: &str) -> Change {
    let new = new.trim_start_matches('\n').replace("        REFUSALS\n", &refusals());
    Change::Insert { before: section, new }
}

/// What each of the API's operations answers when it refuses.
fn refusals() -> String {
    let refusal = |(status, description)| {
        format!(
            "        '{status}':\n          description: {description}\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/ErrorResponse'\n"
        )
    };
    [
        (400, "The request failed validation."),
        (401, "The API key is missing or wrong."),
        (403, "The API key lacks a required scope."),
        (404, "The requested entity does not exist."),
        (429, "The rate limit of this endpoint is exceeded."),
    ]
    .map(refusal)
    .concat()
}
