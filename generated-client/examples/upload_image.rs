//! Sets the picture of a customer: `cargo run --example upload_image -- CUSTOMER_ID FILE`.

use std::error::Error;
use std::path::Path;

use generated_client::{Client, Upload};

/// Sends the file, and yields the URL of the picture if the API returns it.
pub async fn upload_image(client: &Client, customer_id: i64, file: &Path) -> Result<Option<String>, Box<dyn Error>> {
    // The content type follows from the file's name.
    let image = Upload::path(file).await?;
    let stored = client.customers().update_image(customer_id, image).await?;
    Ok(stored.image_url)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [customer, file] = arguments.as_slice() else {
        return Err("usage: upload_image CUSTOMER_ID FILE".into());
    };
    let url = upload_image(&Client::from_env()?, customer.parse()?, Path::new(file)).await?;
    println!("stored at {}", url.as_deref().unwrap_or("an unknown place"));
    Ok(())
}
