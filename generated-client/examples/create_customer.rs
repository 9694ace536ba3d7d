//! Creates a customer: `cargo run --example create_customer -- FIRST_NAME LAST_NAME EMAIL`.

use generated_client::jiff::civil::date;
use generated_client::models::{Language, MembershipSignupCustomer};
use generated_client::{Client, Error};

/// Creates the customer, and yields the id.
pub async fn create_customer(client: &Client, customer: &MembershipSignupCustomer) -> Result<i64, Error> {
    // A POST is sent again only if it cannot have arrived. So there is one customer at most, but after a broken connection
    // nobody knows whether there is one: see the example `handle_errors`.
    let created = client.customers().create_customer(customer).await?;
    Ok(created.customer_id)
}

/// A customer with an address. Required values are arguments, in the order of the description; all others are set.
pub fn customer(first_name: &str, last_name: &str, email: &str) -> MembershipSignupCustomer {
    let born = date(1990, 5, 4);
    let language = Language::new("de");
    MembershipSignupCustomer::new(first_name, last_name, born, email, "Main Street", language, "Berlin", "10115", "DE")
        .with_house_number("1")
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [first, last, email] = arguments.as_slice() else {
        return Err("usage: create_customer FIRST_NAME LAST_NAME EMAIL".into());
    };
    let id = create_customer(&Client::from_env()?, &customer(first, last, email)).await?;
    println!("created customer {id}");
    Ok(())
}
