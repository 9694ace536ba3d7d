//! Credentials that expire, and sources that fail.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use futures_util::future::join_all;
use sdk_runtime::credentials::{Credential, from_fn};
use sdk_runtime::limit::RateLimit;
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Clock as _, ErrorKind};

use super::{Counting, Fake, Get, builder, call};

const MINUTE: Duration = Duration::from_secs(60);

fn fake() -> Fake {
    Fake::new(|_| (200, "1".into()))
}

fn keys(fake: &Fake) -> Vec<String> {
    fake.each(|request| request.header("x-api-key").to_owned())
}

/// Numbered keys with an hour of life, unless it fails.
fn hourly(fails: &Arc<AtomicBool>, asked: &Arc<AtomicU32>) -> impl sdk_runtime::credentials::Credentials + use<> {
    let (fails, asked) = (Arc::clone(fails), Arc::clone(asked));
    from_fn(move |_| {
        let number = asked.fetch_add(1, Ordering::SeqCst) + 1;
        let fails = fails.load(Ordering::SeqCst);
        async move {
            tokio::task::yield_now().await;
            if fails {
                Err("the vault is sealed".into())
            } else {
                Ok(Credential::key(format!("key-{number}")).expires_in(60 * MINUTE))
            }
        }
    })
}

#[tokio::test]
async fn calls_at_the_same_time_wait_for_one_answer() {
    let (fake, source) = (fake(), Counting::default());
    let client = builder(&fake, &TestClock::new()).credential_from("Key", source.clone()).build().unwrap();
    let results = join_all((0..50).map(|_| call::<Get>(&client).into_future())).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(source.asked(), 1);
    let sibling = client.to_builder().timeout(MINUTE).build().unwrap();
    call::<Get>(&sibling).await.unwrap();
    assert_eq!(source.asked(), 1, "clients of one family share it");
}

#[tokio::test]
async fn a_key_is_renewed_shortly_before_it_expires() {
    let (fake, clock) = (fake(), TestClock::new());
    let (fails, asked) = (Arc::default(), Arc::default());
    let client = builder(&fake, &clock).credential_from("Key", hourly(&fails, &asked)).build().unwrap();
    call::<Get>(&client).await.unwrap();
    clock.advance(58 * MINUTE);
    call::<Get>(&client).await.unwrap();
    clock.advance(MINUTE + Duration::from_secs(1));
    // One of them renews it, the others go on.
    let results = join_all((0..3).map(|_| call::<Get>(&client).into_future())).await;
    assert!(results.iter().all(Result::is_ok));
    call::<Get>(&client).await.unwrap();
    let sent = keys(&fake);
    assert_eq!(sent[..2], ["key-1", "key-1"]);
    assert_eq!(sent[2..5].iter().filter(|key| *key == "key-2").count(), 1, "{sent:?}");
    assert_eq!(sent[5], "key-2");
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_renewal_that_fails_costs_no_call_until_the_end() {
    let (fake, clock) = (fake(), TestClock::new());
    let (fails, asked) = (Arc::new(AtomicBool::new(false)), Arc::default());
    let client = builder(&fake, &clock).credential_from("Key", hourly(&fails, &asked)).build().unwrap();
    call::<Get>(&client).await.unwrap();
    fails.store(true, Ordering::SeqCst);
    clock.advance(59 * MINUTE + Duration::from_secs(1));
    call::<Get>(&client).await.unwrap();
    call::<Get>(&client).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2, "it is not asked with every call");
    clock.advance(MINUTE);
    let error = call::<Get>(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_sent()), (ErrorKind::Credentials, 0, false));
    assert!(error.to_string().contains("there is no credential for `api_key`: the vault is sealed"), "{error}");
    fails.store(false, Ordering::SeqCst);
    call::<Get>(&client).await.unwrap();
    assert_eq!(keys(&fake), ["key-1", "key-1", "key-1", "key-4"]);
}

#[tokio::test]
async fn calls_that_wait_share_the_failure() {
    let (fake, clock) = (fake(), TestClock::new());
    let (fails, asked) = (Arc::new(AtomicBool::new(true)), Arc::default());
    let client = builder(&fake, &clock).credential_from("Key", hourly(&fails, &asked)).build().unwrap();
    let results = join_all((0..50).map(|_| call::<Get>(&client).into_future())).await;
    assert!(results.iter().all(|result| result.as_ref().is_err_and(|error| error.kind() == ErrorKind::Credentials)));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert!(call::<Get>(&client).await.is_err());
    assert_eq!(asked.load(Ordering::SeqCst), 2, "a later call asks again");
    assert!(fake.received().is_empty());
}

#[tokio::test]
async fn a_source_has_the_time_of_the_call() {
    let (fake, clock) = (fake(), TestClock::new());
    let client = builder(&fake, &clock).credential_from("Key", from_fn(|_| pending())).build().unwrap();
    let waiting = tokio::spawn(call::<Get>(&client).timeout(MINUTE).into_future());
    while clock.timeouts() == 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(MINUTE);
    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("did not answer in time"), "{error}");
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_source_to_the_next() {
    let (fake, source) = (fake(), Counting::default());
    let client = builder(&fake, &TestClock::new()).credential_from("Key", source.clone()).build().unwrap();
    let mut first = call::<Get>(&client).into_future();
    let mut context = Context::from_waker(Waker::noop());
    assert!(first.as_mut().poll(&mut context).is_pending());
    let second = call::<Get>(&client).into_future();
    drop(first);
    second.await.unwrap();
    assert_eq!((source.asked(), keys(&fake)), (2, vec!["key-2".to_owned()]));
}

#[tokio::test]
async fn a_key_that_has_expired_already_is_an_error() {
    let clock = TestClock::new();
    let past = clock.now() - Duration::from_secs(1);
    let client = builder(&fake(), &clock)
        .credential_from("Key", from_fn(move |_| async move { Ok(Credential::key("old").expires_at(past)) }));
    let error = call::<Get>(&client.build().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("it has expired"), "{error}");
}

#[tokio::test]
async fn limits_are_counted_for_the_account_of_a_credential() {
    let (fake, clock) = (fake(), TestClock::new());
    let named = |name: Option<&'static str>| {
        let number = AtomicU32::new(0);
        from_fn(move |_| {
            let key = Credential::key(format!("key-{}", number.fetch_add(1, Ordering::SeqCst)));
            let key = key.expires_in(MINUTE / 2);
            let key = name.map_or(key.clone(), |name| key.account(name));
            async move { Ok(key) }
        })
    };
    for (name, expected) in [(Some("acme"), false), (None, true)] {
        let client =
            builder(&fake, &clock).rate_limit(RateLimit::new(1, 60 * MINUTE)).credential_from("Key", named(name));
        let client = client.build().unwrap();
        call::<Get>(&client).timeout(MINUTE).await.unwrap();
        clock.advance(MINUTE);
        let second = call::<Get>(&client).timeout(MINUTE).await;
        assert_eq!(second.is_ok(), expected, "{name:?}");
    }
}

#[tokio::test]
async fn nothing_of_a_credential_is_shown() {
    let credential = Credential::key("s3cret").expires_in(MINUTE).scopes(["read"]).account("s3cret");
    let client = builder(&fake(), &TestClock::new()).credential_from("Key", Counting::default());
    for shown in
        [format!("{credential:?}"), format!("{client:?}"), format!("{:?}", Credential::basic("s3cret", "s3cret"))]
    {
        assert!(!shown.contains("s3cret") && !shown.contains("key-"), "{shown}");
    }
}

#[tokio::test]
async fn logins_and_tokens_in_the_error_of_a_source_are_not_shown() {
    let url = "https://app:s3cret@vault.test/v1/key?token=s3cret";
    let source = from_fn(move |_| async move { Err(format!("error sending request for url ({url})").into()) });
    let client = builder(&fake(), &TestClock::new()).credential_from("Key", source).build().unwrap();
    let error = call::<Get>(&client).await.unwrap_err();
    assert!(error.to_string().contains("for url (https://***@vault.test/v1/key?***)"), "{error}");
    for shown in [format!("{error}"), format!("{error:#}"), format!("{error:?}")] {
        assert!(!shown.contains("s3cret"), "{shown}");
    }
}

#[tokio::test]
async fn a_key_that_cannot_be_sent_is_an_error_that_says_why() {
    let client = builder(&fake(), &TestClock::new())
        .credential_from("Key", from_fn(|_| async { Ok(Credential::key("s3cret\nother")) }));
    let error = call::<Get>(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("it is empty, begins or ends with a blank, or has characters"), "{error}");
    assert!(!format!("{error:#} {error:?}").contains("s3cret"), "{error:?}");
}
