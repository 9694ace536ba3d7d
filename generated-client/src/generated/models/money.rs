// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Amount of money in a certain currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// Amount in major currency units, for example euros.
    pub amount: codegen::Decimal,
    /// Currency of the amount as an ISO 4217 code.
    ///
    /// Constraints: format `ISO 4217`.
    pub currency: String,
}

codegen::object! {
    Money {
        "amount" => amount: required as Number,
        "currency" => currency: required,
    }
}

impl Money {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(amount: codegen::Decimal, currency: impl Into<String>) -> Self {
        Self {
            amount,
            currency: currency.into(),
        }
    }
}
