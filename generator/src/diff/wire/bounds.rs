//! Bounds: what leaves less than before, and what leaves more.

use std::cmp::Ordering;

use serde_json::Number;

use super::place::Peeled;
use super::walk::{Found, Place};
use crate::ir::{Bound, Decimal};

/// Which end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Least,
    Most,
}

/// A keyword and the name that rules have for it.
type Keyword = (&'static str, &'static str);

/// All bounds of a place.
pub(super) fn compare(place: &Place<'_>, old: &Peeled<'_>, new: &Peeled<'_>, found: &mut Found<'_>) {
    let mut at = At { place, old, new, found };
    let (one, other) = (&old.said.constraints, &new.said.constraints);
    at.number(End::Least, one.minimum.as_ref(), other.minimum.as_ref());
    at.number(End::Most, one.maximum.as_ref(), other.maximum.as_ref());
    let counts = [
        (("minLength", "min-length"), ("maxLength", "max-length"), one.length, other.length),
        (("minItems", "min-items"), ("maxItems", "max-items"), one.items, other.items),
        (("minProperties", "min-properties"), ("maxProperties", "max-properties"), one.properties, other.properties),
    ];
    for (least, most, one, other) in counts {
        let said = |count: u64| (count > 0).then(|| Number::from(count));
        at.plain(least, said(one.least), said(other.least));
        at.plain(most, one.most.map(Number::from), other.most.map(Number::from));
    }
    at.steps(&one.multiple_of, &other.multiple_of);
    let rule = match (one.unique, other.unique) {
        (false, true) => "*-unique-items-set",
        (true, false) => "*-unique-items-unset",
        _ => return,
    };
    at.say("uniqueItems", rule, String::new(), String::new());
}

struct At<'x, 'a, 'f> {
    place: &'x Place<'a>,
    old: &'x Peeled<'a>,
    new: &'x Peeled<'a>,
    found: &'x mut Found<'f>,
}

impl At<'_, '_, '_> {
    fn say(&mut self, keyword: &str, rule: &str, old: String, new: String) -> bool {
        let at = (self.old.pointer.child(keyword), self.new.pointer.child(keyword));
        self.found.say(self.place.spot(), rule, (Some(&at.0), Some(&at.1)), |words| words.old(old).now(new))
    }

    fn plain(&mut self, (keyword, name): Keyword, old: Option<Number>, new: Option<Number>) {
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
        self.say(keyword, &format!("*-{name}-{change}"), text(old), text(new));
    }

    fn number(&mut self, end: End, old: Option<&Bound>, new: Option<&Bound>) {
        let value = |bound: Option<&Bound>| bound.map(|bound| bound.value.clone());
        match (old, new) {
            // One keyword in the place of the other: the one that holds comes, or the one that held goes.
            (Some(one), Some(other)) if one.exclusive != other.exclusive => {
                let tighter = match (end, Decimal::compare(&one.value, &other.value)) {
                    (_, Ordering::Equal) => other.exclusive,
                    (End::Least, order) => order == Ordering::Less,
                    (End::Most, order) => order == Ordering::Greater,
                };
                if tighter {
                    self.plain(keyword(end, other.exclusive), None, value(new));
                } else {
                    self.plain(keyword(end, one.exclusive), value(old), None);
                }
            }
            (Some(bound), _) | (None, Some(bound)) => self.plain(keyword(end, bound.exclusive), value(old), value(new)),
            (None, None) => {}
        }
    }

    /// What numbers are multiples of, each of them.
    fn steps(&mut self, old: &[Number], new: &[Number]) {
        let implied = |by: &[Number], of: &[Number]| {
            of.iter().all(|step| by.iter().any(|other| Decimal::is_multiple(other, step) == Some(true)))
        };
        let (wider, narrower) = (implied(old, new), implied(new, old));
        let text = |steps: &[Number]| steps.iter().map(Number::to_string).collect::<Vec<_>>().join(" and ");
        let rule = match (old, new) {
            _ if wider && narrower => return,
            ([], _) => "*-multiple-of-set",
            (_, []) => "*-multiple-of-unset",
            _ if wider && self.place.spot.is_sent() => "*-multiple-of-generalized",
            _ if narrower && !self.place.spot.is_sent() => "*-multiple-of-specialized",
            _ => "*-multiple-of-changed",
        };
        self.say("multipleOf", rule, text(old), text(new));
    }
}

const fn keyword(end: End, exclusive: bool) -> Keyword {
    match (end, exclusive) {
        (End::Least, false) => ("minimum", "min"),
        (End::Least, true) => ("exclusiveMinimum", "exclusive-min"),
        (End::Most, false) => ("maximum", "max"),
        (End::Most, true) => ("exclusiveMaximum", "exclusive-max"),
    }
}
