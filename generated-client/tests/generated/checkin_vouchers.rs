// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen,
    collected, collected_as, encoded, encoded_as, made, round_trip, round_trip_as,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([case_redeem_checkin_voucher()])
}

fn request_redeem_checkin_voucher(
    client: &Client,
    mut with: Values,
) -> operations::checkin_vouchers::RedeemCheckinVoucherRequest {
    let request = client
        .checkin_vouchers()
        .redeem_checkin_voucher(&with.take::<models::CheckinVoucherRedeem>("body"));
    with.finish();
    request
}

fn case_redeem_checkin_voucher() -> Case {
    Case {
        group: "Checkin vouchers",
        id: "redeemCheckinVoucher",
        method: "POST",
        path: "/v1/checkin-vouchers/redeem",
        required: r#"{"body":{"voucherCode":"text","firstname":"text","lastname":"text","email":"text"}}"#,
        everything: r#"{"body":{"voucherCode":"text","firstname":"text","lastname":"text","email":"text"}}"#,
        call: |client, with| made(request_redeem_checkin_voucher(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_redeem_checkin_voucher(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"studioAccessCode":"text"}"#,
                check: Some(round_trip::<models::OpenApiV1CheckinVoucherRedeemResultDto>),
            },
            super::refused(400u16),
            super::refused(401u16),
            super::refused(403u16),
            super::refused(404u16),
            super::refused(409u16),
            super::refused(429u16),
            super::refused(500u16),
        ]),
    }
}
