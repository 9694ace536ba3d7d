// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Customer look-ups across all studios of the tenant
//!
//! The calls are methods of [`CrossStudio`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Customer look-ups across all studios of the tenant
///
/// It comes from [`Client::cross_studio`].
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
pub struct CrossStudio<'c> {
    pub(in super::super) client: &'c Client,
}

impl CrossStudio<'_> {
    /// Find a customer across studios
    ///
    /// `GET /v1/cross-studio/customers/by`
    ///
    /// Finds a customer by one identifier, such as card number, debtor id, barcode, customer number or PIN, in all studios whose partner integration is activated.
    ///
    /// Required scope: `CUSTOMER_READ`.
    ///
    /// Optional, set on the [request](GetCrossStudioCustomerByRequest): [`card_number`](GetCrossStudioCustomerByRequest#method.card_number), [`card_number_format`](GetCrossStudioCustomerByRequest#method.card_number_format), [`debtor_id`](GetCrossStudioCustomerByRequest#method.debtor_id), [`qr_code_uuid`](GetCrossStudioCustomerByRequest#method.qr_code_uuid), [`barcode`](GetCrossStudioCustomerByRequest#method.barcode), [`customer_number`](GetCrossStudioCustomerByRequest#method.customer_number), [`pin`](GetCrossStudioCustomerByRequest#method.pin).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CrossStudio#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.cross_studio().get_cross_studio_customer_by().await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCrossStudioCustomerBy")]
    #[inline]
    pub fn get_cross_studio_customer_by(&self) -> GetCrossStudioCustomerByRequest {
        Request::new(self.client)
    }

    /// Search customers across studios
    ///
    /// `POST /v1/cross-studio/customers/search`
    ///
    /// Searches by name, email and date of birth in all studios whose partner integration is activated, and returns the customers that match.
    ///
    /// Required scope: `CUSTOMER_READ`.
    ///
    /// # Arguments
    ///
    /// - `body`: Search criteria and card number format.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CrossStudio#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CustomerSearchRequest::new();
    /// let answer = client.cross_studio().search_cross_studio_customers(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchCrossStudioCustomers")]
    #[inline]
    pub fn search_cross_studio_customers(
        &self,
        body: &models::CustomerSearchRequest,
    ) -> SearchCrossStudioCustomersRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }

    /// Get a customer across studios
    ///
    /// `GET /v1/cross-studio/customers/{customerId}`
    ///
    /// Returns the master data of a customer by id, from any studio whose partner integration is activated.
    ///
    /// Required scope: `CUSTOMER_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer to return.
    ///
    /// Optional, set on the [request](GetCrossStudioCustomerByIdRequest): [`card_number_format`](GetCrossStudioCustomerByIdRequest#method.card_number_format).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CrossStudio#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.cross_studio().get_cross_studio_customer_by_id(42).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCrossStudioCustomerById")]
    #[inline]
    pub fn get_cross_studio_customer_by_id(
        &self,
        customer_id: i64,
    ) -> GetCrossStudioCustomerByIdRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// List a customer's check-ins across studios
    ///
    /// `GET /v1/cross-studio/customers/{customerId}/activities/checkins`
    ///
    /// Returns a slice of the customer's check-ins in all studios whose partner integration is activated. Without dates, a span of one month relative to today applies.
    ///
    /// Required scope: `CHECKIN_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose check-ins are returned.
    ///
    /// Optional, set on the [request](GetCrossStudioCustomersCheckinHistoryRequest): [`from_date`](GetCrossStudioCustomersCheckinHistoryRequest#method.from_date), [`to_date`](GetCrossStudioCustomersCheckinHistoryRequest#method.to_date), [`slice_size`](GetCrossStudioCustomersCheckinHistoryRequest#method.slice_size), [`offset`](GetCrossStudioCustomersCheckinHistoryRequest#method.offset).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CrossStudio#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client
    ///     .cross_studio()
    ///     .get_cross_studio_customers_checkin_history(42)
    ///     .stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCrossStudioCustomersCheckinHistory")]
    #[inline]
    pub fn get_cross_studio_customers_checkin_history(
        &self,
        customer_id: i64,
    ) -> GetCrossStudioCustomersCheckinHistoryRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// List studios that sell memberships
    ///
    /// `GET /v1/cross-studio/membership-offers/studios`
    ///
    /// Returns basic information about every studio that has one or more active membership offers.
    ///
    /// Required scope: `STUDIO_READ`.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CrossStudio#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .cross_studio()
    ///     .get_studios_with_active_membership_offers()
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getStudiosWithActiveMembershipOffers")]
    #[inline]
    pub fn get_studios_with_active_membership_offers(
        &self,
    ) -> GetStudiosWithActiveMembershipOffersRequest {
        Request::new(self.client)
    }
}

/// Find a customer across studios
///
/// The operation `getCrossStudioCustomerBy`, called by [`CrossStudio::get_cross_studio_customer_by`].
#[derive(Clone, Copy, Debug)]
pub struct GetCrossStudioCustomerBy;

impl codegen::Operation for GetCrossStudioCustomerBy {
    type Output = models::Customer;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Cross Studio",
            "getCrossStudioCustomerBy",
            codegen::Method::GET,
            "/v1/cross-studio/customers/by",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CrossStudio::get_cross_studio_customer_by`] has started.
pub type GetCrossStudioCustomerByRequest = Request<GetCrossStudioCustomerBy>;

impl Request<GetCrossStudioCustomerBy> {
    /// Number of the access card assigned to the customer.
    #[inline]
    pub fn card_number(mut self, card_number: impl AsRef<str>) -> Self {
        self.0.parts.query("cardNumber", &card_number.as_ref());
        self
    }

    /// How card numbers are read; DECIMAL by default.
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

    /// UUID encoded in the customer's QR code. Deprecated.
    ///
    /// Constraints: format `uuid`.
    #[deprecated]
    #[inline]
    pub fn qr_code_uuid(mut self, qr_code_uuid: impl AsRef<str>) -> Self {
        self.0.parts.query("qrCodeUuid", &qr_code_uuid.as_ref());
        self
    }

    /// Barcode assigned to the customer as access medium.
    #[inline]
    pub fn barcode(mut self, barcode: impl AsRef<str>) -> Self {
        self.0.parts.query("barcode", &barcode.as_ref());
        self
    }

    /// Number that identifies the customer within the studio.
    #[inline]
    pub fn customer_number(mut self, customer_number: impl AsRef<str>) -> Self {
        self.0.parts.query("customerNumber", &customer_number.as_ref());
        self
    }

    /// PIN assigned to the customer as access medium.
    #[inline]
    pub fn pin(mut self, pin: impl AsRef<str>) -> Self {
        self.0.parts.query("pin", &pin.as_ref());
        self
    }
}

/// Search customers across studios
///
/// The operation `searchCrossStudioCustomers`, called by [`CrossStudio::search_cross_studio_customers`].
#[derive(Clone, Copy, Debug)]
pub struct SearchCrossStudioCustomers;

impl codegen::Operation for SearchCrossStudioCustomers {
    type Output = Vec<models::Customer>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Cross Studio",
            "searchCrossStudioCustomers",
            codegen::Method::POST,
            "/v1/cross-studio/customers/search",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CrossStudio::search_cross_studio_customers`] has started.
pub type SearchCrossStudioCustomersRequest = Request<SearchCrossStudioCustomers>;

/// Get a customer across studios
///
/// The operation `getCrossStudioCustomerById`, called by [`CrossStudio::get_cross_studio_customer_by_id`].
#[derive(Clone, Copy, Debug)]
pub struct GetCrossStudioCustomerById;

impl codegen::Operation for GetCrossStudioCustomerById {
    type Output = models::Customer;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Cross Studio",
            "getCrossStudioCustomerById",
            codegen::Method::GET,
            "/v1/cross-studio/customers/{customerId}",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CrossStudio::get_cross_studio_customer_by_id`] has started.
pub type GetCrossStudioCustomerByIdRequest = Request<GetCrossStudioCustomerById>;

impl Request<GetCrossStudioCustomerById> {
    /// How the customer's card numbers are expressed; DECIMAL by default.
    #[inline]
    pub fn card_number_format(
        mut self,
        card_number_format: models::CardNumberFormat,
    ) -> Self {
        self.0.parts.query("cardNumberFormat", &card_number_format);
        self
    }
}

/// List a customer's check-ins across studios
///
/// The operation `getCrossStudioCustomersCheckinHistory`, called by [`CrossStudio::get_cross_studio_customers_checkin_history`].
#[derive(Clone, Copy, Debug)]
pub struct GetCrossStudioCustomersCheckinHistory;

impl codegen::Operation for GetCrossStudioCustomersCheckinHistory {
    type Output = models::CustomerCheckinSlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Cross Studio",
            "getCrossStudioCustomersCheckinHistory",
            codegen::Method::GET,
            "/v1/cross-studio/customers/{customerId}/activities/checkins",
        )
        .accept("application/json")
        .scopes(&["CHECKIN_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetCrossStudioCustomersCheckinHistory {
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

/// A call that [`CrossStudio::get_cross_studio_customers_checkin_history`] has started.
pub type GetCrossStudioCustomersCheckinHistoryRequest = Request<
    GetCrossStudioCustomersCheckinHistory,
>;

impl Request<GetCrossStudioCustomersCheckinHistory> {
    /// First day of the span to return; without dates, the span is one month relative to today.
    #[inline]
    pub fn from_date(mut self, from_date: codegen::Date) -> Self {
        self.0.parts.query("fromDate", &from_date);
        self
    }

    /// Last day of the span to return, at most 365 days after fromDate.
    #[inline]
    pub fn to_date(mut self, to_date: codegen::Date) -> Self {
        self.0.parts.query("toDate", &to_date);
        self
    }

    /// Number of check-ins per slice, 1 to 50; 10 by default.
    ///
    /// Constraints: minimum 1, maximum 50. Default: `10`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }

    /// Offset of the slice to return, taken from the previous slice; 0 by default.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetCrossStudioCustomersCheckinHistory {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// List studios that sell memberships
///
/// The operation `getStudiosWithActiveMembershipOffers`, called by [`CrossStudio::get_studios_with_active_membership_offers`].
#[derive(Clone, Copy, Debug)]
pub struct GetStudiosWithActiveMembershipOffers;

impl codegen::Operation for GetStudiosWithActiveMembershipOffers {
    type Output = Vec<models::StudioInformationBase>;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Cross Studio",
            "getStudiosWithActiveMembershipOffers",
            codegen::Method::GET,
            "/v1/cross-studio/membership-offers/studios",
        )
        .accept("application/json")
        .scopes(&["STUDIO_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CrossStudio::get_studios_with_active_membership_offers`] has started.
pub type GetStudiosWithActiveMembershipOffersRequest = Request<
    GetStudiosWithActiveMembershipOffers,
>;
