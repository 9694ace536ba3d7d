//! The columns that a text takes on a terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The columns of a text.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// A text in at most so many columns, with `…` at the end of one that is cut.
pub(crate) fn cut(text: &str, most: usize) -> Cow<'_, str> {
    if text.width() <= most {
        return Cow::Borrowed(text);
    }
    let Some(room) = most.checked_sub(1) else { return Cow::Borrowed("") };
    let (mut used, mut end) = (0_usize, 0_usize);
    for (index, character) in text.char_indices() {
        used = used.saturating_add(character.width().unwrap_or(1));
        if used > room {
            break;
        }
        end = index.saturating_add(character.len_utf8());
    }
    Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default()))
}

/// A text of exactly so many columns, on the left or on the right of them; a longer one is cut.
pub(crate) fn fitted(text: &str, columns: usize, is_right: bool) -> String {
    padded(&cut(text, columns), columns, is_right)
}

/// A text of at least so many columns, on the left or on the right of them.
pub(crate) fn padded(text: &str, columns: usize, is_right: bool) -> String {
    let spaces = " ".repeat(columns.saturating_sub(text.width()));
    if is_right { format!("{spaces}{text}") } else { format!("{text}{spaces}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_between_characters() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abcdef", 5), "abcd…");
        assert_eq!(cut("日本語", 5), "日本…");
        assert_eq!(cut("日本語", 4), "日…");
        assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
        assert_eq!(cut("ab", 1), "…");
        assert_eq!(cut("ab", 0), "");
    }

    #[test]
    fn texts_fill_their_columns() {
        assert_eq!(fitted("日", 4, false), "日  ");
        assert_eq!(fitted("7", 3, true), "  7");
        assert_eq!(fitted("日本語", 4, false), "日… ");
    }
}
