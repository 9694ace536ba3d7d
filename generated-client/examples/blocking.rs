//! A program without asynchronous code: the members without an email address, `cargo run --example blocking`.

use generated_client::models::{Customer, CustomerStatusFilter};
use generated_client::{Client, Error};

/// The members without an email address, at most so many.
pub fn without_email(client: &Client, most: usize) -> Result<Vec<Customer>, Error> {
    let members = client.customers().get_customers().customer_status(CustomerStatusFilter::Member);
    // Blocks this thread whenever a slice is requested.
    let members = members.slice_size(100).stream().wait();
    // An error is an item too, and the last one.
    members.filter(|member| member.as_ref().map_or(true, |member| member.email.is_none())).take(most).collect()
}

fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    for member in without_email(&client, 20)? {
        // A customer may be gone by now.
        let Some(now) = client.customers().get_customer_by_id(member.id).optional().wait()? else { continue };
        println!("{} {:?}", now.id, now.status);
    }
    Ok(())
}
