//! Many calls at once: the customers with these ids, `cargo run --example many_calls -- ID...`.

use std::collections::BTreeMap;

use generated_client::models::Customer;
use generated_client::{Client, Error, concurrent};

/// The customers by id, and the ids whose call failed. A customer who does not exist is in neither.
pub async fn find_customers(
    client: &Client,
    ids: impl IntoIterator<Item = i64>,
) -> (BTreeMap<i64, Customer>, Vec<(i64, Error)>) {
    let (mut found, mut failed) = (BTreeMap::new(), Vec::new());
    // Sixteen at a time, however many ids there are. Results come in the order in which calls end.
    let calls = concurrent(ids, |id| client.customers().get_customer_by_id(*id).optional());
    let mut calls = calls.limit(16);
    while let Some((id, result)) = calls.next().await {
        match result {
            Ok(customer) => found.extend(customer.map(|customer| (id, customer))),
            Err(error) => failed.push((id, error)),
        }
    }
    (found, failed)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ids = std::env::args().skip(1).map(|id| id.parse()).collect::<Result<Vec<i64>, _>>()?;
    let (found, failed) = find_customers(&Client::from_env()?, ids).await;
    for (id, customer) in found {
        println!("{id} {}", customer.status);
    }
    for (id, error) in failed {
        eprintln!("{id}: {error}");
    }
    Ok(())
}
