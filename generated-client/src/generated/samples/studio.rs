// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    (
        "StudioAccessCodeConfiguration",
        codegen::make_sample::<models::StudioAccessCodeConfiguration>,
    ),
    ("StudioClosingHours", codegen::make_sample::<models::StudioClosingHours>),
    ("StudioInformation", codegen::make_sample::<models::StudioInformation>),
    ("StudioInformationBase", codegen::make_sample::<models::StudioInformationBase>),
    ("StudioLocation", codegen::make_sample::<models::StudioLocation>),
    ("StudioOpeningHours", codegen::make_sample::<models::StudioOpeningHours>),
    (
        "StudioOpeningHoursCategory",
        codegen::make_sample::<models::StudioOpeningHoursCategory>,
    ),
    (
        "StudioOpeningHoursDayOfWeekFrom",
        codegen::make_sample::<models::StudioOpeningHoursDayOfWeekFrom>,
    ),
    (
        "StudioOpeningHoursDayOfWeekTo",
        codegen::make_sample::<models::StudioOpeningHoursDayOfWeekTo>,
    ),
    ("StudioUtilization", codegen::make_sample::<models::StudioUtilization>),
];

impl codegen::Sample for models::StudioAccessCodeConfiguration {
    fn sample() -> Self {
        codegen::sampled(r#"{"enabled":true}"#)
    }
}

impl codegen::Sample for models::StudioClosingHours {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"reason":"text","dateTimeFrom":"2025-09-21T00:00:00","dateTimeTo":"2025-09-22T00:00:00"}"#,
        )
    }
}

impl codegen::Sample for models::StudioInformation {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","description":"text","country":"text","countryCode":"DE","studioId":123,"openingDate":"2025-06-11","closingDate":"2029-01-01","email":"text","logoUrl":"text","telephone":"text","website":"text","openingHours":[{"dayOfWeekFrom":"MONDAY","dayOfWeekTo":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}],"publicOpeningHours":[{"dayOfWeekFrom":"MONDAY","dayOfWeekTo":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}],"closingHours":[{"reason":"text","dateTimeFrom":"2025-09-21T00:00:00","dateTimeTo":"2025-09-22T00:00:00"}],"openingHoursCategories":[{"categoryId":1234567890,"name":"text","openingHours":[{"dayOfWeek":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}]}],"street":"text","houseNumber":"83","zip":"84439","city":"text","accessCodeConfiguration":{"enabled":true},"location":{"longitude":9.993682,"latitude":53.551086},"studioTags":[{"name":"text"}]}"#,
        )
    }
}

impl codegen::Sample for models::StudioInformationBase {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name":"text","description":"text","country":"text","countryCode":"DE","studioId":123,"openingDate":"2025-06-11","closingDate":"2029-01-01"}"#,
        )
    }
}

impl codegen::Sample for models::StudioLocation {
    fn sample() -> Self {
        codegen::sampled(r#"{"longitude":9.993682,"latitude":53.551086}"#)
    }
}

impl codegen::Sample for models::StudioOpeningHours {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"dayOfWeekFrom":"MONDAY","dayOfWeekTo":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}"#,
        )
    }
}

impl codegen::Sample for models::StudioOpeningHoursCategory {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"categoryId":1234567890,"name":"text","openingHours":[{"dayOfWeek":"MONDAY","timeFrom":"06:00:00","timeTo":"23:00:00"}]}"#,
        )
    }
}

impl codegen::Sample for models::StudioOpeningHoursDayOfWeekFrom {
    fn sample() -> Self {
        codegen::sampled(r#""MONDAY""#)
    }
}

impl codegen::Sample for models::StudioOpeningHoursDayOfWeekTo {
    fn sample() -> Self {
        codegen::sampled(r#""MONDAY""#)
    }
}

impl codegen::Sample for models::StudioUtilization {
    fn sample() -> Self {
        codegen::sampled(r#"{"capacity":100,"count":10}"#)
    }
}
