//! Ends calls early: `cargo run --example cancel -- CUSTOMER_ID`.
//!
//! A call is a future, and ends when that is dropped: its connection is closed, nothing is sent again, and its place in the
//! rate limit is given back if the request did not leave. One that was sent may have had an effect.

use std::future::{Future, IntoFuture as _};
use std::time::Duration;

use generated_client::models::Customer;
use generated_client::{Client, Error};
use tokio::task::JoinHandle;

/// The customer, unless `stop` comes first, for example a signal or the end of a user's connection.
pub async fn until(client: &Client, id: i64, stop: impl Future<Output = ()>) -> Option<Result<Customer, Error>> {
    tokio::select! {
        customer = client.customers().get_customer_by_id(id).into_future() => Some(customer),
        () = stop => None,
    }
}

/// The customer, if it takes no longer than this, with all attempts: an error of kind `Timeout` otherwise.
pub async fn within(client: &Client, id: i64, time: Duration) -> Result<Customer, Error> {
    client.customers().get_customer_by_id(id).timeout(time).await
}

/// The call as a task of its own. It goes on if the handle is dropped, and ends with `handle.abort()`.
pub fn in_background(client: &Client, id: i64) -> JoinHandle<Result<Customer, Error>> {
    tokio::spawn(client.customers().get_customer_by_id(id).into_future())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let id = std::env::args().nth(1).ok_or("usage: cancel CUSTOMER_ID")?.parse()?;
    let client = Client::from_env()?;
    match until(&client, id, tokio::time::sleep(Duration::from_secs(1))).await {
        Some(customer) => println!("{}", customer?.status),
        None => println!("no answer within a second"),
    }
    println!("{}", within(&client, id, Duration::from_secs(5)).await?.status);
    let task = in_background(&client, id);
    task.abort();
    println!("cancelled: {}", task.await.is_err_and(|error| error.is_cancelled()));
    Ok(())
}
