// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("TrialOfferClass", codegen::make_sample::<models::TrialOfferClass>),
    (
        "TrialOfferClassesSlicedResult",
        codegen::make_sample::<models::TrialOfferClassesSlicedResult>,
    ),
    ("TrialOfferConfig", codegen::make_sample::<models::TrialOfferConfig>),
    (
        "TrialOfferLeadCustomerCreationRequest",
        codegen::make_sample::<models::TrialOfferLeadCustomerCreationRequest>,
    ),
    (
        "TrialOfferLeadCustomerCreationResult",
        codegen::make_sample::<models::TrialOfferLeadCustomerCreationResult>,
    ),
    (
        "TrialOfferLeadCustomerCreationValidationResult",
        codegen::make_sample::<models::TrialOfferLeadCustomerCreationValidationResult>,
    ),
    (
        "TrialOfferLeadCustomerCreationValidationResultValidationStatus",
        codegen::make_sample::<
            models::TrialOfferLeadCustomerCreationValidationResultValidationStatus,
        >,
    ),
    (
        "TrialOfferLeadDataConfig",
        codegen::make_sample::<models::TrialOfferLeadDataConfig>,
    ),
];

impl codegen::Sample for models::TrialOfferClass {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"trialOfferConfigId":1,"trialOfferClass":{"id":1001,"title":"text","type":"STUDIO","duration":45,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":2,"unit":"WEEK"}}},"id":42}"#,
        )
    }
}

impl codegen::Sample for models::TrialOfferClassesSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"trialOfferConfigId":1,"trialOfferClass":{"id":1001,"title":"text","type":"STUDIO","duration":45,"category":"text","description":"text","imgUrl":"text","bookable":true,"cancelCondition":{"cancelationAfterLatestPossible":true,"latestCancelTerm":{"value":2,"unit":"WEEK"}}},"id":42}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::TrialOfferConfig {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1,"name":"text","preventMultipleBookingsTerm":{"value":2,"unit":"WEEK"},"contingent":2,"confirmationOfBookingTerm":{"value":2,"unit":"WEEK"},"allowBookingForLeads":true,"leadDataConfig":{"trialOfferLeadDataConfigId":1,"genderMode":"INACTIVE","dateOfBirthMode":"INACTIVE","telephoneMode":"INACTIVE","addressMode":"INACTIVE"}}"#,
        )
    }
}

impl codegen::Sample for models::TrialOfferLeadCustomerCreationRequest {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"leadCustomerData":{"firstname":"text","secondFirstname":"text","lastname":"text","secondLastname":"text","email":"text","gender":"MALE","dateOfBirth":"2000-10-10","telephone":"text","address":{"street":"text","houseNumber":"23A","zipCode":"13000","city":"text"},"thirdPartyId":"A1000","language":{"languageCode":"de","countryCode":"DE"}},"trialOfferConfigId":1}"#,
        )
    }
}

impl codegen::Sample for models::TrialOfferLeadCustomerCreationResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"leadCustomerId":1001}"#)
    }
}

impl codegen::Sample for models::TrialOfferLeadCustomerCreationValidationResult {
    fn sample() -> Self {
        codegen::sampled(r#"{"validationStatus":"POSSIBLE"}"#)
    }
}

impl codegen::Sample
for models::TrialOfferLeadCustomerCreationValidationResultValidationStatus {
    fn sample() -> Self {
        codegen::sampled(r#""POSSIBLE""#)
    }
}

impl codegen::Sample for models::TrialOfferLeadDataConfig {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"trialOfferLeadDataConfigId":1,"genderMode":"INACTIVE","dateOfBirthMode":"INACTIVE","telephoneMode":"INACTIVE","addressMode":"INACTIVE"}"#,
        )
    }
}
