// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Account balances, bookings and payments of customers
//!
//! The calls are methods of [`CustomersAccount`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Account balances, bookings and payments of customers
///
/// It comes from [`Client::customers_account`].
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
pub struct CustomersAccount<'c> {
    pub(in super::super) client: &'c Client,
}

impl CustomersAccount<'_> {
    /// Get account balance of a customer
    ///
    /// `GET /v1/customers/{customerId}/account/balances`
    ///
    /// Returns account balance, consumption credit and dunning state of a customer.
    ///
    /// Required scope: `CUSTOMER_ACCOUNT_READ`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose account is read.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersAccount#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client
    ///     .customers_account()
    ///     .get_customers_account_balance_data(42)
    ///     .await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomersAccountBalanceData")]
    #[inline]
    pub fn get_customers_account_balance_data(
        &self,
        customer_id: i64,
    ) -> GetCustomersAccountBalanceDataRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// Book a payment on an account
    ///
    /// `POST /v1/customers/{customerId}/account/payment`
    ///
    /// Credits a payment to the customer account, optionally towards selected debt claims. The payment token must come from a payment session of the same customer, otherwise the call fails. The response has no body.
    ///
    /// Required scope: `CUSTOMER_ACCOUNT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose account receives the payment.
    /// - `body`: Payment token, amount and the debt claims to settle.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersAccount#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client, amount: generated_client::codegen::Decimal) -> Result<(), Error> {
    /// let body = models::CustomerPaymentRequest::new(
    ///     "text",
    ///     models::Money::new(amount, "EUR"),
    /// );
    /// client.customers_account().book_customer_payment(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "bookCustomerPayment")]
    #[inline]
    pub fn book_customer_payment(
        &self,
        customer_id: i64,
        body: &models::CustomerPaymentRequest,
    ) -> BookCustomerPaymentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// Replace a customer's payment instrument
    ///
    /// `POST /v1/customers/{customerId}/account/payment-instrument`
    ///
    /// Sets the payment instrument identified by a payment request token for the customer. The token must come from a payment session of the same customer, otherwise the call fails. The response has no body.
    ///
    /// Required scope: `CUSTOMER_ACCOUNT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose payment instrument changes.
    /// - `body`: Token that identifies the new payment instrument.
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersAccount#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CustomerPaymentInstrumentRequest::new("text");
    /// client.customers_account().update_customer_payment_instrument(42, &body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateCustomerPaymentInstrument")]
    #[inline]
    pub fn update_customer_payment_instrument(
        &self,
        customer_id: i64,
        body: &models::CustomerPaymentInstrumentRequest,
    ) -> UpdateCustomerPaymentInstrumentRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request.0.parts.json("application/json", body);
        request
    }

    /// List past account transactions of a customer
    ///
    /// `GET /v1/customers/{customerId}/account/transactions`
    ///
    /// Returns the past booking entries on a customer account, slice by slice; entries of the current day are left out. Pass the returned offset to read the next slice.
    ///
    /// Required scope: `CUSTOMER_ACCOUNT_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose transactions are listed.
    ///
    /// Optional, set on the [request](GetCustomersAccountTransactionDataRequest): [`slice_size`](GetCustomersAccountTransactionDataRequest#method.slice_size), [`offset`](GetCustomersAccountTransactionDataRequest#method.offset).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersAccount#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client
    ///     .customers_account()
    ///     .get_customers_account_transaction_data(42)
    ///     .stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomersAccountTransactionData")]
    #[inline]
    pub fn get_customers_account_transaction_data(
        &self,
        customer_id: i64,
    ) -> GetCustomersAccountTransactionDataRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }

    /// List upcoming transactions of a customer
    ///
    /// `GET /v1/customers/{customerId}/account/transactions/upcoming`
    ///
    /// Returns the booking entries that come due on a customer account from today on, up to one year ahead, slice by slice. Pass the returned offset to read the next slice.
    ///
    /// Required scope: `CUSTOMER_ACCOUNT_READ`.
    ///
    /// Answers slice by slice: [`stream`](Request::stream) yields the items of all slices, [`pages`](Request::pages) the slices. A [`lenient`](crate::Items::lenient) stream goes on after an item that cannot be read.
    /// Awaited, it reads one slice; `offset` of that slice, passed as `offset`, leads to the next one.
    ///
    /// # Arguments
    ///
    /// - `customer_id`: Id of the customer whose upcoming transactions are listed.
    ///
    /// Optional, set on the [request](GetCustomersAccountUpcomingDataRequest): [`slice_size`](GetCustomersAccountUpcomingDataRequest#method.slice_size), [`offset`](GetCustomersAccountUpcomingDataRequest#method.offset).
    ///
    /// # Errors
    ///
    /// Those of [all operations of the group](CustomersAccount#errors).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error};
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let mut all = client
    ///     .customers_account()
    ///     .get_customers_account_upcoming_data(42)
    ///     .stream();
    /// while let Some(item) = all.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomersAccountUpcomingData")]
    #[inline]
    pub fn get_customers_account_upcoming_data(
        &self,
        customer_id: i64,
    ) -> GetCustomersAccountUpcomingDataRequest {
        let mut request = Request::new(self.client);
        request.0.parts.path("customerId", &customer_id);
        request
    }
}

/// Get account balance of a customer
///
/// The operation `getCustomersAccountBalanceData`, called by [`CustomersAccount::get_customers_account_balance_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomersAccountBalanceData;

impl codegen::Operation for GetCustomersAccountBalanceData {
    type Output = models::CustomerAccountBalance;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Account",
            "getCustomersAccountBalanceData",
            codegen::Method::GET,
            "/v1/customers/{customerId}/account/balances",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_ACCOUNT_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersAccount::get_customers_account_balance_data`] has started.
pub type GetCustomersAccountBalanceDataRequest = Request<GetCustomersAccountBalanceData>;

/// Book a payment on an account
///
/// The operation `bookCustomerPayment`, called by [`CustomersAccount::book_customer_payment`].
#[derive(Clone, Copy, Debug)]
pub struct BookCustomerPayment;

impl codegen::Operation for BookCustomerPayment {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Account",
            "bookCustomerPayment",
            codegen::Method::POST,
            "/v1/customers/{customerId}/account/payment",
        )
        .scopes(&["CUSTOMER_ACCOUNT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersAccount::book_customer_payment`] has started.
pub type BookCustomerPaymentRequest = Request<BookCustomerPayment>;

/// Replace a customer's payment instrument
///
/// The operation `updateCustomerPaymentInstrument`, called by [`CustomersAccount::update_customer_payment_instrument`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateCustomerPaymentInstrument;

impl codegen::Operation for UpdateCustomerPaymentInstrument {
    type Output = ();
    type Body = codegen::Empty;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Account",
            "updateCustomerPaymentInstrument",
            codegen::Method::POST,
            "/v1/customers/{customerId}/account/payment-instrument",
        )
        .scopes(&["CUSTOMER_ACCOUNT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CustomersAccount::update_customer_payment_instrument`] has started.
pub type UpdateCustomerPaymentInstrumentRequest = Request<
    UpdateCustomerPaymentInstrument,
>;

/// List past account transactions of a customer
///
/// The operation `getCustomersAccountTransactionData`, called by [`CustomersAccount::get_customers_account_transaction_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomersAccountTransactionData;

impl codegen::Operation for GetCustomersAccountTransactionData {
    type Output = models::BookingEntrySlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Account",
            "getCustomersAccountTransactionData",
            codegen::Method::GET,
            "/v1/customers/{customerId}/account/transactions",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_ACCOUNT_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetCustomersAccountTransactionData {
    type Item = models::BookingEntry;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`CustomersAccount::get_customers_account_transaction_data`] has started.
pub type GetCustomersAccountTransactionDataRequest = Request<
    GetCustomersAccountTransactionData,
>;

impl Request<GetCustomersAccountTransactionData> {
    /// Number of booking entries per slice, 1 to 50; 10 when omitted.
    ///
    /// Constraints: minimum 1, maximum 50. Default: `10`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }

    /// Position to continue from, taken from the previous slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetCustomersAccountTransactionData {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}

/// List upcoming transactions of a customer
///
/// The operation `getCustomersAccountUpcomingData`, called by [`CustomersAccount::get_customers_account_upcoming_data`].
#[derive(Clone, Copy, Debug)]
pub struct GetCustomersAccountUpcomingData;

impl codegen::Operation for GetCustomersAccountUpcomingData {
    type Output = models::BookingEntrySlicedResult;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Customers Account",
            "getCustomersAccountUpcomingData",
            codegen::Method::GET,
            "/v1/customers/{customerId}/account/transactions/upcoming",
        )
        .accept("application/json")
        .scopes(&["CUSTOMER_ACCOUNT_READ"])
        .security(&[&["ApiKeyAuth"]]);
}

impl codegen::Paged for GetCustomersAccountUpcomingData {
    type Item = models::BookingEntry;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";
    fn step(output: &Self::Output) -> codegen::Step {
        codegen::Step::new(&output.has_next, &output.offset)
    }
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.result
    }
}

/// A call that [`CustomersAccount::get_customers_account_upcoming_data`] has started.
pub type GetCustomersAccountUpcomingDataRequest = Request<
    GetCustomersAccountUpcomingData,
>;

impl Request<GetCustomersAccountUpcomingData> {
    /// Number of upcoming booking entries per slice, 1 to 50; 10 when omitted.
    ///
    /// Constraints: minimum 1, maximum 50. Default: `10`.
    #[inline]
    pub fn slice_size(mut self, slice_size: i32) -> Self {
        self.0.parts.query("sliceSize", &slice_size);
        self
    }

    /// Position to continue from, taken from the previous slice.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl AsRef<str>) -> Self {
        self.0.parts.query("offset", &offset.as_ref());
        self
    }
}

#[cfg(feature = "testing")]
impl codegen::SliceForm for GetCustomersAccountUpcomingData {
    type Items = codegen::Json;
    const MORE: Option<&'static str> = Some("hasNext");
    const FIELD: &'static str = "offset";
    const NUMBER: bool = false;
    const SLICE: &'static str = "{\"result\":[],\"hasNext\":true,\"offset\":\"text\"}";
}
