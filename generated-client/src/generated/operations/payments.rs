// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Payment sessions
//!
//! The calls are methods of [`Payments`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Payment sessions
///
/// It comes from [`Client::payments`].
#[derive(Clone, Copy, Debug)]
pub struct Payments<'c> {
    pub(in super::super) client: &'c Client,
}

impl Payments<'_> {
    /// Start a payment session
    ///
    /// `POST /v1/payments/user-session`
    ///
    /// Opens a payment session and returns its token. The session collects a payment instrument for later recurring payments or serves a single payment.
    ///
    /// Required scope: `PAYMENT_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Amount, scope and options of the payment session.
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use generated_client::{Client, Error, models};
    /// # async fn example(client: &Client, amount: generated_client::codegen::Decimal) -> Result<(), Error> {
    /// let body = models::PaymentsUserSessionRequest::new(
    ///     amount,
    ///     models::PaymentsUserSessionRequestScope::MemberAccount,
    ///     "text",
    /// );
    /// let answer = client.payments().user_session(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "userSession")]
    #[inline]
    pub fn user_session(
        &self,
        body: &models::PaymentsUserSessionRequest,
    ) -> UserSessionRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }
}

/// Start a payment session
///
/// The operation `userSession`, called by [`Payments::user_session`].
#[derive(Clone, Copy, Debug)]
pub struct UserSession;

impl codegen::Operation for UserSession {
    type Output = models::PaymentsUserSessionResponse;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Payments",
            "userSession",
            codegen::Method::POST,
            "/v1/payments/user-session",
        )
        .accept("application/json")
        .scopes(&["PAYMENT_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`Payments::user_session`] has started.
pub type UserSessionRequest = Request<UserSession>;
