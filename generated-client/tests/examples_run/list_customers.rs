//! The example `list_customers`.

use generated_client::models::{Customer, CustomerStatusFilter};
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/list_customers.rs"]
mod example;

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
    let found = example::birthdays(&mock.client(), 5, 4).await.unwrap();
    assert_eq!(found.iter().map(|member| member.id).collect::<Vec<_>>(), [1, 3]);
}
