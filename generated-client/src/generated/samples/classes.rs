// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "ClassSlicedResult",
        || drop(<models::ClassSlicedResult as codegen::Sample>::sample()),
    ),
];

impl codegen::Sample for models::ClassSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"title":"text","type":"STUDIO","duration":45,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":2,"unit":"WEEK"}}}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}
