//! Formats of texts.

use std::str::FromStr as _;

use rust_decimal::Decimal;

use crate::types::DateTime;
use crate::wire::date::full_date;

/// The greatest length of a text with one of the formats.
const LONGEST: usize = 64;

/// Formats of texts that types distinguish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Empty,
    Date,
    DateTime,
    Number,
    Other,
}

/// The format of a text.
pub(super) fn form(text: &str) -> Form {
    if text.is_empty() {
        return Form::Empty;
    }
    if text.len() > LONGEST || !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '+')) {
        return Form::Other;
    }
    if full_date(text).is_some() {
        Form::Date
    } else if text.contains(':') && DateTime::from_str(text).is_ok() {
        Form::DateTime
    } else if Decimal::from_str(text).is_ok() {
        Form::Number
    } else {
        Form::Other
    }
}
