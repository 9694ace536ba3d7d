//! The text at a location: its line and the lines indented below it.

use std::fmt::Write as _;

use generator::diagnostic::LineColumn;

/// The maximal characters of a line.
const WIDTH: usize = 160;

/// The block that begins at `location`, with line numbers, at most `limit` lines. `key` is the last part of its pointer.
pub fn block(bytes: &[u8], location: LineColumn, key: &str, limit: usize) -> String {
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<_> = text.lines().collect();
    render(&numbered(&lines, location.line, key), limit)
}

/// The lines of the block that begins at line `start`, with their numbers. `key` is the last part of its pointer: at a key, the
/// block has the lines with more indentation; at a value, those with equal indentation.
pub fn numbered<'a>(text: &[&'a str], start: usize, key: &str) -> Vec<(usize, &'a str)> {
    let mut lines = (1..).zip(text.iter().copied()).skip(start.saturating_sub(1));
    let Some((number, first)) = lines.next() else { return Vec::new() };
    let start = indent(first);
    let in_list = first.trim_start().starts_with("- ");
    let at_key =
        in_list || first.trim_start().trim_start_matches("- ").trim_start_matches(['"', '\'']).starts_with(key);
    let mut found = vec![(number, first)];
    for (number, line) in lines {
        let here = indent(line);
        let closes = matches!(line.trim_start().chars().next(), Some('}' | ']')) && here == start;
        // Items of a list may have the indentation of its key.
        let item = here == start && !in_list && line.trim_start().starts_with("- ");
        let inside = here > start || item || (here == start && !at_key) || line.trim().is_empty();
        if inside || closes {
            found.push((number, line));
        }
        if !inside {
            break;
        }
    }
    while found.last().is_some_and(|(_, line)| line.trim().is_empty()) {
        found.pop();
    }
    found
}

/// A line within the limit.
pub fn bounded(line: &str) -> String {
    let cut = if line.chars().count() > WIDTH { " ..." } else { "" };
    let line: String = line.chars().take(WIDTH).collect();
    format!("{line}{cut}")
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn render(lines: &[(usize, &str)], limit: usize) -> String {
    let width = lines.last().map_or(1, |(number, _)| number.to_string().len());
    let mut text = String::new();
    for (number, line) in lines.iter().take(limit) {
        let _ = writeln!(text, "{}", format!("{number:>width$} | {}", bounded(line)).trim_end());
    }
    if lines.len() > limit {
        let _ = writeln!(text, "... {} more lines", lines.len() - limit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, line: usize, key: &str) -> String {
        block(text.as_bytes(), LineColumn { line, column: 1 }, key, 4)
    }

    #[test]
    fn a_block_has_the_lines_below_its_key() {
        let text = "a:\n  b:\n    c: 1\n\n    d: 2\n\n  e: 3\n";
        assert_eq!(at(text, 2, "b"), "2 |   b:\n3 |     c: 1\n4 |\n5 |     d: 2\n");
        assert_eq!(at(text, 3, "b"), "3 |     c: 1\n4 |\n5 |     d: 2\n");
        assert_eq!(
            at("{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": 2\n}", 2, "a"),
            "2 |   \"a\": {\n3 |     \"b\": 1\n4 |   },\n"
        );
    }

    #[test]
    fn a_block_is_one_item_or_a_whole_value() {
        let text = "a:\n- b: 1\n  c: 2\n- d: 3\ne: 4\n";
        assert_eq!(at(text, 2, "0"), "2 | - b: 1\n3 |   c: 2\n");
        assert_eq!(at(text, 1, "a"), "1 | a:\n2 | - b: 1\n3 |   c: 2\n4 | - d: 3\n");
        assert_eq!(at("a:\n  b: 1\n  c: 2\nd: 3\n", 2, "a"), "2 |   b: 1\n3 |   c: 2\n");
    }

    #[test]
    fn lines_are_bounded() {
        let text = format!("a:\n{}", "  b: 1\n".repeat(10));
        assert!(at(&text, 1, "a").ends_with("... 7 more lines\n"));
        assert!(at(&"x".repeat(999), 1, "x").len() < 200);
        assert_eq!(at("a: 1", 9, "a"), "");
    }
}
