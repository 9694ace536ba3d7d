//! Lines as bash has them. Its editor cuts words at characters such as `=` and `:`, and replaces the last piece only.

/// Where the editor cuts before the character and not behind it.
const KEPT: [char; 2] = ['@', '$'];

/// The words before the cursor.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// The words after the program, without quotes.
    pub(super) before: Vec<String>,
    /// The word that is to be completed, without quotes.
    pub(super) current: String,
    /// The quote that is open at the cursor.
    quote: Option<char>,
    /// The length of the part of `current` that is not replaced.
    kept: usize,
}

impl Line {
    /// Reads a line up to the cursor, which begins with the program; its editor cuts words at `breaks`.
    pub(super) fn read(line: &str, breaks: &str) -> Self {
        let (mut found, mut has_word, mut is_escaped) = (Self::default(), false, false);
        for character in line.chars() {
            if is_escaped {
                // Within double quotes, a backslash before other characters means itself.
                if found.quote == Some('"') && !matches!(character, '"' | '\\' | '$' | '`') {
                    found.current.push('\\');
                }
                found.current.push(character);
                is_escaped = false;
                continue;
            }
            match (found.quote, character) {
                (Some(open), close) if open == close => found.quote = None,
                (None | Some('"'), '\\') => is_escaped = true,
                (Some(_), other) => found.current.push(other),
                (None, open @ ('"' | '\'')) => {
                    found.quote = Some(open);
                    found.kept = found.current.len();
                }
                (None, ' ' | '\t' | '\n') => {
                    if has_word {
                        found.before.push(std::mem::take(&mut found.current));
                    }
                    (has_word, found.kept) = (false, 0);
                    continue;
                }
                (None, other) => {
                    if breaks.contains(other) {
                        found.kept = cut(found.current.len(), other);
                    }
                    found.current.push(other);
                }
            }
            has_word = true;
        }
        // A quote that is closed is a part of the piece that is replaced.
        if found.quote.is_none() {
            found.kept = kept(&found.current, breaks).min(found.kept);
        }
        if !found.before.is_empty() {
            found.before.remove(0);
        }
        found
    }

    /// What takes the place of the last piece for this word.
    pub(super) fn reply(&self, word: &str) -> String {
        quoted(word.get(self.kept..).unwrap_or_default(), self.quote)
    }
}

/// The length of a word up to its last break.
fn kept(word: &str, breaks: &str) -> usize {
    let last = word.char_indices().rfind(|(_, character)| breaks.contains(*character));
    last.map_or(0, |(index, character)| cut(index, character))
}

/// Where the editor cuts at a break.
fn cut(index: usize, character: char) -> usize {
    if KEPT.contains(&character) { index } else { index.saturating_add(character.len_utf8()) }
}

/// A text as bash reads it within this quote.
fn quoted(text: &str, quote: Option<char>) -> String {
    let mut quoted = String::with_capacity(text.len());
    for character in text.chars() {
        match (quote, character) {
            (Some('\''), '\'') => quoted.push_str(r"'\'"),
            (Some('"'), '"' | '\\' | '$' | '`') => quoted.push('\\'),
            (None, special) if !special.is_alphanumeric() && special.is_ascii() && !"-_./:=@,+%^".contains(special) => {
                quoted.push('\\');
            }
            _ => {}
        }
        quoted.push(character);
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    const BREAKS: &str = " \t\n\"'><=;|&(:@";

    fn read(line: &str) -> (Vec<String>, String) {
        let Line { before, current, .. } = Line::read(line, BREAKS);
        (before, current)
    }

    fn reply(line: &str, word: &str) -> String {
        Line::read(line, BREAKS).reply(word)
    }

    #[test]
    fn words_have_no_quotes() {
        let words = |before: &[&str], current: &str| {
            (before.iter().map(|word| (*word).to_owned()).collect(), current.to_owned())
        };
        assert_eq!(read("pets "), words(&[], ""));
        assert_eq!(read("pets cust"), words(&[], "cust"));
        assert_eq!(read("pets  a 'b c'  \"d \\\"e\" \\f\\  g"), words(&["a", "b c", "d \"e", "f "], "g"));
        assert_eq!(read("pets '' --x=\"a\\nb $"), words(&[""], "--x=a\\nb $"));
        assert_eq!(read(""), words(&[], ""));
        assert_eq!(read("pets \\"), words(&[], ""));
    }

    #[test]
    fn only_the_last_piece_is_replaced() {
        assert_eq!(reply("pets --kind=B", "--kind=BIG"), "BIG");
        assert_eq!(reply("pets --body=@fi", "--body=@file.json"), "@file.json");
        assert_eq!(reply("pets @fi", "@file.json"), "@file.json");
        assert_eq!(reply("pets a:b", "a:bc d"), "bc\\ d");
        assert_eq!(reply("pets --set na", "name="), "name=");
    }

    #[test]
    fn replies_are_quoted_as_the_line_is() {
        assert_eq!(reply("pets ", "a b$c'd"), "a\\ b\\$c\\'d");
        assert_eq!(reply("pets \"a", "a b$c'd"), "a b\\$c'd");
        assert_eq!(reply("pets 'a", "a b$c'd"), "a b$c'\\''d");
        assert_eq!(reply("pets --name='a", "--name=a b"), "a b");
        assert_eq!(reply("pets --name='a '", "--name=a b"), "a\\ b");
        assert_eq!(reply("pets ü", "über é"), "über\\ é");
    }
}
