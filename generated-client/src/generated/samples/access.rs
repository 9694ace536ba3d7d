// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AccessMediumDto", codegen::make_sample::<models::AccessMediumDto>),
    ("AccessMediumDtoType", codegen::make_sample::<models::AccessMediumDtoType>),
    ("AccessRestriction", codegen::make_sample::<models::AccessRestriction>),
];

impl codegen::Sample for models::AccessMediumDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1234567890,"type":"CARD_NUMBER","value":"text"}"#)
    }
}

impl codegen::Sample for models::AccessMediumDtoType {
    fn sample() -> Self {
        codegen::sampled(r#""CARD_NUMBER""#)
    }
}

impl codegen::Sample for models::AccessRestriction {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"reason":"text","startDate":"2024-01-01","endDate":"2024-06-30"}"#,
        )
    }
}
