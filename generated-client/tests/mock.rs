//! Mocks of the API: what they match, what they answer, and what they say when they are not called as they expect.
#![cfg(feature = "all-tags")]

#[macro_use]
#[path = "generated/offered.rs"]
mod offered;

mod mock {
    offered! { customer, mod customers; }
    offered! { several, mod several; }
    // Formatters look for modules outside of macros only.
    #[cfg(rustfmt)]
    mod customers;
    #[cfg(rustfmt)]
    mod several;

    use std::panic::{AssertUnwindSafe, catch_unwind};

    use generated_client::Retry;
    use generated_client::http::Method;
    use generated_client::testing::Mock;
    use serde_json::{Value, json};

    /// What a panic says, without places in files, which move with every line.
    fn panic_of(run: impl FnOnce()) -> String {
        let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("a panic");
        let text = panic.downcast_ref::<String>().cloned().or(panic.downcast_ref::<&str>().map(ToString::to_string));
        placeless(&text.expect("a text"))
    }

    /// Without what the description calls the API.
    fn titleless(text: &str) -> String {
        text.replace(generated_client::DESCRIPTION.title, "the API")
    }

    fn placeless(text: &str) -> String {
        let mut shown = String::new();
        // This file, and those of the modules.
        let mut parts = text.split(file!().trim_end_matches(".rs"));
        shown.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (_, rest) = part.split_once(".rs").unwrap_or_default();
            shown.push_str("FILE");
            shown.push_str(rest.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()));
        }
        shown
    }

    /// The report of a mock that is not called as it expects.
    fn report(mock: Mock) -> String {
        let report = panic_of(|| mock.verify());
        std::mem::forget(mock);
        titleless(&report)
    }

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
