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
        case_get_customers_account_balance_data(),
        case_book_customer_payment(),
        case_update_customer_payment_instrument(),
        case_get_customers_account_transaction_data(),
        case_get_customers_account_upcoming_data(),
    ])
}

fn request_get_customers_account_balance_data(
    client: &Client,
    mut with: Values,
) -> operations::customers_account::GetCustomersAccountBalanceDataRequest {
    let request = client
        .customers_account()
        .get_customers_account_balance_data(with.take::<i64>("customer_id"));
    with.finish();
    request
}

fn case_get_customers_account_balance_data() -> Case {
    Case {
        group: "Customers Account",
        id: "getCustomersAccountBalanceData",
        method: "GET",
        path: "/v1/customers/{customerId}/account/balances",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42}"#,
        call: |client, with| made(
            request_get_customers_account_balance_data(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customers_account_balance_data(client, with),
            Sample::sample(),
        ),
        slices: None,
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"accountBalance":{"amount":19.99,"currency":"text"},"consumptionCredit":{"amount":19.99,"currency":"text"},"dunningLevel":"text","inDebtCollection":true}"#,
                check: Some(round_trip::<models::CustomerAccountBalance>),
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

fn request_book_customer_payment(
    client: &Client,
    mut with: Values,
) -> operations::customers_account::BookCustomerPaymentRequest {
    let request = client
        .customers_account()
        .book_customer_payment(
            with.take::<i64>("customer_id"),
            &with.take::<models::CustomerPaymentRequest>("body"),
        );
    with.finish();
    request
}

fn case_book_customer_payment() -> Case {
    Case {
        group: "Customers Account",
        id: "bookCustomerPayment",
        method: "POST",
        path: "/v1/customers/{customerId}/account/payment",
        required: r#"{"customer_id":42,"body":{"paymentRequestToken":"text","amount":{"amount":19.99,"currency":"text"}}}"#,
        everything: r#"{"customer_id":42,"body":{"paymentRequestToken":"text","amount":{"amount":19.99,"currency":"text"},"debtClaimIds":[42]}}"#,
        call: |client, with| made(request_book_customer_payment(client, with), encoded),
        expect: |client, with| Expect::returns(
            request_book_customer_payment(client, with),
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

fn request_update_customer_payment_instrument(
    client: &Client,
    mut with: Values,
) -> operations::customers_account::UpdateCustomerPaymentInstrumentRequest {
    let request = client
        .customers_account()
        .update_customer_payment_instrument(
            with.take::<i64>("customer_id"),
            &with.take::<models::CustomerPaymentInstrumentRequest>("body"),
        );
    with.finish();
    request
}

fn case_update_customer_payment_instrument() -> Case {
    Case {
        group: "Customers Account",
        id: "updateCustomerPaymentInstrument",
        method: "POST",
        path: "/v1/customers/{customerId}/account/payment-instrument",
        required: r#"{"customer_id":42,"body":{"paymentRequestToken":"text"}}"#,
        everything: r#"{"customer_id":42,"body":{"paymentRequestToken":"text"}}"#,
        call: |client, with| made(
            request_update_customer_payment_instrument(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_update_customer_payment_instrument(client, with),
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

fn request_get_customers_account_transaction_data(
    client: &Client,
    mut with: Values,
) -> operations::customers_account::GetCustomersAccountTransactionDataRequest {
    let mut request = client
        .customers_account()
        .get_customers_account_transaction_data(with.take::<i64>("customer_id"));
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    with.finish();
    request
}

fn case_get_customers_account_transaction_data() -> Case {
    Case {
        group: "Customers Account",
        id: "getCustomersAccountTransactionData",
        method: "GET",
        path: "/v1/customers/{customerId}/account/transactions",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"slice_size":42,"offset":"text"}"#,
        call: |client, with| made(
            request_get_customers_account_transaction_data(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customers_account_transaction_data(client, with),
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
                collected(
                    request_get_customers_account_transaction_data(client, with).stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"id":42,"dueDate":"2024-02-29","description":"text","amount":{"amount":19.99,"currency":"text"},"openAmount":{"amount":19.99,"currency":"text"},"installmentPlan":true}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::BookingEntrySlicedResult>),
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

fn request_get_customers_account_upcoming_data(
    client: &Client,
    mut with: Values,
) -> operations::customers_account::GetCustomersAccountUpcomingDataRequest {
    let mut request = client
        .customers_account()
        .get_customers_account_upcoming_data(with.take::<i64>("customer_id"));
    if let Some(value) = with.optional::<i32>("slice_size") {
        request = request.slice_size(value);
    }
    if let Some(value) = with.optional::<String>("offset") {
        request = request.offset(value);
    }
    with.finish();
    request
}

fn case_get_customers_account_upcoming_data() -> Case {
    Case {
        group: "Customers Account",
        id: "getCustomersAccountUpcomingData",
        method: "GET",
        path: "/v1/customers/{customerId}/account/transactions/upcoming",
        required: r#"{"customer_id":42}"#,
        everything: r#"{"customer_id":42,"slice_size":42,"offset":"text"}"#,
        call: |client, with| made(
            request_get_customers_account_upcoming_data(client, with),
            encoded,
        ),
        expect: |client, with| Expect::returns(
            request_get_customers_account_upcoming_data(client, with),
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
                collected(
                    request_get_customers_account_upcoming_data(client, with).stream(),
                ),
            ),
        }),
        answers: Vec::from([
            Answer {
                status: 200u16,
                content_type: Some("application/json"),
                body: r#"{"result":[{"id":42,"dueDate":"2024-02-29","description":"text","amount":{"amount":19.99,"currency":"text"},"openAmount":{"amount":19.99,"currency":"text"},"installmentPlan":true}],"hasNext":true,"offset":"text"}"#,
                check: Some(round_trip::<models::BookingEntrySlicedResult>),
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
