// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{ContractPaymentFrequency, Money};
use sdk_runtime::codegen;

/// Prices of a contract and the way in which they are charged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PriceDetails {
    /// Price of the contract before any adjustment.
    pub base_price: Money,
    /// Price that applies at present: the base price with all adjustments made to it.
    pub current_price: Money,
    /// Rule for when and how often the price is charged.
    pub payment_frequency: ContractPaymentFrequency,
}

codegen::object! {
    PriceDetails {
        "basePrice" => base_price: required,
        "currentPrice" => current_price: required,
        "paymentFrequency" => payment_frequency: required,
    }
}
