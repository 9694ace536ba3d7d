//! The example `create_customer`.

use generated_client::models::{ErrorResponse, OpenApiV1CustomerCreateResult};
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/create_customer.rs"]
mod example;

#[tokio::test]
async fn create_customer() {
    let (ada, bob) = (example::customer("Ada", "L.", "ada@example.com"), example::customer("Bob", "", "bob"));
    let mut created = OpenApiV1CustomerCreateResult::sample();
    created.customer_id = 99;
    let mock = Mock::start();
    mock.customers().create_customer(&ada).returns(created).times(1);
    mock.customers().create_customer(&bob).fails(400, ErrorResponse::sample()).times(1);
    assert_eq!(example::create_customer(&mock.client(), &ada).await.unwrap(), 99);
    assert_eq!(example::create_customer(&mock.client(), &bob).await.unwrap_err().status().unwrap(), 400);
    let body = mock.calls()[0].json();
    assert_eq!((&body["firstName"], &body["email"]), (&"Ada".into(), &"ada@example.com".into()));
}
