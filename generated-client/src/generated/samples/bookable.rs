// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("BookableAppointment", codegen::make_sample::<models::BookableAppointment>),
    (
        "BookableAppointmentSlicedResult",
        codegen::make_sample::<models::BookableAppointmentSlicedResult>,
    ),
    ("BookableAppointmentSlot", codegen::make_sample::<models::BookableAppointmentSlot>),
    (
        "BookableTrialOfferAppointment",
        codegen::make_sample::<models::BookableTrialOfferAppointment>,
    ),
    (
        "BookableTrialOfferAppointmentsSlicedResult",
        codegen::make_sample::<models::BookableTrialOfferAppointmentsSlicedResult>,
    ),
];

impl codegen::Sample for models::BookableAppointment {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"title":"text","duration":45,"category":"text","description":"text","imgUrl":"text"}"#,
        )
    }
}

impl codegen::Sample for models::BookableAppointmentSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"title":"text","duration":45,"category":"text","description":"text","imgUrl":"text"}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}

impl codegen::Sample for models::BookableAppointmentSlot {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"startDateTime":"2024-02-29T08:30:00.000+01:00","endDateTime":"2024-02-29T08:30:00.000+01:00","instructors":[{"id":101,"firstName":"text","lastName":"text","publicName":"text"}]}"#,
        )
    }
}

impl codegen::Sample for models::BookableTrialOfferAppointment {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"trialOfferConfigId":1,"trialOfferBookableAppointment":{"id":1001,"title":"text","duration":45,"category":"text","description":"text","imgUrl":"text"},"id":42}"#,
        )
    }
}

impl codegen::Sample for models::BookableTrialOfferAppointmentsSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"trialOfferConfigId":1,"trialOfferBookableAppointment":{"id":1001,"title":"text","duration":45,"category":"text","description":"text","imgUrl":"text"},"id":42}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}
