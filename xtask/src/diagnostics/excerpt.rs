//! The line of a location.

use std::ops::Range;

use generator::diagnostic::LineColumn;

/// Characters shown of a line, so that a description on a single line does not fill the screen.
const WIDTH: usize = 160;
/// Characters shown before the location in a longer line.
const LEAD: usize = 40;

/// A line, or the part of it around a location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The text.
    pub text: String,
    /// The underlined range, in bytes of the text.
    pub span: Range<usize>,
}

impl Excerpt {
    /// The excerpt at `location`, if the file has such a line.
    pub fn of(bytes: &[u8], location: LineColumn) -> Option<Self> {
        let line = line(bytes, location.line.checked_sub(1)?)?;
        let line = String::from_utf8_lossy(line);
        let line = line.trim_end();
        let column = location.column.saturating_sub(1);
        let skipped = if line.chars().count() > WIDTH { column.saturating_sub(LEAD) } else { 0 };
        let text: String = line.chars().skip(skipped).take(WIDTH).collect();
        let offset = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(index, _)| index);
        let start = offset(column - skipped);
        let span = start..(start + width_of_token(&text[start..]));
        Some(Self { text, span })
    }
}

/// The line after this many others. Blocks are counted and skipped, since a search for each end of a line is slow in a
/// large file.
fn line(bytes: &[u8], mut before: usize) -> Option<&[u8]> {
    // As many bytes as their count fits into a byte, so that many are compared at once.
    const BLOCK: usize = 255;
    let mut rest = bytes;
    while let Some((block, after)) = rest.split_at_checked(BLOCK) {
        let ends = block.iter().fold(0_u8, |ends, byte| ends.wrapping_add(u8::from(*byte == b'\n')));
        let ends = usize::from(ends);
        if ends >= before {
            break;
        }
        (rest, before) = (after, before - ends);
    }
    rest.split(|byte| *byte == b'\n').nth(before)
}

/// The length of the token that `text` begins with: a key up to its colon, a quoted text, a word, or all of it after
/// a bracket.
fn width_of_token(text: &str) -> usize {
    if let Some(quote) = text.chars().next().filter(|first| matches!(first, '"' | '\'')) {
        return text[1..].find(quote).map_or(text.len(), |end| end + 2);
    }
    if text.starts_with(['{', '[']) {
        return text.len();
    }
    if let Some(colon) = text.find(": ").filter(|end| *end > 0) {
        return colon;
    }
    text.trim_end_matches([':', ',']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn underlined(text: &str, line: usize, column: usize) -> Option<String> {
        Excerpt::of(text.as_bytes(), LineColumn { line, column }).map(|excerpt| excerpt.text[excerpt.span].to_owned())
    }

    #[test]
    fn a_token_is_underlined_from_its_location() {
        let text = "paths:\n  /v1/ä: {}\n    \"$ref\": '#/a'\r\n";
        assert_eq!(underlined(text, 1, 1).as_deref(), Some("paths"));
        assert_eq!(underlined(text, 2, 3).as_deref(), Some("/v1/ä"));
        assert_eq!(underlined(text, 3, 5).as_deref(), Some("\"$ref\""));
        assert_eq!(underlined("a: {b: c}", 1, 4).as_deref(), Some("{b: c}"));
        assert_eq!(underlined(text, 3, 13).as_deref(), Some("'#/a'"));
    }

    #[test]
    fn a_location_outside_the_file_has_no_excerpt() {
        assert_eq!(underlined("a", 0, 1), None);
        assert_eq!(underlined("a", 3, 1), None);
        assert_eq!(underlined("a", 1, 9).as_deref(), Some(""));
        assert_eq!(underlined("", 1, 0).as_deref(), Some(""));
    }

    #[test]
    fn a_line_is_found_in_a_large_file() {
        let text: String = (1..=3000).map(|number| format!("line{number}\n")).collect();
        for number in [1, 580, 581, 582, 2999, 3000] {
            assert_eq!(underlined(&text, number, 1), Some(format!("line{number}")));
        }
        assert_eq!(underlined(&text, 3002, 1), None);
        assert_eq!(underlined(&"\n".repeat(8192), 4097, 1).as_deref(), Some(""));
    }

    #[test]
    fn a_long_line_is_cut_around_the_location() {
        let text = format!("{}{{\"here\":1}}{}", "ä".repeat(5000), "b".repeat(5000));
        let excerpt = Excerpt::of(text.as_bytes(), LineColumn { line: 1, column: 5002 }).expect("there");
        assert_eq!(&excerpt.text[excerpt.span.clone()], "\"here\"");
        assert_eq!(excerpt.text.chars().count(), WIDTH);
    }
}
