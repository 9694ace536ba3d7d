// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Instructor", codegen::make_sample::<models::Instructor>),
];

impl codegen::Sample for models::Instructor {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":101,"firstName":"text","lastName":"text","publicName":"text"}"#,
        )
    }
}
