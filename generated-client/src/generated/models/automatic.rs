// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::EventTime;
use sdk_runtime::codegen;

/// Customers were checked out at closing time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutomaticCheckoutEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What the event is about.
    pub content: Option<AutomaticCheckoutEventContent>,
}

codegen::object! {
    AutomaticCheckoutEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional,
    }
}

/// What the event is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticCheckoutEventContent {
    /// Who was checked out, and when.
    pub checkouts: Option<Vec<AutomaticCheckoutEventContentCheckout>>,
}

codegen::object! {
    AutomaticCheckoutEventContent {
        "checkouts" => checkouts: optional,
    }
}

/// An item of `checkouts` of `content` of `AutomaticCheckoutEvent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticCheckoutEventContentCheckout {
    /// The customer.
    pub customer_id: Option<i64>,
    /// When.
    pub checkout_time: Option<codegen::Value>,
}

codegen::object! {
    AutomaticCheckoutEventContentCheckout {
        "customerId" => customer_id: optional as Integer,
        "checkoutTime" => checkout_time: any as AnyValue,
    }
}
