//! The example `many_calls`.

use generated_client::models::{Customer, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/many_calls.rs"]
mod example;

#[tokio::test]
async fn many_calls() {
    let mock = Mock::start();
    for id in 1..=100 {
        let call = mock.customers().get_customer_by_id(id);
        match id {
            7 => call.fails(404, ErrorResponse::sample()),
            40 | 41 => call.fails(403, ErrorResponse::sample()),
            _ => call.returns(Customer::sample()).times(1),
        };
    }
    let (found, mut failed) = example::find_customers(&mock.client(), 1..=100).await;
    assert_eq!(found.len(), 97);
    assert!(!found.contains_key(&7), "it does not exist");
    failed.sort_by_key(|(id, _)| *id);
    let failed: Vec<_> = failed.iter().map(|(id, error)| (*id, error.status().unwrap().as_u16())).collect();
    assert_eq!(failed, [(40, 403), (41, 403)]);
}
