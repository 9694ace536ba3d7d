//! Stores a document of a customer on disk: `cargo run --example download_document -- CUSTOMER_ID DOCUMENT_ID FILE`.

use std::path::Path;

use generated_client::{Client, Error};

/// Stores the document, of 20 MB at most, and yields its size; `None` if there is no such document, or no link to it.
pub async fn download_document(
    client: &Client,
    customer_id: i64,
    document_id: i64,
    file: &Path,
) -> Result<Option<u64>, Error> {
    let document = client.customers().get_document_by_id(customer_id, document_id).optional().await?;
    // The link is the only thing that is needed for the file, and expires: no error and no log shows it.
    let Some(url) = document.and_then(|document| document.url) else { return Ok(None) };
    // The file is there once it is complete, and not before.
    client.download(url).max_size(20_000_000).to_file(file).await.map(Some)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [customer, document, file] = arguments.as_slice() else {
        return Err("usage: download_document CUSTOMER_ID DOCUMENT_ID FILE".into());
    };
    let client = Client::from_env()?;
    match download_document(&client, customer.parse()?, document.parse()?, Path::new(file)).await? {
        Some(size) => println!("{size} bytes"),
        None => println!("there is no such document"),
    }
    Ok(())
}
