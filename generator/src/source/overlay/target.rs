//! The parts of a target, as far as needed to find the part that matches nothing.

use std::ops::Range;

/// One of several alternatives in a part of a target: `'b'` in `['a', 'b']`, or the condition after the bars in
/// `[?@.name == 'a' || @.name == 'b']`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Alternative {
    /// Its text.
    pub text: String,
    /// The target with this alternative alone.
    pub alone: String,
    /// The target up to the end of the alternative, alone and in brackets.
    pub here: String,
    /// The target before the alternative, followed by everything; `None` for a condition.
    pub siblings: Option<String>,
}

/// All alternatives of all parts of a target that have several.
pub(super) fn alternatives(target: &str) -> Vec<Alternative> {
    let mut found = Vec::new();
    for list in scan(target).0.into_iter().filter(|list| list.items.len() > 1) {
        for item in &list.items {
            let part = |range: Range<usize>| target.get(range).unwrap_or_default();
            let text = part(item.clone()).trim().trim_start_matches('?').trim_start();
            let (before, after) = (part(0..list.content.start), part(list.content.end..target.len()));
            let mark = if list.is_filter { "?" } else { "" };
            let siblings = (list.is_names).then(|| format!("{before}*]"));
            let here = format!("{before}{mark}{text}]");
            let alone = format!("{before}{mark}{text}{after}");
            found.push(Alternative { text: text.to_owned(), alone, here, siblings });
        }
    }
    found
}

/// The prefixes of a target, shortest first: `$.a`, `$.a['b']`.
pub(super) fn prefixes(target: &str) -> Vec<&str> {
    let starts = scan(target).1;
    let ends = starts.iter().skip(1).copied().chain([target.len()]);
    ends.filter_map(|end| target.get(..end)).collect()
}

/// The name in a segment: `b` of `.b` and of `['b']`.
pub(super) fn name(segment: &str) -> Option<&str> {
    let bare = segment.trim_start_matches('.');
    let quoted = bare.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).map(str::trim).and_then(unquoted);
    quoted.or_else(|| Some(bare).filter(|name| !name.starts_with(['[', '*']) && !name.is_empty()))
}

/// A text without its quotes.
pub(super) fn unquoted(text: &str) -> Option<&str> {
    ['\'', '"'].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote))
}

/// The text between two brackets.
struct List {
    content: Range<usize>,
    items: Vec<Range<usize>>,
    is_filter: bool,
    is_names: bool,
}

struct Open {
    is_bracket: bool,
    is_filter: bool,
    start: usize,
    cuts: Vec<Range<usize>>,
}

/// The text in brackets and parentheses, and the starts of segments outside of them.
fn scan(target: &str) -> (Vec<List>, Vec<usize>) {
    let (mut open, mut lists, mut segments): (Vec<Open>, Vec<List>, Vec<usize>) = Default::default();
    let mut quote = None;
    let mut letters = target.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if let Some(end) = quote {
            if letter == '\\' {
                letters.next();
            } else if letter == end {
                quote = None;
            }
            continue;
        }
        match letter {
            '\'' | '"' => quote = Some(letter),
            '[' | '(' => {
                // After two dots, the bracket belongs to the same segment.
                let goes_on = segments.last().is_some_and(|last| target.get(*last..at) == Some(".."));
                if open.is_empty() && letter == '[' && !goes_on {
                    segments.push(at);
                }
                let start = at.saturating_add(1);
                let is_filter = target.get(start..).is_some_and(|rest| rest.trim_start().starts_with('?'));
                open.push(Open { is_bracket: letter == '[', is_filter, start, cuts: Vec::new() });
            }
            ']' | ')' => {
                if let Some(done) = open.pop() {
                    lists.push(closed(done, at));
                }
            }
            '.' if open.is_empty() => {
                if letters.peek().is_some_and(|(_, next)| *next == '.') {
                    letters.next();
                }
                segments.push(at);
            }
            ',' => {
                if let Some(top) = open.last_mut().filter(|top| top.is_bracket) {
                    top.cuts.push(at..at.saturating_add(1));
                }
            }
            '|' if letters.next_if(|(_, next)| *next == '|').is_some() => {
                if let Some(top) = open.last_mut() {
                    top.cuts.push(at..at.saturating_add(2));
                }
            }
            _ => {}
        }
    }
    (lists, segments)
}

fn closed(open: Open, end: usize) -> List {
    let Open { is_bracket, is_filter, start, cuts } = open;
    let starts = std::iter::once(start).chain(cuts.iter().map(|cut| cut.end));
    let ends = cuts.iter().map(|cut| cut.start).chain([end]);
    let items = starts.zip(ends).map(|(start, end)| start..end).collect();
    List { content: start..end, items, is_filter, is_names: is_bracket && !is_filter }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alone(target: &str) -> Vec<String> {
        alternatives(target).into_iter().map(|one| one.alone).collect()
    }

    #[test]
    fn each_alternative_stands_alone() {
        assert_eq!(alone("$.a.b['x', \"y,]\"].c"), ["$.a.b['x'].c", "$.a.b[\"y,]\"].c"]);
        assert_eq!(
            alone("$.a[?@.n == 'x' || @.n == 'y||' && @.m].b['p', 'q']"),
            [
                "$.a[?@.n == 'x'].b['p', 'q']",
                "$.a[?@.n == 'y||' && @.m].b['p', 'q']",
                "$.a[?@.n == 'x' || @.n == 'y||' && @.m].b['p']",
                "$.a[?@.n == 'x' || @.n == 'y||' && @.m].b['q']"
            ]
        );
        assert_eq!(
            alone("$[?(@.a || @.b) && match(@.c, 'd')]"),
            ["$[?(@.a) && match(@.c, 'd')]", "$[?(@.b) && match(@.c, 'd')]"]
        );
        assert_eq!(alone("$[?@.a[?@.b == 1 || @.b == 2]]"), ["$[?@.a[?@.b == 1]]", "$[?@.a[?@.b == 2]]"]);
        assert_eq!(alone("$[?@.a, ?@.b, 0]"), ["$[?@.a]", "$[?@.b]", "$[?0]"]);
        for target in ["$", "$.a['b']", "$..*", "$['a,b'].c", "$[?@.a && @.b]", "$['a\\', b']", "$[", "$)]"] {
            assert_eq!(alone(target), [""; 0], "{target}");
        }
        let siblings = alternatives("$.a['x', 'y'].c").into_iter().next().and_then(|one| one.siblings);
        assert_eq!(siblings.as_deref(), Some("$.a[*]"));
    }

    #[test]
    fn a_target_has_segments() {
        assert_eq!(
            prefixes("$.a['b.c']..d[?@.e].*"),
            ["$.a", "$.a['b.c']", "$.a['b.c']..d", "$.a['b.c']..d[?@.e]", "$.a['b.c']..d[?@.e].*"]
        );
        assert_eq!(prefixes("$..['a']"), ["$..['a']"]);
        for (segment, expected) in [
            (".a", Some("a")),
            ("['b c']", Some("b c")),
            ("[ \"b\" ]", Some("b")),
            (".*", None),
            ("[0]", None),
            ("..d", Some("d")),
            ("..['d']", Some("d")),
        ] {
            assert_eq!(name(segment), expected, "{segment}");
        }
    }
}
