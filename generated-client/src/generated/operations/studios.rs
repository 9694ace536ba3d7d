// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Information about the studio
//!
//! The calls are methods of [`Studios`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Information about the studio
///
/// It comes from [`Client::studios`].
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
pub struct Studios<'c> {
    pub(in super::super) client: &'c Client,
}

impl Studios<'_> {
    /// Confirm the activation for the studio
    ///
    /// `POST /v1/studios/confirmActivation`
    ///
    /// Confirms the activation of the integration's contract with the studio. An integration with webhook access has to call it to get webhook events. No scope is needed and the response carries no content.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Studios#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// client.studios().confirm_activation().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "confirmActivation")]
    #[inline]
    pub fn confirm_activation(&self) -> ConfirmActivationRequest {
        Request::new(self.client)
    }

    /// Get information about the studio
    ///
    /// `GET /v1/studios/information`
    ///
    /// Returns master data of the studio that the API key belongs to: name, address, contact details, opening hours, location and tags.
    ///
    /// Required scope: `STUDIO_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Studios#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.studios().get_studio_information().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getStudioInformation")]
    #[inline]
    pub fn get_studio_information(&self) -> GetStudioInformationRequest {
        Request::new(self.client)
    }

    /// Set the tags of the studio
    ///
    /// `PUT /v1/studios/information/tags`
    ///
    /// Gives the studio the tags in the request body and returns its tags after the update.
    ///
    /// Required scope: `STUDIO_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: List of the tags that the studio shall carry.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Studios#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client, body: &[models::Tag]) -> Result<(), Error> {
    /// let answer = client.studios().update_studio_tags(body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateStudioTags")]
    #[inline]
    pub fn update_studio_tags(&self, body: &[models::Tag]) -> UpdateStudioTagsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", &body);
        request
    }

    /// List the available studio tags
    ///
    /// `GET /v1/studios/tags`
    ///
    /// Lists every tag that studios can carry.
    ///
    /// Required scope: `STUDIO_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Studios#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.studios().get_all().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self) -> GetAllRequest {
        Request::new(self.client)
    }

    /// Get the studio's current utilization
    ///
    /// `GET /v1/studios/utilization`
    ///
    /// Returns how many customers are checked in at present and, where there is a limit, how many the studio admits.
    ///
    /// Required scope: `STUDIO_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Studios#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.studios().get_utilization().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUtilization")]
    #[inline]
    pub fn get_utilization(&self) -> GetUtilizationRequest {
        Request::new(self.client)
    }
}

/// Confirm the activation for the studio
///
/// The operation `confirmActivation`, called by [`Studios::confirm_activation`].
#[derive(Clone, Copy, Debug)]
pub struct ConfirmActivation;

impl codegen::Operation for ConfirmActivation {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Studios",
            "confirmActivation",
            codegen::Method::POST,
            "/v1/studios/confirmActivation",
        )
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Studios::confirm_activation`] has started.
pub type ConfirmActivationRequest = Request<ConfirmActivation>;

/// Get information about the studio
///
/// The operation `getStudioInformation`, called by [`Studios::get_studio_information`].
#[derive(Clone, Copy, Debug)]
pub struct GetStudioInformation;

impl codegen::Operation for GetStudioInformation {
    type Output = models::StudioInformation;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Studios",
            "getStudioInformation",
            codegen::Method::GET,
            "/v1/studios/information",
        )
        .accept("application/json")
        .scopes(&["STUDIO_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Studios::get_studio_information`] has started.
pub type GetStudioInformationRequest = Request<GetStudioInformation>;

/// Set the tags of the studio
///
/// The operation `updateStudioTags`, called by [`Studios::update_studio_tags`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateStudioTags;

impl codegen::Operation for UpdateStudioTags {
    type Output = Vec<models::Tag>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Studios",
            "updateStudioTags",
            codegen::Method::PUT,
            "/v1/studios/information/tags",
        )
        .accept("application/json")
        .scopes(&["STUDIO_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Studios::update_studio_tags`] has started.
pub type UpdateStudioTagsRequest = Request<UpdateStudioTags>;

/// List the available studio tags
///
/// The operation `getAll`, called by [`Studios::get_all`].
#[derive(Clone, Copy, Debug)]
pub struct GetAll;

impl codegen::Operation for GetAll {
    type Output = Vec<models::Tag>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Studios",
            "getAll",
            codegen::Method::GET,
            "/v1/studios/tags",
        )
        .accept("application/json")
        .scopes(&["STUDIO_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Studios::get_all`] has started.
pub type GetAllRequest = Request<GetAll>;

/// Get the studio's current utilization
///
/// The operation `getUtilization`, called by [`Studios::get_utilization`].
#[derive(Clone, Copy, Debug)]
pub struct GetUtilization;

impl codegen::Operation for GetUtilization {
    type Output = models::StudioUtilization;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Studios",
            "getUtilization",
            codegen::Method::GET,
            "/v1/studios/utilization",
        )
        .accept("application/json")
        .scopes(&["STUDIO_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Studios::get_utilization`] has started.
pub type GetUtilizationRequest = Request<GetUtilization>;
