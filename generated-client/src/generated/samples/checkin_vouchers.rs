// Written by `cargo xtask regenerate` from PerfectGym Next API 1.13.2.
// Description sha256: b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b. Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "CheckinVoucherRedeem",
        || drop(<models::CheckinVoucherRedeem as codegen::Sample>::sample()),
    ),
    (
        "OpenApiV1CheckinVoucherRedeemResultDto",
        || drop(
            <models::OpenApiV1CheckinVoucherRedeemResultDto as codegen::Sample>::sample(),
        ),
    ),
];

impl codegen::Sample for models::CheckinVoucherRedeem {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"voucherCode":"CHVB1-YL29-MYVA","firstname":"text","lastname":"text","email":"text"}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CheckinVoucherRedeemResultDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"studioAccessCode":"PTKXPMUO"}"#)
    }
}
