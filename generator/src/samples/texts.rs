//! Texts that satisfy length, pattern and format.

use super::alphabet::{Alphabet, filler};
use super::matcher::matches;
use super::patterns::Pattern;
use super::random::Random;
use super::satisfies::text_satisfies;
use super::{dates, formats};
use crate::ir::{Constraints, Scalar};

/// The maximum of attempts.
const TRIES: u64 = 100;

/// The maximal length of a text.
const LONGEST: u64 = 100_000;

/// The maximum by which a random text exceeds its minimal length.
const VARIED: u64 = 40;

/// A maker of texts for a type at a site.
pub(super) struct Texts<'a> {
    pub scalar: Scalar,
    pub constraints: &'a Constraints,
    pub alphabet: Alphabet,
    /// Whether a pattern that cannot be read matches nothing; else it is ignored.
    pub strict: bool,
}

impl Texts<'_> {
    /// A text that satisfies the constraints: the usual one, or any of them.
    pub fn text(&self, any: bool, random: &mut Random) -> Option<String> {
        if any && let Some(text) = self.random(&self.patterns(), random) {
            return Some(text);
        }
        let usual = self.usual().iter().map(|text| (*text).to_owned());
        if let Some(text) = usual.chain(self.plain()).find(|text| self.fits(text)) {
            return Some(text);
        }
        let patterns = self.patterns();
        let of_pattern = |(attempt, random): (u64, &mut Random)| {
            patterns.iter().map(|pattern| pattern.text(attempt, false, random)).find(|text| self.fits(text))
        };
        let made = (0..TRIES).find_map(|attempt| of_pattern((attempt, random)));
        made.or_else(|| self.of_format(random))
    }

    fn patterns(&self) -> Vec<Pattern> {
        self.constraints.patterns.iter().filter_map(|pattern| Pattern::new(pattern, self.constraints.length)).collect()
    }

    fn fits(&self, text: &str) -> bool {
        let typed = match self.scalar {
            Scalar::Date => dates::is_date(text),
            Scalar::DateTime | Scalar::ZonedDateTime => dates::is_date_time(text),
            Scalar::Base64 => formats::has("byte", text),
            _ => true,
        };
        let is_readable = |pattern: &String| matches(pattern, text).is_some();
        typed
            && self.alphabet.allows(text)
            && text_satisfies(self.constraints, text)
            && (!self.strict || self.constraints.patterns.iter().all(is_readable))
    }

    /// The format of the type or of the constraints.
    fn format(&self) -> Option<&str> {
        match self.scalar {
            Scalar::Date => Some("date"),
            Scalar::DateTime | Scalar::ZonedDateTime => Some("date-time"),
            Scalar::Base64 => Some("byte"),
            _ => self.constraints.formats.iter().map(String::as_str).find(|format| formats::usual(format).is_some()),
        }
    }

    fn usual(&self) -> &'static [&'static str] {
        self.format().and_then(formats::usual).unwrap_or(&["text"])
    }

    /// A text without a format, of the minimal length.
    fn plain(&self) -> Option<String> {
        let length = self.constraints.length;
        let length = length.least.max(4).min(length.most.unwrap_or(u64::MAX));
        (length <= LONGEST && self.format().is_none() && self.constraints.patterns.is_empty()).then(|| filler(length))
    }

    /// A text of a format with a length that its usual texts do not have.
    fn of_format(&self, random: &mut Random) -> Option<String> {
        let format = self.format()?;
        let least = self.constraints.length.least;
        let lengths = (0..TRIES).map(|attempt| least.saturating_add(attempt % 8)).filter(|length| *length <= LONGEST);
        let mut made = lengths.filter_map(|length| formats::random_text(format, length, random));
        made.find(|text| self.fits(text))
    }

    fn random(&self, patterns: &[Pattern], random: &mut Random) -> Option<String> {
        (0..TRIES).find_map(|attempt| {
            let length = self.length(random).filter(|length| *length <= LONGEST)?;
            let text = match (random.pick(patterns), self.format()) {
                (Some(pattern), _) => pattern.text(attempt, attempt < TRIES / 2, random),
                (None, Some(format)) => formats::random_text(format, length, random)?,
                (None, None) => self.alphabet.text(length, random),
            };
            Some(text).filter(|text| self.fits(text))
        })
    }

    /// A random valid length; the least and the greatest are more frequent than others.
    fn length(&self, random: &mut Random) -> Option<u64> {
        let (least, most) = (self.constraints.length.least, self.constraints.length.most.unwrap_or(u64::MAX));
        let usual = most.min(least.saturating_add(VARIED));
        (least <= most).then(|| match random.below(8) {
            0 => least,
            1 if most <= 1_000 => most,
            _ => random.between(least, usual),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Count;

    fn constraints(least: u64, most: Option<u64>, pattern: Option<&str>, format: Option<&str>) -> Constraints {
        Constraints {
            length: Count { least, most },
            patterns: pattern.into_iter().map(str::to_owned).collect(),
            formats: format.into_iter().map(str::to_owned).collect(),
            ..Constraints::default()
        }
    }

    fn usual(scalar: Scalar, constraints: &Constraints) -> Option<String> {
        Texts { scalar, constraints, alphabet: Alphabet::Any, strict: true }.text(false, &mut Random::new(0))
    }

    #[test]
    fn the_usual_ones_where_they_satisfy() {
        for (scalar, constraints, expected) in [
            (Scalar::String, constraints(0, None, None, None), "text"),
            (Scalar::String, constraints(0, None, Some("^[a-z]+$"), None), "text"),
            (Scalar::String, constraints(6, None, None, None), "textte"),
            (Scalar::String, constraints(0, Some(2), None, None), "te"),
            (Scalar::String, constraints(0, Some(0), None, None), ""),
            (Scalar::String, constraints(0, None, None, Some("email")), "user@example.com"),
            (Scalar::String, constraints(0, Some(8), None, Some("email")), "a@b.co"),
            (Scalar::String, constraints(0, None, None, Some("unheard of")), "text"),
            (Scalar::Date, constraints(0, None, None, None), "2024-02-29"),
            (Scalar::DateTime, constraints(0, None, Some("Z$"), None), "2024-02-29T07:30:00Z"),
            (Scalar::Base64, constraints(0, None, None, None), "aGVsbG8="),
        ] {
            assert_eq!(usual(scalar, &constraints).as_deref(), Some(expected), "{constraints:?}");
        }
        for impossible in [
            constraints(3, Some(2), None, None),
            constraints(0, None, Some(r"(a)\1b(?=c)"), None),
            constraints(200_000, None, None, None),
            constraints(0, None, Some("("), None),
        ] {
            assert_eq!(usual(Scalar::String, &impossible), None, "{impossible:?}");
        }
    }

    #[test]
    fn random_texts_vary_in_length_and_characters() {
        let constraints = constraints(0, Some(50), None, None);
        let texts = Texts { scalar: Scalar::String, constraints: &constraints, alphabet: Alphabet::Any, strict: true };
        let mut random = Random::new(1);
        let made: Vec<String> = (0..100).filter_map(|_| texts.text(true, &mut random)).collect();
        let lengths: Vec<usize> = made.iter().map(|text| text.chars().count()).collect();
        assert!(made.len() == 100 && lengths.contains(&0) && lengths.contains(&50));
        assert!(["🦀", "\"", "/", "%", "+", " ", "ä"].iter().all(|sign| made.iter().any(|text| text.contains(sign))));
    }

    #[test]
    fn patterns_bind_dates_too() {
        let constraints = constraints(0, None, Some("^2[01]"), None);
        let texts = Texts { scalar: Scalar::Date, constraints: &constraints, alphabet: Alphabet::Any, strict: true };
        let mut random = Random::new(1);
        let made: Vec<String> = (0..20).filter_map(|_| texts.text(true, &mut random)).collect();
        assert!(made.len() == 20 && made.iter().all(|date| date.starts_with('2') && dates::is_date(date)), "{made:?}");
    }
}
