// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("OpenApiV1Block", codegen::make_sample::<models::OpenApiV1Block>),
    ("OpenApiV1BlockDto", codegen::make_sample::<models::OpenApiV1BlockDto>),
    (
        "OpenApiV1CheckinVoucherRedeemResultDto",
        codegen::make_sample::<models::OpenApiV1CheckinVoucherRedeemResultDto>,
    ),
    (
        "OpenApiV1CustomerCreateResult",
        codegen::make_sample::<models::OpenApiV1CustomerCreateResult>,
    ),
    (
        "OpenApiV1CustomerDataDtoCustomerAddressData",
        codegen::make_sample::<models::OpenApiV1CustomerDataDtoCustomerAddressData>,
    ),
    (
        "OpenApiV1CustomerDataDtoCustomerContactData",
        codegen::make_sample::<models::OpenApiV1CustomerDataDtoCustomerContactData>,
    ),
    (
        "OpenApiV1CustomerDataDtoCustomerMasterData",
        codegen::make_sample::<models::OpenApiV1CustomerDataDtoCustomerMasterData>,
    ),
    (
        "OpenApiV1CustomerDataDtoCustomerPaymentData",
        codegen::make_sample::<models::OpenApiV1CustomerDataDtoCustomerPaymentData>,
    ),
    (
        "OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData",
        codegen::make_sample::<
            models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData,
        >,
    ),
    (
        "OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData",
        codegen::make_sample::<
            models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData,
        >,
    ),
    (
        "OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData",
        codegen::make_sample::<
            models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData,
        >,
    ),
    (
        "OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData",
        codegen::make_sample::<
            models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData,
        >,
    ),
    (
        "OpenApiV1CustomerPaymentAmendment",
        codegen::make_sample::<models::OpenApiV1CustomerPaymentAmendment>,
    ),
    (
        "OpenApiV1CustomerStudioSwitchRequestDto",
        codegen::make_sample::<models::OpenApiV1CustomerStudioSwitchRequestDto>,
    ),
    (
        "OpenApiV1MembershipSwitchConfigExtended",
        codegen::make_sample::<models::OpenApiV1MembershipSwitchConfigExtended>,
    ),
    (
        "OpenApiV1SignupPreviewDto",
        codegen::make_sample::<models::OpenApiV1SignupPreviewDto>,
    ),
    (
        "OpenApiV1SignupPreviewDtoCompanyFeeSplitType",
        codegen::make_sample::<models::OpenApiV1SignupPreviewDtoCompanyFeeSplitType>,
    ),
    (
        "OpenApiV1SignupPreviewDtoVoucherEffectivePeriod",
        codegen::make_sample::<models::OpenApiV1SignupPreviewDtoVoucherEffectivePeriod>,
    ),
    (
        "OpenApiV1SignupPreviewDtoVoucherErrorCode",
        codegen::make_sample::<models::OpenApiV1SignupPreviewDtoVoucherErrorCode>,
    ),
    (
        "OpenApiV1SignupPreviewDtoVoucherType",
        codegen::make_sample::<models::OpenApiV1SignupPreviewDtoVoucherType>,
    ),
];

impl codegen::Sample for models::OpenApiV1Block {
    fn sample() -> Self {
        codegen::sampled(r#"{"limitType":"LIMITED","endDate":"2022-09-20"}"#)
    }
}

impl codegen::Sample for models::OpenApiV1BlockDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"limitType":"LIMITED","endDate":"2022-09-20"}"#)
    }
}

impl codegen::Sample for models::OpenApiV1CheckinVoucherRedeemResultDto {
    fn sample() -> Self {
        codegen::sampled(r#"{"studioAccessCode":"PTKXPMUO"}"#)
    }
}

impl codegen::Sample for models::OpenApiV1CustomerCreateResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"customerId":1000}"#)
    }
}

impl codegen::Sample for models::OpenApiV1CustomerDataDtoCustomerAddressData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"street":"text","houseNumber":"90","zipCode":"12133","city":"text","countryCode":"DE","province":"text","provinceCode":"text","amendmentConfigurationStatus":"CHANGES_REQUIRE_VERIFICATION","pendingAmendment":{"id":42,"street":"text","houseNumber":"90","zipCode":"12133","city":"text","countryCode":"DE","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"},"secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerDataDtoCustomerContactData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text","amendmentConfigurationStatus":"CHANGES_REQUIRE_VERIFICATION","pendingAmendment":{"id":42,"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text"}}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerDataDtoCustomerMasterData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"1952-05-04","countryOfBirth":"DE","customerTitle":"DR","amendmentConfigurationStatus":"CHANGES_REQUIRE_VERIFICATION","pendingAmendment":{"id":42,"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"1952-05-04","countryOfBirth":"DE","customerTitle":"DR"}}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerDataDtoCustomerPaymentData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true,"amendmentConfigurationStatus":"CHANGES_REQUIRE_VERIFICATION","pendingAmendment":{"id":42,"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true}}"#,
        )
    }
}

impl codegen::Sample
for models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"street":"text","houseNumber":"90","zipCode":"12133","city":"text","countryCode":"DE","province":"text","provinceCode":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","additionalAddressInformation":"text","floor":"text","buildingName":"text"}"#,
        )
    }
}

impl codegen::Sample
for models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"email":"text","phonePrivate":"text","phonePrivateMobile":"text","phoneBusiness":"text","phoneBusinessMobile":"text"}"#,
        )
    }
}

impl codegen::Sample
for models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"firstName":"text","lastName":"text","gender":"MALE","dateOfBirth":"1952-05-04","countryOfBirth":"DE","customerTitle":"DR"}"#,
        )
    }
}

impl codegen::Sample
for models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":42,"accountHolder":"text","bankName":"text","iban":"text","bic":"text","requireSignature":true}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerPaymentAmendment {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"accountHolder":"text","bankName":"text","iban":"text","bic":"text","signature":{"base64SvgSignature":"text"}}"#,
        )
    }
}

impl codegen::Sample for models::OpenApiV1CustomerStudioSwitchRequestDto {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"targetStudioId":123456789,"switchDate":"2024-01-01","description":"text"}"#,
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
