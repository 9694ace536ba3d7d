//! Whether the API accepts the key.

mod support;

use generated_client::Client;
use support::{Answer, Server};

#[tokio::test]
async fn the_key_is_checked_without_an_operation() {
    let server = Server::start([Answer::new(200), Answer::new(401)]);
    let client =
        Client::builder().base_url(&server.url()).unwrap().plain_http_on_loopback(true).api_key("key").build().unwrap();
    client.verify_api_key().await.unwrap();
    let error = client.verify_api_key().await.unwrap_err();
    assert_eq!(error.to_string(), "verifyApiKey: 401 Unauthorized (HEAD /v1)");
    assert_eq!((server.requests()[0].method.as_str(), server.requests()[0].target.as_str()), ("HEAD", "/v1"));
}

#[tokio::test]
async fn futures_outlive_the_client() {
    let client = Client::builder().tenant("acme").build().unwrap();
    let verify = tokio::spawn(client.verify_api_key());
    drop(client);
    assert!(verify.await.unwrap().unwrap_err().to_string().contains("`api_key`"));
}
