// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Term", codegen::make_sample::<models::Term>),
    ("TermInformation", codegen::make_sample::<models::TermInformation>),
    ("TermUnit", codegen::make_sample::<models::TermUnit>),
    ("TermWithMinutes", codegen::make_sample::<models::TermWithMinutes>),
    ("TermWithMinutesUnit", codegen::make_sample::<models::TermWithMinutesUnit>),
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
