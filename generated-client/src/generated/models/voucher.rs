// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{DiscountType, Money, Term};
use sdk_runtime::codegen;

/// A period in which a voucher lowers the price, with the resulting amounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoucherDiscountPeriod {
    /// How the discount value is to be read.
    pub discount_type: DiscountType,
    /// Size of the discount in this period.
    pub discount_value: Money,
    /// How long the discount applies.
    pub effective_period: VoucherDiscountPeriodEffectivePeriod,
    /// Length of the discount; set only when effectivePeriod is TIME_BASED.
    pub effective_period_time_based_term: Option<Term>,
    /// Price per payment after the discount.
    pub discounted_base_price: Option<Money>,
    /// Amount paid by the company in this period; set only for a valid company voucher.
    pub company_amount: Option<Money>,
    /// Amount paid by the member in this period; set only for a valid company voucher.
    pub member_amount: Option<Money>,
}

codegen::object! {
    VoucherDiscountPeriod {
        "discountType" => discount_type: required,
        "discountValue" => discount_value: required,
        "effectivePeriod" => effective_period: required,
        "effectivePeriodTimeBasedTerm" => effective_period_time_based_term: optional,
        "discountedBasePrice" => discounted_base_price: optional,
        "companyAmount" => company_amount: optional,
        "memberAmount" => member_amount: optional,
    }
}

/// How long the discount applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoucherDiscountPeriodEffectivePeriod {
    /// The discount applies without time limit.
    ///
    /// On the wire: `UNLIMITED`.
    Unlimited,
    /// The discount applies during the initial term.
    ///
    /// On the wire: `INITIAL_TERM`.
    InitialTerm,
    /// The discount applies for a given length of time.
    ///
    /// On the wire: `TIME_BASED`.
    TimeBased,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    VoucherDiscountPeriodEffectivePeriod {
        "UNLIMITED" => Unlimited,
        "INITIAL_TERM" => InitialTerm,
        "TIME_BASED" => TimeBased,
    } else Unrecognized
}
