// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::Money;
use sdk_runtime::codegen;

/// Bank account used for payments in debt collection.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// National account number at the bank.
    pub account_number: Option<String>,
    /// National code that identifies the bank.
    pub bank_code: Option<String>,
    /// International bank account number (IBAN).
    pub iban: Option<String>,
    /// Business identifier code (BIC) of the bank.
    pub bic: Option<String>,
    /// Name of the bank that keeps the account.
    pub bank: String,
    /// Country of the bank as an ISO 3166-1 alpha-2 code.
    pub bank_country_code: Option<String>,
    /// Name of the person or company that holds the account.
    pub account_holder: Option<String>,
}

codegen::object! {
    PaymentDetails {
        "accountNumber" => account_number: optional,
        "bankCode" => bank_code: optional,
        "iban" => iban: optional,
        "bic" => bic: optional,
        "bank" => bank: required,
        "bankCountryCode" => bank_country_code: optional,
        "accountHolder" => account_holder: optional,
    }
}

codegen::redacted_debug! {
    PaymentDetails {
        account_number: hidden,
        bank_code: hidden,
        iban: hidden,
        bic: hidden,
        bank: hidden,
        bank_country_code: shown,
        account_holder: hidden,
    }
}

/// Expected payments of a previewed contract.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentPreview {
    /// Individual payments with due date and amount, earliest first.
    pub payment_schedule: Option<Vec<PaymentScheduleEntry>>,
    /// Total of what has to be paid when the contract is signed.
    pub due_on_signing_amount: Option<Money>,
}

codegen::object! {
    PaymentPreview {
        "paymentSchedule" => payment_schedule: optional,
        "dueOnSigningAmount" => due_on_signing_amount: optional,
    }
}

/// One expected payment in a payment schedule.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentScheduleEntry {
    /// Day on which the payment falls due (yyyy-MM-dd).
    pub due_date: Option<codegen::Date>,
    /// Text that explains what the payment is for.
    pub description: Option<String>,
    /// Kind of charge behind the payment.
    pub r#type: Option<PaymentScheduleEntryType>,
    /// Amount to be paid.
    pub amount: Option<Money>,
    /// True when the payment must be made on signing.
    pub mandatory_on_signing: Option<bool>,
}

codegen::object! {
    PaymentScheduleEntry {
        "dueDate" => due_date: optional as FullDate,
        "description" => description: optional,
        "type" => r#type: optional,
        "amount" => amount: optional,
        "mandatoryOnSigning" => mandatory_on_signing: optional,
    }
}

/// Kind of charge behind the payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentScheduleEntryType {
    /// Regular fee of the contract.
    ///
    /// On the wire: `CONTRACT_FEE`.
    ContractFee,
    /// Fee for a starter package.
    ///
    /// On the wire: `STARTER_PACKAGE`.
    StarterPackage,
    /// Additional flat fee.
    ///
    /// On the wire: `FLAT_FEE`.
    FlatFee,
    /// Fee for a booked module.
    ///
    /// On the wire: `MODULE_FEE`.
    ModuleFee,
    /// Entry for a bonus period.
    ///
    /// On the wire: `BONUS_PERIOD`.
    BonusPeriod,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    PaymentScheduleEntryType {
        "CONTRACT_FEE" => ContractFee,
        "STARTER_PACKAGE" => StarterPackage,
        "FLAT_FEE" => FlatFee,
        "MODULE_FEE" => ModuleFee,
        "BONUS_PERIOD" => BonusPeriod,
    } else Unrecognized
}
