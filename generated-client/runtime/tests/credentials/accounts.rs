//! Limits and budgets of retries, for keys from sources.

use std::time::Duration;

use sdk_runtime::credentials::{Credential, Credentials, from_fn};
use sdk_runtime::limit::RateLimit;
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Client, ClientBuilder, ErrorKind};

use super::{Fake, Get, builder, call};

const SECOND: Duration = Duration::from_secs(1);

fn source(key: &'static str) -> impl Credentials {
    from_fn(move |_| async move { Ok(Credential::key(key)) })
}

fn with_source(client: &Client, key: &'static str) -> Client {
    client.to_builder().credential_from("Key", source(key)).build().unwrap()
}

#[tokio::test]
async fn retries_belong_to_the_key_that_a_source_gives() {
    let fake = Fake::new(|_| (503, String::new()));
    let base = builder(&fake, &TestClock::new()).retry_budget(2).build().unwrap();
    let mut attempts = Vec::new();
    for client in [with_source(&base, "a"), with_source(&base, "a"), with_source(&base, "b")] {
        attempts.push(call::<Get>(&client).await.unwrap_err().attempts());
    }
    assert_eq!(attempts, [3, 1, 3]);
}

#[tokio::test]
async fn successes_give_retries_back_to_the_key_that_a_source_gives() {
    let fake = Fake::new(|request| match request.header("x-fails") {
        "" => (200, "1".into()),
        _ => (503, String::new()),
    });
    let base = builder(&fake, &TestClock::new()).retry_budget(1).build().unwrap();
    let [one, other] = ["a", "b"].map(|key| with_source(&base, key));
    for client in [&one, &other] {
        let error = call::<Get>(client).header("x-fails", "yes").await.unwrap_err();
        assert_eq!(error.attempts(), 2);
    }
    for _ in 0..5 {
        call::<Get>(&one).await.unwrap();
    }
    for (client, expected) in [(&one, 2), (&other, 1)] {
        let error = call::<Get>(client).header("x-fails", "yes").await.unwrap_err();
        assert_eq!(error.attempts(), expected);
    }
}

/// Whether the limiter lets a call leave at once.
async fn leaves(client: &Client) -> bool {
    match call::<Get>(client).timeout(SECOND).await {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::RateLimited);
            false
        }
    }
}

#[tokio::test]
async fn a_key_has_one_limit_wherever_it_comes_from() {
    let fake = Fake::new(|_| (200, "1".into()));
    let limited = |builder: ClientBuilder| builder.rate_limit(RateLimit::per_minute(1)).build().unwrap();
    let base = limited(builder(&fake, &TestClock::new()).credential("Key", "a"));
    assert!(leaves(&base).await);
    assert!(!leaves(&with_source(&base, "a")).await);
    assert!(leaves(&with_source(&base, "b")).await);
    assert!(!leaves(&base.with_credential("Key", "b").unwrap()).await);
}

#[tokio::test]
async fn keys_set_in_another_order_have_the_same_limit() {
    let fake = Fake::new(|_| (200, "1".into()));
    let builder = builder(&fake, &TestClock::new()).rate_limit(RateLimit::per_minute(1));
    let base = builder.credential("Key", "a").credential("InQuery", "q").build().unwrap();
    assert!(leaves(&base).await);
    let same = base.with_credential("Key", "other").unwrap().with_credential("Key", "a").unwrap();
    assert!(!leaves(&same).await);
}
