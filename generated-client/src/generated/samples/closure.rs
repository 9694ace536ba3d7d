// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("ClosureOption", codegen::make_sample::<models::ClosureOption>),
    ("ClosureOptionKey", codegen::make_sample::<models::ClosureOptionKey>),
    ("ClosureUpdate", codegen::make_sample::<models::ClosureUpdate>),
    (
        "ClosureUpdateRejectionReason",
        codegen::make_sample::<models::ClosureUpdateRejectionReason>,
    ),
    ("ClosureUpdateType", codegen::make_sample::<models::ClosureUpdateType>),
];

impl codegen::Sample for models::ClosureOption {
    fn sample() -> Self {
        codegen::sampled(r#"{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}"#)
    }
}

impl codegen::Sample for models::ClosureOptionKey {
    fn sample() -> Self {
        codegen::sampled(r#""WRITE_OFF_REMAINING_DEBTS""#)
    }
}

impl codegen::Sample for models::ClosureUpdate {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"type":"POSITIVE","options":[{"key":"WRITE_OFF_REMAINING_DEBTS","value":"text"}],"date":"2022-09-20","rejectionReason":"CLAIMS_ALREADY_IN_COURT","closureReason":"text"}"#,
        )
    }
}

impl codegen::Sample for models::ClosureUpdateRejectionReason {
    fn sample() -> Self {
        codegen::sampled(r#""CLAIMS_ALREADY_IN_COURT""#)
    }
}

impl codegen::Sample for models::ClosureUpdateType {
    fn sample() -> Self {
        codegen::sampled(r#""POSITIVE""#)
    }
}
