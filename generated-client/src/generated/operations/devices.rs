// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Devices installed in the studio
//!
//! The calls are methods of [`Devices`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Devices installed in the studio
///
/// It comes from [`Client::devices`].
///
/// # Errors
///
/// - 400: The request failed validation.
/// - 401: The API key is missing or wrong.
/// - 403: The API key lacks a required scope.
/// - 404: The requested entity does not exist.
/// - 409: The entity was changed by someone else at the same time.
/// - 429: The rate limit of this endpoint is exceeded.
/// - 500: An internal error occurred.
#[derive(Clone, Copy, Debug)]
pub struct Devices<'c> {
    pub(in super::super) client: &'c Client,
}

impl Devices<'_> {
    /// List the studio's devices
    ///
    /// `GET /v1/devices`
    ///
    /// Returns the devices set up in the studio and tells for each whether it is active.
    ///
    /// Required scope: `DEVICE_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Devices#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.devices().get_devices().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDevices")]
    #[inline]
    pub fn get_devices(&self) -> GetDevicesRequest {
        Request::new(self.client)
    }

    /// Activate a device
    ///
    /// `PUT /v1/devices/{deviceId}/activate`
    ///
    /// Activates the device with the given id and returns the token it needs for all later communication.
    ///
    /// Required scope: `DEVICE_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `device_id`: Id of the device to activate.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Devices#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.devices().activate_device(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "activateDevice")]
    #[inline]
    pub fn activate_device(&self, device_id: i64) -> ActivateDeviceRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("deviceId", &device_id);
        request
    }
}

/// List the studio's devices
///
/// The operation `getDevices`, called by [`Devices::get_devices`].
#[derive(Clone, Copy, Debug)]
pub struct GetDevices;

impl codegen::Operation for GetDevices {
    type Output = Vec<models::Device>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Devices",
            "getDevices",
            codegen::Method::GET,
            "/v1/devices",
        )
        .accept("application/json")
        .scopes(&["DEVICE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Devices::get_devices`] has started.
pub type GetDevicesRequest = Request<GetDevices>;

/// Activate a device
///
/// The operation `activateDevice`, called by [`Devices::activate_device`].
#[derive(Clone, Copy, Debug)]
pub struct ActivateDevice;

impl codegen::Operation for ActivateDevice {
    type Output = models::DeviceActivationResponse;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Devices",
            "activateDevice",
            codegen::Method::PUT,
            "/v1/devices/{deviceId}/activate",
        )
        .accept("application/json")
        .scopes(&["DEVICE_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Devices::activate_device`] has started.
pub type ActivateDeviceRequest = Request<ActivateDevice>;
