// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("OnlineOffer", codegen::make_sample::<models::OnlineOffer>),
    ("OnlineOfferPeriodOfUse", codegen::make_sample::<models::OnlineOfferPeriodOfUse>),
    (
        "OnlineOfferPurchaseRequest",
        codegen::make_sample::<models::OnlineOfferPurchaseRequest>,
    ),
    ("OnlineOfferSlicedResult", codegen::make_sample::<models::OnlineOfferSlicedResult>),
    ("OnlineOfferType", codegen::make_sample::<models::OnlineOfferType>),
];

impl codegen::Sample for models::OnlineOffer {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"onlineOfferId":42,"name":"text","usageCount":42,"price":{"amount":20,"currency":"EUR"},"periodOfUse":{"term":{"value":2,"unit":"WEEK"}},"type":"CHECK_IN_BASED"}"#,
        )
    }
}

impl codegen::Sample for models::OnlineOfferPeriodOfUse {
    fn sample() -> Self {
        codegen::sampled(r#"{"term":{"value":2,"unit":"WEEK"}}"#)
    }
}

impl codegen::Sample for models::OnlineOfferPurchaseRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"onlineOfferId":42,"customerId":42,"validFrom":"2024-02-29","paymentRequestToken":"text"}"#,
        )
    }
}

impl codegen::Sample for models::OnlineOfferSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"onlineOfferId":42,"name":"text","usageCount":42,"price":{"amount":20,"currency":"EUR"},"periodOfUse":{"term":{"value":2,"unit":"WEEK"}},"type":"CHECK_IN_BASED"}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::OnlineOfferType {
    fn sample() -> Self {
        codegen::sampled(r#""CHECK_IN_BASED""#)
    }
}
