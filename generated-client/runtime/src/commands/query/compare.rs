//! Comparisons of values by RFC 9535. Numbers compare by value, also those that a JSON value cannot hold.

use std::cell::Cell;
use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::filter::Operator;
use crate::constraints::number;
use crate::wire::verbatim;

/// Whether a comparison holds; `None` stands for a path that selects nothing. With no steps left, it ends with any result.
pub(super) fn holds(left: Option<&Value>, operator: Operator, right: Option<&Value>, steps: &Cell<usize>) -> bool {
    match operator {
        Operator::Equal => is_equal(left, right, steps),
        Operator::NotEqual => !is_equal(left, right, steps),
        Operator::Less => is_less(left, right),
        Operator::Greater => is_less(right, left),
        Operator::LessOrEqual => is_less(left, right) || is_equal(left, right, steps),
        Operator::GreaterOrEqual => is_less(right, left) || is_equal(left, right, steps),
    }
}

fn is_equal(left: Option<&Value>, right: Option<&Value>, steps: &Cell<usize>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => equal(left, right, steps),
        (left, right) => left.is_none() && right.is_none(),
    }
}

fn equal(left: &Value, right: &Value, steps: &Cell<usize>) -> bool {
    let Some(rest) = steps.get().checked_sub(1) else { return false };
    steps.set(rest);
    match (left, right) {
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equal(left, right, steps))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, value)| right.get(name).is_some_and(|other| equal(value, other, steps)))
        }
        _ => match (digits(left), digits(right)) {
            (Some(left), Some(right)) => left.compare(&right) == Some(Ordering::Equal),
            (None, None) => left == right,
            _ => false,
        },
    }
}

fn is_less(left: Option<&Value>, right: Option<&Value>) -> bool {
    let (Some(left), Some(right)) = (left, right) else { return false };
    match (digits(left), digits(right)) {
        (Some(left), Some(right)) => left.compare(&right) == Some(Ordering::Less),
        (None, None) => match (left, right) {
            // Bytes of UTF-8 are in the order of characters.
            (Value::String(left), Value::String(right)) => left < right,
            _ => false,
        },
        _ => false,
    }
}

/// The digits of a number.
enum Digits<'v> {
    Number(&'v Number),
    Text(&'v str),
}

fn digits(value: &Value) -> Option<Digits<'_>> {
    match value {
        Value::Number(number) => Some(Digits::Number(number)),
        _ => verbatim::number(value).map(Digits::Text),
    }
}

impl Digits<'_> {
    fn compare(&self, other: &Self) -> Option<Ordering> {
        if let (Self::Number(left), Self::Number(right)) = (self, other) {
            if let (Some(left), Some(right)) = (left.as_i64(), right.as_i64()) {
                return Some(left.cmp(&right));
            }
            if left.is_f64() && right.is_f64() {
                return left.as_f64()?.partial_cmp(&right.as_f64()?);
            }
        }
        number::compare(&self.text(), &other.text())
    }

    fn text(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => (*text).to_owned(),
        }
    }
}
