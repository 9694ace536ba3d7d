//! The example `upload_image`.

use generated_client::models::CustomerImage;
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/upload_image.rs"]
mod example;

#[tokio::test]
async fn upload_image() {
    let file = std::env::temp_dir().join(format!("example-{}.png", std::process::id()));
    std::fs::write(&file, b"\x89PNG").unwrap();
    let mock = Mock::start();
    let name = file.file_name().unwrap().to_str().unwrap();
    let upload = generated_client::Upload::bytes(&b"\x89PNG"[..], name);
    mock.customers().update_image(42, upload).returns(CustomerImage::sample()).times(1);
    let url = example::upload_image(&mock.client(), 42, &file).await;
    std::fs::remove_file(&file).unwrap();
    assert_eq!(url.unwrap(), CustomerImage::sample().image_url);
    let missing = example::upload_image(&mock.client(), 42, &file).await.unwrap_err();
    assert!(missing.to_string().contains("example-"), "{missing}");
}
