// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    EventTime, MembershipOfferPaymentFrequency, MembershipOfferRateBonusPeriod, Money,
    PaidTimePeriodCalculationType, VoucherDiscountPeriod,
};
use sdk_runtime::codegen;

/// Something has happened to an additional module of a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModuleContractEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What the event is about.
    pub content: Option<ModuleContractEventContent>,
}

codegen::object! {
    ModuleContractEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional,
    }
}

/// What the event is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModuleContractEventContent {
    /// The contract.
    pub contract_id: Option<i64>,
    /// The contract of the additional module.
    pub module_contract_id: Option<i64>,
}

codegen::object! {
    ModuleContractEventContent {
        "contractId" => contract_id: optional as Integer,
        "moduleContractId" => module_contract_id: optional as Integer,
    }
}

/// Calculated amounts and conditions of an optional module in a contract preview.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModuleContractPreview {
    /// Display name of the module.
    pub name: String,
    /// Module price after the voucher discount; replaced by discountedBasePrice in discountPeriods. Deprecated.
    #[deprecated(note = "replaced by discountedBasePrice in discountPeriods")]
    pub discounted_price: Option<Money>,
    /// Part of the module price the company pays under a valid company voucher. Filled for at most one discount period; with several, read companyAmount of each entry in discountPeriods.
    pub company_amount: Option<Money>,
    /// Part of the module price the member pays under a valid company voucher. Filled for at most one discount period; with several, read memberAmount of each entry in discountPeriods.
    pub member_amount: Option<Money>,
    /// How the period covered by the first payment is worked out.
    pub paid_time_period_calculation_type: Option<PaidTimePeriodCalculationType>,
    /// How often and how much is charged for the module.
    pub payment_frequency: MembershipOfferPaymentFrequency,
    /// Payment frequency of the module as readable text.
    pub formatted_payment_frequency: String,
    /// Bonus period that the voucher grants on the module; set only for a valid discount voucher.
    pub voucher_bonus_period: Option<MembershipOfferRateBonusPeriod>,
    /// Credit that the voucher grants on the module; set only for a valid credit voucher.
    pub credit_value: Option<Money>,
    /// Id of the chosen module.
    pub id: i64,
    /// Periods in which a voucher discount applies to the module; set only for a valid discount voucher.
    pub discount_periods: Option<Vec<VoucherDiscountPeriod>>,
}

codegen::object! {
    ModuleContractPreview {
        "name" => name: required,
        "discountedPrice" => discounted_price: optional,
        "companyAmount" => company_amount: optional,
        "memberAmount" => member_amount: optional,
        "paidTimePeriodCalculationType" => paid_time_period_calculation_type: optional,
        "paymentFrequency" => payment_frequency: required,
        "formattedPaymentFrequency" => formatted_payment_frequency: required,
        "voucherBonusPeriod" => voucher_bonus_period: optional,
        "creditValue" => credit_value: optional,
        "id" => id: required as Integer,
        "discountPeriods" => discount_periods: optional,
    }
}
