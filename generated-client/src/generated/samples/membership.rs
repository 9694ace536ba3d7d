// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("MembershipOffer", codegen::make_sample::<models::MembershipOffer>),
    ("MembershipOfferExtended", codegen::make_sample::<models::MembershipOfferExtended>),
    (
        "MembershipOfferExtendedAllowedPaymentChoice",
        codegen::make_sample::<models::MembershipOfferExtendedAllowedPaymentChoice>,
    ),
    ("MembershipOfferFlatFee", codegen::make_sample::<models::MembershipOfferFlatFee>),
    (
        "MembershipOfferIncludedModule",
        codegen::make_sample::<models::MembershipOfferIncludedModule>,
    ),
    ("MembershipOfferModule", codegen::make_sample::<models::MembershipOfferModule>),
    (
        "MembershipOfferModuleAgeBasedAdjustment",
        codegen::make_sample::<models::MembershipOfferModuleAgeBasedAdjustment>,
    ),
    (
        "MembershipOfferModuleAgeBasedAdjustmentType",
        codegen::make_sample::<models::MembershipOfferModuleAgeBasedAdjustmentType>,
    ),
    (
        "MembershipOfferModuleTerm",
        codegen::make_sample::<models::MembershipOfferModuleTerm>,
    ),
    (
        "MembershipOfferModuleTermExtensionType",
        codegen::make_sample::<models::MembershipOfferModuleTermExtensionType>,
    ),
    (
        "MembershipOfferMonthDayToPrice",
        codegen::make_sample::<models::MembershipOfferMonthDayToPrice>,
    ),
    (
        "MembershipOfferMonthDayToPriceMonthDay",
        codegen::make_sample::<models::MembershipOfferMonthDayToPriceMonthDay>,
    ),
    (
        "MembershipOfferPaymentFrequency",
        codegen::make_sample::<models::MembershipOfferPaymentFrequency>,
    ),
    (
        "MembershipOfferRateBonusPeriod",
        codegen::make_sample::<models::MembershipOfferRateBonusPeriod>,
    ),
    (
        "MembershipOfferRateBonusPeriodRuntimeExtensionType",
        codegen::make_sample::<
            models::MembershipOfferRateBonusPeriodRuntimeExtensionType,
        >,
    ),
    (
        "MembershipOfferRateBonusPeriodTermStrategy",
        codegen::make_sample::<models::MembershipOfferRateBonusPeriodTermStrategy>,
    ),
    ("MembershipOfferRateCode", codegen::make_sample::<models::MembershipOfferRateCode>),
    (
        "MembershipOfferSubsequentRate",
        codegen::make_sample::<models::MembershipOfferSubsequentRate>,
    ),
    ("MembershipOfferTerm", codegen::make_sample::<models::MembershipOfferTerm>),
    (
        "MembershipOfferTermAdjustmentRule",
        codegen::make_sample::<models::MembershipOfferTermAdjustmentRule>,
    ),
    (
        "MembershipOfferTermAdjustmentRuleChargeAdjustmentType",
        codegen::make_sample::<
            models::MembershipOfferTermAdjustmentRuleChargeAdjustmentType,
        >,
    ),
    (
        "MembershipOfferTermAdjustmentRuleType",
        codegen::make_sample::<models::MembershipOfferTermAdjustmentRuleType>,
    ),
    (
        "MembershipOfferTermExtended",
        codegen::make_sample::<models::MembershipOfferTermExtended>,
    ),
    (
        "MembershipOfferTermExtendedCancelationStrategy",
        codegen::make_sample::<models::MembershipOfferTermExtendedCancelationStrategy>,
    ),
    (
        "MembershipOfferTermToPrice",
        codegen::make_sample::<models::MembershipOfferTermToPrice>,
    ),
    (
        "MembershipOfferTextBlock",
        codegen::make_sample::<models::MembershipOfferTextBlock>,
    ),
    (
        "MembershipOfferTextBlockAttachmentType",
        codegen::make_sample::<models::MembershipOfferTextBlockAttachmentType>,
    ),
    (
        "MembershipOfferTimeRestrictions",
        codegen::make_sample::<models::MembershipOfferTimeRestrictions>,
    ),
    (
        "MembershipOfferTrialPeriod",
        codegen::make_sample::<models::MembershipOfferTrialPeriod>,
    ),
    (
        "MembershipSelfServiceContractData",
        codegen::make_sample::<models::MembershipSelfServiceContractData>,
    ),
    (
        "MembershipSelfServiceContractDataCancelationOrigin",
        codegen::make_sample::<
            models::MembershipSelfServiceContractDataCancelationOrigin,
        >,
    ),
    (
        "MembershipSelfServiceContractDataCancelationStatus",
        codegen::make_sample::<
            models::MembershipSelfServiceContractDataCancelationStatus,
        >,
    ),
    (
        "MembershipSelfServiceMainContractCancelation",
        codegen::make_sample::<models::MembershipSelfServiceMainContractCancelation>,
    ),
    (
        "MembershipSignupContract",
        codegen::make_sample::<models::MembershipSignupContract>,
    ),
    (
        "MembershipSignupCustomer",
        codegen::make_sample::<models::MembershipSignupCustomer>,
    ),
    ("MembershipSignupRequest", codegen::make_sample::<models::MembershipSignupRequest>),
    ("MembershipSignupResult", codegen::make_sample::<models::MembershipSignupResult>),
    ("MembershipSwitch", codegen::make_sample::<models::MembershipSwitch>),
    ("MembershipSwitchConfig", codegen::make_sample::<models::MembershipSwitchConfig>),
    (
        "MembershipSwitchConfigPresentationDto",
        codegen::make_sample::<models::MembershipSwitchConfigPresentationDto>,
    ),
    (
        "MembershipSwitchConfigSourceContractDto",
        codegen::make_sample::<models::MembershipSwitchConfigSourceContractDto>,
    ),
    ("MembershipSwitchPreview", codegen::make_sample::<models::MembershipSwitchPreview>),
];

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

impl codegen::Sample for models::MembershipOfferRateCode {
    fn sample() -> Self {
        codegen::sampled(r#"{"name":"text","identifier":"RC12345"}"#)
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

impl codegen::Sample for models::MembershipSelfServiceContractData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1000,"startDate":"2022-01-15","endDate":"2025-10-15","rateName":"text","contractStatus":"ACTIVE","cancelationPeriod":{"periodValue":10,"periodUnit":"DAY"},"cancelationStatus":"PENDING_VERIFICATION","cancelationDate":"2023-01-25","cancelationReason":"text","price":19.9,"priceDetails":{"basePrice":{"amount":20,"currency":"EUR"},"currentPrice":{"amount":20,"currency":"EUR"},"paymentFrequency":{"id":203,"type":"FREE","term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":20,"currency":"EUR"}}],"termsToPrices":[{"term":{"value":2,"unit":"WEEK"},"price":{"amount":20,"currency":"EUR"}}]}},"lastPossibleCancelationDate":"2023-01-25","availableCancelationDates":["2023-01-25","2023-02-25"],"cancelationOrigin":"CUSTOMER","rateCodes":[{"name":"text","identifier":"RC12345"}]}"#,
        )
    }
}

impl codegen::Sample for models::MembershipSelfServiceContractDataCancelationOrigin {
    fn sample() -> Self {
        codegen::sampled(r#""STUDIO""#)
    }
}

impl codegen::Sample for models::MembershipSelfServiceContractDataCancelationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""CANCELED""#)
    }
}

impl codegen::Sample for models::MembershipSelfServiceMainContractCancelation {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"cancelationDate":"2023-01-25","cancelationReasonId":1234,"contractId":1000}"#,
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

impl codegen::Sample for models::MembershipSignupCustomer {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"thirdPartyId":"A1000","firstName":"text","secondFirstName":"text","lastName":"text","secondLastName":"text","dateOfBirth":"2019-08-24","email":"text","gender":"MALE","phoneNumberPrivate":"text","phoneNumberMobile":"text","street":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","language":{"languageCode":"de","countryCode":"DE"},"houseNumber":"3-4","buildingName":"text","city":"text","zipCode":"220-99","countryCode":"DE","communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"EMAIL","customerOverridable":true,"active":true}]}],"documentIdentification":{"documentNumber":"CX5432112345DS","documentType":"ID_CARD"},"paymentRequestToken":"text","additionalInformationFieldAssignments":[{"additionalInformationFieldId":1234567890,"value":"text"}],"placeOfBirth":"text","countryOfBirth":"text","taxId":"12345678A"}"#,
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
