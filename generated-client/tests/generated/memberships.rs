// Written by `cargo xtask regenerate` from PerfectGym Next API 1.13.2.
// Description sha256: b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b. Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Expect, Sample, Slices, codegen, collected, collected_as, json,
    outcome, parse, upload,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([
        case_get_membership_offers(),
        case_get_membership_offer_by_id(),
        case_signup_membership(),
        case_post_membership_preview(),
        case_add_membership(),
        case_get_membership_switch_configurations_for_customer(),
        case_get_membership_switch_configuration_for_customer(),
        case_post_membership_switch_preview(),
        case_switch_membership(),
        case_post_signup_preview(),
    ])
}

fn case_get_membership_offers() -> Case {
    Case {
        group: "Memberships",
        id: "getMembershipOffers",
        method: "GET",
        path: "/v1/memberships/membership-offers",
        required: |client| Box::pin(async move {
            outcome(client.memberships().get_membership_offers().await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.memberships().get_membership_offers().await)
        }),
        expect: |client| {
            Expect::returns(
                client.memberships().get_membership_offers(),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"id\":42,\"description\":\"text\",\"name\":\"text\",\"subDescription\":\"text\",\"imageUrl\":\"text\",\"footnote\":\"text\",\"preUseType\":\"NOT_AVAILABLE\",\"limitedOfferingPeriod\":{\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}],\"terms\":[{\"id\":42,\"term\":{\"value\":42,\"unit\":\"DAY\"},\"contractVolumeInformation\":{\"totalContractVolume\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerMonth\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerPaymentFrequencyTerm\":{\"amount\":19.99,\"currency\":\"text\"}},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"extensionTerm\":{\"value\":42,\"unit\":\"DAY\"}}]}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_membership_offer_by_id() -> Case {
    Case {
        group: "Memberships",
        id: "getMembershipOfferById",
        method: "GET",
        path: "/v1/memberships/membership-offers/{membershipOfferId}",
        required: |client| Box::pin(async move {
            outcome(client.memberships().get_membership_offer_by_id(42).await)
        }),
        everything: |client| Box::pin(async move {
            outcome(client.memberships().get_membership_offer_by_id(42).await)
        }),
        expect: |client| {
            Expect::returns(
                client.memberships().get_membership_offer_by_id(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"description\":\"text\",\"name\":\"text\",\"subDescription\":\"text\",\"imageUrl\":\"text\",\"footnote\":\"text\",\"preUseType\":\"NOT_AVAILABLE\",\"limitedOfferingPeriod\":{\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}],\"includedModules\":[{\"id\":42,\"name\":\"text\",\"description\":\"text\",\"imageUrl\":\"text\",\"term\":{\"extensionType\":\"NONE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termExtension\":{\"value\":42,\"unit\":\"DAY\"},\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"trialPeriod\":{\"trialPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"description\":\"text\"},\"consentTextBlock\":{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}],\"contractSignaturesRequired\":true,\"allowedPaymentChoices\":[\"CASH\"],\"maximumNumberOfSelectableModules\":42,\"contractTextBlocks\":[{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true}],\"selectableModules\":[{\"id\":42,\"name\":\"text\",\"description\":\"text\",\"imageUrl\":\"text\",\"term\":{\"extensionType\":\"NONE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termExtension\":{\"value\":42,\"unit\":\"DAY\"},\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"trialPeriod\":{\"trialPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"description\":\"text\"},\"consentTextBlock\":{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}],\"terms\":[{\"id\":42,\"term\":{\"value\":42,\"unit\":\"DAY\"},\"contractVolumeInformation\":{\"totalContractVolume\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerMonth\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerPaymentFrequencyTerm\":{\"amount\":19.99,\"currency\":\"text\"}},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"extensionTerm\":{\"value\":42,\"unit\":\"DAY\"},\"defaultContractStartDate\":\"2024-02-29\",\"defaultContractStartDateOfUse\":\"2024-02-29\",\"priceAdjustmentRules\":[{\"defaultDescription\":\"text\",\"value\":\"text\",\"recurrenceFrequency\":\"text\",\"type\":\"RAISE\",\"chargeAdjustmentType\":\"RELATIVE\"}],\"flatFees\":[{\"name\":\"text\",\"identifier\":\"text\",\"formattedPaymentFrequency\":\"text\",\"firstBookingDelay\":{\"value\":42,\"unit\":\"DAY\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"starterPackage\":true}],\"extensionFixedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"extensionType\":\"NONE\",\"subsequentRate\":{\"name\":\"text\",\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"}},\"cancelationStrategy\":\"TERM\",\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"rateBonusPeriods\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termStrategy\":\"CONTRACT_START\",\"displaySeparately\":true,\"runtimeExtensionType\":\"WITH_EXTENSION\",\"extendsCancellationPeriod\":true}],\"rateStartPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"optionalModules\":[{\"id\":42,\"name\":\"text\",\"description\":\"text\",\"imageUrl\":\"text\",\"term\":{\"extensionType\":\"NONE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termExtension\":{\"value\":42,\"unit\":\"DAY\"},\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"trialPeriod\":{\"trialPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"description\":\"text\"},\"consentTextBlock\":{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}],\"termAfterExtension\":{\"value\":42,\"unit\":\"DAY\"},\"priceAfterExtension\":{\"amount\":19.99,\"currency\":\"text\"}}],\"timeRestrictions\":{\"openingHoursCategory\":{\"categoryId\":42,\"name\":\"text\"},\"availabilities\":[{\"dayOfWeek\":\"MONDAY\",\"timeFrom\":\"text\",\"timeTo\":\"text\"}]}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_signup_membership() -> Case {
    Case {
        group: "Memberships",
        id: "signupMembership",
        method: "POST",
        path: "/v1/memberships/signup",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .signup_membership(
                        &json::<
                            models::MembershipSignupRequest,
                        >(
                            "{\"contract\":{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\"},\"customer\":{\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"street\":\"text\",\"language\":{\"languageCode\":\"text\"},\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\"}}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .signup_membership(
                        &json::<
                            models::MembershipSignupRequest,
                        >(
                            "{\"contract\":{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\",\"preuseDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"employeeId\":42,\"referralCode\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\",\"contractSignature\":{\"base64SvgSignature\":\"text\"},\"textBlockSignatures\":[{\"base64SvgSignature\":\"text\",\"textBlockId\":42}],\"voucherCode\":\"text\"},\"customer\":{\"thirdPartyId\":\"text\",\"firstName\":\"text\",\"secondFirstName\":\"text\",\"lastName\":\"text\",\"secondLastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"phoneNumberPrivate\":\"text\",\"phoneNumberMobile\":\"text\",\"street\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"houseNumber\":\"text\",\"buildingName\":\"text\",\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\",\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"documentIdentification\":{\"documentNumber\":\"text\",\"documentType\":\"ID_CARD\"},\"paymentRequestToken\":\"text\",\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"placeOfBirth\":\"text\",\"countryOfBirth\":\"text\",\"taxId\":\"text\"}}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .memberships()
                    .signup_membership(
                        &json::<
                            models::MembershipSignupRequest,
                        >(
                            "{\"contract\":{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\",\"preuseDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"employeeId\":42,\"referralCode\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\",\"contractSignature\":{\"base64SvgSignature\":\"text\"},\"textBlockSignatures\":[{\"base64SvgSignature\":\"text\",\"textBlockId\":42}],\"voucherCode\":\"text\"},\"customer\":{\"thirdPartyId\":\"text\",\"firstName\":\"text\",\"secondFirstName\":\"text\",\"lastName\":\"text\",\"secondLastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"phoneNumberPrivate\":\"text\",\"phoneNumberMobile\":\"text\",\"street\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"houseNumber\":\"text\",\"buildingName\":\"text\",\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\",\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"documentIdentification\":{\"documentNumber\":\"text\",\"documentType\":\"ID_CARD\"},\"paymentRequestToken\":\"text\",\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"placeOfBirth\":\"text\",\"countryOfBirth\":\"text\",\"taxId\":\"text\"}}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"customerId\":42}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_post_membership_preview() -> Case {
    Case {
        group: "Memberships",
        id: "postMembershipPreview",
        method: "POST",
        path: "/v1/memberships/customers/{customerId}/add-membership/preview",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .post_membership_preview(
                        42,
                        &json::<
                            models::MembershipSignupContract,
                        >("{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\"}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .post_membership_preview(
                        42,
                        &json::<
                            models::MembershipSignupContract,
                        >(
                            "{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\",\"preuseDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"employeeId\":42,\"referralCode\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\",\"contractSignature\":{\"base64SvgSignature\":\"text\"},\"textBlockSignatures\":[{\"base64SvgSignature\":\"text\",\"textBlockId\":42}],\"voucherCode\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .memberships()
                    .post_membership_preview(
                        42,
                        &json::<
                            models::MembershipSignupContract,
                        >(
                            "{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\",\"preuseDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"employeeId\":42,\"referralCode\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\",\"contractSignature\":{\"base64SvgSignature\":\"text\"},\"textBlockSignatures\":[{\"base64SvgSignature\":\"text\",\"textBlockId\":42}],\"voucherCode\":\"text\"}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"preUseCharge\":{\"amount\":19.99,\"currency\":\"text\"},\"voucherType\":\"CONTRACT\",\"voucherRemarks\":\"text\",\"voucherEffectivePeriod\":\"UNLIMITED\",\"effectivePeriodTimeBasedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"discountedBasePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"discountType\":\"ABSOLUTE\",\"discountValue\":{\"amount\":19.99,\"currency\":\"text\"},\"discountedPreUseCharge\":{\"amount\":19.99,\"currency\":\"text\"},\"creditValue\":{\"amount\":19.99,\"currency\":\"text\"},\"companyFeeSplitType\":\"ABSOLUTE\",\"companyFeeSplitValue\":{\"amount\":19.99,\"currency\":\"text\"},\"companyName\":\"text\",\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmountWithoutDiscount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmountWithoutDiscount\":{\"amount\":19.99,\"currency\":\"text\"},\"voucherBonusPeriod\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termStrategy\":\"CONTRACT_START\",\"displaySeparately\":true,\"runtimeExtensionType\":\"WITH_EXTENSION\",\"extendsCancellationPeriod\":true},\"voucherTextBlocks\":[{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true}],\"flatFeePreviews\":[{\"name\":\"text\",\"discountedPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"paidTimePeriodCalculationType\":\"REFERENCE_DATE\",\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"formattedPaymentFrequency\":\"text\",\"voucherBonusPeriod\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termStrategy\":\"CONTRACT_START\",\"displaySeparately\":true,\"runtimeExtensionType\":\"WITH_EXTENSION\",\"extendsCancellationPeriod\":true},\"creditValue\":{\"amount\":19.99,\"currency\":\"text\"},\"identifier\":\"text\",\"discountPeriods\":[{\"discountType\":\"ABSOLUTE\",\"discountValue\":{\"amount\":19.99,\"currency\":\"text\"},\"effectivePeriod\":\"UNLIMITED\",\"effectivePeriodTimeBasedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"discountedBasePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"}}]}],\"voucherSuccessMessage\":\"text\",\"voucherErrorCode\":\"INVALID_CODE\",\"ageAdjustedPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"contractVolumeInformation\":{\"totalContractVolume\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerMonth\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerPaymentFrequencyTerm\":{\"amount\":19.99,\"currency\":\"text\"}},\"moduleConsentTextBlocks\":[{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true}],\"selectedOptionalModulesPreviews\":[{\"name\":\"text\",\"discountedPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"paidTimePeriodCalculationType\":\"REFERENCE_DATE\",\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"formattedPaymentFrequency\":\"text\",\"voucherBonusPeriod\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termStrategy\":\"CONTRACT_START\",\"displaySeparately\":true,\"runtimeExtensionType\":\"WITH_EXTENSION\",\"extendsCancellationPeriod\":true},\"creditValue\":{\"amount\":19.99,\"currency\":\"text\"},\"id\":42,\"discountPeriods\":[{\"discountType\":\"ABSOLUTE\",\"discountValue\":{\"amount\":19.99,\"currency\":\"text\"},\"effectivePeriod\":\"UNLIMITED\",\"effectivePeriodTimeBasedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"discountedBasePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"}}]}],\"voucherDiscountPeriods\":[{\"discountType\":\"ABSOLUTE\",\"discountValue\":{\"amount\":19.99,\"currency\":\"text\"},\"effectivePeriod\":\"UNLIMITED\",\"effectivePeriodTimeBasedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"discountedBasePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"}}],\"paymentPreview\":{\"paymentSchedule\":[{\"dueDate\":\"2024-02-29\",\"description\":\"text\",\"type\":\"CONTRACT_FEE\",\"amount\":{\"amount\":19.99,\"currency\":\"text\"},\"mandatoryOnSigning\":true}],\"dueOnSigningAmount\":{\"amount\":19.99,\"currency\":\"text\"}}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_add_membership() -> Case {
    Case {
        group: "Memberships",
        id: "addMembership",
        method: "POST",
        path: "/v1/memberships/customers/{customerId}/add-membership",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .add_membership(
                        42,
                        &json::<
                            models::MembershipSignupContract,
                        >("{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\"}"),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .add_membership(
                        42,
                        &json::<
                            models::MembershipSignupContract,
                        >(
                            "{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\",\"preuseDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"employeeId\":42,\"referralCode\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\",\"contractSignature\":{\"base64SvgSignature\":\"text\"},\"textBlockSignatures\":[{\"base64SvgSignature\":\"text\",\"textBlockId\":42}],\"voucherCode\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .memberships()
                    .add_membership(
                        42,
                        &json::<
                            models::MembershipSignupContract,
                        >(
                            "{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\",\"preuseDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"employeeId\":42,\"referralCode\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\",\"contractSignature\":{\"base64SvgSignature\":\"text\"},\"textBlockSignatures\":[{\"base64SvgSignature\":\"text\",\"textBlockId\":42}],\"voucherCode\":\"text\"}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                json: false,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_membership_switch_configurations_for_customer() -> Case {
    Case {
        group: "Memberships",
        id: "getMembershipSwitchConfigurationsForCustomer",
        method: "GET",
        path: "/v1/memberships/{customerId}/membership-switch/configs",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .get_membership_switch_configurations_for_customer(42)
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .get_membership_switch_configurations_for_customer(42)
                    .studio_id(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .memberships()
                    .get_membership_switch_configurations_for_customer(42)
                    .studio_id(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "[{\"id\":42,\"name\":\"text\",\"presentation\":{\"bannerText\":\"text\",\"imageUrl\":\"text\"},\"sourceContracts\":[{\"id\":42,\"rateName\":\"text\"}]}]",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_get_membership_switch_configuration_for_customer() -> Case {
    Case {
        group: "Memberships",
        id: "getMembershipSwitchConfigurationForCustomer",
        method: "GET",
        path: "/v1/memberships/{customerId}/membership-switch/configs/{configId}",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .get_membership_switch_configuration_for_customer(42, 42)
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .get_membership_switch_configuration_for_customer(42, 42)
                    .studio_id(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .memberships()
                    .get_membership_switch_configuration_for_customer(42, 42)
                    .studio_id(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"id\":42,\"name\":\"text\",\"presentation\":{\"bannerText\":\"text\",\"imageUrl\":\"text\"},\"sourceContracts\":[{\"id\":42,\"rateName\":\"text\"}],\"destinationMembershipOffers\":[{\"id\":42,\"description\":\"text\",\"name\":\"text\",\"subDescription\":\"text\",\"imageUrl\":\"text\",\"footnote\":\"text\",\"preUseType\":\"NOT_AVAILABLE\",\"limitedOfferingPeriod\":{\"startDate\":\"2024-02-29\",\"endDate\":\"2024-02-29\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}],\"includedModules\":[{\"id\":42,\"name\":\"text\",\"description\":\"text\",\"imageUrl\":\"text\",\"term\":{\"extensionType\":\"NONE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termExtension\":{\"value\":42,\"unit\":\"DAY\"},\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"trialPeriod\":{\"trialPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"description\":\"text\"},\"consentTextBlock\":{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}],\"contractSignaturesRequired\":true,\"allowedPaymentChoices\":[\"CASH\"],\"maximumNumberOfSelectableModules\":42,\"contractTextBlocks\":[{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true}],\"selectableModules\":[{\"id\":42,\"name\":\"text\",\"description\":\"text\",\"imageUrl\":\"text\",\"term\":{\"extensionType\":\"NONE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termExtension\":{\"value\":42,\"unit\":\"DAY\"},\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"trialPeriod\":{\"trialPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"description\":\"text\"},\"consentTextBlock\":{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}],\"terms\":[{\"id\":42,\"term\":{\"value\":42,\"unit\":\"DAY\"},\"contractVolumeInformation\":{\"totalContractVolume\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerMonth\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerPaymentFrequencyTerm\":{\"amount\":19.99,\"currency\":\"text\"}},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"extensionTerm\":{\"value\":42,\"unit\":\"DAY\"},\"defaultContractStartDate\":\"2024-02-29\",\"defaultContractStartDateOfUse\":\"2024-02-29\",\"priceAdjustmentRules\":[{\"defaultDescription\":\"text\",\"value\":\"text\",\"recurrenceFrequency\":\"text\",\"type\":\"RAISE\",\"chargeAdjustmentType\":\"RELATIVE\"}],\"flatFees\":[{\"name\":\"text\",\"identifier\":\"text\",\"formattedPaymentFrequency\":\"text\",\"firstBookingDelay\":{\"value\":42,\"unit\":\"DAY\"},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"starterPackage\":true}],\"extensionFixedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"extensionType\":\"NONE\",\"subsequentRate\":{\"name\":\"text\",\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"}},\"cancelationStrategy\":\"TERM\",\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"rateBonusPeriods\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termStrategy\":\"CONTRACT_START\",\"displaySeparately\":true,\"runtimeExtensionType\":\"WITH_EXTENSION\",\"extendsCancellationPeriod\":true}],\"rateStartPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"optionalModules\":[{\"id\":42,\"name\":\"text\",\"description\":\"text\",\"imageUrl\":\"text\",\"term\":{\"extensionType\":\"NONE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termExtension\":{\"value\":42,\"unit\":\"DAY\"},\"cancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"extensionCancelationPeriod\":{\"value\":42,\"unit\":\"DAY\"}},\"trialPeriod\":{\"trialPeriod\":{\"value\":42,\"unit\":\"DAY\"},\"description\":\"text\"},\"consentTextBlock\":{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true},\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"rateCodes\":[{\"name\":\"text\",\"identifier\":\"text\"}]}],\"termAfterExtension\":{\"value\":42,\"unit\":\"DAY\"},\"priceAfterExtension\":{\"amount\":19.99,\"currency\":\"text\"}}],\"timeRestrictions\":{\"openingHoursCategory\":{\"categoryId\":42,\"name\":\"text\"},\"availabilities\":[{\"dayOfWeek\":\"MONDAY\",\"timeFrom\":\"text\",\"timeTo\":\"text\"}]}}]}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_post_membership_switch_preview() -> Case {
    Case {
        group: "Memberships",
        id: "postMembershipSwitchPreview",
        method: "POST",
        path: "/v1/memberships/{customerId}/membership-switch/preview",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .post_membership_switch_preview(
                        42,
                        &json::<
                            models::MembershipSwitch,
                        >(
                            "{\"configId\":42,\"membershipOfferTermId\":42,\"sourceContractId\":42,\"startDate\":\"2024-02-29\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .post_membership_switch_preview(
                        42,
                        &json::<
                            models::MembershipSwitch,
                        >(
                            "{\"configId\":42,\"membershipOfferTermId\":42,\"sourceContractId\":42,\"startDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\"}",
                        ),
                    )
                    .studio_id(42)
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .memberships()
                    .post_membership_switch_preview(
                        42,
                        &json::<
                            models::MembershipSwitch,
                        >(
                            "{\"configId\":42,\"membershipOfferTermId\":42,\"sourceContractId\":42,\"startDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\"}",
                        ),
                    )
                    .studio_id(42),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"contractVolumeInformation\":{\"totalContractVolume\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerMonth\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerPaymentFrequencyTerm\":{\"amount\":19.99,\"currency\":\"text\"}},\"ageAdjustedPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"moduleConsentTextBlocks\":[{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true}],\"paymentPreview\":{\"paymentSchedule\":[{\"dueDate\":\"2024-02-29\",\"description\":\"text\",\"type\":\"CONTRACT_FEE\",\"amount\":{\"amount\":19.99,\"currency\":\"text\"},\"mandatoryOnSigning\":true}],\"dueOnSigningAmount\":{\"amount\":19.99,\"currency\":\"text\"}}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_switch_membership() -> Case {
    Case {
        group: "Memberships",
        id: "switchMembership",
        method: "POST",
        path: "/v1/memberships/{customerId}/membership-switch",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .switch_membership(
                        42,
                        &json::<
                            models::MembershipSwitch,
                        >(
                            "{\"configId\":42,\"membershipOfferTermId\":42,\"sourceContractId\":42,\"startDate\":\"2024-02-29\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .switch_membership(
                        42,
                        &json::<
                            models::MembershipSwitch,
                        >(
                            "{\"configId\":42,\"membershipOfferTermId\":42,\"sourceContractId\":42,\"startDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .memberships()
                    .switch_membership(
                        42,
                        &json::<
                            models::MembershipSwitch,
                        >(
                            "{\"configId\":42,\"membershipOfferTermId\":42,\"sourceContractId\":42,\"startDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\"}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                json: false,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}

fn case_post_signup_preview() -> Case {
    Case {
        group: "Memberships",
        id: "postSignupPreview",
        method: "POST",
        path: "/v1/memberships/signup/preview",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .post_signup_preview(
                        &json::<
                            models::MembershipSignupRequest,
                        >(
                            "{\"contract\":{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\"},\"customer\":{\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"street\":\"text\",\"language\":{\"languageCode\":\"text\"},\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\"}}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .memberships()
                    .post_signup_preview(
                        &json::<
                            models::MembershipSignupRequest,
                        >(
                            "{\"contract\":{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\",\"preuseDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"employeeId\":42,\"referralCode\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\",\"contractSignature\":{\"base64SvgSignature\":\"text\"},\"textBlockSignatures\":[{\"base64SvgSignature\":\"text\",\"textBlockId\":42}],\"voucherCode\":\"text\"},\"customer\":{\"thirdPartyId\":\"text\",\"firstName\":\"text\",\"secondFirstName\":\"text\",\"lastName\":\"text\",\"secondLastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"phoneNumberPrivate\":\"text\",\"phoneNumberMobile\":\"text\",\"street\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"houseNumber\":\"text\",\"buildingName\":\"text\",\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\",\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"documentIdentification\":{\"documentNumber\":\"text\",\"documentType\":\"ID_CARD\"},\"paymentRequestToken\":\"text\",\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"placeOfBirth\":\"text\",\"countryOfBirth\":\"text\",\"taxId\":\"text\"}}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .memberships()
                    .post_signup_preview(
                        &json::<
                            models::MembershipSignupRequest,
                        >(
                            "{\"contract\":{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\",\"preuseDate\":\"2024-02-29\",\"notes\":\"text\",\"thirdPartyId\":\"text\",\"employeeId\":42,\"referralCode\":\"text\",\"selectedSelectableModuleIds\":[42],\"selectedOptionalModuleIds\":[42],\"initialPaymentRequestToken\":\"text\",\"contractSignature\":{\"base64SvgSignature\":\"text\"},\"textBlockSignatures\":[{\"base64SvgSignature\":\"text\",\"textBlockId\":42}],\"voucherCode\":\"text\"},\"customer\":{\"thirdPartyId\":\"text\",\"firstName\":\"text\",\"secondFirstName\":\"text\",\"lastName\":\"text\",\"secondLastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"gender\":\"MALE\",\"phoneNumberPrivate\":\"text\",\"phoneNumberMobile\":\"text\",\"street\":\"text\",\"secondStreet\":\"text\",\"cityPart\":\"text\",\"district\":\"text\",\"streetType\":\"text\",\"streetBlock\":\"text\",\"portal\":\"text\",\"stairway\":\"text\",\"door\":\"text\",\"province\":\"text\",\"additionalAddressInformation\":\"text\",\"floor\":\"text\",\"language\":{\"languageCode\":\"text\",\"countryCode\":\"text\"},\"houseNumber\":\"text\",\"buildingName\":\"text\",\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\",\"communicationPreferences\":[{\"messageCategory\":\"CONTRACT\",\"channels\":[{\"communicationChannel\":\"LETTER\",\"customerOverridable\":true,\"active\":true}]}],\"documentIdentification\":{\"documentNumber\":\"text\",\"documentType\":\"ID_CARD\"},\"paymentRequestToken\":\"text\",\"additionalInformationFieldAssignments\":[{\"additionalInformationFieldId\":42,\"value\":\"text\"}],\"placeOfBirth\":\"text\",\"countryOfBirth\":\"text\",\"taxId\":\"text\"}}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"basePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"preUseCharge\":{\"amount\":19.99,\"currency\":\"text\"},\"voucherType\":\"CONTRACT\",\"voucherRemarks\":\"text\",\"voucherEffectivePeriod\":\"UNLIMITED\",\"effectivePeriodTimeBasedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"discountedBasePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"discountType\":\"ABSOLUTE\",\"discountValue\":{\"amount\":19.99,\"currency\":\"text\"},\"discountedPreUseCharge\":{\"amount\":19.99,\"currency\":\"text\"},\"creditValue\":{\"amount\":19.99,\"currency\":\"text\"},\"companyFeeSplitType\":\"ABSOLUTE\",\"companyFeeSplitValue\":{\"amount\":19.99,\"currency\":\"text\"},\"companyName\":\"text\",\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmountWithoutDiscount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmountWithoutDiscount\":{\"amount\":19.99,\"currency\":\"text\"},\"voucherBonusPeriod\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termStrategy\":\"CONTRACT_START\",\"displaySeparately\":true,\"runtimeExtensionType\":\"WITH_EXTENSION\",\"extendsCancellationPeriod\":true},\"voucherTextBlocks\":[{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true}],\"flatFeePreviews\":[{\"name\":\"text\",\"discountedPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"paidTimePeriodCalculationType\":\"REFERENCE_DATE\",\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"formattedPaymentFrequency\":\"text\",\"voucherBonusPeriod\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termStrategy\":\"CONTRACT_START\",\"displaySeparately\":true,\"runtimeExtensionType\":\"WITH_EXTENSION\",\"extendsCancellationPeriod\":true},\"creditValue\":{\"amount\":19.99,\"currency\":\"text\"},\"identifier\":\"text\",\"discountPeriods\":[{\"discountType\":\"ABSOLUTE\",\"discountValue\":{\"amount\":19.99,\"currency\":\"text\"},\"effectivePeriod\":\"UNLIMITED\",\"effectivePeriodTimeBasedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"discountedBasePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"}}]}],\"voucherSuccessMessage\":\"text\",\"voucherErrorCode\":\"INVALID_CODE\",\"ageAdjustedPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"contractVolumeInformation\":{\"totalContractVolume\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerMonth\":{\"amount\":19.99,\"currency\":\"text\"},\"averagePaymentVolumePerPaymentFrequencyTerm\":{\"amount\":19.99,\"currency\":\"text\"}},\"moduleConsentTextBlocks\":[{\"id\":42,\"title\":\"text\",\"text\":\"text\",\"order\":42,\"hasSignature\":true,\"showCommunicationPrivacyOptions\":true,\"attachmentType\":\"NONE\",\"attachedExternalUrlDto\":{\"title\":\"text\",\"url\":\"text\"},\"attachedDocument\":{\"fileName\":\"text\",\"url\":\"text\"},\"rateBundleModuleId\":42,\"confirmationRequired\":true}],\"selectedOptionalModulesPreviews\":[{\"name\":\"text\",\"discountedPrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"paidTimePeriodCalculationType\":\"REFERENCE_DATE\",\"paymentFrequency\":{\"id\":42,\"type\":\"FREE\",\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"},\"monthDaysToPrices\":[{\"monthDay\":{\"month\":\"JANUARY\",\"monthValue\":42,\"dayOfMonth\":42},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"termsToPrices\":[{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"price\":{\"amount\":19.99,\"currency\":\"text\"}}],\"recurring\":true,\"ageBasedAdjustments\":[{\"ageRange\":{\"startAge\":42,\"endAge\":42},\"value\":19.99,\"type\":\"ABSOLUTE\"}],\"formattedPaymentFrequency\":\"text\"},\"formattedPaymentFrequency\":\"text\",\"voucherBonusPeriod\":{\"term\":{\"value\":42,\"unit\":\"DAY\"},\"termStrategy\":\"CONTRACT_START\",\"displaySeparately\":true,\"runtimeExtensionType\":\"WITH_EXTENSION\",\"extendsCancellationPeriod\":true},\"creditValue\":{\"amount\":19.99,\"currency\":\"text\"},\"id\":42,\"discountPeriods\":[{\"discountType\":\"ABSOLUTE\",\"discountValue\":{\"amount\":19.99,\"currency\":\"text\"},\"effectivePeriod\":\"UNLIMITED\",\"effectivePeriodTimeBasedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"discountedBasePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"}}]}],\"voucherDiscountPeriods\":[{\"discountType\":\"ABSOLUTE\",\"discountValue\":{\"amount\":19.99,\"currency\":\"text\"},\"effectivePeriod\":\"UNLIMITED\",\"effectivePeriodTimeBasedTerm\":{\"value\":42,\"unit\":\"DAY\"},\"discountedBasePrice\":{\"amount\":19.99,\"currency\":\"text\"},\"companyAmount\":{\"amount\":19.99,\"currency\":\"text\"},\"memberAmount\":{\"amount\":19.99,\"currency\":\"text\"}}],\"paymentPreview\":{\"paymentSchedule\":[{\"dueDate\":\"2024-02-29\",\"description\":\"text\",\"type\":\"CONTRACT_FEE\",\"amount\":{\"amount\":19.99,\"currency\":\"text\"},\"mandatoryOnSigning\":true}],\"dueOnSigningAmount\":{\"amount\":19.99,\"currency\":\"text\"}}}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}
