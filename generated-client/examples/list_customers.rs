//! Every member of the studio, slice after slice: `cargo run --example list_customers`.

use generated_client::models::{Customer, CustomerStatusFilter};
use generated_client::{Client, Error};

/// The members, from all slices.
pub async fn list_members(client: &Client) -> Result<Vec<Customer>, Error> {
    let first = client.customers().get_customers().customer_status(CustomerStatusFilter::Member).slice_size(100);
    let mut slice = first.clone().await?;
    let mut members = slice.result;
    while slice.has_next {
        slice = first.clone().offset(&slice.offset).await?;
        members.extend(slice.result);
    }
    Ok(members)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    for member in list_members(&client).await? {
        println!("{} {}", member.id, member.last_name.unwrap_or_default());
    }
    Ok(())
}
