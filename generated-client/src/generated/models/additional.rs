// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{MembershipOfferRateCode, Money, Month, Term, TermInformation};
use sdk_runtime::codegen;

/// Custom field in which the studio keeps additional information about customers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInformationField {
    /// Id of the additional information field.
    pub id: i64,
    /// Label of the field.
    pub name: String,
    /// Kind of value that the field holds.
    pub r#type: AdditionalInformationFieldType,
    /// Short form of the field's name.
    pub abbreviation: Option<String>,
    /// Values to choose from when the field is of type LIST.
    pub list_items: Option<Vec<AdditionalInformationListItem>>,
}

codegen::object! {
    AdditionalInformationField {
        "id" => id: required as Integer,
        "name" => name: required,
        "type" => r#type: required,
        "abbreviation" => abbreviation: optional,
        "listItems" => list_items: optional,
    }
}

/// Value of an additional information field for a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInformationFieldAssignment {
    /// Id of the additional information field the value belongs to.
    pub additional_information_field_id: i64,
    /// Value stored for the customer, by kind of field: plain text, an integer (negative ones included), an ISO 8601 date, true or false, or for a list field the id of the chosen item.
    pub value: String,
}

codegen::object! {
    AdditionalInformationFieldAssignment {
        "additionalInformationFieldId" => additional_information_field_id: required as Integer,
        "value" => value: required,
    }
}

impl AdditionalInformationFieldAssignment {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(additional_information_field_id: i64, value: impl Into<String>) -> Self {
        Self {
            additional_information_field_id,
            value: value.into(),
        }
    }
}

/// Kind of value that the field holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalInformationFieldType {
    /// The field holds true or false.
    ///
    /// On the wire: `BOOLEAN`.
    Boolean,
    /// The field holds a date.
    ///
    /// On the wire: `DATE`.
    Date,
    /// The field holds an item chosen from a list.
    ///
    /// On the wire: `LIST`.
    List,
    /// The field holds a number.
    ///
    /// On the wire: `NUMERIC`.
    Numeric,
    /// The field holds free text.
    ///
    /// On the wire: `TEXT`.
    Text,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AdditionalInformationFieldType {
        "BOOLEAN" => Boolean,
        "DATE" => Date,
        "LIST" => List,
        "NUMERIC" => Numeric,
        "TEXT" => Text,
    } else Unrecognized
}

/// Value that can be chosen in an additional information field of type LIST.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInformationListItem {
    /// Id of the list item.
    pub id: i64,
    /// Label of the list item.
    pub name: String,
}

codegen::object! {
    AdditionalInformationListItem {
        "id" => id: required as Integer,
        "name" => name: required,
    }
}

/// Extra service that can be added to a membership contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModule {
    /// Id of the additional module.
    pub id: i64,
    /// Display name of the module.
    pub name: String,
    /// Text that explains what the module contains.
    pub description: Option<String>,
    /// URL of an image of the module.
    pub image_url: String,
    /// Payment options available for the module.
    pub payment_frequencies: Vec<AdditionalModulePaymentFrequency>,
    /// Term, extension and notice period of the module.
    pub term_information: TermInformation,
    /// Trial period offered with the module.
    pub trial_period_config: Option<AdditionalModuleTrialPeriodConfig>,
    /// Rate codes assigned to the module.
    pub rate_codes: Option<Vec<MembershipOfferRateCode>>,
}

codegen::object! {
    AdditionalModule {
        "id" => id: required as Integer,
        "name" => name: required,
        "description" => description: optional,
        "imageUrl" => image_url: required,
        "paymentFrequencies" => payment_frequencies: required,
        "termInformation" => term_information: required,
        "trialPeriodConfig" => trial_period_config: optional,
        "rateCodes" => rate_codes: optional,
    }
}

codegen::redacted_debug! {
    AdditionalModule {
        id: shown,
        name: shown,
        description: shown,
        image_url: hidden,
        payment_frequencies: shown,
        term_information: shown,
        trial_period_config: shown,
        rate_codes: shown,
    }
}

/// Reference to a purchased additional module contract.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdditionalModuleContract {
    /// Id of the additional module contract.
    pub id: Option<i64>,
}

codegen::object! {
    AdditionalModuleContract {
        "id" => id: optional as Integer,
    }
}

/// Data with which an additional module contract is cancelled.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModuleContractCancelation {
    /// Date for which the module contract is to be cancelled.
    pub cancelation_date: codegen::Date,
    /// Id of the reason for cancelling.
    pub cancelation_reason_id: i64,
}

codegen::object! {
    AdditionalModuleContractCancelation {
        "cancelationDate" => cancelation_date: required as FullDate,
        "cancelationReasonId" => cancelation_reason_id: required as Integer,
    }
}

impl AdditionalModuleContractCancelation {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(cancelation_date: codegen::Date, cancelation_reason_id: i64) -> Self {
        Self {
            cancelation_date,
            cancelation_reason_id,
        }
    }
}

/// Additional module contract with price, dates and cancellation details.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModuleContractExtended {
    /// Name of the purchased module.
    pub name: String,
    /// Price of the module contract, in major currency units.
    pub price: Money,
    /// Date on which the module contract starts.
    pub start_date: codegen::Date,
    /// Date on which the module contract ends.
    pub end_date: Option<codegen::Date>,
    /// Date for which the module contract is cancelled.
    pub cancelation_date: Option<codegen::Date>,
    /// Last date on which the module contract can be cancelled.
    pub last_possible_cancelation_date: Option<codegen::Date>,
    /// Reason given for the cancellation.
    pub cancelation_reason: Option<String>,
    /// State of the module contract's cancellation.
    pub contract_cancelation_status: Option<
        AdditionalModuleContractExtendedContractCancelationStatus,
    >,
    /// Whether the cancellation can still be withdrawn.
    pub contract_cancelation_can_be_withdrawn: bool,
    /// Trial period that belongs to the module contract.
    pub trial_period: Option<AdditionalModuleContractTrialPeriod>,
    /// Dates that can be chosen for a cancellation.
    pub available_cancelation_dates: Option<Vec<codegen::Date>>,
    /// Rate codes assigned to the module contract.
    pub rate_codes: Option<Vec<MembershipOfferRateCode>>,
}

codegen::object! {
    AdditionalModuleContractExtended {
        "name" => name: required,
        "price" => price: required,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: optional as FullDate,
        "cancelationDate" => cancelation_date: optional as FullDate,
        "lastPossibleCancelationDate" => last_possible_cancelation_date: optional as FullDate,
        "cancelationReason" => cancelation_reason: optional,
        "contractCancelationStatus" => contract_cancelation_status: optional,
        "contractCancelationCanBeWithdrawn" => contract_cancelation_can_be_withdrawn: required,
        "trialPeriod" => trial_period: optional,
        "availableCancelationDates" => available_cancelation_dates: optional as List<FullDate>,
        "rateCodes" => rate_codes: optional,
    }
}

/// State of the module contract's cancellation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalModuleContractExtendedContractCancelationStatus {
    /// The customer has cancelled the module contract.
    ///
    /// On the wire: `CANCELED`.
    Canceled,
    /// The cancellation awaits verification by the studio.
    ///
    /// On the wire: `PENDING_VERIFICATION`.
    PendingVerification,
    /// The withdrawal of the cancellation awaits verification by the studio.
    ///
    /// On the wire: `PENDING_WITHDRAWAL_VERIFICATION`.
    PendingWithdrawalVerification,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AdditionalModuleContractExtendedContractCancelationStatus {
        "CANCELED" => Canceled,
        "PENDING_VERIFICATION" => PendingVerification,
        "PENDING_WITHDRAWAL_VERIFICATION" => PendingWithdrawalVerification,
    } else Unrecognized
}

/// Selection made to purchase an additional module.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModuleContractRequest {
    /// Id of the additional module to purchase.
    pub additional_module_id: i64,
    /// Id of the selected payment option of the module.
    pub payment_frequency_id: i64,
    /// Whether the trial period should be booked as well. True is permitted only for a module with a valid trial period configuration.
    pub book_trial_period: bool,
}

codegen::object! {
    AdditionalModuleContractRequest {
        "additionalModuleId" => additional_module_id: required as Integer,
        "paymentFrequencyId" => payment_frequency_id: required as Integer,
        "bookTrialPeriod" => book_trial_period: required,
    }
}

/// The required fields of [`AdditionalModuleContractRequest`], which is made of it by `From`.
#[derive(Clone, Debug, PartialEq)]
pub struct AdditionalModuleContractRequestRequired {
    /// Id of the additional module to purchase.
    pub additional_module_id: i64,
    /// Id of the selected payment option of the module.
    pub payment_frequency_id: i64,
    /// Whether the trial period should be booked as well. True is permitted only for a module with a valid trial period configuration.
    pub book_trial_period: bool,
}

impl From<AdditionalModuleContractRequestRequired> for AdditionalModuleContractRequest {
    #[inline]
    fn from(fields: AdditionalModuleContractRequestRequired) -> Self {
        Self {
            additional_module_id: fields.additional_module_id,
            payment_frequency_id: fields.payment_frequency_id,
            book_trial_period: fields.book_trial_period,
        }
    }
}

impl AdditionalModuleContractRequest {
    /// With its fields.
    #[deprecated(
        note = "make it of its required fields: AdditionalModuleContractRequest::from(AdditionalModuleContractRequestRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        additional_module_id: i64,
        payment_frequency_id: i64,
        book_trial_period: bool,
    ) -> Self {
        Self {
            additional_module_id,
            payment_frequency_id,
            book_trial_period,
        }
    }
}

/// Trial period of a purchased additional module.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdditionalModuleContractTrialPeriod {
    /// Length of the trial period.
    pub term: Option<Term>,
    /// Date on which the trial period starts.
    pub start_date: Option<codegen::Date>,
}

codegen::object! {
    AdditionalModuleContractTrialPeriod {
        "term" => term: optional,
        "startDate" => start_date: optional as FullDate,
    }
}

/// Outcome of checking an additional module purchase.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModuleContractValidationStatus {
    /// Whether the module can be purchased, or why it cannot.
    pub validation_status: AdditionalModuleContractValidationStatusValidationStatus,
}

codegen::object! {
    AdditionalModuleContractValidationStatus {
        "validationStatus" => validation_status: required,
    }
}

/// Whether the module can be purchased, or why it cannot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalModuleContractValidationStatusValidationStatus {
    /// The module has already been purchased for the contract.
    ///
    /// On the wire: `ADDITIONAL_MODULE_CONTRACT_ALREADY_PURCHASED`.
    AdditionalModuleContractAlreadyPurchased,
    /// The status of the contract does not permit the purchase.
    ///
    /// On the wire: `ADDITIONAL_MODULE_CONTRACT_INVALID_STATUS`.
    AdditionalModuleContractInvalidStatus,
    /// No module with the given id was found.
    ///
    /// On the wire: `ADDITIONAL_MODULE_NOT_FOUND`.
    AdditionalModuleNotFound,
    /// The module cannot be purchased online.
    ///
    /// On the wire: `ADDITIONAL_MODULE_NOT_ONLINE_PURCHASABLE`.
    AdditionalModuleNotOnlinePurchasable,
    /// The trial period of the module cannot be booked.
    ///
    /// On the wire: `ADDITIONAL_MODULE_TRIAL_PERIOD_NOT_BOOKABLE`.
    AdditionalModuleTrialPeriodNotBookable,
    /// The module can be purchased.
    ///
    /// On the wire: `ADDITIONAL_MODULE_PURCHASABLE`.
    AdditionalModulePurchasable,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AdditionalModuleContractValidationStatusValidationStatus {
        "ADDITIONAL_MODULE_CONTRACT_ALREADY_PURCHASED" => AdditionalModuleContractAlreadyPurchased,
        "ADDITIONAL_MODULE_CONTRACT_INVALID_STATUS" => AdditionalModuleContractInvalidStatus,
        "ADDITIONAL_MODULE_NOT_FOUND" => AdditionalModuleNotFound,
        "ADDITIONAL_MODULE_NOT_ONLINE_PURCHASABLE" => AdditionalModuleNotOnlinePurchasable,
        "ADDITIONAL_MODULE_TRIAL_PERIOD_NOT_BOOKABLE" => AdditionalModuleTrialPeriodNotBookable,
        "ADDITIONAL_MODULE_PURCHASABLE" => AdditionalModulePurchasable,
    } else Unrecognized
}

/// Continuation of an additional module contract after its term.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModuleExtension {
    /// Way in which the contract is continued.
    pub extension_type: AdditionalModuleExtensionExtensionType,
    /// Length of time by which the contract is extended.
    pub term_extension: Option<Term>,
    /// Notice period for cancelling during the extension.
    pub extension_cancelation_period: Option<Term>,
}

codegen::object! {
    AdditionalModuleExtension {
        "extensionType" => extension_type: required,
        "termExtension" => term_extension: optional,
        "extensionCancelationPeriod" => extension_cancelation_period: optional,
    }
}

/// Way in which the contract is continued.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalModuleExtensionExtensionType {
    /// The module is extended automatically when the cancellation period has run out.
    ///
    /// On the wire: `TERM_EXTENSION`.
    TermExtension,
    /// A new additional module is created automatically when the cancellation period has run out.
    ///
    /// On the wire: `NEW`.
    New,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AdditionalModuleExtensionExtensionType {
        "TERM_EXTENSION" => TermExtension,
        "NEW" => New,
    } else Unrecognized
}

/// Price of an additional module for a calendar day.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModuleMonthDayToPrice {
    /// Calendar day, without year, to which the price applies.
    pub month_day: AdditionalModuleMonthDayToPriceMonthDay,
    /// Price for this calendar day, in major currency units.
    pub price: Money,
}

codegen::object! {
    AdditionalModuleMonthDayToPrice {
        "monthDay" => month_day: required,
        "price" => price: required,
    }
}

/// Calendar day, without year, to which the price applies.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdditionalModuleMonthDayToPriceMonthDay {
    /// Month of the calendar day by name.
    pub month: Option<Month>,
    /// Month of the calendar day as a number.
    pub month_value: Option<i32>,
    /// Day within the month.
    pub day_of_month: Option<i32>,
}

codegen::object! {
    AdditionalModuleMonthDayToPriceMonthDay {
        "month" => month: optional,
        "monthValue" => month_value: optional as Integer,
        "dayOfMonth" => day_of_month: optional as Integer,
    }
}

/// Payment option of an additional module with its prices.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModulePaymentFrequency {
    /// Id to pass when the module is purchased with this payment option.
    pub id: Option<i64>,
    /// How payments for the module are scheduled.
    pub r#type: AdditionalModulePaymentFrequencyType,
    /// Interval between two payments.
    pub term: Option<Term>,
    /// Base price in major currency units; used with type RECURRING only.
    pub price: Option<Money>,
    /// Prices by calendar day; used with type MONTH_DAY.
    pub month_days_to_prices: Option<Vec<AdditionalModuleMonthDayToPrice>>,
    /// Prices by term; used with type TERM_BASED. Each price applies only once its term is over.
    pub terms_to_prices: Option<Vec<AdditionalModuleTermToPrice>>,
}

codegen::object! {
    AdditionalModulePaymentFrequency {
        "id" => id: optional as Integer,
        "type" => r#type: required,
        "term" => term: optional,
        "price" => price: optional,
        "monthDaysToPrices" => month_days_to_prices: optional,
        "termsToPrices" => terms_to_prices: optional,
    }
}

/// How payments for the module are scheduled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalModulePaymentFrequencyType {
    /// The module is free of charge.
    ///
    /// On the wire: `FREE`.
    Free,
    /// A single payment is due.
    ///
    /// On the wire: `NON_RECURRING`.
    NonRecurring,
    /// A payment is due every term.
    ///
    /// On the wire: `RECURRING`.
    Recurring,
    /// Payments are tied to calendar days, each of which can have its own price.
    ///
    /// On the wire: `MONTH_DAY`.
    MonthDay,
    /// Payments are tied to terms, each of which can have its own price.
    ///
    /// On the wire: `TERM_BASED`.
    TermBased,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AdditionalModulePaymentFrequencyType {
        "FREE" => Free,
        "NON_RECURRING" => NonRecurring,
        "RECURRING" => Recurring,
        "MONTH_DAY" => MonthDay,
        "TERM_BASED" => TermBased,
    } else Unrecognized
}

/// Price of an additional module for a term.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModuleTermToPrice {
    /// Term that has to pass before the price applies.
    pub term: Term,
    /// Price that applies once the term has passed, in major currency units.
    pub price: Money,
}

codegen::object! {
    AdditionalModuleTermToPrice {
        "term" => term: required,
        "price" => price: required,
    }
}

/// Trial period offered for an additional module.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalModuleTrialPeriodConfig {
    /// Length of the trial period.
    pub term: Term,
    /// Text that explains the trial period.
    pub description: Option<String>,
}

codegen::object! {
    AdditionalModuleTrialPeriodConfig {
        "term" => term: required,
        "description" => description: optional,
    }
}
