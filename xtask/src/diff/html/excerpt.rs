//! Excerpts of both descriptions for a change, side by side, with marked differences.

use std::collections::BTreeSet;

use generator::diagnostic::Origin;
use generator::diff::Fragment;
use generator::{Input, Source};
use maud::{Markup, html};
use similar::{ChangeTag, TextDiff};

use crate::diff::view::{View, plain};
use crate::explain::excerpt::{bounded, numbered};

/// The maximal lines of an excerpt.
const LINES: usize = 40;
/// The maximal lines of the surroundings of an added or removed location.
const AROUND: usize = 12;

/// The texts of both descriptions.
#[derive(Debug)]
pub struct Texts<'a> {
    old: Text<'a>,
    new: Text<'a>,
}

/// A description in lines.
#[derive(Debug)]
struct Text<'a> {
    source: &'a Source,
    description: Vec<&'a str>,
}

impl<'a> Text<'a> {
    fn of(source: &'a Source) -> Self {
        Self { source, description: lines(&source.description) }
    }

    fn block(&self, fragment: &Fragment) -> Lines<'a> {
        match fragment.origin {
            Origin::Description => block(&self.description, fragment),
            origin => self.source.input(origin).map(|input| block(&lines(input), fragment)).unwrap_or_default(),
        }
    }
}

/// The lines of a file; a file that is no UTF-8 has none.
fn lines(input: &Input) -> Vec<&str> {
    std::str::from_utf8(&input.bytes).unwrap_or_default().lines().collect()
}

/// Lines with their numbers.
type Lines<'a> = Vec<(usize, &'a str)>;

/// Excerpts of both sides as HTML; none for a location without a line.
#[derive(Clone, Debug)]
pub struct Excerpts {
    /// The old description.
    pub old: Option<Markup>,
    /// The new description.
    pub new: Option<Markup>,
}

impl<'a> Texts<'a> {
    /// The texts of a comparison.
    pub fn of(view: &View<'a>) -> Self {
        Self { old: Text::of(view.old), new: Text::of(view.new) }
    }

    /// The excerpts at both locations.
    pub fn at(&self, old: Option<&Fragment>, new: Option<&Fragment>) -> Excerpts {
        let depth = |fragment: Option<&Fragment>| fragment.map_or(0, |found| found.pointer.segments().count());
        let (old_depth, new_depth) = (depth(old), depth(new));
        let old = old.map(|fragment| self.old.block(fragment)).unwrap_or_default();
        let new = new.map(|fragment| self.new.block(fragment)).unwrap_or_default();
        // A part and its surroundings have few common lines.
        let (removed_lines, added_lines) = if old_depth == new_depth { marks(&old, &new) } else { Marks::default() };
        let limit = |own: usize, other: usize| if own < other && own > 0 { AROUND } else { LINES };
        Excerpts {
            old: shown(&old, &removed_lines, |line| html! { del { (line) } }, limit(old_depth, new_depth)),
            new: shown(&new, &added_lines, |line| html! { ins { (line) } }, limit(new_depth, old_depth)),
        }
    }
}

fn block<'a>(text: &[&'a str], fragment: &Fragment) -> Lines<'a> {
    if fragment.line == 0 {
        return Vec::new();
    }
    let key = fragment.pointer.segments().last().unwrap_or_default();
    numbered(text, fragment.line, &key)
}

/// Indices of the differing lines of both sides.
type Marks = (BTreeSet<usize>, BTreeSet<usize>);

fn marks(old: &Lines<'_>, new: &Lines<'_>) -> Marks {
    let mut marks = Marks::default();
    if old.is_empty() || new.is_empty() {
        return marks;
    }
    let texts = |lines: &Lines<'_>| lines.iter().map(|(_, line)| format!("{}\n", line.trim())).collect::<String>();
    let (old, new) = (texts(old), texts(new));
    for change in TextDiff::from_lines(&old, &new).iter_all_changes() {
        match change.tag() {
            ChangeTag::Delete => marks.0.extend(change.old_index()),
            ChangeTag::Insert => marks.1.extend(change.new_index()),
            ChangeTag::Equal => {}
        }
    }
    marks
}

/// The lines within the limit: the first one, and those from the first mark on.
fn shown(lines: &Lines<'_>, marks: &BTreeSet<usize>, marked: fn(Markup) -> Markup, limit: usize) -> Option<Markup> {
    let last = lines.last()?.0;
    let first = marks.first().copied().unwrap_or(0);
    // Some lines of context before the mark.
    let start = if first < limit / 2 { 0 } else { first.saturating_sub(4) };
    let indent = lines.iter().filter(|(_, line)| !line.trim().is_empty()).map(|(_, line)| indent(line)).min();
    let indent = indent.unwrap_or(0);
    let width = last.to_string().len();
    let cut = |count: usize| html! { @if count > 0 { span.cut { "\u{22ee} " (count) " lines" } "\n" } };
    let line = |(position, (number, line)): (usize, &(usize, &str))| {
        let line = plain(bounded(line.get(indent..).unwrap_or_default()).trim_end());
        let line = html! { span.n { (format!("{number:>width$}")) } " " (line) };
        html! { (if marks.contains(&position) { marked(line) } else { line }) "\n" }
    };
    let mut all = lines.iter().enumerate();
    let head = if start > 0 { all.next() } else { None };
    Some(html! {
        pre.yaml {
            @if let Some(head) = head { (line(head)) (cut(start - 1)) }
            @for found in all.skip(start.saturating_sub(1)).take(limit) { (line(found)) }
            (cut(lines.len().saturating_sub(start + limit)))
        }
    })
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
