// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{ContractStatus, PriceDetails};
use sdk_runtime::codegen;

/// Flat fee or module contract that belongs to a membership contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubContract {
    /// Id of the sub-contract.
    pub id: i64,
    /// Name of the rate that the sub-contract was concluded on.
    pub rate_name: String,
    /// First day of the sub-contract (ISO 8601 date).
    pub start_date: codegen::Date,
    /// Last day of the sub-contract (ISO 8601 date).
    pub end_date: Option<codegen::Date>,
    /// Kind of schedule by which payments fall due.
    pub payment_frequency: SubContractPaymentFrequency,
    /// Base price of the sub-contract in major currency units; see priceDetails. Deprecated.
    #[deprecated(note = "see priceDetails")]
    pub price: codegen::Decimal,
    /// Base price, current price and payment frequency of the sub-contract.
    pub price_details: PriceDetails,
    /// Whether the sub-contract has been cancelled.
    pub cancelled: bool,
    /// Date of the cancellation (ISO 8601 date).
    pub cancellation_date: Option<codegen::Date>,
    /// Day on which the notice of cancellation was received (ISO 8601 date).
    pub cancellation_receipt_date: Option<codegen::Date>,
    /// Whether the sub-contract is active or inactive.
    pub contract_status: ContractStatus,
}

codegen::object! {
    SubContract {
        "id" => id: required as Integer,
        "rateName" => rate_name: required,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: optional as FullDate,
        "paymentFrequency" => payment_frequency: required,
        "price" => price: required as Number,
        "priceDetails" => price_details: required,
        "cancelled" => cancelled: required,
        "cancellationDate" => cancellation_date: optional as FullDate,
        "cancellationReceiptDate" => cancellation_receipt_date: optional as FullDate,
        "contractStatus" => contract_status: required,
    }
}

/// Kind of schedule by which payments fall due.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubContractPaymentFrequency {
    /// The price is charged a single time.
    ///
    /// On the wire: `NON_RECURRING`.
    NonRecurring,
    /// The price is charged again after each interval.
    ///
    /// On the wire: `RECURRING`.
    Recurring,
    /// Prices are charged on fixed days of the year.
    ///
    /// On the wire: `MONTH_DAY`.
    MonthDay,
    /// Each term of the sub-contract has a price of its own.
    ///
    /// On the wire: `TERM_BASED`.
    TermBased,
    /// Nothing is charged.
    ///
    /// On the wire: `FREE`.
    Free,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    SubContractPaymentFrequency {
        "NON_RECURRING" => NonRecurring,
        "RECURRING" => Recurring,
        "MONTH_DAY" => MonthDay,
        "TERM_BASED" => TermBased,
        "FREE" => Free,
    } else Unrecognized
}
