//! Forms of texts.

use std::str::FromStr as _;

use rust_decimal::Decimal;

use crate::runtime::types::DateTime;
use crate::runtime::wire::date::full_date;

/// Longer texts have none of the forms.
const LONGEST: usize = 64;

/// Forms of texts that readers are particular about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Empty,
    Date,
    DateTime,
    Number,
    Other,
}

/// The form of a text.
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
