// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Term", || drop(<models::Term as codegen::Sample>::sample())),
    ("TermInformation", || drop(<models::TermInformation as codegen::Sample>::sample())),
    ("TermUnit", || drop(<models::TermUnit as codegen::Sample>::sample())),
    ("TermWithMinutes", || drop(<models::TermWithMinutes as codegen::Sample>::sample())),
    (
        "TermWithMinutesUnit",
        || drop(<models::TermWithMinutesUnit as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::Term {
    fn sample() -> Self {
        codegen::sampled(r#"{"value":2,"unit":"WEEK"}"#)
    }
}

impl codegen::Sample for models::TermInformation {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"term":{"value":2,"unit":"WEEK"},"extension":{"extensionType":"NEW","termExtension":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"cancelationPeriod":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}

impl codegen::Sample for models::TermUnit {
    fn sample() -> Self {
        codegen::sampled(r#""DAY""#)
    }
}

impl codegen::Sample for models::TermWithMinutes {
    fn sample() -> Self {
        codegen::sampled(r#"{"value":2,"unit":"WEEK"}"#)
    }
}

impl codegen::Sample for models::TermWithMinutesUnit {
    fn sample() -> Self {
        codegen::sampled(r#""MINUTES""#)
    }
}
