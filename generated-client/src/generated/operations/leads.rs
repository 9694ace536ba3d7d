// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Leads and their configuration
//!
//! The calls are methods of [`Leads`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Leads and their configuration
///
/// It comes from [`Client::leads`].
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
pub struct Leads<'c> {
    pub(in super::super) client: &'c Client,
}

impl Leads<'_> {
    /// Get the lead configuration
    ///
    /// `GET /v1/leads/config`
    ///
    /// Returns which data is hidden, optional or mandatory when a lead is created, with the additional fields and communication preferences.
    ///
    /// Required scope: `LEAD_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Leads#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.leads().get_lead_config().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getLeadConfig")]
    #[inline]
    pub fn get_lead_config(&self) -> GetLeadConfigRequest {
        Request::new(self.client)
    }

    /// Create a new lead
    ///
    /// `POST /v1/leads/create`
    ///
    /// Creates a lead, that is a prospective customer, from data that follow the lead configuration. Returns the identifiers of the lead and of its customer record.
    ///
    /// Required scope: `LEAD_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Personal data of the lead, with optional address, preferences, extra fields and notes.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Leads#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::LeadCreationRequest::new(
    ///     models::LeadCustomer::from(models::LeadCustomerRequired {
    ///         firstname: "text".into(),
    ///         lastname: "text".into(),
    ///         email: "text".into(),
    ///     }),
    /// );
    /// let answer = client.leads().create_lead(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createLead")]
    #[inline]
    pub fn create_lead(&self, body: &models::LeadCreationRequest) -> CreateLeadRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Validate data for a new lead
    ///
    /// `POST /v1/leads/validate`
    ///
    /// Checks whether a lead could be created from the given data. Nothing is saved; the outcome comes back as a status.
    ///
    /// Required scope: `LEAD_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: Data of the prospective lead to check.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Leads#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::LeadCreationRequest::new(
    ///     models::LeadCustomer::from(models::LeadCustomerRequired {
    ///         firstname: "text".into(),
    ///         lastname: "text".into(),
    ///         email: "text".into(),
    ///     }),
    /// );
    /// let answer = client.leads().validate_for_lead_creation(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateForLeadCreation")]
    #[inline]
    pub fn validate_for_lead_creation(
        &self,
        body: &models::LeadCreationRequest,
    ) -> ValidateForLeadCreationRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }
}

/// Get the lead configuration
///
/// The operation `getLeadConfig`, called by [`Leads::get_lead_config`].
#[derive(Clone, Copy, Debug)]
pub struct GetLeadConfig;

impl codegen::Operation for GetLeadConfig {
    type Output = models::LeadConfig;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Leads",
            "getLeadConfig",
            codegen::Method::GET,
            "/v1/leads/config",
        )
        .accept("application/json")
        .scopes(&["LEAD_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Leads::get_lead_config`] has started.
pub type GetLeadConfigRequest = Request<GetLeadConfig>;

/// Create a new lead
///
/// The operation `createLead`, called by [`Leads::create_lead`].
#[derive(Clone, Copy, Debug)]
pub struct CreateLead;

impl codegen::Operation for CreateLead {
    type Output = models::LeadCreationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Leads",
            "createLead",
            codegen::Method::POST,
            "/v1/leads/create",
        )
        .accept("application/json")
        .scopes(&["LEAD_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Leads::create_lead`] has started.
pub type CreateLeadRequest = Request<CreateLead>;

/// Validate data for a new lead
///
/// The operation `validateForLeadCreation`, called by [`Leads::validate_for_lead_creation`].
#[derive(Clone, Copy, Debug)]
pub struct ValidateForLeadCreation;

impl codegen::Operation for ValidateForLeadCreation {
    type Output = models::LeadCreationValidationResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Leads",
            "validateForLeadCreation",
            codegen::Method::POST,
            "/v1/leads/validate",
        )
        .accept("application/json")
        .scopes(&["LEAD_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Leads::validate_for_lead_creation`] has started.
pub type ValidateForLeadCreationRequest = Request<ValidateForLeadCreation>;
