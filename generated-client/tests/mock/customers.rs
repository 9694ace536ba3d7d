//! A mock of the call that finds a customer.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use generated_client::http::Method;
use generated_client::models::{Customer, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _, TestClock, from_json};
use generated_client::{Error, ErrorExt as _, ErrorKind, Retry, operations, testing};
use serde_json::json;

use super::messages::{panic_of, report, titleless};

fn customer(id: i64) -> Customer {
    let mut customer = Customer::sample();
    customer.id = id;
    customer
}

#[tokio::test]
async fn a_mock_returns_the_expected_value() {
    let mock = Mock::start();
    let expectation = mock.customers().get_customer_by_id(42).returns(customer(42));
    let client = mock.client();
    assert_eq!(client.customers().get_customer_by_id(42).await.unwrap(), customer(42));
    assert_eq!(client.customers().get_customer_by_id(42).await.unwrap(), customer(42), "as often as it is called");
    assert_eq!(expectation.calls(), 2);
    let calls = mock.calls();
    assert_eq!(calls.iter().map(ToString::to_string).collect::<Vec<_>>(), ["GET /v1/customers/42"; 2]);
    assert!(!format!("{calls:?} {mock:?} {expectation:?}").contains("key-of-the-mock"));
    mock.verify();
}

#[test]
fn a_mock_serves_clients_of_other_runtimes() {
    let mock = Mock::start();
    mock.customers().get_customer_by_id(1).returns(customer(1)).times(2);
    let (one, other) = (mock.client(), mock.builder().timeout(Duration::from_secs(20)).build().unwrap());
    let threads = [one, other].map(|client| {
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(client.customers().get_customer_by_id(1).into_future()).unwrap().id
        })
    });
    assert_eq!(threads.map(|thread| thread.join().unwrap()), [1, 1]);
}

#[tokio::test]
async fn several_mocks_are_independent() {
    let mocks: Vec<_> = (0..8).map(|_| Mock::start()).collect();
    let calls = mocks.iter().zip(0..).map(|(mock, id)| {
        mock.customers().get_customer_by_id(1).returns(customer(id)).times(1);
        mock.client().customers().get_customer_by_id(1).into_future()
    });
    let found: Vec<_> = join_all(calls).await.into_iter().map(|customer| customer.unwrap().id).collect();
    assert_eq!(found, (0..8).collect::<Vec<_>>());
}

#[tokio::test]
async fn errors_are_typed() {
    let mock = Mock::start();
    let body: ErrorResponse = from_json(r#"{"errorMessage": "Gone fishing", "errorCode": "GONE"}"#);
    mock.customers().get_customer_by_id(1).fails(409, &body).with_header("x-trace", "t").times(1);
    let error = mock.client().customers().get_customer_by_id(1).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 409));
    assert_eq!(error.response().as_ref(), Some(&body));
    assert_eq!(error.headers()["x-trace"], "t");
    assert!(error.is_conflict());
    assert_eq!((error.code().as_deref(), error.message().as_deref()), (Some("GONE"), Some("Gone fishing")));

    // Code that handles errors needs no mock.
    let made = testing::error(ErrorKind::Status).operation::<operations::customers::GetCustomerById>().status(409);
    let made = made.json(&body).build();
    assert_eq!((made.to_string(), made.response()), (error.to_string(), Some(body)));
}

#[tokio::test]
async fn expectations_with_times_answer_one_after_another() {
    let mock = Mock::start();
    let call = || mock.customers().get_customer_by_id(1);
    call().fails(503, json!({"errorMessage": "later"})).times(1);
    call().drops_connection().times(1);
    call().returns(customer(1)).times(1);
    let response = mock.client().customers().get_customer_by_id(1).send().await.unwrap();
    assert_eq!((response.attempts(), response.value().id), (3, 1));
}

#[tokio::test]
async fn mocks_drop_connections_hang_and_reply_with_other_bodies() {
    let mock = Mock::start();
    mock.customers().get_customer_by_id(1).drops_connection().times(1);
    mock.customers().get_customer_by_id(2).hangs().times(1);
    mock.customers().get_customer_by_id(3).replies(200, json!({"id": "three"})).times(1);
    mock.customers().get_customer_by_id(4).replies_bytes(502, "text/html", "<h1>Bad gateway</h1>").times(1);
    let clock = TestClock::new();
    let client = mock.builder().retry(Retry::none()).clock(clock.clone()).build().unwrap();
    let find = |id| client.customers().get_customer_by_id(id).into_future();
    let kind = |result: Result<Customer, Error>| result.unwrap_err().kind();
    assert_eq!(kind(find(1).await), ErrorKind::Transport);
    let hanging = tokio::spawn(find(2));
    while clock.timeouts() == 0 || mock.calls().len() < 2 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(60));
    assert_eq!(kind(hanging.await.unwrap()), ErrorKind::Timeout);
    assert_eq!(find(3).await.unwrap_err().pointer(), Some("/id"));
    assert_eq!(find(4).await.unwrap_err().body(), b"<h1>Bad gateway</h1>");
}

/// Conditions may ask the mock and its expectations for their calls.
#[tokio::test]
async fn conditions_can_read_earlier_calls() {
    let mock = Arc::new(Mock::start());
    let weak = Arc::downgrade(&mock);
    let request = || mock.customers().get_customer_by_id(1);
    let first = request().returns(customer(1)).when(move |_| weak.upgrade().unwrap().calls().len() < 2);
    let first = Arc::new(first);
    let seen = Arc::clone(&first);
    request().returns(customer(2)).when(move |_| seen.calls() == 1).times(2);
    let client = mock.client();
    for id in [1, 2, 2] {
        assert_eq!(client.customers().get_customer_by_id(1).await.unwrap().id, id);
    }
    assert_eq!(first.calls(), 1);
}

#[tokio::test]
async fn the_report_names_surplus_calls_without_secrets() {
    let mock = Mock::start();
    mock.customers().get_customer_by_id(1).returns(customer(1)).times(1);
    mock.customers().get_customer_by_id(2).header("x-api-key", "the-right-one").returns(customer(2));
    let client = mock.builder().api_key("the-wrong-one").build().unwrap();
    for id in [1, 1, 2] {
        let _ = client.customers().get_customer_by_id(id).await;
    }
    insta::assert_snapshot!(report(mock), @r##"
    the mock of the API was not called as expected

    expected, but not called as often:
    - Customers.getCustomerById, GET /v1/customers/2
        is expected at least once, was never called (FILE)

    called, but not expected:
    - GET /v1/customers/1
        nearest expectation: Customers.getCustomerById, GET /v1/customers/1 (FILE)
        is expected once, and was called once
    - GET /v1/customers/2
        nearest expectation: Customers.getCustomerById, GET /v1/customers/2 (FILE)
        header `x-api-key`: differs, its value is secret
    "##);
}

#[test]
fn dropping_an_unsatisfied_mock_panics() {
    let text = panic_of(|| {
        let mock = Mock::start();
        mock.customers().get_customer_by_id(1).returns(customer(1)).times(2..=3);
    });
    insta::assert_snapshot!(titleless(&text), @r##"
    the mock of the API was not called as expected

    expected, but not called as often:
    - Customers.getCustomerById, GET /v1/customers/1
        is expected 2 to 3 times, was never called (FILE)
    "##);
    let text = panic_of(|| {
        let mock = Mock::start();
        mock.customers().get_customer_by_id(1).returns(customer(1));
        panic!("the test's own failure");
    });
    assert_eq!(text, "the test's own failure");
}

#[test]
fn invalid_expectations_panic() {
    let mock = Mock::start();
    let outside = generated_client::Client::builder().tenant("acme").build().unwrap();
    insta::assert_snapshot!(panic_of(|| drop(outside.customers().get_customer_by_id(1).hangs())), @"this cannot be expected of a mock: the request is not one of a mock");
    insta::assert_snapshot!(panic_of(|| drop(mock.customers().get_customer_by_id(1).fails(200, ()))), @"this cannot be expected of a mock: status 200 is no failure, see `replies`");
    insta::assert_snapshot!(panic_of(|| drop(mock.customers().get_customer_by_id(1).replies(1000, ()))), @"this cannot be expected of a mock: the status 1000");
    insta::assert_snapshot!(panic_of(|| drop(mock.raw(Method::GET, "no-slash").hangs())), @"this cannot be expected of a mock: the path must begin with a slash and have neither query nor fragment");
    let text = panic_of(|| drop(from_json::<Customer>(r#"{"id": "x"}"#)));
    let head = "this is not the JSON of a generated_client::generated::models::";
    assert!(text.starts_with(head) && text.contains("::Customer: /id: expected an integer, found a text; "), "{text}");
    assert!(text.contains("/status: a required field is missing"), "{text}");
    let hanging = mock.customers().get_customer_by_id(1).hangs().times(0);
    insta::assert_snapshot!(panic_of(|| drop(hanging.with_header("a", "b"))), @"this cannot be expected of a mock: the header of the answer");
}
