// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Contract cancelation, idle periods and additional modules
//!
//! The calls are methods of [`MembershipSelfService`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Contract cancelation, idle periods and additional modules
///
/// It comes from [`Client::membership_self_service`].
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
pub struct MembershipSelfService<'c> {
    pub(in super::super) client: &'c Client,
}

impl MembershipSelfService<'_> {
    /// List additional modules
    ///
    /// `GET /v1/memberships/self-service/additional-modules`
    ///
    /// Returns the additional modules offered by the studio, with payment options, term information and trial periods.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.membership_self_service().get_additional_modules().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAdditionalModules")]
    #[inline]
    pub fn get_additional_modules(&self) -> GetAdditionalModulesRequest {
        Request::new(self.client)
    }

    /// List contract cancellation reasons
    ///
    /// `GET /v1/memberships/self-service/contract-cancelation-reasons`
    ///
    /// Returns the reasons that the studio offers for cancelling a contract.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .membership_self_service()
    ///     .get_contract_cancelation_reason_data()
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getContractCancelationReasonData")]
    #[inline]
    pub fn get_contract_cancelation_reason_data(
        &self,
    ) -> GetContractCancelationReasonDataRequest {
        Request::new(self.client)
    }

    /// Get an additional module contract
    ///
    /// `GET /v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}`
    ///
    /// Returns a module contract with its price, dates, trial period and cancellation details.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_CONTRACT_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the main contract the module contract belongs to.
    /// - `additional_module_contract_id`: Id of the module contract to return.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .membership_self_service()
    ///     .get_additional_module_contract(42, 42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAdditionalModuleContract")]
    #[inline]
    pub fn get_additional_module_contract(
        &self,
        contract_id: i64,
        additional_module_contract_id: i64,
    ) -> GetAdditionalModuleContractRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request
            .0
            .parts
            .path("additionalModuleContractId", &additional_module_contract_id);
        request
    }

    /// Submit module contract cancellation
    ///
    /// `POST /v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}/ordinary-cancelation`
    ///
    /// Files an amendment that cancels an additional module contract ordinarily, for a chosen date and reason. The cancellation may await verification. Returns a success indicator.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_CONTRACT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the main contract the module contract belongs to.
    /// - `additional_module_contract_id`: Id of the module contract to cancel.
    /// - `body`: Cancellation date and reason.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::AdditionalModuleContractCancelation::new(
    ///     generated_client::jiff::civil::date(2023, 1, 25),
    ///     1234,
    /// );
    /// let answer = client
    ///     .membership_self_service()
    ///     .create_module_contract_cancelation_amendment(42, 42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createModuleContractCancelationAmendment")]
    #[inline]
    pub fn create_module_contract_cancelation_amendment(
        &self,
        contract_id: i64,
        additional_module_contract_id: i64,
        body: &models::AdditionalModuleContractCancelation,
    ) -> CreateModuleContractCancelationAmendmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request
            .0
            .parts
            .path("additionalModuleContractId", &additional_module_contract_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Withdraw module contract cancellation
    ///
    /// `POST /v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}/withdraw-cancelation`
    ///
    /// Takes back the cancellation of an additional module contract: a pending cancellation amendment is withdrawn, a cancellation already in place is undone. Returns a success indicator.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_CONTRACT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the main contract the module contract belongs to.
    /// - `additional_module_contract_id`: Id of the module contract whose cancellation is withdrawn.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .membership_self_service()
    ///     .withdraw_additional_module_contract_cancelation(42, 42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "withdrawAdditionalModuleContractCancelation")]
    #[inline]
    pub fn withdraw_additional_module_contract_cancelation(
        &self,
        contract_id: i64,
        additional_module_contract_id: i64,
    ) -> WithdrawAdditionalModuleContractCancelationRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request
            .0
            .parts
            .path("additionalModuleContractId", &additional_module_contract_id);
        request
    }

    /// List modules purchasable for a contract
    ///
    /// `GET /v1/memberships/{contractId}/self-service/additional-modules/purchasable`
    ///
    /// Returns the studio's additional modules that the customer of the given main contract can purchase.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the main contract the modules would be added to.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .membership_self_service()
    ///     .get_purchasable_additional_modules(42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPurchasableAdditionalModules")]
    #[inline]
    pub fn get_purchasable_additional_modules(
        &self,
        contract_id: i64,
    ) -> GetPurchasableAdditionalModulesRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request
    }

    /// Purchase an additional module
    ///
    /// `POST /v1/memberships/{contractId}/self-service/additional-modules/purchase`
    ///
    /// Purchases an additional module for the given contract and returns the id of the resulting module contract.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_CONTRACT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the main contract the module is added to.
    /// - `body`: Module, payment frequency and trial period choice to purchase.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::AdditionalModuleContractRequest::from(models::AdditionalModuleContractRequestRequired {
    ///     additional_module_id: 203,
    ///     payment_frequency_id: 203,
    ///     book_trial_period: true,
    /// });
    /// let answer = client
    ///     .membership_self_service()
    ///     .purchase_additional_module_contract(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "purchaseAdditionalModuleContract")]
    #[inline]
    pub fn purchase_additional_module_contract(
        &self,
        contract_id: i64,
        body: &models::AdditionalModuleContractRequest,
    ) -> PurchaseAdditionalModuleContractRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Validate an additional module purchase
    ///
    /// `POST /v1/memberships/{contractId}/self-service/additional-modules/validate`
    ///
    /// Checks whether the selected additional module can be purchased for the contract, without purchasing it.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the main contract the purchase is checked for.
    /// - `body`: Module, payment frequency and trial period choice to check.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::AdditionalModuleContractRequest::from(models::AdditionalModuleContractRequestRequired {
    ///     additional_module_id: 203,
    ///     payment_frequency_id: 203,
    ///     book_trial_period: true,
    /// });
    /// let answer = client
    ///     .membership_self_service()
    ///     .validate_additional_module_contract_request(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateAdditionalModuleContractRequest")]
    #[inline]
    pub fn validate_additional_module_contract_request(
        &self,
        contract_id: i64,
        body: &models::AdditionalModuleContractRequest,
    ) -> ValidateAdditionalModuleContractRequestRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// List idle periods of a contract
    ///
    /// `GET /v1/memberships/{contractId}/self-service/idle-periods`
    ///
    /// Returns the idle periods of a contract, split into past ones and current or upcoming ones. Amendments appear among them as idle periods whose state is PENDING_VERIFICATION.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract whose idle periods are returned.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.membership_self_service().get_idle_periods(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getIdlePeriods")]
    #[inline]
    pub fn get_idle_periods(&self, contract_id: i64) -> GetIdlePeriodsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request
    }

    /// Create an idle period
    ///
    /// `POST /v1/memberships/{contractId}/self-service/idle-periods`
    ///
    /// Files an amendment that asks for an idle period of a contract; once accepted, it turns into an idle period. Send the data as multipart form; a document can be attached as evidence.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract to pause.
    /// - `data`: Start, duration and reason of the idle period, sent as a form part with content type application/json.
    ///
    /// Optional, set on the [request](CreateIdlePeriodAmendmentRequest): [`document`](CreateIdlePeriodAmendmentRequest#method.document).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let data = models::IdlePeriodCreateRequest::new(
    ///     generated_client::jiff::civil::date(2024, 2, 29),
    ///     42,
    /// );
    /// let answer = client
    ///     .membership_self_service()
    ///     .create_idle_period_amendment(42, &data)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createIdlePeriodAmendment")]
    #[inline]
    pub fn create_idle_period_amendment(
        &self,
        contract_id: i64,
        data: &models::IdlePeriodCreateRequest,
    ) -> CreateIdlePeriodAmendmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request.0.parts.part_json("data", "application/json", data);
        request.0.parts.multipart();
        request
    }

    /// Get idle period configuration
    ///
    /// `GET /v1/memberships/{contractId}/self-service/idle-periods/config`
    ///
    /// Returns the rules for idle periods of a contract, such as units, maximum terms, fees and selectable reasons.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_CONFIG_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract whose idle period rules are returned.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.membership_self_service().get_idle_period_config(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getIdlePeriodConfig")]
    #[inline]
    pub fn get_idle_period_config(
        &self,
        contract_id: i64,
    ) -> GetIdlePeriodConfigRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request
    }

    /// Get remaining idle period allowance
    ///
    /// `GET /v1/memberships/{contractId}/self-service/idle-periods/remaining`
    ///
    /// Returns how much idle time is still available for a contract, in total and free of charge.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract whose remaining idle time is returned.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.membership_self_service().get_remaining_idle_periods(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRemainingIdlePeriods")]
    #[inline]
    pub fn get_remaining_idle_periods(
        &self,
        contract_id: i64,
    ) -> GetRemainingIdlePeriodsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request
    }

    /// Validate an idle period request
    ///
    /// `POST /v1/memberships/{contractId}/self-service/idle-periods/validate`
    ///
    /// Checks whether an idle period, or the amendment that requests one, could be created for the contract with the given data. Nothing is created.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract the idle period is checked for.
    /// - `body`: Start date and duration of the idle period to check, or the wish for an unlimited one.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::IdlePeriodValidationRequest::new(
    ///     generated_client::jiff::civil::date(2024, 2, 29),
    /// );
    /// let answer = client
    ///     .membership_self_service()
    ///     .validate_idle_period_request(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "validateIdlePeriodRequest")]
    #[inline]
    pub fn validate_idle_period_request(
        &self,
        contract_id: i64,
        body: &models::IdlePeriodValidationRequest,
    ) -> ValidateIdlePeriodRequestRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get an idle period
    ///
    /// `GET /v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}`
    ///
    /// Returns a single idle period of a contract, or the amendment that requests one, with its dates, state, reason and fee information.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract the idle period belongs to.
    /// - `idle_period_id`: Id of the idle period or amendment to return.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.membership_self_service().get_idle_period_by_id(42, 42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getIdlePeriodById")]
    #[inline]
    pub fn get_idle_period_by_id(
        &self,
        contract_id: i64,
        idle_period_id: i64,
    ) -> GetIdlePeriodByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request.0.parts.path("idlePeriodId", &idle_period_id);
        request
    }

    /// Update an idle period
    ///
    /// `PUT /v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}`
    ///
    /// Requests changed dates, duration or reason for an idle period; the change is an amendment that becomes an idle period once accepted. Send the data as multipart form.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract the idle period belongs to.
    /// - `idle_period_id`: Id of the idle period to change.
    /// - `data`: New start, duration or end, and reason of the idle period, sent as a form part with content type application/json.
    ///
    /// Optional, set on the [request](UpdateIdlePeriodRequest): [`document`](UpdateIdlePeriodRequest#method.document).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let data = models::IdlePeriodUpdateRequest::new(
    ///     generated_client::jiff::civil::date(2024, 2, 29),
    ///     1,
    /// );
    /// let answer = client
    ///     .membership_self_service()
    ///     .update_idle_period(42, 42, &data)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateIdlePeriod")]
    #[inline]
    pub fn update_idle_period(
        &self,
        contract_id: i64,
        idle_period_id: i64,
        data: &models::IdlePeriodUpdateRequest,
    ) -> UpdateIdlePeriodRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request.0.parts.path("idlePeriodId", &idle_period_id);
        request.0.parts.part_json("data", "application/json", data);
        request.0.parts.multipart();
        request
    }

    /// Withdraw an idle period
    ///
    /// `DELETE /v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}`
    ///
    /// Withdraws an idle period of a contract or an amendment that requests one. Returns a success indicator.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract the idle period belongs to.
    /// - `idle_period_id`: Id of the idle period or amendment to withdraw.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.membership_self_service().withdraw_idle_period(42, 42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "withdrawIdlePeriod")]
    #[inline]
    pub fn withdraw_idle_period(
        &self,
        contract_id: i64,
        idle_period_id: i64,
    ) -> WithdrawIdlePeriodRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request.0.parts.path("idlePeriodId", &idle_period_id);
        request
    }

    /// Preview an idle period update
    ///
    /// `PUT /v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}/preview`
    ///
    /// Shows the contract end date, contract charges and validation status that a change to an idle period would lead to, without saving it.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ`.
    ///
    /// # Arguments
    ///
    /// - `contract_id`: Id of the contract the idle period belongs to.
    /// - `idle_period_id`: Id of the idle period the change is previewed for.
    /// - `body`: Changed idle period data to preview.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::IdlePeriodUpdateRequest::new(
    ///     generated_client::jiff::civil::date(2024, 2, 29),
    ///     1,
    /// );
    /// let answer = client
    ///     .membership_self_service()
    ///     .idle_period_update_preview(42, 42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "idlePeriodUpdatePreview")]
    #[inline]
    pub fn idle_period_update_preview(
        &self,
        contract_id: i64,
        idle_period_id: i64,
        body: &models::IdlePeriodUpdateRequest,
    ) -> IdlePeriodUpdatePreviewRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("contractId", &contract_id);
        request.0.parts.path("idlePeriodId", &idle_period_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// List contract data of a member
    ///
    /// `GET /v1/memberships/{customerId}/self-service/contract-data`
    ///
    /// Returns the customer's current main contracts as shown in self-service, including price, status and cancellation details.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose contracts are returned.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.membership_self_service().get_contract_data(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getContractData")]
    #[inline]
    pub fn get_contract_data(&self, customer_id: i64) -> GetContractDataRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Submit ordinary contract cancellation
    ///
    /// `POST /v1/memberships/{customerId}/self-service/ordinary-contract-cancelation`
    ///
    /// Files an amendment that cancels a customer's main contract ordinarily, for a chosen date and reason. The cancellation may await verification. Returns a success indicator.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who cancels the contract.
    /// - `body`: Contract to cancel, cancellation date and reason.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::MembershipSelfServiceMainContractCancelation::from(models::MembershipSelfServiceMainContractCancelationRequired {
    ///     cancelation_date: generated_client::jiff::civil::date(2023, 1, 25),
    ///     cancelation_reason_id: 1234,
    ///     contract_id: 1000,
    /// });
    /// let answer = client
    ///     .membership_self_service()
    ///     .create_contract_cancelation_amendment(42, &body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createContractCancelationAmendment")]
    #[inline]
    pub fn create_contract_cancelation_amendment(
        &self,
        customer_id: i64,
        body: &models::MembershipSelfServiceMainContractCancelation,
    ) -> CreateContractCancelationAmendmentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Withdraw ordinary contract cancellation
    ///
    /// `POST /v1/memberships/{customerId}/self-service/withdraw-ordinary-contract-cancelation/{contractId}`
    ///
    /// Takes back the ordinary cancellation of one of the customer's contracts: a pending cancellation amendment is withdrawn, a cancellation already in place is undone. Returns a success indicator.
    ///
    /// Required scope: `MEMBERSHIP_SELF_SERVICE_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who withdraws the cancellation.
    /// - `contract_id`: Id of the contract whose cancellation is withdrawn.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](MembershipSelfService#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .membership_self_service()
    ///     .withdraw_contract_cancelation(42, 42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "withdrawContractCancelation")]
    #[inline]
    pub fn withdraw_contract_cancelation(
        &self,
        customer_id: i64,
        contract_id: i64,
    ) -> WithdrawContractCancelationRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.path("contractId", &contract_id);
        request
    }
}

/// List additional modules
///
/// The operation `getAdditionalModules`, called by [`MembershipSelfService::get_additional_modules`].
#[derive(Clone, Copy, Debug)]
pub struct GetAdditionalModules;

impl codegen::Operation for GetAdditionalModules {
    type Output = Vec<models::AdditionalModule>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getAdditionalModules",
            codegen::Method::GET,
            "/v1/memberships/self-service/additional-modules",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_additional_modules`] has started.
pub type GetAdditionalModulesRequest = Request<GetAdditionalModules>;

/// List contract cancellation reasons
///
/// The operation `getContractCancelationReasonData`, called by [`MembershipSelfService::get_contract_cancelation_reason_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetContractCancelationReasonData;

impl codegen::Operation for GetContractCancelationReasonData {
    type Output = Vec<models::ContractCancelationReason>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getContractCancelationReasonData",
            codegen::Method::GET,
            "/v1/memberships/self-service/contract-cancelation-reasons",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_contract_cancelation_reason_data`] has started.
pub type GetContractCancelationReasonDataRequest = Request<
    GetContractCancelationReasonData,
>;

/// Get an additional module contract
///
/// The operation `getAdditionalModuleContract`, called by [`MembershipSelfService::get_additional_module_contract`].
#[derive(Clone, Copy, Debug)]
pub struct GetAdditionalModuleContract;

impl codegen::Operation for GetAdditionalModuleContract {
    type Output = models::AdditionalModuleContractExtended;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getAdditionalModuleContract",
            codegen::Method::GET,
            "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_CONTRACT_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_additional_module_contract`] has started.
pub type GetAdditionalModuleContractRequest = Request<GetAdditionalModuleContract>;

/// Submit module contract cancellation
///
/// The operation `createModuleContractCancelationAmendment`, called by [`MembershipSelfService::create_module_contract_cancelation_amendment`].
#[derive(Clone, Copy, Debug)]
pub struct CreateModuleContractCancelationAmendment;

impl codegen::Operation for CreateModuleContractCancelationAmendment {
    type Output = models::VoidResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "createModuleContractCancelationAmendment",
            codegen::Method::POST,
            "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}/ordinary-cancelation",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_CONTRACT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::create_module_contract_cancelation_amendment`] has started.
pub type CreateModuleContractCancelationAmendmentRequest = Request<
    CreateModuleContractCancelationAmendment,
>;

/// Withdraw module contract cancellation
///
/// The operation `withdrawAdditionalModuleContractCancelation`, called by [`MembershipSelfService::withdraw_additional_module_contract_cancelation`].
#[derive(Clone, Copy, Debug)]
pub struct WithdrawAdditionalModuleContractCancelation;

impl codegen::Operation for WithdrawAdditionalModuleContractCancelation {
    type Output = models::VoidResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "withdrawAdditionalModuleContractCancelation",
            codegen::Method::POST,
            "/v1/memberships/{contractId}/self-service/additional-module-contracts/{additionalModuleContractId}/withdraw-cancelation",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_CONTRACT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::withdraw_additional_module_contract_cancelation`] has started.
pub type WithdrawAdditionalModuleContractCancelationRequest = Request<
    WithdrawAdditionalModuleContractCancelation,
>;

/// List modules purchasable for a contract
///
/// The operation `getPurchasableAdditionalModules`, called by [`MembershipSelfService::get_purchasable_additional_modules`].
#[derive(Clone, Copy, Debug)]
pub struct GetPurchasableAdditionalModules;

impl codegen::Operation for GetPurchasableAdditionalModules {
    type Output = Vec<models::AdditionalModule>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getPurchasableAdditionalModules",
            codegen::Method::GET,
            "/v1/memberships/{contractId}/self-service/additional-modules/purchasable",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_purchasable_additional_modules`] has started.
pub type GetPurchasableAdditionalModulesRequest = Request<
    GetPurchasableAdditionalModules,
>;

/// Purchase an additional module
///
/// The operation `purchaseAdditionalModuleContract`, called by [`MembershipSelfService::purchase_additional_module_contract`].
#[derive(Clone, Copy, Debug)]
pub struct PurchaseAdditionalModuleContract;

impl codegen::Operation for PurchaseAdditionalModuleContract {
    type Output = models::AdditionalModuleContract;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "purchaseAdditionalModuleContract",
            codegen::Method::POST,
            "/v1/memberships/{contractId}/self-service/additional-modules/purchase",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_CONTRACT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::purchase_additional_module_contract`] has started.
pub type PurchaseAdditionalModuleContractRequest = Request<
    PurchaseAdditionalModuleContract,
>;

/// Validate an additional module purchase
///
/// The operation `validateAdditionalModuleContractRequest`, called by [`MembershipSelfService::validate_additional_module_contract_request`].
#[derive(Clone, Copy, Debug)]
pub struct ValidateAdditionalModuleContractRequest;

impl codegen::Operation for ValidateAdditionalModuleContractRequest {
    type Output = models::AdditionalModuleContractValidationStatus;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "validateAdditionalModuleContractRequest",
            codegen::Method::POST,
            "/v1/memberships/{contractId}/self-service/additional-modules/validate",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_ADDITIONAL_MODULE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::validate_additional_module_contract_request`] has started.
pub type ValidateAdditionalModuleContractRequestRequest = Request<
    ValidateAdditionalModuleContractRequest,
>;

/// List idle periods of a contract
///
/// The operation `getIdlePeriods`, called by [`MembershipSelfService::get_idle_periods`].
#[derive(Clone, Copy, Debug)]
pub struct GetIdlePeriods;

impl codegen::Operation for GetIdlePeriods {
    type Output = models::IdlePeriodLists;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getIdlePeriods",
            codegen::Method::GET,
            "/v1/memberships/{contractId}/self-service/idle-periods",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_idle_periods`] has started.
pub type GetIdlePeriodsRequest = Request<GetIdlePeriods>;

/// Create an idle period
///
/// The operation `createIdlePeriodAmendment`, called by [`MembershipSelfService::create_idle_period_amendment`].
#[derive(Clone, Copy, Debug)]
pub struct CreateIdlePeriodAmendment;

impl codegen::Operation for CreateIdlePeriodAmendment {
    type Output = models::IdlePeriod;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "createIdlePeriodAmendment",
            codegen::Method::POST,
            "/v1/memberships/{contractId}/self-service/idle-periods",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::create_idle_period_amendment`] has started.
pub type CreateIdlePeriodAmendmentRequest = Request<CreateIdlePeriodAmendment>;

impl Request<CreateIdlePeriodAmendment> {
    /// File that supports the given reason, in jpeg, png, pdf or heic format.
    #[inline]
    pub fn document(mut self, document: codegen::Upload) -> Self {
        self.0.parts.part_file("document", None, document);
        self
    }
}

/// Get idle period configuration
///
/// The operation `getIdlePeriodConfig`, called by [`MembershipSelfService::get_idle_period_config`].
#[derive(Clone, Copy, Debug)]
pub struct GetIdlePeriodConfig;

impl codegen::Operation for GetIdlePeriodConfig {
    type Output = models::IdlePeriodConfiguration;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getIdlePeriodConfig",
            codegen::Method::GET,
            "/v1/memberships/{contractId}/self-service/idle-periods/config",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_CONFIG_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_idle_period_config`] has started.
pub type GetIdlePeriodConfigRequest = Request<GetIdlePeriodConfig>;

/// Get remaining idle period allowance
///
/// The operation `getRemainingIdlePeriods`, called by [`MembershipSelfService::get_remaining_idle_periods`].
#[derive(Clone, Copy, Debug)]
pub struct GetRemainingIdlePeriods;

impl codegen::Operation for GetRemainingIdlePeriods {
    type Output = models::RemainingIdlePeriods;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getRemainingIdlePeriods",
            codegen::Method::GET,
            "/v1/memberships/{contractId}/self-service/idle-periods/remaining",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_remaining_idle_periods`] has started.
pub type GetRemainingIdlePeriodsRequest = Request<GetRemainingIdlePeriods>;

/// Validate an idle period request
///
/// The operation `validateIdlePeriodRequest`, called by [`MembershipSelfService::validate_idle_period_request`].
#[derive(Clone, Copy, Debug)]
pub struct ValidateIdlePeriodRequest;

impl codegen::Operation for ValidateIdlePeriodRequest {
    type Output = models::IdlePeriodValidationStatusResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "validateIdlePeriodRequest",
            codegen::Method::POST,
            "/v1/memberships/{contractId}/self-service/idle-periods/validate",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::validate_idle_period_request`] has started.
pub type ValidateIdlePeriodRequestRequest = Request<ValidateIdlePeriodRequest>;

/// Get an idle period
///
/// The operation `getIdlePeriodById`, called by [`MembershipSelfService::get_idle_period_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetIdlePeriodById;

impl codegen::Operation for GetIdlePeriodById {
    type Output = models::IdlePeriod;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getIdlePeriodById",
            codegen::Method::GET,
            "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_idle_period_by_id`] has started.
pub type GetIdlePeriodByIdRequest = Request<GetIdlePeriodById>;

/// Update an idle period
///
/// The operation `updateIdlePeriod`, called by [`MembershipSelfService::update_idle_period`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateIdlePeriod;

impl codegen::Operation for UpdateIdlePeriod {
    type Output = models::IdlePeriod;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "updateIdlePeriod",
            codegen::Method::PUT,
            "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::update_idle_period`] has started.
pub type UpdateIdlePeriodRequest = Request<UpdateIdlePeriod>;

impl Request<UpdateIdlePeriod> {
    /// File that supports the given reason, in jpeg, png, pdf or heic format.
    #[inline]
    pub fn document(mut self, document: codegen::Upload) -> Self {
        self.0.parts.part_file("document", None, document);
        self
    }
}

/// Withdraw an idle period
///
/// The operation `withdrawIdlePeriod`, called by [`MembershipSelfService::withdraw_idle_period`].
#[derive(Clone, Copy, Debug)]
pub struct WithdrawIdlePeriod;

impl codegen::Operation for WithdrawIdlePeriod {
    type Output = models::VoidResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "withdrawIdlePeriod",
            codegen::Method::DELETE,
            "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::withdraw_idle_period`] has started.
pub type WithdrawIdlePeriodRequest = Request<WithdrawIdlePeriod>;

/// Preview an idle period update
///
/// The operation `idlePeriodUpdatePreview`, called by [`MembershipSelfService::idle_period_update_preview`].
#[derive(Clone, Copy, Debug)]
pub struct IdlePeriodUpdatePreview;

impl codegen::Operation for IdlePeriodUpdatePreview {
    type Output = models::IdlePeriodUpdatePreview;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "idlePeriodUpdatePreview",
            codegen::Method::PUT,
            "/v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}/preview",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_IDLE_PERIOD_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::idle_period_update_preview`] has started.
pub type IdlePeriodUpdatePreviewRequest = Request<IdlePeriodUpdatePreview>;

/// List contract data of a member
///
/// The operation `getContractData`, called by [`MembershipSelfService::get_contract_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetContractData;

impl codegen::Operation for GetContractData {
    type Output = Vec<models::MembershipSelfServiceContractData>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "getContractData",
            codegen::Method::GET,
            "/v1/memberships/{customerId}/self-service/contract-data",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::get_contract_data`] has started.
pub type GetContractDataRequest = Request<GetContractData>;

/// Submit ordinary contract cancellation
///
/// The operation `createContractCancelationAmendment`, called by [`MembershipSelfService::create_contract_cancelation_amendment`].
#[derive(Clone, Copy, Debug)]
pub struct CreateContractCancelationAmendment;

impl codegen::Operation for CreateContractCancelationAmendment {
    type Output = models::VoidResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "createContractCancelationAmendment",
            codegen::Method::POST,
            "/v1/memberships/{customerId}/self-service/ordinary-contract-cancelation",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::create_contract_cancelation_amendment`] has started.
pub type CreateContractCancelationAmendmentRequest = Request<
    CreateContractCancelationAmendment,
>;

/// Withdraw ordinary contract cancellation
///
/// The operation `withdrawContractCancelation`, called by [`MembershipSelfService::withdraw_contract_cancelation`].
#[derive(Clone, Copy, Debug)]
pub struct WithdrawContractCancelation;

impl codegen::Operation for WithdrawContractCancelation {
    type Output = models::VoidResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Membership Self-service",
            "withdrawContractCancelation",
            codegen::Method::POST,
            "/v1/memberships/{customerId}/self-service/withdraw-ordinary-contract-cancelation/{contractId}",
        )
        .accept("application/json")
        .scopes(&["MEMBERSHIP_SELF_SERVICE_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`MembershipSelfService::withdraw_contract_cancelation`] has started.
pub type WithdrawContractCancelationRequest = Request<WithdrawContractCancelation>;
