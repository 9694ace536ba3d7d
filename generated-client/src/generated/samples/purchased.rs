// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("PurchasedOnlineOffer", codegen::make_sample::<models::PurchasedOnlineOffer>),
];

impl codegen::Sample for models::PurchasedOnlineOffer {
    fn sample() -> Self {
        codegen::sampled(r#"{"onlineOfferPurchaseId":42,"name":"text"}"#)
    }
}
