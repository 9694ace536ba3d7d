//! A mock of several calls: lists, bodies, files.

use generated_client::models::{
    AccessRestriction, ClassSlotBookingRequest, ClassSlotBookingRequestRequired, ClassSlotBookingResult, Customer,
    CustomerStatusFilter,
};
use generated_client::testing::{Expect as _, Mock, Sample as _, from_json};
use generated_client::{Client, ErrorExt as _, Upload};
use serde_json::json;

use super::messages::{report, without_locations};

fn customer(id: i64) -> Customer {
    let mut customer = Customer::sample();
    customer.id = id;
    customer
}

fn booking(customer_id: i64, class_slot_id: i64) -> ClassSlotBookingRequest {
    ClassSlotBookingRequestRequired { customer_id, class_slot_id }.into()
}

/// A client whose requests are not checked: the values here are made up, whatever the description says of them.
fn unchecked(mock: &Mock) -> Client {
    mock.builder().validate(false).build().unwrap()
}

#[tokio::test]
async fn slices_follow_each_other() {
    let mock = Mock::start();
    let request = mock.customers().get_customers().slice_size(2);
    let expectation = request.slices([vec![customer(1), customer(2)], vec![customer(3)]]).any_query().times(1);
    let client = unchecked(&mock);
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
async fn a_lenient_list_goes_on_after_an_item_that_cannot_be_read() {
    let mock = Mock::start();
    let slice = |ids: serde_json::Value| {
        let mut slice = json!({"result": [], "hasNext": false, "offset": "0"});
        for id in ids.as_array().unwrap() {
            let mut item = serde_json::to_value(customer(0)).unwrap();
            item["id"] = id.clone();
            slice["result"].as_array_mut().unwrap().push(item);
        }
        slice
    };
    mock.customers().get_customers().replies(200, slice(json!([1, "s3cret", 3])));
    let client = unchecked(&mock);
    let mut all = client.customers().get_customers().stream().lenient();
    assert_eq!(all.try_next().await.unwrap().unwrap(), customer(1));
    let error = all.try_next().await.unwrap_err();
    let item: serde_json::Value = serde_json::from_slice(error.item().unwrap()).unwrap();
    assert_eq!((error.pointer(), &item["id"]), (Some("/result/1/id"), &json!("s3cret")));
    assert_eq!(all.try_next().await.unwrap().unwrap(), customer(3));
    assert!(all.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn expectations_match_path_query_headers_and_body() {
    let mock = Mock::start();
    let restriction = |reason: &str| from_json::<AccessRestriction>(&json!({"reason": reason}).to_string());
    mock.customers().set_access_restriction(1, &restriction("a")).returns(restriction("first")).times(1);
    mock.customers().set_access_restriction(1, &restriction("b")).returns(restriction("second")).times(1);
    mock.customers().get_customers().slice_size(1).fails(400, json!({"errorMessage": "too few"})).times(1);
    mock.customers().get_customers().header("x-trace", "t").slices([vec![customer(1)]]).times(1);
    let image = |name: &str| Upload::bytes(&b"\x89PNG"[..], name);
    mock.customers().update_image(1, image("b.png")).fails(404, json!({"errorMessage": "no b"})).times(1);
    let client = unchecked(&mock);
    let set = async |reason| client.customers().set_access_restriction(1, &restriction(reason)).await;
    assert_eq!(set("b").await.unwrap(), restriction("second"));
    assert_eq!(set("a").await.unwrap(), restriction("first"));
    assert_eq!(client.customers().get_customers().header("x-trace", "t").await.unwrap().result, [customer(1)]);
    assert!(client.customers().get_customers().slice_size(1).await.unwrap_err().to_string().contains("too few"));
    assert!(client.customers().update_image(1, image("b.png")).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn expectations_can_ignore_path_query_or_body() {
    let mock = Mock::start();
    mock.customers().get_customers().slices([vec![customer(1)]]).any_query().times(1);
    mock.customers().get_customer_by_id(0).returns(customer(1)).any_path().times(2..);
    let request = booking(0, 0);
    mock.classes()
        .book_class_slot(&request)
        .returns(ClassSlotBookingResult::sample())
        .any_body()
        .when(|call| call.json()["customerId"] == 42)
        .times(..=1);
    let client = unchecked(&mock);
    assert_eq!(client.customers().get_customers().slice_size(7).await.unwrap().result.len(), 1);
    for id in [5, 6] {
        client.customers().get_customer_by_id(id).await.unwrap();
    }
    client.classes().book_class_slot(&booking(42, 1)).await.unwrap();
}

#[tokio::test]
async fn an_unexpected_call_is_reported_with_its_differences() {
    let mock = Mock::start();
    mock.customers().get_customer_by_id(42).returns(customer(42));
    mock.customers().get_customers().slice_size(10).customer_status(CustomerStatusFilter::Member).slices([]);
    mock.classes().book_class_slot(&booking(1, 2)).returns(ClassSlotBookingResult::sample());
    mock.customers().update_image(1, Upload::bytes(b"a", "a.png")).fails(400, ());
    mock.customers().get_customer_by_id(1).header("x-trace", "a").fails(400, ());
    mock.employees().get_employee(3).fails(400, ()).times(0);
    let client = unchecked(&mock);
    let error = client.customers().get_customer_by_id(43).await.unwrap_err();
    insta::assert_snapshot!(without_locations(&error.to_string()), @"Customers.getCustomerById: 501 Not Implemented the mock does not expect this: path `customerId`: expected 42, got 43 (nearest expectation: FILE) (GET /v1/customers/{customerId})");
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (501, 1));
    assert!(error.response().is_some(), "an error of the form that the API has");
    let _ = client.customers().get_customers().slice_size(20).offset("5").await;
    let _ = client.classes().book_class_slot(&booking(1, 3)).await;
    let _ = client.customers().update_image(1, Upload::bytes(b"b", "b.png")).await;
    let _ = client.customers().get_customer_by_id(1).header("x-trace", "b").await;
    let _ = client.employees().get_employee(3).await;
    let _ = client.employees().get_employees().await;
    let report = report(mock);
    assert!(!report.contains("key-of-the-mock"));
    insta::assert_snapshot!(report, @r##"
    the mock of the API was not called as expected

    expected, but not called as often:
    - Customers.getCustomerById, GET /v1/customers/42
        is expected at least once, was never called (FILE)
    - Customers.getCustomers, GET /v1/customers?sliceSize=10&customerStatus=MEMBER
        is expected at least once, was never called (FILE)
    - Classes.bookClassSlot, POST /v1/classes/booking/book
        is expected at least once, was never called (FILE)
    - Customers.updateImage, PUT /v1/customers/1/images
        is expected at least once, was never called (FILE)
    - Customers.getCustomerById, GET /v1/customers/1
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
    - GET /v1/customers/1
        nearest expectation: Customers.getCustomerById, GET /v1/customers/1 (FILE)
        header `x-trace`: expected a, got b
    - GET /v1/employees/3
        nearest expectation: Employees.getEmployee, GET /v1/employees/3 (FILE)
        is expected never
    - GET /v1/employees
        no expectation is for this operation
    "##);
}
