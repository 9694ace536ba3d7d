// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    MembershipOfferPaymentFrequency, MembershipOfferRateBonusPeriod, Money,
    PaidTimePeriodCalculationType, VoucherDiscountPeriod,
};
use sdk_runtime::codegen;

/// Calculated amounts and conditions of a flat fee in a contract preview.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlatFeePreview {
    /// Display name of the fee.
    pub name: String,
    /// Fee amount after the voucher discount; replaced by discountedBasePrice in discountPeriods. Deprecated.
    #[deprecated(note = "replaced by discountedBasePrice in discountPeriods")]
    pub discounted_price: Option<Money>,
    /// Part of the fee the company pays under a valid company voucher. Filled for at most one discount period; with several, read companyAmount of each entry in discountPeriods.
    pub company_amount: Option<Money>,
    /// Part of the fee the member pays under a valid company voucher. Filled for at most one discount period; with several, read memberAmount of each entry in discountPeriods.
    pub member_amount: Option<Money>,
    /// How the period covered by the first payment is worked out.
    pub paid_time_period_calculation_type: Option<PaidTimePeriodCalculationType>,
    /// How often and how much is charged for the fee.
    pub payment_frequency: MembershipOfferPaymentFrequency,
    /// Payment frequency of the fee as readable text.
    pub formatted_payment_frequency: String,
    /// Bonus period that the voucher grants on the fee; set only for a valid discount voucher.
    pub voucher_bonus_period: Option<MembershipOfferRateBonusPeriod>,
    /// Credit that the voucher grants on the fee; set only for a valid credit voucher.
    pub credit_value: Option<Money>,
    /// Unique key of the fee.
    pub identifier: String,
    /// Periods in which a voucher discount applies to the fee; set only for a valid discount voucher.
    pub discount_periods: Option<Vec<VoucherDiscountPeriod>>,
}

codegen::object! {
    FlatFeePreview {
        "name" => name: required,
        "discountedPrice" => discounted_price: optional,
        "companyAmount" => company_amount: optional,
        "memberAmount" => member_amount: optional,
        "paidTimePeriodCalculationType" => paid_time_period_calculation_type: optional,
        "paymentFrequency" => payment_frequency: required,
        "formattedPaymentFrequency" => formatted_payment_frequency: required,
        "voucherBonusPeriod" => voucher_bonus_period: optional,
        "creditValue" => credit_value: optional,
        "identifier" => identifier: required,
        "discountPeriods" => discount_periods: optional,
    }
}
