//! Makes texts of servers safe to show.

use std::fmt::{Formatter, Result, Write as _};

/// The greatest number of characters that are shown.
const LONGEST: usize = 400;

/// Characters that are removed: `Default_Ignorable_Code_Point` of Unicode 17, which includes `Bidi_Control`, and the
/// marks of interlinear annotations.
const INVISIBLE: [(char, char); 18] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fff8}'),
    ('\u{fff9}', '\u{fffb}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// Writes a text on one line and of bounded length, without characters that change how others are shown.
pub(super) fn write_sanitized(text: &str, f: &mut Formatter<'_>) -> Result {
    let visible = text.chars().filter(|character| !is_invisible(*character));
    for (index, character) in visible.enumerate() {
        if index == LONGEST {
            return f.write_char('…');
        }
        let breaks = character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
        f.write_char(if breaks { ' ' } else { character })?;
    }
    Ok(())
}

fn is_invisible(character: char) -> bool {
    INVISIBLE.iter().any(|(first, last)| (first..=last).contains(&&character))
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    struct Shown<'a>(&'a str);

    impl fmt::Display for Shown<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            write_sanitized(self.0, f)
        }
    }

    #[test]
    fn invisible_characters_and_line_breaks_are_removed() {
        let unseen = "\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{180b}\u{180e}\u{200b}\u{200e}\u{202e}\u{2060}\u{2069}\
                      \u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{fff9}\u{1d173}\u{e0001}\u{e0041}\u{e01ef}";
        for character in unseen.chars() {
            assert_eq!(Shown(&format!("a{character}b")).to_string(), "ab", "{}", character.escape_unicode());
        }
        for character in ['\n', '\r', '\0', '\u{1b}', '\u{85}', '\u{2028}', '\u{2029}'] {
            assert_eq!(Shown(&format!("a{character}b")).to_string(), "a b", "{}", character.escape_unicode());
        }
        assert_eq!(Shown("é 日本 😀 ș־").to_string(), "é 日本 😀 ș־");
    }
}
