//! Mocks of the API: matching, answers, and reports of unmet expectations.
#![cfg(feature = "all-tags")]

#[macro_use]
#[path = "generated/offered.rs"]
mod offered;

mod mock {
    offered! { customer, mod customers; }
    offered! { customer, mod blocking; }
    offered! { several, mod several; }
    // Both need it, and `several` is only compiled together with `customers`.
    offered! { customer, mod messages; }
    // Formatters look for modules outside of macros only.
    #[cfg(rustfmt)]
    mod blocking;
    #[cfg(rustfmt)]
    mod customers;
    #[cfg(rustfmt)]
    mod messages;
    #[cfg(rustfmt)]
    mod several;

    use generated_client::Retry;
    use generated_client::http::Method;
    use generated_client::testing::Mock;
    use serde_json::{Value, json};

    #[tokio::test]
    async fn calls_by_hand_and_checks_of_the_key() {
        let mock = Mock::start();
        mock.raw(Method::HEAD, "/v1").replies(200, ()).times(1);
        mock.raw(Method::GET, "/v2/{x}").path("x", "a/b").query("all", &true).replies(200, json!([1])).times(1);
        mock.raw(Method::GET, "/gone").drops_connection().times(1);
        let client = mock.builder().retry(Retry::none()).build().unwrap();
        client.verify_api_key().await.unwrap();
        let request = client.raw(Method::GET, "/v2/{x}").path("x", "a/b").query("all", &true);
        assert_eq!(request.send_as::<Value>().await.unwrap().into_inner(), json!([1]));
        assert!(client.raw(Method::GET, "/gone").await.is_err());
    }
}
