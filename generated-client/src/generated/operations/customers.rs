// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Customers, their contracts, access and documents
//!
//! The calls are methods of [`Customers`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Customers, their contracts, access and documents
///
/// It comes from [`Client::customers`].
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
pub struct Customers<'c> {
    pub(in super::super) client: &'c Client,
}

impl Customers<'_> {
    /// List the customers of the studio
    ///
    /// `GET /v1/customers`
    ///
    /// Returns the studio's customers slice by slice, filtered by customer status. Pass the returned offset to read the next slice.
    ///
    /// Required scope: `CUSTOMER_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// Optional, set on the [request](GetCustomersRequest): [`card_number_format`](GetCustomersRequest#method.card_number_format), [`last_offset_id`](GetCustomersRequest#method.last_offset_id), [`offset`](GetCustomersRequest#method.offset), [`slice_size`](GetCustomersRequest#method.slice_size), [`customer_status`](GetCustomersRequest#method.customer_status).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.customers().get_customers().stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomers")]
    #[inline]
    pub fn get_customers(&self) -> GetCustomersRequest {
        Request::new(self.client)
    }

    /// List additional information fields
    ///
    /// `GET /v1/customers/additional-information-fields`
    ///
    /// Returns the custom fields that can hold additional information about customers.
    ///
    /// Required scope: `ADDITIONAL_INFORMATION_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_additional_information_fields().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAdditionalInformationFields")]
    #[inline]
    pub fn get_additional_information_fields(
        &self,
    ) -> GetAdditionalInformationFieldsRequest {
        Request::new(self.client)
    }

    /// Check benefits by card number
    ///
    /// `GET /v1/customers/benefits`
    ///
    /// Returns for each benefit key whether the benefit is valid for the customer who holds the given card. Covers all benefits unless keys are given.
    ///
    /// One of these scopes is required: `CUSTOMER_BENEFIT_READ`, `CUSTOMER_READ`.
    ///
    /// # Arguments
    ///
    /// - `card_number`: Number of the customer's access card, written in the format named by cardNumberFormat.
    ///
    /// Optional, set on the [request](GetBenefitsByCardNumberRequest): [`card_number_format`](GetBenefitsByCardNumberRequest#method.card_number_format), [`key`](GetBenefitsByCardNumberRequest#method.key).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_benefits_by_card_number("card_number").await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBenefitsByCardNumber")]
    #[inline]
    pub fn get_benefits_by_card_number(
        &self,
        card_number: impl AsRef<str>,
    ) -> GetBenefitsByCardNumberRequest {
        let mut request = Request::new(self.client);
        request.0.parts.query("cardNumber", &card_number.as_ref());
        request
    }

    /// Find a customer by an identifier
    ///
    /// `GET /v1/customers/by`
    ///
    /// Returns the customer that matches one identifier: card number, debtor id, barcode, customer number or PIN.
    ///
    /// Required scope: `CUSTOMER_READ`.
    ///
    /// Optional, set on the [request](GetCustomerByRequest): [`card_number`](GetCustomerByRequest#method.card_number), [`card_number_format`](GetCustomerByRequest#method.card_number_format), [`debtor_id`](GetCustomerByRequest#method.debtor_id), [`qr_code_uuid`](GetCustomerByRequest#method.qr_code_uuid), [`barcode`](GetCustomerByRequest#method.barcode), [`customer_number`](GetCustomerByRequest#method.customer_number), [`pin`](GetCustomerByRequest#method.pin).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_customer_by().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerBy")]
    #[inline]
    pub fn get_customer_by(&self) -> GetCustomerByRequest {
        Request::new(self.client)
    }

    /// Find contracts by a customer identifier
    ///
    /// `GET /v1/customers/contracts/by`
    ///
    /// Returns the contracts of the customer that matches one identifier: card number, debtor id, barcode, customer number or PIN.
    ///
    /// One of these scopes is required: `CUSTOMER_CONTRACT_READ`, `CUSTOMER_READ`.
    ///
    /// Optional, set on the [request](GetCustomerContractsByRequest): [`card_number`](GetCustomerContractsByRequest#method.card_number), [`card_number_format`](GetCustomerContractsByRequest#method.card_number_format), [`debtor_id`](GetCustomerContractsByRequest#method.debtor_id), [`qr_code_uuid`](GetCustomerContractsByRequest#method.qr_code_uuid), [`barcode`](GetCustomerContractsByRequest#method.barcode), [`customer_number`](GetCustomerContractsByRequest#method.customer_number), [`status`](GetCustomerContractsByRequest#method.status), [`pin`](GetCustomerContractsByRequest#method.pin).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_customer_contracts_by().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerContractsBy")]
    #[inline]
    pub fn get_customer_contracts_by(&self) -> GetCustomerContractsByRequest {
        Request::new(self.client)
    }

    /// Create a customer
    ///
    /// `POST /v1/customers/create`
    ///
    /// Creates a customer as a prospect, with data full enough to turn the prospect into a member later, and returns the id of the new customer.
    ///
    /// Required scope: `CUSTOMER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Personal, address and contact data of the new customer.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::MembershipSignupCustomer::from(models::MembershipSignupCustomerRequired {
    ///     first_name: "text".into(),
    ///     last_name: "text".into(),
    ///     date_of_birth: generated_client::jiff::civil::date(2019, 8, 24),
    ///     email: "text".into(),
    ///     street: "text".into(),
    ///     language: models::Language::new("de"),
    ///     city: "text".into(),
    ///     zip_code: "220-99".into(),
    ///     country_code: "DE".into(),
    /// });
    /// let answer = client.customers().create_customer(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCustomer")]
    #[inline]
    pub fn create_customer(
        &self,
        body: &models::MembershipSignupCustomer,
    ) -> CreateCustomerRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get a customer's latest measurement data
    ///
    /// `GET /v1/customers/measurement/latest`
    ///
    /// Returns the most recent measurement data of the customer identified by card number, barcode or PIN.
    ///
    /// One of these scopes is required: `CUSTOMER_MEASUREMENT_READ`, `CUSTOMER_READ`.
    ///
    /// Optional, set on the [request](GetCustomerMeasurementRequest): [`card_number`](GetCustomerMeasurementRequest#method.card_number), [`card_number_format`](GetCustomerMeasurementRequest#method.card_number_format), [`qr_code_uuid`](GetCustomerMeasurementRequest#method.qr_code_uuid), [`barcode`](GetCustomerMeasurementRequest#method.barcode), [`pin`](GetCustomerMeasurementRequest#method.pin).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_customer_measurement().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerMeasurement")]
    #[inline]
    pub fn get_customer_measurement(&self) -> GetCustomerMeasurementRequest {
        Request::new(self.client)
    }

    /// Search customers by personal data
    ///
    /// `POST /v1/customers/search`
    ///
    /// Looks for customers that match the criteria in the request body and returns all matches as a list.
    ///
    /// Required scope: `CUSTOMER_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: Criteria that the customers have to match.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CustomerSearchRequest::new();
    /// let answer = client.customers().search_customers(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchCustomers")]
    #[inline]
    pub fn search_customers(
        &self,
        body: &models::CustomerSearchRequest,
    ) -> SearchCustomersRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get a customer by id
    ///
    /// `GET /v1/customers/{customerId}`
    ///
    /// Returns the data of the one customer that has the given id.
    ///
    /// Required scope: `CUSTOMER_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer to read.
    ///
    /// Optional, set on the [request](GetCustomerByIdRequest): [`card_number_format`](GetCustomerByIdRequest#method.card_number_format).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_customer_by_id(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerById")]
    #[inline]
    pub fn get_customer_by_id(&self, customer_id: i64) -> GetCustomerByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Get a customer's access code
    ///
    /// `GET /v1/customers/{customerId}/access-code`
    ///
    /// Returns the code with which the customer gains access to the studio, with its format and, where it has one, its time of expiry.
    ///
    /// Required scope: `CUSTOMER_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer the code is issued for.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_customer_access_code(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomerAccessCode")]
    #[inline]
    pub fn get_customer_access_code(
        &self,
        customer_id: i64,
    ) -> GetCustomerAccessCodeRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Put an access medium on a customer
    ///
    /// `PUT /v1/customers/{customerId}/access-medium`
    ///
    /// Assigns an access medium to the customer and returns it as stored. Deprecated; addAccessMediums takes the same body.
    ///
    /// Required scope: `CUSTOMER_ACCESS_MEDIUM_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who receives the access medium.
    /// - `body`: Access medium to assign to the customer.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # #[allow(deprecated)]
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::AccessMediumDto::new();
    /// let answer = client.customers().add_access_medium(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "addAccessMedium")]
    #[deprecated]
    #[inline]
    pub fn add_access_medium(
        &self,
        customer_id: i64,
        body: &models::AccessMediumDto,
    ) -> AddAccessMediumRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Add an access medium to a customer
    ///
    /// `POST /v1/customers/{customerId}/access-mediums`
    ///
    /// Assigns a further access medium to the customer and returns it as stored.
    ///
    /// Required scope: `CUSTOMER_ACCESS_MEDIUM_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who receives the access medium.
    /// - `body`: Access medium to assign to the customer.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::AccessMediumDto::new();
    /// let answer = client.customers().add_access_mediums(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "addAccessMediums")]
    #[inline]
    pub fn add_access_mediums(
        &self,
        customer_id: i64,
        body: &models::AccessMediumDto,
    ) -> AddAccessMediumsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Change a customer's access medium
    ///
    /// `PUT /v1/customers/{customerId}/access-mediums/{accessMediumId}`
    ///
    /// Replaces the value of one of the customer's access mediums and returns the changed medium. Works only for a medium that was created before.
    ///
    /// Required scope: `CUSTOMER_ACCESS_MEDIUM_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who owns the access medium.
    /// - `access_medium_id`: Id of the access medium to change.
    /// - `body`: New value for the access medium.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::UpdateAccessIdentificationRequest::new();
    /// let answer = client.customers().update_access_mediums(42, 42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateAccessMediums")]
    #[inline]
    pub fn update_access_mediums(
        &self,
        customer_id: i64,
        access_medium_id: i64,
        body: &models::UpdateAccessIdentificationRequest,
    ) -> UpdateAccessMediumsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.path("accessMediumId", &access_medium_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Delete a customer's access medium
    ///
    /// `DELETE /v1/customers/{customerId}/access-mediums/{accessMediumId}`
    ///
    /// Removes one access medium from the customer. Works only for a medium that was created before. The response carries no content.
    ///
    /// Required scope: `CUSTOMER_ACCESS_MEDIUM_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who owns the access medium.
    /// - `access_medium_id`: Id of the access medium to remove.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// client.customers().delete_access_mediums(42, 42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAccessMediums")]
    #[inline]
    pub fn delete_access_mediums(
        &self,
        customer_id: i64,
        access_medium_id: i64,
    ) -> DeleteAccessMediumsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.path("accessMediumId", &access_medium_id);
        request
    }

    /// Set a customer's access restriction
    ///
    /// `PUT /v1/customers/{customerId}/access-restrictions`
    ///
    /// Creates an access restriction for the customer, or overwrites the present one with the sent data; only one created before can be changed. Give startDate and endDate together or leave out both. Returns the restriction.
    ///
    /// Required scope: `CUSTOMER_ACCESS_RESTRICTION_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose access is restricted.
    /// - `body`: Access restriction with its reason (required) and with either both or none of its two dates.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::AccessRestriction::new("text");
    /// let answer = client.customers().set_access_restriction(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "setAccessRestriction")]
    #[inline]
    pub fn set_access_restriction(
        &self,
        customer_id: i64,
        body: &models::AccessRestriction,
    ) -> SetAccessRestrictionRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Lift a customer's access restriction
    ///
    /// `DELETE /v1/customers/{customerId}/access-restrictions`
    ///
    /// Removes the access restriction from the customer. Works only for a restriction that was created before. The response carries no content.
    ///
    /// Required scope: `CUSTOMER_ACCESS_RESTRICTION_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose restriction is lifted.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// client.customers().delete_access_restriction(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAccessRestriction")]
    #[inline]
    pub fn delete_access_restriction(
        &self,
        customer_id: i64,
    ) -> DeleteAccessRestrictionRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// List a customer's past check-ins
    ///
    /// `GET /v1/customers/{customerId}/activities/checkins`
    ///
    /// Returns the customer's check-ins in the studio slice by slice for a range of dates. Without dates the range covers one month, counted from today.
    ///
    /// Required scope: `CHECKIN_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose check-ins are listed.
    ///
    /// Optional, set on the [request](GetCustomersCheckinHistoryRequest): [`from_date`](GetCustomersCheckinHistoryRequest#method.from_date), [`to_date`](GetCustomersCheckinHistoryRequest#method.to_date), [`slice_size`](GetCustomersCheckinHistoryRequest#method.slice_size), [`offset`](GetCustomersCheckinHistoryRequest#method.offset).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.customers().get_customers_checkin_history(42).stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomersCheckinHistory")]
    #[inline]
    pub fn get_customers_checkin_history(
        &self,
        customer_id: i64,
    ) -> GetCustomersCheckinHistoryRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Set a customer's additional information values
    ///
    /// `PUT /v1/customers/{customerId}/additional-information-field-assignments`
    ///
    /// Replaces all additional information values of the customer and returns them as stored. Send every value that is to remain: a field left out loses its value.
    ///
    /// Required scope: `ADDITIONAL_INFORMATION_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose field values are set.
    /// - `body`: Complete list of the fields with the values they shall have.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(
    /// #     client: &Client,
    /// #     body: &[models::AdditionalInformationFieldAssignment],
    /// # ) -> Result<(), Error> {
    /// let answer = client
    ///     .customers()
    ///     .set_additional_information_field_assignments(42, body)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "setAdditionalInformationFieldAssignments")]
    #[inline]
    pub fn set_additional_information_field_assignments(
        &self,
        customer_id: i64,
        body: &[models::AdditionalInformationFieldAssignment],
    ) -> SetAdditionalInformationFieldAssignmentsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", &body);
        request
    }

    /// Check a customer's benefits
    ///
    /// `GET /v1/customers/{customerId}/benefits`
    ///
    /// Returns for each benefit key whether the benefit is valid for the customer with the given id. Covers all benefits unless keys are given.
    ///
    /// One of these scopes is required: `CUSTOMER_BENEFIT_READ`, `CUSTOMER_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose benefits are checked.
    ///
    /// Optional, set on the [request](GetBenefitsRequest): [`key`](GetBenefitsRequest#method.key).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_benefits(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBenefits")]
    #[inline]
    pub fn get_benefits(&self, customer_id: i64) -> GetBenefitsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Record the use of a benefit
    ///
    /// `POST /v1/customers/{customerId}/benefits/{benefitKey}/use`
    ///
    /// Marks one use of a benefit by the customer. The response carries no content; status 400 means that the benefit cannot be used or that its key is not valid.
    ///
    /// One of these scopes is required: `CUSTOMER_WRITE`, `CUSTOMER_BENEFIT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who uses the benefit.
    /// - `benefit_key`: Key of the benefit that is used.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// client.customers().use_benefit(42, "benefit_key").await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "useBenefit")]
    #[inline]
    pub fn use_benefit(
        &self,
        customer_id: i64,
        benefit_key: impl AsRef<str>,
    ) -> UseBenefitRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.path("benefitKey", &benefit_key.as_ref());
        request
    }

    /// List a customer's membership contracts
    ///
    /// `GET /v1/customers/{customerId}/contracts`
    ///
    /// Returns the membership contracts of one customer, on request only those with a certain status.
    ///
    /// One of these scopes is required: `CUSTOMER_CONTRACT_READ`, `CUSTOMER_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose contracts are listed.
    ///
    /// Optional, set on the [request](GetCustomersContractsRequest): [`status`](GetCustomersContractsRequest#method.status).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_customers_contracts(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomersContracts")]
    #[inline]
    pub fn get_customers_contracts(
        &self,
        customer_id: i64,
    ) -> GetCustomersContractsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// List a customer's documents
    ///
    /// `GET /v1/customers/{customerId}/documents`
    ///
    /// Returns the documents stored for the customer slice by slice, each with a download URL that is valid for 15 minutes.
    ///
    /// Required scope: `CUSTOMER_DOCUMENT_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose documents are listed.
    ///
    /// Optional, set on the [request](GetDocumentsRequest): [`offset`](GetDocumentsRequest#method.offset), [`slice_size`](GetDocumentsRequest#method.slice_size).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client.customers().get_documents(42).stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDocuments")]
    #[inline]
    pub fn get_documents(&self, customer_id: i64) -> GetDocumentsRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Upload a document for a customer
    ///
    /// `POST /v1/customers/{customerId}/documents`
    ///
    /// Stores a file with the customer and returns the id of the new document. The file is sent as multipart form data.
    ///
    /// Required scope: `CUSTOMER_DOCUMENT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer the document belongs to.
    /// - `file`: Binary content of the document; its file name needs the right extension.
    ///
    /// Optional, set on the [request](UploadDocumentRequest): [`description`](UploadDocumentRequest#method.description).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client, file: generated_client::codegen::Upload) -> Result<(), Error> {
    /// let answer = client.customers().upload_document(42, file).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploadDocument")]
    #[inline]
    pub fn upload_document(
        &self,
        customer_id: i64,
        file: codegen::Upload,
    ) -> UploadDocumentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.part_file("file", None, file);
        request.0.parts.multipart();
        request
    }

    /// Get one document of a customer
    ///
    /// `GET /v1/customers/{customerId}/documents/{id}`
    ///
    /// Returns the details of a single customer document with a download URL that is valid for 15 minutes.
    ///
    /// Required scope: `CUSTOMER_DOCUMENT_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who owns the document.
    /// - `id`: Id of the document to read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.customers().get_document_by_id(42, 42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDocumentById")]
    #[inline]
    pub fn get_document_by_id(
        &self,
        customer_id: i64,
        id: i64,
    ) -> GetDocumentByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.path("id", &id);
        request
    }

    /// Set a customer's profile image
    ///
    /// `PUT /v1/customers/{customerId}/images`
    ///
    /// Uploads a profile image, as multipart form data, that takes the place of the customer's current one. It is stored as image/jpeg, scaled to 1200x1200. Returns a URL of the new image that is valid for 15 minutes.
    ///
    /// Required scope: `CUSTOMER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose image is set.
    /// - `image`: Binary content of the image file, of type image/jpeg or image/png; its file name needs the matching extension.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client, image: generated_client::codegen::Upload) -> Result<(), Error> {
    /// let answer = client.customers().update_image(42, image).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateImage")]
    #[inline]
    pub fn update_image(
        &self,
        customer_id: i64,
        image: codegen::Upload,
    ) -> UpdateImageRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.part_file("image", None, image);
        request.0.parts.multipart();
        request
    }

    /// Move a customer to another studio
    ///
    /// `POST /v1/customers/{customerId}/switch-studio`
    ///
    /// Has the customer change to the target studio on the given date. Call it with the API key of the studio that the customer leaves. The response carries no content.
    ///
    /// Required scope: `CUSTOMER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who changes studio.
    /// - `body`: Target studio and date of the change.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::OpenApiV1CustomerStudioSwitchRequestDto::new(
    ///     123456789,
    ///     generated_client::jiff::civil::date(2024, 1, 1),
    /// );
    /// client.customers().switch_studio(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "switchStudio")]
    #[inline]
    pub fn switch_studio(
        &self,
        customer_id: i64,
        body: &models::OpenApiV1CustomerStudioSwitchRequestDto,
    ) -> SwitchStudioRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Store a weighing for a customer
    ///
    /// `POST /v1/customers/{customerId}/weighing`
    ///
    /// Saves the results of a body composition weighing with the customer and returns the stored values.
    ///
    /// One of these scopes is required: `CUSTOMER_WRITE`, `CUSTOMER_WEIGHING_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer who was weighed.
    /// - `body`: Values measured in the weighing.
    ///
    /// Optional, set on the [request](CreateCustomerWeighingRequest): [`benefit_key`](CreateCustomerWeighingRequest#method.benefit_key).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](Customers#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CustomerWeighings::new("text");
    /// let answer = client.customers().create_customer_weighing(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCustomerWeighing")]
    #[inline]
    pub fn create_customer_weighing(
        &self,
        customer_id: i64,
        body: &models::CustomerWeighings,
    ) -> CreateCustomerWeighingRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }
}

/// List the customers of the studio
///
/// The operation `getCustomers`, called by [`Customers::get_customers`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomers;

impl codegen::Operation for GetCustomers {
    type Output = models::CustomerSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getCustomers",
            codegen::Method::GET,
            "/v1/customers",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetCustomers {
    type Item = models::Customer;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Customers::get_customers`] has started.
pub type GetCustomersRequest = Request<GetCustomers>;

impl Request<GetCustomers> {
    /// Number format in which card numbers appear in the response.
    ///
    /// Default: `DECIMAL`.
    #[inline]
    pub fn card_number_format(
        mut self,
        card_number_format: models::CardNumberFormat,
    ) -> Self {
        self.0.parts.query("cardNumberFormat", &card_number_format);
        self
    }

    /// Id of the last customer in the previous slice; replaced by offset. Deprecated.
    #[deprecated(note = "replaced by offset")]
    #[inline]
    pub fn last_offset_id(mut self, last_offset_id: i64) -> Self {
        self.0.parts.query("lastOffsetId", &last_offset_id);
        self
    }

    /// Offset returned with the previous slice, that is the id of its last customer; leave out to start at the first slice.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of customers per slice.
    ///
    /// Constraints: minimum 50, maximum 500. Default: `100`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }

    /// Status of the customers to list: MEMBER for members, PROSPECT for prospective members.
    ///
    /// Default: `MEMBER`.
    #[inline]
    pub fn customer_status(
        mut self,
        customer_status: models::CustomerStatusFilter,
    ) -> Self {
        self.0.parts.query("customerStatus", &customer_status);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetCustomers {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// List additional information fields
///
/// The operation `getAdditionalInformationFields`, called by [`Customers::get_additional_information_fields`].
#[derive(Clone, Copy, Debug)]
pub struct GetAdditionalInformationFields;

impl codegen::Operation for GetAdditionalInformationFields {
    type Output = Vec<models::AdditionalInformationField>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getAdditionalInformationFields",
            codegen::Method::GET,
            "/v1/customers/additional-information-fields",
        )
        .accept("application/json")
        .scopes(&["ADDITIONAL_INFORMATION_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_additional_information_fields`] has started.
pub type GetAdditionalInformationFieldsRequest = Request<GetAdditionalInformationFields>;

/// Check benefits by card number
///
/// The operation `getBenefitsByCardNumber`, called by [`Customers::get_benefits_by_card_number`].
#[derive(Clone, Copy, Debug)]
pub struct GetBenefitsByCardNumber;

impl codegen::Operation for GetBenefitsByCardNumber {
    type Output = Vec<models::BenefitValidationDto>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getBenefitsByCardNumber",
            codegen::Method::GET,
            "/v1/customers/benefits",
        )
        .accept("application/json")
        .any_scope(&["CUSTOMER_BENEFIT_READ", "CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_benefits_by_card_number`] has started.
pub type GetBenefitsByCardNumberRequest = Request<GetBenefitsByCardNumber>;

impl Request<GetBenefitsByCardNumber> {
    /// Number format in which cardNumber is written.
    ///
    /// Default: `DECIMAL`.
    #[inline]
    pub fn card_number_format(
        mut self,
        card_number_format: models::CardNumberFormat,
    ) -> Self {
        self.0.parts.query("cardNumberFormat", &card_number_format);
        self
    }

    /// Keys of the benefits to check, may be given more than once; no other benefits are then checked.
    #[inline]
    pub fn key(mut self, key: &[impl AsRef<str>]) -> Self {
        self.0.parts.query("key", &codegen::texts(key));
        self
    }
}

/// Find a customer by an identifier
///
/// The operation `getCustomerBy`, called by [`Customers::get_customer_by`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerBy;

impl codegen::Operation for GetCustomerBy {
    type Output = models::Customer;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getCustomerBy",
            codegen::Method::GET,
            "/v1/customers/by",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_customer_by`] has started.
pub type GetCustomerByRequest = Request<GetCustomerBy>;

impl Request<GetCustomerBy> {
    /// Number of the customer's access card, written in the format named by cardNumberFormat.
    #[inline]
    pub fn card_number(mut self, card_number: impl AsRef<str>) -> Self {
        self.0.parts.query("cardNumber", &card_number.as_ref());
        self
    }

    /// Number format that applies to the card number.
    ///
    /// Default: `DECIMAL`.
    #[inline]
    pub fn card_number_format(
        mut self,
        card_number_format: models::CardNumberFormat,
    ) -> Self {
        self.0.parts.query("cardNumberFormat", &card_number_format);
        self
    }

    /// Debtor id under which the customer is kept in accounting.
    #[inline]
    pub fn debtor_id(mut self, debtor_id: impl AsRef<str>) -> Self {
        self.0.parts.query("debtorId", &debtor_id.as_ref());
        self
    }

    /// UUID carried by the customer's QR code. Deprecated.
    ///
    /// Constraints: format `uuid`.
    #[deprecated]
    #[inline]
    pub fn qr_code_uuid(mut self, qr_code_uuid: impl AsRef<str>) -> Self {
        self.0.parts.query("qrCodeUuid", &qr_code_uuid.as_ref());
        self
    }

    /// Barcode assigned to the customer for access.
    #[inline]
    pub fn barcode(mut self, barcode: impl AsRef<str>) -> Self {
        self.0.parts.query("barcode", &barcode.as_ref());
        self
    }

    /// Customer number that the studio has assigned.
    #[inline]
    pub fn customer_number(mut self, customer_number: impl AsRef<str>) -> Self {
        self.0.parts.query("customerNumber", &customer_number.as_ref());
        self
    }

    /// PIN assigned to the customer for access.
    #[inline]
    pub fn pin(mut self, pin: impl AsRef<str>) -> Self {
        self.0.parts.query("pin", &pin.as_ref());
        self
    }
}

/// Find contracts by a customer identifier
///
/// The operation `getCustomerContractsBy`, called by [`Customers::get_customer_contracts_by`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerContractsBy;

impl codegen::Operation for GetCustomerContractsBy {
    type Output = Vec<models::Contract>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getCustomerContractsBy",
            codegen::Method::GET,
            "/v1/customers/contracts/by",
        )
        .accept("application/json")
        .any_scope(&["CUSTOMER_CONTRACT_READ", "CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_customer_contracts_by`] has started.
pub type GetCustomerContractsByRequest = Request<GetCustomerContractsBy>;

impl Request<GetCustomerContractsBy> {
    /// Number of the customer's access card, written in the format named by cardNumberFormat.
    #[inline]
    pub fn card_number(mut self, card_number: impl AsRef<str>) -> Self {
        self.0.parts.query("cardNumber", &card_number.as_ref());
        self
    }

    /// Number format in which cardNumber is written.
    ///
    /// Default: `DECIMAL`.
    #[inline]
    pub fn card_number_format(
        mut self,
        card_number_format: models::CardNumberFormat,
    ) -> Self {
        self.0.parts.query("cardNumberFormat", &card_number_format);
        self
    }

    /// Debtor id under which the customer is kept in accounting.
    #[inline]
    pub fn debtor_id(mut self, debtor_id: impl AsRef<str>) -> Self {
        self.0.parts.query("debtorId", &debtor_id.as_ref());
        self
    }

    /// UUID carried by the customer's QR code. Deprecated.
    ///
    /// Constraints: format `uuid`.
    #[deprecated]
    #[inline]
    pub fn qr_code_uuid(mut self, qr_code_uuid: impl AsRef<str>) -> Self {
        self.0.parts.query("qrCodeUuid", &qr_code_uuid.as_ref());
        self
    }

    /// Barcode assigned to the customer for access.
    #[inline]
    pub fn barcode(mut self, barcode: impl AsRef<str>) -> Self {
        self.0.parts.query("barcode", &barcode.as_ref());
        self
    }

    /// Customer number that the studio has assigned.
    #[inline]
    pub fn customer_number(mut self, customer_number: impl AsRef<str>) -> Self {
        self.0.parts.query("customerNumber", &customer_number.as_ref());
        self
    }

    /// Status that the returned contracts must have; leave out for all contracts.
    #[inline]
    pub fn status(mut self, status: models::ContractStatus) -> Self {
        self.0.parts.query("status", &status);
        self
    }

    /// PIN assigned to the customer for access.
    #[inline]
    pub fn pin(mut self, pin: impl AsRef<str>) -> Self {
        self.0.parts.query("pin", &pin.as_ref());
        self
    }
}

/// Create a customer
///
/// The operation `createCustomer`, called by [`Customers::create_customer`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCustomer;

impl codegen::Operation for CreateCustomer {
    type Output = models::OpenApiV1CustomerCreateResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "createCustomer",
            codegen::Method::POST,
            "/v1/customers/create",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::create_customer`] has started.
pub type CreateCustomerRequest = Request<CreateCustomer>;

/// Get a customer's latest measurement data
///
/// The operation `getCustomerMeasurement`, called by [`Customers::get_customer_measurement`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerMeasurement;

impl codegen::Operation for GetCustomerMeasurement {
    type Output = models::Measurement;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getCustomerMeasurement",
            codegen::Method::GET,
            "/v1/customers/measurement/latest",
        )
        .accept("application/json")
        .any_scope(&["CUSTOMER_MEASUREMENT_READ", "CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_customer_measurement`] has started.
pub type GetCustomerMeasurementRequest = Request<GetCustomerMeasurement>;

impl Request<GetCustomerMeasurement> {
    /// Number of the customer's access card, written in the format named by cardNumberFormat.
    #[inline]
    pub fn card_number(mut self, card_number: impl AsRef<str>) -> Self {
        self.0.parts.query("cardNumber", &card_number.as_ref());
        self
    }

    /// Number format in which cardNumber is written.
    ///
    /// Default: `DECIMAL`.
    #[inline]
    pub fn card_number_format(
        mut self,
        card_number_format: models::CardNumberFormat,
    ) -> Self {
        self.0.parts.query("cardNumberFormat", &card_number_format);
        self
    }

    /// UUID carried by the customer's QR code. Deprecated.
    ///
    /// Constraints: format `uuid`.
    #[deprecated]
    #[inline]
    pub fn qr_code_uuid(mut self, qr_code_uuid: impl AsRef<str>) -> Self {
        self.0.parts.query("qrCodeUuid", &qr_code_uuid.as_ref());
        self
    }

    /// Barcode assigned to the customer for access.
    #[inline]
    pub fn barcode(mut self, barcode: impl AsRef<str>) -> Self {
        self.0.parts.query("barcode", &barcode.as_ref());
        self
    }

    /// PIN assigned to the customer for access.
    #[inline]
    pub fn pin(mut self, pin: impl AsRef<str>) -> Self {
        self.0.parts.query("pin", &pin.as_ref());
        self
    }
}

/// Search customers by personal data
///
/// The operation `searchCustomers`, called by [`Customers::search_customers`].
#[derive(Clone, Copy, Debug)]
pub struct SearchCustomers;

impl codegen::Operation for SearchCustomers {
    type Output = Vec<models::Customer>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "searchCustomers",
            codegen::Method::POST,
            "/v1/customers/search",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::search_customers`] has started.
pub type SearchCustomersRequest = Request<SearchCustomers>;

/// Get a customer by id
///
/// The operation `getCustomerById`, called by [`Customers::get_customer_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerById;

impl codegen::Operation for GetCustomerById {
    type Output = models::Customer;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getCustomerById",
            codegen::Method::GET,
            "/v1/customers/{customerId}",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_customer_by_id`] has started.
pub type GetCustomerByIdRequest = Request<GetCustomerById>;

impl Request<GetCustomerById> {
    /// Number format in which card numbers appear in the response.
    ///
    /// Default: `DECIMAL`.
    #[inline]
    pub fn card_number_format(
        mut self,
        card_number_format: models::CardNumberFormat,
    ) -> Self {
        self.0.parts.query("cardNumberFormat", &card_number_format);
        self
    }
}

/// Get a customer's access code
///
/// The operation `getCustomerAccessCode`, called by [`Customers::get_customer_access_code`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerAccessCode;

impl codegen::Operation for GetCustomerAccessCode {
    type Output = models::CustomerAccessCode;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getCustomerAccessCode",
            codegen::Method::GET,
            "/v1/customers/{customerId}/access-code",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_customer_access_code`] has started.
pub type GetCustomerAccessCodeRequest = Request<GetCustomerAccessCode>;

/// Put an access medium on a customer
///
/// The operation `addAccessMedium`, called by [`Customers::add_access_medium`].
#[derive(Clone, Copy, Debug)]
pub struct AddAccessMedium;

impl codegen::Operation for AddAccessMedium {
    type Output = models::AccessMediumDto;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "addAccessMedium",
            codegen::Method::PUT,
            "/v1/customers/{customerId}/access-medium",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_ACCESS_MEDIUM_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::add_access_medium`] has started.
pub type AddAccessMediumRequest = Request<AddAccessMedium>;

/// Add an access medium to a customer
///
/// The operation `addAccessMediums`, called by [`Customers::add_access_mediums`].
#[derive(Clone, Copy, Debug)]
pub struct AddAccessMediums;

impl codegen::Operation for AddAccessMediums {
    type Output = models::AccessMediumDto;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "addAccessMediums",
            codegen::Method::POST,
            "/v1/customers/{customerId}/access-mediums",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_ACCESS_MEDIUM_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::add_access_mediums`] has started.
pub type AddAccessMediumsRequest = Request<AddAccessMediums>;

/// Change a customer's access medium
///
/// The operation `updateAccessMediums`, called by [`Customers::update_access_mediums`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccessMediums;

impl codegen::Operation for UpdateAccessMediums {
    type Output = models::AccessMediumDto;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "updateAccessMediums",
            codegen::Method::PUT,
            "/v1/customers/{customerId}/access-mediums/{accessMediumId}",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_ACCESS_MEDIUM_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::update_access_mediums`] has started.
pub type UpdateAccessMediumsRequest = Request<UpdateAccessMediums>;

/// Delete a customer's access medium
///
/// The operation `deleteAccessMediums`, called by [`Customers::delete_access_mediums`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessMediums;

impl codegen::Operation for DeleteAccessMediums {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "deleteAccessMediums",
            codegen::Method::DELETE,
            "/v1/customers/{customerId}/access-mediums/{accessMediumId}",
        )
        .scopes(&["CUSTOMER_ACCESS_MEDIUM_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::delete_access_mediums`] has started.
pub type DeleteAccessMediumsRequest = Request<DeleteAccessMediums>;

/// Set a customer's access restriction
///
/// The operation `setAccessRestriction`, called by [`Customers::set_access_restriction`].
#[derive(Clone, Copy, Debug)]
pub struct SetAccessRestriction;

impl codegen::Operation for SetAccessRestriction {
    type Output = models::AccessRestriction;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "setAccessRestriction",
            codegen::Method::PUT,
            "/v1/customers/{customerId}/access-restrictions",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_ACCESS_RESTRICTION_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::set_access_restriction`] has started.
pub type SetAccessRestrictionRequest = Request<SetAccessRestriction>;

/// Lift a customer's access restriction
///
/// The operation `deleteAccessRestriction`, called by [`Customers::delete_access_restriction`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessRestriction;

impl codegen::Operation for DeleteAccessRestriction {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "deleteAccessRestriction",
            codegen::Method::DELETE,
            "/v1/customers/{customerId}/access-restrictions",
        )
        .scopes(&["CUSTOMER_ACCESS_RESTRICTION_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::delete_access_restriction`] has started.
pub type DeleteAccessRestrictionRequest = Request<DeleteAccessRestriction>;

/// List a customer's past check-ins
///
/// The operation `getCustomersCheckinHistory`, called by [`Customers::get_customers_checkin_history`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomersCheckinHistory;

impl codegen::Operation for GetCustomersCheckinHistory {
    type Output = models::CustomerCheckinSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getCustomersCheckinHistory",
            codegen::Method::GET,
            "/v1/customers/{customerId}/activities/checkins",
        )
        .accept("application/json")
        .scopes(&["CHECKIN_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetCustomersCheckinHistory {
    type Item = models::CustomerCheckin;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Customers::get_customers_checkin_history`] has started.
pub type GetCustomersCheckinHistoryRequest = Request<GetCustomersCheckinHistory>;

impl Request<GetCustomersCheckinHistory> {
    /// First day of the range to report on (ISO 8601 date).
    #[inline]
    pub fn from_date(mut self, from_date: codegen::Date) -> Self {
        self.0.parts.query("fromDate", &from_date);
        self
    }

    /// Last day of the range to report on (ISO 8601 date); at most 365 days after fromDate.
    #[inline]
    pub fn to_date(mut self, to_date: codegen::Date) -> Self {
        self.0.parts.query("toDate", &to_date);
        self
    }

    /// Number of check-ins per slice.
    ///
    /// Constraints: minimum 1, maximum 50. Default: `10`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }

    /// Offset returned with the previous slice; 0 for the first slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetCustomersCheckinHistory {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Set a customer's additional information values
///
/// The operation `setAdditionalInformationFieldAssignments`, called by [`Customers::set_additional_information_field_assignments`].
#[derive(Clone, Copy, Debug)]
pub struct SetAdditionalInformationFieldAssignments;

impl codegen::Operation for SetAdditionalInformationFieldAssignments {
    type Output = Vec<models::AdditionalInformationFieldAssignment>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "setAdditionalInformationFieldAssignments",
            codegen::Method::PUT,
            "/v1/customers/{customerId}/additional-information-field-assignments",
        )
        .accept("application/json")
        .scopes(&["ADDITIONAL_INFORMATION_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::set_additional_information_field_assignments`] has started.
pub type SetAdditionalInformationFieldAssignmentsRequest = Request<
    SetAdditionalInformationFieldAssignments,
>;

/// Check a customer's benefits
///
/// The operation `getBenefits`, called by [`Customers::get_benefits`].
#[derive(Clone, Copy, Debug)]
pub struct GetBenefits;

impl codegen::Operation for GetBenefits {
    type Output = Vec<models::BenefitValidationDto>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getBenefits",
            codegen::Method::GET,
            "/v1/customers/{customerId}/benefits",
        )
        .accept("application/json")
        .any_scope(&["CUSTOMER_BENEFIT_READ", "CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_benefits`] has started.
pub type GetBenefitsRequest = Request<GetBenefits>;

impl Request<GetBenefits> {
    /// Keys of the benefits to check, may be given more than once; no other benefits are then checked.
    #[inline]
    pub fn key(mut self, key: &[impl AsRef<str>]) -> Self {
        self.0.parts.query("key", &codegen::texts(key));
        self
    }
}

/// Record the use of a benefit
///
/// The operation `useBenefit`, called by [`Customers::use_benefit`].
#[derive(Clone, Copy, Debug)]
pub struct UseBenefit;

impl codegen::Operation for UseBenefit {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "useBenefit",
            codegen::Method::POST,
            "/v1/customers/{customerId}/benefits/{benefitKey}/use",
        )
        .any_scope(&["CUSTOMER_WRITE", "CUSTOMER_BENEFIT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::use_benefit`] has started.
pub type UseBenefitRequest = Request<UseBenefit>;

/// List a customer's membership contracts
///
/// The operation `getCustomersContracts`, called by [`Customers::get_customers_contracts`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomersContracts;

impl codegen::Operation for GetCustomersContracts {
    type Output = Vec<models::Contract>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getCustomersContracts",
            codegen::Method::GET,
            "/v1/customers/{customerId}/contracts",
        )
        .accept("application/json")
        .any_scope(&["CUSTOMER_CONTRACT_READ", "CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_customers_contracts`] has started.
pub type GetCustomersContractsRequest = Request<GetCustomersContracts>;

impl Request<GetCustomersContracts> {
    /// Status that the listed contracts must have; leave out for all contracts.
    #[inline]
    pub fn status(mut self, status: models::ContractStatus) -> Self {
        self.0.parts.query("status", &status);
        self
    }
}

/// List a customer's documents
///
/// The operation `getDocuments`, called by [`Customers::get_documents`].
#[derive(Clone, Copy, Debug)]
pub struct GetDocuments;

impl codegen::Operation for GetDocuments {
    type Output = models::CustomerDocuments;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getDocuments",
            codegen::Method::GET,
            "/v1/customers/{customerId}/documents",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_DOCUMENT_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetDocuments {
    type Item = models::CustomerDocument;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`Customers::get_documents`] has started.
pub type GetDocumentsRequest = Request<GetDocuments>;

impl Request<GetDocuments> {
    /// Offset returned with the previous slice; 0 for the first slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }

    /// Number of documents per slice.
    ///
    /// Constraints: minimum 1, maximum 50. Default: `10`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetDocuments {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// Upload a document for a customer
///
/// The operation `uploadDocument`, called by [`Customers::upload_document`].
#[derive(Clone, Copy, Debug)]
pub struct UploadDocument;

impl codegen::Operation for UploadDocument {
    type Output = models::CustomerDocumentUploadResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "uploadDocument",
            codegen::Method::POST,
            "/v1/customers/{customerId}/documents",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_DOCUMENT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::upload_document`] has started.
pub type UploadDocumentRequest = Request<UploadDocument>;

impl Request<UploadDocument> {
    /// Text that explains what the document is.
    #[inline]
    pub fn description(mut self, description: impl AsRef<str>) -> Self {
        self.0.parts.query("description", &description.as_ref());
        self
    }
}

/// Get one document of a customer
///
/// The operation `getDocumentById`, called by [`Customers::get_document_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetDocumentById;

impl codegen::Operation for GetDocumentById {
    type Output = models::CustomerDocument;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "getDocumentById",
            codegen::Method::GET,
            "/v1/customers/{customerId}/documents/{id}",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_DOCUMENT_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::get_document_by_id`] has started.
pub type GetDocumentByIdRequest = Request<GetDocumentById>;

/// Set a customer's profile image
///
/// The operation `updateImage`, called by [`Customers::update_image`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateImage;

impl codegen::Operation for UpdateImage {
    type Output = models::CustomerImage;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "updateImage",
            codegen::Method::PUT,
            "/v1/customers/{customerId}/images",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::update_image`] has started.
pub type UpdateImageRequest = Request<UpdateImage>;

/// Move a customer to another studio
///
/// The operation `switchStudio`, called by [`Customers::switch_studio`].
#[derive(Clone, Copy, Debug)]
pub struct SwitchStudio;

impl codegen::Operation for SwitchStudio {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "switchStudio",
            codegen::Method::POST,
            "/v1/customers/{customerId}/switch-studio",
        )
        .scopes(&["CUSTOMER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::switch_studio`] has started.
pub type SwitchStudioRequest = Request<SwitchStudio>;

/// Store a weighing for a customer
///
/// The operation `createCustomerWeighing`, called by [`Customers::create_customer_weighing`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCustomerWeighing;

impl codegen::Operation for CreateCustomerWeighing {
    type Output = models::CustomerWeighings;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers",
            "createCustomerWeighing",
            codegen::Method::POST,
            "/v1/customers/{customerId}/weighing",
        )
        .accept("application/json")
        .any_scope(&["CUSTOMER_WRITE", "CUSTOMER_WEIGHING_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Customers::create_customer_weighing`] has started.
pub type CreateCustomerWeighingRequest = Request<CreateCustomerWeighing>;

impl Request<CreateCustomerWeighing> {
    /// Key of the benefit that the weighing makes use of.
    #[inline]
    pub fn benefit_key(mut self, benefit_key: impl AsRef<str>) -> Self {
        self.0.parts.query("benefitKey", &benefit_key.as_ref());
        self
    }
}
