// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    AdditionalModulePaymentFrequencyType, EventTime, MembershipOfferRateCode, Money,
    Month, PriceDetails, Recurrence, SubContract, Term, TimePeriod,
};
use sdk_runtime::codegen;

/// Membership contract of a customer with its term, price, cancellation data and sub-contracts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contract {
    /// Id of the membership contract.
    pub id: i64,
    /// Day on which the contract was created (ISO 8601 date).
    pub created_date: codegen::Date,
    /// First day of the contract (ISO 8601 date).
    pub start_date: codegen::Date,
    /// Last day of the contract (ISO 8601 date).
    pub end_date: codegen::Date,
    /// Name of the rate that the contract was concluded on.
    pub rate_name: String,
    /// Whether the contract is active or inactive.
    pub contract_status: ContractStatus,
    /// Notice period that applies to a cancellation.
    pub cancellation_period: Option<TimePeriod>,
    /// Whether the contract has been cancelled.
    pub cancelled: bool,
    /// Date of the cancellation (ISO 8601 date).
    pub cancellation_date: Option<codegen::Date>,
    /// Day on which the notice of cancellation was received (ISO 8601 date).
    pub cancellation_receipt_date: Option<codegen::Date>,
    /// Reason given for the cancellation.
    pub cancellation_reason: Option<String>,
    /// Base price of the contract in major currency units; see priceDetails. Deprecated.
    #[deprecated(note = "see priceDetails")]
    pub price: codegen::Decimal,
    /// Base price, current price and payment frequency of the contract.
    pub price_details: PriceDetails,
    /// Last day on which notice of cancellation can be given in time (ISO 8601 date).
    pub last_possible_cancellation_date: codegen::Date,
    /// Length of the initial contract term.
    pub term: TimePeriod,
    /// Length of time by which the contract is extended after its term.
    pub extension_term: TimePeriod,
    /// Flat fee sub-contracts that belong to this contract.
    pub flat_fee_contracts: Option<Vec<SubContract>>,
    /// Module sub-contracts that belong to this contract.
    pub module_contracts: Option<Vec<SubContract>>,
    /// URL for downloading the contract document; expires after 15 minutes.
    pub signed_document_url: Option<String>,
    /// Id of the contract in an external system.
    pub third_party_id: Option<String>,
    /// Rate codes attached to the rate of the contract.
    pub rate_codes: Option<Vec<MembershipOfferRateCode>>,
}

codegen::object! {
    Contract {
        "id" => id: required as Integer,
        "createdDate" => created_date: required as FullDate,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
        "rateName" => rate_name: required,
        "contractStatus" => contract_status: required,
        "cancellationPeriod" => cancellation_period: optional,
        "cancelled" => cancelled: required,
        "cancellationDate" => cancellation_date: optional as FullDate,
        "cancellationReceiptDate" => cancellation_receipt_date: optional as FullDate,
        "cancellationReason" => cancellation_reason: optional,
        "price" => price: required as Number,
        "priceDetails" => price_details: required,
        "lastPossibleCancellationDate" => last_possible_cancellation_date: required as FullDate,
        "term" => term: required,
        "extensionTerm" => extension_term: required,
        "flatFeeContracts" => flat_fee_contracts: optional,
        "moduleContracts" => module_contracts: optional,
        "signedDocumentUrl" => signed_document_url: optional,
        "thirdPartyId" => third_party_id: optional,
        "rateCodes" => rate_codes: optional,
    }
}

codegen::redacted_debug! {
    Contract {
        id: shown,
        created_date: shown,
        start_date: shown,
        end_date: shown,
        rate_name: shown,
        contract_status: shown,
        cancellation_period: shown,
        cancelled: shown,
        cancellation_date: shown,
        cancellation_receipt_date: shown,
        cancellation_reason: shown,
        price: shown,
        price_details: shown,
        last_possible_cancellation_date: shown,
        term: shown,
        extension_term: shown,
        flat_fee_contracts: shown,
        module_contracts: shown,
        signed_document_url: hidden,
        third_party_id: shown,
        rate_codes: shown,
    }
}

/// Reason that can be given for cancelling a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractCancelationReason {
    /// Id to pass when a cancellation uses this reason.
    pub cancelation_reason_id: i64,
    /// Display name of the reason.
    pub cancelation_reason_name: String,
}

codegen::object! {
    ContractCancelationReason {
        "cancelationReasonId" => cancelation_reason_id: required as Integer,
        "cancelationReasonName" => cancelation_reason_name: required,
    }
}

/// One contract of a debtor; modules and flat fees count as contracts too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractDetails {
    /// Id of the contract.
    pub id: i64,
    /// Name of the rate on which the contract is based.
    pub rate_name: Option<String>,
    /// First day of the contract (yyyy-MM-dd).
    pub start_date: codegen::Date,
    /// Last day of the current term or, for a cancelled contract, the day on which it terminates (yyyy-MM-dd).
    pub end_date: codegen::Date,
    /// Day on which the contract was created (yyyy-MM-dd).
    pub created_date: codegen::Date,
    /// True when the contract has been cancelled.
    pub cancelled: bool,
    /// Length of the initial contract term.
    pub contract_period: Option<Recurrence>,
    /// Length by which the contract is extended after its term.
    pub extension_period: Option<Recurrence>,
    /// Notice period for cancelling the contract.
    pub cancellation_period: Option<Recurrence>,
}

codegen::object! {
    ContractDetails {
        "id" => id: required as Integer,
        "rateName" => rate_name: optional,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
        "createdDate" => created_date: required as FullDate,
        "cancelled" => cancelled: required,
        "contractPeriod" => contract_period: optional,
        "extensionPeriod" => extension_period: optional,
        "cancellationPeriod" => cancellation_period: optional,
    }
}

/// Something has happened to a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What the event is about.
    pub content: Option<ContractEventContent>,
}

codegen::object! {
    ContractEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional,
    }
}

/// What the event is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContractEventContent {
    /// The contract.
    pub contract_id: Option<i64>,
}

codegen::object! {
    ContractEventContent {
        "contractId" => contract_id: optional as Integer,
    }
}

/// Price that falls due on a fixed day of the year.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractMonthDayToPrice {
    /// Day of the year on which the price is charged.
    pub month_day: ContractMonthDayToPriceMonthDay,
    /// Amount charged on that day.
    pub price: Money,
}

codegen::object! {
    ContractMonthDayToPrice {
        "monthDay" => month_day: required,
        "price" => price: required,
    }
}

/// Day of the year on which the price is charged.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContractMonthDayToPriceMonthDay {
    /// Month of the due day by name.
    pub month: Option<Month>,
    /// Month of the due day as a number, 1 for January to 12 for December.
    pub month_value: Option<i32>,
    /// Due day within the month, counted from 1.
    pub day_of_month: Option<i32>,
}

codegen::object! {
    ContractMonthDayToPriceMonthDay {
        "month" => month: optional,
        "monthValue" => month_value: optional as Integer,
        "dayOfMonth" => day_of_month: optional as Integer,
    }
}

/// Rule for when the price of a contract is charged and how much is due each time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractPaymentFrequency {
    /// Id of the payment frequency.
    pub id: Option<i64>,
    /// Kind of schedule by which payments fall due.
    pub r#type: AdditionalModulePaymentFrequencyType,
    /// Interval between two charges.
    pub term: Option<Term>,
    /// Base price due with each charge; only used with type RECURRING.
    pub price: Option<Money>,
    /// Fixed days of the year on which charges fall due, each with its price; used with type MONTH_DAY.
    pub month_days_to_prices: Option<Vec<ContractMonthDayToPrice>>,
    /// Terms of the contract, each with a price that takes effect only after the term has ended; used with type TERM_BASED.
    pub terms_to_prices: Option<Vec<ContractTermToPrice>>,
}

codegen::object! {
    ContractPaymentFrequency {
        "id" => id: optional as Integer,
        "type" => r#type: required,
        "term" => term: optional,
        "price" => price: optional,
        "monthDaysToPrices" => month_days_to_prices: optional,
        "termsToPrices" => terms_to_prices: optional,
    }
}

/// Whether a studio can be used before the contract starts, and at what cost.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContractPreUseType {
    /// Use before contract start is not possible.
    ///
    /// On the wire: `NOT_AVAILABLE`.
    NotAvailable,
    /// Use before contract start is possible for a charge.
    ///
    /// On the wire: `CHARGEABLE`.
    Chargeable,
    /// Use before contract start is possible free of charge.
    ///
    /// On the wire: `FREE`.
    Free,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ContractPreUseType {
        "NOT_AVAILABLE" => NotAvailable,
        "CHARGEABLE" => Chargeable,
        "FREE" => Free,
    } else Unrecognized
}

/// Tells whether a contract is in force.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContractStatus {
    /// The contract is in force.
    ///
    /// On the wire: `ACTIVE`.
    Active,
    /// The contract is not in force.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ContractStatus {
        "ACTIVE" => Active,
        "INACTIVE" => Inactive,
    } else Unrecognized
}

/// Price of a contract tied to a term; it takes effect once the term has ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractTermToPrice {
    /// Length of time that has to pass before the price takes effect.
    pub term: Term,
    /// Amount charged after the term has ended.
    pub price: Money,
}

codegen::object! {
    ContractTermToPrice {
        "term" => term: required,
        "price" => price: required,
    }
}

/// Sum of what a member pays over the initial term, with averages per month and per payment interval.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContractVolume {
    /// Sum of all payments over the initial term of the contract.
    pub total_contract_volume: Option<Money>,
    /// Average amount paid per month.
    pub average_payment_volume_per_month: Option<Money>,
    /// Average amount paid per payment interval.
    pub average_payment_volume_per_payment_frequency_term: Option<Money>,
}

codegen::object! {
    ContractVolume {
        "totalContractVolume" => total_contract_volume: optional,
        "averagePaymentVolumePerMonth" => average_payment_volume_per_month: optional,
        "averagePaymentVolumePerPaymentFrequencyTerm" => average_payment_volume_per_payment_frequency_term: optional,
    }
}

/// Sum of what a member would pay over the initial term of a previewed contract, with averages per month and per payment interval.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContractVolumeDto {
    /// Sum of all payments over the initial term of the contract.
    pub total_contract_volume: Option<Money>,
    /// Average amount paid per month.
    pub average_payment_volume_per_month: Option<Money>,
    /// Average amount paid per payment interval.
    pub average_payment_volume_per_payment_frequency_term: Option<Money>,
}

codegen::object! {
    ContractVolumeDto {
        "totalContractVolume" => total_contract_volume: optional,
        "averagePaymentVolumePerMonth" => average_payment_volume_per_month: optional,
        "averagePaymentVolumePerPaymentFrequencyTerm" => average_payment_volume_per_payment_frequency_term: optional,
    }
}
