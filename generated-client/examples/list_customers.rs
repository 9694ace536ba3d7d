//! Every member of the studio, however many slices the API answers: `cargo run --example list_customers`.

use generated_client::models::{Customer, CustomerStatusFilter};
use generated_client::{Client, Error};

/// The members whose birthday it is on this day of the year.
pub async fn birthdays(client: &Client, month: i8, day: i8) -> Result<Vec<Customer>, Error> {
    let request = client.customers().get_customers().customer_status(CustomerStatusFilter::Member);
    // The next slice is requested after the last item of the one before.
    let mut members = request.slice_size(100).stream();
    let mut found = Vec::new();
    while let Some(member) = members.try_next().await? {
        if member.date_of_birth.is_some_and(|date| (date.month(), date.day()) == (month, day)) {
            found.push(member);
        }
    }
    Ok(found)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    for member in birthdays(&Client::from_env()?, 2, 29).await? {
        println!("{} {}", member.id, member.last_name.unwrap_or_default());
    }
    Ok(())
}
