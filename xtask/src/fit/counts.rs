//! Counts in words.

use super::compare::Seen;
use super::shape::Shape;
use crate::diagnostics::plural;

/// The maximal number of named answers.
const NAMED: usize = 4;

/// The label of an answer, the number of hits, and the number of values.
pub type Row<'s> = (&'s str, u64, u64);

/// `in 3 of 40 values of getPet 200`, or with the counts of each answer.
pub fn often(seen: &Seen, what: &str, count: impl Fn(&Shape) -> u64, of: impl Fn(&Shape) -> u64) -> String {
    let of = |shape: &Shape| if shape.is_drift { 0 } else { of(shape) };
    rows(seen.iter().map(|(label, shape)| (label.as_str(), count(shape), of(shape))).collect(), what)
}

/// The same for rows. Drift has no total number of values: it is 0.
pub fn rows(mut rows: Vec<Row<'_>>, what: &str) -> String {
    rows.retain(|(_, count, _)| *count > 0);
    if rows.iter().all(|(.., of)| *of == 0) {
        return drift(rows);
    }
    if let [(label, count, of)] = rows.as_slice() {
        return format!("in {count} of {of} {what} of {label}");
    }
    let sum = |number: fn(&Row<'_>) -> u64| rows.iter().map(number).fold(0, u64::saturating_add);
    let (count, of) = (sum(|(_, count, _)| *count), sum(|(_, _, of)| *of));
    rows.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(other.0)));
    let named = rows.iter().take(NAMED).map(|(label, count, of)| format!("{label} ({count} of {of})"));
    let mut parts: Vec<String> = named.collect();
    if rows.len() > NAMED {
        parts.push(format!("{} more", rows.len() - NAMED));
    }
    format!("in {count} of {of} {what}: {}", parts.join(", "))
}

/// `in drift of getPet 200, 3 times`
fn drift(mut rows: Vec<Row<'_>>) -> String {
    let times = |count: u64| plural(usize::try_from(count).unwrap_or(usize::MAX), "time");
    if let [(label, count, _)] = rows.as_slice() {
        return format!("in drift of {label}, {}", times(*count));
    }
    rows.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(other.0)));
    let named = rows.iter().take(NAMED).map(|(label, count, _)| format!("{label} ({})", times(*count)));
    let mut parts: Vec<String> = named.collect();
    if rows.len() > NAMED {
        parts.push(format!("{} more", rows.len() - NAMED));
    }
    format!("in drift of {}", parts.join(", "))
}
