//! The examples do what they say.
#![cfg(feature = "all-tags")]
#![allow(dead_code, reason = "the examples have a `main` each")]

use std::time::Duration;

use generated_client::Client;
use generated_client::models::{
    ClassSlot, ClassSlotBookingRequest, ClassSlotBookingResult, ClassSlotSlicedResult, Customer, CustomerImage,
    CustomerStatusFilter, ErrorResponse,
};
use generated_client::testing::{Expect as _, Mock, Sample as _, from_json};
use handle_errors::Advice;

#[path = "../examples/book_class.rs"]
mod book_class;
#[path = "../examples/handle_errors.rs"]
mod handle_errors;
#[path = "../examples/list_customers.rs"]
mod list_customers;
// It has tests of its own, which run with these.
#[path = "../examples/test_with_mock.rs"]
mod test_with_mock;
#[path = "../examples/upload_image.rs"]
mod upload_image;

#[tokio::test]
async fn list_customers() {
    let mock = Mock::start();
    let customer = |id, born: &str| {
        let mut customer = Customer::sample();
        (customer.id, customer.date_of_birth) = (id, born.parse().ok());
        customer
    };
    let (one, two, three) = (customer(1, "1990-05-04"), customer(2, "2001-05-05"), customer(3, "1964-05-04"));
    mock.customers()
        .get_customers()
        .customer_status(CustomerStatusFilter::Member)
        .slice_size(100)
        .slices([vec![one, two], vec![], vec![three, customer(4, "unknown")]])
        .times(1);
    let found = list_customers::birthdays(&mock.client(), 5, 4).await.unwrap();
    assert_eq!(found.iter().map(|member| member.id).collect::<Vec<_>>(), [1, 3]);
}

#[tokio::test]
async fn book_class() {
    let slot = |id, most, booked| {
        let mut slot = ClassSlot::sample();
        (slot.id, slot.max_participants, slot.booked_participants) = (id, Some(most), Some(booked));
        slot.additional_participants = 0;
        slot
    };
    let mut slots = ClassSlotSlicedResult::sample();
    slots.result = vec![slot(1, 10, 10), slot(2, 10, 9), slot(3, 10, 0)];
    let mock = Mock::start();
    mock.classes().get_class_slots(7).returns(slots.clone()).times(1);
    let request = ClassSlotBookingRequest::new(42, 2);
    mock.classes().book_class_slot(&request).returns(ClassSlotBookingResult::sample()).times(1);
    let booking = book_class::book_first_slot(&mock.client(), 7, 42).await.unwrap();
    assert_eq!(booking, Some(ClassSlotBookingResult::sample()));

    slots.result.truncate(1);
    mock.classes().get_class_slots(8).returns(slots);
    assert_eq!(book_class::book_first_slot(&mock.client(), 8, 42).await.unwrap(), None);
}

#[tokio::test]
async fn upload_image() {
    let file = std::env::temp_dir().join(format!("example-{}.png", std::process::id()));
    std::fs::write(&file, b"\x89PNG").unwrap();
    let mock = Mock::start();
    let name = file.file_name().unwrap().to_str().unwrap();
    let upload = generated_client::Upload::bytes(&b"\x89PNG"[..], name);
    mock.customers().update_image(42, upload).returns(CustomerImage::sample()).times(1);
    let url = upload_image::upload_image(&mock.client(), 42, &file).await;
    std::fs::remove_file(&file).unwrap();
    assert_eq!(url.unwrap(), CustomerImage::sample().image_url);
    let missing = upload_image::upload_image(&mock.client(), 42, &file).await.unwrap_err();
    assert!(missing.to_string().contains("example-"), "{missing}");
}

#[tokio::test]
async fn handle_errors_of_a_read() {
    let mock = Mock::start();
    let find = |id| {
        let client = mock.client();
        async move { handle_errors::find_customer(&client, id).await }
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
    let call = |slot| mock.classes().book_class_slot(&ClassSlotBookingRequest::new(42, slot));
    let mut booked = ClassSlotBookingResult::sample();
    booked.booking_id = 99;
    call(1).returns(booked);
    // Not tried again: it may have arrived.
    call(2).drops_connection().times(1);
    let client = mock.client();
    assert_eq!(handle_errors::book(&client, 42, 1).await, Ok(99));
    assert_eq!(handle_errors::book(&client, 42, 2).await, Err(Advice::LookItUp));
    // Nobody listens on port 1, so nothing can have left.
    let nowhere = Client::builder().base_url("http://127.0.0.1:1").unwrap().plain_http_on_loopback(true);
    let nowhere = nowhere.api_key("key").retry(generated_client::Retry::none()).build().unwrap();
    assert_eq!(handle_errors::book(&nowhere, 42, 1).await, Err(Advice::TryLater(Duration::from_secs(60))));
}
