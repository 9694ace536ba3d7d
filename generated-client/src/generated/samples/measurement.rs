// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Measurement", codegen::make_sample::<models::Measurement>),
];

impl codegen::Sample for models::Measurement {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"firstName":"text","lastName":"text","age":16,"dateOfBirth":"2000-01-01","gender":"MALE","height":180.2}"#,
        )
    }
}
