// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Redemption of check-in vouchers
//!
//! The calls are methods of [`CheckinVouchers`]; what is optional is set on the request that each of them returns.

use super::super::{DESCRIPTION, models};
use crate::{Client, Request};
use sdk_runtime::codegen;

/// Redemption of check-in vouchers
///
/// It comes from [`Client::checkin_vouchers`].
#[derive(Clone, Copy, Debug)]
pub struct CheckinVouchers<'c> {
    pub(in super::super) client: &'c Client,
}

impl CheckinVouchers<'_> {
    /// Redeem a check-in voucher
    ///
    /// `POST /v1/checkin-vouchers/redeem`
    ///
    /// Redeems a check-in voucher for the named lead customer and returns a code for checking in at the studio.
    ///
    /// Required scope: `CHECKIN_VOUCHER_WRITE`.
    ///
    /// # Arguments
    ///
    /// - `body`: Voucher code, name and email address of the lead customer.
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
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let body = models::CheckinVoucherRedeem::from(models::CheckinVoucherRedeemRequired {
    ///     voucher_code: "CHVB1-YL29-MYVA".into(),
    ///     firstname: "text".into(),
    ///     lastname: "text".into(),
    ///     email: "text".into(),
    /// });
    /// let answer = client.checkin_vouchers().redeem_checkin_voucher(&body).await?;
    /// #     Ok(())
    /// # }
    /// ```
    #[doc(alias = "redeemCheckinVoucher")]
    #[inline]
    pub fn redeem_checkin_voucher(
        &self,
        body: &models::CheckinVoucherRedeem,
    ) -> RedeemCheckinVoucherRequest {
        let mut request = Request::new(self.client);
        request.0.parts.json("application/json", body);
        request
    }
}

/// Redeem a check-in voucher
///
/// The operation `redeemCheckinVoucher`, called by [`CheckinVouchers::redeem_checkin_voucher`].
#[derive(Clone, Copy, Debug)]
pub struct RedeemCheckinVoucher;

impl codegen::Operation for RedeemCheckinVoucher {
    type Output = models::OpenApiV1CheckinVoucherRedeemResultDto;
    type Body = codegen::Json;
    const INFO: codegen::OperationInfo = codegen::OperationInfo::new(
            &DESCRIPTION,
            "Checkin vouchers",
            "redeemCheckinVoucher",
            codegen::Method::POST,
            "/v1/checkin-vouchers/redeem",
        )
        .accept("application/json")
        .scopes(&["CHECKIN_VOUCHER_WRITE"])
        .security(&[&["ApiKeyAuth"]]);
}

/// A call that [`CheckinVouchers::redeem_checkin_voucher`] has started.
pub type RedeemCheckinVoucherRequest = Request<RedeemCheckinVoucher>;
