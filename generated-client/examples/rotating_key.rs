//! A key that changes while the program runs: `PERFECTGYM_TENANT=acme cargo run --example rotating_key -- KEY_FILE`.

use std::future::Future;
use std::time::Duration;

use generated_client::credentials::{Credential, Credentials, FromFile, from_fn};
use generated_client::{ApiKey, Client};

/// Keys from a vault. `read` asks it; the client does so with the first call, every ten minutes, and once more if the API
/// refuses the key. A call that was refused is then repeated, since it had no effect. If the vault does not answer, calls go
/// on with the last key as long as the API takes it.
pub fn from_vault<F, R>(read: F) -> impl Credentials
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = std::io::Result<ApiKey>> + Send + 'static,
{
    from_fn(move |_| {
        let key = read();
        async move { Ok(Credential::key(key.await?).renewed_in(Duration::from_secs(600))) }
    })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("usage: rotating_key KEY_FILE")?;
    let tenant = std::env::var("PERFECTGYM_TENANT")?;
    // A secret that is mounted as a file is read again every half minute, and after a 401.
    let client = Client::builder().tenant(tenant).api_key_from(FromFile::new(file)).build()?;
    for customer in client.customers().get_customers().slice_size(100).await?.result {
        println!("{}", customer.id);
    }
    Ok(())
}
