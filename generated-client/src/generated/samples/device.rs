// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("Device", codegen::make_sample::<models::Device>),
    (
        "DeviceActivationResponse",
        codegen::make_sample::<models::DeviceActivationResponse>,
    ),
    ("DeviceModel", codegen::make_sample::<models::DeviceModel>),
];

impl codegen::Sample for models::Device {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":26,"name":"text","active":false,"model":"GENERIC_CARD_READER"}"#,
        )
    }
}

impl codegen::Sample for models::DeviceActivationResponse {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"id":26,"accessToken":"53cda15a-5652-4f62-9b97-508f870ff40b"}"#,
        )
    }
}

impl codegen::Sample for models::DeviceModel {
    fn sample() -> Self {
        codegen::sampled(r#""GENERIC_VENDING_READER""#)
    }
}
