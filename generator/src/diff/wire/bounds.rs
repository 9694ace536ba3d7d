//! Bounds of numbers, lengths and counts.

use std::cmp::Ordering;

use serde_json::Number;

use super::compare::{Findings, UsePair};
use super::schema_use::Resolved;
use crate::ir::{Bound, Decimal};

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Min,
    Max,
}

/// A keyword, and its name in rules.
type Keyword = (&'static str, &'static str);

/// Compares all bounds of a pair.
pub(super) fn compare(pair: &UsePair<'_>, old: &Resolved<'_>, new: &Resolved<'_>, findings: &mut Findings<'_>) {
    let mut bounds = BoundComparison { pair, old, new, findings };
    let (one, other) = (&old.annotations.constraints, &new.annotations.constraints);
    bounds.range_end(End::Min, one.minimum.as_ref(), other.minimum.as_ref());
    bounds.range_end(End::Max, one.maximum.as_ref(), other.maximum.as_ref());
    let counts = [
        (("minLength", "min-length"), ("maxLength", "max-length"), one.length, other.length),
        (("minItems", "min-items"), ("maxItems", "max-items"), one.items, other.items),
        (("minProperties", "min-properties"), ("maxProperties", "max-properties"), one.properties, other.properties),
    ];
    for (least, most, one, other) in counts {
        let nonzero = |count: u64| (count > 0).then(|| Number::from(count));
        bounds.bound(least, nonzero(one.least), nonzero(other.least));
        bounds.bound(most, one.most.map(Number::from), other.most.map(Number::from));
    }
    bounds.multiples(&one.multiple_of, &other.multiple_of);
    let rule = match (one.unique, other.unique) {
        (false, true) => "*-unique-items-set",
        (true, false) => "*-unique-items-unset",
        _ => return,
    };
    bounds.report("uniqueItems", rule, String::new(), String::new());
}

struct BoundComparison<'x, 'a, 'f> {
    pair: &'x UsePair<'a>,
    old: &'x Resolved<'a>,
    new: &'x Resolved<'a>,
    findings: &'x mut Findings<'f>,
}

impl BoundComparison<'_, '_, '_> {
    fn report(&mut self, keyword: &str, rule: &str, old: String, new: String) -> bool {
        let at = (self.old.pointer.child(keyword), self.new.pointer.child(keyword));
        self.findings.report(self.pair.position(), rule, (Some(&at.0), Some(&at.1)), |placeholders| {
            placeholders.old(old).now(new)
        })
    }

    fn bound(&mut self, (keyword, name): Keyword, old: Option<Number>, new: Option<Number>) {
        let change = match (&old, &new) {
            (None, None) => return,
            (None, Some(_)) => "set",
            (Some(_), None) => "unset",
            (Some(old), Some(new)) => match Decimal::compare(old, new) {
                Ordering::Less => "increased",
                Ordering::Greater => "decreased",
                Ordering::Equal => return,
            },
        };
        let text = |number: Option<Number>| number.map(|number| number.to_string()).unwrap_or_default();
        self.report(keyword, &format!("*-{name}-{change}"), text(old), text(new));
    }

    fn range_end(&mut self, end: End, old: Option<&Bound>, new: Option<&Bound>) {
        let value = |bound: Option<&Bound>| bound.map(|bound| bound.value.clone());
        match (old, new) {
            // `minimum` became `exclusiveMinimum` or the other way round: the tighter keyword was added or removed.
            (Some(one), Some(other)) if one.exclusive != other.exclusive => {
                let tighter = match (end, Decimal::compare(&one.value, &other.value)) {
                    (_, Ordering::Equal) => other.exclusive,
                    (End::Min, order) => order == Ordering::Less,
                    (End::Max, order) => order == Ordering::Greater,
                };
                if tighter {
                    self.bound(keyword(end, other.exclusive), None, value(new));
                } else {
                    self.bound(keyword(end, one.exclusive), value(old), None);
                }
            }
            (Some(bound), _) | (None, Some(bound)) => self.bound(keyword(end, bound.exclusive), value(old), value(new)),
            (None, None) => {}
        }
    }

    /// Compares `multipleOf`; through `allOf` there can be several.
    fn multiples(&mut self, old: &[Number], new: &[Number]) {
        let implied = |by: &[Number], of: &[Number]| {
            of.iter().all(|step| by.iter().any(|other| Decimal::is_multiple(other, step) == Some(true)))
        };
        let (wider, narrower) = (implied(old, new), implied(new, old));
        let text = |steps: &[Number]| steps.iter().map(Number::to_string).collect::<Vec<_>>().join(" and ");
        let rule = match (old, new) {
            _ if wider && narrower => return,
            ([], _) => "*-multiple-of-set",
            (_, []) => "*-multiple-of-unset",
            _ if wider && self.pair.position.is_sent() => "*-multiple-of-generalized",
            _ if narrower && !self.pair.position.is_sent() => "*-multiple-of-specialized",
            _ => "*-multiple-of-changed",
        };
        self.report("multipleOf", rule, text(old), text(new));
    }
}

const fn keyword(end: End, exclusive: bool) -> Keyword {
    match (end, exclusive) {
        (End::Min, false) => ("minimum", "min"),
        (End::Min, true) => ("exclusiveMinimum", "exclusive-min"),
        (End::Max, false) => ("maximum", "max"),
        (End::Max, true) => ("exclusiveMaximum", "exclusive-max"),
    }
}
