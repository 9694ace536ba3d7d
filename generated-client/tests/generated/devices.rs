// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen,
    collected, collected_as, encoded, encoded_as, made, round_trip, round_trip_as,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([case_get_devices(), case_activate_device()])
}

fn request_get_devices(
    client: &Client,
    with: Values,
) -> operations::devices::GetDevicesRequest {
    let request = client.devices().get_devices();
    with.finish();
    request
}

fn case_get_devices() -> Case {
    Case {
        group: "Devices",
        id: "getDevices",
        method: "GET",
        path: "/v1/devices",
        required: r#"{}"#,
        everything: r#"{}"#,
        call: |client, with| made(request_get_devices(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_devices(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"id":42,"name":"text","active":true,"model":"GENERIC_VENDING_READER"}]"#,
                check: Some(round_trip::<Vec<models::Device>>),
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

fn request_activate_device(
    client: &Client,
    mut with: Values,
) -> operations::devices::ActivateDeviceRequest {
    let request = client.devices().activate_device(with.take::<i64>("device_id"));
    with.finish();
    request
}

fn case_activate_device() -> Case {
    Case {
        group: "Devices",
        id: "activateDevice",
        method: "PUT",
        path: "/v1/devices/{deviceId}/activate",
        required: r#"{"device_id":42}"#,
        everything: r#"{"device_id":42}"#,
        call: |client, with| made(request_activate_device(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_activate_device(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"id":42,"accessToken":"text"}"#,
                check: Some(round_trip::<models::DeviceActivationResponse>),
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
