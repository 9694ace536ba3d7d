//! The example `download_document`.

use generated_client::http::Method;
use generated_client::models::{CustomerDocument, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/download_document.rs"]
mod example;

#[tokio::test]
async fn download_document() {
    let mock = Mock::start();
    let document = |url: Option<String>| {
        let mut document = CustomerDocument::sample();
        document.url = url;
        document
    };
    let call = |id| mock.customers().get_document_by_id(42, id);
    call(1).returns(document(Some(format!("{}/files/1", mock.url()))));
    call(2).returns(document(None));
    call(3).fails(404, ErrorResponse::sample());
    mock.raw(Method::GET, "/files/1").replies_bytes(200, "application/pdf", "%PDF").times(1);

    let file = std::env::temp_dir().join(format!("example-{}.pdf", std::process::id()));
    let client = mock.client();
    assert_eq!(example::download_document(&client, 42, 1, &file).await.unwrap(), Some(4));
    assert_eq!(std::fs::read(&file).unwrap(), b"%PDF");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(example::download_document(&client, 42, 2, &file).await.unwrap(), None);
    assert_eq!(example::download_document(&client, 42, 3, &file).await.unwrap(), None);
    assert!(!file.exists());
}
