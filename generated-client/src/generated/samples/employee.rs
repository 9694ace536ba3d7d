// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Employee", codegen::make_sample::<models::Employee>),
    ("EmployeeBusinessRole", codegen::make_sample::<models::EmployeeBusinessRole>),
    ("EmployeeSlicedResult", codegen::make_sample::<models::EmployeeSlicedResult>),
];

impl codegen::Sample for models::Employee {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":1001,"firstName":"text","lastName":"text","employeeImageUrl":"text","gender":"MALE","dateOfBirth":"1990-01-01","employeeNumber":"123456a","employeeInitials":"text","publicName":"text","businessRole":"STUDIO_OWNER","externalRole":"text","phone1":"text","phone2":"text","email":"text","street":"text","houseNumber":"123a","zipCode":"123-45","city":"text","country":"DE","employeeCompetences":["text"]}"#,
        )
    }
}

impl codegen::Sample for models::EmployeeBusinessRole {
    fn sample() -> Self {
        codegen::sampled(r#""STUDIO_OWNER""#)
    }
}

impl codegen::Sample for models::EmployeeSlicedResult {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"result":[{"id":1001,"firstName":"text","lastName":"text","employeeImageUrl":"text","gender":"MALE","dateOfBirth":"1990-01-01","employeeNumber":"123456a","employeeInitials":"text","publicName":"text","businessRole":"STUDIO_OWNER","externalRole":"text","phone1":"text","phone2":"text","email":"text","street":"text","houseNumber":"123a","zipCode":"123-45","city":"text","country":"DE","employeeCompetences":["text"]}],"hasNext":true,"offset":"1234567890"}"#,
        )
    }
}
