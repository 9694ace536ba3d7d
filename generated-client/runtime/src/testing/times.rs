//! How many calls an expectation wants.

use std::fmt;
use std::ops::{RangeFrom, RangeInclusive, RangeToInclusive};

/// The number of calls that an expectation wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    pub(super) least: usize,
    pub(super) most: usize,
}

impl From<usize> for Times {
    fn from(times: usize) -> Self {
        Self { least: times, most: times }
    }
}

impl From<RangeInclusive<usize>> for Times {
    fn from(range: RangeInclusive<usize>) -> Self {
        Self { least: *range.start(), most: *range.end() }
    }
}

impl From<RangeFrom<usize>> for Times {
    fn from(range: RangeFrom<usize>) -> Self {
        Self { least: range.start, most: usize::MAX }
    }
}

impl From<RangeToInclusive<usize>> for Times {
    fn from(range: RangeToInclusive<usize>) -> Self {
        Self { least: 0, most: range.end }
    }
}

/// `is expected twice`
impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.most) {
            (least, most) if least == most => write!(f, "is expected {}", count(most)),
            (0, usize::MAX) => f.write_str("is expected any number of times"),
            (least, usize::MAX) => write!(f, "is expected at least {}", count(least)),
            (0, most) => write!(f, "is expected at most {}", count(most)),
            (least, most) => write!(f, "is expected {least} to {most} times"),
        }
    }
}

/// A number of calls.
pub(super) fn count(times: usize) -> String {
    match times {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        times => format!("{times} times"),
    }
}
