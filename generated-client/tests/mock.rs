//! Mocks of the API: what they match, what they answer, and what they say when they are not called as they expect.
#![cfg(feature = "all-tags")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use generated_client::http::Method;
use generated_client::models::{
    AccessRestriction, ClassSlotBookingRequest, ClassSlotBookingResult, Customer, CustomerStatusFilter, ErrorResponse,
};
use generated_client::testing::{Expect as _, Mock, Sample as _, TestClock, from_json};
use generated_client::{Error, ErrorKind, Retry, Upload};
use serde_json::{Value, json};

fn customer(id: i64) -> Customer {
    let mut customer = Customer::sample();
    customer.id = id;
    customer
}

/// What a panic says, without the places in this file, which move with every line.
fn panic_of(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("a panic");
    let text = panic.downcast_ref::<String>().cloned().or(panic.downcast_ref::<&str>().map(ToString::to_string));
    placeless(&text.expect("a text"))
}

fn placeless(text: &str) -> String {
    let mut shown = String::new();
    let mut parts = text.split(file!());
    shown.push_str(parts.next().unwrap_or_default());
    for part in parts {
        shown.push_str("FILE");
        shown.push_str(part.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()));
    }
    shown
}

/// The report of a mock that is not called as it expects.
fn report(mock: Mock) -> String {
    let report = panic_of(|| mock.verify());
    std::mem::forget(mock);
    report
}

#[tokio::test]
async fn answers_what_it_is_told() {
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
fn works_without_a_runtime_of_its_callers() {
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
async fn several_side_by_side() {
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
    assert_eq!(error.response(), Some(body));
    assert_eq!(error.headers()["x-trace"], "t");
}

#[tokio::test]
async fn answers_in_a_row() {
    let mock = Mock::start();
    let call = || mock.customers().get_customer_by_id(1);
    call().fails(503, json!({"errorMessage": "later"})).times(1);
    call().drops_connection().times(1);
    call().returns(customer(1)).times(1);
    let response = mock.client().customers().get_customer_by_id(1).send().await.unwrap();
    assert_eq!((response.attempts(), response.value().id), (3, 1));
}

#[tokio::test]
async fn answers_that_are_none() {
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

#[tokio::test]
async fn matches_all_of_a_request() {
    let mock = Mock::start();
    let restriction = |reason: &str| from_json::<AccessRestriction>(&json!({"reason": reason}).to_string());
    mock.customers().set_access_restriction(1, &restriction("a")).returns(restriction("first")).times(1);
    mock.customers().set_access_restriction(1, &restriction("b")).returns(restriction("second")).times(1);
    mock.customers().get_customers().slice_size(1).fails(400, json!({"errorMessage": "too few"})).times(1);
    mock.customers().get_customers().header("x-trace", "t").slices([vec![customer(1)]]).times(1);
    let image = |name: &str| Upload::bytes(&b"\x89PNG"[..], name);
    mock.customers().update_image(1, image("b.png")).fails(404, json!({"errorMessage": "no b"})).times(1);
    let client = mock.client();
    let set = async |reason| client.customers().set_access_restriction(1, &restriction(reason)).await;
    assert_eq!(set("b").await.unwrap(), restriction("second"));
    assert_eq!(set("a").await.unwrap(), restriction("first"));
    assert_eq!(client.customers().get_customers().header("x-trace", "t").await.unwrap().result, [customer(1)]);
    assert!(client.customers().get_customers().slice_size(1).await.unwrap_err().to_string().contains("too few"));
    assert!(client.customers().update_image(1, image("b.png")).await.unwrap_err().is_not_found());
}

/// Conditions may ask the mock and its expectations for their calls.
#[tokio::test]
async fn conditions_look_at_the_calls_so_far() {
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
async fn asks_for_less() {
    let mock = Mock::start();
    mock.customers().get_customers().slices([vec![customer(1)]]).any_query().times(1);
    mock.customers().get_customer_by_id(0).returns(customer(1)).any_path().times(2..);
    let request = ClassSlotBookingRequest::new(0, 0);
    mock.classes()
        .book_class_slot(&request)
        .returns(ClassSlotBookingResult::sample())
        .any_body()
        .when(|call| call.json()["customerId"] == 42)
        .times(..=1);
    let client = mock.client();
    assert_eq!(client.customers().get_customers().slice_size(7).await.unwrap().result.len(), 1);
    for id in [5, 6] {
        client.customers().get_customer_by_id(id).await.unwrap();
    }
    client.classes().book_class_slot(&ClassSlotBookingRequest::new(42, 1)).await.unwrap();
}

#[tokio::test]
async fn slices_follow_each_other() {
    let mock = Mock::start();
    let request = mock.customers().get_customers().slice_size(2);
    let expectation = request.slices([vec![customer(1), customer(2)], vec![customer(3)]]).any_query().times(1);
    let client = mock.client();
    let first = client.customers().get_customers().slice_size(2).await.unwrap();
    assert_eq!((first.result.len(), first.has_next), (2, true));
    let second = client.customers().get_customers().slice_size(2).offset(&first.offset).await.unwrap();
    assert_eq!((second.result[0].id, second.has_next), (3, false));
    assert_eq!(expectation.calls(), 2);

    let all = || client.customers().get_customers();
    let ids = [1, 2, 3, 4];
    mock.customers()
        .get_customers()
        .slices(ids.chunks(3).map(|ids| ids.iter().copied().map(customer).collect()))
        .times(1);
    let (mut stream, mut found) = (all().stream(), Vec::new());
    while let Some(customer) = stream.try_next().await.unwrap() {
        found.push(customer.id);
    }
    assert_eq!(found, ids);
    mock.customers().get_customers().slices([]).times(1);
    let empty = all().await.unwrap();
    assert!(empty.result.is_empty() && !empty.has_next);
}

#[tokio::test]
async fn calls_by_hand_and_checks_of_the_key() {
    let mock = Mock::start();
    mock.raw(Method::HEAD, "/v1").replies(200, ()).times(1);
    mock.raw(Method::GET, "/v2/{x}").path("x", "a/b").query("all", &true).replies(200, json!([1])).times(1);
    mock.raw(Method::GET, "/gone").drops_connection().times(1);
    let client = mock.builder().retry(Retry::none()).build().unwrap();
    client.verify_api_key().await.unwrap();
    let request = client.raw(Method::GET, "/v2/{x}").path("x", "a/b").query("all", &true);
    assert_eq!(request.send_as::<Value>().await.unwrap().into_inner(), json!([1]));
    assert!(client.raw(Method::GET, "/gone").await.is_err());
}

#[tokio::test]
async fn an_unexpected_call_is_told_how_it_differs() {
    let mock = Mock::start();
    mock.customers().get_customer_by_id(42).returns(customer(42));
    mock.customers().get_customers().slice_size(10).customer_status(CustomerStatusFilter::Member).slices([]);
    mock.classes().book_class_slot(&ClassSlotBookingRequest::new(1, 2)).returns(ClassSlotBookingResult::sample());
    mock.customers().update_image(1, Upload::bytes(b"a", "a.png")).fails(400, ());
    mock.customers().get_benefits(1).header("x-trace", "a").fails(400, ());
    mock.customers().get_documents(3).slices([]).times(0);
    let client = mock.client();
    let error = client.customers().get_customer_by_id(43).await.unwrap_err();
    insta::assert_snapshot!(placeless(&error.to_string()), @"Customers.getCustomerById: 501 Not Implemented the mock does not expect this: path `customerId`: expected 42, got 43 (nearest expectation: FILE) (GET /v1/customers/{customerId})");
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (501, 1));
    assert!(error.response().is_some(), "an error of the form that the API has");
    let _ = client.customers().get_customers().slice_size(20).offset("5").await;
    let _ = client.classes().book_class_slot(&ClassSlotBookingRequest::new(1, 3)).await;
    let _ = client.customers().update_image(1, Upload::bytes(b"b", "b.png")).await;
    let _ = client.customers().get_benefits(1).header("x-trace", "b").await;
    let _ = client.customers().get_documents(3).await;
    let _ = client.employees().get_employees().await;
    let report = report(mock);
    assert!(!report.contains("key-of-the-mock"));
    insta::assert_snapshot!(report, @r##"
    the mock of PerfectGym Next API was not called as expected

    expected, but not called as often:
    - Customers.getCustomerById, GET /v1/customers/42
        is expected at least once, was never called (FILE)
    - Customers.getCustomers, GET /v1/customers?sliceSize=10&customerStatus=MEMBER
        is expected at least once, was never called (FILE)
    - Classes.bookClassSlot, POST /v1/classes/booking/book
        is expected at least once, was never called (FILE)
    - Customers.updateImage, PUT /v1/customers/1/images
        is expected at least once, was never called (FILE)
    - Customers.getBenefits, GET /v1/customers/1/benefits
        is expected at least once, was never called (FILE)

    called, but not expected:
    - GET /v1/customers/43
        nearest expectation: Customers.getCustomerById, GET /v1/customers/42 (FILE)
        path `customerId`: expected 42, got 43
    - GET /v1/customers?sliceSize=20&offset=5
        nearest expectation: Customers.getCustomers, GET /v1/customers?sliceSize=10&customerStatus=MEMBER (FILE)
        query `customerStatus`: expected MEMBER, got nothing
        query `offset`: expected nothing, got 5
        query `sliceSize`: expected 10, got 20
    - POST /v1/classes/booking/book
        nearest expectation: Classes.bookClassSlot, POST /v1/classes/booking/book (FILE)
        body /classSlotId: expected 2, got 3
    - PUT /v1/customers/1/images
        nearest expectation: Customers.updateImage, PUT /v1/customers/1/images (FILE)
        part `image`: expected content-disposition: form-data; name="image"; filename="a.png", got content-disposition: form-data; name="image"; filename="b.png"
        part `image`: expected "a", got "b"
    - GET /v1/customers/1/benefits
        nearest expectation: Customers.getBenefits, GET /v1/customers/1/benefits (FILE)
        header `x-trace`: expected a, got b
    - GET /v1/customers/3/documents
        nearest expectation: Customers.getDocuments, GET /v1/customers/3/documents (FILE)
        is expected never
    - GET /v1/employees
        no expectation is for this operation
    "##);
}

#[tokio::test]
async fn calls_beyond_the_last_and_secrets() {
    let mock = Mock::start();
    mock.customers().get_customer_by_id(1).returns(customer(1)).times(1);
    mock.customers().get_customer_by_id(2).header("x-api-key", "the-right-one").returns(customer(2));
    let client = mock.builder().api_key("the-wrong-one").build().unwrap();
    for id in [1, 1, 2] {
        let _ = client.customers().get_customer_by_id(id).await;
    }
    insta::assert_snapshot!(report(mock), @r##"
    the mock of PerfectGym Next API was not called as expected

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
fn a_mock_that_goes_fails_the_test() {
    let text = panic_of(|| {
        let mock = Mock::start();
        mock.customers().get_customer_by_id(1).returns(customer(1)).times(2..=3);
    });
    insta::assert_snapshot!(text, @r##"
    the mock of PerfectGym Next API was not called as expected

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
fn what_cannot_be_expected() {
    let mock = Mock::start();
    let outside = generated_client::Client::builder().tenant("acme").build().unwrap();
    insta::assert_snapshot!(panic_of(|| drop(outside.customers().get_customer_by_id(1).hangs())), @"this cannot be expected of a mock: the request is not one of a mock");
    insta::assert_snapshot!(panic_of(|| drop(mock.customers().get_customer_by_id(1).fails(200, ()))), @"this cannot be expected of a mock: status 200 is no failure, see `replies`");
    insta::assert_snapshot!(panic_of(|| drop(mock.customers().get_customer_by_id(1).replies(1000, ()))), @"this cannot be expected of a mock: the status 1000");
    insta::assert_snapshot!(panic_of(|| drop(mock.raw(Method::GET, "no-slash").hangs())), @"this cannot be expected of a mock: the path must begin with a slash and have neither query nor fragment");
    insta::assert_snapshot!(panic_of(|| drop(from_json::<Customer>(r#"{"id": "x"}"#))), @"this is not the JSON of a generated_client::generated::models::shared::Customer: /id: expected an integer, found a text; /status: a required field is missing; /accessRefusal: a required field is missing");
    let hanging = mock.customers().get_customer_by_id(1).hangs().times(0);
    insta::assert_snapshot!(panic_of(|| drop(hanging.with_header("a", "b"))), @"this cannot be expected of a mock: the header of the answer");
}
