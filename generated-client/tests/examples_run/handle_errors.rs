//! The example `handle_errors`.

use std::time::Duration;

use example::Advice;
use generated_client::Client;
use generated_client::models::{ClassSlotBookingRequestRequired, ClassSlotBookingResult, Customer, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _, from_json};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/handle_errors.rs"]
mod example;

#[tokio::test]
async fn handle_errors_of_a_read() {
    let mock = Mock::start();
    let find = |id| {
        let client = mock.client();
        async move { example::find_customer(&client, id).await }
    };
    let failure: ErrorResponse = from_json(r#"{"errorMessage": "No such value", "errorCode": "WRONG"}"#);
    let call = |id| mock.customers().get_customer_by_id(id);
    call(1).returns(Customer::sample());
    call(2).fails(404, &failure);
    call(3).fails(403, &failure);
    call(4).fails(400, &failure);
    call(5).fails(429, &failure).with_header("retry-after", "10").times(3);
    call(6).drops_connection().times(3);
    call(7).replies_bytes(500, "text/html", "<h1>Oops</h1>");
    assert_eq!(find(1).await, Ok(Some(Customer::sample())));
    assert_eq!(find(2).await, Ok(None));
    assert_eq!(find(3).await, Err(Advice::Grant(&["CUSTOMER_READ"])));
    let correct = Advice::Correct { message: "No such value".to_owned(), code: Some("WRONG".to_owned()) };
    assert_eq!(find(4).await, Err(correct));
    assert_eq!(find(5).await, Err(Advice::TryLater(Duration::from_secs(10))));
    assert_eq!(find(6).await, Err(Advice::TryLater(Duration::from_secs(60))));
    assert!(matches!(find(7).await, Err(Advice::Report(text)) if text.contains("500")));
}

#[tokio::test]
async fn handle_errors_of_a_booking() {
    let mock = Mock::start();
    let call = |slot| {
        mock.classes().book_class_slot(&ClassSlotBookingRequestRequired { customer_id: 42, class_slot_id: slot }.into())
    };
    let mut booked = ClassSlotBookingResult::sample();
    booked.booking_id = 99;
    call(1).returns(booked);
    // Not tried again: it may have arrived.
    call(2).drops_connection().times(1);
    let client = mock.client();
    assert_eq!(example::book(&client, 42, 1).await, Ok(99));
    assert_eq!(example::book(&client, 42, 2).await, Err(Advice::LookItUp));
    // Nobody listens on port 1, so nothing can have left.
    let nowhere = Client::builder().base_url("http://127.0.0.1:1").unwrap().plain_http_on_loopback(true);
    let nowhere = nowhere.api_key("key").retry(generated_client::Retry::none()).build().unwrap();
    assert_eq!(example::book(&nowhere, 42, 1).await, Err(Advice::TryLater(Duration::from_secs(60))));
}
