//! The example `axum_handler`.

use generated_client::models::{Customer, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _, from_json};
use generated_client::{Client, Clients};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/axum_handler.rs"]
mod example;

#[tokio::test]
async fn axum_handler() {
    let mock = Mock::start();
    let failure: ErrorResponse = from_json(r#"{"errorMessage": "No such customer", "errorCode": "WRONG"}"#);
    let call = |id| mock.customers().get_customer_by_id(id);
    call(1).returns(Customer::sample());
    call(2).fails(404, &failure);
    call(3).fails(403, &failure);
    call(4).fails(429, &failure).with_header("retry-after", "10");
    call(5).replies_bytes(500, "text/html", "<h1>Oops</h1>");
    call(6).replies_bytes(200, "application/json", "{}");

    let studios = Clients::<String>::new(mock.client());
    studios.insert("berlin".to_owned(), mock.client());
    // Nobody listens on port 1.
    let nowhere = Client::builder().base_url("http://127.0.0.1:1").unwrap().plain_http_on_loopback(true);
    let nowhere = nowhere.api_key("key").retry(generated_client::Retry::none()).build().unwrap();
    studios.insert("nowhere".to_owned(), nowhere);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = tokio::spawn(async move { axum::serve(listener, example::service(studios)).await });

    // `reqwest` wants one, although nothing is encrypted here. Another test may have set it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let get = |path: &str| {
        let url = format!("http://{address}/studios/{path}");
        async move {
            let answer = reqwest::get(url).await.unwrap();
            let wait = answer.headers().get("retry-after").map(|wait| wait.to_str().unwrap().to_owned());
            (answer.status().as_u16(), wait, answer.text().await.unwrap())
        }
    };
    let (status, _, text) = get("berlin/customers/1").await;
    assert_eq!((status, from_json::<Customer>(&text)), (200, Customer::sample()));
    assert_eq!(get("berlin/customers/2").await, (404, None, "No such customer".to_owned()));
    assert_eq!(get("berlin/customers/3").await, (500, None, "Internal Server Error".to_owned()));
    assert_eq!(get("berlin/customers/4").await, (503, Some("10".to_owned()), "Service Unavailable".to_owned()));
    assert_eq!(get("berlin/customers/5").await, (502, None, "Bad Gateway".to_owned()));
    assert_eq!(get("berlin/customers/6").await, (502, None, "Bad Gateway".to_owned()));
    assert_eq!(get("nowhere/customers/1").await, (502, None, "Bad Gateway".to_owned()));
    assert_eq!(get("unknown/customers/1").await, (404, None, "no such studio".to_owned()));
    service.abort();
}
