//! Patterns as trees, which make and match texts.
//!
//! A pattern such as `^[\p{L}]{1,5000}$` is a small tree. An automaton of it has states for each repetition, and compiling
//! it takes longer than everything else.

use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind, Look};

use super::alphabet;

/// The maximum of positions that a match may visit. A match that takes longer counts as none.
const BUDGET: usize = 20_000_000;

/// The lengths of matching texts, in characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub least: u64,
    pub most: u64,
}

impl Span {
    const NONE: Self = Self { least: 0, most: 0 };

    fn plus(self, other: Self) -> Self {
        Self { least: self.least.saturating_add(other.least), most: self.most.saturating_add(other.most) }
    }

    fn or(self, other: Self) -> Self {
        Self { least: self.least.min(other.least), most: self.most.max(other.most) }
    }

    pub fn holds(self, length: u64) -> bool {
        (self.least..=self.most).contains(&length)
    }
}

/// A pattern, or a part of one.
#[derive(Debug)]
pub(super) struct Node {
    pub span: Span,
    pub kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// The start of the text, its end, or another assertion.
    Look(Option<Edge>),
    Literal(Vec<char>),
    Class(Signs),
    Repetition(Repetition),
    /// A sequence; an empty one is the empty text.
    Concat(Vec<Node>),
    Alternation(Vec<Node>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Start,
    End,
}

#[derive(Debug)]
pub(super) struct Repetition {
    pub of: Box<Node>,
    pub fewest: u64,
    pub most: u64,
}

/// The characters of a class.
#[derive(Debug)]
pub(super) struct Signs {
    /// `None` for bytes.
    class: Option<ClassUnicode>,
    /// The usual characters.
    pub usual: Vec<char>,
    /// The problematic characters.
    pub odd: Vec<char>,
    /// The first of each range.
    pub rare: Vec<char>,
}

impl Node {
    pub fn of(hir: &Hir) -> Self {
        match hir.kind() {
            HirKind::Empty => Self { span: Span::NONE, kind: Kind::Concat(Vec::new()) },
            HirKind::Look(look) => {
                let edge = match look {
                    Look::Start => Some(Edge::Start),
                    Look::End => Some(Edge::End),
                    _ => None,
                };
                Self { span: Span::NONE, kind: Kind::Look(edge) }
            }
            HirKind::Literal(literal) => {
                let signs: Vec<char> = String::from_utf8_lossy(&literal.0).chars().collect();
                let length = signs.len() as u64;
                Self { span: Span { least: length, most: length }, kind: Kind::Literal(signs) }
            }
            HirKind::Class(class) => Self { span: Span { least: 1, most: 1 }, kind: Kind::Class(Signs::of(class)) },
            HirKind::Repetition(repetition) => {
                let of = Self::of(&repetition.sub);
                let (fewest, most) = (u64::from(repetition.min), repetition.max.map_or(u64::MAX, u64::from));
                let span =
                    Span { least: of.span.least.saturating_mul(fewest), most: of.span.most.saturating_mul(most) };
                Self { span, kind: Kind::Repetition(Repetition { of: Box::new(of), fewest, most }) }
            }
            HirKind::Capture(capture) => Self::of(&capture.sub),
            HirKind::Concat(parts) => {
                let parts: Vec<Self> = parts.iter().map(Self::of).collect();
                let span = parts.iter().map(|part| part.span).fold(Span::NONE, Span::plus);
                Self { span, kind: Kind::Concat(parts) }
            }
            HirKind::Alternation(arms) => {
                let arms: Vec<Self> = arms.iter().map(Self::of).collect();
                let span = arms.iter().map(|arm| arm.span).reduce(Span::or).unwrap_or(Span::NONE);
                Self { span, kind: Kind::Alternation(arms) }
            }
        }
    }

    /// Whether [`Node::matches`] is faster than an automaton: if only characters repeat, or the automaton would have very many
    /// states.
    pub fn is_faster_as_tree(&self) -> bool {
        const MANY: u64 = 2_000;
        self.is_plain() && (self.is_flat() || self.states() > MANY)
    }

    /// Whether nothing but characters repeat.
    fn is_flat(&self) -> bool {
        match &self.kind {
            Kind::Look(_) | Kind::Literal(_) | Kind::Class(_) => true,
            Kind::Repetition(repetition) => matches!(repetition.of.kind, Kind::Class(_)),
            Kind::Concat(nodes) | Kind::Alternation(nodes) => nodes.iter().all(Self::is_flat),
        }
    }

    /// The estimated number of states of an automaton.
    fn states(&self) -> u64 {
        match &self.kind {
            Kind::Look(_) => 1,
            Kind::Literal(signs) => signs.len() as u64,
            Kind::Class(signs) => signs.rare.len() as u64,
            Kind::Repetition(Repetition { of, fewest, most }) => {
                let turns = if *most == u64::MAX { fewest.saturating_add(1) } else { *most };
                of.states().saturating_mul(turns)
            }
            Kind::Concat(nodes) | Kind::Alternation(nodes) => {
                nodes.iter().fold(1, |sum, node| sum.saturating_add(node.states()))
            }
        }
    }

    /// Whether [`Node::matches`] supports the pattern: word boundaries and bytes are not supported.
    fn is_plain(&self) -> bool {
        match &self.kind {
            Kind::Look(edge) => edge.is_some(),
            Kind::Literal(_) => true,
            Kind::Class(signs) => signs.class.is_some(),
            Kind::Repetition(repetition) => repetition.of.is_plain(),
            Kind::Concat(nodes) | Kind::Alternation(nodes) => nodes.iter().all(Self::is_plain),
        }
    }

    /// Whether there is a match somewhere in the text.
    pub fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        let anywhere = (0..=text.len()).collect();
        let mut walk = Matching { text: &text, budget: BUDGET };
        walk.ends(self, anywhere).is_some_and(|ends| !ends.is_empty())
    }
}

impl Signs {
    fn of(class: &Class) -> Self {
        let (class, ranges): (_, Vec<(char, char)>) = match class {
            Class::Unicode(class) => {
                (Some(class.clone()), class.ranges().iter().map(|range| (range.start(), range.end())).collect())
            }
            Class::Bytes(class) => {
                (None, class.ranges().iter().map(|range| (range.start().into(), range.end().into())).collect())
            }
        };
        let held = |sign: &char| ranges.iter().any(|(first, last)| (*first..=*last).contains(sign));
        Self {
            class,
            usual: alphabet::usual().filter(held).collect(),
            odd: alphabet::ANY.chars().filter(|sign| !sign.is_ascii_alphanumeric()).filter(held).collect(),
            rare: ranges.iter().map(|(first, _)| *first).collect(),
        }
    }

    fn has(&self, sign: char) -> bool {
        let Some(class) = &self.class else { return false };
        let order = |range: &regex_syntax::hir::ClassUnicodeRange| {
            if range.end() < sign {
                std::cmp::Ordering::Less
            } else if range.start() > sign {
                std::cmp::Ordering::Greater
            } else {
                std::cmp::Ordering::Equal
            }
        };
        class.ranges().binary_search_by(order).is_ok()
    }
}

/// Matches a text from all positions at once. No path is visited twice, so that no pattern takes exponential time. Positions
/// are sorted and unique.
struct Matching<'a> {
    text: &'a [char],
    budget: usize,
}

impl Matching<'_> {
    /// The ends of matches that start at these positions; `None` at the end of the budget.
    fn ends(&mut self, node: &Node, from: Vec<usize>) -> Option<Vec<usize>> {
        self.budget = self.budget.checked_sub(from.len().saturating_add(1))?;
        match &node.kind {
            Kind::Look(edge) => Some(self.at_edge(*edge, from)),
            Kind::Literal(signs) => {
                self.budget = self.budget.checked_sub(from.len().saturating_mul(signs.len()))?;
                let stands = |at: &usize| self.text.get(*at..).is_some_and(|rest| rest.starts_with(signs));
                Some(from.into_iter().filter(stands).map(|at| at.saturating_add(signs.len())).collect())
            }
            Kind::Class(signs) => {
                let has = |at: &usize| self.text.get(*at).is_some_and(|sign| signs.has(*sign));
                Some(from.into_iter().filter(has).map(|at| at.saturating_add(1)).collect())
            }
            Kind::Repetition(repetition) => match &repetition.of.kind {
                Kind::Class(signs) => self.run(signs, repetition, &from),
                _ => self.repeated(repetition, from),
            },
            Kind::Concat(parts) => parts.iter().try_fold(from, |at, part| self.ends(part, at)),
            Kind::Alternation(arms) => {
                let mut ends = Vec::new();
                for arm in arms {
                    ends = united(&ends, &self.ends(arm, from.clone())?);
                }
                Some(ends)
            }
        }
    }

    fn at_edge(&self, edge: Option<Edge>, mut from: Vec<usize>) -> Vec<usize> {
        let last = self.text.len();
        from.retain(|at| match edge {
            Some(Edge::Start) => *at == 0,
            Some(Edge::End) => *at == last,
            None => false,
        });
        from
    }

    /// Any number of characters of a class, within the bounds. Runs of such characters are gone through once, whatever
    /// begins in them.
    fn run(&mut self, signs: &Signs, repetition: &Repetition, from: &[usize]) -> Option<Vec<usize>> {
        let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let (fewest, most) = (number(repetition.fewest), number(repetition.most));
        let mut ends: Vec<usize> = Vec::new();
        let mut end_of_run = 0;
        for at in from {
            if *at > end_of_run {
                end_of_run = *at;
            }
            // Only so far as is of use; a later one in the same run goes on from there.
            let wanted = at.saturating_add(most).min(self.text.len());
            while end_of_run < wanted && self.text.get(end_of_run).is_some_and(|sign| signs.has(*sign)) {
                end_of_run = end_of_run.saturating_add(1);
                self.budget = self.budget.checked_sub(1)?;
            }
            let next = ends.last().map_or(0, |last| last.saturating_add(1));
            let first = at.saturating_add(fewest).max(next);
            ends.extend(first..=end_of_run.min(wanted));
        }
        Some(ends)
    }

    fn repeated(&mut self, repetition: &Repetition, from: Vec<usize>) -> Option<Vec<usize>> {
        let mut at = from;
        for _ in 0..repetition.fewest {
            let next = self.ends(&repetition.of, at.clone())?;
            // What is where it was stays there in every further turn.
            let settled = next == at || next.is_empty();
            at = next;
            if settled {
                break;
            }
        }
        let mut all = at.clone();
        for _ in repetition.fewest..repetition.most {
            // A repetition that started here before gives no new positions.
            let next = self.ends(&repetition.of, at)?;
            at = next.into_iter().filter(|end| all.binary_search(end).is_err()).collect();
            if at.is_empty() {
                break;
            }
            all = united(&all, &at);
        }
        Some(all)
    }
}

/// The union of two lists of positions.
fn united(one: &[usize], other: &[usize]) -> Vec<usize> {
    if one.is_empty() || other.is_empty() {
        return [one, other].concat();
    }
    let mut all = [one, other].concat();
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::Node;
    use crate::pattern::translated;

    /// Every text of up to so many of these characters.
    fn texts(signs: &str, longest: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        let mut last = all.clone();
        for _ in 0..longest {
            last = last.iter().flat_map(|text| signs.chars().map(move |sign| format!("{text}{sign}"))).collect();
            all.extend(last.clone());
        }
        all
    }

    #[test]
    fn trees_match_the_same_texts_as_automata() {
        for pattern in [
            "^a*$",
            "^a{2,3}b",
            "a{2,3}$",
            "(ab|a)*c",
            "^(a|ab)(c|bc)$",
            "^(?:a{0,2}b){2,3}$",
            "(a*)*",
            "^(a*b*){2}c?$",
            "^(?:ab?){1,2}(?:c|$)",
            "",
            "a|^b|c$",
            "^(?:a|b|c){2}$",
            "^(?:(?:a{1,2}){1,2}c){1,2}$",
            "[^a]b{0,1}[ab]$",
            "^(?:|a)b+$",
            "(?:^a|b$){2}",
            "a{0}b",
            "^[ab]{2,}[bc]{1,2}$",
        ] {
            let written = translated(pattern, true).expect("a pattern");
            let node = Node::of(&regex_syntax::parse(&written).expect("a pattern"));
            let automaton = fancy_regex::Regex::new(&written).expect("a pattern");
            assert!(node.is_plain(), "{pattern}");
            for text in texts("abc", 6) {
                assert_eq!(node.matches(&text), automaton.is_match(&text).expect("an answer"), "{pattern} {text}");
            }
        }
    }
}
