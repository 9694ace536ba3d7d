//! Null, enums, defaults and patterns.

use serde_json::Value;

use super::compare::{Findings, UsePair};
use super::finding::{listed, quoted};
use super::schema_use::{Resolved, ResolvedType};

/// Compares whether null is allowed.
pub(super) fn null(pair: &UsePair<'_>, old: &Resolved<'_>, new: &Resolved<'_>, findings: &mut Findings<'_>) {
    let rule = match (old.annotations.nullable, new.annotations.nullable) {
        (false, true) => "*-became-nullable",
        (true, false) => "*-became-not-nullable",
        _ => return,
    };
    findings.report(pair.position(), rule, (Some(&old.pointer), Some(&new.pointer)), |placeholders| placeholders);
}

/// Compares defaults.
pub(super) fn default(pair: &UsePair<'_>, old: &Resolved<'_>, new: &Resolved<'_>, findings: &mut Findings<'_>) {
    let at = (old.pointer.child("default"), new.pointer.child("default"));
    let at = (Some(&at.0), Some(&at.1));
    match (&old.annotations.default, &new.annotations.default) {
        (None, Some(value)) => findings
            .report(pair.position(), "*-default-value-added", at, |placeholders| placeholders.now(quoted(value))),
        (Some(value), None) => findings
            .report(pair.position(), "*-default-value-removed", at, |placeholders| placeholders.old(quoted(value))),
        (Some(old), Some(new)) if old != new => {
            findings.report(pair.position(), "*-default-value-changed", at, |placeholders| {
                placeholders.old(quoted(old)).now(quoted(new))
            })
        }
        _ => false,
    };
}

/// The values of an enum or `const`; none if every value of the type is allowed.
fn only(side: &Resolved<'_>) -> Option<Vec<Value>> {
    match side.core {
        ResolvedType::Texts(values) => Some(values.iter().map(|value| Value::from(value.value.as_str())).collect()),
        ResolvedType::Integers(values) => Some(values.iter().map(|value| Value::from(value.value)).collect()),
        ResolvedType::Scalar(_) | ResolvedType::List(_) | ResolvedType::Object(_)
            if !side.annotations.constraints.values.is_empty() =>
        {
            Some(side.annotations.constraints.values.clone())
        }
        _ => None,
    }
}

/// Compares enums; an enum with one value is the same as `const`.
pub(super) fn values(pair: &UsePair<'_>, old: &Resolved<'_>, new: &Resolved<'_>, findings: &mut Findings<'_>) {
    let at = (old.pointer.child("enum"), new.pointer.child("enum"));
    let at = (Some(&at.0), Some(&at.1));
    let all = |values: &[Value]| listed(values.iter().map(plain));
    match (only(old), only(new)) {
        (None, Some(values)) => {
            let rule = if values.len() == 1 { "*-const-added" } else { "*-became-enum" };
            findings.report(pair.position(), rule, at, |placeholders| placeholders.now(all(&values)));
        }
        (Some(values), None) => {
            let rule = if values.len() == 1 { "*-const-removed" } else { "*-became-not-enum" };
            findings.report(pair.position(), rule, at, |placeholders| placeholders.old(all(&values)));
        }
        (Some(one), Some(other)) if one.len() == 1 && other.len() == 1 => {
            if one != other {
                findings.report(pair.position(), "*-const-changed", at, |placeholders| {
                    placeholders.old(all(&one)).now(all(&other))
                });
            }
        }
        (Some(one), Some(other)) => {
            for (rule, values, others) in [("*-enum-value-removed", &one, &other), ("*-enum-value-added", &other, &one)]
            {
                for value in values.iter().filter(|value| !others.contains(value)) {
                    findings.report(pair.position(), rule, at, |placeholders| placeholders.value(quoted(plain(value))));
                }
            }
        }
        (None, None) => {}
    }
}

/// A value in texts: a string without its quotes.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Compares patterns; through `allOf` there can be several.
pub(super) fn pattern(pair: &UsePair<'_>, old: &Resolved<'_>, new: &Resolved<'_>, findings: &mut Findings<'_>) {
    let at = (old.pointer.child("pattern"), new.pointer.child("pattern"));
    let (one, other) = (&old.annotations.constraints.patterns, &new.annotations.constraints.patterns);
    let same = one.len() == other.len() && one.iter().all(|pattern| other.contains(pattern));
    let rule = match (one.as_slice(), other.as_slice()) {
        _ if same => return,
        ([], _) => "*-pattern-added",
        (_, []) => "*-pattern-removed",
        (_, [only]) if only == ".*" && pair.position.is_sent() => "*-pattern-generalized",
        _ => "*-pattern-changed",
    };
    findings.report(pair.position(), rule, (Some(&at.0), Some(&at.1)), |placeholders| {
        placeholders.old(listed(one)).now(listed(other))
    });
}
