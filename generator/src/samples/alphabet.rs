//! The characters of texts, by site.

use super::random::Random;
use crate::ir::ParameterIn;

/// The characters that a text may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// Any character, in JSON. Values can be null or empty as well.
    Any,
    /// One line, not empty, and no path segment of dots alone: paths, queries, forms. There is no null outside of JSON.
    Line,
    /// Visible ASCII: headers.
    Header,
    /// Characters that need no quotes in cookies.
    Cookie,
    /// Letters and digits, for several values in one text, as in `a,b`.
    Plain,
}

/// Characters that programs often encode, escape, cut or count wrongly.
pub(super) const ANY: &str =
    "aZ09 \"'`/\\%+&=?#;:,.!@$*()[]{}<>|^~_-äßÉłşжñ漢字שלוםعéＡ\u{a0}\u{200d}🦀👩😀\u{301}\n\t\u{10348}";

/// Characters without such problems.
pub(super) fn usual() -> impl Iterator<Item = char> {
    ('a'..='z').chain('A'..='Z').chain('0'..='9').chain("-_.#!@$ ".chars())
}

/// A readable text of this length.
pub(super) fn filler(length: u64) -> String {
    "text".chars().cycle().take(usize::try_from(length).unwrap_or_default()).collect()
}

impl Alphabet {
    /// Whether a text is allowed.
    pub(super) fn allows(self, text: &str) -> bool {
        text.chars().all(|sign| self.has(sign))
            && match self {
                Self::Any => true,
                _ => text.chars().any(|sign| sign != '.') && text.trim() == text,
            }
    }

    /// Whether a known text is preferred; the client may refuse other texts.
    pub(super) fn suits(self, text: &str) -> bool {
        let moves = || text.chars().all(|sign| sign == '.');
        match self {
            Self::Any => true,
            Self::Line | Self::Cookie => !moves(),
            Self::Header => !moves() && ParameterIn::Header.can_carry(text),
            Self::Plain => !moves() && ParameterIn::Header.can_carry(text) && !text.contains([',', ' ', '|']),
        }
    }

    fn has(self, sign: char) -> bool {
        match self {
            Self::Any => sign != '\0',
            Self::Line => !sign.is_control(),
            Self::Header => sign == ' ' || sign.is_ascii_graphic(),
            Self::Cookie => sign.is_ascii_graphic() && !"\",;\\%".contains(sign),
            Self::Plain => sign.is_ascii_alphanumeric() || "-_".contains(sign),
        }
    }

    /// A text of this length.
    pub(super) fn text(self, length: u64, random: &mut Random) -> String {
        let usual: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').collect();
        let any: Vec<char> = ANY.chars().filter(|sign| self.has(*sign)).collect();
        let sign = |at: u64, random: &mut Random| {
            let edge = self != Self::Any && (at == 0 || at + 1 == length);
            let from = if edge || random.one_in(2) { &usual } else { &any };
            random.pick(from).copied().unwrap_or('a')
        };
        (0..length).map(|at| sign(at, random)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_of_their_length_and_alphabet() {
        let mut random = Random::new(3);
        for alphabet in [Alphabet::Any, Alphabet::Line, Alphabet::Header, Alphabet::Cookie, Alphabet::Plain] {
            let mut seen = String::new();
            for length in 1..60 {
                let text = alphabet.text(length, &mut random);
                assert!(alphabet.allows(&text) && text.chars().count() as u64 == length, "{alphabet:?} {text:?}");
                seen += &text;
            }
            assert_eq!(seen.contains('🦀'), matches!(alphabet, Alphabet::Any | Alphabet::Line), "{alphabet:?}");
            assert_eq!(seen.contains('\n'), alphabet == Alphabet::Any);
            assert_eq!(seen.contains('%'), !matches!(alphabet, Alphabet::Plain | Alphabet::Cookie));
        }
        assert!(Alphabet::Any.allows("") && !Alphabet::Line.allows("") && !Alphabet::Line.allows(".."));
        assert!(!Alphabet::Header.allows(" a") && !Alphabet::Header.allows("ä"));
    }
}
