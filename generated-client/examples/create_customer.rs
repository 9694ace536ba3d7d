//! Creates a customer: `cargo run --example create_customer -- FIRST_NAME LAST_NAME EMAIL`.

use generated_client::jiff::civil::date;
use generated_client::models::{Language, MembershipSignupCustomer, MembershipSignupCustomerRequired};
use generated_client::{Client, Error};

/// Creates the customer, and yields the id.
pub async fn create_customer(client: &Client, customer: &MembershipSignupCustomer) -> Result<i64, Error> {
    // A POST is sent again only if it cannot have arrived. So there is one customer at most, but after a broken connection
    // nobody knows whether there is one: see the example `handle_errors`.
    let created = client.customers().create_customer(customer).await?;
    Ok(created.customer_id)
}

/// A customer with an address. Required values have their names; all others are set.
pub fn customer(first_name: &str, last_name: &str, email: &str) -> MembershipSignupCustomer {
    MembershipSignupCustomer::from(MembershipSignupCustomerRequired {
        first_name: first_name.to_owned(),
        last_name: last_name.to_owned(),
        date_of_birth: date(1990, 5, 4),
        email: email.to_owned(),
        street: "Main Street".to_owned(),
        language: Language::new("de"),
        city: "Berlin".to_owned(),
        zip_code: "10115".to_owned(),
        country_code: "DE".to_owned(),
    })
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
