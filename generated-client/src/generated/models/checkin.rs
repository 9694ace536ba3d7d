// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Voucher to redeem and details of the lead customer who redeems it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckinVoucherRedeem {
    /// Code that identifies the voucher.
    pub voucher_code: String,
    /// Given name of the lead customer.
    pub firstname: String,
    /// Family name of the lead customer.
    pub lastname: String,
    /// Email address of the lead customer.
    pub email: String,
}

codegen::object! {
    CheckinVoucherRedeem {
        "voucherCode" => voucher_code: required,
        "firstname" => firstname: required,
        "lastname" => lastname: required,
        "email" => email: required,
    }
}

codegen::redacted_debug! {
    CheckinVoucherRedeem {
        voucher_code: hidden,
        firstname: hidden,
        lastname: hidden,
        email: hidden,
    }
}

/// The required fields of [`CheckinVoucherRedeem`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct CheckinVoucherRedeemRequired {
    /// Code that identifies the voucher.
    pub voucher_code: String,
    /// Given name of the lead customer.
    pub firstname: String,
    /// Family name of the lead customer.
    pub lastname: String,
    /// Email address of the lead customer.
    pub email: String,
}

codegen::redacted_debug! {
    CheckinVoucherRedeemRequired {
        voucher_code: hidden,
        firstname: hidden,
        lastname: hidden,
        email: hidden,
    }
}

impl From<CheckinVoucherRedeemRequired> for CheckinVoucherRedeem {
    #[inline]
    fn from(fields: CheckinVoucherRedeemRequired) -> Self {
        Self {
            voucher_code: fields.voucher_code,
            firstname: fields.firstname,
            lastname: fields.lastname,
            email: fields.email,
        }
    }
}

impl CheckinVoucherRedeem {
    /// With its fields.
    #[deprecated(
        note = "make it of its required fields: CheckinVoucherRedeem::from(CheckinVoucherRedeemRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        voucher_code: impl Into<String>,
        firstname: impl Into<String>,
        lastname: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            voucher_code: voucher_code.into(),
            firstname: firstname.into(),
            lastname: lastname.into(),
            email: email.into(),
        }
    }
}
