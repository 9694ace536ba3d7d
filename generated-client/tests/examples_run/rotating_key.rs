//! The example `rotating_key`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use generated_client::credentials::FromFile;
use generated_client::models::{CustomerSlicedResult, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, ReceivedCall, Sample as _};
use generated_client::{ApiKey, ErrorKind};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/rotating_key.rs"]
mod example;

fn has(key: &'static str) -> impl Fn(&ReceivedCall) -> bool {
    move |call| call.headers()["x-api-key"] == key
}

#[tokio::test]
async fn rotating_key_from_a_vault() {
    let mock = Mock::start();
    let call = mock.customers().get_customers();
    call.clone().fails(401, ErrorResponse::sample()).when(has("old")).times(1);
    call.returns(CustomerSlicedResult::sample()).when(has("new")).times(2);
    let reads = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&reads);
    let read = move || {
        let read = counted.fetch_add(1, Ordering::Relaxed);
        async move { Ok(ApiKey::from(if read == 0 { "old" } else { "new" })) }
    };
    let client = mock.builder().api_key_from(example::from_vault(read)).build().unwrap();
    // The first call is refused, and repeated with another key; the second one has that at once.
    client.customers().get_customers().await.unwrap();
    client.customers().get_customers().await.unwrap();
    assert_eq!(reads.load(Ordering::Relaxed), 2);

    let closed = example::from_vault(|| async { Err(std::io::Error::other("the vault is sealed")) });
    let client = mock.builder().api_key_from(closed).build().unwrap();
    let error = client.customers().get_customers().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("the vault is sealed"), "{error}");
}

#[tokio::test]
async fn rotating_key_from_a_file() {
    let mock = Mock::start();
    let call = mock.customers().get_customers();
    call.clone().returns(CustomerSlicedResult::sample()).when(has("old")).times(1);
    call.clone().fails(401, ErrorResponse::sample()).when(has("old")).times(1);
    call.returns(CustomerSlicedResult::sample()).when(has("new")).times(1);
    let file = std::env::temp_dir().join(format!("rotating-key-{}", std::process::id()));
    std::fs::write(&file, "old\n").unwrap();
    let client = mock.builder().api_key_from(FromFile::new(&file)).build().unwrap();
    client.customers().get_customers().await.unwrap();
    // The API takes another key from now on, and the file has it.
    std::fs::write(&file, "new\n").unwrap();
    client.customers().get_customers().await.unwrap();
    std::fs::remove_file(&file).unwrap();
}
