// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Communication threads and preferences of customers
//!
//! The calls are methods of [`CustomersCommunication`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Communication threads and preferences of customers
///
/// It comes from [`Client::customers_communication`].
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
pub struct CustomersCommunication<'c> {
    pub(in super::super) client: &'c Client,
}

impl CustomersCommunication<'_> {
    /// List a customer's communication preferences
    ///
    /// `GET /v1/communications/{customerId}/communication-preferences`
    ///
    /// Returns the communication preferences of a customer by message category and channel.
    ///
    /// Required scope: `COMMUNICATION_PREFERENCES_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose preferences are returned.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersCommunication#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .customers_communication()
    ///     .get_communication_preferences(42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCommunicationPreferences")]
    #[inline]
    pub fn get_communication_preferences(
        &self,
        customer_id: i64,
    ) -> GetCommunicationPreferencesRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Update a customer's communication preferences
    ///
    /// `PUT /v1/communications/{customerId}/communication-preferences`
    ///
    /// Sets the communication preferences of a customer by message category and channel and returns them.
    ///
    /// Required scope: `COMMUNICATION_PREFERENCES_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose preferences are changed.
    /// - `body`: List of communication preferences to set.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersCommunication#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(
    /// #     client: &Client,
    /// #     body: &[models::CommunicationPreference],
    /// # ) -> Result<(), Error> {
    /// let answer = client
    ///     .customers_communication()
    ///     .update_communication_preferences(42, body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateCommunicationPreferences")]
    #[inline]
    pub fn update_communication_preferences(
        &self,
        customer_id: i64,
        body: &[models::CommunicationPreference],
    ) -> UpdateCommunicationPreferencesRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", &body);
        request
    }

    /// Add communication in a new thread
    ///
    /// `POST /v1/communications/{customerId}/threads`
    ///
    /// Opens a new communication thread for a customer and stores the first communication in it. Returns both with their ids.
    ///
    /// Required scope: `COMMUNICATION_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer the communication is about.
    /// - `body`: Communication to store and the status of its thread.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersCommunication#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CommunicationThreadRequest::from(models::CommunicationThreadRequestRequired {
    ///     communication_thread_status: models::CommunicationThreadStatus::Created,
    ///     subject: "text".into(),
    ///     content: "text".into(),
    ///     communication_direction: models::CommunicationDirection::Incoming,
    ///     communication_channel: models::CommunicationChannel::Letter,
    /// });
    /// let answer = client
    ///     .customers_communication()
    ///     .create_communication_in_new_communication_thread(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCommunicationInNewCommunicationThread")]
    #[inline]
    pub fn create_communication_in_new_communication_thread(
        &self,
        customer_id: i64,
        body: &models::CommunicationThreadRequest,
    ) -> CreateCommunicationInNewCommunicationThreadRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Add communication to an existing thread
    ///
    /// `PUT /v1/communications/{customerId}/threads/{threadId}`
    ///
    /// Stores a further communication in an existing thread of a customer, updates the thread, and returns the communication with its id.
    ///
    /// Required scope: `COMMUNICATION_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer the thread belongs to.
    /// - `thread_id`: Id of the thread the communication is added to.
    /// - `body`: Communication to store and the new status of its thread.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersCommunication#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CommunicationThreadRequest::from(models::CommunicationThreadRequestRequired {
    ///     communication_thread_status: models::CommunicationThreadStatus::Created,
    ///     subject: "text".into(),
    ///     content: "text".into(),
    ///     communication_direction: models::CommunicationDirection::Incoming,
    ///     communication_channel: models::CommunicationChannel::Letter,
    /// });
    /// let answer = client
    ///     .customers_communication()
    ///     .create_communication_in_existing_communication_thread(42, 42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCommunicationInExistingCommunicationThread")]
    #[inline]
    pub fn create_communication_in_existing_communication_thread(
        &self,
        customer_id: i64,
        thread_id: i64,
        body: &models::CommunicationThreadRequest,
    ) -> CreateCommunicationInExistingCommunicationThreadRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.path("threadId", &thread_id);
        request.0.parts.json("application/json", body);
        request
    }
}

/// List a customer's communication preferences
///
/// The operation `getCommunicationPreferences`, called by [`CustomersCommunication::get_communication_preferences`].
#[derive(Clone, Copy, Debug)]
pub struct GetCommunicationPreferences;

impl codegen::Operation for GetCommunicationPreferences {
    type Output = Vec<models::CommunicationPreference>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Communication",
            "getCommunicationPreferences",
            codegen::Method::GET,
            "/v1/communications/{customerId}/communication-preferences",
        )
        .accept("application/json")
        .scopes(&["COMMUNICATION_PREFERENCES_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersCommunication::get_communication_preferences`] has started.
pub type GetCommunicationPreferencesRequest = Request<GetCommunicationPreferences>;

/// Update a customer's communication preferences
///
/// The operation `updateCommunicationPreferences`, called by [`CustomersCommunication::update_communication_preferences`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateCommunicationPreferences;

impl codegen::Operation for UpdateCommunicationPreferences {
    type Output = Vec<models::CommunicationPreference>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Communication",
            "updateCommunicationPreferences",
            codegen::Method::PUT,
            "/v1/communications/{customerId}/communication-preferences",
        )
        .accept("application/json")
        .scopes(&["COMMUNICATION_PREFERENCES_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersCommunication::update_communication_preferences`] has started.
pub type UpdateCommunicationPreferencesRequest = Request<UpdateCommunicationPreferences>;

/// Add communication in a new thread
///
/// The operation `createCommunicationInNewCommunicationThread`, called by [`CustomersCommunication::create_communication_in_new_communication_thread`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCommunicationInNewCommunicationThread;

impl codegen::Operation for CreateCommunicationInNewCommunicationThread {
    type Output = models::CommunicationThreadResponse;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Communication",
            "createCommunicationInNewCommunicationThread",
            codegen::Method::POST,
            "/v1/communications/{customerId}/threads",
        )
        .accept("application/json")
        .scopes(&["COMMUNICATION_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersCommunication::create_communication_in_new_communication_thread`] has started.
pub type CreateCommunicationInNewCommunicationThreadRequest = Request<
    CreateCommunicationInNewCommunicationThread,
>;

/// Add communication to an existing thread
///
/// The operation `createCommunicationInExistingCommunicationThread`, called by [`CustomersCommunication::create_communication_in_existing_communication_thread`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCommunicationInExistingCommunicationThread;

impl codegen::Operation for CreateCommunicationInExistingCommunicationThread {
    type Output = models::CommunicationThreadResponse;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Communication",
            "createCommunicationInExistingCommunicationThread",
            codegen::Method::PUT,
            "/v1/communications/{customerId}/threads/{threadId}",
        )
        .accept("application/json")
        .scopes(&["COMMUNICATION_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersCommunication::create_communication_in_existing_communication_thread`] has started.
pub type CreateCommunicationInExistingCommunicationThreadRequest = Request<
    CreateCommunicationInExistingCommunicationThread,
>;
