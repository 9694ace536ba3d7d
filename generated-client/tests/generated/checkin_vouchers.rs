// Written by `cargo xtask regenerate` from PerfectGym Next API 1.13.2.
// Description sha256: b988bea270bb896bb543a893d4cff7a5e7634cdece94552ca3c127496f1e0c8b. Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Expect, Sample, Slices, codegen, collected, collected_as, json,
    outcome, parse, upload,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([case_redeem_checkin_voucher()])
}

fn case_redeem_checkin_voucher() -> Case {
    Case {
        group: "Checkin vouchers",
        id: "redeemCheckinVoucher",
        method: "POST",
        path: "/v1/checkin-vouchers/redeem",
        required: |client| Box::pin(async move {
            outcome(
                client
                    .checkin_vouchers()
                    .redeem_checkin_voucher(
                        &json::<
                            models::CheckinVoucherRedeem,
                        >(
                            "{\"voucherCode\":\"text\",\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        everything: |client| Box::pin(async move {
            outcome(
                client
                    .checkin_vouchers()
                    .redeem_checkin_voucher(
                        &json::<
                            models::CheckinVoucherRedeem,
                        >(
                            "{\"voucherCode\":\"text\",\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"}",
                        ),
                    )
                    .await,
            )
        }),
        expect: |client| {
            Expect::returns(
                client
                    .checkin_vouchers()
                    .redeem_checkin_voucher(
                        &json::<
                            models::CheckinVoucherRedeem,
                        >(
                            "{\"voucherCode\":\"text\",\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"}",
                        ),
                    ),
                Sample::sample(),
            )
        },
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: "{\"studioAccessCode\":\"text\"}",
                json: true,
            },
            Answer {
                status: 400u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 401u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 403u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 404u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 409u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 429u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
            Answer {
                status: 500u16,
                content_type: Some("application/json"),
                body: "{\"errorMessage\":\"text\",\"errorCode\":\"text\",\"traceId\":\"text\",\"args\":[{\"any\":[\"value\",1,true,null]}],\"typedArgs\":[{\"value\":{\"any\":[\"value\",1,true,null]},\"type\":\"TIMESTAMP\"}],\"reference\":\"text\"}",
                json: true,
            },
        ]),
    }
}
