//! Applications in a blocking style, and their tests.

use std::thread;

use generated_client::models::{Customer, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _, from_json};
use generated_client::{Client, ErrorKind};

fn customer(id: i64) -> Customer {
    let mut customer = Customer::sample();
    customer.id = id;
    customer
}

#[test]
fn a_mock_serves_code_that_waits() {
    let mock = Mock::start();
    let failure: ErrorResponse = from_json(r#"{"errorMessage": "No such value", "errorCode": "WRONG"}"#);
    mock.customers().get_customer_by_id(1).returns(customer(1)).times(3);
    mock.customers().get_customer_by_id(2).fails(404, &failure).times(2);
    // Waits between attempts are skipped here, too.
    mock.customers().get_customer_by_id(3).fails(503, &failure).times(2);
    mock.customers().get_customer_by_id(3).returns(customer(3)).times(1);
    let client = mock.client();
    let call = |id| client.customers().get_customer_by_id(id);
    assert_eq!(call(1).wait().unwrap(), customer(1));
    assert_eq!(call(2).wait().unwrap_err().status().unwrap(), 404);
    assert_eq!(call(2).optional().wait().unwrap(), None);
    let response = client.wait(call(3).send()).unwrap();
    assert_eq!((response.attempts(), response.into_inner()), (3, customer(3)));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| assert_eq!(client.customers().get_customer_by_id(1).wait().unwrap(), customer(1)));
        }
    });
    mock.verify();
}

#[test]
fn a_check_of_the_key_can_wait() {
    let mock = Mock::start();
    mock.raw(generated_client::http::Method::HEAD, "/v1").replies(200, ()).times(1);
    mock.wait(mock.client().verify_api_key()).unwrap();
}

/// A caller of one function, in a test of Tokio.
#[tokio::test]
async fn code_that_waits_is_refused_in_asynchronous_tests() {
    fn under_test(client: &Client) -> Result<Customer, generated_client::Error> {
        client.customers().get_customer_by_id(1).wait()
    }
    let mock = Mock::start();
    mock.customers().get_customer_by_id(1).returns(customer(1)).times(1);
    let error = under_test(&mock.client()).unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Configuration, Some("getCustomerById")));
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
    let client = mock.client();
    assert_eq!(tokio::task::spawn_blocking(move || under_test(&client)).await.unwrap().unwrap(), customer(1));
}
