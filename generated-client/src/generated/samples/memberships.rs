// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use crate::runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("AgeRange", || drop(<models::AgeRange as codegen::Sample>::sample())),
    (
        "AttachedDocument",
        || drop(<models::AttachedDocument as codegen::Sample>::sample()),
    ),
    (
        "ContractPreUseType",
        || drop(<models::ContractPreUseType as codegen::Sample>::sample()),
    ),
    ("ContractVolume", || drop(<models::ContractVolume as codegen::Sample>::sample())),
    (
        "ContractVolumeDto",
        || drop(<models::ContractVolumeDto as codegen::Sample>::sample()),
    ),
    ("DatePeriod", || drop(<models::DatePeriod as codegen::Sample>::sample())),
    ("DiscountType", || drop(<models::DiscountType as codegen::Sample>::sample())),
    ("ExternalUrl", || drop(<models::ExternalUrl as codegen::Sample>::sample())),
    ("FlatFeePreview", || drop(<models::FlatFeePreview as codegen::Sample>::sample())),
    ("MembershipOffer", || drop(<models::MembershipOffer as codegen::Sample>::sample())),
    (
        "MembershipOfferExtended",
        || drop(<models::MembershipOfferExtended as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferExtendedAllowedPaymentChoice",
        || drop(
            <models::MembershipOfferExtendedAllowedPaymentChoice as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferFlatFee",
        || drop(<models::MembershipOfferFlatFee as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferIncludedModule",
        || drop(<models::MembershipOfferIncludedModule as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferModule",
        || drop(<models::MembershipOfferModule as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferModuleAgeBasedAdjustment",
        || drop(
            <models::MembershipOfferModuleAgeBasedAdjustment as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferModuleAgeBasedAdjustmentType",
        || drop(
            <models::MembershipOfferModuleAgeBasedAdjustmentType as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferModuleTerm",
        || drop(<models::MembershipOfferModuleTerm as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferModuleTermExtensionType",
        || drop(
            <models::MembershipOfferModuleTermExtensionType as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferMonthDayToPrice",
        || drop(<models::MembershipOfferMonthDayToPrice as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferMonthDayToPriceMonthDay",
        || drop(
            <models::MembershipOfferMonthDayToPriceMonthDay as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferPaymentFrequency",
        || drop(<models::MembershipOfferPaymentFrequency as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferRateBonusPeriod",
        || drop(<models::MembershipOfferRateBonusPeriod as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferRateBonusPeriodRuntimeExtensionType",
        || drop(
            <models::MembershipOfferRateBonusPeriodRuntimeExtensionType as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferRateBonusPeriodTermStrategy",
        || drop(
            <models::MembershipOfferRateBonusPeriodTermStrategy as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferSubsequentRate",
        || drop(<models::MembershipOfferSubsequentRate as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferTerm",
        || drop(<models::MembershipOfferTerm as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferTermAdjustmentRule",
        || drop(<models::MembershipOfferTermAdjustmentRule as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferTermAdjustmentRuleChargeAdjustmentType",
        || drop(
            <models::MembershipOfferTermAdjustmentRuleChargeAdjustmentType as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferTermAdjustmentRuleType",
        || drop(
            <models::MembershipOfferTermAdjustmentRuleType as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferTermExtended",
        || drop(<models::MembershipOfferTermExtended as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferTermExtendedCancelationStrategy",
        || drop(
            <models::MembershipOfferTermExtendedCancelationStrategy as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferTermToPrice",
        || drop(<models::MembershipOfferTermToPrice as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferTextBlock",
        || drop(<models::MembershipOfferTextBlock as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferTextBlockAttachmentType",
        || drop(
            <models::MembershipOfferTextBlockAttachmentType as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipOfferTimeRestrictions",
        || drop(<models::MembershipOfferTimeRestrictions as codegen::Sample>::sample()),
    ),
    (
        "MembershipOfferTrialPeriod",
        || drop(<models::MembershipOfferTrialPeriod as codegen::Sample>::sample()),
    ),
    (
        "MembershipSignupContract",
        || drop(<models::MembershipSignupContract as codegen::Sample>::sample()),
    ),
    (
        "MembershipSignupRequest",
        || drop(<models::MembershipSignupRequest as codegen::Sample>::sample()),
    ),
    (
        "MembershipSignupResult",
        || drop(<models::MembershipSignupResult as codegen::Sample>::sample()),
    ),
    (
        "MembershipSwitch",
        || drop(<models::MembershipSwitch as codegen::Sample>::sample()),
    ),
    (
        "MembershipSwitchConfig",
        || drop(<models::MembershipSwitchConfig as codegen::Sample>::sample()),
    ),
    (
        "MembershipSwitchConfigPresentationDto",
        || drop(
            <models::MembershipSwitchConfigPresentationDto as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipSwitchConfigSourceContractDto",
        || drop(
            <models::MembershipSwitchConfigSourceContractDto as codegen::Sample>::sample(),
        ),
    ),
    (
        "MembershipSwitchPreview",
        || drop(<models::MembershipSwitchPreview as codegen::Sample>::sample()),
    ),
    (
        "ModuleContractPreview",
        || drop(<models::ModuleContractPreview as codegen::Sample>::sample()),
    ),
    (
        "OpenApiV1MembershipSwitchConfigExtended",
        || drop(
            <models::OpenApiV1MembershipSwitchConfigExtended as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1SignupPreviewDto",
        || drop(<models::OpenApiV1SignupPreviewDto as codegen::Sample>::sample()),
    ),
    (
        "OpenApiV1SignupPreviewDtoCompanyFeeSplitType",
        || drop(
            <models::OpenApiV1SignupPreviewDtoCompanyFeeSplitType as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1SignupPreviewDtoVoucherEffectivePeriod",
        || drop(
            <models::OpenApiV1SignupPreviewDtoVoucherEffectivePeriod as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1SignupPreviewDtoVoucherErrorCode",
        || drop(
            <models::OpenApiV1SignupPreviewDtoVoucherErrorCode as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpenApiV1SignupPreviewDtoVoucherType",
        || drop(
            <models::OpenApiV1SignupPreviewDtoVoucherType as codegen::Sample>::sample(),
        ),
    ),
    (
        "OpeningHoursCategory",
        || drop(<models::OpeningHoursCategory as codegen::Sample>::sample()),
    ),
    (
        "PaidTimePeriodCalculationType",
        || drop(<models::PaidTimePeriodCalculationType as codegen::Sample>::sample()),
    ),
    ("PaymentPreview", || drop(<models::PaymentPreview as codegen::Sample>::sample())),
    (
        "PaymentScheduleEntry",
        || drop(<models::PaymentScheduleEntry as codegen::Sample>::sample()),
    ),
    (
        "PaymentScheduleEntryType",
        || drop(<models::PaymentScheduleEntryType as codegen::Sample>::sample()),
    ),
    (
        "TextBlockSignature",
        || drop(<models::TextBlockSignature as codegen::Sample>::sample()),
    ),
    (
        "VoucherDiscountPeriod",
        || drop(<models::VoucherDiscountPeriod as codegen::Sample>::sample()),
    ),
    (
        "VoucherDiscountPeriodEffectivePeriod",
        || drop(
            <models::VoucherDiscountPeriodEffectivePeriod as codegen::Sample>::sample(),
        ),
    ),
];

impl codegen::Sample for models::AgeRange {
    fn sample() -> Self {
        codegen::sampled(r#"{"startAge":18,"endAge":65}"#)
    }
}

impl codegen::Sample for models::AttachedDocument {
    fn sample() -> Self {
        codegen::sampled(r#"{"fileName":"text","url":"text"}"#)
    }
}

impl codegen::Sample for models::ContractPreUseType {
    fn sample() -> Self {
        codegen::sampled(r#""NOT_AVAILABLE""#)
    }
}

impl codegen::Sample for models::ContractVolume {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::ContractVolumeDto {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::DatePeriod {
    fn sample() -> Self {
        codegen::sampled(r#"{"startDate":"2025-01-01","endDate":"2026-01-01"}"#)
    }
}

impl codegen::Sample for models::DiscountType {
    fn sample() -> Self {
        codegen::sampled(r#""ABSOLUTE""#)
    }
}

impl codegen::Sample for models::ExternalUrl {
    fn sample() -> Self {
        codegen::sampled(r#"{"title":"text","url":"text"}"#)
    }
}

impl codegen::Sample for models::FlatFeePreview {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","discountedPrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false},"creditValue":{"amount":20,"currency":"EUR"},"identifier":"FLATFEE0-0F7691D0E09A4477A5CC69C8BD3F223B","discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}]}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOffer {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"description":"text","name":"text","subDescription":"text","imageUrl":"text","footnote":"text","preUseType":"NOT_AVAILABLE","limitedOfferingPeriod":{"startDate":"2025-01-01","endDate":"2026-01-01"},"rateCodes":[{"name":"text","identifier":"RC12345"}],"terms":[{"id":1234567890,"term":{"value":2,"unit":"WEEK"},"contractVolumeInformation":{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"extensionTerm":{"value":2,"unit":"WEEK"}}]}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferExtended {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"description":"text","name":"text","subDescription":"text","imageUrl":"text","footnote":"text","preUseType":"NOT_AVAILABLE","limitedOfferingPeriod":{"startDate":"2025-01-01","endDate":"2026-01-01"},"rateCodes":[{"name":"text","identifier":"RC12345"}],"includedModules":[{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"rateCodes":[{"name":"text","identifier":"RC12345"}]}],"contractSignaturesRequired":true,"allowedPaymentChoices":["CASH"],"maximumNumberOfSelectableModules":42,"contractTextBlocks":[{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true}],"selectableModules":[{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"RC12345"}]}],"terms":[{"id":1234567890,"term":{"value":2,"unit":"WEEK"},"contractVolumeInformation":{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"extensionTerm":{"value":2,"unit":"WEEK"},"defaultContractStartDate":"2025-08-24","defaultContractStartDateOfUse":"2025-09-01","priceAdjustmentRules":[{"defaultDescription":"text","value":"text","recurrenceFrequency":"text","type":"RAISE","chargeAdjustmentType":"RELATIVE"}],"flatFees":[{"name":"text","identifier":"ID12345","formattedPaymentFrequency":"text","firstBookingDelay":{"value":2,"unit":"WEEK"},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"starterPackage":true}],"extensionFixedTerm":{"value":2,"unit":"WEEK"},"extensionType":"NONE","subsequentRate":{"name":"text","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"}},"cancelationStrategy":"TERM","cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"},"rateBonusPeriods":[{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false}],"rateStartPrice":{"amount":20,"currency":"EUR"},"optionalModules":[{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"RC12345"}]}],"termAfterExtension":{"value":2,"unit":"WEEK"},"priceAfterExtension":{"amount":20,"currency":"EUR"}}],"timeRestrictions":{"openingHoursCategory":{"categoryId":1234567890,"name":"text"},"availabilities":[{"dayOfWeek":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}]}}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferExtendedAllowedPaymentChoice {
    fn sample() -> Self {
        codegen::sampled(r#""CASH""#)
    }
}

impl codegen::Sample for models::MembershipOfferFlatFee {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","identifier":"ID12345","formattedPaymentFrequency":"text","firstBookingDelay":{"value":2,"unit":"WEEK"},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"starterPackage":true}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferIncludedModule {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"rateCodes":[{"name":"text","identifier":"RC12345"}]}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferModule {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"RC12345"}]}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferModuleAgeBasedAdjustment {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferModuleAgeBasedAdjustmentType {
    fn sample() -> Self {
        codegen::sampled(r#""ABSOLUTE""#)
    }
}

impl codegen::Sample for models::MembershipOfferModuleTerm {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferModuleTermExtensionType {
    fn sample() -> Self {
        codegen::sampled(r#""NONE""#)
    }
}

impl codegen::Sample for models::MembershipOfferMonthDayToPrice {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferMonthDayToPriceMonthDay {
    fn sample() -> Self {
        codegen::sampled(r#"{"month":"JANUARY","monthValue":42,"dayOfMonth":42}"#)
    }
}

impl codegen::Sample for models::MembershipOfferPaymentFrequency {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferRateBonusPeriod {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferRateBonusPeriodRuntimeExtensionType {
    fn sample() -> Self {
        codegen::sampled(r#""WITH_EXTENSION""#)
    }
}

impl codegen::Sample for models::MembershipOfferRateBonusPeriodTermStrategy {
    fn sample() -> Self {
        codegen::sampled(r#""CONTRACT_START""#)
    }
}

impl codegen::Sample for models::MembershipOfferSubsequentRate {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"}}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferTerm {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1234567890,"term":{"value":2,"unit":"WEEK"},"contractVolumeInformation":{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"extensionTerm":{"value":2,"unit":"WEEK"}}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferTermAdjustmentRule {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"defaultDescription":"text","value":"text","recurrenceFrequency":"text","type":"RAISE","chargeAdjustmentType":"RELATIVE"}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferTermAdjustmentRuleChargeAdjustmentType {
    fn sample() -> Self {
        codegen::sampled(r#""RELATIVE""#)
    }
}

impl codegen::Sample for models::MembershipOfferTermAdjustmentRuleType {
    fn sample() -> Self {
        codegen::sampled(r#""RAISE""#)
    }
}

impl codegen::Sample for models::MembershipOfferTermExtended {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1234567890,"term":{"value":2,"unit":"WEEK"},"contractVolumeInformation":{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"extensionTerm":{"value":2,"unit":"WEEK"},"defaultContractStartDate":"2025-08-24","defaultContractStartDateOfUse":"2025-09-01","priceAdjustmentRules":[{"defaultDescription":"text","value":"text","recurrenceFrequency":"text","type":"RAISE","chargeAdjustmentType":"RELATIVE"}],"flatFees":[{"name":"text","identifier":"ID12345","formattedPaymentFrequency":"text","firstBookingDelay":{"value":2,"unit":"WEEK"},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"starterPackage":true}],"extensionFixedTerm":{"value":2,"unit":"WEEK"},"extensionType":"NONE","subsequentRate":{"name":"text","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"}},"cancelationStrategy":"TERM","cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"},"rateBonusPeriods":[{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false}],"rateStartPrice":{"amount":20,"currency":"EUR"},"optionalModules":[{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"RC12345"}]}],"termAfterExtension":{"value":2,"unit":"WEEK"},"priceAfterExtension":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferTermExtendedCancelationStrategy {
    fn sample() -> Self {
        codegen::sampled(r#""TERM""#)
    }
}

impl codegen::Sample for models::MembershipOfferTermToPrice {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferTextBlock {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferTextBlockAttachmentType {
    fn sample() -> Self {
        codegen::sampled(r#""NONE""#)
    }
}

impl codegen::Sample for models::MembershipOfferTimeRestrictions {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"openingHoursCategory":{"categoryId":1234567890,"name":"text"},"availabilities":[{"dayOfWeek":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}]}"#,
        )
    }
}

impl codegen::Sample for models::MembershipOfferTrialPeriod {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"}"#,
        )
    }
}

impl codegen::Sample for models::MembershipSignupContract {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"contractOfferTermId":1000,"startDate":"2026-02-01","preuseDate":"2026-01-01","notes":"text","thirdPartyId":"1000a","employeeId":1239812733,"referralCode":"A500D","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text","contractSignature":{"base64SvgSignature":"text"},"textBlockSignatures":[{"base64SvgSignature":"text","textBlockId":42}],"voucherCode":"123"}"#,
        )
    }
}

impl codegen::Sample for models::MembershipSignupRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"contract":{"contractOfferTermId":1000,"startDate":"2026-02-01","preuseDate":"2026-01-01","notes":"text","thirdPartyId":"1000a","employeeId":1239812733,"referralCode":"A500D","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text","contractSignature":{"base64SvgSignature":"text"},"textBlockSignatures":[{"base64SvgSignature":"text","textBlockId":42}],"voucherCode":"123"},"customer":{"thirdPartyId":"A1000","firstName":"text","secondFirstName":"text","lastName":"text","secondLastName":"text","dateOfBirth":"2019-08-24","email":"text","gender":"MALE","phoneNumberPrivate":"text","phoneNumberMobile":"text","street":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","language":{"languageCode":"de","countryCode":"DE"},"houseNumber":"3-4","buildingName":"text","city":"text","zipCode":"220-99","countryCode":"DE","communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}]}],"documentIdentification":{"documentNumber":"CX5432112345DS","documentType":"ID_CARD"},"paymentRequestToken":"text","additionalInformationFieldAssignments":[{"additionalInformationFieldId":1234567890,"value":"text"}],"placeOfBirth":"text","countryOfBirth":"text","taxId":"12345678A"}}"#,
        )
    }
}

impl codegen::Sample for models::MembershipSignupResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"customerId":1000}"#)
    }
}

impl codegen::Sample for models::MembershipSwitch {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"configId":1234567890,"membershipOfferTermId":1234567890,"sourceContractId":1234567890,"startDate":"2025-08-24","notes":"text","thirdPartyId":"1000a","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text"}"#,
        )
    }
}

impl codegen::Sample for models::MembershipSwitchConfig {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1000,"name":"text","presentation":{"bannerText":"text","imageUrl":"text"},"sourceContracts":[{"id":1000,"rateName":"text"}]}"#,
        )
    }
}

impl codegen::Sample for models::MembershipSwitchConfigPresentationDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"bannerText":"text","imageUrl":"text"}"#)
    }
}

impl codegen::Sample for models::MembershipSwitchConfigSourceContractDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"id":1000,"rateName":"text"}"#)
    }
}

impl codegen::Sample for models::MembershipSwitchPreview {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"contractVolumeInformation":{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}},"ageAdjustedPrice":{"amount":20,"currency":"EUR"},"moduleConsentTextBlocks":[{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true}],"paymentPreview":{"paymentSchedule":[{"dueDate":"2025-12-31","description":"text","type":"CONTRACT_FEE","amount":{"amount":20,"currency":"EUR"},"mandatoryOnSigning":true}],"dueOnSigningAmount":{"amount":20,"currency":"EUR"}}}"#,
        )
    }
}

impl codegen::Sample for models::ModuleContractPreview {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","discountedPrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false},"creditValue":{"amount":20,"currency":"EUR"},"id":12345,"discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}]}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1MembershipSwitchConfigExtended {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1000,"name":"text","presentation":{"bannerText":"text","imageUrl":"text"},"sourceContracts":[{"id":1000,"rateName":"text"}],"destinationMembershipOffers":[{"id":42,"description":"text","name":"text","subDescription":"text","imageUrl":"text","footnote":"text","preUseType":"NOT_AVAILABLE","limitedOfferingPeriod":{"startDate":"2025-01-01","endDate":"2026-01-01"},"rateCodes":[{"name":"text","identifier":"RC12345"}],"includedModules":[{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"rateCodes":[{"name":"text","identifier":"RC12345"}]}],"contractSignaturesRequired":true,"allowedPaymentChoices":["CASH"],"maximumNumberOfSelectableModules":42,"contractTextBlocks":[{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true}],"selectableModules":[{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"RC12345"}]}],"terms":[{"id":1234567890,"term":{"value":2,"unit":"WEEK"},"contractVolumeInformation":{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"extensionTerm":{"value":2,"unit":"WEEK"},"defaultContractStartDate":"2025-08-24","defaultContractStartDateOfUse":"2025-09-01","priceAdjustmentRules":[{"defaultDescription":"text","value":"text","recurrenceFrequency":"text","type":"RAISE","chargeAdjustmentType":"RELATIVE"}],"flatFees":[{"name":"text","identifier":"ID12345","formattedPaymentFrequency":"text","firstBookingDelay":{"value":2,"unit":"WEEK"},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"starterPackage":true}],"extensionFixedTerm":{"value":2,"unit":"WEEK"},"extensionType":"NONE","subsequentRate":{"name":"text","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"}},"cancelationStrategy":"TERM","cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"},"rateBonusPeriods":[{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false}],"rateStartPrice":{"amount":20,"currency":"EUR"},"optionalModules":[{"id":1234567890,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"TERM_EXTENSION","term":{"value":2,"unit":"WEEK"},"termExtension":{"value":2,"unit":"WEEK"},"cancelationPeriod":{"value":2,"unit":"WEEK"},"extensionCancelationPeriod":{"value":2,"unit":"WEEK"}},"trialPeriod":{"trialPeriod":{"value":2,"unit":"WEEK"},"description":"text"},"consentTextBlock":{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true},"paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"RC12345"}]}],"termAfterExtension":{"value":2,"unit":"WEEK"},"priceAfterExtension":{"amount":20,"currency":"EUR"}}],"timeRestrictions":{"openingHoursCategory":{"categoryId":1234567890,"name":"text"},"availabilities":[{"dayOfWeek":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}]}}]}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1SignupPreviewDto {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"basePrice":{"amount":20,"currency":"EUR"},"preUseCharge":{"amount":20,"currency":"EUR"},"voucherType":"DISCOUNT","voucherRemarks":"text","voucherEffectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"discountType":"PERCENTAGE","discountValue":{"amount":20,"currency":"EUR"},"discountedPreUseCharge":{"amount":20,"currency":"EUR"},"creditValue":{"amount":20,"currency":"EUR"},"companyFeeSplitType":"ABSOLUTE","companyFeeSplitValue":{"amount":20,"currency":"EUR"},"companyName":"text","companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"},"companyAmountWithoutDiscount":{"amount":20,"currency":"EUR"},"memberAmountWithoutDiscount":{"amount":20,"currency":"EUR"},"voucherBonusPeriod":{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false},"voucherTextBlocks":[{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true}],"flatFeePreviews":[{"name":"text","discountedPrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false},"creditValue":{"amount":20,"currency":"EUR"},"identifier":"FLATFEE0-0F7691D0E09A4477A5CC69C8BD3F223B","discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}]}],"voucherSuccessMessage":"text","voucherErrorCode":"INVALID_CODE","ageAdjustedPrice":{"amount":20,"currency":"EUR"},"contractVolumeInformation":{"totalContractVolume":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerMonth":{"amount":20,"currency":"EUR"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":20,"currency":"EUR"}},"moduleConsentTextBlocks":[{"id":1234567890,"title":"text","text":"text","order":1,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"CONTRACT_PDF_PREVIEW","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":1234567890,"confirmationRequired":true}],"selectedOptionalModulesPreviews":[{"name":"text","discountedPrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":1234567890,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":18,"endAge":65},"value":10,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":2,"unit":"WEEK"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":false},"creditValue":{"amount":20,"currency":"EUR"},"id":12345,"discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}]}],"voucherDiscountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}],"paymentPreview":{"paymentSchedule":[{"dueDate":"2025-12-31","description":"text","type":"CONTRACT_FEE","amount":{"amount":20,"currency":"EUR"},"mandatoryOnSigning":true}],"dueOnSigningAmount":{"amount":20,"currency":"EUR"}}}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1SignupPreviewDtoCompanyFeeSplitType {
    fn sample() -> Self {
        codegen::sampled(r#""ABSOLUTE""#)
    }
}

impl codegen::Sample for models::OpenApiV1SignupPreviewDtoVoucherEffectivePeriod {
    fn sample() -> Self {
        codegen::sampled(r#""UNLIMITED""#)
    }
}

impl codegen::Sample for models::OpenApiV1SignupPreviewDtoVoucherErrorCode {
    fn sample() -> Self {
        codegen::sampled(r#""INVALID_CODE""#)
    }
}

impl codegen::Sample for models::OpenApiV1SignupPreviewDtoVoucherType {
    fn sample() -> Self {
        codegen::sampled(r#""CONTRACT""#)
    }
}

impl codegen::Sample for models::OpeningHoursCategory {
    fn sample() -> Self {
        codegen::sampled(r#"{"categoryId":1234567890,"name":"text"}"#)
    }
}

impl codegen::Sample for models::PaidTimePeriodCalculationType {
    fn sample() -> Self {
        codegen::sampled(r#""REFERENCE_DATE""#)
    }
}

impl codegen::Sample for models::PaymentPreview {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"paymentSchedule":[{"dueDate":"2025-12-31","description":"text","type":"CONTRACT_FEE","amount":{"amount":20,"currency":"EUR"},"mandatoryOnSigning":true}],"dueOnSigningAmount":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::PaymentScheduleEntry {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"dueDate":"2025-12-31","description":"text","type":"CONTRACT_FEE","amount":{"amount":20,"currency":"EUR"},"mandatoryOnSigning":true}"#,
        )
    }
}

impl codegen::Sample for models::PaymentScheduleEntryType {
    fn sample() -> Self {
        codegen::sampled(r#""CONTRACT_FEE""#)
    }
}

impl codegen::Sample for models::TextBlockSignature {
    fn sample() -> Self {
        codegen::sampled(r#"{"base64SvgSignature":"text","textBlockId":42}"#)
    }
}

impl codegen::Sample for models::VoucherDiscountPeriod {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"discountType":"ABSOLUTE","discountValue":{"amount":20,"currency":"EUR"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":2,"unit":"WEEK"},"discountedBasePrice":{"amount":20,"currency":"EUR"},"companyAmount":{"amount":20,"currency":"EUR"},"memberAmount":{"amount":20,"currency":"EUR"}}"#,
        )
    }
}

impl codegen::Sample for models::VoucherDiscountPeriodEffectivePeriod {
    fn sample() -> Self {
        codegen::sampled(r#""UNLIMITED""#)
    }
}
