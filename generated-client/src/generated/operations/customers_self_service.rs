// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Data amendments that customers request themselves
//!
//! The calls are methods of [`CustomersSelfService`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Data amendments that customers request themselves
///
/// It comes from [`Client::customers_self_service`].
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
pub struct CustomersSelfService<'c> {
    pub(in super::super) client: &'c Client,
}

impl CustomersSelfService<'_> {
    /// Get address data of a customer
    ///
    /// `GET /v1/customers/{customerId}/self-service/address-data`
    ///
    /// Returns the customer's postal address, how changes are handled, and any change still awaiting verification.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose address is read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers_self_service().get_customer_address_data(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerAddressData")]
    #[inline]
    pub fn get_customer_address_data(
        &self,
        customer_id: i64,
    ) -> GetCustomerAddressDataRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Request a change of address data
    ///
    /// `POST /v1/customers/{customerId}/self-service/address-data`
    ///
    /// Submits a new postal address for a customer. Depending on the configuration, the studio must verify the change before it takes effect.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose address changes.
    /// - `body`: Address data as it should be after the change.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CustomerAddressData::from(models::CustomerAddressDataRequired {
    ///     street: "text".into(),
    ///     zip_code: "12133".into(),
    ///     city: "text".into(),
    ///     country_code: "DE".into(),
    /// });
    /// let answer = client
    ///     .customers_self_service()
    ///     .create_customer_address_data_amendment(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCustomerAddressDataAmendment")]
    #[inline]
    pub fn create_customer_address_data_amendment(
        &self,
        customer_id: i64,
        body: &models::CustomerAddressData,
    ) -> CreateCustomerAddressDataAmendmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Withdraw a pending data change
    ///
    /// `DELETE /v1/customers/{customerId}/self-service/amendment/{amendmentId}`
    ///
    /// Withdraws an amendment that a customer requested and that is still pending. Returns no content.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer to whom the amendment belongs.
    /// - `amendment_id`: Id of the pending amendment to withdraw.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// client.customers_self_service().withdraw_amendment(42, 42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "withdrawAmendment")]
    #[inline]
    pub fn withdraw_amendment(
        &self,
        customer_id: i64,
        amendment_id: i64,
    ) -> WithdrawAmendmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.path("amendmentId", &amendment_id);
        request
    }

    /// Get contact data of a customer
    ///
    /// `GET /v1/customers/{customerId}/self-service/contact-data`
    ///
    /// Returns the customer's email address and phone numbers, how changes are handled, and any change still awaiting verification.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose contact data is read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers_self_service().get_customer_contact_data(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerContactData")]
    #[inline]
    pub fn get_customer_contact_data(
        &self,
        customer_id: i64,
    ) -> GetCustomerContactDataRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Request a change of contact data
    ///
    /// `POST /v1/customers/{customerId}/self-service/contact-data`
    ///
    /// Submits new contact data for a customer. Depending on the configuration, the studio must verify the change before it takes effect.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose contact data changes.
    /// - `body`: Contact data as it should be after the change.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CustomerContactData::new();
    /// let answer = client
    ///     .customers_self_service()
    ///     .create_customer_contact_data_amendment(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCustomerContactDataAmendment")]
    #[inline]
    pub fn create_customer_contact_data_amendment(
        &self,
        customer_id: i64,
        body: &models::CustomerContactData,
    ) -> CreateCustomerContactDataAmendmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get master data of a customer
    ///
    /// `GET /v1/customers/{customerId}/self-service/master-data`
    ///
    /// Returns the customer's name, gender, title and birth data, how changes are handled, and any change still awaiting verification.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose master data is read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers_self_service().get_customer_master_data(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerMasterData")]
    #[inline]
    pub fn get_customer_master_data(
        &self,
        customer_id: i64,
    ) -> GetCustomerMasterDataRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Request a change of master data
    ///
    /// `POST /v1/customers/{customerId}/self-service/master-data`
    ///
    /// Submits new personal data for a customer. Depending on the configuration, the studio must verify the change before it takes effect.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose master data changes.
    /// - `body`: Master data as it should be after the change.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CustomerMasterData::from(models::CustomerMasterDataRequired {
    ///     first_name: "text".into(),
    ///     last_name: "text".into(),
    ///     gender: models::Gender::Male,
    ///     date_of_birth: generated_client::jiff::civil::date(1952, 5, 4),
    ///     customer_title: models::CustomerTitle::Dr,
    /// });
    /// let answer = client
    ///     .customers_self_service()
    ///     .create_customer_master_data_amendment(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCustomerMasterDataAmendment")]
    #[inline]
    pub fn create_customer_master_data_amendment(
        &self,
        customer_id: i64,
        body: &models::CustomerMasterData,
    ) -> CreateCustomerMasterDataAmendmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get payment data of a customer
    ///
    /// `GET /v1/customers/{customerId}/self-service/payment-data`
    ///
    /// Returns the customer's bank account, whether a change needs a signature, how changes are handled, and any change awaiting verification.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose bank account is read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers_self_service().get_customer_payment_data(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerPaymentData")]
    #[inline]
    pub fn get_customer_payment_data(
        &self,
        customer_id: i64,
    ) -> GetCustomerPaymentDataRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Request a change of payment data
    ///
    /// `POST /v1/customers/{customerId}/self-service/payment-data`
    ///
    /// Submits a new bank account for a customer. Reading the payment data first tells whether a signature is required.
    ///
    /// Required scope: `CUSTOMER_SELF_SERVICE_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose bank account changes.
    /// - `body`: Bank account as it should be after the change, with a signature where required.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::OpenApiV1CustomerPaymentAmendment::from(models::OpenApiV1CustomerPaymentAmendmentRequired {
    ///     account_holder: "text".into(),
    ///     bank_name: "text".into(),
    ///     iban: "text".into(),
    ///     bic: "text".into(),
    /// });
    /// let answer = client
    ///     .customers_self_service()
    ///     .create_customer_payment_data_amendment(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCustomerPaymentDataAmendment")]
    #[inline]
    pub fn create_customer_payment_data_amendment(
        &self,
        customer_id: i64,
        body: &models::OpenApiV1CustomerPaymentAmendment,
    ) -> CreateCustomerPaymentDataAmendmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }
}

/// Get address data of a customer
///
/// The operation `getCustomerAddressData`, called by [`CustomersSelfService::get_customer_address_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerAddressData;

impl codegen::Operation for GetCustomerAddressData {
    type Output = models::OpenApiV1CustomerDataDtoCustomerAddressData;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "getCustomerAddressData",
            codegen::Method::GET,
            "/v1/customers/{customerId}/self-service/address-data",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_SELF_SERVICE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::get_customer_address_data`] has started.
pub type GetCustomerAddressDataRequest = Request<GetCustomerAddressData>;

/// Request a change of address data
///
/// The operation `createCustomerAddressDataAmendment`, called by [`CustomersSelfService::create_customer_address_data_amendment`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCustomerAddressDataAmendment;

impl codegen::Operation for CreateCustomerAddressDataAmendment {
    type Output = models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "createCustomerAddressDataAmendment",
            codegen::Method::POST,
            "/v1/customers/{customerId}/self-service/address-data",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_SELF_SERVICE_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::create_customer_address_data_amendment`] has started.
pub type CreateCustomerAddressDataAmendmentRequest = Request<
    CreateCustomerAddressDataAmendment,
>;

/// Withdraw a pending data change
///
/// The operation `withdrawAmendment`, called by [`CustomersSelfService::withdraw_amendment`].
#[derive(Clone, Copy, Debug)]
pub struct WithdrawAmendment;

impl codegen::Operation for WithdrawAmendment {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "withdrawAmendment",
            codegen::Method::DELETE,
            "/v1/customers/{customerId}/self-service/amendment/{amendmentId}",
        )
        .scopes(&["CUSTOMER_SELF_SERVICE_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::withdraw_amendment`] has started.
pub type WithdrawAmendmentRequest = Request<WithdrawAmendment>;

/// Get contact data of a customer
///
/// The operation `getCustomerContactData`, called by [`CustomersSelfService::get_customer_contact_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerContactData;

impl codegen::Operation for GetCustomerContactData {
    type Output = models::OpenApiV1CustomerDataDtoCustomerContactData;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "getCustomerContactData",
            codegen::Method::GET,
            "/v1/customers/{customerId}/self-service/contact-data",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_SELF_SERVICE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::get_customer_contact_data`] has started.
pub type GetCustomerContactDataRequest = Request<GetCustomerContactData>;

/// Request a change of contact data
///
/// The operation `createCustomerContactDataAmendment`, called by [`CustomersSelfService::create_customer_contact_data_amendment`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCustomerContactDataAmendment;

impl codegen::Operation for CreateCustomerContactDataAmendment {
    type Output = models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "createCustomerContactDataAmendment",
            codegen::Method::POST,
            "/v1/customers/{customerId}/self-service/contact-data",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_SELF_SERVICE_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::create_customer_contact_data_amendment`] has started.
pub type CreateCustomerContactDataAmendmentRequest = Request<
    CreateCustomerContactDataAmendment,
>;

/// Get master data of a customer
///
/// The operation `getCustomerMasterData`, called by [`CustomersSelfService::get_customer_master_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerMasterData;

impl codegen::Operation for GetCustomerMasterData {
    type Output = models::OpenApiV1CustomerDataDtoCustomerMasterData;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "getCustomerMasterData",
            codegen::Method::GET,
            "/v1/customers/{customerId}/self-service/master-data",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_SELF_SERVICE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::get_customer_master_data`] has started.
pub type GetCustomerMasterDataRequest = Request<GetCustomerMasterData>;

/// Request a change of master data
///
/// The operation `createCustomerMasterDataAmendment`, called by [`CustomersSelfService::create_customer_master_data_amendment`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCustomerMasterDataAmendment;

impl codegen::Operation for CreateCustomerMasterDataAmendment {
    type Output = models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "createCustomerMasterDataAmendment",
            codegen::Method::POST,
            "/v1/customers/{customerId}/self-service/master-data",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_SELF_SERVICE_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::create_customer_master_data_amendment`] has started.
pub type CreateCustomerMasterDataAmendmentRequest = Request<
    CreateCustomerMasterDataAmendment,
>;

/// Get payment data of a customer
///
/// The operation `getCustomerPaymentData`, called by [`CustomersSelfService::get_customer_payment_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerPaymentData;

impl codegen::Operation for GetCustomerPaymentData {
    type Output = models::OpenApiV1CustomerDataDtoCustomerPaymentData;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "getCustomerPaymentData",
            codegen::Method::GET,
            "/v1/customers/{customerId}/self-service/payment-data",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_SELF_SERVICE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::get_customer_payment_data`] has started.
pub type GetCustomerPaymentDataRequest = Request<GetCustomerPaymentData>;

/// Request a change of payment data
///
/// The operation `createCustomerPaymentDataAmendment`, called by [`CustomersSelfService::create_customer_payment_data_amendment`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCustomerPaymentDataAmendment;

impl codegen::Operation for CreateCustomerPaymentDataAmendment {
    type Output = models::OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Self-service",
            "createCustomerPaymentDataAmendment",
            codegen::Method::POST,
            "/v1/customers/{customerId}/self-service/payment-data",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_SELF_SERVICE_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersSelfService::create_customer_payment_data_amendment`] has started.
pub type CreateCustomerPaymentDataAmendmentRequest = Request<
    CreateCustomerPaymentDataAmendment,
>;
