// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen,
    collected, collected_as, encoded, encoded_as, made, round_trip, round_trip_as,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([
        case_add_membership(),
        case_post_membership_preview(),
        case_get_membership_offers(),
        case_get_membership_offer_by_id(),
        case_signup_membership(),
        case_post_signup_preview(),
        case_switch_membership(),
        case_get_membership_switch_configurations_for_customer(),
        case_get_membership_switch_configuration_for_customer(),
        case_post_membership_switch_preview(),
    ])
}

fn request_add_membership(
    client: &Client,
    mut with: Values,
) -> operations::memberships::AddMembershipRequest {
    let request = client
        .memberships()
        .add_membership(
            with.take::<i64>("customer_id"),
            &with.take::<models::MembershipSignupContract>("body"),
        );
    with.finish();
    request
}

fn case_add_membership() -> Case {
    Case {
        group: "Memberships",
        id: "addMembership",
        method: "POST",
        path: "/v1/memberships/customers/{customerId}/add-membership",
        required: r#"{"customer_id":42,"body":{"contractOfferTermId":42,"startDate":"2024-02-29"}}"#,
        everything: r#"{"customer_id":42,"body":{"contractOfferTermId":42,"startDate":"2024-02-29","preuseDate":"2024-02-29","notes":"text","thirdPartyId":"text","employeeId":42,"referralCode":"text","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text","contractSignature":{"base64SvgSignature":"text"},"textBlockSignatures":[{"base64SvgSignature":"text","textBlockId":42}],"voucherCode":"text"}}"#,
        call: |client, with| made(request_add_membership(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_add_membership(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                check: None,
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_post_membership_preview(
    client: &Client,
    mut with: Values,
) -> operations::memberships::PostMembershipPreviewRequest {
    let request = client
        .memberships()
        .post_membership_preview(
            with.take::<i64>("customer_id"),
            &with.take::<models::MembershipSignupContract>("body"),
        );
    with.finish();
    request
}

fn case_post_membership_preview() -> Case {
    Case {
        group: "Memberships",
        id: "postMembershipPreview",
        method: "POST",
        path: "/v1/memberships/customers/{customerId}/add-membership/preview",
        required: r#"{"customer_id":42,"body":{"contractOfferTermId":42,"startDate":"2024-02-29"}}"#,
        everything: r#"{"customer_id":42,"body":{"contractOfferTermId":42,"startDate":"2024-02-29","preuseDate":"2024-02-29","notes":"text","thirdPartyId":"text","employeeId":42,"referralCode":"text","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text","contractSignature":{"base64SvgSignature":"text"},"textBlockSignatures":[{"base64SvgSignature":"text","textBlockId":42}],"voucherCode":"text"}}"#,
        call: |client, with| made(
            request_post_membership_preview(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_post_membership_preview(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"basePrice":{"amount":19.99,"currency":"text"},"preUseCharge":{"amount":19.99,"currency":"text"},"voucherType":"CONTRACT","voucherRemarks":"text","voucherEffectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":42,"unit":"DAY"},"discountedBasePrice":{"amount":19.99,"currency":"text"},"discountType":"ABSOLUTE","discountValue":{"amount":19.99,"currency":"text"},"discountedPreUseCharge":{"amount":19.99,"currency":"text"},"creditValue":{"amount":19.99,"currency":"text"},"companyFeeSplitType":"ABSOLUTE","companyFeeSplitValue":{"amount":19.99,"currency":"text"},"companyName":"text","companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"},"companyAmountWithoutDiscount":{"amount":19.99,"currency":"text"},"memberAmountWithoutDiscount":{"amount":19.99,"currency":"text"},"voucherBonusPeriod":{"term":{"value":42,"unit":"DAY"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":true},"voucherTextBlocks":[{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true}],"flatFeePreviews":[{"name":"text","discountedPrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":42,"unit":"DAY"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":true},"creditValue":{"amount":19.99,"currency":"text"},"identifier":"text","discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":19.99,"currency":"text"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":42,"unit":"DAY"},"discountedBasePrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"}}]}],"voucherSuccessMessage":"text","voucherErrorCode":"INVALID_CODE","ageAdjustedPrice":{"amount":19.99,"currency":"text"},"contractVolumeInformation":{"totalContractVolume":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerMonth":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":19.99,"currency":"text"}},"moduleConsentTextBlocks":[{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true}],"selectedOptionalModulesPreviews":[{"name":"text","discountedPrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":42,"unit":"DAY"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":true},"creditValue":{"amount":19.99,"currency":"text"},"id":42,"discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":19.99,"currency":"text"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":42,"unit":"DAY"},"discountedBasePrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"}}]}],"voucherDiscountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":19.99,"currency":"text"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":42,"unit":"DAY"},"discountedBasePrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"}}],"paymentPreview":{"paymentSchedule":[{"dueDate":"2024-02-29","description":"text","type":"CONTRACT_FEE","amount":{"amount":19.99,"currency":"text"},"mandatoryOnSigning":true}],"dueOnSigningAmount":{"amount":19.99,"currency":"text"}}}"#,
                check: Some(round_trip::<models::OpenApiV1SignupPreviewDto>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_membership_offers(
    client: &Client,
    with: Values,
) -> operations::memberships::GetMembershipOffersRequest {
    let request = client.memberships().get_membership_offers();
    with.finish();
    request
}

fn case_get_membership_offers() -> Case {
    Case {
        group: "Memberships",
        id: "getMembershipOffers",
        method: "GET",
        path: "/v1/memberships/membership-offers",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(request_get_membership_offers(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_membership_offers(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"description":"text","name":"text","subDescription":"text","imageUrl":"text","footnote":"text","preUseType":"NOT_AVAILABLE","limitedOfferingPeriod":{"startDate":"2024-02-29","endDate":"2024-02-29"},"rateCodes":[{"name":"text","identifier":"text"}],"terms":[{"id":42,"term":{"value":42,"unit":"DAY"},"contractVolumeInformation":{"totalContractVolume":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerMonth":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":19.99,"currency":"text"}},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"extensionTerm":{"value":42,"unit":"DAY"}}]}]"#,
                check: Some(round_trip::<Vec<models::MembershipOffer>>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_membership_offer_by_id(
    client: &Client,
    mut with: Values,
) -> operations::memberships::GetMembershipOfferByIdRequest {
    let request = client
        .memberships()
        .get_membership_offer_by_id(with.take::<i64>("membership_offer_id"));
    with.finish();
    request
}

fn case_get_membership_offer_by_id() -> Case {
    Case {
        group: "Memberships",
        id: "getMembershipOfferById",
        method: "GET",
        path: "/v1/memberships/membership-offers/{membershipOfferId}",
        required: r#"{"membership_offer_id":42}"#,
        everything: r#"{"membership_offer_id":42}"#,
        call: |client, with| made(
            request_get_membership_offer_by_id(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_membership_offer_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"description":"text","name":"text","subDescription":"text","imageUrl":"text","footnote":"text","preUseType":"NOT_AVAILABLE","limitedOfferingPeriod":{"startDate":"2024-02-29","endDate":"2024-02-29"},"rateCodes":[{"name":"text","identifier":"text"}],"includedModules":[{"id":42,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"NONE","term":{"value":42,"unit":"DAY"},"termExtension":{"value":42,"unit":"DAY"},"cancelationPeriod":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"}},"trialPeriod":{"trialPeriod":{"value":42,"unit":"DAY"},"description":"text"},"consentTextBlock":{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true},"rateCodes":[{"name":"text","identifier":"text"}]}],"contractSignaturesRequired":true,"allowedPaymentChoices":["CASH"],"maximumNumberOfSelectableModules":42,"contractTextBlocks":[{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true}],"selectableModules":[{"id":42,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"NONE","term":{"value":42,"unit":"DAY"},"termExtension":{"value":42,"unit":"DAY"},"cancelationPeriod":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"}},"trialPeriod":{"trialPeriod":{"value":42,"unit":"DAY"},"description":"text"},"consentTextBlock":{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"text"}]}],"terms":[{"id":42,"term":{"value":42,"unit":"DAY"},"contractVolumeInformation":{"totalContractVolume":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerMonth":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":19.99,"currency":"text"}},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"extensionTerm":{"value":42,"unit":"DAY"},"defaultContractStartDate":"2024-02-29","defaultContractStartDateOfUse":"2024-02-29","priceAdjustmentRules":[{"defaultDescription":"text","value":"text","recurrenceFrequency":"text","type":"RAISE","chargeAdjustmentType":"RELATIVE"}],"flatFees":[{"name":"text","identifier":"text","formattedPaymentFrequency":"text","firstBookingDelay":{"value":42,"unit":"DAY"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"starterPackage":true}],"extensionFixedTerm":{"value":42,"unit":"DAY"},"extensionType":"NONE","subsequentRate":{"name":"text","paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"}},"cancelationStrategy":"TERM","cancelationPeriod":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"},"rateBonusPeriods":[{"term":{"value":42,"unit":"DAY"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":true}],"rateStartPrice":{"amount":19.99,"currency":"text"},"optionalModules":[{"id":42,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"NONE","term":{"value":42,"unit":"DAY"},"termExtension":{"value":42,"unit":"DAY"},"cancelationPeriod":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"}},"trialPeriod":{"trialPeriod":{"value":42,"unit":"DAY"},"description":"text"},"consentTextBlock":{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"text"}]}],"termAfterExtension":{"value":42,"unit":"DAY"},"priceAfterExtension":{"amount":19.99,"currency":"text"}}],"timeRestrictions":{"openingHoursCategory":{"categoryId":42,"name":"text"},"availabilities":[{"dayOfWeek":"MONDAY","timeFrom":"10:00:00Z","timeTo":"10:00:00Z"}]}}"#,
                check: Some(round_trip::<models::MembershipOfferExtended>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_signup_membership(
    client: &Client,
    mut with: Values,
) -> operations::memberships::SignupMembershipRequest {
    let request = client
        .memberships()
        .signup_membership(&with.take::<models::MembershipSignupRequest>("body"));
    with.finish();
    request
}

fn case_signup_membership() -> Case {
    Case {
        group: "Memberships",
        id: "signupMembership",
        method: "POST",
        path: "/v1/memberships/signup",
        required: r#"{"body":{"contract":{"contractOfferTermId":42,"startDate":"2024-02-29"},"customer":{"firstName":"text","lastName":"text","dateOfBirth":"2024-02-29","email":"text","street":"text","language":{"languageCode":"text"},"city":"text","zipCode":"text","countryCode":"text"}}}"#,
        everything: r#"{"body":{"contract":{"contractOfferTermId":42,"startDate":"2024-02-29","preuseDate":"2024-02-29","notes":"text","thirdPartyId":"text","employeeId":42,"referralCode":"text","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text","contractSignature":{"base64SvgSignature":"text"},"textBlockSignatures":[{"base64SvgSignature":"text","textBlockId":42}],"voucherCode":"text"},"customer":{"thirdPartyId":"text","firstName":"text","secondFirstName":"text","lastName":"text","secondLastName":"text","dateOfBirth":"2024-02-29","email":"text","gender":"MALE","phoneNumberPrivate":"text","phoneNumberMobile":"text","street":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","language":{"languageCode":"text","countryCode":"text"},"houseNumber":"text","buildingName":"text","city":"text","zipCode":"text","countryCode":"text","communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}],"documentIdentification":{"documentNumber":"text","documentType":"ID_CARD"},"paymentRequestToken":"text","additionalInformationFieldAssignments":[{"additionalInformationFieldId":42,"value":"text"}],"placeOfBirth":"text","countryOfBirth":"text","taxId":"text"}}}"#,
        call: |client, with| made(request_signup_membership(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_signup_membership(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"customerId":42}"#,
                check: Some(round_trip::<models::MembershipSignupResult>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_post_signup_preview(
    client: &Client,
    mut with: Values,
) -> operations::memberships::PostSignupPreviewRequest {
    let request = client
        .memberships()
        .post_signup_preview(&with.take::<models::MembershipSignupRequest>("body"));
    with.finish();
    request
}

fn case_post_signup_preview() -> Case {
    Case {
        group: "Memberships",
        id: "postSignupPreview",
        method: "POST",
        path: "/v1/memberships/signup/preview",
        required: r#"{"body":{"contract":{"contractOfferTermId":42,"startDate":"2024-02-29"},"customer":{"firstName":"text","lastName":"text","dateOfBirth":"2024-02-29","email":"text","street":"text","language":{"languageCode":"text"},"city":"text","zipCode":"text","countryCode":"text"}}}"#,
        everything: r#"{"body":{"contract":{"contractOfferTermId":42,"startDate":"2024-02-29","preuseDate":"2024-02-29","notes":"text","thirdPartyId":"text","employeeId":42,"referralCode":"text","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text","contractSignature":{"base64SvgSignature":"text"},"textBlockSignatures":[{"base64SvgSignature":"text","textBlockId":42}],"voucherCode":"text"},"customer":{"thirdPartyId":"text","firstName":"text","secondFirstName":"text","lastName":"text","secondLastName":"text","dateOfBirth":"2024-02-29","email":"text","gender":"MALE","phoneNumberPrivate":"text","phoneNumberMobile":"text","street":"text","secondStreet":"text","cityPart":"text","district":"text","streetType":"text","streetBlock":"text","portal":"text","stairway":"text","door":"text","province":"text","additionalAddressInformation":"text","floor":"text","language":{"languageCode":"text","countryCode":"text"},"houseNumber":"text","buildingName":"text","city":"text","zipCode":"text","countryCode":"text","communicationPreferences":[{"messageCategory":"CONTRACT","channels":[{"communicationChannel":"LETTER","customerOverridable":true,"active":true}]}],"documentIdentification":{"documentNumber":"text","documentType":"ID_CARD"},"paymentRequestToken":"text","additionalInformationFieldAssignments":[{"additionalInformationFieldId":42,"value":"text"}],"placeOfBirth":"text","countryOfBirth":"text","taxId":"text"}}}"#,
        call: |client, with| made(request_post_signup_preview(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_post_signup_preview(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"basePrice":{"amount":19.99,"currency":"text"},"preUseCharge":{"amount":19.99,"currency":"text"},"voucherType":"CONTRACT","voucherRemarks":"text","voucherEffectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":42,"unit":"DAY"},"discountedBasePrice":{"amount":19.99,"currency":"text"},"discountType":"ABSOLUTE","discountValue":{"amount":19.99,"currency":"text"},"discountedPreUseCharge":{"amount":19.99,"currency":"text"},"creditValue":{"amount":19.99,"currency":"text"},"companyFeeSplitType":"ABSOLUTE","companyFeeSplitValue":{"amount":19.99,"currency":"text"},"companyName":"text","companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"},"companyAmountWithoutDiscount":{"amount":19.99,"currency":"text"},"memberAmountWithoutDiscount":{"amount":19.99,"currency":"text"},"voucherBonusPeriod":{"term":{"value":42,"unit":"DAY"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":true},"voucherTextBlocks":[{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true}],"flatFeePreviews":[{"name":"text","discountedPrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":42,"unit":"DAY"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":true},"creditValue":{"amount":19.99,"currency":"text"},"identifier":"text","discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":19.99,"currency":"text"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":42,"unit":"DAY"},"discountedBasePrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"}}]}],"voucherSuccessMessage":"text","voucherErrorCode":"INVALID_CODE","ageAdjustedPrice":{"amount":19.99,"currency":"text"},"contractVolumeInformation":{"totalContractVolume":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerMonth":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":19.99,"currency":"text"}},"moduleConsentTextBlocks":[{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true}],"selectedOptionalModulesPreviews":[{"name":"text","discountedPrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"},"paidTimePeriodCalculationType":"REFERENCE_DATE","paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"formattedPaymentFrequency":"text","voucherBonusPeriod":{"term":{"value":42,"unit":"DAY"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":true},"creditValue":{"amount":19.99,"currency":"text"},"id":42,"discountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":19.99,"currency":"text"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":42,"unit":"DAY"},"discountedBasePrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"}}]}],"voucherDiscountPeriods":[{"discountType":"ABSOLUTE","discountValue":{"amount":19.99,"currency":"text"},"effectivePeriod":"UNLIMITED","effectivePeriodTimeBasedTerm":{"value":42,"unit":"DAY"},"discountedBasePrice":{"amount":19.99,"currency":"text"},"companyAmount":{"amount":19.99,"currency":"text"},"memberAmount":{"amount":19.99,"currency":"text"}}],"paymentPreview":{"paymentSchedule":[{"dueDate":"2024-02-29","description":"text","type":"CONTRACT_FEE","amount":{"amount":19.99,"currency":"text"},"mandatoryOnSigning":true}],"dueOnSigningAmount":{"amount":19.99,"currency":"text"}}}"#,
                check: Some(round_trip::<models::OpenApiV1SignupPreviewDto>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_switch_membership(
    client: &Client,
    mut with: Values,
) -> operations::memberships::SwitchMembershipRequest {
    let request = client
        .memberships()
        .switch_membership(
            with.take::<i64>("customer_id"),
            &with.take::<models::MembershipSwitch>("body"),
        );
    with.finish();
    request
}

fn case_switch_membership() -> Case {
    Case {
        group: "Memberships",
        id: "switchMembership",
        method: "POST",
        path: "/v1/memberships/{customerId}/membership-switch",
        required: r#"{"customer_id":42,"body":{"configId":42,"membershipOfferTermId":42,"sourceContractId":42,"startDate":"2024-02-29"}}"#,
        everything: r#"{"customer_id":42,"body":{"configId":42,"membershipOfferTermId":42,"sourceContractId":42,"startDate":"2024-02-29","notes":"text","thirdPartyId":"text","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text"}}"#,
        call: |client, with| made(request_switch_membership(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_switch_membership(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                check: None,
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_membership_switch_configurations_for_customer(
    client: &Client,
    mut with: Values,
) -> operations::memberships::GetMembershipSwitchConfigurationsForCustomerRequest {
    let mut request = client
        .memberships()
        .get_membership_switch_configurations_for_customer(
            with.take::<i64>("customer_id"),
        );
    if let Some(value) = with.optional::<i64>("studio_id") {
        request = request.studio_id(value);
    }
    with.finish();
    request
}

fn case_get_membership_switch_configurations_for_customer() -> Case {
    Case {
        group: "Memberships",
        id: "getMembershipSwitchConfigurationsForCustomer",
        method: "GET",
        path: "/v1/memberships/{customerId}/membership-switch/configs",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"studio_id":42}"#,
        call: |client, with| made(
            request_get_membership_switch_configurations_for_customer(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_membership_switch_configurations_for_customer(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"name":"text","presentation":{"bannerText":"text","imageUrl":"text"},"sourceContracts":[{"id":42,"rateName":"text"}]}]"#,
                check: Some(round_trip::<Vec<models::MembershipSwitchConfig>>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_get_membership_switch_configuration_for_customer(
    client: &Client,
    mut with: Values,
) -> operations::memberships::GetMembershipSwitchConfigurationForCustomerRequest {
    let mut request = client
        .memberships()
        .get_membership_switch_configuration_for_customer(
            with.take::<i64>("customer_id"),
            with.take::<i64>("config_id"),
        );
    if let Some(value) = with.optional::<i64>("studio_id") {
        request = request.studio_id(value);
    }
    with.finish();
    request
}

fn case_get_membership_switch_configuration_for_customer() -> Case {
    Case {
        group: "Memberships",
        id: "getMembershipSwitchConfigurationForCustomer",
        method: "GET",
        path: "/v1/memberships/{customerId}/membership-switch/configs/{configId}",
        required: r#"{"customer_id":42,"config_id":42}"#,
        everything: r#"{"customer_id":42,"config_id":42,"studio_id":42}"#,
        call: |client, with| made(
            request_get_membership_switch_configuration_for_customer(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_membership_switch_configuration_for_customer(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"name":"text","presentation":{"bannerText":"text","imageUrl":"text"},"sourceContracts":[{"id":42,"rateName":"text"}],"destinationMembershipOffers":[{"id":42,"description":"text","name":"text","subDescription":"text","imageUrl":"text","footnote":"text","preUseType":"NOT_AVAILABLE","limitedOfferingPeriod":{"startDate":"2024-02-29","endDate":"2024-02-29"},"rateCodes":[{"name":"text","identifier":"text"}],"includedModules":[{"id":42,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"NONE","term":{"value":42,"unit":"DAY"},"termExtension":{"value":42,"unit":"DAY"},"cancelationPeriod":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"}},"trialPeriod":{"trialPeriod":{"value":42,"unit":"DAY"},"description":"text"},"consentTextBlock":{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true},"rateCodes":[{"name":"text","identifier":"text"}]}],"contractSignaturesRequired":true,"allowedPaymentChoices":["CASH"],"maximumNumberOfSelectableModules":42,"contractTextBlocks":[{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true}],"selectableModules":[{"id":42,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"NONE","term":{"value":42,"unit":"DAY"},"termExtension":{"value":42,"unit":"DAY"},"cancelationPeriod":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"}},"trialPeriod":{"trialPeriod":{"value":42,"unit":"DAY"},"description":"text"},"consentTextBlock":{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"text"}]}],"terms":[{"id":42,"term":{"value":42,"unit":"DAY"},"contractVolumeInformation":{"totalContractVolume":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerMonth":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":19.99,"currency":"text"}},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"extensionTerm":{"value":42,"unit":"DAY"},"defaultContractStartDate":"2024-02-29","defaultContractStartDateOfUse":"2024-02-29","priceAdjustmentRules":[{"defaultDescription":"text","value":"text","recurrenceFrequency":"text","type":"RAISE","chargeAdjustmentType":"RELATIVE"}],"flatFees":[{"name":"text","identifier":"text","formattedPaymentFrequency":"text","firstBookingDelay":{"value":42,"unit":"DAY"},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"starterPackage":true}],"extensionFixedTerm":{"value":42,"unit":"DAY"},"extensionType":"NONE","subsequentRate":{"name":"text","paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"}},"cancelationStrategy":"TERM","cancelationPeriod":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"},"rateBonusPeriods":[{"term":{"value":42,"unit":"DAY"},"termStrategy":"CONTRACT_START","displaySeparately":true,"runtimeExtensionType":"WITH_EXTENSION","extendsCancellationPeriod":true}],"rateStartPrice":{"amount":19.99,"currency":"text"},"optionalModules":[{"id":42,"name":"text","description":"text","imageUrl":"text","term":{"extensionType":"NONE","term":{"value":42,"unit":"DAY"},"termExtension":{"value":42,"unit":"DAY"},"cancelationPeriod":{"value":42,"unit":"DAY"},"extensionCancelationPeriod":{"value":42,"unit":"DAY"}},"trialPeriod":{"trialPeriod":{"value":42,"unit":"DAY"},"description":"text"},"consentTextBlock":{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true},"paymentFrequency":{"id":42,"type":"FREE","term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"},"monthDaysToPrices":[{"monthDay":{"month":"JANUARY","monthValue":42,"dayOfMonth":42},"price":{"amount":19.99,"currency":"text"}}],"termsToPrices":[{"term":{"value":42,"unit":"DAY"},"price":{"amount":19.99,"currency":"text"}}],"recurring":true,"ageBasedAdjustments":[{"ageRange":{"startAge":42,"endAge":42},"value":19.99,"type":"ABSOLUTE"}],"formattedPaymentFrequency":"text"},"rateCodes":[{"name":"text","identifier":"text"}]}],"termAfterExtension":{"value":42,"unit":"DAY"},"priceAfterExtension":{"amount":19.99,"currency":"text"}}],"timeRestrictions":{"openingHoursCategory":{"categoryId":42,"name":"text"},"availabilities":[{"dayOfWeek":"MONDAY","timeFrom":"10:00:00Z","timeTo":"10:00:00Z"}]}}]}"#,
                check: Some(
                    round_trip::<models::OpenApiV1MembershipSwitchConfigExtended>,
                ),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}

fn request_post_membership_switch_preview(
    client: &Client,
    mut with: Values,
) -> operations::memberships::PostMembershipSwitchPreviewRequest {
    let mut request = client
        .memberships()
        .post_membership_switch_preview(
            with.take::<i64>("customer_id"),
            &with.take::<models::MembershipSwitch>("body"),
        );
    if let Some(value) = with.optional::<i64>("studio_id") {
        request = request.studio_id(value);
    }
    with.finish();
    request
}

fn case_post_membership_switch_preview() -> Case {
    Case {
        group: "Memberships",
        id: "postMembershipSwitchPreview",
        method: "POST",
        path: "/v1/memberships/{customerId}/membership-switch/preview",
        required: r#"{"customer_id":42,"body":{"configId":42,"membershipOfferTermId":42,"sourceContractId":42,"startDate":"2024-02-29"}}"#,
        everything: r#"{"customer_id":42,"studio_id":42,"body":{"configId":42,"membershipOfferTermId":42,"sourceContractId":42,"startDate":"2024-02-29","notes":"text","thirdPartyId":"text","selectedSelectableModuleIds":[42],"selectedOptionalModuleIds":[42],"initialPaymentRequestToken":"text"}}"#,
        call: |client, with| made(
            request_post_membership_switch_preview(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_post_membership_switch_preview(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"contractVolumeInformation":{"totalContractVolume":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerMonth":{"amount":19.99,"currency":"text"},"averagePaymentVolumePerPaymentFrequencyTerm":{"amount":19.99,"currency":"text"}},"ageAdjustedPrice":{"amount":19.99,"currency":"text"},"moduleConsentTextBlocks":[{"id":42,"title":"text","text":"text","order":42,"hasSignature":true,"showCommunicationPrivacyOptions":true,"attachmentType":"NONE","attachedExternalUrlDto":{"title":"text","url":"text"},"attachedDocument":{"fileName":"text","url":"text"},"rateBundleModuleId":42,"confirmationRequired":true}],"paymentPreview":{"paymentSchedule":[{"dueDate":"2024-02-29","description":"text","type":"CONTRACT_FEE","amount":{"amount":19.99,"currency":"text"},"mandatoryOnSigning":true}],"dueOnSigningAmount":{"amount":19.99,"currency":"text"}}}"#,
                check: Some(round_trip::<models::MembershipSwitchPreview>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}
