// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    AdditionalInformationFieldAssignment, AdditionalModulePaymentFrequencyType, AgeRange,
    AttachedDocument, CommunicationPreference, ContractPreUseType, ContractStatus,
    ContractVolume, DatePeriod, DayTimeRange, DocumentIdentification, ExternalUrl,
    Gender, Language, Money, Month, OpeningHoursCategory, PaymentPreview, PriceDetails,
    Signature, Term, TextBlockSignature, TimePeriod,
};
use sdk_runtime::codegen;

/// A membership on sale, with its basic terms and prices.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipOffer {
    /// Id of the membership offer.
    pub id: i64,
    /// Text that explains the offer to the customer.
    pub description: String,
    /// Display name of the offer.
    pub name: String,
    /// Additional, secondary descriptive text.
    pub sub_description: Option<String>,
    /// Temporary URL of an image that illustrates the offer; it stops working after 2 hours.
    pub image_url: Option<String>,
    /// Small print on legal or contract matters, meant to stand beneath the offer.
    pub footnote: Option<String>,
    /// Whether the studio may be used before the contract starts and whether that costs extra.
    pub pre_use_type: ContractPreUseType,
    /// First and last day on which the offer is on sale.
    pub limited_offering_period: DatePeriod,
    /// Rate codes attached to the offer.
    pub rate_codes: Vec<MembershipOfferRateCode>,
    /// Contract terms among which the customer can choose.
    pub terms: Vec<MembershipOfferTerm>,
}

codegen::object! {
    MembershipOffer {
        "id" => id: required as Integer,
        "description" => description: required,
        "name" => name: required,
        "subDescription" => sub_description: optional,
        "imageUrl" => image_url: optional,
        "footnote" => footnote: optional,
        "preUseType" => pre_use_type: required,
        "limitedOfferingPeriod" => limited_offering_period: required,
        "rateCodes" => rate_codes: required,
        "terms" => terms: required,
    }
}

codegen::redacted_debug! {
    MembershipOffer {
        id: shown,
        description: shown,
        name: shown,
        sub_description: shown,
        image_url: hidden,
        footnote: shown,
        pre_use_type: shown,
        limited_offering_period: shown,
        rate_codes: shown,
        terms: shown,
    }
}

/// A membership on sale with every detail needed to conclude a contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferExtended {
    /// Id of the membership offer.
    pub id: i64,
    /// Text that explains the offer to the customer.
    pub description: String,
    /// Display name of the offer.
    pub name: String,
    /// Additional, secondary descriptive text.
    pub sub_description: Option<String>,
    /// Temporary URL of an image that illustrates the offer; it stops working after 2 hours.
    pub image_url: Option<String>,
    /// Small print on legal or contract matters, meant to stand beneath the offer.
    pub footnote: Option<String>,
    /// Whether the studio may be used before the contract starts and whether that costs extra.
    pub pre_use_type: ContractPreUseType,
    /// First and last day on which the offer is on sale.
    pub limited_offering_period: DatePeriod,
    /// Rate codes attached to the offer.
    pub rate_codes: Vec<MembershipOfferRateCode>,
    /// Modules that are already part of the membership.
    pub included_modules: Vec<MembershipOfferIncludedModule>,
    /// True when the contract must be signed.
    pub contract_signatures_required: Option<bool>,
    /// Payment methods accepted for this offer, without duplicates.
    ///
    /// Constraints: no item twice.
    pub allowed_payment_choices: Vec<MembershipOfferExtendedAllowedPaymentChoice>,
    /// Highest number of selectable modules the customer may pick; with 0 none can be picked.
    pub maximum_number_of_selectable_modules: Option<i32>,
    /// Legal and informational texts that belong to the contract.
    pub contract_text_blocks: Vec<MembershipOfferTextBlock>,
    /// Modules from which the customer may pick as part of the membership, up to maximumNumberOfSelectableModules.
    pub selectable_modules: Option<Vec<MembershipOfferModule>>,
    /// Contract terms among which the customer can choose, in full detail.
    pub terms: Option<Vec<MembershipOfferTermExtended>>,
    /// Times to which use of the membership is limited, set by a category of opening hours; null when use is not limited.
    pub time_restrictions: Option<MembershipOfferTimeRestrictions>,
}

codegen::object! {
    MembershipOfferExtended {
        "id" => id: required as Integer,
        "description" => description: required,
        "name" => name: required,
        "subDescription" => sub_description: optional,
        "imageUrl" => image_url: optional,
        "footnote" => footnote: optional,
        "preUseType" => pre_use_type: required,
        "limitedOfferingPeriod" => limited_offering_period: required,
        "rateCodes" => rate_codes: required,
        "includedModules" => included_modules: required,
        "contractSignaturesRequired" => contract_signatures_required: optional,
        "allowedPaymentChoices" => allowed_payment_choices: required,
        "maximumNumberOfSelectableModules" => maximum_number_of_selectable_modules: optional as Integer,
        "contractTextBlocks" => contract_text_blocks: required,
        "selectableModules" => selectable_modules: optional,
        "terms" => terms: optional,
        "timeRestrictions" => time_restrictions: optional,
    }
}

codegen::redacted_debug! {
    MembershipOfferExtended {
        id: shown,
        description: shown,
        name: shown,
        sub_description: shown,
        image_url: hidden,
        footnote: shown,
        pre_use_type: shown,
        limited_offering_period: shown,
        rate_codes: shown,
        included_modules: shown,
        contract_signatures_required: shown,
        allowed_payment_choices: shown,
        maximum_number_of_selectable_modules: shown,
        contract_text_blocks: shown,
        selectable_modules: shown,
        terms: shown,
        time_restrictions: shown,
    }
}

/// An item of `allowedPaymentChoices` of `MembershipOfferExtended`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferExtendedAllowedPaymentChoice {
    /// Payment in cash.
    ///
    /// On the wire: `CASH`.
    Cash,
    /// Transfer from the customer's bank account.
    ///
    /// On the wire: `BANK_TRANSFER`.
    BankTransfer,
    /// Direct debit through the British Bacs scheme.
    ///
    /// On the wire: `BACS`.
    Bacs,
    /// SEPA direct debit in euro.
    ///
    /// On the wire: `SEPA`.
    Sepa,
    /// Swiss direct debit (CH-DD).
    ///
    /// On the wire: `CH_DD`.
    ChDd,
    /// Swiss direct debit by Lastschriftverfahren (LSV).
    ///
    /// On the wire: `LSV`.
    Lsv,
    /// Payment by credit card.
    ///
    /// On the wire: `CREDIT_CARD`.
    CreditCard,
    /// Payment through the Swiss mobile service TWINT.
    ///
    /// On the wire: `TWINT`.
    Twint,
    /// Payment through a PayPal account.
    ///
    /// On the wire: `PAYPAL`.
    Paypal,
    /// Payment through the Belgian scheme Bancontact.
    ///
    /// On the wire: `BANCONTACT`.
    Bancontact,
    /// Payment through the Dutch online banking scheme iDEAL.
    ///
    /// On the wire: `IDEAL`.
    Ideal,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferExtendedAllowedPaymentChoice {
        "CASH" => Cash,
        "BANK_TRANSFER" => BankTransfer,
        "BACS" => Bacs,
        "SEPA" => Sepa,
        "CH_DD" => ChDd,
        "LSV" => Lsv,
        "CREDIT_CARD" => CreditCard,
        "TWINT" => Twint,
        "PAYPAL" => Paypal,
        "BANCONTACT" => Bancontact,
        "IDEAL" => Ideal,
    } else Unrecognized
}

/// A fee charged in addition to the base price of a membership.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferFlatFee {
    /// Display name of the fee.
    pub name: String,
    /// Unique key of the fee, for use in integrations.
    pub identifier: Option<String>,
    /// Payment frequency of the fee as readable text.
    pub formatted_payment_frequency: String,
    /// Time that passes before the fee is charged for the first time.
    pub first_booking_delay: Option<Term>,
    /// How often and how much is charged for the fee.
    pub payment_frequency: Option<MembershipOfferPaymentFrequency>,
    /// True when the fee is a starter package.
    pub starter_package: Option<bool>,
}

codegen::object! {
    MembershipOfferFlatFee {
        "name" => name: required,
        "identifier" => identifier: optional,
        "formattedPaymentFrequency" => formatted_payment_frequency: required,
        "firstBookingDelay" => first_booking_delay: optional,
        "paymentFrequency" => payment_frequency: optional,
        "starterPackage" => starter_package: optional,
    }
}

/// A module that a membership contains without separate selection.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferIncludedModule {
    /// Id of the included module.
    pub id: i64,
    /// Display name of the module.
    pub name: String,
    /// Text that explains what the module offers.
    pub description: String,
    /// Temporary URL of an image that illustrates the module; it stops working after 5 hours.
    pub image_url: Option<String>,
    /// Term, extension and cancelation conditions of the module.
    pub term: MembershipOfferModuleTerm,
    /// Trial period at the beginning of the module, if any.
    pub trial_period: Option<MembershipOfferTrialPeriod>,
    /// Text the customer has to agree to for this module.
    pub consent_text_block: Option<MembershipOfferTextBlock>,
    /// Rate codes attached to the module.
    pub rate_codes: Option<Vec<MembershipOfferRateCode>>,
}

codegen::object! {
    MembershipOfferIncludedModule {
        "id" => id: required as Integer,
        "name" => name: required,
        "description" => description: required,
        "imageUrl" => image_url: optional,
        "term" => term: required,
        "trialPeriod" => trial_period: optional,
        "consentTextBlock" => consent_text_block: optional,
        "rateCodes" => rate_codes: optional,
    }
}

codegen::redacted_debug! {
    MembershipOfferIncludedModule {
        id: shown,
        name: shown,
        description: shown,
        image_url: hidden,
        term: shown,
        trial_period: shown,
        consent_text_block: shown,
        rate_codes: shown,
    }
}

/// A module that can be chosen in addition to the base membership.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferModule {
    /// Id of the module, used to select it on sign-up or switch.
    pub id: i64,
    /// Display name of the module.
    pub name: String,
    /// Text that explains what the module offers.
    pub description: String,
    /// Temporary URL of an image that illustrates the module; it stops working after 5 hours.
    pub image_url: Option<String>,
    /// Term, extension and cancelation conditions of the module.
    pub term: MembershipOfferModuleTerm,
    /// Trial period at the beginning of the module, if any.
    pub trial_period: Option<MembershipOfferTrialPeriod>,
    /// Text the customer has to agree to for this module.
    pub consent_text_block: Option<MembershipOfferTextBlock>,
    /// How often and how much is charged for the module.
    pub payment_frequency: MembershipOfferPaymentFrequency,
    /// Rate codes attached to the module.
    pub rate_codes: Option<Vec<MembershipOfferRateCode>>,
}

codegen::object! {
    MembershipOfferModule {
        "id" => id: required as Integer,
        "name" => name: required,
        "description" => description: required,
        "imageUrl" => image_url: optional,
        "term" => term: required,
        "trialPeriod" => trial_period: optional,
        "consentTextBlock" => consent_text_block: optional,
        "paymentFrequency" => payment_frequency: required,
        "rateCodes" => rate_codes: optional,
    }
}

codegen::redacted_debug! {
    MembershipOfferModule {
        id: shown,
        name: shown,
        description: shown,
        image_url: hidden,
        term: shown,
        trial_period: shown,
        consent_text_block: shown,
        payment_frequency: shown,
        rate_codes: shown,
    }
}

/// Price adjustment for members within an age range.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferModuleAgeBasedAdjustment {
    /// Ages to which the adjustment applies.
    pub age_range: AgeRange,
    /// Size of the adjustment, as an amount in major currency units or in percent depending on the type.
    pub value: codegen::Decimal,
    /// How the adjustment value is to be read.
    pub r#type: MembershipOfferModuleAgeBasedAdjustmentType,
}

codegen::object! {
    MembershipOfferModuleAgeBasedAdjustment {
        "ageRange" => age_range: required,
        "value" => value: required as Number,
        "type" => r#type: required,
    }
}

/// How the adjustment value is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferModuleAgeBasedAdjustmentType {
    /// The value is a fixed amount.
    ///
    /// On the wire: `ABSOLUTE`.
    Absolute,
    /// The value is a percentage of the price.
    ///
    /// On the wire: `PERCENTAGE`.
    Percentage,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferModuleAgeBasedAdjustmentType {
        "ABSOLUTE" => Absolute,
        "PERCENTAGE" => Percentage,
    } else Unrecognized
}

/// Term, extension and cancelation conditions of a module.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferModuleTerm {
    /// What happens when the initial term of the module ends.
    pub extension_type: MembershipOfferModuleTermExtensionType,
    /// Length of the initial module term.
    pub term: Option<Term>,
    /// Length by which the module is extended after its term.
    pub term_extension: Option<Term>,
    /// Notice period during the initial term.
    pub cancelation_period: Option<Term>,
    /// Notice period during an extension.
    pub extension_cancelation_period: Option<Term>,
}

codegen::object! {
    MembershipOfferModuleTerm {
        "extensionType" => extension_type: required,
        "term" => term: optional,
        "termExtension" => term_extension: optional,
        "cancelationPeriod" => cancelation_period: optional,
        "extensionCancelationPeriod" => extension_cancelation_period: optional,
    }
}

/// What happens when the initial term of the module ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferModuleTermExtensionType {
    /// The module ends without extension.
    ///
    /// On the wire: `NONE`.
    None,
    /// The module is extended by a further term.
    ///
    /// On the wire: `TERM_EXTENSION`.
    TermExtension,
    /// The module continues under a subsequent rate.
    ///
    /// On the wire: `SUBSEQUENT_RATE_DETAIL`.
    SubsequentRateDetail,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferModuleTermExtensionType {
        "NONE" => None,
        "TERM_EXTENSION" => TermExtension,
        "SUBSEQUENT_RATE_DETAIL" => SubsequentRateDetail,
    } else Unrecognized
}

/// Price that is charged on a fixed day of the year.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferMonthDayToPrice {
    /// Day of the year on which the price is charged.
    pub month_day: MembershipOfferMonthDayToPriceMonthDay,
    /// Amount charged on this day.
    pub price: Money,
}

codegen::object! {
    MembershipOfferMonthDayToPrice {
        "monthDay" => month_day: required,
        "price" => price: required,
    }
}

/// Day of the year on which the price is charged.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MembershipOfferMonthDayToPriceMonthDay {
    /// Month by its English name.
    pub month: Option<Month>,
    /// Month as a number, 1 for January to 12 for December.
    pub month_value: Option<i32>,
    /// Day within the month, starting at 1.
    pub day_of_month: Option<i32>,
}

codegen::object! {
    MembershipOfferMonthDayToPriceMonthDay {
        "month" => month: optional,
        "monthValue" => month_value: optional as Integer,
        "dayOfMonth" => day_of_month: optional as Integer,
    }
}

/// When and how much is charged for a contract, module or fee.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferPaymentFrequency {
    /// Id of the payment frequency; can be null for a starter package.
    pub id: Option<i64>,
    /// Kind of payment rhythm, which decides which price fields apply.
    pub r#type: AdditionalModulePaymentFrequencyType,
    /// Interval between two payments.
    pub term: Option<Term>,
    /// Base amount of each payment; it counts only when type is RECURRING.
    pub price: Option<Money>,
    /// Prices charged on fixed days of the year; they count when type is MONTH_DAY.
    pub month_days_to_prices: Option<Vec<MembershipOfferMonthDayToPrice>>,
    /// Prices with the terms they wait for; they count when type is TERM_BASED. A price takes effect only after its term is over.
    pub terms_to_prices: Option<Vec<MembershipOfferTermToPrice>>,
    /// True when the payment cycle starts over again without end. Has a meaning only for the types TERM_BASED and MONTH_DAY.
    pub recurring: Option<bool>,
    /// Price changes that depend on the age of the member.
    pub age_based_adjustments: Option<Vec<MembershipOfferModuleAgeBasedAdjustment>>,
    /// Payment frequency as readable text.
    pub formatted_payment_frequency: String,
}

codegen::object! {
    MembershipOfferPaymentFrequency {
        "id" => id: optional as Integer,
        "type" => r#type: required,
        "term" => term: optional,
        "price" => price: optional,
        "monthDaysToPrices" => month_days_to_prices: optional,
        "termsToPrices" => terms_to_prices: optional,
        "recurring" => recurring: optional,
        "ageBasedAdjustments" => age_based_adjustments: optional,
        "formattedPaymentFrequency" => formatted_payment_frequency: required,
    }
}

/// A bonus period granted with a contract, and how it affects the term.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferRateBonusPeriod {
    /// Length of the bonus period.
    pub term: Term,
    /// When the bonus period is placed.
    pub term_strategy: MembershipOfferRateBonusPeriodTermStrategy,
    /// True when the offer details should list the bonus period on its own.
    pub display_separately: Option<bool>,
    /// Whether the bonus period lengthens the contract.
    pub runtime_extension_type: MembershipOfferRateBonusPeriodRuntimeExtensionType,
    /// True when the bonus period also lengthens the cancelation period.
    pub extends_cancellation_period: Option<bool>,
}

codegen::object! {
    MembershipOfferRateBonusPeriod {
        "term" => term: required,
        "termStrategy" => term_strategy: required,
        "displaySeparately" => display_separately: optional,
        "runtimeExtensionType" => runtime_extension_type: required,
        "extendsCancellationPeriod" => extends_cancellation_period: optional,
    }
}

/// Whether the bonus period lengthens the contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferRateBonusPeriodRuntimeExtensionType {
    /// The contract runs longer by the bonus period.
    ///
    /// On the wire: `WITH_EXTENSION`.
    WithExtension,
    /// The length of the contract stays the same.
    ///
    /// On the wire: `WITHOUT_EXTENSION`.
    WithoutExtension,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferRateBonusPeriodRuntimeExtensionType {
        "WITH_EXTENSION" => WithExtension,
        "WITHOUT_EXTENSION" => WithoutExtension,
    } else Unrecognized
}

/// When the bonus period is placed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferRateBonusPeriodTermStrategy {
    /// The bonus period begins with the contract.
    ///
    /// On the wire: `CONTRACT_START`.
    ContractStart,
    /// The bonus period is placed at a fixed date.
    ///
    /// On the wire: `FIXED`.
    Fixed,
    /// The bonus period is placed at the end of the current term.
    ///
    /// On the wire: `END_OF_CURRENT_TERM`.
    EndOfCurrentTerm,
    /// The bonus period is placed at the start of the next term.
    ///
    /// On the wire: `START_OF_NEXT_TERM`.
    StartOfNextTerm,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferRateBonusPeriodTermStrategy {
        "CONTRACT_START" => ContractStart,
        "FIXED" => Fixed,
        "END_OF_CURRENT_TERM" => EndOfCurrentTerm,
        "START_OF_NEXT_TERM" => StartOfNextTerm,
    } else Unrecognized
}

/// Code that marks the rate of a membership offer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MembershipOfferRateCode {
    /// Readable name of the rate code.
    pub name: Option<String>,
    /// Unique short identifier of the rate code, for example RC12345.
    pub identifier: Option<String>,
}

codegen::object! {
    MembershipOfferRateCode {
        "name" => name: optional,
        "identifier" => identifier: optional,
    }
}

/// The rate that follows when the initial term has ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferSubsequentRate {
    /// Display name of the subsequent rate.
    pub name: String,
    /// How often and how much is charged under the subsequent rate.
    pub payment_frequency: MembershipOfferPaymentFrequency,
}

codegen::object! {
    MembershipOfferSubsequentRate {
        "name" => name: required,
        "paymentFrequency" => payment_frequency: required,
    }
}

/// A contract term of a membership offer with its payment conditions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferTerm {
    /// Id of the offer term, used to select it on sign-up or switch.
    pub id: i64,
    /// Length of the initial contract term.
    pub term: Option<Term>,
    /// Payment volume of the initial term, in total and on average.
    pub contract_volume_information: Option<ContractVolume>,
    /// How often and how much the member pays.
    pub payment_frequency: MembershipOfferPaymentFrequency,
    /// Length by which the contract is extended after the initial term.
    pub extension_term: Option<Term>,
}

codegen::object! {
    MembershipOfferTerm {
        "id" => id: required as Integer,
        "term" => term: optional,
        "contractVolumeInformation" => contract_volume_information: optional,
        "paymentFrequency" => payment_frequency: required,
        "extensionTerm" => extension_term: optional,
    }
}

/// A rule by which the price of a contract changes over time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferTermAdjustmentRule {
    /// Ready-made sentence with every detail of the price change; the other fields serve for building a different text.
    pub default_description: String,
    /// Size of the price change as text, an amount or a percentage according to chargeAdjustmentType.
    pub value: String,
    /// When and how often the price change is applied, as text.
    pub recurrence_frequency: String,
    /// Direction or kind of the price change.
    pub r#type: MembershipOfferTermAdjustmentRuleType,
    /// How the value of the price change is to be read.
    pub charge_adjustment_type: MembershipOfferTermAdjustmentRuleChargeAdjustmentType,
}

codegen::object! {
    MembershipOfferTermAdjustmentRule {
        "defaultDescription" => default_description: required,
        "value" => value: required,
        "recurrenceFrequency" => recurrence_frequency: required,
        "type" => r#type: required,
        "chargeAdjustmentType" => charge_adjustment_type: required,
    }
}

/// How the value of the price change is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferTermAdjustmentRuleChargeAdjustmentType {
    /// The value is relative to the current price.
    ///
    /// On the wire: `RELATIVE`.
    Relative,
    /// The value is a fixed amount of change.
    ///
    /// On the wire: `ABSOLUTE`.
    Absolute,
    /// The value is the new base amount itself.
    ///
    /// On the wire: `BASIC_AMOUNT`.
    BasicAmount,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferTermAdjustmentRuleChargeAdjustmentType {
        "RELATIVE" => Relative,
        "ABSOLUTE" => Absolute,
        "BASIC_AMOUNT" => BasicAmount,
    } else Unrecognized
}

/// Direction or kind of the price change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferTermAdjustmentRuleType {
    /// The price goes up.
    ///
    /// On the wire: `RAISE`.
    Raise,
    /// The price goes down.
    ///
    /// On the wire: `REDUCTION`.
    Reduction,
    /// The price is replaced by a new base amount.
    ///
    /// On the wire: `NEW_BASIC_AMOUNT`.
    NewBasicAmount,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferTermAdjustmentRuleType {
        "RAISE" => Raise,
        "REDUCTION" => Reduction,
        "NEW_BASIC_AMOUNT" => NewBasicAmount,
    } else Unrecognized
}

/// A contract term of a membership offer with fees, extensions, bonus periods and modules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferTermExtended {
    /// Id of the offer term, used to select it on sign-up or switch.
    pub id: i64,
    /// Length of the initial contract term.
    pub term: Option<Term>,
    /// Payment volume of the initial term, in total and on average.
    pub contract_volume_information: Option<ContractVolume>,
    /// How often and how much the member pays.
    pub payment_frequency: MembershipOfferPaymentFrequency,
    /// Length by which the contract is extended after the initial term.
    pub extension_term: Option<Term>,
    /// Suggested first day of the contract (yyyy-MM-dd).
    pub default_contract_start_date: Option<codegen::Date>,
    /// Suggested first day on which the membership can be used (yyyy-MM-dd).
    pub default_contract_start_date_of_use: Option<codegen::Date>,
    /// Rules by which the price changes during the contract.
    pub price_adjustment_rules: Option<Vec<MembershipOfferTermAdjustmentRule>>,
    /// Fees charged in addition to the base price.
    pub flat_fees: Vec<MembershipOfferFlatFee>,
    /// Fixed length of the extension term.
    pub extension_fixed_term: Option<Term>,
    /// What happens when the initial term ends.
    pub extension_type: MembershipOfferModuleTermExtensionType,
    /// Rate that applies after the initial term.
    pub subsequent_rate: Option<MembershipOfferSubsequentRate>,
    /// Point of reference for the notice period.
    pub cancelation_strategy: MembershipOfferTermExtendedCancelationStrategy,
    /// Notice period during the initial term.
    pub cancelation_period: Option<Term>,
    /// Notice period during an extension.
    pub extension_cancelation_period: Option<Term>,
    /// Bonus periods granted with the term.
    pub rate_bonus_periods: Option<Vec<MembershipOfferRateBonusPeriod>>,
    /// Price of the first period: 0 when a bonus period opens the contract, in all other cases the price of the term.
    pub rate_start_price: Option<Money>,
    /// Modules that can be added to this term for their own price.
    pub optional_modules: Option<Vec<MembershipOfferModule>>,
    /// Term that applies after the minimum duration of the contract; null when none is set up.
    pub term_after_extension: Option<Term>,
    /// Price that applies after the minimum duration of the contract; null when none is set up.
    pub price_after_extension: Option<Money>,
}

codegen::object! {
    MembershipOfferTermExtended {
        "id" => id: required as Integer,
        "term" => term: optional,
        "contractVolumeInformation" => contract_volume_information: optional,
        "paymentFrequency" => payment_frequency: required,
        "extensionTerm" => extension_term: optional,
        "defaultContractStartDate" => default_contract_start_date: optional as FullDate,
        "defaultContractStartDateOfUse" => default_contract_start_date_of_use: optional as FullDate,
        "priceAdjustmentRules" => price_adjustment_rules: optional,
        "flatFees" => flat_fees: required,
        "extensionFixedTerm" => extension_fixed_term: optional,
        "extensionType" => extension_type: required,
        "subsequentRate" => subsequent_rate: optional,
        "cancelationStrategy" => cancelation_strategy: required,
        "cancelationPeriod" => cancelation_period: optional,
        "extensionCancelationPeriod" => extension_cancelation_period: optional,
        "rateBonusPeriods" => rate_bonus_periods: optional,
        "rateStartPrice" => rate_start_price: optional,
        "optionalModules" => optional_modules: optional,
        "termAfterExtension" => term_after_extension: optional,
        "priceAfterExtension" => price_after_extension: optional,
    }
}

/// Point of reference for the notice period.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferTermExtendedCancelationStrategy {
    /// The notice period refers to the contract term.
    ///
    /// On the wire: `TERM`.
    Term,
    /// The notice period refers to the date on which the cancelation is received.
    ///
    /// On the wire: `RECEIPT_DATE`.
    ReceiptDate,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferTermExtendedCancelationStrategy {
        "TERM" => Term,
        "RECEIPT_DATE" => ReceiptDate,
    } else Unrecognized
}

/// Price that takes effect once a certain term has passed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferTermToPrice {
    /// Time that has to pass before the price takes effect.
    pub term: Term,
    /// Amount charged once the term has passed.
    pub price: Money,
}

codegen::object! {
    MembershipOfferTermToPrice {
        "term" => term: required,
        "price" => price: required,
    }
}

/// A text that is part of a contract, with optional attachment and signature.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MembershipOfferTextBlock {
    /// Id of the text block, used to refer to it when signing.
    pub id: Option<i64>,
    /// Heading of the text block.
    pub title: Option<String>,
    /// Body of the text block.
    pub text: Option<String>,
    /// Position among the text blocks, for sorting.
    pub order: Option<i32>,
    /// True when the text block has a signature field. Asking for the signature is optional; one that is given is placed in the contract document.
    pub has_signature: Option<bool>,
    /// True when the text deals with communication and privacy choices; a matrix of the communication settings should be shown with it.
    pub show_communication_privacy_options: Option<bool>,
    /// Kind of attachment that goes with the text.
    pub attachment_type: Option<MembershipOfferTextBlockAttachmentType>,
    /// Linked web address when the attachment is a URL.
    pub attached_external_url_dto: Option<ExternalUrl>,
    /// Attached document when the attachment is a file.
    pub attached_document: Option<AttachedDocument>,
    /// Id of the module to which the text block belongs; set only for consent texts of modules.
    pub rate_bundle_module_id: Option<i64>,
    /// True when the customer must confirm the text.
    pub confirmation_required: Option<bool>,
}

codegen::object! {
    MembershipOfferTextBlock {
        "id" => id: optional as Integer,
        "title" => title: optional,
        "text" => text: optional,
        "order" => order: optional as Integer,
        "hasSignature" => has_signature: optional,
        "showCommunicationPrivacyOptions" => show_communication_privacy_options: optional,
        "attachmentType" => attachment_type: optional,
        "attachedExternalUrlDto" => attached_external_url_dto: optional,
        "attachedDocument" => attached_document: optional,
        "rateBundleModuleId" => rate_bundle_module_id: optional as Integer,
        "confirmationRequired" => confirmation_required: optional,
    }
}

/// Kind of attachment that goes with the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferTextBlockAttachmentType {
    /// No attachment.
    ///
    /// On the wire: `NONE`.
    None,
    /// A document file is attached, described in attachedDocument.
    ///
    /// On the wire: `FILE`.
    File,
    /// A link to a web address is attached, described in attachedExternalUrlDto.
    ///
    /// On the wire: `URL`.
    Url,
    /// A PDF preview of the contract is attached.
    ///
    /// On the wire: `CONTRACT_PDF_PREVIEW`.
    ContractPdfPreview,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferTextBlockAttachmentType {
        "NONE" => None,
        "FILE" => File,
        "URL" => Url,
        "CONTRACT_PDF_PREVIEW" => ContractPdfPreview,
    } else Unrecognized
}

/// Times to which the use of a membership is limited.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MembershipOfferTimeRestrictions {
    /// Category of opening hours during which the membership is valid.
    pub opening_hours_category: Option<OpeningHoursCategory>,
    /// Weekly time ranges in which the membership can be used.
    pub availabilities: Option<Vec<DayTimeRange>>,
}

codegen::object! {
    MembershipOfferTimeRestrictions {
        "openingHoursCategory" => opening_hours_category: optional,
        "availabilities" => availabilities: optional,
    }
}

/// A trial period granted for a module.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipOfferTrialPeriod {
    /// Length of the trial period.
    pub trial_period: Term,
    /// Text that explains the trial conditions.
    pub description: String,
}

codegen::object! {
    MembershipOfferTrialPeriod {
        "trialPeriod" => trial_period: required,
        "description" => description: required,
    }
}

/// Main contract of a customer as shown in membership self-service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipSelfServiceContractData {
    /// Id of the contract.
    pub id: i64,
    /// Date on which the contract starts.
    pub start_date: codegen::Date,
    /// Date on which the contract ends.
    pub end_date: codegen::Date,
    /// Name of the membership rate the contract is based on.
    pub rate_name: String,
    /// Current or intended state of the contract, active or inactive.
    pub contract_status: ContractStatus,
    /// Notice period for cancelling the contract.
    pub cancelation_period: Option<TimePeriod>,
    /// State of the contract's cancellation.
    pub cancelation_status: MembershipSelfServiceContractDataCancelationStatus,
    /// Date for which the contract is cancelled.
    pub cancelation_date: Option<codegen::Date>,
    /// Reason given for the cancellation.
    pub cancelation_reason: Option<String>,
    /// Base price of the contract as a plain number in major currency units. Deprecated.
    #[deprecated]
    pub price: codegen::Decimal,
    /// Base price, current price and payment frequency of the contract.
    pub price_details: PriceDetails,
    /// Deadline by which the contract can still be cancelled.
    pub last_possible_cancelation_date: Option<codegen::Date>,
    /// Dates that can be chosen for a cancellation.
    pub available_cancelation_dates: Option<Vec<codegen::Date>>,
    /// Side that initiated the cancellation.
    pub cancelation_origin: Option<MembershipSelfServiceContractDataCancelationOrigin>,
    /// Rate codes assigned to the contract's membership rate.
    pub rate_codes: Option<Vec<MembershipOfferRateCode>>,
}

codegen::object! {
    MembershipSelfServiceContractData {
        "id" => id: required as Integer,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
        "rateName" => rate_name: required,
        "contractStatus" => contract_status: required,
        "cancelationPeriod" => cancelation_period: optional,
        "cancelationStatus" => cancelation_status: required,
        "cancelationDate" => cancelation_date: optional as FullDate,
        "cancelationReason" => cancelation_reason: optional,
        "price" => price: required as Number,
        "priceDetails" => price_details: required,
        "lastPossibleCancelationDate" => last_possible_cancelation_date: optional as FullDate,
        "availableCancelationDates" => available_cancelation_dates: optional as List<FullDate>,
        "cancelationOrigin" => cancelation_origin: optional,
        "rateCodes" => rate_codes: optional,
    }
}

/// Side that initiated the cancellation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipSelfServiceContractDataCancelationOrigin {
    /// The studio side ended the contract. This also covers dunning, a contract switch, an import, a withdrawn contract voucher and rejection because of the member's cash purchase limit.
    ///
    /// On the wire: `STUDIO`.
    Studio,
    /// The customer cancelled the contract.
    ///
    /// On the wire: `CUSTOMER`.
    Customer,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipSelfServiceContractDataCancelationOrigin {
        "STUDIO" => Studio,
        "CUSTOMER" => Customer,
    } else Unrecognized
}

/// State of the contract's cancellation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipSelfServiceContractDataCancelationStatus {
    /// The contract is cancelled; cancelationOrigin tells which side cancelled it.
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
    MembershipSelfServiceContractDataCancelationStatus {
        "CANCELED" => Canceled,
        "PENDING_VERIFICATION" => PendingVerification,
        "PENDING_WITHDRAWAL_VERIFICATION" => PendingWithdrawalVerification,
    } else Unrecognized
}

/// Data with which a customer's main contract is cancelled.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipSelfServiceMainContractCancelation {
    /// Date for which the contract is to be cancelled.
    pub cancelation_date: codegen::Date,
    /// Id of the reason for cancelling.
    pub cancelation_reason_id: i64,
    /// Id of the contract to cancel.
    pub contract_id: i64,
}

codegen::object! {
    MembershipSelfServiceMainContractCancelation {
        "cancelationDate" => cancelation_date: required as FullDate,
        "cancelationReasonId" => cancelation_reason_id: required as Integer,
        "contractId" => contract_id: required as Integer,
    }
}

/// The required fields of [`MembershipSelfServiceMainContractCancelation`], which is made of it by `From`.
#[derive(Clone, Debug, PartialEq)]
pub struct MembershipSelfServiceMainContractCancelationRequired {
    /// Date for which the contract is to be cancelled.
    pub cancelation_date: codegen::Date,
    /// Id of the reason for cancelling.
    pub cancelation_reason_id: i64,
    /// Id of the contract to cancel.
    pub contract_id: i64,
}

impl From<MembershipSelfServiceMainContractCancelationRequired>
for MembershipSelfServiceMainContractCancelation {
    #[inline]
    fn from(fields: MembershipSelfServiceMainContractCancelationRequired) -> Self {
        Self {
            cancelation_date: fields.cancelation_date,
            cancelation_reason_id: fields.cancelation_reason_id,
            contract_id: fields.contract_id,
        }
    }
}

impl MembershipSelfServiceMainContractCancelation {
    /// With its fields.
    #[deprecated(
        note = "make it of its required fields: MembershipSelfServiceMainContractCancelation::from(MembershipSelfServiceMainContractCancelationRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        cancelation_date: codegen::Date,
        cancelation_reason_id: i64,
        contract_id: i64,
    ) -> Self {
        Self {
            cancelation_date,
            cancelation_reason_id,
            contract_id,
        }
    }
}

/// Selection and conditions of a membership contract to conclude.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipSignupContract {
    /// Id of the membership offer term on which the contract is based.
    pub contract_offer_term_id: i64,
    /// First day of the contract (yyyy-MM-dd).
    pub start_date: codegen::Date,
    /// Day from which the studio is used before the contract starts (yyyy-MM-dd). When omitted, it follows from the configuration of the offer.
    pub preuse_date: Option<codegen::Date>,
    /// Free text remarks on the contract.
    pub notes: Option<String>,
    /// Id of the contract in an external system.
    pub third_party_id: Option<String>,
    /// Id of the employee by whom the membership is created.
    pub employee_id: Option<i64>,
    /// Code that links the new member to the person who recruited them.
    pub referral_code: Option<String>,
    /// Ids of the chosen selectable modules of the offer.
    pub selected_selectable_module_ids: Option<Vec<i64>>,
    /// Ids of the chosen optional modules of the offer term.
    pub selected_optional_module_ids: Option<Vec<i64>>,
    /// Token of a payment request that the customer has authorized beforehand in a payment session. Previews work without it.
    pub initial_payment_request_token: Option<String>,
    /// Signature of the customer on the contract.
    pub contract_signature: Option<Signature>,
    /// Signatures of the customer on individual contract text blocks.
    pub text_block_signatures: Option<Vec<TextBlockSignature>>,
    /// Code of a voucher to redeem with the contract; only vouchers for a credit or a discount can be used.
    pub voucher_code: Option<String>,
}

codegen::object! {
    MembershipSignupContract {
        "contractOfferTermId" => contract_offer_term_id: required as Integer,
        "startDate" => start_date: required as FullDate,
        "preuseDate" => preuse_date: optional as FullDate,
        "notes" => notes: optional,
        "thirdPartyId" => third_party_id: optional,
        "employeeId" => employee_id: optional as Integer,
        "referralCode" => referral_code: optional,
        "selectedSelectableModuleIds" => selected_selectable_module_ids: optional as List<Integer>,
        "selectedOptionalModuleIds" => selected_optional_module_ids: optional as List<Integer>,
        "initialPaymentRequestToken" => initial_payment_request_token: optional,
        "contractSignature" => contract_signature: optional,
        "textBlockSignatures" => text_block_signatures: optional,
        "voucherCode" => voucher_code: optional,
    }
}

codegen::redacted_debug! {
    MembershipSignupContract {
        contract_offer_term_id: shown,
        start_date: shown,
        preuse_date: shown,
        notes: shown,
        third_party_id: shown,
        employee_id: shown,
        referral_code: shown,
        selected_selectable_module_ids: shown,
        selected_optional_module_ids: shown,
        initial_payment_request_token: hidden,
        contract_signature: shown,
        text_block_signatures: shown,
        voucher_code: hidden,
    }
}

impl MembershipSignupContract {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(contract_offer_term_id: i64, start_date: codegen::Date) -> Self {
        Self {
            contract_offer_term_id,
            start_date,
            preuse_date: None,
            notes: None,
            third_party_id: None,
            employee_id: None,
            referral_code: None,
            selected_selectable_module_ids: None,
            selected_optional_module_ids: None,
            initial_payment_request_token: None,
            contract_signature: None,
            text_block_signatures: None,
            voucher_code: None,
        }
    }

    /// Sets [`preuse_date`](Self::preuse_date).
    #[inline]
    #[must_use]
    pub fn with_preuse_date(mut self, preuse_date: codegen::Date) -> Self {
        self.preuse_date = Some(preuse_date);
        self
    }

    /// Sets [`notes`](Self::notes).
    #[inline]
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`third_party_id`](Self::third_party_id).
    #[inline]
    #[must_use]
    pub fn with_third_party_id(mut self, third_party_id: impl Into<String>) -> Self {
        self.third_party_id = Some(third_party_id.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    #[must_use]
    pub fn with_employee_id(mut self, employee_id: i64) -> Self {
        self.employee_id = Some(employee_id);
        self
    }

    /// Sets [`referral_code`](Self::referral_code).
    #[inline]
    #[must_use]
    pub fn with_referral_code(mut self, referral_code: impl Into<String>) -> Self {
        self.referral_code = Some(referral_code.into());
        self
    }

    /// Sets [`selected_selectable_module_ids`](Self::selected_selectable_module_ids).
    #[inline]
    #[must_use]
    pub fn with_selected_selectable_module_ids(
        mut self,
        selected_selectable_module_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.selected_selectable_module_ids = Some(
            selected_selectable_module_ids.into_iter().collect(),
        );
        self
    }

    /// Sets [`selected_optional_module_ids`](Self::selected_optional_module_ids).
    #[inline]
    #[must_use]
    pub fn with_selected_optional_module_ids(
        mut self,
        selected_optional_module_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.selected_optional_module_ids = Some(
            selected_optional_module_ids.into_iter().collect(),
        );
        self
    }

    /// Sets [`initial_payment_request_token`](Self::initial_payment_request_token).
    #[inline]
    #[must_use]
    pub fn with_initial_payment_request_token(
        mut self,
        initial_payment_request_token: impl Into<String>,
    ) -> Self {
        self.initial_payment_request_token = Some(initial_payment_request_token.into());
        self
    }

    /// Sets [`contract_signature`](Self::contract_signature).
    #[inline]
    #[must_use]
    pub fn with_contract_signature(mut self, contract_signature: Signature) -> Self {
        self.contract_signature = Some(contract_signature);
        self
    }

    /// Sets [`text_block_signatures`](Self::text_block_signatures).
    #[inline]
    #[must_use]
    pub fn with_text_block_signatures(
        mut self,
        text_block_signatures: impl IntoIterator<Item = TextBlockSignature>,
    ) -> Self {
        self.text_block_signatures = Some(text_block_signatures.into_iter().collect());
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    #[must_use]
    pub fn with_voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }
}

/// Personal, address and contact data of a person to be created as a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipSignupCustomer {
    /// Id of the customer in an external system.
    pub third_party_id: Option<String>,
    /// Given name of the customer.
    pub first_name: String,
    /// Second given name of the customer.
    pub second_first_name: Option<String>,
    /// Family name of the customer.
    pub last_name: String,
    /// Second family name of the customer.
    pub second_last_name: Option<String>,
    /// Day on which the customer was born (ISO 8601 date).
    pub date_of_birth: codegen::Date,
    /// Email address at which the customer can be reached.
    pub email: String,
    /// Gender recorded for the customer.
    pub gender: Option<Gender>,
    /// Private telephone number of the customer.
    pub phone_number_private: Option<String>,
    /// Number of the customer's mobile phone.
    pub phone_number_mobile: Option<String>,
    /// Street of the customer's address.
    pub street: String,
    /// Further street line of the customer's address.
    pub second_street: Option<String>,
    /// Part of the city in which the customer lives.
    pub city_part: Option<String>,
    /// District of the customer's address.
    pub district: Option<String>,
    /// Kind of street, such as avenue or square.
    pub street_type: Option<String>,
    /// Block of the street in which the building stands.
    pub street_block: Option<String>,
    /// Portal, that is the entrance, of the building.
    pub portal: Option<String>,
    /// Stairway that leads to the flat.
    pub stairway: Option<String>,
    /// Door of the flat.
    pub door: Option<String>,
    /// Province of the customer's address.
    pub province: Option<String>,
    /// Further details needed to find the address.
    pub additional_address_information: Option<String>,
    /// Floor on which the flat lies.
    pub floor: Option<String>,
    /// Language in which the customer is addressed.
    pub language: Language,
    /// Number of the house in the street, with any addition.
    pub house_number: Option<String>,
    /// Name of the building at the address.
    pub building_name: Option<String>,
    /// City in which the customer lives.
    pub city: String,
    /// Postal code of the customer's address.
    pub zip_code: String,
    /// Country of the customer's address as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: String,
    /// Channels on which the customer may be contacted, by message category.
    pub communication_preferences: Option<Vec<CommunicationPreference>>,
    /// Official document that proves the customer's identity; a valid one can be given in place of taxId.
    pub document_identification: Option<DocumentIdentification>,
    /// Token from userSession. Its payment method becomes the customer's; its payment instrument (e.g. SEPA or BACS mandate, credit card), if any, is put into the member account for later payment runs. Without a token the method is CASH.
    pub payment_request_token: Option<String>,
    /// Values for the studio's additional information fields.
    pub additional_information_field_assignments: Option<
        Vec<AdditionalInformationFieldAssignment>,
    >,
    /// Place in which the customer was born; mandatory for Italian studios and Italian nationals.
    pub place_of_birth: Option<String>,
    /// Country in which the customer was born as an ISO 3166-1 code; mandatory for Italian studios and nationals of any country but Italy.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_of_birth: Option<String>,
    /// Tax identification number of the customer; mandatory for studios in Spain or Italy, unless a valid documentIdentification is given instead.
    pub tax_id: Option<String>,
}

codegen::object! {
    MembershipSignupCustomer {
        "thirdPartyId" => third_party_id: optional,
        "firstName" => first_name: required,
        "secondFirstName" => second_first_name: optional,
        "lastName" => last_name: required,
        "secondLastName" => second_last_name: optional,
        "dateOfBirth" => date_of_birth: required as FullDate,
        "email" => email: required,
        "gender" => gender: optional,
        "phoneNumberPrivate" => phone_number_private: optional,
        "phoneNumberMobile" => phone_number_mobile: optional,
        "street" => street: required,
        "secondStreet" => second_street: optional,
        "cityPart" => city_part: optional,
        "district" => district: optional,
        "streetType" => street_type: optional,
        "streetBlock" => street_block: optional,
        "portal" => portal: optional,
        "stairway" => stairway: optional,
        "door" => door: optional,
        "province" => province: optional,
        "additionalAddressInformation" => additional_address_information: optional,
        "floor" => floor: optional,
        "language" => language: required,
        "houseNumber" => house_number: optional,
        "buildingName" => building_name: optional,
        "city" => city: required,
        "zipCode" => zip_code: required,
        "countryCode" => country_code: required,
        "communicationPreferences" => communication_preferences: optional,
        "documentIdentification" => document_identification: optional,
        "paymentRequestToken" => payment_request_token: optional,
        "additionalInformationFieldAssignments" => additional_information_field_assignments: optional,
        "placeOfBirth" => place_of_birth: optional,
        "countryOfBirth" => country_of_birth: optional,
        "taxId" => tax_id: optional,
    }
}

codegen::redacted_debug! {
    MembershipSignupCustomer {
        third_party_id: shown,
        first_name: hidden,
        second_first_name: hidden,
        last_name: hidden,
        second_last_name: hidden,
        date_of_birth: hidden,
        email: hidden,
        gender: shown,
        phone_number_private: hidden,
        phone_number_mobile: hidden,
        street: hidden,
        second_street: hidden,
        city_part: shown,
        district: shown,
        street_type: shown,
        street_block: hidden,
        portal: hidden,
        stairway: hidden,
        door: hidden,
        province: shown,
        additional_address_information: hidden,
        floor: hidden,
        language: shown,
        house_number: hidden,
        building_name: hidden,
        city: shown,
        zip_code: hidden,
        country_code: shown,
        communication_preferences: shown,
        document_identification: shown,
        payment_request_token: hidden,
        additional_information_field_assignments: shown,
        place_of_birth: hidden,
        country_of_birth: hidden,
        tax_id: hidden,
    }
}

/// The required fields of [`MembershipSignupCustomer`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct MembershipSignupCustomerRequired {
    /// Given name of the customer.
    pub first_name: String,
    /// Family name of the customer.
    pub last_name: String,
    /// Day on which the customer was born (ISO 8601 date).
    pub date_of_birth: codegen::Date,
    /// Email address at which the customer can be reached.
    pub email: String,
    /// Street of the customer's address.
    pub street: String,
    /// Language in which the customer is addressed.
    pub language: Language,
    /// City in which the customer lives.
    pub city: String,
    /// Postal code of the customer's address.
    pub zip_code: String,
    /// Country of the customer's address as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: String,
}

codegen::redacted_debug! {
    MembershipSignupCustomerRequired {
        first_name: hidden,
        last_name: hidden,
        date_of_birth: hidden,
        email: hidden,
        street: hidden,
        language: shown,
        city: shown,
        zip_code: hidden,
        country_code: shown,
    }
}

impl From<MembershipSignupCustomerRequired> for MembershipSignupCustomer {
    #[inline]
    fn from(fields: MembershipSignupCustomerRequired) -> Self {
        Self {
            third_party_id: None,
            first_name: fields.first_name,
            second_first_name: None,
            last_name: fields.last_name,
            second_last_name: None,
            date_of_birth: fields.date_of_birth,
            email: fields.email,
            gender: None,
            phone_number_private: None,
            phone_number_mobile: None,
            street: fields.street,
            second_street: None,
            city_part: None,
            district: None,
            street_type: None,
            street_block: None,
            portal: None,
            stairway: None,
            door: None,
            province: None,
            additional_address_information: None,
            floor: None,
            language: fields.language,
            house_number: None,
            building_name: None,
            city: fields.city,
            zip_code: fields.zip_code,
            country_code: fields.country_code,
            communication_preferences: None,
            document_identification: None,
            payment_request_token: None,
            additional_information_field_assignments: None,
            place_of_birth: None,
            country_of_birth: None,
            tax_id: None,
        }
    }
}

impl MembershipSignupCustomer {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: MembershipSignupCustomer::from(MembershipSignupCustomerRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        date_of_birth: codegen::Date,
        email: impl Into<String>,
        street: impl Into<String>,
        language: Language,
        city: impl Into<String>,
        zip_code: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            third_party_id: None,
            first_name: first_name.into(),
            second_first_name: None,
            last_name: last_name.into(),
            second_last_name: None,
            date_of_birth,
            email: email.into(),
            gender: None,
            phone_number_private: None,
            phone_number_mobile: None,
            street: street.into(),
            second_street: None,
            city_part: None,
            district: None,
            street_type: None,
            street_block: None,
            portal: None,
            stairway: None,
            door: None,
            province: None,
            additional_address_information: None,
            floor: None,
            language,
            house_number: None,
            building_name: None,
            city: city.into(),
            zip_code: zip_code.into(),
            country_code: country_code.into(),
            communication_preferences: None,
            document_identification: None,
            payment_request_token: None,
            additional_information_field_assignments: None,
            place_of_birth: None,
            country_of_birth: None,
            tax_id: None,
        }
    }

    /// Sets [`third_party_id`](Self::third_party_id).
    #[inline]
    #[must_use]
    pub fn with_third_party_id(mut self, third_party_id: impl Into<String>) -> Self {
        self.third_party_id = Some(third_party_id.into());
        self
    }

    /// Sets [`second_first_name`](Self::second_first_name).
    #[inline]
    #[must_use]
    pub fn with_second_first_name(
        mut self,
        second_first_name: impl Into<String>,
    ) -> Self {
        self.second_first_name = Some(second_first_name.into());
        self
    }

    /// Sets [`second_last_name`](Self::second_last_name).
    #[inline]
    #[must_use]
    pub fn with_second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(second_last_name.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[inline]
    #[must_use]
    pub fn with_gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets [`phone_number_private`](Self::phone_number_private).
    #[inline]
    #[must_use]
    pub fn with_phone_number_private(
        mut self,
        phone_number_private: impl Into<String>,
    ) -> Self {
        self.phone_number_private = Some(phone_number_private.into());
        self
    }

    /// Sets [`phone_number_mobile`](Self::phone_number_mobile).
    #[inline]
    #[must_use]
    pub fn with_phone_number_mobile(
        mut self,
        phone_number_mobile: impl Into<String>,
    ) -> Self {
        self.phone_number_mobile = Some(phone_number_mobile.into());
        self
    }

    /// Sets [`second_street`](Self::second_street).
    #[inline]
    #[must_use]
    pub fn with_second_street(mut self, second_street: impl Into<String>) -> Self {
        self.second_street = Some(second_street.into());
        self
    }

    /// Sets [`city_part`](Self::city_part).
    #[inline]
    #[must_use]
    pub fn with_city_part(mut self, city_part: impl Into<String>) -> Self {
        self.city_part = Some(city_part.into());
        self
    }

    /// Sets [`district`](Self::district).
    #[inline]
    #[must_use]
    pub fn with_district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Sets [`street_type`](Self::street_type).
    #[inline]
    #[must_use]
    pub fn with_street_type(mut self, street_type: impl Into<String>) -> Self {
        self.street_type = Some(street_type.into());
        self
    }

    /// Sets [`street_block`](Self::street_block).
    #[inline]
    #[must_use]
    pub fn with_street_block(mut self, street_block: impl Into<String>) -> Self {
        self.street_block = Some(street_block.into());
        self
    }

    /// Sets [`portal`](Self::portal).
    #[inline]
    #[must_use]
    pub fn with_portal(mut self, portal: impl Into<String>) -> Self {
        self.portal = Some(portal.into());
        self
    }

    /// Sets [`stairway`](Self::stairway).
    #[inline]
    #[must_use]
    pub fn with_stairway(mut self, stairway: impl Into<String>) -> Self {
        self.stairway = Some(stairway.into());
        self
    }

    /// Sets [`door`](Self::door).
    #[inline]
    #[must_use]
    pub fn with_door(mut self, door: impl Into<String>) -> Self {
        self.door = Some(door.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    #[must_use]
    pub fn with_province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`additional_address_information`](Self::additional_address_information).
    #[inline]
    #[must_use]
    pub fn with_additional_address_information(
        mut self,
        additional_address_information: impl Into<String>,
    ) -> Self {
        self.additional_address_information = Some(
            additional_address_information.into(),
        );
        self
    }

    /// Sets [`floor`](Self::floor).
    #[inline]
    #[must_use]
    pub fn with_floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// Sets [`house_number`](Self::house_number).
    #[inline]
    #[must_use]
    pub fn with_house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Sets [`building_name`](Self::building_name).
    #[inline]
    #[must_use]
    pub fn with_building_name(mut self, building_name: impl Into<String>) -> Self {
        self.building_name = Some(building_name.into());
        self
    }

    /// Sets [`communication_preferences`](Self::communication_preferences).
    #[inline]
    #[must_use]
    pub fn with_communication_preferences(
        mut self,
        communication_preferences: impl IntoIterator<Item = CommunicationPreference>,
    ) -> Self {
        self.communication_preferences = Some(
            communication_preferences.into_iter().collect(),
        );
        self
    }

    /// Sets [`document_identification`](Self::document_identification).
    #[inline]
    #[must_use]
    pub fn with_document_identification(
        mut self,
        document_identification: DocumentIdentification,
    ) -> Self {
        self.document_identification = Some(document_identification);
        self
    }

    /// Sets [`payment_request_token`](Self::payment_request_token).
    #[inline]
    #[must_use]
    pub fn with_payment_request_token(
        mut self,
        payment_request_token: impl Into<String>,
    ) -> Self {
        self.payment_request_token = Some(payment_request_token.into());
        self
    }

    /// Sets [`additional_information_field_assignments`](Self::additional_information_field_assignments).
    #[inline]
    #[must_use]
    pub fn with_additional_information_field_assignments(
        mut self,
        additional_information_field_assignments: impl IntoIterator<
            Item = AdditionalInformationFieldAssignment,
        >,
    ) -> Self {
        self.additional_information_field_assignments = Some(
            additional_information_field_assignments.into_iter().collect(),
        );
        self
    }

    /// Sets [`place_of_birth`](Self::place_of_birth).
    #[inline]
    #[must_use]
    pub fn with_place_of_birth(mut self, place_of_birth: impl Into<String>) -> Self {
        self.place_of_birth = Some(place_of_birth.into());
        self
    }

    /// Sets [`country_of_birth`](Self::country_of_birth).
    ///
    /// Constraints: format `ISO 3166-1`.
    #[inline]
    #[must_use]
    pub fn with_country_of_birth(mut self, country_of_birth: impl Into<String>) -> Self {
        self.country_of_birth = Some(country_of_birth.into());
        self
    }

    /// Sets [`tax_id`](Self::tax_id).
    #[inline]
    #[must_use]
    pub fn with_tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.tax_id = Some(tax_id.into());
        self
    }
}

/// Data for signing up a new customer with a first contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipSignupRequest {
    /// The contract the new customer concludes.
    pub contract: MembershipSignupContract,
    /// Personal data of the person who signs up.
    pub customer: MembershipSignupCustomer,
}

codegen::object! {
    MembershipSignupRequest {
        "contract" => contract: required,
        "customer" => customer: required,
    }
}

impl MembershipSignupRequest {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(
        contract: MembershipSignupContract,
        customer: MembershipSignupCustomer,
    ) -> Self {
        Self { contract, customer }
    }
}

/// Outcome of a successful sign-up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipSignupResult {
    /// Id of the customer that was created.
    pub customer_id: i64,
}

codegen::object! {
    MembershipSignupResult {
        "customerId" => customer_id: required as Integer,
    }
}

/// A change from a current contract to a new membership offer term.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipSwitch {
    /// Id of the switch configuration that allows the change.
    pub config_id: i64,
    /// Id of the membership offer term to switch to.
    pub membership_offer_term_id: i64,
    /// Id of the current contract that is replaced.
    pub source_contract_id: i64,
    /// First day of the new contract (yyyy-MM-dd).
    pub start_date: codegen::Date,
    /// Free text remarks on the switch.
    pub notes: Option<String>,
    /// Id of the new contract in an external system.
    pub third_party_id: Option<String>,
    /// Ids of the chosen selectable modules of the new offer.
    pub selected_selectable_module_ids: Option<Vec<i64>>,
    /// Ids of the chosen optional modules of the new offer term.
    pub selected_optional_module_ids: Option<Vec<i64>>,
    /// Token of a payment request that the customer has authorized beforehand in a payment session. Previews work without it.
    pub initial_payment_request_token: Option<String>,
}

codegen::object! {
    MembershipSwitch {
        "configId" => config_id: required as Integer,
        "membershipOfferTermId" => membership_offer_term_id: required as Integer,
        "sourceContractId" => source_contract_id: required as Integer,
        "startDate" => start_date: required as FullDate,
        "notes" => notes: optional,
        "thirdPartyId" => third_party_id: optional,
        "selectedSelectableModuleIds" => selected_selectable_module_ids: optional as List<Integer>,
        "selectedOptionalModuleIds" => selected_optional_module_ids: optional as List<Integer>,
        "initialPaymentRequestToken" => initial_payment_request_token: optional,
    }
}

codegen::redacted_debug! {
    MembershipSwitch {
        config_id: shown,
        membership_offer_term_id: shown,
        source_contract_id: shown,
        start_date: shown,
        notes: shown,
        third_party_id: shown,
        selected_selectable_module_ids: shown,
        selected_optional_module_ids: shown,
        initial_payment_request_token: hidden,
    }
}

/// The required fields of [`MembershipSwitch`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct MembershipSwitchRequired {
    /// Id of the switch configuration that allows the change.
    pub config_id: i64,
    /// Id of the membership offer term to switch to.
    pub membership_offer_term_id: i64,
    /// Id of the current contract that is replaced.
    pub source_contract_id: i64,
    /// First day of the new contract (yyyy-MM-dd).
    pub start_date: codegen::Date,
}

codegen::redacted_debug! {
    MembershipSwitchRequired {
        config_id: shown,
        membership_offer_term_id: shown,
        source_contract_id: shown,
        start_date: shown,
    }
}

impl From<MembershipSwitchRequired> for MembershipSwitch {
    #[inline]
    fn from(fields: MembershipSwitchRequired) -> Self {
        Self {
            config_id: fields.config_id,
            membership_offer_term_id: fields.membership_offer_term_id,
            source_contract_id: fields.source_contract_id,
            start_date: fields.start_date,
            notes: None,
            third_party_id: None,
            selected_selectable_module_ids: None,
            selected_optional_module_ids: None,
            initial_payment_request_token: None,
        }
    }
}

impl MembershipSwitch {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: MembershipSwitch::from(MembershipSwitchRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        config_id: i64,
        membership_offer_term_id: i64,
        source_contract_id: i64,
        start_date: codegen::Date,
    ) -> Self {
        Self {
            config_id,
            membership_offer_term_id,
            source_contract_id,
            start_date,
            notes: None,
            third_party_id: None,
            selected_selectable_module_ids: None,
            selected_optional_module_ids: None,
            initial_payment_request_token: None,
        }
    }

    /// Sets [`notes`](Self::notes).
    #[inline]
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`third_party_id`](Self::third_party_id).
    #[inline]
    #[must_use]
    pub fn with_third_party_id(mut self, third_party_id: impl Into<String>) -> Self {
        self.third_party_id = Some(third_party_id.into());
        self
    }

    /// Sets [`selected_selectable_module_ids`](Self::selected_selectable_module_ids).
    #[inline]
    #[must_use]
    pub fn with_selected_selectable_module_ids(
        mut self,
        selected_selectable_module_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.selected_selectable_module_ids = Some(
            selected_selectable_module_ids.into_iter().collect(),
        );
        self
    }

    /// Sets [`selected_optional_module_ids`](Self::selected_optional_module_ids).
    #[inline]
    #[must_use]
    pub fn with_selected_optional_module_ids(
        mut self,
        selected_optional_module_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.selected_optional_module_ids = Some(
            selected_optional_module_ids.into_iter().collect(),
        );
        self
    }

    /// Sets [`initial_payment_request_token`](Self::initial_payment_request_token).
    #[inline]
    #[must_use]
    pub fn with_initial_payment_request_token(
        mut self,
        initial_payment_request_token: impl Into<String>,
    ) -> Self {
        self.initial_payment_request_token = Some(initial_payment_request_token.into());
        self
    }
}

/// A possibility to change from current contracts to another membership.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipSwitchConfig {
    /// Id of the switch configuration, used to preview or carry out a switch.
    pub id: i64,
    /// Display name of the switch configuration.
    pub name: String,
    /// Banner text and image for showing the switch option.
    pub presentation: MembershipSwitchConfigPresentationDto,
    /// Current contracts of the customer that can be switched.
    pub source_contracts: Vec<MembershipSwitchConfigSourceContractDto>,
}

codegen::object! {
    MembershipSwitchConfig {
        "id" => id: required as Integer,
        "name" => name: required,
        "presentation" => presentation: required,
        "sourceContracts" => source_contracts: required,
    }
}

/// How a switch option is presented to the customer.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MembershipSwitchConfigPresentationDto {
    /// Text to show on the banner of the switch option.
    pub banner_text: Option<String>,
    /// Temporary URL of the banner image; it stops working after 15 minutes.
    pub image_url: Option<String>,
}

codegen::object! {
    MembershipSwitchConfigPresentationDto {
        "bannerText" => banner_text: optional,
        "imageUrl" => image_url: optional,
    }
}

codegen::redacted_debug! {
    MembershipSwitchConfigPresentationDto {
        banner_text: shown,
        image_url: hidden,
    }
}

/// A current contract from which a switch can start.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipSwitchConfigSourceContractDto {
    /// Id of the contract rate from which a switch can start.
    pub id: i64,
    /// Name of the rate on which the current contract is based.
    pub rate_name: String,
}

codegen::object! {
    MembershipSwitchConfigSourceContractDto {
        "id" => id: required as Integer,
        "rateName" => rate_name: required,
    }
}

/// Calculated price and payments of a membership switch that is not yet carried out.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MembershipSwitchPreview {
    /// Payment volume of the initial term of the new contract, in total and on average.
    pub contract_volume_information: Option<ContractVolume>,
    /// Price per payment adjusted to the age of the member; present only where such an adjustment applies.
    pub age_adjusted_price: Option<Money>,
    /// Texts the customer has to agree to for the chosen modules.
    pub module_consent_text_blocks: Option<Vec<MembershipOfferTextBlock>>,
    /// Schedule of expected payments and the amount due on signing.
    pub payment_preview: Option<PaymentPreview>,
}

codegen::object! {
    MembershipSwitchPreview {
        "contractVolumeInformation" => contract_volume_information: optional,
        "ageAdjustedPrice" => age_adjusted_price: optional,
        "moduleConsentTextBlocks" => module_consent_text_blocks: optional,
        "paymentPreview" => payment_preview: optional,
    }
}
