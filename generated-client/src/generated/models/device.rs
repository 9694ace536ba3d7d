// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Device of the studio, such as a card reader.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// Id of the device in the studio.
    pub id: Option<i64>,
    /// Name by which the studio knows the device.
    pub name: Option<String>,
    /// Whether the device is active; one that is not has to be activated before it can be used.
    pub active: bool,
    /// Kind of device.
    pub model: Option<DeviceModel>,
}

codegen::object! {
    Device {
        "id" => id: optional as Integer,
        "name" => name: optional,
        "active" => active: required,
        "model" => model: optional,
    }
}

/// Outcome of activating a device.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceActivationResponse {
    /// Id of the activated device.
    pub id: Option<i64>,
    /// Token that the device needs for all later communication.
    pub access_token: Option<String>,
}

codegen::object! {
    DeviceActivationResponse {
        "id" => id: optional as Integer,
        "accessToken" => access_token: optional,
    }
}

codegen::redacted_debug! {
    DeviceActivationResponse {
        id: shown,
        access_token: hidden,
    }
}

/// Kind of device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceModel {
    /// Generic reader on a vending machine.
    ///
    /// On the wire: `GENERIC_VENDING_READER`.
    GenericVendingReader,
    /// Generic reader for customers' cards.
    ///
    /// On the wire: `GENERIC_CARD_READER`.
    GenericCardReader,
    /// Generic reader that records times.
    ///
    /// On the wire: `GENERIC_TIME_READER`.
    GenericTimeReader,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DeviceModel {
        "GENERIC_VENDING_READER" => GenericVendingReader,
        "GENERIC_CARD_READER" => GenericCardReader,
        "GENERIC_TIME_READER" => GenericTimeReader,
    } else Unrecognized
}
