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
        case_confirm_activation(),
        case_get_studio_information(),
        case_update_studio_tags(),
        case_get_all(),
        case_get_utilization(),
    ])
}

fn request_confirm_activation(
    client: &Client,
    with: Values,
) -> operations::studios::ConfirmActivationRequest {
    let request = client.studios().confirm_activation();
    with.finish();
    request
}

fn case_confirm_activation() -> Case {
    Case {
        group: "Studios",
        id: "confirmActivation",
        method: "POST",
        path: "/v1/studios/confirmActivation",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(request_confirm_activation(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_confirm_activation(client, with),
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

fn request_get_studio_information(
    client: &Client,
    with: Values,
) -> operations::studios::GetStudioInformationRequest {
    let request = client.studios().get_studio_information();
    with.finish();
    request
}

fn case_get_studio_information() -> Case {
    Case {
        group: "Studios",
        id: "getStudioInformation",
        method: "GET",
        path: "/v1/studios/information",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(request_get_studio_information(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_studio_information(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"name":"text","description":"text","country":"text","countryCode":"text","studioId":42,"openingDate":"2024-02-29","closingDate":"2024-02-29","email":"text","logoUrl":"text","telephone":"text","website":"text","openingHours":[{"dayOfWeekFrom":"MONDAY","dayOfWeekTo":"MONDAY","timeFrom":"10:00:00Z","timeTo":"10:00:00Z"}],"publicOpeningHours":[{"dayOfWeekFrom":"MONDAY","dayOfWeekTo":"MONDAY","timeFrom":"10:00:00Z","timeTo":"10:00:00Z"}],"closingHours":[{"reason":"text","dateTimeFrom":"2024-02-29T08:30:00.000+01:00","dateTimeTo":"2024-02-29T08:30:00.000+01:00"}],"openingHoursCategories":[{"categoryId":42,"name":"text","openingHours":[{"dayOfWeek":"MONDAY","timeFrom":"10:00:00Z","timeTo":"10:00:00Z"}]}],"street":"text","houseNumber":"text","zip":"text","city":"text","accessCodeConfiguration":{"enabled":true},"location":{"longitude":1.5,"latitude":1.5},"studioTags":[{"name":"text"}]}"#,
                check: Some(round_trip::<models::StudioInformation>),
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

fn request_update_studio_tags(
    client: &Client,
    mut with: Values,
) -> operations::studios::UpdateStudioTagsRequest {
    let request = client
        .studios()
        .update_studio_tags(&with.take::<Vec<models::Tag>>("body"));
    with.finish();
    request
}

fn case_update_studio_tags() -> Case {
    Case {
        group: "Studios",
        id: "updateStudioTags",
        method: "PUT",
        path: "/v1/studios/information/tags",
        required: r#"{"body":[]}"#,
        everything: r#"{"body":[{"name":"text"}]}"#,
        call: |client, with| made(request_update_studio_tags(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_update_studio_tags(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"name":"text"}]"#,
                check: Some(round_trip::<Vec<models::Tag>>),
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

fn request_get_all(client: &Client, with: Values) -> operations::studios::GetAllRequest {
    let request = client.studios().get_all();
    with.finish();
    request
}

fn case_get_all() -> Case {
    Case {
        group: "Studios",
        id: "getAll",
        method: "GET",
        path: "/v1/studios/tags",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(request_get_all(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_all(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"name":"text"}]"#,
                check: Some(round_trip::<Vec<models::Tag>>),
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

fn request_get_utilization(
    client: &Client,
    with: Values,
) -> operations::studios::GetUtilizationRequest {
    let request = client.studios().get_utilization();
    with.finish();
    request
}

fn case_get_utilization() -> Case {
    Case {
        group: "Studios",
        id: "getUtilization",
        method: "GET",
        path: "/v1/studios/utilization",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(request_get_utilization(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_utilization(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"capacity":42,"count":42}"#,
                check: Some(round_trip::<models::StudioUtilization>),
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
