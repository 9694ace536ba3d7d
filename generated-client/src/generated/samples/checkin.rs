// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("CheckinVoucherRedeem", codegen::make_sample::<models::CheckinVoucherRedeem>),
];

impl codegen::Sample for models::CheckinVoucherRedeem {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"voucherCode":"CHVB1-YL29-MYVA","firstname":"text","lastname":"text","email":"text"}"#,
        )
    }
}
