// Written by `cargo xtask regenerate` from PerfectGym Next API 1.13.2.
// Description sha256: b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b. Do not edit: the next run overwrites it.

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
