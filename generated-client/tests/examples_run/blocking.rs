//! The example `blocking`.

use generated_client::ErrorKind;
use generated_client::models::{Customer, CustomerStatusFilter, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/blocking.rs"]
mod example;

#[test]
fn blocking() {
    let mock = Mock::start();
    let customer = |id, email: Option<&str>| {
        let mut customer = Customer::sample();
        (customer.id, customer.email) = (id, email.map(str::to_owned));
        customer
    };
    let first = vec![customer(1, None), customer(2, Some("a@example.com"))];
    let request = mock.customers().get_customers().customer_status(CustomerStatusFilter::Member).slice_size(100);
    request.slices([first, vec![customer(3, None), customer(4, None)]]);
    let found = example::without_email(&mock.client(), 2).unwrap();
    assert_eq!(found.iter().map(|member| member.id).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(example::without_email(&mock.client(), 9).unwrap().len(), 3);
}

#[test]
fn blocking_fails() {
    let mock = Mock::start();
    let request = mock.customers().get_customers().customer_status(CustomerStatusFilter::Member).slice_size(100);
    request.fails(400, ErrorResponse::sample());
    assert_eq!(example::without_email(&mock.client(), 9).unwrap_err().kind(), ErrorKind::Status);
}
