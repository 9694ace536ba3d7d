//! Texts of a given length that match a pattern.
//!
//! Lookarounds are ignored; the caller tries several texts and checks them.

use std::sync::Arc;

use super::alphabet;
use super::matcher::read;
use super::random::Random;
use super::regular::{Kind, Node, Repetition, Signs, Span};
use crate::ir::Count;

/// The maximal length of a text.
const LONGEST: u64 = 100_000;

/// How much longer than needed a text is, by attempt: a few more characters read better than the fewest, and leave room
/// for what is looked around for.
const MORE: [u64; 8] = [4, 8, 3, 2, 0, 1, 12, 24];

/// A maker of texts that match a pattern.
pub(super) struct Pattern {
    node: Arc<Node>,
    length: Count,
}

impl Pattern {
    /// `None` if the pattern is invalid, or no automaton can match it.
    pub fn new(pattern: &str, length: Count) -> Option<Self> {
        let node = read(pattern)?;
        (node.span.least <= LONGEST).then_some(Self { node, length })
    }

    /// The text of an attempt.
    pub fn text(&self, attempt: u64, wild: bool, random: &mut Random) -> String {
        let span = self.node.span;
        let least = span.least.max(self.length.least);
        let most = span.most.min(self.length.most.unwrap_or(LONGEST)).min(LONGEST);
        let more = match usize::try_from(attempt) {
            Ok(attempt) if !wild => MORE.iter().cycle().nth(attempt % MORE.len()).copied().unwrap_or_default(),
            _ => random.below(40),
        };
        let target = least.saturating_add(more).min(most).max(span.least).min(LONGEST);
        let mut maker = Maker { out: String::new(), wild, random };
        maker.make(&self.node, target);
        let missing = self.length.least.min(LONGEST).saturating_sub(maker.out.chars().count() as u64);
        let filler = alphabet::filler(missing);
        // A pattern without anchors allows more characters on either side.
        if attempt.is_multiple_of(2) { maker.out + &filler } else { filler + &maker.out }
    }
}

struct Maker<'a> {
    out: String,
    wild: bool,
    random: &'a mut Random,
}

impl Maker<'_> {
    /// Adds a text that matches, of this length if possible.
    fn make(&mut self, node: &Node, length: u64) {
        match &node.kind {
            Kind::Look(_) => {}
            Kind::Literal(signs) => self.out.extend(signs),
            Kind::Class(signs) => self.sign(signs),
            Kind::Repetition(repetition) => self.repeat(repetition, length),
            Kind::Concat(parts) => {
                let lengths = self.share(&parts.iter().map(|part| part.span), length);
                for (part, length) in parts.iter().zip(lengths) {
                    self.make(part, length);
                }
            }
            Kind::Alternation(arms) => {
                let fit: Vec<&Node> = arms.iter().filter(|arm| arm.span.holds(length)).collect();
                let all: Vec<&Node> = arms.iter().collect();
                let Some(arm) = self.random.pick(if fit.is_empty() { &all } else { &fit }) else { return };
                self.make(arm, length.min(arm.span.most).max(arm.span.least));
            }
        }
    }

    fn repeat(&mut self, repetition: &Repetition, length: u64) {
        let Repetition { of, fewest, most } = repetition;
        let inner = of.span;
        // So many that the length can be shared among them.
        let first = if inner.most == 0 { 0 } else { length.div_ceil(inner.most) };
        let last = length.checked_div(inner.least).unwrap_or(length);
        let times = self.random.between(first.max(*fewest), last.min(*most).max(*fewest)).min(*most).min(LONGEST);
        for length in self.share(&(0..times).map(|_| inner), length) {
            self.make(of, length);
        }
    }

    /// A length for each span; the sum is `length` if possible.
    fn share(&mut self, spans: &(impl Iterator<Item = Span> + Clone), length: u64) -> Vec<u64> {
        let least = spans.clone().fold(0, |sum: u64, span| sum.saturating_add(span.least));
        let mut left = length.saturating_sub(least);
        let mut lengths: Vec<u64> = spans.clone().map(|span| span.least).collect();
        for chosen in [true, false] {
            for (length, span) in lengths.iter_mut().zip(spans.clone()) {
                let room = span.most.saturating_sub(*length).min(left);
                let more = if chosen { self.random.between(0, room) } else { room };
                *length = length.saturating_add(more);
                left -= more;
            }
        }
        lengths
    }

    fn sign(&mut self, signs: &Signs) {
        let any: &[char] = if self.wild { &signs.odd } else { &[] };
        let first = if any.is_empty() || self.random.one_in(2) { &signs.usual } else { any };
        let sign = [first, any, &signs.rare].into_iter().find(|signs| !signs.is_empty());
        self.out.extend(sign.and_then(|signs| self.random.pick(signs)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::matcher::matches;
    use super::*;

    fn texts(pattern: &str, least: u64, most: Option<u64>, wild: bool) -> Vec<String> {
        let mut random = Random::new(7);
        let made = Pattern::new(pattern, Count { least, most }).expect("a pattern");
        (0..60).map(|attempt| made.text(attempt, wild, &mut random)).collect()
    }

    #[test]
    fn every_text_matches() {
        for pattern in [
            r"^[A-Z]{2}\d{4}$",
            r"^\+?[1-9]\d{1,14}$",
            r"^(?:[a-z]+-)*[a-z]+$",
            r"^(?:a|bc|[def]{3,})?\.(x|y)*$",
            r"^[^\s@]+@[^\s@]+\.[^\s@]+$",
            r"^.{3,5}$",
            r"^\p{Han}$",
            r"^[\x00-\x08]$",
            r"a|^b",
            r"",
        ] {
            for text in [false, true].into_iter().flat_map(|wild| texts(pattern, 0, None, wild)) {
                assert_eq!(matches(pattern, &text), Some(true), "{pattern} {text}");
            }
        }
    }

    #[test]
    fn texts_have_the_given_length() {
        for (pattern, least, most) in [
            (r"^(?:[a-z]+-)*[a-z]+$", 100, Some(100)),
            (r"^[a-z]*$", 3, Some(4)),
            (r"^(ab|cde)f+$", 7, Some(7)),
            (r"^(?:\d{3} )*\d{3}$", 11, Some(11)),
            (r"^\d{1,3}(?:,\d{3})*$", 5, Some(5)),
            (r"[A-Z]", 10, Some(10)),
            (r"[A-Z]$", 10, None),
        ] {
            let fits = |text: &&String| {
                let length = text.chars().count() as u64;
                length >= least && most.is_none_or(|most| length <= most) && matches(pattern, text) == Some(true)
            };
            let texts = texts(pattern, least, most, false);
            assert!(texts.iter().filter(fits).count() >= 3, "{pattern} {texts:?}");
        }
    }

    #[test]
    fn some_attempts_satisfy_lookarounds() {
        for pattern in
            [r"^(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{8,}$", r"^(?!0+$)\d{1,2}$", r"^(?=.*[a-z])(?=.*[#?!@$%]).{8,16}$"]
        {
            let texts = texts(pattern, 0, None, false);
            assert!(texts.iter().any(|text| matches(pattern, text) == Some(true)), "{pattern} {texts:?}");
        }
    }

    #[test]
    fn invalid_patterns_give_no_texts() {
        for pattern in [r"(a)\1", "(", "(?:a{1000}){1000}"] {
            assert!(Pattern::new(pattern, Count::default()).is_none(), "{pattern}");
        }
    }
}
