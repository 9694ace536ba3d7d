//! A transport of one's own: a dry run, in which calls that read are made and all others refused,
//! `cargo run --example custom_transport`.

use generated_client::http::{Request, Response};
use generated_client::transport::{Body, StandardTransport, Transport, TransportError, TransportErrorKind};
use generated_client::{BoxFuture, Client};

/// Sends what reads, by another transport.
#[derive(Debug)]
pub struct DryRun<T>(pub T);

impl<T: Transport> Transport for DryRun<T> {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        if request.method().is_safe() {
            return self.0.send(request);
        }
        // Nothing was sent, and another attempt would end in the same way.
        let error = TransportError::new(TransportErrorKind::Unsendable).with_source("this is a dry run");
        Box::pin(async move { Err(error) })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = DryRun(StandardTransport::builder().build()?);
    let tenant = std::env::var("PERFECTGYM_TENANT")?;
    let key = std::env::var("PERFECTGYM_API_KEY")?;
    let client = Client::builder().tenant(tenant).api_key(key).transport(transport).build()?;
    let customer = client.customers().get_customer_by_id(42).await?;
    println!("{}", customer.status);
    Ok(())
}
