// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;
use super::{
    AdditionalModulePaymentFrequencyType, DayTimeRange, MembershipOfferRateCode,
    MembershipSignupCustomer, Money, Month, Signature, Term,
};

/// A range of ages in years.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgeRange {
    /// Lowest age within the range, in years; this age is included.
    pub start_age: i32,
    /// Highest age within the range, in years; this age is included.
    pub end_age: i32,
}

codegen::object! {
    AgeRange: decode {
        "startAge" => start_age: required as Integer,
        "endAge" => end_age: required as Integer,
    }
}

/// A downloadable document file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachedDocument {
    /// File name of the document.
    pub file_name: String,
    /// Temporary address for downloading the file; it stops working after 5 hours.
    pub url: String,
}

codegen::object! {
    AttachedDocument: decode {
        "fileName" => file_name: required,
        "url" => url: required,
    }
}

codegen::redacted_debug! {
    AttachedDocument {
        file_name: shown,
        url: hidden,
    }
}

/// Whether a studio can be used before the contract starts, and at what cost.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContractPreUseType {
    /// Use before contract start is not possible.
    NotAvailable,
    /// Use before contract start is possible for a charge.
    Chargeable,
    /// Use before contract start is possible free of charge.
    Free,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ContractPreUseType: decode {
        "NOT_AVAILABLE" => NotAvailable,
        "CHARGEABLE" => Chargeable,
        "FREE" => Free,
    } else Unrecognized
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
    ContractVolume: decode {
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
    ContractVolumeDto: decode {
        "totalContractVolume" => total_contract_volume: optional,
        "averagePaymentVolumePerMonth" => average_payment_volume_per_month: optional,
        "averagePaymentVolumePerPaymentFrequencyTerm" => average_payment_volume_per_payment_frequency_term: optional,
    }
}

/// A span of calendar days.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatePeriod {
    /// First day of the period (yyyy-MM-dd).
    pub start_date: codegen::Date,
    /// Last day of the period (yyyy-MM-dd).
    pub end_date: codegen::Date,
}

codegen::object! {
    DatePeriod: decode {
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
    }
}

/// How the discount value is to be read; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
#[deprecated(note = "replaced by the field of the same name in voucherDiscountPeriods")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountType {
    /// The discount is a fixed amount.
    Absolute,
    /// The discount is a percentage of the price.
    Percentage,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DiscountType: decode {
        "ABSOLUTE" => Absolute,
        "PERCENTAGE" => Percentage,
    } else Unrecognized
}

/// A titled link to a web page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternalUrl {
    /// Text to show for the link.
    pub title: String,
    /// Web address the link leads to.
    pub url: String,
}

codegen::object! {
    ExternalUrl: decode {
        "title" => title: required,
        "url" => url: required,
    }
}

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
    FlatFeePreview: decode {
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
    MembershipOffer: decode {
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
    MembershipOfferExtended: decode {
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
    Cash,
    /// Transfer from the customer's bank account.
    BankTransfer,
    /// Direct debit through the British Bacs scheme.
    Bacs,
    /// SEPA direct debit in euro.
    Sepa,
    /// Swiss direct debit (CH-DD).
    ChDd,
    /// Swiss direct debit by Lastschriftverfahren (LSV).
    Lsv,
    /// Payment by credit card.
    CreditCard,
    /// Payment through the Swiss mobile service TWINT.
    Twint,
    /// Payment through a PayPal account.
    Paypal,
    /// Payment through the Belgian scheme Bancontact.
    Bancontact,
    /// Payment through the Dutch online banking scheme iDEAL.
    Ideal,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferExtendedAllowedPaymentChoice: decode {
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
    MembershipOfferFlatFee: decode {
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
    MembershipOfferIncludedModule: decode {
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
    MembershipOfferModule: decode {
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
    MembershipOfferModuleAgeBasedAdjustment: decode {
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
    Absolute,
    /// The value is a percentage of the price.
    Percentage,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferModuleAgeBasedAdjustmentType: decode {
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
    MembershipOfferModuleTerm: decode {
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
    None,
    /// The module is extended by a further term.
    TermExtension,
    /// The module continues under a subsequent rate.
    SubsequentRateDetail,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferModuleTermExtensionType: decode {
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
    MembershipOfferMonthDayToPrice: decode {
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
    MembershipOfferMonthDayToPriceMonthDay: decode {
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
    MembershipOfferPaymentFrequency: decode {
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
    MembershipOfferRateBonusPeriod: decode {
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
    WithExtension,
    /// The length of the contract stays the same.
    WithoutExtension,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferRateBonusPeriodRuntimeExtensionType: decode {
        "WITH_EXTENSION" => WithExtension,
        "WITHOUT_EXTENSION" => WithoutExtension,
    } else Unrecognized
}

/// When the bonus period is placed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipOfferRateBonusPeriodTermStrategy {
    /// The bonus period begins with the contract.
    ContractStart,
    /// The bonus period is placed at a fixed date.
    Fixed,
    /// The bonus period is placed at the end of the current term.
    EndOfCurrentTerm,
    /// The bonus period is placed at the start of the next term.
    StartOfNextTerm,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferRateBonusPeriodTermStrategy: decode {
        "CONTRACT_START" => ContractStart,
        "FIXED" => Fixed,
        "END_OF_CURRENT_TERM" => EndOfCurrentTerm,
        "START_OF_NEXT_TERM" => StartOfNextTerm,
    } else Unrecognized
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
    MembershipOfferSubsequentRate: decode {
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
    MembershipOfferTerm: decode {
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
    MembershipOfferTermAdjustmentRule: decode {
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
    Relative,
    /// The value is a fixed amount of change.
    Absolute,
    /// The value is the new base amount itself.
    BasicAmount,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferTermAdjustmentRuleChargeAdjustmentType: decode {
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
    Raise,
    /// The price goes down.
    Reduction,
    /// The price is replaced by a new base amount.
    NewBasicAmount,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferTermAdjustmentRuleType: decode {
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
    MembershipOfferTermExtended: decode {
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
    Term,
    /// The notice period refers to the date on which the cancelation is received.
    ReceiptDate,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferTermExtendedCancelationStrategy: decode {
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
    MembershipOfferTermToPrice: decode {
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
    MembershipOfferTextBlock: decode {
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
    None,
    /// A document file is attached, described in attachedDocument.
    File,
    /// A link to a web address is attached, described in attachedExternalUrlDto.
    Url,
    /// A PDF preview of the contract is attached.
    ContractPdfPreview,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    MembershipOfferTextBlockAttachmentType: decode {
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
    MembershipOfferTimeRestrictions: decode {
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
    MembershipOfferTrialPeriod: decode {
        "trialPeriod" => trial_period: required,
        "description" => description: required,
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
    MembershipSignupContract: encode {
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
    MembershipSignupRequest: encode {
        "contract" => contract: required,
        "customer" => customer: required,
    }
}

impl MembershipSignupRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
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
    MembershipSignupResult: decode {
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
    MembershipSwitch: encode {
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

impl MembershipSwitch {
    /// With the required fields; the optional ones are set by the `with_` methods.
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
    MembershipSwitchConfig: decode {
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
    MembershipSwitchConfigPresentationDto: decode {
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
    MembershipSwitchConfigSourceContractDto: decode {
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
    MembershipSwitchPreview: decode {
        "contractVolumeInformation" => contract_volume_information: optional,
        "ageAdjustedPrice" => age_adjusted_price: optional,
        "moduleConsentTextBlocks" => module_consent_text_blocks: optional,
        "paymentPreview" => payment_preview: optional,
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
    ModuleContractPreview: decode {
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

/// A switch possibility including the membership offers that can be switched to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1MembershipSwitchConfigExtended {
    /// Id of the switch configuration, used to preview or carry out a switch.
    pub id: i64,
    /// Display name of the switch configuration.
    pub name: String,
    /// Banner text and image for showing the switch option.
    pub presentation: MembershipSwitchConfigPresentationDto,
    /// Current contracts of the customer that can be switched.
    pub source_contracts: Vec<MembershipSwitchConfigSourceContractDto>,
    /// Membership offers to which the customer can switch.
    pub destination_membership_offers: Vec<MembershipOfferExtended>,
}

codegen::object! {
    OpenApiV1MembershipSwitchConfigExtended: decode {
        "id" => id: required as Integer,
        "name" => name: required,
        "presentation" => presentation: required,
        "sourceContracts" => source_contracts: required,
        "destinationMembershipOffers" => destination_membership_offers: required,
    }
}

/// Calculated prices, fees and voucher effects of a contract that is not yet concluded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1SignupPreviewDto {
    /// Regular price per payment before any discount.
    pub base_price: Money,
    /// Charge for using the studio before the contract starts.
    pub pre_use_charge: Option<Money>,
    /// Kind of the voucher; set only for a valid voucher code.
    pub voucher_type: Option<OpenApiV1SignupPreviewDtoVoucherType>,
    /// Remarks stored with the voucher; set only for a valid voucher code.
    pub voucher_remarks: Option<String>,
    /// How long the voucher discount applies; replaced by effectivePeriod in voucherDiscountPeriods. Deprecated.
    #[deprecated(note = "replaced by effectivePeriod in voucherDiscountPeriods")]
    pub voucher_effective_period: Option<
        OpenApiV1SignupPreviewDtoVoucherEffectivePeriod,
    >,
    /// Length of the discount when it is limited in time; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
    #[deprecated(
        note = "replaced by the field of the same name in voucherDiscountPeriods"
    )]
    pub effective_period_time_based_term: Option<Term>,
    /// Price per payment after the voucher discount; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
    #[deprecated(
        note = "replaced by the field of the same name in voucherDiscountPeriods"
    )]
    pub discounted_base_price: Option<Money>,
    /// How the discount value is to be read; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
    #[deprecated(
        note = "replaced by the field of the same name in voucherDiscountPeriods"
    )]
    pub discount_type: Option<DiscountType>,
    /// Size of the voucher discount; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
    #[deprecated(
        note = "replaced by the field of the same name in voucherDiscountPeriods"
    )]
    pub discount_value: Option<Money>,
    /// Charge for use before contract start after the discount; set only for a valid discount voucher.
    pub discounted_pre_use_charge: Option<Money>,
    /// Credit that the voucher grants; set only for a valid credit voucher.
    pub credit_value: Option<Money>,
    /// How the share paid by the company is to be read; set only for a valid company voucher.
    pub company_fee_split_type: Option<OpenApiV1SignupPreviewDtoCompanyFeeSplitType>,
    /// Share of the fee that the company takes over; set only for a valid company voucher.
    pub company_fee_split_value: Option<Money>,
    /// Company that bears a part of the fee; set only for a valid company voucher.
    pub company_name: Option<String>,
    /// Amount the company pays under a valid company voucher. Filled for at most one discount period; with several, read companyAmount of each entry in voucherDiscountPeriods.
    pub company_amount: Option<Money>,
    /// Amount the member pays under a valid company voucher. Filled for at most one discount period; with several, read memberAmount of each entry in voucherDiscountPeriods.
    pub member_amount: Option<Money>,
    /// Amount paid by the company before any discount; set only for a valid company voucher.
    pub company_amount_without_discount: Option<Money>,
    /// Amount paid by the member before any discount; set only for a valid company voucher.
    pub member_amount_without_discount: Option<Money>,
    /// Bonus period that comes with the voucher; set only for a valid discount voucher.
    pub voucher_bonus_period: Option<MembershipOfferRateBonusPeriod>,
    /// Contract texts that come with the voucher; set only for a valid voucher code.
    pub voucher_text_blocks: Option<Vec<MembershipOfferTextBlock>>,
    /// Calculated flat fees of the contract, with the discount of a valid discount voucher taken into account.
    pub flat_fee_previews: Option<Vec<FlatFeePreview>>,
    /// Readable summary of what the voucher grants, to show on acceptance; set only for a valid voucher code.
    pub voucher_success_message: Option<String>,
    /// Reason why the voucher was not accepted.
    pub voucher_error_code: Option<OpenApiV1SignupPreviewDtoVoucherErrorCode>,
    /// Price per payment adjusted to the age of the member; null unless such discounts are set up and the member qualifies.
    pub age_adjusted_price: Option<Money>,
    /// Payment volume of the initial term, in total and on average.
    pub contract_volume_information: Option<ContractVolumeDto>,
    /// Texts the customer has to agree to for the chosen modules.
    pub module_consent_text_blocks: Option<Vec<MembershipOfferTextBlock>>,
    /// Calculated prices of the chosen optional modules, with discount, company share or credit of a valid voucher taken into account.
    pub selected_optional_modules_previews: Option<Vec<ModuleContractPreview>>,
    /// Discounts granted by a valid discount voucher, each entry with its own size and duration.
    pub voucher_discount_periods: Option<Vec<VoucherDiscountPeriod>>,
    /// Schedule of expected payments and the amount due on signing.
    pub payment_preview: Option<PaymentPreview>,
}

codegen::object! {
    OpenApiV1SignupPreviewDto: decode {
        "basePrice" => base_price: required,
        "preUseCharge" => pre_use_charge: optional,
        "voucherType" => voucher_type: optional,
        "voucherRemarks" => voucher_remarks: optional,
        "voucherEffectivePeriod" => voucher_effective_period: optional,
        "effectivePeriodTimeBasedTerm" => effective_period_time_based_term: optional,
        "discountedBasePrice" => discounted_base_price: optional,
        "discountType" => discount_type: optional,
        "discountValue" => discount_value: optional,
        "discountedPreUseCharge" => discounted_pre_use_charge: optional,
        "creditValue" => credit_value: optional,
        "companyFeeSplitType" => company_fee_split_type: optional,
        "companyFeeSplitValue" => company_fee_split_value: optional,
        "companyName" => company_name: optional,
        "companyAmount" => company_amount: optional,
        "memberAmount" => member_amount: optional,
        "companyAmountWithoutDiscount" => company_amount_without_discount: optional,
        "memberAmountWithoutDiscount" => member_amount_without_discount: optional,
        "voucherBonusPeriod" => voucher_bonus_period: optional,
        "voucherTextBlocks" => voucher_text_blocks: optional,
        "flatFeePreviews" => flat_fee_previews: optional,
        "voucherSuccessMessage" => voucher_success_message: optional,
        "voucherErrorCode" => voucher_error_code: optional,
        "ageAdjustedPrice" => age_adjusted_price: optional,
        "contractVolumeInformation" => contract_volume_information: optional,
        "moduleConsentTextBlocks" => module_consent_text_blocks: optional,
        "selectedOptionalModulesPreviews" => selected_optional_modules_previews: optional,
        "voucherDiscountPeriods" => voucher_discount_periods: optional,
        "paymentPreview" => payment_preview: optional,
    }
}

/// How the share paid by the company is to be read; set only for a valid company voucher.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenApiV1SignupPreviewDtoCompanyFeeSplitType {
    /// The company pays a fixed amount.
    Absolute,
    /// The company pays a percentage of the fee.
    Percentage,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OpenApiV1SignupPreviewDtoCompanyFeeSplitType: decode {
        "ABSOLUTE" => Absolute,
        "PERCENTAGE" => Percentage,
    } else Unrecognized
}

/// How long the voucher discount applies; replaced by effectivePeriod in voucherDiscountPeriods. Deprecated.
#[deprecated(note = "replaced by effectivePeriod in voucherDiscountPeriods")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenApiV1SignupPreviewDtoVoucherEffectivePeriod {
    /// The discount applies without time limit.
    Unlimited,
    /// The discount applies during the initial term.
    InitialTerm,
    /// The discount applies for a given length of time.
    TimeBased,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OpenApiV1SignupPreviewDtoVoucherEffectivePeriod: decode {
        "UNLIMITED" => Unlimited,
        "INITIAL_TERM" => InitialTerm,
        "TIME_BASED" => TimeBased,
    } else Unrecognized
}

/// Reason why the voucher was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenApiV1SignupPreviewDtoVoucherErrorCode {
    /// The voucher code is not valid.
    InvalidCode,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OpenApiV1SignupPreviewDtoVoucherErrorCode: decode {
        "INVALID_CODE" => InvalidCode,
    } else Unrecognized
}

/// Kind of the voucher; set only for a valid voucher code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenApiV1SignupPreviewDtoVoucherType {
    /// Voucher tied to a membership contract.
    Contract,
    /// Voucher that grants a credit.
    Credit,
    /// Voucher that lowers the price.
    Discount,
    /// Voucher by which a company bears a part of the fee.
    CompanyFeeSplit,
    /// Voucher that grants check-ins.
    Checkin,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OpenApiV1SignupPreviewDtoVoucherType: decode {
        "CONTRACT" => Contract,
        "CREDIT" => Credit,
        "DISCOUNT" => Discount,
        "COMPANY_FEE_SPLIT" => CompanyFeeSplit,
        "CHECKIN" => Checkin,
    } else Unrecognized
}

/// A named category of opening hours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpeningHoursCategory {
    /// Id under which the category of opening hours is kept.
    pub category_id: i64,
    /// Display name of the category.
    pub name: String,
}

codegen::object! {
    OpeningHoursCategory: decode {
        "categoryId" => category_id: required as Integer,
        "name" => name: required,
    }
}

/// How the period covered by the first payment is worked out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaidTimePeriodCalculationType {
    /// The first period is counted from a reference date.
    ReferenceDate,
    /// The first period is aligned to a calendar unit such as the month.
    NormalizationOnCalendarUnit,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    PaidTimePeriodCalculationType: decode {
        "REFERENCE_DATE" => ReferenceDate,
        "NORMALIZATION_ON_CALENDAR_UNIT" => NormalizationOnCalendarUnit,
    } else Unrecognized
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
    PaymentPreview: decode {
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
    PaymentScheduleEntry: decode {
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
    ContractFee,
    /// Fee for a starter package.
    StarterPackage,
    /// Additional flat fee.
    FlatFee,
    /// Fee for a booked module.
    ModuleFee,
    /// Entry for a bonus period.
    BonusPeriod,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    PaymentScheduleEntryType: decode {
        "CONTRACT_FEE" => ContractFee,
        "STARTER_PACKAGE" => StarterPackage,
        "FLAT_FEE" => FlatFee,
        "MODULE_FEE" => ModuleFee,
        "BONUS_PERIOD" => BonusPeriod,
    } else Unrecognized
}

/// A signature given on one contract text block.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextBlockSignature {
    /// Signature drawing as SVG, encoded in Base64.
    pub base64_svg_signature: String,
    /// Id of the text block that is signed.
    pub text_block_id: i64,
}

codegen::object! {
    TextBlockSignature: encode {
        "base64SvgSignature" => base64_svg_signature: required,
        "textBlockId" => text_block_id: required as Integer,
    }
}

codegen::redacted_debug! {
    TextBlockSignature {
        base64_svg_signature: hidden,
        text_block_id: shown,
    }
}

impl TextBlockSignature {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(base64_svg_signature: impl Into<String>, text_block_id: i64) -> Self {
        Self {
            base64_svg_signature: base64_svg_signature.into(),
            text_block_id,
        }
    }
}

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
    VoucherDiscountPeriod: decode {
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
    Unlimited,
    /// The discount applies during the initial term.
    InitialTerm,
    /// The discount applies for a given length of time.
    TimeBased,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    VoucherDiscountPeriodEffectivePeriod: decode {
        "UNLIMITED" => Unlimited,
        "INITIAL_TERM" => InitialTerm,
        "TIME_BASED" => TimeBased,
    } else Unrecognized
}
