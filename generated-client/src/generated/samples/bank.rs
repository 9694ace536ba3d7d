// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("BankAccount", codegen::make_sample::<models::BankAccount>),
];

impl codegen::Sample for models::BankAccount {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountHolder":"text","bankName":"text","bic":"text","iban":"text"}"#,
        )
    }
}
