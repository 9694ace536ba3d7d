//! Texts from outside, made safe to show on a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character can control a terminal, change the order in which others are shown, or is none at all.
///
/// Joiners stay, since scripts and emoji need them.
pub(crate) fn is_unsafe(character: char) -> bool {
    character.is_control() || is_bidi_control(character) || is_noncharacter(character) || is_break(character)
}

/// Embeddings, overrides, isolates and marks of direction.
fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Separators of lines and paragraphs, and marks of interlinear annotations.
fn is_break(character: char) -> bool {
    matches!(character, '\u{2028}'..='\u{2029}' | '\u{fff9}'..='\u{fffb}')
}

/// Code points that no character ever has.
fn is_noncharacter(character: char) -> bool {
    matches!(character, '\u{fdd0}'..='\u{fdef}') || u32::from(character) & 0xfffe == 0xfffe
}

/// A text on one line, with unsafe characters escaped.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    escaped(text, |_| false)
}

/// A text with its lines and tabs, and other unsafe characters escaped.
pub(crate) fn clean_lines(text: &str) -> Cow<'_, str> {
    escaped(text, |character| matches!(character, '\n' | '\t'))
}

fn escaped(text: &str, is_allowed: fn(char) -> bool) -> Cow<'_, str> {
    let is_fine = |character: char| !is_unsafe(character) || is_allowed(character);
    if text.chars().all(is_fine) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len().saturating_add(16));
    for character in text.chars() {
        match character {
            fine if is_fine(fine) => cleaned.push(fine),
            '\n' | '\r' | '\t' => cleaned.extend(character.escape_default()),
            // Writing to a text cannot fail.
            other => _ = write!(cleaned, "\\u{{{:x}}}", u32::from(other)),
        }
    }
    Cow::Owned(cleaned)
}

/// A string of JSON, with its quotes, in which unsafe characters are escaped; it means the same.
pub(crate) fn clean_json(string: &str) -> Cow<'_, str> {
    if !string.chars().any(is_unsafe) {
        return Cow::Borrowed(string);
    }
    let mut cleaned = String::with_capacity(string.len().saturating_add(16));
    for character in string.chars() {
        if is_unsafe(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                _ = write!(cleaned, "\\u{unit:04x}");
            }
        } else {
            cleaned.push(character);
        }
    }
    Cow::Owned(cleaned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(clean("\u{1b}[31mred\u{7}\u{7f}\u{9b}2J"), r"\u{1b}[31mred\u{7}\u{7f}\u{9b}2J");
        assert_eq!(clean("a\nb\tc\rd\0"), r"a\nb\tc\rd\u{0}");
        assert_eq!(clean_lines("a\nb\tc\rd"), "a\nb\tc\\rd");
    }

    #[test]
    fn changes_of_direction_and_noncharacters_are_escaped() {
        for character in "\u{61c}\u{200e}\u{200f}\u{202a}\u{202e}\u{2028}\u{2066}\u{2069}\u{fdd0}\u{fffe}\u{ffff}\u{fffa}\u{1fffe}\u{10ffff}".chars() {
            assert_eq!(clean(&format!("a{character}b")), format!("a{}b", character.escape_unicode()));
        }
    }

    #[test]
    fn texts_of_people_stay() {
        for text in
            ["", "Zoë Müller", "日本語", "नमस्ते", "👩\u{200d}👩\u{200d}👧", "می\u{200c}خواهم", "שלום", "a\u{fe0f}"]
        {
            assert!(matches!(clean(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn json_means_the_same() {
        let texts = ["\u{7f}\u{9b}31m", "\u{202e}abc", "\u{1fffe}x\u{fdd0}", "plain ü"];
        for text in texts {
            let json = serde_json::to_string(text).expect("JSON");
            let cleaned = clean_json(&json);
            assert!(!cleaned.chars().any(is_unsafe), "{cleaned}");
            assert_eq!(serde_json::from_str::<String>(&cleaned).expect("JSON"), text);
        }
    }
}
