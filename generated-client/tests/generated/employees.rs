// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen,
    collected, collected_as, encoded, encoded_as, made, round_trip, round_trip_as,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([case_get_employees(), case_get_employee()])
}

fn request_get_employees(
    client: &Client,
    mut with: Values,
) -> operations::employees::GetEmployeesRequest {
    let mut request = client.employees().get_employees();
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_employees() -> Case {
    Case {
        group: "Employees",
        id: "getEmployees",
        method: "GET",
        path: "/v1/employees",
        required: r#"{}"#,
        everything: r#"{"offset":"text","slice_size":42}"#,
        call: |client, with| made(request_get_employees(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_employees(client, with),
            Sample::sample(),
        ),
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client, with| Box::pin(
                collected(request_get_employees(client, with).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"id":42,"firstName":"text","lastName":"text","employeeImageUrl":"text","gender":"MALE","dateOfBirth":"2024-02-29","employeeNumber":"text","employeeInitials":"text","publicName":"text","businessRole":"STUDIO_OWNER","externalRole":"text","phone1":"text","phone2":"text","email":"text","street":"text","houseNumber":"text","zipCode":"text","city":"text","country":"text","employeeCompetences":["text"]}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::EmployeeSlicedResult>),
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

fn request_get_employee(
    client: &Client,
    mut with: Values,
) -> operations::employees::GetEmployeeRequest {
    let request = client.employees().get_employee(with.take::<i64>("id"));
    with.finish();
    request
}

fn case_get_employee() -> Case {
    Case {
        group: "Employees",
        id: "getEmployee",
        method: "GET",
        path: "/v1/employees/{id}",
        required: r#"{"id":42}"#,
        everything: r#"{"id":42}"#,
        call: |client, with| made(request_get_employee(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_employee(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"firstName":"text","lastName":"text","employeeImageUrl":"text","gender":"MALE","dateOfBirth":"2024-02-29","employeeNumber":"text","employeeInitials":"text","publicName":"text","businessRole":"STUDIO_OWNER","externalRole":"text","phone1":"text","phone2":"text","email":"text","street":"text","houseNumber":"text","zipCode":"text","city":"text","country":"text","employeeCompetences":["text"]}"#,
                check: Some(round_trip::<models::Employee>),
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
