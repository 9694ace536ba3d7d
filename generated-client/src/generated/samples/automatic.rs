// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AutomaticCheckoutEvent", codegen::make_sample::<models::AutomaticCheckoutEvent>),
    (
        "AutomaticCheckoutEventContent",
        codegen::make_sample::<models::AutomaticCheckoutEventContent>,
    ),
    (
        "AutomaticCheckoutEventContentCheckout",
        codegen::make_sample::<models::AutomaticCheckoutEventContentCheckout>,
    ),
];

impl codegen::Sample for models::AutomaticCheckoutEvent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"timestamp":42,"type":"text","content":{"checkouts":[{"customerId":42,"checkoutTime":{"any":["value",1,true,null]}}]}}"#,
        )
    }
}

impl codegen::Sample for models::AutomaticCheckoutEventContent {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"checkouts":[{"customerId":42,"checkoutTime":{"any":["value",1,true,null]}}]}"#,
        )
    }
}

impl codegen::Sample for models::AutomaticCheckoutEventContentCheckout {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"customerId":42,"checkoutTime":{"any":["value",1,true,null]}}"#,
        )
    }
}
