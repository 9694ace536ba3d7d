//! The example `custom_transport`.

use example::DryRun;
use generated_client::ErrorKind;
use generated_client::models::{ClassSlotBookingRequest, Customer};
use generated_client::testing::{Expect as _, Mock, Sample as _};
use generated_client::transport::StandardTransport;

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/custom_transport.rs"]
mod example;

#[tokio::test]
async fn custom_transport() {
    let mock = Mock::start();
    mock.customers().get_customer_by_id(42).returns(Customer::sample()).times(1);
    let transport = DryRun(StandardTransport::builder().build().unwrap());
    let client = mock.builder().transport(transport).build().unwrap();
    client.customers().get_customer_by_id(42).await.unwrap();
    let error = client.classes().book_class_slot(&ClassSlotBookingRequest::new(42, 1)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 1));
    assert!(!error.may_have_been_sent());
    let causes = std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
    let causes: Vec<_> = causes.map(ToString::to_string).collect();
    assert!(causes.iter().any(|cause| cause.contains("dry run")), "{causes:?}");
}
