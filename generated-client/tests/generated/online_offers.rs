// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

#![allow(unused_imports, deprecated)]

use crate::driver::{
    Answer, Case, Client, Expect, File, InBase64, Sample, Slices, Values, codegen,
    collected, collected_as, encoded, encoded_as, made, round_trip, round_trip_as,
};
use generated_client::{models, operations};

pub fn cases() -> Vec<Case> {
    Vec::from([
        case_get_online_offers(),
        case_get_online_offer_by_id(),
        case_post_online_offer_purchase(),
        case_get_purchased_online_offers(),
    ])
}

fn request_get_online_offers(
    client: &Client,
    mut with: Values,
) -> operations::online_offers::GetOnlineOffersRequest {
    let mut request = client.online_offers().get_online_offers();
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    with.finish();
    request
}

fn case_get_online_offers() -> Case {
    Case {
        group: "Online offers",
        id: "getOnlineOffers",
        method: "GET",
        path: "/v1/online-offers/purchasable",
        required: r#"{}"#,
        everything: r#"{"offset":"text","slice_size":42}"#,
        call: |client, with| made(request_get_online_offers(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_online_offers(client, with),
            Sample::sample(),
        ),
        slices: Some(Slices {
            parameter: "offset",
            cursor: "offset",
            text: true,
            more: Some("hasNext"),
            last: Some("\"\""),
            items: "result",
            stream: |client, with| Box::pin(
                collected(request_get_online_offers(client, with).stream()),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"onlineOfferId":42,"name":"text","usageCount":42,"price":{"amount":19.99,"currency":"text"},"periodOfUse":{"term":{"value":42,"unit":"MINUTES"}},"type":"CHECK_IN_BASED"}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::OnlineOfferSlicedResult>),
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

fn request_get_online_offer_by_id(
    client: &Client,
    mut with: Values,
) -> operations::online_offers::GetOnlineOfferByIdRequest {
    let request = client
        .online_offers()
        .get_online_offer_by_id(with.take::<i64>("offer_id"));
    with.finish();
    request
}

fn case_get_online_offer_by_id() -> Case {
    Case {
        group: "Online offers",
        id: "getOnlineOfferById",
        method: "GET",
        path: "/v1/online-offers/purchasable/{offerId}",
        required: r#"{"offer_id":42}"#,
        everything: r#"{"offer_id":42}"#,
        call: |client, with| made(request_get_online_offer_by_id(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_get_online_offer_by_id(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"onlineOfferId":42,"name":"text","usageCount":42,"price":{"amount":19.99,"currency":"text"},"periodOfUse":{"term":{"value":42,"unit":"MINUTES"}},"type":"CHECK_IN_BASED"}"#,
                check: Some(round_trip::<models::OnlineOffer>),
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

fn request_post_online_offer_purchase(
    client: &Client,
    mut with: Values,
) -> operations::online_offers::PostOnlineOfferPurchaseRequest {
    let request = client
        .online_offers()
        .post_online_offer_purchase(
            &with.take::<models::OnlineOfferPurchaseRequest>("body"),
        );
    with.finish();
    request
}

fn case_post_online_offer_purchase() -> Case {
    Case {
        group: "Online offers",
        id: "postOnlineOfferPurchase",
        method: "POST",
        path: "/v1/online-offers/purchase",
        required: r#"{"body":{"onlineOfferId":42,"customerId":42}}"#,
        everything: r#"{"body":{"onlineOfferId":42,"customerId":42,"validFrom":"2024-02-29","paymentRequestToken":"text"}}"#,
        call: |client, with| made(
            request_post_online_offer_purchase(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_post_online_offer_purchase(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: None,
                body: "",
                check: None,
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

fn request_get_purchased_online_offers(
    client: &Client,
    mut with: Values,
) -> operations::online_offers::GetPurchasedOnlineOffersRequest {
    let request = client
        .online_offers()
        .get_purchased_online_offers(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_purchased_online_offers() -> Case {
    Case {
        group: "Online offers",
        id: "getPurchasedOnlineOffers",
        method: "GET",
        path: "/v1/online-offers/{customerId}/purchased",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_purchased_online_offers(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_purchased_online_offers(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"[{"onlineOfferPurchaseId":42,"name":"text"}]"#,
                check: Some(round_trip::<Vec<models::PurchasedOnlineOffer>>),
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
